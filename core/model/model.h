// SPDX-License-Identifier: GPL-3.0-or-later
// Model: the inputs of one project, a table an entity. A copy is a snapshot and costs a few pointers.
#pragma once

#include "core/model/schema.h"
#include "core/model/table.h"

#include <tuple>

namespace headroom {

class Model
{
public:
    /// A project with its one Company and its one AzurePlan, all defaults, and nothing else.
    static Model empty(Month start);

    template<class E> const Table<E>& table() const { return std::get<Table<E>>(m_tables); }
    template<class E> Table<E>& table() { return std::get<Table<E>>(m_tables); }
    template<class E> const E* find(Ref<E> ref) const { return table<E>().find(ref.id); }
    /// The one row. Domain: a model made by empty() or loaded, whose one-row entities have theirs.
    const Company& company() const { return table<Company>().at(0); }
    const AzurePlan& azure() const { return table<AzurePlan>().at(0); }
    /// Decimals of the company's currency; 2 while it is not a currency that we know.
    int moneyDigits() const;

    // The same for an entity that is known at run time only.
    std::size_t rowCount(Entity entity) const;
    const Row& rowAt(Entity entity, std::size_t index) const;
    const Row* findRow(Entity entity, Id id) const;
    std::size_t lowerBound(Entity entity, Id id) const;
    Id lastId(Entity entity) const;
    void putRow(Entity entity, const Row& row); // a row of that entity
    bool removeRow(Entity entity, Id id);

    friend bool operator==(const Model&, const Model&) = default;

private:
#define HEADROOM_ENTITY(type) , Table<type>
    std::tuple<std::monostate HEADROOM_ENTITIES(HEADROOM_ENTITY)> m_tables;
#undef HEADROOM_ENTITY
};

/// What a row is called where people look: its name, or its entity and place ("disk 3").
std::string rowTitle(const Model& model, Entity entity, const Row& row);

} // namespace headroom
