// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions_page.h"

#include "ui/document/saved_model.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/assumption_edit.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/large_letters.h"
#include "ui/widgets/text_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

/// Choices where there are any; else a line.
class RegisterDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
        if (index.column() != AssumptionModel::Kind && index.column() != AssumptionModel::Confidence) {
            auto* line = new QLineEdit(parent);
            line->setAccessibleName(name);
            line->setFrame(false);
            line->setAutoFillBackground(true);
            return line;
        }
        auto* combo = new QComboBox(parent);
        combo->setAccessibleName(name);
        combo->setAutoFillBackground(true);
        combo->setEditable(index.column() == AssumptionModel::Confidence);
        combo->addItems(combo->isEditable() ? confidenceTexts() : sourceKindTexts());
        if (combo->isEditable())
            combo->lineEdit()->setAccessibleName(name);
        else
            connect(combo, &QComboBox::activated, this,
                [this, combo] { emit const_cast<RegisterDelegate*>(this)->commitData(combo); });
        return combo;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        const QString text = index.data(Qt::EditRole).toString();
        if (auto* combo = qobject_cast<QComboBox*>(editor)) {
            combo->setCurrentIndex(combo->findText(text));
            if (combo->isEditable())
                combo->setEditText(text);
        } else if (auto* line = qobject_cast<QLineEdit*>(editor); line && !line->isModified()) {
            line->setText(text);
        }
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        const auto* combo = qobject_cast<QComboBox*>(editor);
        const QString text = combo ? combo->currentText() : qobject_cast<QLineEdit*>(editor)->text();
        if (text != index.data(Qt::EditRole).toString())
            model->setData(index, text);
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        QRect room = option.rect;
        room.setWidth(std::max(room.width(), qobject_cast<QComboBox*>(editor) ? editor->sizeHint().width() : 0));
        editor->setGeometry(room);
    }
};

constexpr int versionRole = Qt::UserRole;
constexpr int noBase = -1;
constexpr int savedBase = 0; // others are the versions' ids

} // namespace

AssumptionsPage::AssumptionsPage(Document& document, const SavedModel& saved, QWidget* parent)
    : Page(document, parent),
      m_saved(saved),
      m_model(new AssumptionModel(this)),
      m_grid(resultTable(m_model, tr("Register of inputs"))),
      m_filter(new QLineEdit),
      m_kind(new QComboBox),
      m_base(new QComboBox),
      m_changedOnly(new QCheckBox(tr("Cha&nged only"))),
      m_state(new QLabel)
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    setTextRole(m_state, TextRole::Quiet);
    m_grid->setSortable(m_model);
    m_grid->setItemDelegate(new RegisterDelegate(m_grid));
    m_grid->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto& [column, letters] : {std::pair(AssumptionModel::Where, 36), std::pair(AssumptionModel::What, 38),
             std::pair(AssumptionModel::Amount, 26), std::pair(AssumptionModel::Unit, 18), std::pair(AssumptionModel::Low, 14),
             std::pair(AssumptionModel::High, 14), std::pair(AssumptionModel::Kind, 14), std::pair(AssumptionModel::Source, 36),
             std::pair(AssumptionModel::Dated, 12), std::pair(AssumptionModel::Owner, 18),
             std::pair(AssumptionModel::Confidence, 14), std::pair(AssumptionModel::Changed, 36)})
        m_grid->setColumnWidth(column,
            std::max(letter * (hasLargeLetters(*this) && letters > 30 ? letters * 4 / 5 : letters),
                m_grid->horizontalHeader()->sectionSizeHint(column)));
    m_grid->letColumnsBeChosen(QStringLiteral("assumptions"),
        QStringLiteral("where what amount unit low high kind source dated owner confidence changed").split(u' '),
        AssumptionModel::columns, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildFilters());
    layout->addWidget(m_state);
    layout->addWidget(m_grid, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    connect(&m_delay, &QTimer::timeout, this, &AssumptionsPage::filterRows);
    connect(m_grid, &QTableView::activated, this, &AssumptionsPage::jump);
    connect(m_grid, &GridView::summaryChanged, this, &AssumptionsPage::summaryChanged);
    connect(&document, &Document::projected, this, &AssumptionsPage::refresh);
    connect(&document, &Document::changed, this, [this] { m_stale = true; });
    connect(&document, &Document::versionsChanged, this, &AssumptionsPage::fillBases);
    connect(m_model, &AssumptionModel::editRequested, this, &AssumptionsPage::edit);
    connect(&saved, &SavedModel::changed, this, [this] {
        if (m_base->currentData(versionRole).toInt() == savedBase)
            chooseBase();
    });
    fillBases();
    chooseBase();
}

