// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

#include "core/model/path.h"
#include "core/model/rename.h"
#include "core/model/value_text.h"

#include <iterator>
#include <set>
#include <utility>

namespace headroom {

namespace {

std::string pathById(Entity entity, Id id) { return std::string(schemaOf(entity).name) + "[id=" + std::to_string(id) + "]"; }

Error stale(Entity entity, Id id) { return Error{ErrorCode::ChangeStale, pathById(entity, id), {}}; }

Status applyStep(Model& model, const FieldStep& step)
{
    const EntitySchema& schema = schemaOf(step.entity);
    const Row* row = model.findRow(step.entity, step.id);
    if (!row || step.field >= schema.fields.size() || schema.fields[step.field].read(*row) != step.before)
        return stale(step.entity, step.id);
    const std::shared_ptr<Row> edited = schema.copy(*row);
    schema.fields[step.field].write(*edited, step.after);
    model.putRow(step.entity, *edited);
    return done();
}

Status applyStep(Model& model, const RowStep& step)
{
    const EntitySchema& schema = schemaOf(step.entity);
    const Row* row = model.findRow(step.entity, step.id);
    const bool asBefore = step.before ? row && schema.equal(*row, *step.before) : row == nullptr;
    if (!asBefore || (step.after && step.after->id != step.id))
        return stale(step.entity, step.id);
    if (step.after)
        model.putRow(step.entity, *step.after);
    else
        model.removeRow(step.entity, step.id);
    return done();
}

// Whether the table ends with the rows of the block; chunks that both share need no look.
template<class E> bool endsWith(const Table<E>& table, const Table<E>& block)
{
    if (table.size() < block.size())
        return false;
    std::size_t at = table.size() - block.size();
    for (std::size_t c = 0; c < block.chunkCount(); ++c) {
        const auto& chunk = *block.chunk(c);
        const bool shared = &table.at(at) == &chunk.front();
        for (std::size_t i = 0; i < chunk.size() && !shared; ++i)
            if (table.at(at + i) != chunk[i])
                return false;
        at += chunk.size();
    }
    return true;
}

template<class E> Status applyBlock(Model& model, const BlockStep& step)
{
    const Table<E>& block = step.rows->table<E>();
    Table<E>& table = model.table<E>();
    if (block.empty())
        return done();
    if (step.insert) {
        if (table.lastId() >= block.at(0).id)
            return stale(step.entity, block.at(0).id);
        table.appendTable(block);
        return done();
    }
    if (!endsWith(table, block))
        return stale(step.entity, block.at(0).id);
    table.truncate(table.size() - block.size());
    return done();
}

Status applyStep(Model& model, const BlockStep& step)
{
    switch (step.entity) {
#define HEADROOM_ENTITY(type)                                                                                                    \
    case Entity::type: return applyBlock<type>(model, step);
        HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    }
    return Error{ErrorCode::Internal, {}, {}};
}

Step inverseOf(const Step& step)
{
    struct Visitor
    {
        Step operator()(const FieldStep& s) const { return FieldStep{s.entity, s.id, s.field, s.after, s.before}; }
        Step operator()(const RowStep& s) const { return RowStep{s.entity, s.id, s.after, s.before}; }
        Step operator()(const BlockStep& s) const { return BlockStep{s.entity, !s.insert, s.rows}; }
    };
    return std::visit(Visitor{}, step);
}

// Collects the removal of rows and what hangs on them. Each step is made on a snapshot at once, so that a row that refers twice to
// what is removed, or is removed itself later on, is seen as the steps before have left it.
class Removal
{
public:
    explicit Removal(const Model& model) : m_model(model) {}

    Status add(Entity entity, Id id)
    {
        if (!m_model.findRow(entity, id))
            return Error{ErrorCode::RowUnknown, pathById(entity, id), {}};
        if (schemaOf(entity).cardinality == Cardinality::One)
            return Error{ErrorCode::RuleBroken, std::string(schemaOf(entity).name), {}};
        if (!m_removed.emplace(entity, id).second)
            return done();
        for (const bool lists : {true, false}) // lists of the row go first: what they refer to besides doesn't matter any more
            for (const EntitySchema& schema : allSchemas())
                for (const Field& field : schema.fields)
                    if (field.type == FieldType::Reference && field.target == entity
                        && (field.name == schema.parentField) == lists)
                        if (const Status handled = handleReferences(schema, field, id, lists); !handled)
                            return handled;
        if (const Status removed = removeSources(entity, id); !removed)
            return removed;
        return push(RowStep{entity, id, schemaOf(entity).copy(*m_model.findRow(entity, id)), nullptr});
    }
    Change take() { return std::move(m_change); }

private:
    Status push(Step step)
    {
        const Status applied = std::visit([&](const auto& s) { return applyStep(m_model, s); }, step);
        m_change.steps.push_back(std::move(step));
        return applied;
    }
    Status handleReferences(const EntitySchema& schema, const Field& field, Id target, bool lists)
    {
        std::vector<Id> found;
        for (std::size_t i = 0; i < m_model.rowCount(schema.entity); ++i) {
            const Row& row = m_model.rowAt(schema.entity, i);
            if (std::get<RefValue>(field.read(row)).id != target)
                continue;
            if (!lists && field.required())
                return Error{ErrorCode::ReferenceInUse, pathOf(m_model, schema.entity, row, &field), {}};
            found.push_back(row.id);
        }
        for (const Id id : found) {
            const Status handled = lists
                ? add(schema.entity, id)
                : push(FieldStep{schema.entity, id, schema.indexOf(field), RefValue{target}, RefValue{}});
            if (!handled)
                return handled;
        }
        return done();
    }
    Status removeSources(Entity entity, Id id)
    {
        std::vector<Id> found;
        for (const FieldSource& source : m_model.table<FieldSource>())
            if (source.row == id && source.entity.view() == schemaOf(entity).name)
                found.push_back(source.id);
        for (const Id source : found)
            if (m_model.findRow(Entity::FieldSource, source)) // a source may be listed under itself
                if (const Status removed = add(Entity::FieldSource, source); !removed)
                    return removed;
        return done();
    }

