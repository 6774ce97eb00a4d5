// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/input_line.h"

#include "core/model/path.h"
#include "ui/format/core_text.h"
#include "ui/format/entry.h"
#include "ui/format/qt_text.h"

namespace headroom {

ProvenanceLine inputLine(const Model& model, Entity entity, const Row& row, std::string_view field)
{
    const Field& which = *schemaOf(entity).field(field);
    return {fieldLabel(which), forDisplay(fieldText(model, which, which.read(row), Formatter::of(model))),
        forDisplay(toQString(row.citation.view())), pathOf(model, entity, row, &which)};
}

ProvenanceLine inputLine(const Model& model, const std::string& path, const QString& name)
{
    const auto parsed = parsePath(path);
    if (!parsed.ok() || !parsed->field)
        return {name, {}, {}, {}};
    const auto id = onlyRow(model, *parsed);
    if (!id.ok())
        return {name, {}, {}, {}};
    ProvenanceLine line =
        inputLine(model, parsed->schema->entity, *model.findRow(parsed->schema->entity, *id), parsed->field->name);
    line.what = name;
    return line;
}

} // namespace headroom
