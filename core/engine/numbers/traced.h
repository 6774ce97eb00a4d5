// SPDX-License-Identifier: GPL-3.0-or-later
// Traced: an Exact that also records the expression it came from.
#pragma once

#include "core/engine/numbers/exact.h"
#include "core/engine/numbers/recorder.h"

#include <initializer_list>
#include <vector>

namespace headroom {

struct TracedMask
{
    bool value = false;
    TraceId id = noTrace;
    TraceRecorder* recorder = nullptr;
};

struct Traced
{
    Fraction value;
    TraceId id = noTrace; // noTrace: the zero that a default number is
    TraceRecorder* recorder = nullptr;
};

Traced operator+(const Traced& a, const Traced& b);
Traced operator-(const Traced& a, const Traced& b);
Traced operator*(const Traced& a, const Traced& b);
Traced operator-(const Traced& a);
TracedMask operator<(const Traced& a, const Traced& b);
TracedMask operator<=(const Traced& a, const Traced& b);
TracedMask operator&(const TracedMask& a, const TracedMask& b);
TracedMask operator|(const TracedMask& a, const TracedMask& b);
TracedMask operator~(const TracedMask& a);
Traced max(const Traced& a, const Traced& b);
Traced min(const Traced& a, const Traced& b);
Traced select(const TracedMask& mask, const Traced& a, const Traced& b);

class TracedCalc
{
public:
    using N = Traced;
    using Mask = TracedMask;

    /// The model names the inputs; it must outlive the calculation.
    TracedCalc(const Model& model, Rounding rounding)
        : m_exact(model.moneyDigits(), rounding), m_recorder(model, model.moneyDigits())
    {}

    int moneyDigits() const { return m_exact.moneyDigits(); }
    N lit(std::int64_t value) { return N{Fraction(value), m_recorder.literal(value), &m_recorder}; }
    bool certainlyZero(const N& a) const { return a.value.isZero(); }
    N input(const InputKey& key, const Fraction& value) { return of(value, m_recorder.input(key, value)); }
    N count(std::string_view label, Id row, const Fraction& value, const std::int64_t* counter = nullptr, bool whole = false)
    {
        return of(value, m_recorder.count(label, row, value, {counter, whole}));
    }
    N derived(std::string_view label, const InputKey& from, const Fraction& value)
    {
        return of(value, m_recorder.derived(label, from, value));
    }
    N over(const N& a, std::int64_t nonZero);
    N ratio(const N& a, const N& b, const N& otherwise);
    N power(const N& base, int numerator, int denominator);
    /// Stands in the trace as a number with its equation for a name: a spreadsheet does not solve it again.
    template<class F> N solved(std::string_view equation, Id row, int month, std::span<const N> given, F f)
    {
        std::vector<Fraction> values;
        std::vector<TraceId> ids;
        for (const N& g : given) {
            values.push_back(g.value);
            ids.push_back(idOf(g));
        }
        const Fraction value = m_exact.solved(equation, row, month, std::span<const Fraction>(values), f);
        const N rate = count(std::string(equation) + ", month " + std::to_string(month), row, value);
        m_recorder.solved(rate.id, std::move(ids));
        return rate;
    }
    N floor(const N& a);
    N ceil(const N& a);
    N sum(std::span<const N> terms);
    N name(std::string_view label, Id row, int month, const N& value);
    N book(Line line, Id row, int month, const N& value);
    N bookToDate(Line line, Id row, int month, const N& toDate, N& booked);
    const CalcPlace& place() const { return m_exact.place(); }
    const TraceRecorder& recorder() const { return m_recorder; }
    /// The trace, with the counters it has met as counts of `plan`; what is recorded after that is lost.
    Trace take(const Plan& plan) { return m_recorder.take(plan); }

    class Total
    {
    public:
        void add(const N& term) { m_terms.push_back(term); }
        N result(TracedCalc& calc, std::string_view label, int month) const
        {
            return calc.name(label, noId, month, calc.sum(m_terms));
        }

    private:
        std::vector<N> m_terms;
    };

private:
    N of(const Fraction& value, TraceId id) { return N{value, id, &m_recorder}; }
    TraceId idOf(const N& n) { return n.recorder ? n.id : m_recorder.literal(n.value); }

    ExactCalc m_exact;
    TraceRecorder m_recorder;
};

} // namespace headroom
