// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/postgres.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <future>
#include <optional>
#include <thread>

#include <poll.h>

namespace headroom {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds longestWait{100}; // between looks at `cancel`
constexpr std::chrono::milliseconds grace{5'000};     // for the server to end a statement by itself
constexpr std::chrono::milliseconds longestStop{500}; // to ask the server to stop
constexpr std::size_t longestReason = 400;

/// The one line that says it: the server's main message, without details that may hold the query's data.
std::string reasonOf(const char* message, const std::string& password)
{
    std::string text(message ? message : "");
    if (!password.empty())
        for (std::size_t at = text.find(password); at != std::string::npos; at = text.find(password, at + 3))
            text.replace(at, password.size(), "***");
    std::replace(text.begin(), text.end(), '\n', ' ');
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text.substr(0, longestReason);
}

struct OptionsDeleter
{
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};
using Options = std::unique_ptr<PQconninfoOption, OptionsDeleter>;

std::string valueOf(const Options& options, std::string_view keyword)
{
    for (const PQconninfoOption* at = options.get(); at && at->keyword; ++at)
        if (at->keyword == keyword && at->val)
            return at->val;
    return {};
}

/// Whether nobody stands between: a Unix socket or this machine.
bool isLocal(std::string_view host)
{
    return host.empty() || host.front() == '/' || host.front() == '@' || host == "localhost" || host == "::1"
        || host.starts_with("127.");
}

std::string ofEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// Password and bill go to another machine in a form that others can't read, unless the text, a service or the environment says
/// something else.
bool needsEncryption(const Options& options)
{
    if (!ofEnvironment("PGSSLMODE").empty() || !ofEnvironment("PGSERVICE").empty() || !valueOf(options, "service").empty())
        return false;
    const std::string address = valueOf(options, "hostaddr").empty() ? ofEnvironment("PGHOSTADDR") : valueOf(options, "hostaddr");
    const std::string host = valueOf(options, "host").empty() ? ofEnvironment("PGHOST") : valueOf(options, "host");
    return !isLocal(address.empty() ? host : address);
}

} // namespace

PostgresRows::PostgresRows(void* result) : m_result(result, [](void* r) { PQclear(static_cast<PGresult*>(r)); }) {}

std::size_t PostgresRows::size() const
{
    return static_cast<std::size_t>(PQntuples(static_cast<const PGresult*>(m_result.get())));
}
bool PostgresRows::isNull(std::size_t row, int column) const
{
    return PQgetisnull(static_cast<const PGresult*>(m_result.get()), static_cast<int>(row), column) != 0;
}
std::string_view PostgresRows::text(std::size_t row, int column) const
{
    const auto* const result = static_cast<const PGresult*>(m_result.get());
    const int at = static_cast<int>(row);
    return {PQgetvalue(result, at, column), static_cast<std::size_t>(PQgetlength(result, at, column))};
}

struct Postgres::Impl
{
    ~Impl()
    {
        if (connection)
            PQfinish(connection);
    }

    Error error(ErrorCode code, std::string reason = {}) const
    {
        Error made{code, place, {}};
        return reason.empty() ? made : std::move(made).with("reason", std::move(reason));
    }
    Error failed() const { return error(ErrorCode::NetworkFailed, reasonOf(PQerrorMessage(connection), password)); }

    /// Waits until the socket is ready, a look at `cancel` is due, or the time is over.
    std::optional<Error> wait(short events, Clock::time_point until)
    {
        const auto now = Clock::now();
        if (cancel && cancel->load())
            return error(ErrorCode::Cancelled);
        if (now >= until)
            return error(ErrorCode::NetworkTimeout);
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - now) + std::chrono::milliseconds(1);
        pollfd socket{PQsocket(connection), events, 0};
        ::poll(&socket, 1, static_cast<int>(std::min(left, longestWait).count()));
        socketReady = socket.revents != 0;
        return std::nullopt;
    }

    Status open(const std::string& text, const char* sslMode)
    {
        // What stands behind "dbname", which is the user's text, wins over it; the text over what stands in front.
        const std::array<const char*, 5> keywords{"sslmode", "dbname", "client_encoding", "fallback_application_name", nullptr};
        const std::array<const char*, 5> values{sslMode, text.c_str(), "UTF8", "headroom", nullptr};
        connection = PQconnectStartParams(keywords.data(), values.data(), 1);
        if (!connection)
            return error(ErrorCode::NetworkFailed);
        const auto until = Clock::now() + limits.connect;
        PostgresPollingStatusType state = PGRES_POLLING_WRITING;
        while (state != PGRES_POLLING_OK) {
            if (state == PGRES_POLLING_FAILED || PQstatus(connection) == CONNECTION_BAD)
                return failed();
            if (auto stop = wait(state == PGRES_POLLING_READING ? POLLIN : POLLOUT, until))
                return *std::move(stop);
            if (socketReady)
                state = PQconnectPoll(connection);
        }
        return PQsetnonblocking(connection, 1) == 0 ? done() : Status(failed());
    }

