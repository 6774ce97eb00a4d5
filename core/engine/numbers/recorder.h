// SPDX-License-Identifier: GPL-3.0-or-later
// TraceRecorder: grows a Trace. What is met again and again (literals, inputs, counts, labels) is found by number, not by text.
#pragma once

#include "core/engine/lines.h"
#include "core/engine/numbers/input.h"
#include "core/engine/trace.h"

#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headroom {

struct Plan;

/// A counter of the plan, or the sum of all its slots; null for what is no counter of the plan.
struct CounterRef
{
    const std::int64_t* counter = nullptr;
    bool whole = false;
};

class TraceRecorder
{
public:
    /// The model names the inputs; it must outlive the recorder.
    TraceRecorder(const Model& model, int moneyDigits);

    TraceId add(TraceOp op, const Fraction& value, std::initializer_list<TraceId> operands)
    {
        return add(op, value, std::span<const TraceId>(operands.begin(), operands.size()), noLabel, noId, 0);
    }
    TraceId add(TraceOp op, const Fraction& value, std::span<const TraceId> operands, std::int32_t label, Id row, int column);
    TraceId literal(std::int64_t value);
    TraceId literal(const Fraction& value);
    TraceId input(const InputKey& key, const Fraction& value);
    TraceId derived(std::string_view label, const InputKey& from, const Fraction& value);
    TraceId count(std::string_view label, Id row, const Fraction& value, CounterRef counter);
    void solved(TraceId input, std::vector<TraceId> given) { m_trace.solves.push_back({input, std::move(given)}); }

    static constexpr std::int32_t noLabel = -1;
    std::int32_t labelOf(Line line) const { return static_cast<std::int32_t>(line); }
    std::int32_t labelToDate(Line line) const { return static_cast<std::int32_t>(lineCount) + static_cast<std::int32_t>(line); }
    std::int32_t labelOf(std::string_view text);

    /// Whether a node is the number 0 or 1, written as a number.
    bool isZero(TraceId id) const { return id == m_small[zeroPlace]; }
    bool isOne(TraceId id) const { return id == m_small[zeroPlace + 1]; }

    std::size_t size() const { return m_trace.nodes.size(); }
    Trace take(const Plan& plan);

private:
    struct Key
    {
        std::uint64_t a = 0; // what it is
        std::uint64_t b = 0; // of which row, or where the counter is
        bool operator==(const Key&) const = default;
    };
    struct KeyHash
    {
        std::size_t operator()(const Key& k) const { return (k.a * 0x9e3779b97f4a7c15U ^ k.b) * 0xbf58476d1ce4e5b9U >> 7; }
    };
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    TraceId addInput(const Fraction& value, std::int32_t label, Id row, const TraceSource& source);
    TraceId find(const std::vector<TraceId>& places, const Fraction& value) const;

    static constexpr std::int64_t smallest = -64; // literals from here on are found by number
    static constexpr std::int64_t largest = 1023;
    static constexpr std::size_t zeroPlace = static_cast<std::size_t>(-smallest);

    const Model& m_model;
    Trace m_trace;
    std::vector<TraceId> m_small; // literals from smallest on
    std::unordered_map<std::string, TraceId> m_literals;
    std::unordered_map<std::string, std::int32_t, TextHash, std::equal_to<>> m_labels;
    std::unordered_map<Key, std::vector<TraceId>, KeyHash> m_inputs; // several where one key has several values
    std::vector<CounterRef> m_counters;                              // of each of Trace::sources
};

} // namespace headroom
