// SPDX-License-Identifier: GPL-3.0-or-later
// Opt<T>: a value or blank, in the size of the value. For types that set one word aside for blank.
#pragma once

#include "core/base/calendar.h"
#include "core/base/decimal.h"
#include "core/base/money.h"

#include <cstdio>
#include <cstdlib>
#include <limits>

namespace headroom {

template<class T> struct Blank
{
    static constexpr T word() { return T::blankWord(); }
};
template<> struct Blank<std::int32_t>
{
    static constexpr std::int32_t word() { return std::numeric_limits<std::int32_t>::min(); }
};

template<class T> class Opt
{
public:
    constexpr Opt() = default;
    constexpr Opt(T value) : m_value(value) {}

    constexpr bool has() const { return !(m_value == Blank<T>::word()); }
    constexpr explicit operator bool() const { return has(); }
    /// Reading a blank ends the program: it is a broken precondition.
    constexpr T value() const
    {
        if (!has()) {
            std::fputs("headroom: a blank value was read\n", stderr);
            std::abort();
        }
        return m_value;
    }
    constexpr T operator*() const { return value(); }
    constexpr const T* operator->() const
    {
        (void)value();
        return &m_value;
    }
    constexpr T valueOr(T other) const { return has() ? m_value : other; }

    friend constexpr bool operator==(Opt, Opt) = default;

private:
    T m_value = Blank<T>::word();
};

} // namespace headroom
