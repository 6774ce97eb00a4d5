// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"
#include "ui/shell/fuzzy.h"
#include "ui/widgets/text_style.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t mostShown = 60;
constexpr std::size_t mostRowsAnEntity = 400; // that fit at first sight, looked at more closely

/// A row in which the field counts, as far as the first ones tell; noId where there are no rows.
Id rowFor(const Model& model, const EntitySchema& schema, const Field& field)
{
    const std::size_t rows = model.rowCount(schema.entity);
    for (std::size_t i = 0; i < std::min<std::size_t>(rows, 1000); ++i)
        if (const Row& row = model.rowAt(schema.entity, i); schema.applies(field, row))
            return row.id;
    return rows > 0 ? model.rowAt(schema.entity, 0).id : noId;
}

/// Rows of the price book are found on the page of prices.
bool isNamed(const EntitySchema& schema)
{
    return schema.cardinality == Cardinality::Many && schema.entity != Entity::Sku && schema.entity != Entity::Price;
}

} // namespace

CommandPalette::CommandPalette(const QMenuBar& bar, const Model& model, Go go, QWidget* parent, const std::vector<Goal>& goals)
    : QDialog(parent), m_model(model), m_go(std::move(go)), m_input(new QLineEdit), m_list(new QTreeWidget)
{
    setWindowTitle(tr("Find anything"));
    m_input->setPlaceholderText(tr("A command, page, tab, figure, field or row"));
    m_input->setAccessibleName(windowTitle());
    m_input->setMaxLength(200);
    m_input->installEventFilter(this);
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps it
    m_list->setAccessibleName(tr("What was found"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto* hint = new QLabel(tr("Up, Down: choose    Enter: go    Esc: close"));
    hint->setTextFormat(Qt::PlainText);
    setTextRole(hint, TextRole::Quiet);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 24);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_input, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandPalette::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    addCommands(bar);
    for (const Goal& goal : goals)
        m_known.push_back({goal.text, goal.kind, {}, nullptr, {}, 0, goal.go});
    addFields();
    search();
}

void CommandPalette::addCommands(const QMenuBar& bar)
{
    for (const MenuCommand& command : commandsOf(bar))
        if (command.action->isEnabled())
            m_known.push_back({command.text, command.menu, command.keys, command.action, {}, 0, {}});
}

void CommandPalette::addFields()
{
    for (const EntitySchema& schema : allSchemas())
        for (const Field& field : schema.fields) {
            const QString text = tr("%1: %2", "entity and field").arg(schemaText(schema.label), fieldLabel(field));
            m_known.push_back({text, tr("Field"), {}, nullptr, {schema.entity, rowFor(m_model, schema, field), &field}, 0, {}});
        }
}

void CommandPalette::search()
{
    const QStringList words = m_input->text().split(u' ', Qt::SkipEmptyParts);
    std::vector<Found> found;
    for (const Found& known : m_known) {
        if (words.isEmpty() && !known.action)
            continue;
        if (const auto score = fuzzyScore(known.text, words)) {
            found.push_back(known);
            found.back().score = *score + (known.action || known.does ? 16 : 0);
        }
    }
    if (!words.isEmpty()) {
        addRows(words, found);
        std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.score > b.score; });
        if (found.size() > mostShown)
            found.resize(mostShown);
    }
    showFound(std::move(found));
}

void CommandPalette::addRows(const QStringList& words, std::vector<Found>& found) const
{
    for (const EntitySchema& schema : allSchemas())
        if (isNamed(schema))
            addRowsOf(schema, words, found);
}

void CommandPalette::addRowsOf(const EntitySchema& schema, const QStringList& words, std::vector<Found>& found) const
{
    const QString kind = schemaText(schema.label);
    std::vector<std::string> inName; // the words that the entity's own name does not have
    for (const QString& word : words)
        if (!kind.contains(word, Qt::CaseInsensitive)) {
            inName.push_back(toUtf8(word.toLower()));
            std::erase_if(inName.back(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }); // large or small: unknown
        }
    if (inName.empty())
        return;
    std::size_t taken = 0;
    for (std::size_t i = 0; i < m_model.rowCount(schema.entity) && taken < mostRowsAnEntity; ++i) {
        const Row& row = m_model.rowAt(schema.entity, i);
        const std::string_view name = row.name.view();
        const bool fits = !name.empty()
            && std::all_of(inName.begin(), inName.end(), [&](const std::string& word) { return hasLettersOf(name, word); });
        if (!fits)
            continue;
        const QString text = tr("%1: %2", "entity and row").arg(kind, forDisplay(toQString(name)));
        if (const auto score = fuzzyScore(text, words)) {
            found.push_back({text, tr("Row"), {}, nullptr, {schema.entity, row.id, nullptr}, *score, {}});
            ++taken;
        }
    }
}

void CommandPalette::showFound(std::vector<Found> found)
{
    m_shown = std::move(found);
    m_list->clear();
    QList<QTreeWidgetItem*> items;
    for (const Found& one : m_shown)
        items.append(new QTreeWidgetItem({one.text, one.kind, one.keys}));
    m_list->addTopLevelItems(items);
    if (!items.isEmpty())
        m_list->setCurrentItem(items.front());
}

void CommandPalette::choose()
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (index < 0)
        return;
    m_chosen = m_shown[static_cast<std::size_t>(index)];
    accept();
}

void CommandPalette::run() const
{
    if (m_chosen.action)
        m_chosen.action->trigger();
    else if (m_chosen.does)
        m_chosen.does();
    else if (m_chosen.place.row != noId || m_chosen.place.field)
        m_go(m_chosen.place);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace headroom
