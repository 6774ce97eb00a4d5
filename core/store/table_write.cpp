// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value_text.h"
#include "core/store/project_schema.h"
#include "core/store/table_io.h"

namespace headroom {

namespace {

std::string insertText(const EntitySchema& schema)
{
    std::string sql = "INSERT OR REPLACE INTO " + quoted(schema.name) + " (" + columnList(schema) + ") VALUES (?";
    for (std::size_t i = 0; i < schema.fields.size(); ++i)
        sql += ",?";
    return sql + ")";
}

} // namespace

Error placed(Error error, const EntitySchema& schema, Id id, std::string_view field)
{
    error.path = std::string(schema.name) + "[id=" + std::to_string(id) + "]." + std::string(field);
    return error;
}

Result<RowWriter> RowWriter::make(sqlite::Connection& connection, Entity entity, Rules rules)
{
    RowWriter writer;
    writer.m_schema = &schemaOf(entity);
    writer.m_rules = rules;
    writer.m_tableKey = digestKey(writer.m_schema->name);
    for (const Field& field : writer.m_schema->fields) {
        Column& column = writer.m_columns.emplace_back();
        column.field = &field;
        column.key = digestKey(field.name);
    }
    auto statement = connection.prepare(insertText(*writer.m_schema));
    if (!statement)
        return statement.error();
    writer.m_insert = *std::move(statement);
    return writer;
}

Status RowWriter::write(const Model& model, const Row& row, const Row* before)
{
    Lanes64 sum;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        const bool repeated = column.known && before && column.field->same(*before, row);
        if (!repeated)
            if (const Value value = column.field->read(row); !column.known || !sameValue(column.last, value))
                if (const Status bound = bind(model, row, i, value); !bound)
                    return bound;
        sum += column.hash;
    }
    m_insert.bind(1, row.id);
    m_digest.add(digestRow(m_tableKey, row.id, sum));
    return m_insert.execute();
}

Status RowWriter::bind(const Model& model, const Row& row, std::size_t index, const Value& value)
{
    Column& column = m_columns[index];
    column.known = false;
    Written* const place = column.recent.placeOf(placeHash(value));
    StoredValue stored;
    if (place && place->known && sameValue(place->value, value)) {
        column.hash = place->hash;
    } else {
        stored = toStored(*column.field, value, column.buffer);
        if (const Status checked = check(model, *column.field, value, stored); !checked)
            return placed(checked.error(), *m_schema, row.id, column.field->name);
        column.hash = digestValue(column.key, stored);
        if (place) {
            column.recent.missed();
            *place = {value, stored.kind, stored.integer, std::string(stored.text), column.hash, true};
        }
    }
    bindStored(index, place ? place->stored() : stored); // which stays there until this column is bound anew
    column.last = value;
    column.known = true;
    return done();
}

void RowWriter::bindStored(std::size_t index, const StoredValue& stored)
{
    const int parameter = static_cast<int>(index) + 2;
    switch (stored.kind) {
    case StoredValue::Kind::Null: m_insert.bindNull(parameter); break;
    case StoredValue::Kind::Integer: m_insert.bind(parameter, stored.integer); break;
    case StoredValue::Kind::Text: m_insert.bindText(parameter, stored.text); break;
    }
}

// What is written is what can be read again.
Status RowWriter::check(const Model& model, const Field& field, const Value& value, const StoredValue& stored) const
{
    if (field.type != FieldType::Text) {
        const Result<Value> again = fromStored(field, stored);
        if (!again)
            return again.error();
        if (!sameValue(*again, value))
            return Error{ErrorCode::Internal, {}, {}};
    }
    if (m_rules == Rules::Form || isBlank(value))
        return done();
    return checkValue(model, field, value);
}

Result<Digest> writeModel(sqlite::Connection& connection, const Model& model, Rules rules, WorkCount* count)
{
    Digest digest;
    std::size_t rows = 0;
    const auto writeTable = [&](Entity entity, const auto& table) -> Status {
        if (table.empty())
            return done();
        auto writer = RowWriter::make(connection, entity, rules);
        if (!writer)
            return writer.error();
        const Row* before = nullptr;
        for (const Row& row : table) {
            if (const Status written = writer->write(model, row, before); !written)
                return written;
            before = &row;
            if (count && ++rows % WorkCount::step == 0)
                count->add(WorkCount::step);
        }
        digest.add(writer->digest());
        return done();
    };
    Status written = done();
#define HEADROOM_ENTITY(type)                                                                                                    \
    if (written)                                                                                                                 \
        written = writeTable(Entity::type, model.table<type>());
    HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    if (!written)
        return written.error();
    return digest;
}

} // namespace headroom
