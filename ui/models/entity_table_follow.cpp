// SPDX-License-Identifier: GPL-3.0-or-later
// How EntityTableModel follows the document: cells, rows and blocks, each told of as what it is.
#include "ui/models/entity_table_model.h"

#include "core/model/many_rows.h"

#include <algorithm>

namespace headroom {

void EntityTableModel::follow(const ChangeEvent& event)
{
    if (!event.change) {
        reload();
        return;
    }
    if (!followFields(*event.change) && !followRows(*event.change))
        for (const Step& step : event.change->steps)
            followStep(step);
    const bool currencyChanged = event.touches(Entity::Company);
    m_snapshot = m_document.model();
    if (currencyChanged) {
        m_formatter = Formatter::of(m_snapshot);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    const bool referenced = std::any_of(m_columns.begin(), m_columns.end(),
        [&](const Field* f) { return f->type == FieldType::Reference && event.touches(f->target); });
    if ((referenced || currencyChanged) && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void EntityTableModel::reload()
{
    beginResetModel();
    m_snapshot = m_document.model();
    m_formatter = Formatter::of(m_snapshot);
    if (isFiltered() && !m_snapshot.findRow(m_parentField->target, m_parent))
        m_parent = noId;
    m_ids = shownIds(m_snapshot);
    endResetModel();
}

/// Many fields at once (a block pasted, a column filled): told of as one.
bool EntityTableModel::followFields(const Change& change)
{
    constexpr std::size_t many = 32;
    int first = rowCount();
    int last = -1;
    for (const Step& step : change.steps) {
        const auto* const field = std::get_if<FieldStep>(&step);
        if (change.steps.size() < many || !field || field->entity != m_entity || &schema().fields[field->field] == m_parentField)
            return false;
        if (const int row = rowOf(field->id); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    m_snapshot = m_document.model();
    if (last >= 0)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    return true;
}

/// Many rows that all go, or all come, are told of by the stretches in which they stand together; in too many as of another table.
bool EntityTableModel::followRows(const Change& change)
{
    constexpr std::size_t many = 32;
    std::vector<Id> ids;
    std::optional<bool> comes;
    for (const Step& step : change.steps) {
        if (std::visit([](const auto& s) { return s.entity; }, step) != m_entity)
            continue;
        const auto* const row = std::get_if<RowStep>(&step);
        if (!row || !row->before == !row->after || comes.value_or(!row->before) != !row->before)
            return false;
        comes = !row->before;
        ids.push_back(row->id);
    }
    std::sort(ids.begin(), ids.end());
    if (ids.size() < many || std::adjacent_find(ids.begin(), ids.end()) != ids.end())
        return false;
    if (isFiltered()) {
        if (shownIds(m_document.model()) != m_ids)
            reload();
        return true;
    }
    constexpr std::size_t mostStretches = 64;
    const Model& with = *comes ? m_document.model() : m_snapshot;
    std::size_t stretches = 1;
    for (std::size_t i = 1; i < ids.size() && stretches <= mostStretches; ++i)
        stretches += with.lowerBound(m_entity, ids[i]) == with.lowerBound(m_entity, ids[i - 1]) + 1 ? 0 : 1;
    if (stretches > mostStretches)
        reload();
    else if (*comes)
        insertStretches(ids);
    else
        removeStretches(ids);
    return true;
}

/// The last first, so that those before stay where they are.
void EntityTableModel::removeStretches(const std::vector<Id>& ids)
{
    for (std::size_t end = ids.size(); end > 0;) {
        const auto last = static_cast<int>(m_snapshot.lowerBound(m_entity, ids[end - 1]));
        std::size_t begin = end - 1;
        int first = last;
        while (begin > 0 && first > 0 && m_snapshot.rowAt(m_entity, static_cast<std::size_t>(first - 1)).id == ids[begin - 1]) {
            --begin;
            --first;
        }
        beginRemoveRows({}, first, last);
        headroom::removeRows(m_snapshot, m_entity,
            {ids.begin() + static_cast<std::ptrdiff_t>(begin), ids.begin() + static_cast<std::ptrdiff_t>(end)});
        endRemoveRows();
        end = begin;
    }
}

void EntityTableModel::insertStretches(const std::vector<Id>& ids)
{
    const Model& whole = m_document.model();
    for (std::size_t begin = 0; begin < ids.size();) {
        const std::size_t first = whole.lowerBound(m_entity, ids[begin]);
        std::vector<const Row*> rows;
        for (std::size_t at = first; begin + rows.size() < ids.size() && at < whole.rowCount(m_entity)
             && whole.rowAt(m_entity, at).id == ids[begin + rows.size()];
             ++at)
            rows.push_back(&whole.rowAt(m_entity, at));
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + rows.size()) - 1);
        headroom::insertRows(m_snapshot, m_entity, rows);
        endInsertRows();
        begin += rows.size();
    }
}

void EntityTableModel::followStep(const Step& step)
{
    if (const auto* field = std::get_if<FieldStep>(&step)) {
        if (field->entity != m_entity)
            return;
        const Field& which = schema().fields[field->field];
        if (&which == m_parentField) { // it may come or go
            const Row* row = m_document.model().findRow(m_entity, field->id);
            if (row)
                followRow({m_entity, field->id, schema().copy(*m_snapshot.findRow(m_entity, field->id)), schema().copy(*row)});
            return;
        }
        auto row = schema().copy(*m_snapshot.findRow(m_entity, field->id));
        which.write(*row, field->after);
        m_snapshot.putRow(m_entity, *row);
        const int at = rowOf(field->id);
        if (at >= 0) // the kind decides which fields apply, so the whole row may look different
            emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    } else if (const auto* row = std::get_if<RowStep>(&step)) {
        if (row->entity == m_entity)
            followRow(*row);
    } else if (const auto* block = std::get_if<BlockStep>(&step)) {
        if (block->entity == m_entity)
            followBlock(*block);
    }
}

void EntityTableModel::followRow(const RowStep& step)
{
    const bool was = step.before && isShown(*step.before);
    const bool is = step.after && isShown(*step.after);
    const auto change = [&] {
        if (step.after)
            m_snapshot.putRow(m_entity, *step.after);
        else
            m_snapshot.removeRow(m_entity, step.id);
    };
    const auto place = isFiltered() ? static_cast<int>(std::lower_bound(m_ids.begin(), m_ids.end(), step.id) - m_ids.begin())
                                    : static_cast<int>(m_snapshot.lowerBound(m_entity, step.id));
    if (was && is) {
        change();
        emit dataChanged(index(place, 0), index(place, columnCount() - 1));
    } else if (was) {
        beginRemoveRows({}, place, place);
        change();
        if (isFiltered())
            m_ids.erase(m_ids.begin() + place);
        endRemoveRows();
    } else if (is) {
        beginInsertRows({}, place, place);
        change();
        if (isFiltered())
            m_ids.insert(m_ids.begin() + place, step.id);
        endInsertRows();
    } else {
        change();
    }
}

void EntityTableModel::followBlock(const BlockStep& step)
{
    Change one;
    one.steps.push_back(step);
    Model next = m_snapshot;
    if (!apply(next, one).ok()) {
        reload();
        return;
    }
    std::vector<Id> ids = shownIds(next);
    const int before = rowCount();
    const int after = isFiltered() ? static_cast<int>(ids.size()) : static_cast<int>(next.rowCount(m_entity));
    const auto adopt = [&] {
        m_snapshot = std::move(next);
        m_ids = std::move(ids);
    };
    if (after > before) { // blocks stand at the end
        beginInsertRows({}, before, after - 1);
        adopt();
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        adopt();
        endRemoveRows();
    } else {
        adopt();
    }
}

} // namespace headroom
