// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_io.h"

#include "core/base/side_by_side.h"
#include "core/model/value_text.h"
#include "core/store/project_schema.h"

#include <algorithm>
#include <array>
#include <limits>

namespace headroom {

namespace {

constexpr std::int64_t largestId = std::numeric_limits<Id>::max();

// The error as a file's: damaged at this place, because of that.
Error damaged(const Error& cause, const EntitySchema& schema, std::int64_t id, std::string_view field)
{
    Error error{ErrorCode::FileDamaged, {}, {{"cause", std::string(codeName(cause.code))}}};
    error.details.insert(error.details.end(), cause.details.begin(), cause.details.end());
    error.path = std::string(schema.name) + "[id=" + std::to_string(id) + "]" + (field.empty() ? "" : "." + std::string(field));
    return error;
}

StoredValue storedAt(sqlite3_stmt* statement, int column)
{
    // The value object at once: half the cost of a call each for type, bytes and data. The connection is one thread's.
    sqlite3_value* const at = sqlite3_column_value(statement, column);
    StoredValue value;
    switch (sqlite3_value_type(at)) {
    case SQLITE_NULL: break;
    case SQLITE_INTEGER:
        value.kind = StoredValue::Kind::Integer;
        value.integer = sqlite3_value_int64(at);
        break;
    default: { // as a blob: without a copy that ends with a zero; a real number (which no table holds) reads as its text
        const void* data = sqlite3_value_blob(at);
        const int size = sqlite3_value_bytes(at);
        value.kind = StoredValue::Kind::Text;
        value.text =
            data ? std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size)) : std::string_view("");
    }
    }
    return value;
}

class ColumnReader
{
public:
    ColumnReader(const Field& field, int column) : m_field(&field), m_column(column), m_memory(field.name) {}

    /// Domain: `row` is as the row before was read, or new for the first one.
    Status read(sqlite3_stmt* statement, const Model& model, Rules rules, Row& row)
    {
        const StoredValue stored = storedAt(statement, m_column);
        if (m_memory.isLast(stored))
            return done();
        if (!m_memory.recall(stored))
            return take(stored, model, rules, row);
        m_field->write(row, m_memory.value());
        return done();
    }
    Lanes64 hash() const { return m_memory.hash(); }
    const Field& field() const { return *m_field; }

private:
    Status take(const StoredValue& stored, const Model& model, Rules rules, Row& row)
    {
        Result<Value> value = fromStored(*m_field, stored);
        if (!value)
            return value.error();
        const bool own = m_field->type == FieldType::Reference; // rows of its own table may come later: looked at afterwards
        if (rules == Rules::Strict && !own && !isBlank(*value))
            if (const Status checked = checkValue(model, *m_field, *value); !checked)
                return checked;
        m_memory.keep(stored, *value);
        m_field->write(row, *value);
        return done();
    }

    const Field* m_field;
    int m_column;
    ColumnMemory m_memory;
};

// The id up to which the first half of a table goes; none for one that is short, or whose ids no reader will take.
std::optional<std::int64_t> middleOf(sqlite::Connection& connection, std::string_view table)
{
    constexpr std::int64_t worthAThread = 16 * 1024;
    const std::string end = "(\"id\") FROM " + quoted(table);
    const auto first = connection.integer("SELECT min" + end);
    const auto last = connection.integer("SELECT max" + end);
    if (!first || !last || *first <= 0 || *last > largestId || *last - *first < worthAThread)
        return std::nullopt;
    return *first + (*last - *first) / 2;
}

// Both halves of a table side by side, or all of it at once where there is no second connection or it is short. The work is
// given a connection, what a SELECT of its rows ends with, and the number of the half.
template<class Work> Status byHalves(const Connections& connections, std::string_view table, const Work& work)
{
    const std::string inOrder = " ORDER BY \"id\"";
    const auto middle = connections.beside ? middleOf(connections.first, table) : std::nullopt;
    if (!middle)
        return work(connections.first, inOrder, 0);
    const std::string id = std::to_string(*middle);
    Status first = done();
    Status second = done();
    sideBySide([&] { first = work(connections.first, " WHERE \"id\" <= " + id + inOrder, 0); },
        [&] { second = work(*connections.beside, " WHERE \"id\" > " + id + inOrder, 1); });
    return first ? second : first;
}

