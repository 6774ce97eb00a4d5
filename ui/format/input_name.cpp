// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/input_name.h"

#include "core/model/path.h"
#include "core/model/validate_analysis.h"
#include "ui/format/core_text.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// "Site = Denver": by which value of a field rows are told.
QString selectorText(const EntitySchema& schema, const Selector& selector)
{
    const Field* field = schema.field(selector.field);
    if (!field)
        return toQString(selector.value);
    const auto choice = std::find_if(
        field->choices.begin(), field->choices.end(), [&](const ChoiceItem& item) { return item.name == selector.value; });
    return u"%1 = %2"_s.arg(
        fieldLabel(*field), choice == field->choices.end() ? toQString(selector.value) : schemaText(choice->label));
}

} // namespace

QString inputName(std::string_view path)
{
    const auto parsed = parsePath(path);
    if (!parsed.ok() || !parsed->field)
        return readablePath(path);
    const EntitySchema& schema = *parsed->schema;
    QString rows = schemaText(schema.cardinality == Cardinality::One ? schema.label : schema.plural);
    if (parsed->selectors.size() == 1 && parsed->selectors[0].field.empty()) {
        rows = toQString(parsed->selectors[0].value);
    } else if (!parsed->selectors.empty()) {
        QStringList by;
        for (const Selector& selector : parsed->selectors)
            by.append(selector.field.empty() ? toQString(selector.value) : selectorText(schema, selector));
        rows = u"%1 (%2)"_s.arg(rows, by.join(u", "_s));
    }
    return QCoreApplication::translate("messages", "%1: %2").arg(rows, fieldLabel(*parsed->field));
}

QString rowWords(const Model& model, Entity entity, const Row& row)
{
    const EntitySchema& schema = schemaOf(entity);
    if (schema.cardinality == Cardinality::One)
        return schemaText(schema.label);
    if (!row.name.view().empty())
        return forDisplay(toQString(row.name.view()), 60);
    constexpr qsizetype most = 2;
    const Formatter formatter = Formatter::of(model);
    QStringList parts;
    const auto add = [&](const Field& field) {
        if (parts.size() < most && !isBlank(field.read(row)))
            parts.append(forDisplay(fieldText(model, field, field.read(row), formatter), 60));
    };
    for (const Field& field : schema.fields) // what it belongs to, and of what kind it is
        if (!field.common && schema.applies(field, row)
            && (field.type == FieldType::Reference || field.type == FieldType::Choice))
            add(field);
    for (const Field& field : schema.fields)
        if (!field.common && (field.type == FieldType::Date || field.type == FieldType::Month || field.type == FieldType::Text))
            add(field);
    return parts.isEmpty() ? u"%1 %2"_s.arg(schemaText(schema.label)).arg(row.id) : parts.join(u", "_s);
}

QString inputTitle(const Model& model, Entity entity, const Row& row, const Field& field)
{
    return QCoreApplication::translate("messages", "%1: %2").arg(rowWords(model, entity, row), fieldLabel(field));
}

QString inputValueText(const Model& model, std::string_view path, std::string_view value)
{
    const auto parsed = parsePath(path);
    if (!parsed.ok() || !parsed->field)
        return toQString(value);
    const auto read = parseValue(model, *parsed->field, value);
    return read.ok() ? fieldText(model, *parsed->field, *read, Formatter::of(model)) : toQString(value);
}

bool holdsPath(Entity entity, const Field& field) { return !mayVary(entity) && field.name == "path"; }

} // namespace headroom
