// SPDX-License-Identifier: GPL-3.0-or-later
// One readable formula a node of a trace: the raw operations between named, booked and input nodes put together. For explain.cpp.
#pragma once

#include "core/base/rounding.h"
#include "core/engine/trace.h"

#include <functional>
#include <string>
#include <vector>

namespace headroom {

struct TraceFormula
{
    std::string text;                  // over c1, c2, ...; empty for an input or a number
    std::vector<TraceId> children;     // c1, c2, ...
    std::vector<std::string> branches; // "c2": what held of each max, min and if, in the order of the text
};

class TraceReader
{
public:
    /// `isNamed`: nodes that are to be children though the trace has no name for them.
    TraceReader(const Trace& trace, Rounding rounding, std::vector<bool> isNamed);

    TraceFormula read(TraceId node) const;
    /// Whether a node stands for itself in formulas: named, booked, an input, or shared by several.
    bool isChild(TraceId node) const;
    /// The named or booked node that an unnamed one goes into; noTrace when there is none.
    TraceId namedUser(TraceId node) const { return m_namedUser[static_cast<std::size_t>(node)]; }

private:
    const Trace& m_trace;
    Rounding m_rounding;
    std::vector<bool> m_isNamed;
    std::vector<std::int32_t> m_leaves; // how many children its formula would have, were it part of another
    std::vector<TraceId> m_namedUser;
    std::vector<std::uint8_t> m_uses; // 0, 1, 2: several
};

/// Exact, as in JSON and formulas: "0.05", "(1/3)", "-2".
std::string formulaNumber(const Fraction& value);

} // namespace headroom
