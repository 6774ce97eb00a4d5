// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entity_table.h"

#include "ui/format/core_text.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/row_order.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/large_letters.h"
#include "ui/widgets/text_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// The fields that are shown at first, then those that the user may want to see; all where none is named.
std::vector<std::string_view> columnsOf(Entity entity, std::vector<std::string_view> fields)
{
    const EntitySchema& schema = schemaOf(entity);
    if (fields.empty())
        return fields;
    for (const Field& field : schema.fields)
        if (field.name != schema.parentField && std::find(fields.begin(), fields.end(), field.name) == fields.end())
            fields.push_back(field.name);
    return fields;
}

} // namespace

EntityTable::EntityTable(Document& document, Entity entity, const EntityTableOptions& options, QWidget* parent)
    : QWidget(parent),
      m_model(new EntityTableModel(document, entity, columnsOf(entity, options.fields), this)),
      m_order(new RowOrder(
          *m_model, [model = m_model] { return model->snapshotOfRows(); }, this)),
      m_grid(new EntityGrid(*m_model, *m_order, this)),
      m_stateLine(new QWidget(this)),
      m_state(new QLabel(m_stateLine))
{
    m_grid->setWhatsThis(plainToolTip(schemaText(schemaOf(entity).help)));
    auto* title = new QLabel(options.title.isEmpty() ? schemaText(schemaOf(entity).plural) : options.title, this);
    title->setTextFormat(Qt::PlainText);
    setHeading(title, 1.1);
    if (hasLargeLetters(*this)) {
        m_buttons = new FlowLayout;
        m_buttons->addWidget(title);
        title->setHidden(options.title.isEmpty()); // the page or the tab has that name
    } else {
        auto* line = new QHBoxLayout;
        line->addWidget(title);
        line->addStretch();
        m_buttons = line;
    }
    buildGrid(options);
    buildButtons(options);
    buildState();
    m_empty = new QLabel(options.whenEmpty.isEmpty() ? tr("Nothing here yet.") : options.whenEmpty, this);
    m_message = new QLabel(this);
    for (QLabel* label : {m_empty, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setTextRole(label, TextRole::Quiet);
    }
    m_message->setMinimumHeight(fontMetrics().height() * (hasLargeLetters(*this) ? 1 : 2));
    m_message->setAlignment(Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_buttons);
    layout->addWidget(m_stateLine);
    layout->addWidget(m_empty);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_message);

    connect(m_model, &QAbstractItemModel::modelReset, this, &EntityTable::showEmptiness);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &EntityTable::showEmptiness);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &EntityTable::showEmptiness);
    connect(&document, &Document::projected, this, &EntityTable::describeCurrent);
    showEmptiness();
    describeCurrent();
}

void EntityTable::buildGrid(const EntityTableOptions& options)
{
    const EntitySchema& schema = schemaOf(m_model->entity());
    QStringList names;
    for (int column = 0; column < m_model->columnCount(); ++column)
        names.append(toQString(m_model->field(column).name));
    const int shown = options.fields.empty() ? static_cast<int>(names.size()) : static_cast<int>(options.fields.size());
    const ColumnLayout& columns = m_grid->letColumnsBeChosen(toQString(schema.name), names, shown, options.frozen);
    connect(&columns, &ColumnLayout::changed, this, &EntityTable::filterAnywhere);
    connect(m_grid, &EntityGrid::currentRowChanged, this, &EntityTable::currentRowChanged);
    connect(m_grid, &EntityGrid::summaryChanged, this, &EntityTable::summaryChanged);
    connect(m_grid, &EntityGrid::objected, this, [this](const QString& objection) {
        m_objection = objection;
        describeCurrent();
    });
}

QToolButton* EntityTable::makeButton(const QString& text, const QString& help)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(plainToolTip(help));
    button->setAccessibleName(u"%1: %2"_s.arg(schemaText(schemaOf(m_model->entity()).plural), text));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void EntityTable::makeRowButton(const QString& text, const QString& help, void (EntityGrid::*does)())
{
    QToolButton* button = makeButton(text, help);
    connect(button, &QToolButton::clicked, m_grid, does);
    addButton(button);
    m_rowButtons.push_back(button);
}

void EntityTable::buildButtons(const EntityTableOptions& options)
{
    if (options.filtered) {
        m_filter = new QLineEdit(this);
        m_filter->setPlaceholderText(tr("Filter"));
        m_filter->setClearButtonEnabled(true);
        m_filter->setAccessibleName(tr("Filter %1").arg(schemaText(schemaOf(m_model->entity()).plural)));
        m_filter->setToolTip(plainToolTip(tr("Shows the rows in which a text contains what is typed, or a number is it.")));
        connect(m_filter, &QLineEdit::textChanged, this, &EntityTable::filterAnywhere);
        if (hasLargeLetters(*this))
            m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 14); // with the buttons on one line
        m_buttons->addWidget(m_filter);
    }
    QToolButton* table =
        makeButton(tr("Table"), tr("Sort, filter, find, and choose columns (also by right click or the menu key)."));
    auto* menu = new QMenu(table);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_grid->fillMenu(*menu);
    });
    table->setMenu(menu);
    table->setPopupMode(QToolButton::InstantPopup);
    addButton(table);
    if (!options.editableRows)
        return;
    makeRowButton(tr("Add"), tr("Adds a row (Ins)."), &EntityGrid::addRow);
    makeRowButton(tr("Duplicate"), tr("Adds a row like the current one."), &EntityGrid::duplicateRow);
    makeRowButton(tr("Remove"), tr("Removes the selected rows (Ctrl+Del)."), &EntityGrid::removeRows);
}

