// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/numbers/traced.h"

#include "core/model/path.h"

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

} // namespace

TraceId TraceRecorder::add(TraceOp op, const Fraction& value, std::initializer_list<TraceId> operands)
{
    return add(op, value, std::span<const TraceId>(operands.begin(), operands.size()), {}, noId, 0);
}

TraceId TraceRecorder::add(
    TraceOp op, const Fraction& value, std::span<const TraceId> operands, std::string_view label, Id row, int column)
{
    TraceNode node;
    node.op = op;
    node.firstOperand = static_cast<std::uint32_t>(m_trace.operands.size());
    node.operandCount = static_cast<std::uint32_t>(operands.size());
    node.row = row;
    node.column = column;
    if (!label.empty())
        node.label = labelIndex(label);
    m_trace.operands.insert(m_trace.operands.end(), operands.begin(), operands.end());
    m_trace.nodes.push_back(node);
    m_trace.values.push_back(value);
    const auto id = static_cast<TraceId>(m_trace.nodes.size() - 1);
    if (op == TraceOp::Book || op == TraceOp::Name)
        m_trace.booked.push_back(id);
    return id;
}

TraceId TraceRecorder::literal(const Fraction& value)
{
    const std::string text = value.toText();
    const auto found = m_literals.find(text);
    if (found != m_literals.end())
        return found->second;
    const TraceId id = add(TraceOp::Literal, value, {});
    m_literals.emplace(text, id);
    return id;
}

TraceId TraceRecorder::input(std::string label, Id row, const Fraction& value)
{
    // A name may be given to several quantities; a cell is shared only by what is the same.
    const std::string key = label + '\n' + std::to_string(row) + '\n' + value.toText();
    const auto found = m_inputs.find(key);
    if (found != m_inputs.end())
        return found->second;
    const TraceId id = add(TraceOp::Input, value, std::span<const TraceId>(), label, row, 0);
    m_inputs.emplace(key, id);
    return id;
}

std::int32_t TraceRecorder::labelIndex(std::string_view label)
{
    const auto [found, isNew] = m_labels.emplace(std::string(label), static_cast<std::int32_t>(m_trace.labels.size()));
    if (isNew)
        m_trace.labels.emplace_back(label);
    return found->second;
}

Traced operator+(const Traced& a, const Traced& b) { return combine(TraceOp::Add, a.value + b.value, a, b); }
Traced operator-(const Traced& a, const Traced& b) { return combine(TraceOp::Subtract, a.value - b.value, a, b); }
Traced operator*(const Traced& a, const Traced& b) { return combine(TraceOp::Multiply, a.value * b.value, a, b); }
Traced operator-(const Traced& a)
{
    if (!a.recorder)
        return Traced{-a.value, noTrace, nullptr};
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

Traced TracedCalc::input(const InputKey& key, const Fraction& value)
{
    const Row* row = m_model.findRow(key.entity, key.row);
    const Field* field = &schemaOf(key.entity).fields[key.field];
    const std::string label = row ? pathOf(m_model, key.entity, *row, field) : std::string(field->name);
    return of(value, m_recorder.input(label, key.row, value));
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
    return of(total, m_recorder.add(TraceOp::Sum, total, ids, {}, noId, 0));
}

Traced TracedCalc::name(std::string_view label, Id row, int month, const N& value)
{
    const TraceId operand = idOf(value);
    return of(value.value, m_recorder.add(TraceOp::Name, value.value, std::span<const TraceId>(&operand, 1), label, row, month));
}

Traced TracedCalc::book(Line line, Id row, int month, const N& value)
{
    const Fraction booked = m_exact.book(line, row, month, value.value);
    const TraceId operand = idOf(value);
    return of(booked, m_recorder.add(TraceOp::Book, booked, std::span<const TraceId>(&operand, 1), info(line).id, row, month));
}

Traced TracedCalc::bookToDate(Line line, Id row, int month, const N& toDate, N& booked)
{
    const Fraction now = m_exact.book(line, row, month, toDate.value);
    const TraceId operand = idOf(toDate);
    const std::string label = std::string(info(line).id) + " to date";
    const N total = of(now, m_recorder.add(TraceOp::Book, now, std::span<const TraceId>(&operand, 1), label, row, month));
    const N amount = total - booked;
    booked = total;
    return name(info(line).id, row, month, amount);
}

} // namespace headroom
