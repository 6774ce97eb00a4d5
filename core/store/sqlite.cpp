// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include <array>
#include <cerrno>

namespace headroom::sqlite {

namespace {

ErrorCode codeOfInputOutput(sqlite3* db)
{
    const int system = db ? sqlite3_system_errno(db) : 0;
    return system == ENOSPC || system == EDQUOT || system == EFBIG ? ErrorCode::DiskFull : ErrorCode::StorageFailed;
}

ErrorCode codeOf(sqlite3* db, int code)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return ErrorCode::FileMoved;
    switch (code & 0xff) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return ErrorCode::FileLocked;
    case SQLITE_READONLY: return ErrorCode::FileUnwritable;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_ERROR: // our own statements are right: the file's schema or contents are not what they speak of
    case SQLITE_MISMATCH: return ErrorCode::FileDamaged;
    case SQLITE_TOOBIG: return ErrorCode::FileHostile;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::FileUnreadable;
    case SQLITE_IOERR: return codeOfInputOutput(db);
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    default: return ErrorCode::StorageFailed;
    }
}

struct Limit
{
    int id;
    int value;
};

// sqlite.org/security.html, "for applications that are not general-purpose database engines".
constexpr std::array<Limit, 11> limits{{
    {SQLITE_LIMIT_LENGTH, 1'000'000},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 10},
    {SQLITE_LIMIT_COMPOUND_SELECT, 3},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
}};

struct Switch
{
    int id;
    int value;
};

constexpr std::array<Switch, 8> switches{{
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 0}, // references are checked with a place in the message, by our own reader
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
}};

} // namespace

Error errorOf(sqlite3* db, int code, std::string_view path)
{
    const int extended = db && (sqlite3_extended_errcode(db) & 0xff) == (code & 0xff) ? sqlite3_extended_errcode(db) : code;
    return Error{codeOf(db, extended), std::string(path),
        {{"sqlite", std::to_string(extended)}, {"message", db ? sqlite3_errmsg(db) : sqlite3_errstr(extended)}}};
}

Status Statement::execute()
{
    const Step result = step();
    if (result == Step::Done) {
        reset();
        return done();
    }
    Error failed = result == Step::Failed ? error() : Error{ErrorCode::Internal, m_path, {}};
    reset();
    return failed;
}

void Statement::bindText(int parameter, std::string_view text)
{
    sqlite3_bind_text(m_statement.get(), parameter, text.data() ? text.data() : "", static_cast<int>(text.size()), SQLITE_STATIC);
}

void Statement::bindBlob(int parameter, std::string_view bytes)
{
    sqlite3_bind_blob(
        m_statement.get(), parameter, bytes.data() ? bytes.data() : "", static_cast<int>(bytes.size()), SQLITE_STATIC);
}

std::string_view Statement::bytes(int column)
{
    const void* data = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return data ? std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size)) : std::string_view();
}

Error Statement::error() const
{
    sqlite3* db = sqlite3_db_handle(m_statement.get());
    return errorOf(db, sqlite3_extended_errcode(db), m_path);
}

Result<Connection> Connection::open(const std::string& absolutePath, Access access)
{
    if (absolutePath.empty() || absolutePath.front() != '/')
        return Error{ErrorCode::Internal, absolutePath, {}};
    const int mode = access == Access::Read ? SQLITE_OPEN_READONLY
        : access == Access::Write           ? SQLITE_OPEN_READWRITE
                                            : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3* db = nullptr;
    const int code = sqlite3_open_v2(absolutePath.c_str(), &db,
        mode | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection;
    connection.m_db.reset(db);
    connection.m_path = absolutePath;
    if (code != SQLITE_OK)
        return connection.error(code);
    if (const Status hardened = connection.harden(); !hardened)
        return hardened.error();
    return connection;
}

Status Connection::harden()
{
    for (const Limit& limit : limits)
        sqlite3_limit(m_db.get(), limit.id, limit.value);
    for (const Switch& s : switches) {
        int now = -1;
        if (sqlite3_db_config(m_db.get(), s.id, s.value, &now) != SQLITE_OK || now != s.value)
            return Error{ErrorCode::Internal, m_path, {{"step", "harden"}}};
    }
    sqlite3_busy_timeout(m_db.get(), 0);
    return run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;"
               " PRAGMA ignore_check_constraints=ON"); // our reader holds every value to more than they say
}

void Connection::cancelBy(const std::atomic<bool>* cancel)
{
    constexpr int looksEvery = 20'000; // steps of SQLite's machine: a millisecond or so
    const auto look = [](void* flag) {
        return static_cast<const std::atomic<bool>*>(flag)->load(std::memory_order_relaxed) ? 1 : 0;
    };
    if (cancel)
        sqlite3_progress_handler(m_db.get(), looksEvery, look, const_cast<std::atomic<bool>*>(cancel));
    else
        sqlite3_progress_handler(m_db.get(), 0, nullptr, nullptr);
}

Status Connection::run(const char* sql)
{
    const int code = sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return done();
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_db.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    Statement result;
    result.m_statement.reset(statement);
    result.m_path = m_path;
    return result;
}

Result<std::int64_t> Connection::integer(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Step step = statement->step();
    if (step != Step::Row)
        return step == Step::Failed ? statement->error() : Error{ErrorCode::FileDamaged, m_path, {}};
    return statement->integer(0);
}

Result<std::string> Connection::text(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Step step = statement->step();
    if (step != Step::Row)
        return step == Step::Failed ? statement->error() : Error{ErrorCode::FileDamaged, m_path, {}};
    return std::string(statement->bytes(0));
}

Result<Transaction> Transaction::begin(Connection& connection, const char* sql)
{
    if (const Status begun = connection.run(sql); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // A failure inside may have rolled back already; a rollback that fails is made good from the journal at the next use.
    if (m_connection && !sqlite3_get_autocommit(m_connection->handle()))
        sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Status Transaction::commit()
{
    const Status committed = m_connection->run("COMMIT");
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace headroom::sqlite
