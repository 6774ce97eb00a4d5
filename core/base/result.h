// SPDX-License-Identifier: GPL-3.0-or-later
// Expected failure: a value, or an Error that says what is wrong, where, and with which facts. No sentences for people here:
// ui/format makes them from one table, keyed by the code.
#pragma once

#include "core/base/error_code.h"

#include <cassert>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace headroom {

/// A named fact of an error: {"found", "1.2.3"}, {"expected", "0..1"}, {"row", "118"}.
struct Detail
{
    std::string key;
    std::string value;
    bool operator==(const Detail&) const = default;
};

/// What went wrong. `path` says where: a field path (`debt["Term Loan A"].spread`) or a place in a file (`servers.csv:118:Cores`).
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string path;
    std::vector<Detail> details;

    Error&& with(std::string key, std::string value) &&
    {
        details.push_back({std::move(key), std::move(value)});
        return std::move(*this);
    }
    /// The detail's value, empty when there is none of that key.
    std::string detail(std::string_view key) const
    {
        for (const Detail& d : details)
            if (d.key == key)
                return d.value;
        return {};
    }
    bool operator==(const Error&) const = default;
};

/// A value or an Error. Taking the value of a failure, or the error of a success, ends the program: it is a broken precondition.
template<class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const&
    {
        require(ok());
        return std::get<0>(m_content);
    }
    T& value() &
    {
        require(ok());
        return std::get<0>(m_content);
    }
    T&& value() &&
    {
        require(ok());
        return std::get<0>(std::move(m_content));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const
    {
        require(!ok());
        return std::get<1>(m_content);
    }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }

private:
    static void require(bool holds)
    {
        if (!holds) {
            std::fputs("headroom: a Result was read the wrong way\n", stderr);
            std::abort();
        }
    }
    std::variant<T, Error> m_content;
};

struct Done
{
    bool operator==(const Done&) const = default;
};
/// Success without a value.
using Status = Result<Done>;
inline Status done() { return Done{}; }

} // namespace headroom