// What is filtered, and what goes on

void EntityTable::buildState()
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* line = new QHBoxLayout(m_stateLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_state, 1);
    m_clear = makeButton(tr("Clear filters"), tr("Shows all rows."));
    m_again = makeButton(tr("Sort and filter again"), tr("Puts the rows in order as they are now."));
    m_cancel = makeButton(tr("Cancel"), tr("Leaves the rows as they stand."));
    for (QToolButton* button : {m_clear, m_again, m_cancel})
        line->addWidget(button);
    connect(m_clear, &QToolButton::clicked, m_order, &RowOrder::clearFilters);
    connect(m_again, &QToolButton::clicked, m_order, &RowOrder::arrangeAgain);
    connect(m_cancel, &QToolButton::clicked, m_order, &RowOrder::cancel);
    constexpr int silentFor = 500; // milliseconds
    m_patience.setSingleShot(true);
    m_patience.setInterval(silentFor);
    connect(&m_patience, &QTimer::timeout, this, &EntityTable::showState);
    connect(m_order, &RowOrder::progressed, this, [this](int percent) {
        m_percent = percent;
        if (percent == 0)
            m_patience.start();
        else if (!m_patience.isActive())
            showState();
    });
    connect(m_order, &RowOrder::arranged, this, [this] {
        m_patience.stop();
        showState();
    });
    connect(m_order, &RowOrder::wantsChanged, this, [this] {
        if (m_filter && m_filter->text().trimmed() != m_order->anywhere())
            m_filter->setText(m_order->anywhere());
        if (!m_order->isBusy())
            showState();
    });
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, &EntityTable::showState);
    showState();
}

void EntityTable::filterAnywhere()
{
    if (m_filter)
        m_order->setAnywhere(m_filter->text(), m_grid->shownColumns());
}

/// "Cores: >100; any column: db".
QString EntityTable::filterText() const
{
    QStringList parts;
    for (const auto& [column, text] : m_order->filters()) {
        const auto error = m_order->filterError(column);
        parts.append(tr("%1: %2").arg(fieldLabel(m_model->field(column)), error ? sentence(*error) : forDisplay(text, 60)));
    }
    if (!m_order->anywhere().isEmpty())
        parts.append(tr("any column: %1").arg(forDisplay(m_order->anywhere(), 60)));
    return parts.join(u"; "_s);
}

QString EntityTable::state() const { return m_stateLine->isHidden() ? QString() : m_state->text(); }

void EntityTable::showState()
{
    const bool busy = m_order->isBusy() && !m_patience.isActive();
    const QLocale locale = m_model->formatter().locale;
    QStringList parts;
    if (busy)
        parts.append(tr("Sorting and filtering: %1%").arg(m_percent));
    if (m_order->isFiltered())
        parts.append(tr("Shown: %1 of %2 rows (%3)")
                         .arg(locale.toString(m_order->rowCount()), locale.toString(m_model->rowCount()), filterText()));
    const bool stale = !busy && m_order->isStale() && !m_order->isAsIs();
    if (stale)
        parts.append(tr("Edited since: the rows stand where they were."));
    m_state->setText(parts.join(u"  "_s));
    m_clear->setVisible(m_order->isFiltered());
    m_again->setVisible(stale);
    m_cancel->setVisible(busy);
    m_stateLine->setVisible(!parts.isEmpty());
}

void EntityTable::widen(std::string_view field, int letters)
{
    const Field* which = schemaOf(m_model->entity()).field(field);
    const int column = which ? m_model->columnOf(*which) : -1;
    if (column >= 0)
        m_grid->setColumnWidth(column, std::max(m_grid->columnWidth(column), letters * fontMetrics().averageCharWidth()));
}

void EntityTable::addButton(QToolButton* button) { m_buttons->addWidget(button); }

void EntityTable::showRowsOf(Id parent)
{
    m_model->showRowsOf(parent);
    showEmptiness();
}

void EntityTable::showEmptiness()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    const bool listed = schemaOf(m_model->entity()).parentField.empty() || m_model->shownParent() != noId;
    for (QToolButton* button : m_rowButtons)
        button->setEnabled(listed);
}

QString EntityTable::message() const { return m_text; }

/// What is wrong is said in full; of a hint in large letters one line, the rest as its tooltip.
void EntityTable::showMessage()
{
    const bool isCut = hasLargeLetters(*this) && !m_isWrong;
    m_message->setWordWrap(!isCut);
    m_message->setText(isCut ? fontMetrics().elidedText(m_text, Qt::ElideRight, std::max(0, width() - 4)) : m_text);
    m_message->setToolTip(isCut ? plainToolTip(m_text) : QString());
    m_message->setAccessibleName(m_text);
}

void EntityTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showMessage();
}

/// What is wrong comes before what the cell means.
void EntityTable::describeCurrent()
{
    const QModelIndex current = m_grid->currentIndex();
    QString text = m_objection;
    TextRole role = TextRole::Error;
    if (text.isEmpty() && current.isValid()) {
        const Field& field = m_model->field(current.column());
        const auto findings = m_model->document().findingsOf(m_model->entity(), m_grid->currentId(), field);
        if (findings.empty()) {
            role = TextRole::Quiet;
            text = helpText(field, Formatter::of(m_model->document().model())).replace(u'\n', u"  "_s);
        } else {
            text = tr("%1: %2").arg(severityText(findings.front()->severity), sentence(findings.front()->what));
        }
    }
    m_text = text;
    m_isWrong = role == TextRole::Error;
    setTextRole(m_message, role);
    showMessage();
}

} // namespace headroom
