// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_facts.h"

namespace headroom {

std::string unitOf(const Field& field, std::string_view currency)
{
    constexpr std::string_view sign = "\u00a4";
    std::string unit(field.unit.empty() && field.type == FieldType::Money ? sign : field.unit);
    if (unit.empty() && field.type == FieldType::Share)
        unit = "share";
    if (const std::size_t place = unit.find(sign); place != std::string::npos)
        unit.replace(place, sign.size(), currency);
    return unit;
}

const Row& sourceOf(const Model& model, Entity entity, const Row& row, std::string_view field)
{
    const EntitySchema& schema = schemaOf(entity);
    for (const FieldSource& source : model.table<FieldSource>())
        if (source.row == row.id && source.entity == schema.name && source.field == field)
            return source;
    if (!row.citation.empty() || schema.parentField.empty())
        return row;
    const Value parent = schema.field(schema.parentField)->read(row);
    if (isBlank(parent))
        return row;
    const Row* const owner = model.findRow(schema.field(schema.parentField)->target, std::get<RefValue>(parent).id);
    return owner && !owner->citation.empty() ? *owner : row;
}

} // namespace headroom
