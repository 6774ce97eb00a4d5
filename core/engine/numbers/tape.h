// SPDX-License-Identifier: GPL-3.0-or-later
// Tape: a number that writes down how it depends on what varies, so that it can be computed again without the calculation. What does
// not vary is computed at once; sums and products with it are kept as linear forms, and only what is left becomes a step.
#pragma once

#include "core/engine/lines.h"
#include "core/engine/numbers/input.h"

#include <cmath>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headroom {

enum class TapeOp : std::uint8_t {
    Input,    // the draw of number `a`
    Linear,   // constant + sum of factor x atom
    Product,  // a x b
    Quotient, // a / b
    Max,
    Min,
    Less,      // masks from here on: all bits or none
    LessEqual, //
    And,
    Or,
    Not,
    Select, // mask a: b, else c
    Floor,
    Ceil,
    Power // a to the power of `constant`
};

using TapeAtom = std::int32_t; // the number of a step

struct TapeTerm
{
    TapeAtom atom = 0;
    double factor = 0;
    bool operator==(const TapeTerm&) const = default;
};

struct TapeStep
{
    TapeOp op = TapeOp::Input;
    TapeAtom a = 0;
    TapeAtom b = 0;
    TapeAtom c = 0;
    double constant = 0;
    std::uint32_t firstTerm = 0; // of Linear
    std::uint32_t terms = 0;
    bool operator==(const TapeStep&) const = default;
};

struct TapeNumber;

/// The steps so far; the same step is never written down twice.
class TapeRecorder
{
public:
    TapeAtom input(int draw) { return add({TapeOp::Input, draw, 0, 0, 0, 0, 0}); }
    TapeAtom step(TapeOp op, TapeAtom a, TapeAtom b = 0, TapeAtom c = 0, double constant = 0)
    {
        return add({op, a, b, c, constant, 0, 0});
    }
    /// The atom that a number is; a new step unless it is one already.
    TapeAtom atomOf(const TapeNumber& number);
    TapeNumber numberOf(TapeAtom atom);

    const std::vector<TapeStep>& steps() const { return m_steps; }
    std::span<const TapeTerm> terms(const TapeStep& step) const { return std::span(m_terms).subspan(step.firstTerm, step.terms); }

    /// An equation was to be solved again for what varies, which no step can.
    bool isIncomplete() const { return m_incomplete; }
    void setIncomplete() { m_incomplete = true; }

private:
    TapeAtom add(const TapeStep& step);

    std::vector<TapeStep> m_steps;
    std::vector<TapeTerm> m_terms;
    std::unordered_multimap<std::size_t, TapeAtom> m_known; // by hash
    bool m_incomplete = false;
};

struct TapeForm
{
    TapeRecorder* recorder = nullptr;
    std::vector<TapeTerm> terms; // by atom, not empty, no factor 0
};

/// constant + what the form says; without a form it does not vary.
struct TapeNumber
{
    double constant = 0;
    std::shared_ptr<const TapeForm> form;

    bool varies() const { return form != nullptr; }
};
struct TapeMask
{
    bool value = false; // where it does not vary
    TapeAtom atom = 0;
    TapeRecorder* recorder = nullptr; // null: it does not vary
};

TapeNumber operator+(const TapeNumber& a, const TapeNumber& b);
TapeNumber operator-(const TapeNumber& a, const TapeNumber& b);
TapeNumber operator*(const TapeNumber& a, const TapeNumber& b);
TapeNumber operator-(const TapeNumber& a);
TapeMask operator<(const TapeNumber& a, const TapeNumber& b);
TapeMask operator<=(const TapeNumber& a, const TapeNumber& b);
TapeMask operator&(const TapeMask& a, const TapeMask& b);
TapeMask operator|(const TapeMask& a, const TapeMask& b);
TapeMask operator~(const TapeMask& a);
TapeNumber max(const TapeNumber& a, const TapeNumber& b);
TapeNumber min(const TapeNumber& a, const TapeNumber& b);
TapeNumber select(const TapeMask& mask, const TapeNumber& a, const TapeNumber& b);

/// An input that varies: constant + factor x draw.
struct TapeInput
{
    InputKey key;
    int draw = 0;
    double constant = 0;
    double factor = 1;
};

class TapeCalc
{
public:
    using N = TapeNumber;
    using Mask = TapeMask;

    TapeCalc(int moneyDigits, std::vector<TapeInput> varied) : m_digits(moneyDigits), m_varied(std::move(varied)) {}

    TapeRecorder& recorder() { return m_recorder; }
    int moneyDigits() const { return m_digits; }
    N lit(std::int64_t value) const { return N{static_cast<double>(value), nullptr}; }
    bool certainlyZero(const N& a) const { return !a.varies() && a.constant == 0; }
    N input(const InputKey& key, const Fraction& value)
    {
        for (const TapeInput& v : m_varied)
            if (v.key.entity == key.entity && v.key.row == key.row && v.key.field == key.field)
                return draw(v);
        return N{value.toDoubleLossy(), nullptr};
    }
    N count(std::string_view, Id, const Fraction& value, const std::int64_t* = nullptr, bool = false) const
    {
        return N{value.toDoubleLossy(), nullptr};
    }
    N derived(std::string_view, const InputKey&, const Fraction& value) const { return N{value.toDoubleLossy(), nullptr}; }
    N over(const N& a, std::int64_t nonZero) const;
    N ratio(const N& a, const N& b, const N& otherwise);
    N power(const N& base, int numerator, int denominator)
    {
        return power(base, static_cast<double>(numerator) / static_cast<double>(denominator));
    }
    N power(const N& base, double exponent);
    template<class F> N solved(std::string_view, Id, int, std::span<const N> given, F f)
    {
        std::vector<double> values;
        for (const N& g : given) {
            if (g.varies())
                m_recorder.setIncomplete();
            values.push_back(g.constant);
        }
        return m_recorder.isIncomplete() ? N{} : N{f(std::span<const double>(values)), nullptr};
    }
    N floor(const N& a);
    N ceil(const N& a);
    N sum(std::span<const N> terms) const
    {
        N total;
        for (const N& t : terms)
            total = total + t;
        return total;
    }
    N name(std::string_view, Id, int, const N& value) const { return value; }
    N book(Line, Id, int, const N& value) const { return value; }
    N bookToDate(Line, Id, int, const N& toDate, N& booked) const
    {
        const N amount = toDate - booked;
        booked = toDate;
        return amount;
    }

    class Total
    {
    public:
        void add(const N& term) { m_sum = m_sum + term; }
        N result(TapeCalc&, std::string_view, int) const { return m_sum; }

    private:
        N m_sum;
    };

private:
    N draw(const TapeInput& input);

    int m_digits;
    std::vector<TapeInput> m_varied;
    TapeRecorder m_recorder;
};

} // namespace headroom