QWidget* AssumptionsPage::buildFilters()
{
    m_filter->setAccessibleName(tr("Filter of the register"));
    m_filter->setPlaceholderText(tr("Filter by any word: a site, a field, a source"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_kind->setAccessibleName(tr("Kind of input"));
    m_kind->setFocusPolicy(Qt::StrongFocus);
    m_kind->addItem(tr("All kinds"));
    m_kind->addItems(sourceKindTexts());
    auto* filters = new QWidget;
    auto* lines = new QVBoxLayout(filters);
    lines->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    lines->addLayout(line);
    const auto add = [&](const QString& text, QWidget* input, int stretch) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(input);
        line->addWidget(label);
        line->addWidget(input, stretch);
    };
    add(tr("Fi&lter:"), m_filter, 1);
    add(tr("&Kind:"), m_kind, 0);
    if (hasLargeLetters(*this)) { // they take two lines
        line = new QHBoxLayout;
        lines->addLayout(line);
    }
    add(tr("Chan&ged since:"), m_base, 0);
    line->addWidget(m_changedOnly);
    m_base->setAccessibleName(tr("What the inputs are compared with"));
    m_base->setFocusPolicy(Qt::StrongFocus);
    m_base->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_base->setMinimumContentsLength(18);
    m_base->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_base, &QComboBox::currentIndexChanged, this, &AssumptionsPage::chooseBase);
    connect(m_changedOnly, &QCheckBox::toggled, this, &AssumptionsPage::filterRows);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        filterRows();
        m_grid->setFocus();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AssumptionsPage::filterRows);
    return filters;
}

/// Keeps what is chosen where it is still there.
void AssumptionsPage::fillBases()
{
    const QVariant chosen = m_base->currentData(versionRole);
    const QSignalBlocker blocker(m_base);
    m_base->clear();
    m_base->addItem(tr("No comparison"), noBase);
    m_base->addItem(tr("Saved or opened last"), savedBase);
    for (const ProjectVersion& version : m_document.versions())
        m_base->addItem(tr("Version: %1").arg(forDisplay(toQString(version.name), 60)), version.id);
    const int place = m_base->findData(chosen.isValid() ? chosen : QVariant(savedBase), versionRole);
    m_base->setCurrentIndex(place < 0 ? 1 : place);
    if (place < 0)
        chooseBase();
}

void AssumptionsPage::chooseBase()
{
    switch (const int base = m_base->currentData(versionRole).toInt(); base) {
    case noBase: compareWith({}); break;
    case savedBase: compareWith(m_saved.model()); break;
    default: emit versionWanted(static_cast<Id>(base)); break;
    }
}

void AssumptionsPage::compareWith(std::optional<Model> version)
{
    m_model->setBase(std::move(version));
    say();
}

/// One undo step; what stands in the way is said.
void AssumptionsPage::edit(const AssumptionModel::Input& input, int column, const QString& text)
{
    const Model& model = m_document.model();
    const Row* row = model.findRow(input.entity, input.id);
    if (!row || !input.field)
        return;
    auto change =
        editSource(model, input.entity, *row, *input.field, AssumptionModel::memberOf(column), text, Formatter::of(model));
    const Status status = !change.ok() ? Status(change.error()) : change->empty() ? done() : m_document.apply(std::move(*change));
    if (!status.ok()) {
        setTextRole(m_state, TextRole::Error);
        m_state->setText(sentence(status.error()));
        return;
    }
    QMetaObject::invokeMethod(this, &AssumptionsPage::refresh, Qt::QueuedConnection); // once the editor is gone
}

void AssumptionsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void AssumptionsPage::refresh()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    const QModelIndex current = m_grid->currentIndex();
    const int row = current.row();
    m_model->setModel(m_document.model());
    if (row >= 0 && row < m_model->rowCount())
        m_grid->setCurrentIndex(m_grid->model()->index(row, current.column()));
    say();
}

void AssumptionsPage::filterRows()
{
    m_delay.stop();
    const int kind = m_kind->currentIndex();
    m_model->setFilter(m_filter->text(), kind > 0 ? std::optional(static_cast<SourceKind>(kind - 1)) : std::nullopt,
        m_changedOnly->isChecked() ? AssumptionModel::Show::Changed : AssumptionModel::Show::All);
    say();
}

void AssumptionsPage::say()
{
    const QLocale locale = userLocale();
    const QString shown = locale.toString(m_model->rowCount());
    const QString all = locale.toString(static_cast<qulonglong>(m_model->inputCount()));
    const std::size_t changed = m_model->changedCount();
    QString text = m_model->rowCount() == 0
        ? tr("None of %1 inputs matches: take another word or kind.").arg(all)
        : tr("%1 of %2 inputs. Enter leads to the field; kind, source, date, owner and confidence are edited here.")
              .arg(shown, all);
    if (changed > 0)
        text += u' ' + tr("%1 have changed.").arg(locale.toString(static_cast<qulonglong>(changed)));
    setTextRole(m_state, TextRole::Quiet);
    m_state->setText(text);
}

void AssumptionsPage::jump(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (index.flags() & Qt::ItemIsEditable) {
        static_cast<QAbstractItemView*>(m_grid)->edit(index);
        return;
    }
    const AssumptionModel::Input& input = m_model->inputAt(m_grid->sourceIndex(index).row());
    emit jumpRequested(input.entity, input.id, input.field);
}

} // namespace headroom
