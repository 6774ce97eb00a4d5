// SPDX-License-Identifier: GPL-3.0-or-later
// Exact: the number of the figures on screen and in print. Between inputs and a booking an exact fraction, rounded once.
#pragma once

#include "core/engine/lines.h"
#include "core/engine/numbers/input.h"

#include <array>
#include <cmath>
#include <span>

namespace headroom {

using Exact = Fraction;

inline Fraction max(const Fraction& a, const Fraction& b) { return a < b ? b : a; }
inline Fraction min(const Fraction& a, const Fraction& b) { return b < a ? b : a; }
inline Fraction select(bool mask, const Fraction& a, const Fraction& b) { return mask ? a : b; }

/// Where a calculation was when an amount became too large: named in the error.
struct CalcPlace
{
    Line line = Line::None;
    Id row = noId;
    int month = 0;
};

class ExactCalc
{
public:
    using N = Exact;
    using Mask = bool;

    ExactCalc(int moneyDigits, Rounding rounding) : m_digits(moneyDigits), m_rounding(rounding) {}

    int moneyDigits() const { return m_digits; }
    N lit(std::int64_t value) const { return N(value); }
    /// Whether it is zero in every trial, so that a step can be left out.
    bool certainlyZero(const N& a) const { return a.isZero(); }
    N input(const InputKey&, const Fraction& value) const { return value; }
    /// A quantity of stage 1, with what it counts; `counter` is its place in the plan (`whole`: the first of the slots that it is
    /// the sum of), so that an explanation can name the workloads.
    N count(std::string_view, Id, const Fraction& value, const std::int64_t* = nullptr, bool = false) const { return value; }
    /// A value that a rule makes of an input: an estimated price.
    N derived(std::string_view, const InputKey&, const Fraction& value) const { return value; }
    N over(const N& a, std::int64_t nonZero) const { return a * N::of(nonZero < 0 ? -1 : 1, nonZero < 0 ? -nonZero : nonZero); }
    /// a / b where b > 0, else `otherwise`.
    N ratio(const N& a, const N& b, const N& otherwise) const { return b.sign() > 0 ? a.dividedBy(b) : otherwise; }
    /// base^(numerator/denominator), rounded to 12 decimals. Domain: base > 0.
    N power(const N& base, int numerator, int denominator) const { return powerRounded(base, numerator, denominator); }
    /// What an equation gives, solved in doubles from the given numbers and rounded to 12 decimals: the named step of effective
    /// rates and of comparisons of present values. Throws OverflowError beyond the range of a Decimal.
    template<class F> N solved(std::string_view, Id, int, std::span<const N> given, F f) const
    {
        std::array<double, 24> values{};
        for (std::size_t i = 0; i < given.size(); ++i)
            values[i] = given[i].toDoubleLossy();
        const double result = f(std::span<const double>(values.data(), given.size()));
        if (!(std::abs(result) < 1e6))
            throw OverflowError();
        return N::of(static_cast<std::int64_t>(std::llround(result * 1e12)), powerOfTen(12));
    }
    N floor(const N& a) const { return N(a.floor()); }
    N ceil(const N& a) const { return N(a.ceil()); }
    N sum(std::span<const N> terms) const
    {
        N total;
        for (const N& t : terms)
            total = total + t;
        return total;
    }
    /// Explained under a name, not rounded.
    N name(std::string_view, Id, int, const N& value) const { return value; }
    /// The only rounding.
    N book(Line line, Id row, int month, const N& value)
    {
        m_place = {line, row, month};
        return value.quantised(m_digits, m_rounding);
    }
    /// round(to date) - what was booked before, which `booked` holds and is brought up to date.
    N bookToDate(Line line, Id row, int month, const N& toDate, N& booked)
    {
        const N now = book(line, row, month, toDate);
        const N amount = now - booked;
        booked = now;
        return amount;
    }
    const CalcPlace& place() const { return m_place; }

    /// A sum that grows term by term.
    class Total
    {
    public:
        void add(const N& term)
        {
            if (!term.isZero())
                m_sum = m_sum + term;
        }
        N result(ExactCalc&, std::string_view, int) const { return m_sum; }

    private:
        N m_sum;
    };

private:
    int m_digits;
    Rounding m_rounding;
    CalcPlace m_place;
};

} // namespace headroom
