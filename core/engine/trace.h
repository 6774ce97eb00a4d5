// SPDX-License-Identifier: GPL-3.0-or-later
// The trace of a calculation: every expression from inputs to booked figures, as data. Explain walks it, the spreadsheet export
// writes it as formulas.
#pragma once

#include "core/base/fraction.h"
#include "core/model/schema.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

enum class TraceOp : std::uint8_t {
    Literal,   // value
    Input,     // an input: name, value
    Add,       // a + b
    Subtract,  // a - b
    Multiply,  // a * b
    Divide,    // a / b, b not zero
    Negate,    // -a
    Maximum,   // max(a, b)
    Minimum,   // min(a, b)
    Floor,     // the largest whole number not above a
    Ceiling,   // the smallest whole number not below a
    Power,     // round(a ^ (b / c), 12 decimals), half away from zero
    Sum,       // of all operands
    Less,      // a < b: 1 or 0
    LessEqual, // a <= b: 1 or 0
    And,       // a and b
    Or,        // a or b
    Not,       // not a
    Select,    // a ? b : c
    Ratio,     // b > 0 ? a / b : c
    Name,      // a, explained under a name and not rounded
    Book       // round(a, currency's minor digits): the only rounding
};

using TraceId = std::int32_t;
constexpr TraceId noTrace = -1;

struct TraceNode
{
    TraceOp op = TraceOp::Literal;
    std::uint32_t firstOperand = 0; // its operands are Trace::operands[firstOperand .. firstOperand + operandCount)
    std::uint32_t operandCount = 0;
    std::int32_t label = -1;  // a place in Trace::labels: of Input, Name and Book
    std::int32_t row = 0;     // id of the row that it belongs to, 0 for none
    std::int32_t column = 0;  // month column, 0 for none
    std::int32_t source = -1; // of Input: a place in Trace::sources
};

/// Which counts of the Plan a count is one of.
enum class CountTable : std::uint8_t {
    None,
    Compute,
    Disks,
    Licences,
    Services,
    RegionServices,
    ServiceItems,
    Hosts,
    Updates,
    Sites,
    SitesMoved,
    SitesPlatform,
    LicenceDemand
};

/// A count of stage 1: which workloads are behind it can be told from this.
struct CountKey
{
    CountTable table = CountTable::None;
    std::int32_t place = 0;  // of the item, site or product in the plan
    std::int32_t member = 0; // which of its counts
    std::int32_t slot = 0;   // wholeCount: the sum of all slots
    bool operator==(const CountKey&) const = default;
};
constexpr std::int32_t wholeCount = -1;

enum class TraceSourceKind : std::uint8_t { Field, Derived, Count };

/// What an Input is: a field of a row, a value derived from that field, or a count.
struct TraceSource
{
    TraceSourceKind kind = TraceSourceKind::Count;
    Entity entity = Entity::Company;
    Id row = noId;
    std::int32_t field = 0; // place in the entity's schema
    CountKey count;
};

/// An Input whose value was solved from an equation (an effective rate), and what went into that.
struct TraceSolve
{
    TraceId input = noTrace;
    std::vector<TraceId> given;
};

struct Trace
{
    int moneyDigits = 2;
    std::vector<TraceNode> nodes; // operands come before their node
    std::vector<TraceId> operands;
    std::vector<Fraction> values;    // of each node
    std::vector<std::string> labels; // line ids ("netCashFlow"), field paths, names of steps
    std::vector<TraceSource> sources;
    std::vector<TraceSolve> solves;
    std::vector<TraceId> booked; // the Book and Name nodes, in the order of the calculation
};

} // namespace headroom