    Model m_model;
    std::set<std::pair<Entity, Id>> m_removed;
    Change m_change;
};

} // namespace

Status apply(Model& model, const Change& change)
{
    const Model before = model; // a snapshot: what is left of the steps when one fails
    for (const Step& step : change.steps) {
        const Status applied = std::visit([&](const auto& s) { return applyStep(model, s); }, step);
        if (!applied) {
            model = before;
            return applied;
        }
    }
    return done();
}

Change inverse(const Change& change)
{
    Change back{change.kind, change.subject, {}};
    back.steps.reserve(change.steps.size());
    for (auto step = change.steps.rbegin(); step != change.steps.rend(); ++step)
        back.steps.push_back(inverseOf(*step));
    return back;
}

namespace {

// The same amount in another number of decimals.
Result<Money> inDecimals(Money amount, int from, int to)
{
    std::int64_t minor = amount.minor();
    for (; from < to; ++from)
        if (__builtin_mul_overflow(minor, std::int64_t{10}, &minor))
            return Error{ErrorCode::NumberOutOfRange, {}, {}};
    for (; from > to; --from, minor /= 10)
        if (minor % 10 != 0)
            return Error{ErrorCode::TooManyDecimals, {}, {}};
    return Money(minor);
}

// Amounts are stored in minor units: where another currency has other decimals, each is written anew, so that 12.00 stays 12.
Status keepAmounts(const Model& model, Entity entity, int from, int to, Change& change)
{
    const EntitySchema& schema = schemaOf(entity);
    for (std::size_t place = 0; place < schema.fields.size(); ++place) {
        const Field& field = schema.fields[place];
        for (std::size_t i = 0; field.type == FieldType::Money && i < model.rowCount(entity); ++i) {
            const Row& row = model.rowAt(entity, i);
            const Value before = field.read(row);
            const Money* amount = std::get_if<Money>(&before);
            if (!amount || amount->isZero())
                continue;
            const Result<Money> after = inDecimals(*amount, from, to);
            if (!after)
                return Error{after.error().code, pathOf(model, entity, row, &field),
                    {{"found", amount->toText(from)}, {"expected", "at most " + std::to_string(to) + " decimals"}}};
            change.steps.push_back(FieldStep{entity, row.id, place, before, Value(*after)});
        }
    }
    return done();
}

Status keepAmounts(const Model& model, const Value& currency, Change& change)
{
    const Text* code = std::get_if<Text>(&currency);
    const int from = model.moneyDigits();
    const int to = code ? minorDigits(code->view()).valueOr(2) : 2;
    for (std::size_t entity = 0; from != to && entity < entityCount; ++entity)
        if (const Status kept = keepAmounts(model, static_cast<Entity>(entity), from, to, change); !kept)
            return kept;
    return done();
}

} // namespace

Result<Change> changeField(const Model& model, Entity entity, Id id, const Field& field, const Value& value)
{
    const Row* row = model.findRow(entity, id);
    if (!row)
        return Error{ErrorCode::RowUnknown, pathById(entity, id), {}};
    const std::string path = pathOf(model, entity, *row, &field);
    if (const Status checked = checkValue(model, field, value); !checked) {
        Error error = checked.error();
        error.path = path;
        return error;
    }
    Change change{ChangeKind::Edit, path, {}};
    const Value before = field.read(*row);
    if (before != value)
        change.steps.push_back(FieldStep{entity, id, schemaOf(entity).indexOf(field), before, value});
    if (entity == Entity::Company && field.name == "currency" && !change.empty())
        if (const Status kept = keepAmounts(model, value, change); !kept)
            return kept.error();
    if (field.name == "name" && !change.empty())
        for (Step& step : stepsForRename(model, entity, *row, std::get<Text>(value)))
            change.steps.push_back(std::move(step));
    return change;
}

Change insertRow(const Model& model, Entity entity, const Row& row)
{
    const EntitySchema& schema = schemaOf(entity);
    const std::shared_ptr<Row> added = schema.copy(row);
    added->id = model.lastId(entity) + 1;
    Change change{ChangeKind::Insert, rowTitle(model, entity, *added), {}};
    change.steps.push_back(RowStep{entity, added->id, nullptr, added});
    return change;
}

Result<Change> removeRow(const Model& model, Entity entity, Id id)
{
    Removal removal(model);
    if (const Status added = removal.add(entity, id); !added)
        return added.error();
    Change change = removal.take();
    change.kind = ChangeKind::Remove;
    change.subject = rowTitle(model, entity, *model.findRow(entity, id));
    return change;
}

Change joined(Change first, Change second)
{
    if (first.steps.empty())
        return second;
    first.steps.insert(
        first.steps.end(), std::make_move_iterator(second.steps.begin()), std::make_move_iterator(second.steps.end()));
    return first;
}

} // namespace headroom