class TableReader
{
public:
    TableReader(sqlite::Connection& connection, const EntitySchema& schema, Rules rules, const Model& model, WorkCount* count)
        : m_connection(connection),
          m_schema(schema),
          m_rules(rules),
          m_model(model),
          m_count(count),
          m_key(digestKey(schema.name))
    {
        int column = 0;
        for (const Field& field : schema.fields)
            m_columns.emplace_back(field, ++column);
    }

    template<class E> Status read(const std::string& which, Table<E>& table, Digest& digest)
    {
        auto statement = m_connection.prepare("SELECT " + columnList(m_schema) + " FROM " + quoted(m_schema.name) + which);
        if (!statement)
            return statement.error();
        std::vector<E> rows;
        E row;
        sqlite::Step step = statement->step();
        for (; step == sqlite::Step::Row; step = statement->step()) {
            if (rows.size() == batchRows) {
                if (m_count)
                    m_count->add(batchRows);
                table.append(std::move(rows));
                rows = {};
                rows.reserve(batchRows);
            }
            if (const Status taken = readRow(statement->handle(), row, digest); !taken)
                return taken;
            rows.push_back(row);
        }
        table.append(std::move(rows));
        return step == sqlite::Step::Failed ? Status(statement->error()) : done();
    }

private:
    static constexpr std::size_t batchRows = WorkCount::step; // in whole chunks, few enough to stay near

    Status readRow(sqlite3_stmt* statement, Row& row, Digest& digest)
    {
        const std::int64_t id = sqlite3_column_int64(statement, 0);
        if (id <= 0 || id > largestId)
            return damaged(Error{ErrorCode::NumberOutOfRange, {}, {{"found", std::to_string(id)}, {"expected", "1..2147483647"}}},
                m_schema, id, "id");
        if (id <= m_lastId) // never so in a sound file
            return damaged(Error{ErrorCode::RowDuplicate, {}, {{"found", std::to_string(id)}}}, m_schema, id, "id");
        m_lastId = id;
        row.id = static_cast<Id>(id);
        Lanes64 sum;
        for (ColumnReader& column : m_columns) {
            if (const Status read = column.read(statement, m_model, m_rules, row); !read)
                return damaged(read.error(), m_schema, id, column.field().name);
            sum += column.hash();
        }
        digest.add(digestRow(m_key, id, sum));
        return done();
    }

    sqlite::Connection& m_connection;
    const EntitySchema& m_schema;
    Rules m_rules;
    const Model& m_model;
    WorkCount* m_count;
    Lanes64 m_key;
    std::int64_t m_lastId = 0;
    std::vector<ColumnReader> m_columns;
};

// Every reference of a table leads somewhere.
template<class E> Status checkReferences(const Model& model, const EntitySchema& schema)
{
    for (const Field& field : schema.fields) {
        if (field.type != FieldType::Reference)
            continue;
        Id last = noId; // lists stand together: the same parent again and again
        for (const E& row : model.table<E>()) {
            const Value value = field.read(row);
            const Id id = std::get<RefValue>(value).id;
            if (id == noId || id == last)
                continue;
            if (!model.findRow(field.target, id))
                return damaged(Error{ErrorCode::ReferenceUnknown, {},
                                   {{"found", std::to_string(id)}, {"expected", std::string(schemaOf(field.target).name)}}},
                    schema, row.id, field.name);
            last = id;
        }
    }
    return done();
}

