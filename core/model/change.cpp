// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

#include "core/model/many_rows.h"
#include "core/model/path.h"
#include "core/model/rename.h"
#include "core/model/value_text.h"

#include <iterator>
#include <span>
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

// How many steps from there on only insert, or only remove, rows of one entity whose ids only rise, or only fall.
std::size_t runOfRows(const std::vector<Step>& steps, std::size_t from)
{
    const auto rowStep = [&](std::size_t at) {
        const auto* step = at < steps.size() ? std::get_if<RowStep>(&steps[at]) : nullptr;
        return step && !step->before != !step->after ? step : nullptr;
    };
    const RowStep* const first = rowStep(from);
    const RowStep* const second = first ? rowStep(from + 1) : nullptr;
    if (!second)
        return first ? 1 : 0;
    const bool rises = second->id > first->id;
    std::size_t count = 1;
    for (const RowStep* before = first;; ++count) {
        const RowStep* const next = rowStep(from + count);
        if (!next || next->entity != first->entity || !next->before != !first->before
            || (rises ? next->id <= before->id : next->id >= before->id))
            return count;
        before = next;
    }
}

// The same as each of them by itself, in one go.
Status applyRun(Model& model, std::span<const Step> run)
{
    const auto& first = std::get<RowStep>(run.front());
    const bool rises = first.id < std::get<RowStep>(run.back()).id;
    std::vector<const Row*> inserted;
    std::vector<Id> removed;
    for (std::size_t i = 0; i < run.size(); ++i) {
        const auto& step = std::get<RowStep>(run[rises ? i : run.size() - 1 - i]);
        const Row* const row = model.findRow(step.entity, step.id);
        if (step.before ? !row || !schemaOf(step.entity).equal(*row, *step.before) : row || step.after->id != step.id)
            return stale(step.entity, step.id);
        if (step.after)
            inserted.push_back(step.after.get());
        else
            removed.push_back(step.id);
    }
    if (first.after)
        insertRows(model, first.entity, inserted);
    else
        removeRows(model, first.entity, removed);
    return done();
}

} // namespace

Status apply(Model& model, const Change& change)
{
    const Model before = model;      // a snapshot: what is left of the steps when one fails
    constexpr std::size_t many = 16; // fewer rows are quicker one by one
    for (std::size_t at = 0; at < change.steps.size();) {
        const std::size_t run = runOfRows(change.steps, at);
        const std::size_t count = run < many ? 1 : run;
        const Status applied = count > 1 ? applyRun(model, std::span(change.steps).subspan(at, count))
                                         : std::visit([&](const auto& s) { return applyStep(model, s); }, change.steps[at]);
        if (!applied) {
            model = before;
            return applied;
        }
        at += count;
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

Result<Change> removeRow(const Model& model, Entity entity, Id id) { return removalOf(model, entity, {id}); }

Change joined(Change first, Change second)
{
    if (first.steps.empty())
        return second;
    first.steps.insert(
        first.steps.end(), std::make_move_iterator(second.steps.begin()), std::make_move_iterator(second.steps.end()));
    return first;
}

} // namespace headroom
