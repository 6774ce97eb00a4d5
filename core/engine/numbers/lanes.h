// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes: eight doubles side by side, a trial in each. Nothing is rounded: the base case agrees with Exact within half a minor
// unit a booking plus 1e-9 of the amounts (NUMBERS.md).
#pragma once

#include "core/engine/lines.h"
#include "core/engine/numbers/input.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

#pragma GCC diagnostic ignored "-Wpsabi" // vectors are passed within the program only

namespace headroom {

struct LaneMask
{
    using Bits = std::int64_t __attribute__((vector_size(64)));
    Bits bits;
    friend LaneMask operator&(LaneMask a, LaneMask b) { return {a.bits & b.bits}; }
    friend LaneMask operator|(LaneMask a, LaneMask b) { return {a.bits | b.bits}; }
    friend LaneMask operator~(LaneMask a) { return {~a.bits}; }
};

struct Lanes
{
    using Values = double __attribute__((vector_size(64)));
    static constexpr int width = 8;

    Values values{};

    Lanes() = default;
    explicit Lanes(Values v) : values(v) {}
    static Lanes all(double v) { return Lanes(Values{v, v, v, v, v, v, v, v}); }
    double operator[](int lane) const { return values[lane]; }

    friend Lanes operator+(const Lanes& a, const Lanes& b) { return Lanes(a.values + b.values); }
    friend Lanes operator-(const Lanes& a, const Lanes& b) { return Lanes(a.values - b.values); }
    friend Lanes operator*(const Lanes& a, const Lanes& b) { return Lanes(a.values * b.values); }
    friend Lanes operator-(const Lanes& a) { return Lanes(-a.values); }
    friend LaneMask operator<(const Lanes& a, const Lanes& b) { return {a.values < b.values}; }
    friend LaneMask operator<=(const Lanes& a, const Lanes& b) { return {a.values <= b.values}; }
};

inline Lanes select(const LaneMask& mask, const Lanes& a, const Lanes& b) { return Lanes(mask.bits ? a.values : b.values); }
inline Lanes max(const Lanes& a, const Lanes& b) { return select(a < b, b, a); }
inline Lanes min(const Lanes& a, const Lanes& b) { return select(b < a, b, a); }

/// The value of one input in each of the eight trials.
struct LaneInput
{
    InputKey key;
    Lanes values;
};

class LanesCalc
{
public:
    using N = Lanes;
    using Mask = LaneMask;

    explicit LanesCalc(int moneyDigits, std::vector<LaneInput> varied = {}) : m_digits(moneyDigits), m_varied(std::move(varied))
    {}

    int moneyDigits() const { return m_digits; }
    N lit(std::int64_t value) const { return N::all(static_cast<double>(value)); }
    bool certainlyZero(const N& a) const
    {
        for (int i = 0; i < N::width; ++i)
            if (a[i] != 0)
                return false;
        return true;
    }
    N input(const InputKey& key, const Fraction& value) const
    {
        for (const LaneInput& v : m_varied)
            if (v.key.entity == key.entity && v.key.row == key.row && v.key.field == key.field)
                return v.values;
        return N::all(value.toDoubleLossy());
    }
    N count(std::string_view, Id, const Fraction& value, const std::int64_t* = nullptr, bool = false) const
    {
        return N::all(value.toDoubleLossy());
    }
    N derived(std::string_view, const InputKey&, const Fraction& value) const { return N::all(value.toDoubleLossy()); }
    N over(const N& a, std::int64_t nonZero) const { return N(a.values / lit(nonZero).values); }
    N ratio(const N& a, const N& b, const N& otherwise) const
    {
        const LaneMask positive = lit(0) < b;
        const N divisor = select(positive, b, lit(1));
        return select(positive, N(a.values / divisor.values), otherwise);
    }
    N power(const N& base, int numerator, int denominator) const
    {
        N result;
        for (int i = 0; i < N::width; ++i)
            result.values[i] = std::pow(base.values[i], static_cast<double>(numerator) / static_cast<double>(denominator));
        return result;
    }
    template<class F> N solved(std::string_view, Id, int, std::span<const N> given, F f) const
    {
        std::array<double, 24> values{};
        N result;
        for (int lane = 0; lane < N::width; ++lane) {
            bool isNew = lane == 0;
            for (std::size_t i = 0; i < given.size(); ++i) {
                isNew = isNew || given[i][lane] != values[i];
                values[i] = given[i][lane];
            }
            result.values[lane] = isNew ? f(std::span<const double>(values.data(), given.size())) : result.values[lane - 1];
        }
        return result;
    }
    // A quotient that is whole but for the last bits counts as whole.
    N floor(const N& a) const
    {
        return each(a, [](double v) { return std::floor(v + 1e-9); });
    }
    N ceil(const N& a) const
    {
        return each(a, [](double v) { return std::ceil(v - 1e-9); });
    }
    N sum(std::span<const N> terms) const
    {
        N total;
        for (const N& t : terms)
            total = total + t;
        return total;
    }
    N name(std::string_view, Id, int, const N& value) const { return value; }
    N book(Line, Id, int, const N& value)
    {
        ++m_bookings;
        return value;
    }
    N bookToDate(Line, Id, int, const N& toDate, N& booked)
    {
        ++m_bookings;
        const N amount = toDate - booked;
        booked = toDate;
        return amount;
    }
    std::int64_t bookings() const { return m_bookings; }

    class Total
    {
    public:
        void add(const N& term) { m_sum = m_sum + term; }
        N result(LanesCalc&, std::string_view, int) const { return m_sum; }

    private:
        N m_sum;
    };

private:
    template<class F> static N each(const N& a, F f)
    {
        N result;
        for (int i = 0; i < N::width; ++i)
            result.values[i] = f(a.values[i]);
        return result;
    }
    int m_digits;
    std::vector<LaneInput> m_varied;
    std::int64_t m_bookings = 0;
};

} // namespace headroom
