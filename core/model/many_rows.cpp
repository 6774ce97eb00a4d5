// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/many_rows.h"

#include "core/model/path.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace headroom {

namespace {

/// Whether so many rows are better put into the table, or taken out, with all that stand behind the first of them than one by one,
/// each of which moves its chunk.
template<class E> bool areMany(const Table<E>& table, std::size_t first, std::size_t count)
{
    return count * Table<E>::chunkRows >= table.size() - first;
}

template<class E> void insertInto(Table<E>& table, const std::vector<const Row*>& rows)
{
    const auto typed = [](const Row* row) -> const E& { return static_cast<const E&>(*row); };
    std::size_t at = table.lowerBound(rows.front()->id);
    if (!areMany(table, at, rows.size())) {
        for (const Row* row : rows)
            table.put(typed(row));
        return;
    }
    Table<E> before = table;
    before.truncate(at);
    std::vector<E> rest;
    rest.reserve(table.size() - at + rows.size());
    for (const Row* row : rows) {
        for (; at < table.size() && table.at(at).id < row->id; ++at)
            rest.push_back(table.at(at));
        rest.push_back(typed(row));
    }
    for (; at < table.size(); ++at)
        rest.push_back(table.at(at));
    before.append(std::move(rest));
    table = std::move(before);
}

template<class E> void removeFrom(Table<E>& table, const std::vector<Id>& ids)
{
    std::size_t at = table.lowerBound(ids.front());
    if (!areMany(table, at, ids.size())) {
        for (const Id id : ids)
            table.remove(id);
        return;
    }
    Table<E> before = table;
    before.truncate(at);
    std::vector<E> rest;
    rest.reserve(table.size() - at - ids.size());
    for (auto next = ids.begin(); at < table.size(); ++at) {
        if (next != ids.end() && *next == table.at(at).id)
            ++next;
        else
            rest.push_back(table.at(at));
    }
    before.append(std::move(rest));
    table = std::move(before);
}

std::string pathById(Entity entity, Id id) { return std::string(schemaOf(entity).name) + "[id=" + std::to_string(id) + "]"; }

// Collects the removal of rows and what hangs on them. Each step is made on a snapshot at once, so that a row that refers twice to
// what is removed, or is removed itself later on, is seen as the steps before have left it.
class Removal
{
public:
    Removal(const Model& model, const WorkWatch& watch) : m_model(model), m_watch(watch) {}

    Status add(Entity entity, const std::vector<Id>& ids)
    {
        std::vector<Id> fresh;
        IdSet& removed = m_removed[static_cast<std::size_t>(entity)];
        for (const Id id : ids) {
            if (!m_model.findRow(entity, id))
                return Error{ErrorCode::RowUnknown, pathById(entity, id), {}};
            if (schemaOf(entity).cardinality == Cardinality::One)
                return Error{ErrorCode::RuleBroken, std::string(schemaOf(entity).name), {}};
            if (removed.insert(id).second)
                fresh.push_back(id);
        }
        if (fresh.empty())
            return done();
        std::sort(fresh.begin(), fresh.end());
        if (const Status handled = handleAllReferences(entity, fresh); !handled)
            return handled;
        if (const Status handled = removeSources(entity, fresh); !handled)
            return handled;
        std::vector<Step> steps;
        for (const Id id : fresh)
            steps.push_back(RowStep{entity, id, schemaOf(entity).copy(*m_model.findRow(entity, id)), nullptr});
        return push(std::move(steps));
    }
    Change take() { return std::move(m_change); }

private:
    using IdSet = std::unordered_set<Id>;

    Status push(std::vector<Step> steps)
    {
        const Change made{ChangeKind::Remove, {}, std::move(steps)};
        const Status applied = apply(m_model, made);
        m_change = joined(std::move(m_change), made);
        return applied;
    }
    Status handleAllReferences(Entity entity, const std::vector<Id>& ids)
    {
        const IdSet targets(ids.begin(), ids.end());
        for (const bool lists : {true, false}) // lists of the row go first: what they refer to besides doesn't matter any more
            for (const EntitySchema& schema : allSchemas())
                for (const Field& field : schema.fields)
                    if (field.type == FieldType::Reference && field.target == entity
                        && (field.name == schema.parentField) == lists)
                        if (const Status handled = handleReferences(schema, field, targets, lists); !handled)
                            return handled;
        return done();
    }
    Status handleReferences(const EntitySchema& schema, const Field& field, const IdSet& targets, bool lists)
    {
        if (m_watch.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        const IdSet& removed = m_removed[static_cast<std::size_t>(schema.entity)];
        std::vector<Id> found;
        std::vector<Step> blanked;
        for (std::size_t i = 0; i < m_model.rowCount(schema.entity); ++i) {
            const Row& row = m_model.rowAt(schema.entity, i);
            const RefValue ref = std::get<RefValue>(field.read(row));
            if (!targets.contains(ref.id) || removed.contains(row.id)) // which goes itself
                continue;
            if (!lists && field.required())
                return Error{ErrorCode::ReferenceInUse, pathOf(m_model, schema.entity, row, &field), {}};
            if (lists)
                found.push_back(row.id);
            else
                blanked.push_back(FieldStep{schema.entity, row.id, schema.indexOf(field), ref, RefValue{}});
        }
        return lists ? add(schema.entity, found) : push(std::move(blanked));
    }
    Status removeSources(Entity entity, const std::vector<Id>& ids)
    {
        const IdSet rows(ids.begin(), ids.end());
        const IdSet& removed = m_removed[static_cast<std::size_t>(Entity::FieldSource)];
        std::vector<Id> found;
        for (const FieldSource& source : m_model.table<FieldSource>())
            if (source.entity.view() == schemaOf(entity).name && rows.contains(source.row) && !removed.contains(source.id))
                found.push_back(source.id);
        return add(Entity::FieldSource, found);
    }

    Model m_model;
    const WorkWatch& m_watch;
    std::array<IdSet, entityCount> m_removed;
    Change m_change;
};

} // namespace

void insertRows(Model& model, Entity entity, const std::vector<const Row*>& rows)
{
    if (rows.empty())
        return;
    switch (entity) {
#define HEADROOM_ENTITY(type)                                                                                                    \
    case Entity::type: return insertInto(model.table<type>(), rows);
        HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    }
}

void removeRows(Model& model, Entity entity, const std::vector<Id>& ids)
{
    if (ids.empty())
        return;
    switch (entity) {
#define HEADROOM_ENTITY(type)                                                                                                    \
    case Entity::type: return removeFrom(model.table<type>(), ids);
        HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    }
}

Result<Change> removalOf(const Model& model, Entity entity, const std::vector<Id>& ids, const WorkWatch& watch)
{
    Removal removal(model, watch);
    if (const Status added = removal.add(entity, ids); !added)
        return added.error();
    Change change = removal.take();
    change.kind = ChangeKind::Remove;
    if (!ids.empty())
        change.subject = rowTitle(model, entity, *model.findRow(entity, ids.front()));
    return change;
}

} // namespace headroom
