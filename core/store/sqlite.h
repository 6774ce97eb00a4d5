// SPDX-License-Identifier: GPL-3.0-or-later
// A thin layer over SQLite's C API: connections that distrust the file, statements, errors as ours.
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <sqlite3.h>

namespace headroom::sqlite {

/// What SQLite says as an Error of the file: DiskFull, FileLocked, FileMoved, FileUnwritable, FileUnreadable, FileDamaged,
/// FileHostile (a value beyond the limits), Cancelled, else StorageFailed; with the details "sqlite" (extended code) and "message".
Error errorOf(sqlite3* db, int code, std::string_view path);

enum class Step { Row, Done, Failed };

class Statement
{
public:
    Statement() = default;

    Step step()
    {
        const int code = sqlite3_step(m_statement.get());
        return code == SQLITE_ROW ? Step::Row : code == SQLITE_DONE ? Step::Done : Step::Failed;
    }
    /// Steps to the end of a statement that returns no rows, and makes it ready for the next time; its bindings stay.
    Status execute();
    void reset() { sqlite3_reset(m_statement.get()); }

    void bind(int parameter, std::int64_t value) { sqlite3_bind_int64(m_statement.get(), parameter, value); }
    /// The text must live until it is bound anew or the statement ends.
    void bindText(int parameter, std::string_view text);
    void bindBlob(int parameter, std::string_view bytes);
    void bindNull(int parameter) { sqlite3_bind_null(m_statement.get(), parameter); }

    std::int64_t integer(int column) { return sqlite3_column_int64(m_statement.get(), column); }
    /// The bytes of a text or blob; they live until the next step.
    std::string_view bytes(int column);
    int type(int column) { return sqlite3_column_type(m_statement.get(), column); }

    sqlite3_stmt* handle() const { return m_statement.get(); }
    Error error() const;

private:
    friend class Connection;
    struct Finalise
    {
        void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
    };
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    std::string m_path;
};

/// Read: what a stranger's file is opened with. Write: an existing file. Create: an existing empty file, or a new one.
enum class Access { Read, Write, Create };

/// A connection to one file, hardened before its first statement: no schema functions, triggers, views, extensions, attached
/// files or memory maps; pages checked; sizes limited as sqlite.org/security.html says. Never waits for a lock.
class Connection
{
public:
    /// Domain: an absolute path without links. Errors: as errorOf.
    static Result<Connection> open(const std::string& absolutePath, Access access);

    /// Whatever runs from now on ends with Cancelled soon after this became true; null: nothing does.
    void cancelBy(const std::atomic<bool>* cancel);

    /// One or more statements that return nothing that we want to know.
    Status run(const char* sql);
    Status run(const std::string& sql) { return run(sql.c_str()); }
    Result<Statement> prepare(std::string_view sql);
    /// The first column of the first row. Errors: FileDamaged when there is no row.
    Result<std::int64_t> integer(std::string_view sql);
    Result<std::string> text(std::string_view sql);

    Error error(int code) const { return errorOf(m_db.get(), code, m_path); }
    sqlite3* handle() const { return m_db.get(); }
    const std::string& path() const { return m_path; }
    /// Closes now; statements must be gone.
    void close() { m_db.reset(); }

private:
    Status harden();
    struct Close
    {
        void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
    };
    std::unique_ptr<sqlite3, Close> m_db;
    std::string m_path;
};

/// A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    static Result<Transaction> begin(Connection& connection, const char* sql = "BEGIN IMMEDIATE");
    Transaction(Transaction&& other) noexcept : m_connection(other.m_connection) { other.m_connection = nullptr; }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    /// On failure the transaction is rolled back: nothing of it is in the file.
    Status commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    Connection* m_connection = nullptr;
};

} // namespace headroom::sqlite
