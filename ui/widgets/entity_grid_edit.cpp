// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of EntityGrid, each one step of undo: blocks filled, cleared and replaced in, rows added and removed.
#include "ui/widgets/entity_grid.h"

#include "ui/format/entry.h"
#include "ui/format/core_text.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/row_order.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/long_task.h"
#include "ui/widgets/menu_keys.h"

#include <QDate>
#include <QMenu>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t manyCells = 5000; // are worked out in a thread of their own

/// The cell that doesn't fit becomes the current one; its row is counted as it stands here.
Error pointedAt(EntityGrid& grid, const EntityTableModel& model, Error error)
{
    for (Detail& detail : error.details) {
        if (detail.key != "row")
            continue;
        const int source = toQString(detail.value).toInt() - 1;
        const bool isThere = source < model.rowCount();
        const int row = isThere ? grid.order()->rowOf(source) : source;
        if (row < 0)
            continue; // hidden by a filter
        const std::string name = isThere ? model.rowAt(source).name.str() : std::string();
        detail.value = std::to_string(row + 1) + (name.empty() ? name : " (" + name + ')');
        for (const int column : grid.shownColumns())
            if (fieldLabel(model.field(column)) == toQString(error.detail("column")) && row < grid.model()->rowCount())
                grid.setCurrentIndex(grid.model()->index(row, column));
    }
    return error;
}

} // namespace

void EntityGrid::objectTo(const std::optional<Error>& error)
{
    const bool cancelled = error && error->code == ErrorCode::Cancelled; // which needs no telling
    emit objected(error && !cancelled ? messageText(*error) : QString());
}

bool EntityGrid::write(const CellTexts& cells, ChangeKind kind)
{
    const auto change = cells.size() <= manyCells
        ? m_entityModel.changeOfCells(cells, kind, Watch())
        : longTaskResult(window(), tr("Filling cells"), Cancellable::Yes, [&](LongTask& task) {
              Watch watch;
              watch.cancel = &task.cancelled();
              watch.progress = [&](std::int64_t done, std::int64_t total) {
                  task.progress(static_cast<std::size_t>(done), static_cast<std::size_t>(total));
              };
              return m_entityModel.changeOfCells(cells, kind, watch);
          });
    const Status status = change.ok() ? m_entityModel.document().apply(*change, m_entityModel.gesture())
                                      : Status(pointedAt(*this, m_entityModel, change.error()));
    objectTo(status.ok() ? std::nullopt : std::optional(status.error()));
    return status.ok();
}

QString EntityGrid::textAt(int row, int column) const { return model()->index(row, column).data(Qt::EditRole).toString(); }

void EntityGrid::cut()
{
    if (copyCells())
        clearCells();
}

void EntityGrid::clearCells()
{
    const Model& project = m_entityModel.document().model();
    const auto blank = schemaOf(m_entityModel.entity()).create();
    const Cells selected = selectedCells();
    const bool isOne = selected.rows.size() * selected.columns.size() == 1;
    CellTexts cells;
    for (const int column : selected.columns) {
        const Field& field = m_entityModel.field(column);
        const bool becomesZero = field.type == FieldType::Money && !field.optional;
        if (!field.optional && !becomesZero)
            continue; // what must have a value keeps it
        const QString text = fieldText(project, field, field.optional ? Value() : field.read(*blank), formatter());
        for (const int row : selected.rows)
            if (isOne || selectionModel()->isSelected(model()->index(row, column)))
                cells.push_back({sourceRow(row), column, text});
    }
    write(cells, ChangeKind::Edit);
}

void EntityGrid::insertDate()
{
    const QDate today = QDate::currentDate();
    const Cells selected = selectedCells();
    CellTexts cells;
    for (const int column : selected.columns) {
        const FieldType type = m_entityModel.field(column).type;
        if (type != FieldType::Date && type != FieldType::Month)
            continue;
        const QString text = type == FieldType::Date ? formatter().date(Date(today.year(), today.month(), today.day()))
                                                     : formatter().month(Month(today.year(), today.month()));
        for (const int row : selected.rows)
            cells.push_back({sourceRow(row), column, text});
    }
    if (cells.empty())
        emit objected(tr("Neither a date nor a month is selected."));
    else
        write(cells, ChangeKind::Edit);
}

/// Within what is written; a number that is written in another way ("5000" of 5,000.00) is replaced as a whole.
int EntityGrid::replaceIn(const std::vector<QModelIndex>& found, const QString& sought, const QString& replacement)
{
    CellTexts cells;
    for (const QModelIndex& index : found) {
        const QString before = textAt(index.row(), index.column());
        const bool isNumber = numberAt(index.row(), index.column()).has_value();
        const bool isWhole = isNumber && !before.contains(sought, Qt::CaseInsensitive);
        const QString after = isWhole ? replacement : QString(before).replace(sought, replacement, Qt::CaseInsensitive);
        if (after != before)
            cells.push_back({sourceRow(index.row()), index.column(), after});
    }
    return write(cells, ChangeKind::Edit) ? static_cast<int>(cells.size()) : 0;
}

