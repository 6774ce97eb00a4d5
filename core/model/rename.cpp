// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rename.h"

#include "core/model/path.h"

#include <type_traits>

namespace headroom {

namespace {

class Renaming
{
public:
    Renaming(const Model& model, Entity entity, Text before, Text after)
        : m_model(model), m_entity(entity), m_before(before), m_after(after)
    {}

    template<class E> void follow()
    {
        for (const E& row : m_model.table<E>()) {
            Result<Path> path = parsePath(row.path.view());
            if (!path)
                continue;
            if constexpr (std::is_same_v<E, ScenarioChange>)
                if (path->field && refersToRenamed(*path->field) && row.value == m_before)
                    step(row, "value", m_after);
            if (renamed(*path))
                step(row, "path", pathText(*path));
        }
    }
    std::vector<Step> take() { return std::move(m_steps); }

private:
    bool refersToRenamed(const Field& field) const { return field.type == FieldType::Reference && field.target == m_entity; }
    bool renamed(Path& path) const
    {
        bool any = false;
        for (Selector& selector : path.selectors) {
            const bool isName = selector.field.empty() || selector.field == "name";
            const Field* field = isName || selector.field == "id" ? nullptr : path.schema->field(selector.field);
            const bool names = isName ? path.schema->entity == m_entity : field && refersToRenamed(*field);
            if (names && selector.value == m_before.view()) {
                selector.value = m_after.str();
                any = true;
            }
        }
        return any;
    }
    template<class E> void step(const E& row, std::string_view name, Text value)
    {
        const EntitySchema& schema = schemaOf<E>();
        const Field& field = *schema.field(name);
        m_steps.push_back(FieldStep{schema.entity, row.id, schema.indexOf(field), field.read(row), value});
    }

    const Model& m_model;
    Entity m_entity;
    Text m_before;
    Text m_after;
    std::vector<Step> m_steps;
};

bool isOnlyOneOfName(const Model& model, Entity entity, const Row& row)
{
    if (schemaOf(entity).naming == Naming::Unique)
        return true; // as validation demands
    for (std::size_t i = 0; i < model.rowCount(entity); ++i) {
        const Row& other = model.rowAt(entity, i);
        if (other.id != row.id && other.name == row.name)
            return false;
    }
    return true;
}

} // namespace

std::vector<Step> stepsForRename(const Model& model, Entity entity, const Row& row, Text name)
{
    const bool isCalled = !model.table<ScenarioChange>().empty() || !model.table<Uncertainty>().empty();
    if (!isCalled || row.name.empty() || name.empty() || name == row.name || !isOnlyOneOfName(model, entity, row))
        return {};
    Renaming renaming(model, entity, row.name, name);
    renaming.follow<ScenarioChange>();
    renaming.follow<Uncertainty>();
    return renaming.take();
}

} // namespace headroom
