// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/numbers/traced.h"

namespace headroom {

namespace {

// The recorder of an operation: a default number (zero) has none.
TraceRecorder* recorderOf(const Traced& a, const Traced& b) { return a.recorder ? a.recorder : b.recorder; }

TraceId idIn(TraceRecorder* recorder, const Traced& n) { return n.recorder ? n.id : recorder->literal(n.value); }

Traced combine(TraceOp op, const Fraction& value, const Traced& a, const Traced& b)
{
    TraceRecorder* recorder = recorderOf(a, b);
    if (!recorder)
        return Traced{value, noTrace, nullptr};
    return Traced{value, recorder->add(op, value, {idIn(recorder, a), idIn(recorder, b)}), recorder};
}

TracedMask compare(TraceOp op, bool value, const Traced& a, const Traced& b)
{
    TraceRecorder* recorder = recorderOf(a, b);
    if (!recorder)
        return TracedMask{value, noTrace, nullptr};
    return TracedMask{value, recorder->add(op, Fraction(value ? 1 : 0), {idIn(recorder, a), idIn(recorder, b)}), recorder};
}

TraceId idIn(TraceRecorder* recorder, const TracedMask& m)
{
    return m.recorder ? m.id : recorder->literal(Fraction(m.value ? 1 : 0));
}

TracedMask combine(TraceOp op, bool value, const TracedMask& a, const TracedMask& b)
{
    TraceRecorder* recorder = a.recorder ? a.recorder : b.recorder;
    if (!recorder)
        return TracedMask{value, noTrace, nullptr};
    return TracedMask{value, recorder->add(op, Fraction(value ? 1 : 0), {idIn(recorder, a), idIn(recorder, b)}), recorder};
}

bool isZero(const Traced& a) { return !a.recorder || a.recorder->isZero(a.id); }
bool isOne(const Traced& a) { return a.recorder && a.recorder->isOne(a.id); }

} // namespace

// What adds nothing, or is multiplied by one, is not written down: the formulas stay short, and so does the trace.
Traced operator+(const Traced& a, const Traced& b)
{
    if (isZero(a))
        return b;
    return isZero(b) ? a : combine(TraceOp::Add, a.value + b.value, a, b);
}
Traced operator-(const Traced& a, const Traced& b) { return isZero(b) ? a : combine(TraceOp::Subtract, a.value - b.value, a, b); }
Traced operator*(const Traced& a, const Traced& b)
{
    if (isOne(a) || isZero(b))
        return b;
    return isOne(b) || isZero(a) ? a : combine(TraceOp::Multiply, a.value * b.value, a, b);
}
Traced operator-(const Traced& a)
{
    if (isZero(a))
        return a;
    return Traced{-a.value, a.recorder->add(TraceOp::Negate, -a.value, {a.id}), a.recorder};
}
TracedMask operator<(const Traced& a, const Traced& b) { return compare(TraceOp::Less, a.value < b.value, a, b); }
TracedMask operator<=(const Traced& a, const Traced& b) { return compare(TraceOp::LessEqual, a.value <= b.value, a, b); }
TracedMask operator&(const TracedMask& a, const TracedMask& b) { return combine(TraceOp::And, a.value && b.value, a, b); }
TracedMask operator|(const TracedMask& a, const TracedMask& b) { return combine(TraceOp::Or, a.value || b.value, a, b); }
TracedMask operator~(const TracedMask& a)
{
    if (!a.recorder)
        return TracedMask{!a.value, noTrace, nullptr};
    return TracedMask{!a.value, a.recorder->add(TraceOp::Not, Fraction(a.value ? 0 : 1), {a.id}), a.recorder};
}
Traced max(const Traced& a, const Traced& b) { return combine(TraceOp::Maximum, max(a.value, b.value), a, b); }
Traced min(const Traced& a, const Traced& b) { return combine(TraceOp::Minimum, min(a.value, b.value), a, b); }

Traced select(const TracedMask& mask, const Traced& a, const Traced& b)
{
    const Fraction& value = mask.value ? a.value : b.value;
    TraceRecorder* recorder = mask.recorder ? mask.recorder : recorderOf(a, b);
    if (!recorder)
        return Traced{value, noTrace, nullptr};
    return Traced{
        value, recorder->add(TraceOp::Select, value, {idIn(recorder, mask), idIn(recorder, a), idIn(recorder, b)}), recorder};
}

Traced TracedCalc::over(const N& a, std::int64_t nonZero)
{
    const N divisor = lit(nonZero);
    const Fraction value = m_exact.over(a.value, nonZero);
    return of(value, m_recorder.add(TraceOp::Divide, value, {idOf(a), divisor.id}));
}

Traced TracedCalc::ratio(const N& a, const N& b, const N& otherwise)
{
    const Fraction value = m_exact.ratio(a.value, b.value, otherwise.value);
    return of(value, m_recorder.add(TraceOp::Ratio, value, {idOf(a), idOf(b), idOf(otherwise)}));
}

Traced TracedCalc::power(const N& base, int numerator, int denominator)
{
    const N n = lit(numerator);
    const N d = lit(denominator);
    const Fraction value = m_exact.power(base.value, numerator, denominator);
    return of(value, m_recorder.add(TraceOp::Power, value, {idOf(base), n.id, d.id}));
}

Traced TracedCalc::floor(const N& a)
{
    const Fraction value = m_exact.floor(a.value);
    return of(value, m_recorder.add(TraceOp::Floor, value, {idOf(a)}));
}

Traced TracedCalc::ceil(const N& a)
{
    const Fraction value = m_exact.ceil(a.value);
    return of(value, m_recorder.add(TraceOp::Ceiling, value, {idOf(a)}));
}

Traced TracedCalc::sum(std::span<const N> terms)
{
    Fraction total;
    std::vector<TraceId> ids;
    ids.reserve(terms.size());
    for (const N& t : terms) {
        total = total + t.value;
        ids.push_back(idOf(t));
    }
    if (ids.empty())
        return lit(0);
    return of(total, m_recorder.add(TraceOp::Sum, total, ids, TraceRecorder::noLabel, noId, 0));
}

Traced TracedCalc::name(std::string_view label, Id row, int month, const N& value)
{
    const TraceId operand = idOf(value);
    return of(value.value, m_recorder.add(TraceOp::Name, value.value, {&operand, 1}, m_recorder.labelOf(label), row, month));
}

Traced TracedCalc::book(Line line, Id row, int month, const N& value)
{
    const Fraction booked = m_exact.book(line, row, month, value.value);
    const TraceId operand = idOf(value);
    return of(booked, m_recorder.add(TraceOp::Book, booked, {&operand, 1}, m_recorder.labelOf(line), row, month));
}

Traced TracedCalc::bookToDate(Line line, Id row, int month, const N& toDate, N& booked)
{
    const Fraction now = m_exact.book(line, row, month, toDate.value);
    const TraceId operand = idOf(toDate);
    const N total = of(now, m_recorder.add(TraceOp::Book, now, {&operand, 1}, m_recorder.labelToDate(line), row, month));
    const N amount = total - booked;
    booked = total;
    return of(amount.value, m_recorder.add(TraceOp::Name, amount.value, {&amount.id, 1}, m_recorder.labelOf(line), row, month));
}

} // namespace headroom
