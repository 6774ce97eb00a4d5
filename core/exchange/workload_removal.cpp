// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workload_removal.h"

#include <map>

namespace headroom {

namespace {

Step removalOf(Entity entity, const Row& row) { return RowStep{entity, row.id, schemaOf(entity).copy(row), nullptr}; }

} // namespace

std::vector<Step> removalOfWorkloads(const Model& model, const std::unordered_set<Id>& ids)
{
    std::vector<Step> steps;
    std::map<std::string_view, std::unordered_set<Id>> removed{{schemaOf(Entity::Workload).name, ids}};
    for (const EntitySchema& schema : allSchemas()) {
        const Field* parent = schema.parentField.empty() ? nullptr : schema.field(schema.parentField);
        if (!parent || parent->target != Entity::Workload)
            continue;
        for (std::size_t i = 0; i < model.rowCount(schema.entity); ++i) {
            const Row& row = model.rowAt(schema.entity, i);
            if (!ids.contains(std::get<RefValue>(parent->read(row)).id))
                continue;
            removed[schema.name].insert(row.id);
            steps.push_back(removalOf(schema.entity, row));
        }
    }
    for (const FieldSource& source : model.table<FieldSource>())
        if (const auto rows = removed.find(source.entity.view()); rows != removed.end() && rows->second.contains(source.row))
            steps.push_back(removalOf(Entity::FieldSource, source));
    for (const Workload& row : model.table<Workload>())
        if (ids.contains(row.id))
            steps.push_back(removalOf(Entity::Workload, row));
    return steps;
}

} // namespace headroom
