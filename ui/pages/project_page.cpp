// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/project_page.h"
#include "ui/format/date_format.h"

#include "ui/format/core_text.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/text_style.h"

#include <QGroupBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

const Field& noteField() { return *schemaOf(Entity::Company).field("note"); }

QLabel* quietLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Quiet);
    return label;
}

/// Without what notes can't hold: the breaks of lines and pages that other programs know are ends of lines, other control characters
/// go.
QString withoutControls(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'\v' || code == u'\f' || code == u'\r' || code == 0x85)
            clean.append(u'\n');
        else if (code == u'\n' || code == u'\t' || c.category() != QChar::Other_Control)
            clean.append(c);
    }
    return clean;
}

} // namespace

ProjectPage::ProjectPage(Document& document, QWidget* parent) : Page(document, parent)
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"split.project"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildNotes());
    splitter->addWidget(buildVersions());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    m_pause.setSingleShot(true);
    m_pause.setInterval(2000);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_gesture = 0; });
    connect(&document, &Document::filePathChanged, this, [this] { // of another project when all is new right afterwards
        m_replaced = true;
        QTimer::singleShot(0, this, [this] { m_replaced = false; });
    });
    connect(&document, &Document::changed, this, [this](const ChangeEvent& event) {
        if (!event.change && m_replaced)
            m_problem.reset();
        if (event.touches(Entity::Company))
            showNotes();
        if (!event.change)
            showVersions(); // dates may be written in another way
    });
    connect(&document, &Document::versionsChanged, this, &ProjectPage::showVersions);
    showNotes();
    showVersions();
}

QWidget* ProjectPage::buildNotes()
{
    auto* box = new QGroupBox(tr("Notes on the project"));
    m_notes = new QPlainTextEdit;
    m_notes->setAccessibleName(tr("Notes on the project"));
    m_notes->setPlaceholderText(tr("What this project is for, who agreed to what, what is still open."));
    m_notes->setTabChangesFocus(true);
    m_notes->setUndoRedoEnabled(false); // the project's own undo has it
    m_notes->installEventFilter(this);
    m_message = quietLabel({});
    m_message->hide();
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(m_notes);
    layout->addWidget(m_message);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &ProjectPage::keepNotes);
    return box;
}

QWidget* ProjectPage::buildVersions()
{
    auto* box = new QGroupBox(tr("Named versions"));
    m_table = new TextTableModel({tr("Name"), tr("Saved"), tr("Remark")}, 3, this);
    m_grid = resultTable(m_table, tr("Named versions"));
    auto* about = quietLabel(tr("A version is the whole project as it was, kept inside its file. Restoring one can be undone; "
                                "saving the file keeps them."));
    auto* buttons = new QHBoxLayout;
    m_save = new QPushButton(tr("Save a version…"));
    m_save->setToolTip(plainToolTip(tr("Keeps the project as it is now, under a name (Ctrl+Alt+S).")));
    connect(m_save, &QPushButton::clicked, this, &ProjectPage::saveRequested);
    m_compare = addButton(
        tr("Compare with now…"), tr("What changed since, and the figures side by side."), &ProjectPage::compareRequested);
    m_open = addButton(tr("Open as a copy"), tr("Opens the version as an untitled project."), &ProjectPage::openRequested);
    m_restore = addButton(
        tr("Restore"), tr("Makes the project what it was, as one step that can be undone."), &ProjectPage::restoreRequested);
    m_remove = addButton(tr("Delete"), tr("Removes the version from the project."), &ProjectPage::removeRequested);
    for (QPushButton* button : {m_save, m_compare, m_open, m_restore, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(about);
    layout->addWidget(m_grid, 1);
    layout->addLayout(buttons);
    return box;
}

QPushButton* ProjectPage::addButton(const QString& text, const QString& help, void (ProjectPage::*signal)(Id))
{
    auto* button = new QPushButton(text);
    button->setToolTip(plainToolTip(help));
    connect(button, &QPushButton::clicked, this, [this, signal] {
        if (const Id version = currentVersion(); version != noId)
            emit(this->*signal)(version);
    });
    return button;
}

/// What could not be kept stands there until it is mended, or the project's notes become others.
void ProjectPage::showNotes()
{
    const Text& kept = m_document.model().company().note;
    if (m_problem && kept == m_over)
        return;
    m_problem.reset();
    m_message->hide();
    if (const QString text = toQString(kept.view()); m_notes->toPlainText() != text)
        replaceNotes(text, m_notes->textCursor().position());
}

/// What is shown is no edit.
void ProjectPage::replaceNotes(const QString& text, qsizetype at)
{
    const QSignalBlocker quiet(m_notes);
    m_notes->setPlainText(text);
    QTextCursor cursor = m_notes->textCursor();
    cursor.setPosition(static_cast<int>(std::min(at, text.size())));
    m_notes->setTextCursor(cursor);
}

/// Of texts that come from other programs.
void ProjectPage::cleanNotes()
{
    const QString text = m_notes->toPlainText();
    if (const QString clean = withoutControls(text); clean != text)
        replaceNotes(clean, withoutControls(text.left(m_notes->textCursor().position())).size());
}

void ProjectPage::keepNotes()
{
    cleanNotes();
    if (m_gesture == 0)
        m_gesture = Document::newGesture();
    m_pause.start();
    m_problem.reset();
    const Status kept = m_document.setField(
        Entity::Company, m_document.model().company().id, noteField(), Text(toUtf8(m_notes->toPlainText())), m_gesture);
    if (!kept.ok()) {
        m_problem = kept.error();
        m_over = m_document.model().company().note;
    }
    m_message->setText(
        kept.ok() ? QString() : sentence(kept.error()) + u' ' + tr("What is typed here is not kept until that is mended."));
    m_message->setVisible(!kept.ok());
    setTextRole(m_message, TextRole::Error);
}

void ProjectPage::showVersions()
{
    std::vector<TextRow> rows;
    for (auto version = m_document.versions().rbegin(); version != m_document.versions().rend(); ++version)
        rows.push_back({{forDisplay(toQString(version->name)), dateTimeText(userLocale(), version->created),
                            forDisplay(toQString(version->note))},
            false, version->id});
    const bool any = !rows.empty();
    m_table->setRows(std::move(rows));
    if (any && !m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_table->index(0, 0));
    for (QPushButton* button : {m_compare, m_open, m_restore, m_remove})
        button->setEnabled(any);
}

Id ProjectPage::currentVersion() const
{
    const int row = m_grid->currentIndex().row();
    return row >= 0 && row < m_table->rowCount() ? m_table->tagAt(row) : noId;
}

bool ProjectPage::reveal(Entity entity, Id, const Field* field)
{
    if (entity != Entity::Company || field != &noteField())
        return false;
    m_notes->setFocus();
    return true;
}

/// Ctrl+Z and Ctrl+Y are the project's; leaving ends what is one undo step.
bool ProjectPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_gesture = 0;
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace headroom
