// SPDX-License-Identifier: GPL-3.0-or-later
// The spreadsheet formulas of a trace, before they are written. For trace_xlsx.cpp.
#pragma once

#include "core/base/rounding.h"
#include "core/exchange/trace_exact.h"

#include <map>
#include <string_view>
#include <tuple>

namespace headroom {

struct FormulaCell
{
    TraceId node = noTrace;
    std::string formula; // without the equals sign
    double value = 0;
};

struct FormulaTerm
{
    std::string text;
    double value = 0;
};

struct FormulaSheets
{
    std::string_view inputs = "Inputs"; // values in column D
    std::string_view booked = "Booked"; // formulas in column D
    std::string_view steps = "Steps";   // formulas in column B
};

/// Lines are counted from 1; line 1 is the header.
class TraceFormulas
{
public:
    /// `rounding` is the calculation's. Spreadsheets round half away from zero; half to even takes a longer formula.
    TraceFormulas(const TraceFormulas&) = delete; // its parts know it
    TraceFormulas& operator=(const TraceFormulas&) = delete;
    explicit TraceFormulas(const Trace& trace, const FormulaSheets& sheets = {}, Rounding rounding = Rounding::HalfAway);

    const std::vector<TraceId>& inputs() const { return m_inputs; } // from line 2 on of their sheets
    const std::vector<FormulaCell>& booked() const { return m_booked; }
    const std::vector<FormulaCell>& steps() const { return m_steps; }
    /// What gives a node's value in any sheet: its cell, or a formula.
    const std::string& textOf(TraceId node) const { return m_expressions[static_cast<std::size_t>(node)].text; }

private:
    struct Expression
    {
        std::string text;
        int depth = 0;
    };
    void build(TraceId node);
    std::string compose(TraceId node);
    std::string named(TraceId node);
    std::string rounded(TraceId node);
    std::string total(TraceId node);
    std::string joinedTotal(std::vector<FormulaTerm> terms);
    std::vector<FormulaTerm> withRanges(const std::vector<FormulaTerm>& terms) const;
    void takeInput(TraceId node);
    void makeStep(TraceId node);
    std::string addStep(TraceId node, std::string formula, double value);
    const std::string& operand(TraceId node, std::size_t place) const;

    const Trace& m_trace;
    FormulaSheets m_sheets;
    Rounding m_rounding;
    std::vector<Expression> m_expressions; // of each node: its cell, or the formula itself
    std::vector<std::uint32_t> m_uses;
    std::vector<std::int32_t> m_bookedLine; // 0 for nodes that are not booked
    std::map<std::tuple<std::int32_t, std::int32_t, std::int32_t>, TraceId> m_knownInputs;
    std::vector<TraceId> m_inputs;
    std::vector<FormulaCell> m_booked;
    std::vector<FormulaCell> m_steps;
    ExactFormulas m_exact;
};

/// A number as a formula has it: "0.05", "(1/3)", "(-2)".
std::string literalText(const Fraction& value);

} // namespace headroom
