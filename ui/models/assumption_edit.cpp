// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/assumption_edit.h"

#include "core/model/path.h"
#include "ui/format/entry.h"

namespace headroom {

namespace {

const FieldSource* ownSource(const Model& model, const EntitySchema& schema, Id row, std::string_view field)
{
    for (const FieldSource& source : model.table<FieldSource>())
        if (source.row == row && source.entity == schema.name && source.field == field)
            return &source;
    return nullptr;
}

} // namespace

Result<Change> editSource(const Model& model, Entity entity, const Row& row, const Field& field, std::string_view member,
    const QString& text, const Formatter& formatter)
{
    const Field& edited = *schemaOf<FieldSource>().field(member);
    const Result<Value> value = parseField(model, edited, text.trimmed(), formatter);
    if (!value.ok())
        return value.error();
    const EntitySchema& schema = schemaOf(entity);
    if (const FieldSource* own = ownSource(model, schema, row.id, field.name))
        return edited.read(*own) == *value ? Result<Change>(Change())
                                           : changeField(model, Entity::FieldSource, own->id, edited, *value);
    const Row& held = sourceOf(model, entity, row, field.name);
    FieldSource source;
    source.entity = schema.name;
    source.row = row.id;
    source.field = field.name;
    source.sourceKind = held.sourceKind;
    source.citation = held.citation;
    source.sourceDate = held.sourceDate;
    if (edited.read(source) == *value)
        return Change();
    edited.write(source, *value);
    Change change = insertRow(model, Entity::FieldSource, source);
    change.kind = ChangeKind::Edit;
    change.subject = pathOf(model, entity, row, &field);
    return change;
}

} // namespace headroom
