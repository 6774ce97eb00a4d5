// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits, the same for the same seed: what sessions are driven with, and the model that should come of it.
#pragma once

#include "core/store/session.h"
#include "tests/core/store/store_models.h"

namespace testing_support {

/// What a user might do next to this model: set a field, add a row, remove one, paste a block.
inline headroom::Change randomChange(const headroom::Model& model, Random& random)
{
    using namespace headroom;
    if (random.below(12) == 0)
        return insertRows(model, std::vector<Workload>(1 + random.below(5)));
    const EntitySchema& schema = allSchemas()[random.below(entityCount)];
    const std::size_t rows = model.rowCount(schema.entity);
    const bool many = schema.cardinality == Cardinality::Many;
    if (many && (rows == 0 || random.below(6) == 0)) {
        const auto row = schema.create();
        row->name = Text("row " + std::to_string(random.below(1000)));
        return insertRow(model, schema.entity, *row);
    }
    const Row& row = model.rowAt(schema.entity, random.below(rows));
    if (many && random.below(8) == 0) {
        const auto removal = removeRow(model, schema.entity, row.id);
        return removal ? *removal : Change();
    }
    const Field& field = schema.fields[random.below(schema.fields.size())];
    const auto edit = changeField(model, schema.entity, row.id, field, someValue(field, random.next() >> 8));
    return edit ? *edit : Change();
}

/// A model with its undo steps in memory: what a session must be like after the same calls.
struct Reference
{
    headroom::Model model;
    std::vector<headroom::Change> changes;
    std::size_t applied = 0;

    bool append(const headroom::Change& change)
    {
        if (change.empty())
            return true;
        changes.resize(applied);
        changes.push_back(change);
        ++applied;
        return headroom::apply(model, change).ok();
    }
    bool undo() { return headroom::apply(model, headroom::inverse(changes[--applied])).ok(); }
    bool redo() { return headroom::apply(model, changes[applied++]).ok(); }
};

/// One step of the reference, by chance: mostly edits, some undos and redos.
enum class Act { Append, Undo, Redo };
struct Deed
{
    Act act = Act::Append;
    headroom::Change change;
};
inline Deed randomDeed(const Reference& reference, Random& random)
{
    const std::size_t dice = random.below(10);
    if (dice < 2 && reference.applied > 0)
        return {Act::Undo, {}};
    if (dice < 3 && reference.applied < reference.changes.size())
        return {Act::Redo, {}};
    return {Act::Append, randomChange(reference.model, random)};
}
inline bool perform(Reference& reference, const Deed& deed)
{
    return deed.act == Act::Undo ? reference.undo() : deed.act == Act::Redo ? reference.redo() : reference.append(deed.change);
}
inline headroom::Status perform(headroom::Session& session, const Deed& deed)
{
    return deed.act == Act::Undo ? session.undo() : deed.act == Act::Redo ? session.redo() : session.append(deed.change);
}

} // namespace testing_support
