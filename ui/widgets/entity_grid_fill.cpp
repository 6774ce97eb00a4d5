// SPDX-License-Identifier: GPL-3.0-or-later
// How EntityGrid fills blocks of cells: from their first row, first column, current cell, or on from what they hold.
#include "ui/widgets/entity_grid.h"

#include "ui/format/entry.h"
#include "ui/models/row_order.h"
#include "ui/widgets/fill_handle.h"

#include <QHeaderView>

#include <algorithm>

namespace headroom {

namespace {

/// Of what is counted in whole steps: numbers, amounts, months, days.
std::optional<std::int64_t> stepsOf(const Value& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return *whole;
    if (const auto* amount = std::get_if<Money>(&value))
        return amount->minor();
    if (const auto* month = std::get_if<Month>(&value))
        return month->index();
    if (const auto* date = std::get_if<Date>(&value))
        return date->serial();
    return {};
}

Value fromSteps(std::int64_t steps, const Value& like)
{
    if (std::holds_alternative<Money>(like))
        return Money(steps);
    if (std::holds_alternative<Month>(like))
        return Month::fromIndex(static_cast<std::int32_t>(steps));
    if (std::holds_alternative<Date>(like))
        return Date::fromSerial(static_cast<std::int32_t>(steps));
    return steps;
}

/// Two or more values with the same step between them go on by it; others are repeated.
std::vector<Value> continued(const std::vector<Value>& values, std::size_t count)
{
    std::vector<std::int64_t> steps;
    for (const Value& value : values)
        if (const auto known = stepsOf(value))
            steps.push_back(*known);
    bool isSeries = steps.size() == values.size() && values.size() > 1;
    for (std::size_t i = 2; isSeries && i < steps.size(); ++i)
        isSeries = steps[i] - steps[i - 1] == steps[1] - steps[0];
    std::vector<Value> more;
    for (std::size_t i = 0; i < count; ++i)
        more.push_back(isSeries
                ? fromSteps(steps.back() + (steps[1] - steps[0]) * static_cast<std::int64_t>(i + 1), values.back())
                : values[i % values.size()]);
    return more;
}

} // namespace

void EntityGrid::paintEvent(QPaintEvent* event)
{
    GridView::paintEvent(event);
    m_handle->paint();
}

/// What the fill handle was dragged over.
void EntityGrid::continueBlock(const QRect& from, const QRect& to)
{
    const QHeaderView& header = *horizontalHeader();
    const Model& project = m_entityModel.document().model();
    CellTexts cells;
    for (int place = from.left(); place <= to.right(); ++place) {
        const int column = header.logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        const Field& field = m_entityModel.field(column);
        if (place > from.right()) { // the block again, beside itself
            const int source = header.logicalIndex(from.left() + (place - from.left()) % from.width());
            for (int row = from.top(); row <= from.bottom(); ++row)
                cells.push_back({sourceRow(row), column, textAt(row, source)});
            continue;
        }
        std::vector<Value> values;
        for (int row = from.top(); row <= from.bottom(); ++row)
            values.push_back(field.read(m_entityModel.rowAt(sourceRow(row))));
        const auto more = continued(values, static_cast<std::size_t>(to.bottom() - from.bottom()));
        for (std::size_t i = 0; i < more.size(); ++i)
            cells.push_back(
                {sourceRow(from.bottom() + 1 + static_cast<int>(i)), column, fieldText(project, field, more[i], formatter())});
    }
    if (write(cells, ChangeKind::Fill))
        selectionModel()->select(QItemSelection(model()->index(to.top(), header.logicalIndex(to.left())),
                                     model()->index(to.bottom(), header.logicalIndex(to.right()))),
            QItemSelectionModel::ClearAndSelect);
}

/// From the first selected row into the others, or into a single one from the row above.
void EntityGrid::fillDown()
{
    const Cells selected = selectedCells();
    if (selected.rows.empty() || (selected.rows.size() == 1 && selected.rows.front() == 0))
        return;
    const bool fromAbove = selected.rows.size() == 1;
    const int from = fromAbove ? selected.rows.front() - 1 : selected.rows.front();
    CellTexts cells;
    for (const int column : selected.columns) {
        const QString text = textAt(from, column);
        for (std::size_t i = fromAbove ? 0 : 1; i < selected.rows.size(); ++i)
            cells.push_back({sourceRow(selected.rows[i]), column, text});
    }
    write(cells, ChangeKind::Fill);
}

/// From the first selected column into the others, or into a single one from the column before.
void EntityGrid::fillRight()
{
    Cells selected = selectedCells();
    if (selected.columns.size() == 1) {
        const std::vector<int> shown = shownColumns();
        const auto place = std::find(shown.begin(), shown.end(), selected.columns.front());
        if (place == shown.begin() || place == shown.end())
            return;
        selected.columns.insert(selected.columns.begin(), *(place - 1));
    }
    CellTexts cells;
    for (const int row : selected.rows)
        for (std::size_t i = 1; i < selected.columns.size(); ++i)
            cells.push_back({sourceRow(row), selected.columns[i], textAt(row, selected.columns.front())});
    write(cells, ChangeKind::Fill);
}

void EntityGrid::fillSelection()
{
    if (!currentIndex().isValid())
        return;
    const QString text = currentIndex().data(Qt::EditRole).toString();
    const Cells selected = selectedCells();
    const bool isOne = selected.rows.size() * selected.columns.size() == 1;
    CellTexts cells;
    for (const int row : selected.rows)
        for (const int column : selected.columns)
            if (isOne || selectionModel()->isSelected(model()->index(row, column)))
                cells.push_back({sourceRow(row), column, text});
    write(cells, ChangeKind::Fill);
}

} // namespace headroom