// Rows

void EntityGrid::addRow()
{
    if (const Id id = m_entityModel.insertNew(); id != noId)
        select(id);
    else
        objectTo(m_entityModel.refusal());
}

void EntityGrid::duplicateRow()
{
    if (currentId() == noId)
        return;
    if (const Id id = m_entityModel.insertNew(currentId()); id != noId)
        select(id);
    else
        objectTo(m_entityModel.refusal());
}

std::vector<Id> EntityGrid::selectedIds() const
{
    std::vector<Id> ids;
    for (const int row : selectedCells().rows)
        ids.push_back(m_entityModel.idAt(sourceRow(row)));
    return ids;
}

void EntityGrid::removeRows()
{
    const std::vector<Id> ids = selectedIds();
    if (ids.empty())
        return;
    constexpr std::size_t manyRows = 1000;
    const Model model = m_entityModel.document().model();
    const auto change = ids.size() <= manyRows
        ? m_entityModel.changeOfRemoval(model, ids, {})
        : longTaskResult(window(), tr("Removing rows"), Cancellable::Yes,
            [&](LongTask& task) { return m_entityModel.changeOfRemoval(model, ids, task.watch()); });
    const Status status = change.ok() ? m_entityModel.document().apply(*change) : Status(change.error());
    objectTo(status.ok() ? std::nullopt : std::optional(status.error()));
}

void EntityGrid::addCommands(QMenu& menu, int column)
{
    showKeys(*menu.addAction(tr("Cu&t"), this, &EntityGrid::cut), QKeySequence::Cut);
    GridView::addCommands(menu, column);
    QAction* const first = menu.actions().value(2);
    const auto add = [&](const QString& text, void (EntityGrid::*does)(), const QKeySequence& keys) {
        auto* action = new QAction(text, &menu);
        showKeys(*action, keys);
        connect(action, &QAction::triggered, this, does);
        menu.insertAction(first, action);
    };
    add(tr("&Paste"), &EntityGrid::paste, QKeySequence::Paste);
    add(tr("Cl&ear"), &EntityGrid::clearCells, QKeySequence::Delete);
    add(tr("Fill do&wn"), &EntityGrid::fillDown, QKeySequence(Qt::CTRL | Qt::Key_D));
    add(tr("Fill ri&ght"), &EntityGrid::fillRight, QKeySequence(Qt::CTRL | Qt::Key_R));
    add(tr("F&ill the selection"), &EntityGrid::fillSelection, QKeySequence(Qt::CTRL | Qt::Key_Return));
    menu.insertSeparator(first);
    menu.addSeparator();
    addWindowCommand(menu, *this, QKeySequence(Qt::CTRL | Qt::Key_BracketLeft));
    addWindowCommand(menu, *this, QKeySequence(Qt::CTRL | Qt::Key_BracketRight));
    if (column >= 0)
        chooseValues(*menu.addMenu(tr("Choose values")), column);
}

/// The values that a column of choices can have, those that are shown with a mark.
void EntityGrid::chooseValues(QMenu& menu, int column)
{
    constexpr std::size_t mostValues = 40;
    const Field& field = m_entityModel.field(column);
    const Model& project = m_entityModel.document().model();
    QStringList values;
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        values.append(fieldText(project, field, Value(ChoiceValue{static_cast<std::int32_t>(i)}), formatter()));
    if (field.type == FieldType::Reference && project.rowCount(field.target) <= mostValues)
        for (std::size_t i = 0; i < project.rowCount(field.target); ++i)
            values.append(fieldText(project, field, Value(RefValue{project.rowAt(field.target, i).id}), formatter()));
    menu.setEnabled(!values.isEmpty());
    const QStringList chosen = order()->filterOf(column).split(u';', Qt::SkipEmptyParts);
    for (const QString& value : values) {
        const QString term = QChar(u'=') + value;
        QAction* const action = menu.addAction(QString(value).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(chosen.contains(term));
        connect(action, &QAction::toggled, this, [this, column, term](bool on) {
            QStringList terms = order()->filterOf(column).split(u';', Qt::SkipEmptyParts);
            terms.removeAll(term);
            if (on)
                terms.append(term);
            filterHeader()->setLinesShown(true);
            order()->setFilter(column, terms.join(u';'));
        });
    }
}

} // namespace headroom
