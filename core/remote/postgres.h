// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to a PostgreSQL database (or a cluster that speaks its protocol), for reading: one statement after another, with
// time-outs and cancel. The password never reaches an error.
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

struct PostgresLimits
{
    std::chrono::milliseconds connect{15'000};
    std::chrono::milliseconds statement{600'000};
};

/// The answer of a statement, as text.
class PostgresRows
{
public:
    std::size_t size() const;
    bool isNull(std::size_t row, int column) const;
    std::string_view text(std::size_t row, int column) const; // lives as long as this

private:
    friend class Postgres;
    explicit PostgresRows(void* result);
    std::shared_ptr<void> m_result;
};

class Postgres
{
public:
    /// `connection` is libpq's: "host=db.example port=5432 dbname=costs user=reader sslmode=verify-full", or a URI
    /// "postgresql://reader@db.example/costs"; what it does not say comes from PG... in the environment and ~/.pgpass. A server on
    /// another machine must speak TLS (sslmode=require) unless the text, a service or PGSSLMODE says otherwise. `cancel` (may be null)
    /// ends any wait for the server within a second; only the look-up of a host's name is not ended. Starts one transaction that
    /// reads only. Errors, with the host and database as path: RuleBroken for a text that is none ("reason", never a part of it),
    /// NetworkFailed ("reason": the server's or the library's words), NetworkTimeout, Cancelled.
    static Result<Postgres> connect(const std::string& connection, const PostgresLimits& limits, const std::atomic<bool>* cancel);
    Postgres(Postgres&&) noexcept;
    Postgres& operator=(Postgres&&) noexcept;
    ~Postgres();

    /// One statement; $1, $2, ... stand for `values`. Errors: NetworkStatus ("reason": the server's words, "found": SQLSTATE),
    /// NetworkTimeout, Cancelled, NetworkFailed. After an error only other errors follow.
    Result<PostgresRows> query(const std::string& sql, const std::vector<std::string>& values = {});
    /// "db.example/costs".
    const std::string& place() const;

private:
    struct Impl;
    explicit Postgres(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace headroom
