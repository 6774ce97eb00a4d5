// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/schema.h"

#include "core/model/schema_builder.h"

#include <algorithm>

namespace headroom {

std::string_view fieldTypeName(FieldType type)
{
    constexpr std::array<std::string_view, 11> names{
        "boolean", "integer", "number", "share", "money", "month", "date", "text", "choice", "reference", "monthSet"};
    return names[static_cast<std::size_t>(type)];
}

const Field* EntitySchema::field(std::string_view fieldName) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == fieldName; });
    return found == fields.end() ? nullptr : &*found;
}

bool EntitySchema::applies(const Field& asked, const Row& row) const
{
    if (asked.kinds == ~0U || kindField.empty())
        return true;
    const int kind = std::get<ChoiceValue>(field(kindField)->read(row)).index;
    return kind >= 0 && kind < 32 && (asked.kinds >> kind & 1U) != 0;
}

std::span<const EntitySchema> allSchemas()
{
    static const std::array<EntitySchema, entityCount> schemas{
#define HEADROOM_ENTITY(type) describe##type(),
        HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    };
    return schemas;
}

const EntitySchema& schemaOf(Entity entity) { return allSchemas()[static_cast<std::size_t>(entity)]; }

const EntitySchema* findSchema(std::string_view name)
{
    for (const EntitySchema& schema : allSchemas())
        if (schema.name == name)
            return &schema;
    return nullptr;
}

std::span<const ChoiceItem> sourceKinds()
{
    static constexpr std::array<ChoiceItem, 5> items{
        {{"assumption", "Assumption"}, {"fact", "Fact"}, {"quote", "Quote"}, {"estimate", "Estimate"}, {"default", "Default"}}};
    return items;
}

} // namespace headroom
