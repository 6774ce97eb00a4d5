// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/difference.h"

namespace headroom {

namespace {

void addFields(const EntitySchema& schema, const Row& from, const Row& to, std::vector<Step>& steps)
{
    for (std::size_t i = 0; i < schema.fields.size(); ++i)
        if (const Field& field = schema.fields[i]; !field.same(from, to))
            steps.push_back(FieldStep{schema.entity, from.id, i, field.read(from), field.read(to)});
}

template<class E> void addTable(const Table<E>& from, const Table<E>& to, std::vector<Step>& steps)
{
    if (from.sameAs(to))
        return;
    const EntitySchema& schema = schemaOf<E>();
    auto a = from.begin();
    auto b = to.begin();
    while (a != from.end() || b != to.end()) {
        const bool removed = b == to.end() || (a != from.end() && a->id < b->id);
        const bool added = !removed && (a == from.end() || b->id < a->id);
        if (removed) {
            steps.push_back(RowStep{schema.entity, a->id, schema.copy(*a), nullptr});
            ++a;
        } else if (added) {
            steps.push_back(RowStep{schema.entity, b->id, nullptr, schema.copy(*b)});
            ++b;
        } else {
            if (&*a != &*b && *a != *b)
                addFields(schema, *a, *b, steps);
            ++a;
            ++b;
        }
    }
}

} // namespace

Change changeTo(const Model& from, const Model& to)
{
    Change change;
#define HEADROOM_ENTITY(type) addTable(from.table<type>(), to.table<type>(), change.steps);
    HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    return change;
}

} // namespace headroom
