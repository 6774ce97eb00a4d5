// SPDX-License-Identifier: GPL-3.0-or-later
// Change: the one way in which a model is edited. The undo stack holds Changes, the session writes them, the calculation reads
// which rows they touch.
#pragma once

#include "core/model/model.h"

#include <memory>
#include <string>
#include <vector>

namespace headroom {

/// One field of one row.
struct FieldStep
{
    Entity entity = Entity::Company;
    Id id = noId;
    std::size_t field = 0; // its place in the entity's schema
    Value before;
    Value after;
    bool operator==(const FieldStep&) const = default;
};

/// A whole row: inserted (no before), removed (no after) or replaced.
struct RowStep
{
    Entity entity = Entity::Company;
    Id id = noId;
    std::shared_ptr<const Row> before;
    std::shared_ptr<const Row> after;
};

/// Many new rows of one entity at its end, or their removal: held by reference to their chunks.
struct BlockStep
{
    Entity entity = Entity::Company;
    bool insert = true;
    std::shared_ptr<const Model> rows; // only the entity's table has any
};

using Step = std::variant<FieldStep, RowStep, BlockStep>;

/// What the user did, for the undo menu: ui/format makes the sentence from the kind and the subject.
enum class ChangeKind : std::uint8_t { Edit, Insert, Remove, Import, Paste, Fill, AddPrices, Reset };

struct Change
{
    ChangeKind kind = ChangeKind::Edit;
    std::string subject; // a path, a title or a file name
    std::vector<Step> steps;

    bool empty() const { return steps.empty(); }
};

/// Applies all steps or none. Errors: ChangeStale when a step does not find what it says stood before.
Status apply(Model& model, const Change& change);
/// The change that takes it back.
Change inverse(const Change& change);

// Makers: each returns the change, applied to nothing yet.

/// Sets one field; errors as checkValue(). The currency takes all amounts along; TooManyDecimals where one can't stay what it is. A
/// name takes along what is called by it in scenarios and uncertain fields.
Result<Change> changeField(const Model& model, Entity entity, Id id, const Field& field, const Value& value);
/// A new row with the next id; `row` holds its fields, its id is ignored. The new id is lastId() + 1.
Change insertRow(const Model& model, Entity entity, const Row& row);
/// Many new rows in one step, with rising ids from lastId() + 1 given by this function, in the order given.
template<class E> Change insertRows(const Model& model, std::vector<E> rows);
/// Removes a row with everything that is listed under it (disks, months, sources) and blanks references to it.
/// Errors: RowUnknown; ReferenceInUse where a required reference points to it (names the path of one such row).
Result<Change> removeRow(const Model& model, Entity entity, Id id);
/// The changes of both as one, applied in this order.
Change joined(Change first, Change second);

template<class E> Change insertRows(const Model& model, std::vector<E> rows)
{
    Id next = model.table<E>().lastId();
    for (E& row : rows)
        row.id = ++next;
    auto block = std::make_shared<Model>();
    block->template table<E>().append(std::move(rows));
    Change change;
    change.kind = ChangeKind::Insert;
    change.steps.push_back(BlockStep{entityOf<E>, true, std::move(block)});
    return change;
}

} // namespace headroom
