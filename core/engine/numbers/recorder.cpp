// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/numbers/recorder.h"

#include "core/engine/plan_counts.h"
#include "core/model/path.h"

#include <cstdint>

namespace headroom {

TraceRecorder::TraceRecorder(const Model& model, int moneyDigits)
    : m_model(model), m_small(static_cast<std::size_t>(largest - smallest + 1), noTrace)
{
    m_trace.moneyDigits = moneyDigits;
    // More than most traces need: memory that is not touched costs nothing, growing in steps copies everything.
    m_trace.nodes.reserve(std::size_t{1} << 19);
    m_trace.values.reserve(std::size_t{1} << 19);
    m_trace.operands.reserve(std::size_t{1} << 20);
    m_trace.booked.reserve(std::size_t{1} << 17);
    for (const LineInfo& line : lineInfos)
        m_trace.labels.emplace_back(line.id);
    for (const LineInfo& line : lineInfos)
        m_trace.labels.push_back(std::string(line.id) + " to date");
    for (std::size_t i = 0; i < m_trace.labels.size(); ++i)
        m_labels.emplace(m_trace.labels[i], static_cast<std::int32_t>(i));
    literal(std::int64_t{0});
    literal(std::int64_t{1});
}

TraceId TraceRecorder::add(
    TraceOp op, const Fraction& value, std::span<const TraceId> operands, std::int32_t label, Id row, int column)
{
    TraceNode& node = m_trace.nodes.emplace_back();
    node.op = op;
    node.firstOperand = static_cast<std::uint32_t>(m_trace.operands.size());
    node.operandCount = static_cast<std::uint32_t>(operands.size());
    node.label = label;
    node.row = row;
    node.column = column;
    for (const TraceId operand : operands)
        m_trace.operands.push_back(operand);
    m_trace.values.push_back(value);
    const auto id = static_cast<TraceId>(m_trace.nodes.size() - 1);
    if (op == TraceOp::Book || op == TraceOp::Name)
        m_trace.booked.push_back(id);
    return id;
}

TraceId TraceRecorder::literal(std::int64_t value)
{
    if (value < smallest || value > largest)
        return literal(Fraction(value));
    TraceId& known = m_small[static_cast<std::size_t>(value - smallest)];
    if (known == noTrace)
        known = add(TraceOp::Literal, Fraction(value), {});
    return known;
}

TraceId TraceRecorder::literal(const Fraction& value)
{
    if (value.isZero())
        return literal(std::int64_t{0});
    const auto [found, isNew] = m_literals.try_emplace(value.toText(), noTrace);
    if (isNew)
        found->second = add(TraceOp::Literal, value, {});
    return found->second;
}

TraceId TraceRecorder::addInput(const Fraction& value, std::int32_t label, Id row, const TraceSource& source)
{
    const TraceId id = add(TraceOp::Input, value, std::span<const TraceId>(), label, row, 0);
    m_trace.nodes.back().source = static_cast<std::int32_t>(m_trace.sources.size());
    m_trace.sources.push_back(source);
    m_counters.emplace_back();
    return id;
}

TraceId TraceRecorder::find(const std::vector<TraceId>& places, const Fraction& value) const
{
    for (const TraceId id : places)
        if (m_trace.values[static_cast<std::size_t>(id)] == value)
            return id;
    return noTrace;
}

TraceId TraceRecorder::input(const InputKey& key, const Fraction& value)
{
    const auto what = static_cast<std::uint64_t>(key.entity) << 32 | static_cast<std::uint64_t>(key.field);
    std::vector<TraceId>& known = m_inputs[{what, static_cast<std::uint64_t>(key.row)}];
    if (const TraceId id = find(known, value); id != noTrace)
        return id;
    const Row* row = m_model.findRow(key.entity, key.row);
    const Field* field = &schemaOf(key.entity).fields[key.field];
    const std::string label = row ? pathOf(m_model, key.entity, *row, field) : std::string(field->name);
    const TraceId id = addInput(
        value, labelOf(label), key.row, {TraceSourceKind::Field, key.entity, key.row, static_cast<std::int32_t>(key.field), {}});
    known.push_back(id);
    return id;
}

TraceId TraceRecorder::derived(std::string_view label, const InputKey& from, const Fraction& value)
{
    const std::int32_t text = labelOf(label);
    const auto what = std::uint64_t{1} << 63 | static_cast<std::uint64_t>(text) << 32 | static_cast<std::uint64_t>(from.entity);
    std::vector<TraceId>& known = m_inputs[{what, static_cast<std::uint64_t>(from.row)}];
    if (const TraceId id = find(known, value); id != noTrace)
        return id;
    const TraceId id = addInput(
        value, text, from.row, {TraceSourceKind::Derived, from.entity, from.row, static_cast<std::int32_t>(from.field), {}});
    known.push_back(id);
    return id;
}

TraceId TraceRecorder::count(std::string_view label, Id row, const Fraction& value, CounterRef counter)
{
    const std::int32_t text = labelOf(label);
    const auto what = std::uint64_t{1} << 62 | static_cast<std::uint64_t>(counter.whole) << 61
        | static_cast<std::uint64_t>(text) << 32 | static_cast<std::uint32_t>(row);
    std::vector<TraceId>& known = m_inputs[{what, reinterpret_cast<std::uintptr_t>(counter.counter)}];
    if (const TraceId id = find(known, value); id != noTrace)
        return id;
    const TraceId id = addInput(value, text, row, {});
    m_counters.back() = counter;
    known.push_back(id);
    return id;
}

std::int32_t TraceRecorder::labelOf(std::string_view text)
{
    if (const auto found = m_labels.find(text); found != m_labels.end())
        return found->second;
    m_trace.labels.emplace_back(text);
    const auto label = static_cast<std::int32_t>(m_trace.labels.size() - 1);
    m_labels.emplace(std::string(text), label);
    return label;
}

Trace TraceRecorder::take(const Plan& plan)
{
    for (std::size_t i = 0; i < m_counters.size(); ++i)
        if (m_counters[i].counter)
            m_trace.sources[i].count = locateCount(plan, m_counters[i].counter, m_counters[i].whole);
    return std::move(m_trace);
}

} // namespace headroom
