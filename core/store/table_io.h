// SPDX-License-Identifier: GPL-3.0-or-later
// Rows between the model and the tables: every value through the grammar of its field, at the speed of the disk.
#pragma once

#include "core/base/work_watch.h"
#include "core/store/column_memory.h"
#include "core/store/sqlite.h"

#include <memory>
#include <string>
#include <vector>

namespace headroom {

/// How strictly values are held to the schema. Strict: ranges, lengths and references too, as a project file must have them;
/// Form: only that the model can hold them, as a session must keep whatever was edited.
enum class Rules { Strict, Form };

/// Writes rows of one entity (INSERT OR REPLACE). A value that is the same as in the row before is neither formatted nor bound
/// nor hashed again; one that came not long ago is bound only.
class RowWriter
{
public:
    static Result<RowWriter> make(sqlite::Connection& connection, Entity entity, Rules rules);
    /// Errors: as checkValue with the row's path (Strict), and SQLite's. References are looked up in `model`. `before` is the row
    /// that was written last, where it still stands: fields that repeat it are not even read.
    Status write(const Model& model, const Row& row, const Row* before = nullptr);
    /// The sum of the rows written.
    const Digest& digest() const { return m_digest; }

private:
    // A value with the form in which it is stored.
    struct Written
    {
        Value value;
        StoredValue::Kind kind = StoredValue::Kind::Null;
        std::int64_t integer = 0;
        std::string text;
        Lanes64 hash;
        bool known = false;
        StoredValue stored() const { return {kind, integer, text}; }
    };
    struct Column
    {
        const Field* field = nullptr;
        Lanes64 key;
        Value last;
        Lanes64 hash;
        std::string buffer;
        RecentValues<Written> recent;
        bool known = false;
    };
    Status bind(const Model& model, const Row& row, std::size_t index, const Value& value);
    void bindStored(std::size_t index, const StoredValue& stored);
    Status check(const Model& model, const Field& field, const Value& value, const StoredValue& stored) const;

    const EntitySchema* m_schema = nullptr;
    Rules m_rules = Rules::Strict;
    std::vector<Column> m_columns;
    sqlite::Statement m_insert;
    Lanes64 m_tableKey;
    Digest m_digest;
};

/// Writes every row of the model in the order of entities and ids; the sum of the rows comes back.
Result<Digest> writeModel(sqlite::Connection& connection, const Model& model, Rules rules, WorkCount* count = nullptr);

/// What rows are read through: a second connection to the same file reads one half of long tables on a thread of its own. The
/// first one holds the file's lock meanwhile, so that both see the same content.
struct Connections
{
    Connections(sqlite::Connection& first_) : first(first_) {}
    Connections(sqlite::Connection& first_, sqlite::Connection& beside_) : first(first_), beside(&beside_) {}
    sqlite::Connection& first;
    sqlite::Connection* beside = nullptr;
    WorkCount* count = nullptr; // of the rows that were read
};

/// How many rows the tables hold at most, by their ids: at once, however long they are.
std::size_t mostRows(sqlite::Connection& connection);

/// Reads every row of every table. Errors: FileDamaged with the path of the value (`workload[id=7].cores`) and "cause" (the
/// code of the value's own error), "found", "expected"; FileHostile for a value beyond the limits; SQLite's.
Result<Model> readModel(const Connections& connections, Rules rules, Digest& digest);

/// The digest of every row of these tables as they stand, whatever they mean; the digest in meta does not count.
Result<Digest> digestOfTables(const Connections& connections, const std::vector<std::string>& tables);

/// The error with the path `entity[id=N].field`.
Error placed(Error error, const EntitySchema& schema, Id id, std::string_view field);

} // namespace headroom
