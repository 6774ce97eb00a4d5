// SPDX-License-Identifier: GPL-3.0-or-later
// Bookings of large amounts as formulas that a spreadsheet's binary numbers give right: a binary number of 100 million has no room for
// the digits that decide on a cent. Such an amount is reckoned in two parts, whole minor units and the rest. For trace_formulas.cpp.
#pragma once

#include "core/engine/trace.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

class ExactFormulas
{
public:
    struct Sheets
    {
        std::function<const std::string&(TraceId)> textOf;                           // what gives a node's value
        std::function<std::string(TraceId, std::string formula, double value)> step; // the cell of a new step
    };
    ExactFormulas(const Trace& trace, Sheets sheets);

    /// Whether it is an amount of whole minor units, whatever the inputs are.
    bool isWholeMoney(TraceId node) const { return facts(node).isMoney && facts(node).isWhole; }
    /// How far a spreadsheet's binary number may be from the node's value, in 2^-53: for an amount that is just there, the amount. For
    /// one of whole minor units the largest amount behind it: such sums are rounded before they are carried on.
    double noise(TraceId node) const { return m_facts[static_cast<std::size_t>(node)].noise; }
    /// The node's value rounded to minor units, half away from zero. Nothing where amounts are small enough for one number, and where
    /// there is nothing to gain.
    std::optional<std::string> rounded(TraceId node);

private:
    struct Facts
    {
        bool isMoney = false; // an amount, or a product of one
        bool isWhole = false; // minor units, whatever the inputs are
        int digits = 99;      // behind the point at most; 99 for no end of them
        double noise = 0;
        double largest = 0; // amount of those that it is made of
    };
    /// In minor units. The whole part is a whole number below 2^53 at every step; the rest may have any sign.
    struct Parts
    {
        std::string whole;
        std::string rest;
        double w = 0;
        double r = 0;
    };
    struct Factor
    {
        std::string text;
        std::string upper; // hundred-thousandths
        std::string rest;
    };
    Facts factsOf(TraceId node) const;
    void findOperandFacts(const TraceNode& node, Facts& facts) const;
    double largestOfOperands(const TraceNode& node) const;
    double noiseOfOperands(const TraceNode& node) const;
    const Parts& partsOf(TraceId node);
    Parts make(TraceId node);
    Parts asOne(TraceId node) const;
    Parts sum(const TraceNode& node);
    Parts chosen(const TraceNode& node);
    Parts times(const Parts& amount, TraceId factor);
    Parts timesDecimal(const Parts& amount, TraceId factor);
    Parts over(const Parts& amount, TraceId divisor);
    Parts inCells(TraceId node, Parts parts);
    TraceId operand(const TraceNode& node, std::size_t place) const { return m_trace.operands[node.firstOperand + place]; }
    const TraceNode& nodeOf(TraceId node) const { return m_trace.nodes[static_cast<std::size_t>(node)]; }
    const Facts& facts(TraceId node) const { return m_facts[static_cast<std::size_t>(node)]; }
    double value(TraceId node) const { return m_trace.values[static_cast<std::size_t>(node)].toDoubleLossy(); }

    const Trace& m_trace;
    Sheets m_sheets;
    double m_scale;
    std::vector<Facts> m_facts; // by node
    std::map<TraceId, Parts> m_known;
    std::map<TraceId, Factor> m_factors;
};

} // namespace headroom