    /// Asks the server to stop, over a connection of its own; a server that does not answer there either is left to its own time-out.
    void stopServer()
    {
        PGcancel* const request = PQgetCancel(connection);
        if (!request)
            return;
        std::promise<void> asked;
        auto answered = asked.get_future();
        std::thread([request, asked = std::move(asked)]() mutable {
            std::array<char, 256> ignored;
            PQcancel(request, ignored.data(), static_cast<int>(ignored.size()));
            PQfreeCancel(request);
            asked.set_value();
        }).detach();
        (void)answered.wait_for(longestStop);
    }

    Result<PGresult*> answer(Clock::time_point until)
    {
        PGresult* last = nullptr;
        for (;;) {
            const int unsent = PQflush(connection);
            if (unsent < 0 || PQconsumeInput(connection) == 0) {
                PQclear(last);
                return failed();
            }
            if (unsent == 0 && PQisBusy(connection) == 0) {
                PGresult* const next = PQgetResult(connection);
                if (!next)
                    return last;
                PQclear(last);
                last = next;
                continue;
            }
            if (auto stop = wait(static_cast<short>(unsent > 0 ? POLLIN | POLLOUT : POLLIN), until)) {
                PQclear(last);
                stopServer();
                return *std::move(stop);
            }
        }
    }

    Error refused(const PGresult* result) const
    {
        const char* const state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        const std::string code = state ? state : "";
        if (code == "57014") // query_canceled: by statement_timeout, as we cancel nothing whose answer we wait for
            return error(ErrorCode::NetworkTimeout);
        const std::string reason = reasonOf(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY), password);
        if (code.empty())
            return failed();
        return error(ErrorCode::NetworkStatus, reason).with("found", code);
    }

    PGconn* connection = nullptr;
    PostgresLimits limits;
    const std::atomic<bool>* cancel = nullptr;
    std::string place;
    std::string password;
    bool socketReady = false;
};

Postgres::Postgres(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Postgres::Postgres(Postgres&&) noexcept = default;
Postgres& Postgres::operator=(Postgres&&) noexcept = default;
Postgres::~Postgres() = default;
const std::string& Postgres::place() const { return m_impl->place; }

Result<Postgres> Postgres::connect(const std::string& connection, const PostgresLimits& limits, const std::atomic<bool>* cancel)
{
    const Options options(
        PQconninfoParse(connection.c_str(), nullptr)); // its message may quote the password, so it is not asked for
    if (!options || connection.find('\0') != std::string::npos)
        return Error{ErrorCode::RuleBroken, "connection", {}}.with(
            "expected", "host=... dbname=... user=..., or postgresql://user@host/database");
    auto impl = std::make_unique<Impl>();
    impl->limits = limits;
    impl->cancel = cancel;
    impl->password = valueOf(options, "password");
    impl->place = valueOf(options, "host") + '/' + valueOf(options, "dbname");
    if (const Status opened = impl->open(connection, needsEncryption(options) ? "require" : nullptr); !opened)
        return opened.error();
    impl->place = std::string(PQhost(impl->connection)) + '/' + PQdb(impl->connection);
    if (impl->password.empty() && PQpass(impl->connection))
        impl->password = PQpass(impl->connection);
    Postgres made(std::move(impl));
    if (const auto begun = made.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); !begun)
        return begun.error();
    const auto timed = made.query("SET LOCAL statement_timeout = " + std::to_string(limits.statement.count()));
    return timed ? Result<Postgres>(std::move(made)) : timed.error();
}

Result<PostgresRows> Postgres::query(const std::string& sql, const std::vector<std::string>& values)
{
    std::vector<const char*> texts;
    for (const std::string& value : values)
        texts.push_back(value.c_str());
    if (PQsendQueryParams(
            m_impl->connection, sql.c_str(), static_cast<int>(texts.size()), nullptr, texts.data(), nullptr, nullptr, 0)
        == 0)
        return m_impl->failed();
    const auto result = m_impl->answer(Clock::now() + m_impl->limits.statement + grace);
    if (!result)
        return result.error();
    if (!*result)
        return m_impl->failed();
    PostgresRows rows(*result);
    const ExecStatusType state = PQresultStatus(*result);
    if (state != PGRES_TUPLES_OK && state != PGRES_COMMAND_OK)
        return m_impl->refused(*result);
    return rows;
}

} // namespace headroom
