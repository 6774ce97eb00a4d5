// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_csv.h"

#include "core/exchange/csv_writer.h"
#include "core/model/schema.h"
#include "core/model/value_text.h"

namespace headroom {

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
            const bool isNumber =
                field.type == FieldType::Integer || field.type == FieldType::Number || field.type == FieldType::Money;
            if (isBlank(value))
                csv.blank();
            else if (isNumber)
                csv.number(toText(model, field, value));
            else
                csv.text(toText(model, field, value));
        }
        csv.endRow();
    }
    return csv.take();
}

} // namespace headroom
