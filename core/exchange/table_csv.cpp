// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_csv.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/json_tree.h"
#include "core/model/schema.h"
#include "core/model/value_text.h"

namespace headroom {

namespace {

bool isNumber(const Field& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Number || field.type == FieldType::Money;
}

} // namespace

std::string tableCsv(const Model& model, Entity entity)
{
    const EntitySchema& schema = schemaOf(entity);
    CsvWriter csv;
    for (const Field& field : schema.fields)
        csv.text(field.name);
    csv.endRow();
    for (std::size_t i = 0; i < model.rowCount(entity); ++i) {
        const Row& row = model.rowAt(entity, i);
        for (const Field& field : schema.fields) {
            const Value value = field.read(row);
            if (isBlank(value))
                csv.blank();
            else if (isNumber(field))
                csv.number(toText(model, field, value));
            else
                csv.text(toText(model, field, value));
        }
        csv.endRow();
    }
    return csv.take();
}

std::string tableJson(const Model& model, Entity entity)
{
    const EntitySchema& schema = schemaOf(entity);
    std::string json = "[";
    for (std::size_t i = 0; i < model.rowCount(entity); ++i) {
        const Row& row = model.rowAt(entity, i);
        json += i == 0 ? "\n  {" : ",\n  {";
        bool first = true;
        for (const Field& field : schema.fields) {
            json += first ? "" : ", ";
            first = false;
            appendJsonString(json, field.name);
            json += ": ";
            const Value value = field.read(row);
            if (isBlank(value))
                json += "null";
            else if (isNumber(field))
                json += toText(model, field, value);
            else
                appendJsonString(json, toText(model, field, value));
        }
        json += '}';
    }
    return json + (model.rowCount(entity) == 0 ? "]\n" : "\n]\n");
}

} // namespace headroom