template<class E> Status readTable(const Connections& connections, Rules rules, Model& model, Digest& digest)
{
    const EntitySchema& schema = schemaOf<E>();
    std::array<Table<E>, 2> halves;
    std::array<Digest, 2> digests;
    const Status read =
        byHalves(connections, schema.name, [&](sqlite::Connection& connection, const std::string& which, std::size_t half) {
            return TableReader(connection, schema, rules, model, connections.count).read<E>(which, halves[half], digests[half]);
        });
    if (!read)
        return read;
    for (std::size_t half : {0U, 1U}) {
        model.table<E>().appendTable(halves[half]);
        digest.add(digests[half]);
    }
    if (schema.cardinality == Cardinality::One && model.table<E>().size() != 1)
        return Error{ErrorCode::FileDamaged, std::string(schema.name),
            {{"cause", "number of rows"}, {"found", std::to_string(model.table<E>().size())}, {"expected", "1"}}};
    return rules == Rules::Strict ? checkReferences<E>(model, schema) : done();
}

// The digest of those rows of a table, whatever its columns are. Only "meta" has none called "id", which then comes first.
Status addRows(
    sqlite::Connection& connection, const std::string& table, const std::string& which, WorkCount* count, Digest& digest)
{
    auto rows = connection.prepare("SELECT * FROM " + quoted(table) + which);
    if (!rows)
        return rows.error();
    std::vector<ColumnMemory> columns;
    for (int c = 0; c < sqlite3_column_count(rows->handle()); ++c)
        columns.emplace_back(sqlite3_column_name(rows->handle(), c));
    const Lanes64 tableKey = digestKey(table);
    const bool hasId = sqlite3_column_name(rows->handle(), 0) == std::string_view("id");
    std::size_t read = 0;
    sqlite::Step step = rows->step();
    for (; step == sqlite::Step::Row; step = rows->step()) {
        if (count && ++read % WorkCount::step == 0)
            count->add(WorkCount::step);
        if (table == "meta" && rows->bytes(0) == "digest")
            continue;
        Lanes64 sum;
        for (std::size_t c = hasId ? 1 : 0; c < columns.size(); ++c) {
            const StoredValue stored = storedAt(rows->handle(), static_cast<int>(c));
            if (!columns[c].isLast(stored) && !columns[c].recall(stored))
                columns[c].keep(stored, Value());
            sum += columns[c].hash();
        }
        digest.add(digestRow(tableKey, hasId ? rows->integer(0) : 0, sum));
    }
    return step == sqlite::Step::Failed ? Status(rows->error()) : done();
}

} // namespace

std::size_t mostRows(sqlite::Connection& connection)
{
    std::size_t most = 0;
    for (const EntitySchema& schema : allSchemas())
        if (const auto last = connection.integer("SELECT max(\"id\") FROM " + quoted(schema.name)); last && *last > 0)
            most += static_cast<std::size_t>(std::min(*last, largestId));
    return most;
}

Result<Model> readModel(const Connections& connections, Rules rules, Digest& digest)
{
    Model model;
    Status read = done();
#define HEADROOM_ENTITY(type)                                                                                                    \
    if (read)                                                                                                                    \
        read = readTable<type>(connections, rules, model, digest);
    HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    if (!read) {
        Error error = read.error();
        if (error.path != connections.first.path())
            error.details.push_back({"file", connections.first.path()});
        return error;
    }
    return model;
}

Result<Digest> digestOfTables(const Connections& connections, const std::vector<std::string>& tables)
{
    Digest digest;
    for (const std::string& table : tables) {
        std::array<Digest, 2> halves;
        const auto addHalf = [&](sqlite::Connection& connection, const std::string& which, std::size_t half) {
            return addRows(connection, table, which, connections.count, halves[half]);
        };
        const Status added =
            table == "meta" ? addRows(connections.first, table, {}, nullptr, halves[0]) : byHalves(connections, table, addHalf);
        if (!added)
            return added.error();
        for (const Digest& half : halves)
            digest.add(half);
    }
    return digest;
}

} // namespace headroom
