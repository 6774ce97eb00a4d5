// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of EntityTableModel: a cell, blocks pasted and filled, rows inserted and removed.
#include "ui/models/entity_table_model.h"

#include "core/analysis/varied_model.h"
#include "core/model/many_rows.h"
#include "ui/format/core_text.h"
#include "ui/format/entry.h"
#include "ui/format/qt_text.h"

#include <algorithm>
#include <unordered_set>

namespace headroom {

Text freeName(const Model& model, Entity entity, Text wanted)
{
    std::unordered_set<Text> taken;
    for (std::size_t i = 0; i < model.rowCount(entity); ++i)
        taken.insert(model.rowAt(entity, i).name);
    if (!taken.contains(wanted))
        return wanted;
    for (int number = 2;; ++number)
        if (const Text name(wanted.str() + ' ' + std::to_string(number)); !taken.contains(name))
            return name;
}

std::shared_ptr<Row> EntityTableModel::newRow(Id pattern, const Model& model) const
{
    const Row* like = pattern == noId ? nullptr : model.findRow(m_entity, pattern);
    auto row = like ? schema().copy(*like) : schema().create();
    if (m_parentField)
        m_parentField->write(*row, RefValue{m_parent});
    if (schema().naming == Naming::Unique)
        row->name = freeName(model, m_entity, row->name.empty() ? Text(schema().label) : row->name);
    if (like)
        return row;
    for (const Field& which : schema().fields) // required references start at the first row, months at the first month
        if (&which != m_parentField && which.type == FieldType::Reference && !which.optional && model.rowCount(which.target) > 0)
            which.write(*row, RefValue{model.rowAt(which.target, 0).id});
        else if (which.type == FieldType::Month && !which.optional)
            which.write(*row, model.company().start);
        else if (which.name == "region" && which.required())
            which.write(*row, model.azure().defaultRegion);
    if (m_rules.begin)
        m_rules.begin(model, *row);
    return row;
}

/// The insertion of a copy, with copies of what the pattern has listed under it. What ties two rows of the entity together (a
/// correlation) stays the pattern's.
Change EntityTableModel::withLists(Change inserted, Id pattern, Id id) const
{
    Model model = m_snapshot;
    if (!apply(model, inserted).ok())
        return inserted;
    for (const EntitySchema& list : allSchemas()) {
        const Field* owner = list.parentField.empty() ? nullptr : list.field(list.parentField);
        const auto points = [&](const Field& f) { return f.type == FieldType::Reference && f.target == m_entity; };
        if (!owner || !points(*owner) || std::count_if(list.fields.begin(), list.fields.end(), points) > 1)
            continue;
        for (std::size_t i = 0; i < m_snapshot.rowCount(list.entity); ++i) {
            const Row& row = m_snapshot.rowAt(list.entity, i);
            if (std::get<RefValue>(owner->read(row)).id != pattern)
                continue;
            const auto copy = list.copy(row);
            owner->write(*copy, RefValue{id});
            Change one = headroom::insertRow(model, list.entity, *copy);
            if (apply(model, one).ok())
                inserted = joined(std::move(inserted), std::move(one));
        }
    }
    inserted.kind = ChangeKind::Insert;
    return inserted;
}

Id EntityTableModel::insertNew(Id pattern)
{
    if (isFiltered() && m_parent == noId)
        return noId;
    const auto row = newRow(pattern, m_snapshot);
    const Id id = m_snapshot.lastId(m_entity) + 1;
    Change inserted = headroom::insertRow(m_snapshot, m_entity, *row);
    if (pattern != noId)
        inserted = withLists(std::move(inserted), pattern, id);
    if (auto status = m_document.apply(std::move(inserted)); !status.ok()) {
        m_refusal = status.error();
        return noId;
    }
    return id;
}

Result<Change> EntityTableModel::changeOfRemoval(const Model& from, const std::vector<Id>& ids, const WorkWatch& watch) const
{
    if (!m_rules.remove)
        return removalOf(from, m_entity, ids, watch);
    Model model = from;
    Change all;
    for (const Id id : ids) {
        if (watch.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        auto change = m_rules.remove(model, id);
        if (!change.ok())
            return change;
        if (auto status = apply(model, *change); !status.ok())
            return status.error();
        all = all.empty() ? std::move(*change) : joined(std::move(all), std::move(*change));
    }
    all.kind = ChangeKind::Remove;
    return all;
}

Status EntityTableModel::removeIds(const std::vector<Id>& ids)
{
    auto change = changeOfRemoval(m_document.model(), ids, {});
    return change.ok() ? m_document.apply(std::move(*change)) : Status(change.error());
}

Status EntityTableModel::setCells(const std::vector<CellText>& cells, ChangeKind kind)
{
    auto change = changeOfCells(cells, kind, Watch());
    return change.ok() ? m_document.apply(std::move(*change)) : Status(change.error());
}

/// The row that a cell is in; rows beyond the last one come to be.
Result<Id> EntityTableModel::rowForCell(const CellText& cell, EditedModel& edited) const
{
    const int rows = rowCount();
    if (cell.row < rows)
        return idAt(cell.row);
    while (cell.row >= rows + static_cast<int>(edited.added.size())) {
        if (isFiltered() && m_parent == noId)
            return Error{ErrorCode::RowUnknown, {}, {}};
        if (auto status = edited.add(headroom::insertRow(edited.model, m_entity, *newRow(noId, edited.model))); !status.ok())
            return status.error();
        edited.added.push_back(edited.model.lastId(m_entity));
    }
    return edited.added[static_cast<std::size_t>(cell.row - rows)];
}

Status EntityTableModel::EditedModel::add(Change change)
{
    if (change.empty())
        return done();
    auto status = apply(model, change);
    if (status.ok())
        all = all.empty() ? std::move(change) : joined(std::move(all), std::move(change));
    return status;
}

namespace {

/// Of many cells it must be said which: the row counted from 1, the column by its label.
Error atCell(Error error, int row, const Field& field)
{
    error.path.clear();
    error.details.insert(error.details.begin(), {{"row", std::to_string(row + 1)}, {"column", toUtf8(fieldLabel(field))}});
    return error;
}

} // namespace

Result<Change> EntityTableModel::changeOfCells(const std::vector<CellText>& cells, ChangeKind kind, const Watch& watch) const
{
    EditedModel edited{m_snapshot, {}, {}};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i % 1024 == 0) {
            if (watch.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            watch.tell(static_cast<std::int64_t>(i), static_cast<std::int64_t>(cells.size()));
        }
        const auto id = rowForCell(cells[i], edited);
        if (!id.ok())
            return id.error();
        const Field& which = field(cells[i].column);
        if (!schema().applies(which, *edited.model.findRow(m_entity, *id)))
            continue;
        auto value = parseField(edited.model, which, cells[i].text, m_formatter);
        if (!value.ok())
            return atCell(value.error(), cells[i].row, which);
        auto change = changeField(edited.model, m_entity, *id, which, *value);
        if (!change.ok())
            return atCell(change.error(), cells[i].row, which);
        if (auto status = edited.add(std::move(*change)); !status.ok())
            return atCell(status.error(), cells[i].row, which);
    }
    edited.all.kind = kind;
    return std::move(edited.all);
}

// One cell

bool EntityTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != GestureRole))
        return false;
    return set(index, value, m_gesture);
}

bool EntityTableModel::set(const QModelIndex& index, const QVariant& value, Gesture gesture)
{
    const Field& which = field(index.column());
    const auto parsed = parseField(m_snapshot, which, value.toString(), m_formatter);
    Status status =
        parsed.ok() ? m_document.setField(m_entity, idAt(index.row()), which, *parsed, gesture) : Status(parsed.error());
    m_refusal.reset();
    if (status.ok())
        return true;
    m_refusal = status.error();
    emit refused(index);
    return false;
}

void EntityTableModel::cancelGesture()
{
    m_document.cancelGesture(m_gesture);
    m_gesture = 0;
}

} // namespace headroom
