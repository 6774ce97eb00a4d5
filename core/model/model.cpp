// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"

#include <array>

namespace headroom {

namespace {

struct TableOperations
{
    std::size_t (*size)(const Model&);
    const Row& (*at)(const Model&, std::size_t);
    const Row* (*find)(const Model&, Id);
    std::size_t (*lowerBound)(const Model&, Id);
    Id (*lastId)(const Model&);
    void (*put)(Model&, const Row&);
    bool (*remove)(Model&, Id);
};

template<class E> constexpr TableOperations operationsOf()
{
    return {
        [](const Model& m) { return m.table<E>().size(); },
        [](const Model& m, std::size_t i) -> const Row& { return m.table<E>().at(i); },
        [](const Model& m, Id id) -> const Row* { return m.table<E>().find(id); },
        [](const Model& m, Id id) { return m.table<E>().lowerBound(id); },
        [](const Model& m) { return m.table<E>().lastId(); },
        [](Model& m, const Row& row) { m.table<E>().put(static_cast<const E&>(row)); },
        [](Model& m, Id id) { return m.table<E>().remove(id); },
    };
}

const TableOperations& operations(Entity entity)
{
    static constexpr std::array<TableOperations, entityCount> all{
#define HEADROOM_ENTITY(type) operationsOf<type>(),
        HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    };
    return all[static_cast<std::size_t>(entity)];
}

} // namespace

Model Model::empty(Month start)
{
    Model model;
    Company company;
    company.id = 1;
    company.start = start;
    model.table<Company>().put(company);
    AzurePlan azure;
    azure.id = 1;
    model.table<AzurePlan>().put(azure);
    return model;
}

int Model::moneyDigits() const { return table<Company>().empty() ? 2 : minorDigits(company().currency.view()).valueOr(2); }

std::size_t Model::rowCount(Entity entity) const { return operations(entity).size(*this); }
const Row& Model::rowAt(Entity entity, std::size_t index) const { return operations(entity).at(*this, index); }
const Row* Model::findRow(Entity entity, Id id) const { return operations(entity).find(*this, id); }
std::size_t Model::lowerBound(Entity entity, Id id) const { return operations(entity).lowerBound(*this, id); }
Id Model::lastId(Entity entity) const { return operations(entity).lastId(*this); }
void Model::putRow(Entity entity, const Row& row) { operations(entity).put(*this, row); }
bool Model::removeRow(Entity entity, Id id) { return operations(entity).remove(*this, id); }

std::string rowTitle(const Model& model, Entity entity, const Row& row)
{
    if (!row.name.empty())
        return row.name.str();
    return std::string(schemaOf(entity).name) + ' ' + std::to_string(model.lowerBound(entity, row.id) + 1);
}

} // namespace headroom
