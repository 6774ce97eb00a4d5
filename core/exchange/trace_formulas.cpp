// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/trace_formulas.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

// A spreadsheet takes 8,192 characters, 255 arguments and 64 levels. Three or four parts of this size stay below.
constexpr std::size_t longestPart = 1200;
constexpr std::size_t longestShared = 120;
constexpr std::size_t longestRepeated = 24; // a cell
constexpr int deepestPart = 20;
constexpr std::size_t mostTerms = 100;

std::string cell(std::string_view sheet, char column, std::size_t line)
{
    return std::string(sheet) + '!' + column + std::to_string(line);
}

// The line of "Booked!D12" in that column; 0 for anything else.
std::size_t lineOfCell(const std::string& term, std::string_view prefix)
{
    if (!term.starts_with(prefix) || term.size() == prefix.size())
        return 0;
    std::size_t line = 0;
    for (const char c : std::string_view(term).substr(prefix.size())) {
        if (c < '0' || c > '9')
            return 0;
        line = line * 10 + static_cast<std::size_t>(c - '0');
    }
    return line;
}

// To 12 digits. LibreOffice takes a number to some 15 digits before it rounds it, and 1.8877793641684948 has 16: so what is behind the
// fifth is rounded alone.
std::string roundedPower(const std::string& power)
{
    const std::string upper = "ROUND(" + power + ",5)";
    return '(' + upper + "+ROUND(" + power + '-' + upper + ",12))";
}

} // namespace

std::string literalText(const Fraction& value)
{
    const std::string text = value.toText();
    const bool plain = text.find('/') == std::string::npos && text[0] != '-';
    return plain ? text : '(' + text + ')';
}

TraceFormulas::TraceFormulas(const Trace& trace, const FormulaSheets& sheets, Rounding rounding)
    : m_trace(trace),
      m_sheets(sheets),
      m_rounding(rounding),
      m_expressions(trace.nodes.size()),
      m_uses(trace.nodes.size()),
      m_bookedLine(trace.nodes.size()),
      m_exact(trace,
          {[this](TraceId node) -> const std::string& { return textOf(node); },
              [this](TraceId node, std::string formula, double value) { return addStep(node, std::move(formula), value); }})
{
    for (const TraceId used : trace.operands)
        ++m_uses[static_cast<std::size_t>(used)];
    m_booked.reserve(trace.booked.size());
    for (const TraceId node : trace.booked) {
        m_booked.push_back({node, {}, trace.values[static_cast<std::size_t>(node)].toDoubleLossy()});
        m_bookedLine[static_cast<std::size_t>(node)] = static_cast<std::int32_t>(m_booked.size()) + 1;
    }
    for (std::size_t i = 0; i < trace.nodes.size(); ++i)
        build(static_cast<TraceId>(i));
}

void TraceFormulas::build(TraceId node)
{
    const auto at = static_cast<std::size_t>(node);
    const TraceNode& n = m_trace.nodes[at];
    if (n.op == TraceOp::Input) {
        takeInput(node);
        return;
    }
    Expression& made = m_expressions[at];
    for (std::uint32_t i = 0; i < n.operandCount; ++i)
        made.depth =
            std::max(made.depth, m_expressions[static_cast<std::size_t>(m_trace.operands[n.firstOperand + i])].depth + 1);
    made.text = compose(node);
    if (const auto line = static_cast<std::size_t>(m_bookedLine[at]); line > 0) {
        m_booked[line - 2].formula = std::move(made.text);
        made = {cell(m_sheets.booked, 'D', line), 0};
        return;
    }
    const bool shared = m_uses[at] > 1 && made.text.size() > longestShared;
    if (shared || made.text.size() > longestPart || made.depth > deepestPart)
        makeStep(node);
}

// One cell an input, however many nodes name it.
void TraceFormulas::takeInput(TraceId node)
{
    const TraceNode& n = m_trace.nodes[static_cast<std::size_t>(node)];
    const auto [known, isNew] = m_knownInputs.try_emplace({n.label, n.row, n.column}, node);
    const bool same = m_trace.values[static_cast<std::size_t>(known->second)] == m_trace.values[static_cast<std::size_t>(node)];
    if (!isNew && same) {
        m_expressions[static_cast<std::size_t>(node)] = m_expressions[static_cast<std::size_t>(known->second)];
        return;
    }
    m_inputs.push_back(node);
    m_expressions[static_cast<std::size_t>(node)].text = cell(m_sheets.inputs, 'D', m_inputs.size() + 1);
}

void TraceFormulas::makeStep(TraceId node)
{
    Expression& made = m_expressions[static_cast<std::size_t>(node)];
    made = {addStep(node, std::move(made.text), m_trace.values[static_cast<std::size_t>(node)].toDoubleLossy()), 0};
}

std::string TraceFormulas::addStep(TraceId node, std::string formula, double value)
{
    m_steps.push_back({node, std::move(formula), value});
    return cell(m_sheets.steps, 'B', m_steps.size() + 1);
}

const std::string& TraceFormulas::operand(TraceId node, std::size_t place) const
{
    const TraceNode& n = m_trace.nodes[static_cast<std::size_t>(node)];
    return m_expressions[static_cast<std::size_t>(m_trace.operands[n.firstOperand + place])].text;
}

std::string TraceFormulas::compose(TraceId node)
{
    const auto of = [&](std::size_t place) -> const std::string& { return operand(node, place); };
    const auto joined = [&](std::string_view sign) { return '(' + of(0) + std::string(sign) + of(1) + ')'; };
    const auto call = [&](std::string_view function) { return std::string(function) + '(' + of(0) + ',' + of(1) + ')'; };
    switch (m_trace.nodes[static_cast<std::size_t>(node)].op) {
    case TraceOp::Literal:
    case TraceOp::Input: return literalText(m_trace.values[static_cast<std::size_t>(node)]);
    case TraceOp::Add: return joined("+");
    case TraceOp::Subtract: return joined("-");
    case TraceOp::Multiply: return joined("*");
    case TraceOp::Divide: return joined("/");
    case TraceOp::Negate: return "(-" + of(0) + ')';
    case TraceOp::Maximum: return call("MAX");
    case TraceOp::Minimum: return call("MIN");
    case TraceOp::Floor: return "INT(ROUND(" + of(0) + ",9))";
    case TraceOp::Ceiling: return "(-INT(ROUND(-" + of(0) + ",9)))";
    case TraceOp::Power: return roundedPower("POWER(" + of(0) + ',' + of(1) + '/' + of(2) + ')');
    case TraceOp::Sum: return total(node);
    case TraceOp::Less: return '(' + joined("<") + "*1)";
    case TraceOp::LessEqual: return '(' + joined("<=") + "*1)";
    case TraceOp::And: return joined("*");
    case TraceOp::Or: return call("MAX");
    case TraceOp::Not: return "(1-" + of(0) + ')';
    case TraceOp::Select: return "IF(" + of(0) + "<>0," + of(1) + ',' + of(2) + ')';
    case TraceOp::Ratio: return "IF(ROUND(" + of(1) + ",12)>0," + of(0) + '/' + of(1) + ',' + of(2) + ')';
    case TraceOp::Name: return named(node);
    case TraceOp::Book: return rounded(node);
    }
    return {};
}

// Balances of whole minor units are kept so, that what binary sums leave does not grow from month to month.
std::string TraceFormulas::named(TraceId node)
{
    const TraceOp of =
        m_trace.nodes[static_cast<std::size_t>(m_trace.operands[m_trace.nodes[static_cast<std::size_t>(node)].firstOperand])].op;
    const bool isSum = of == TraceOp::Add || of == TraceOp::Subtract || of == TraceOp::Sum;
    if (!isSum || !m_exact.isWholeMoney(node))
        return operand(node, 0);
    return "ROUND(" + operand(node, 0) + ',' + std::to_string(m_trace.moneyDigits) + ')';
}

// To 8 digits first, or as many as the amounts behind it leave: a spreadsheet's sums are binary, and what they leave below half a cent
// would round down. Large amounts are reckoned in two parts. Half to even: a tie of minor units is twice the rounded half, n being even or
// n + 1; it is told to some 4 ulps of the amount.
std::string TraceFormulas::rounded(TraceId node)
{
    const std::string digits = std::to_string(m_trace.moneyDigits);
    const TraceId amountNode = m_trace.operands[m_trace.nodes[static_cast<std::size_t>(node)].firstOperand];
    const double room = 1e-15 * std::max(1.0, m_exact.noise(amountNode)); // nine times the noise
    const int inner = static_cast<int>(std::clamp(-std::log10(room), m_trace.moneyDigits + 3.0, 8.0));
    if (m_rounding == Rounding::HalfAway) {
        if (std::optional<std::string> exact = m_exact.rounded(amountNode))
            return *std::move(exact);
        return "ROUND(ROUND(" + operand(node, 0) + ',' + std::to_string(inner) + ")," + digits + ')';
    }
    if (operand(node, 0).size() > longestRepeated)
        makeStep(amountNode);
    const std::string amount = "ROUND(" + operand(node, 0) + ',' + std::to_string(inner) + ')';
    const std::string one = '1' + std::string(static_cast<std::size_t>(m_trace.moneyDigits), '0');
    const std::string units = "ABS(" + amount + ")*" + one;
    const std::string isTie = "ABS(" + units + "-INT(" + units + ")-0.5)<(1+" + units + ")*1E-15";
    return "IF(" + isTie + ",ROUND(" + amount + '*' + one + "/2,0)*2/" + one + ",ROUND(" + amount + ',' + digits + "))";
}

std::string TraceFormulas::total(TraceId node)
{
    const TraceNode& n = m_trace.nodes[static_cast<std::size_t>(node)];
    std::vector<FormulaTerm> terms;
    terms.reserve(n.operandCount);
    for (std::size_t i = 0; i < n.operandCount; ++i) {
        const auto term = static_cast<std::size_t>(m_trace.operands[n.firstOperand + i]);
        terms.push_back({m_expressions[term].text, m_trace.values[term].toDoubleLossy()});
    }
    return terms.empty() ? "0" : joinedTotal(std::move(terms));
}

// Neighbouring cells become ranges: Booked!D5, Booked!D6, Booked!D7 is Booked!D5:D7.
std::vector<FormulaTerm> TraceFormulas::withRanges(const std::vector<FormulaTerm>& terms) const
{
    const std::array<std::string, 3> prefixes{
        std::string(m_sheets.booked) + "!D", std::string(m_sheets.inputs) + "!D", std::string(m_sheets.steps) + "!B"};
    std::vector<FormulaTerm> joined;
    for (std::size_t i = 0; i < terms.size();) {
        FormulaTerm range = terms[i];
        std::size_t end = i + 1;
        for (const std::string& prefix : prefixes) {
            const std::size_t first = lineOfCell(terms[i].text, prefix);
            for (; first > 0 && end < terms.size() && lineOfCell(terms[end].text, prefix) == first + (end - i); ++end)
                range.value += terms[end].value;
            if (end > i + 1) {
                range.text += std::string(":") + prefix.back() + std::to_string(first + (end - i) - 1);
                break;
            }
        }
        joined.push_back(std::move(range));
        i = end;
    }
    return joined;
}

// SUM of the terms; many of them in steps of their own.
std::string TraceFormulas::joinedTotal(std::vector<FormulaTerm> terms)
{
    std::vector<FormulaTerm> parts(1);
    std::size_t count = 0;
    for (const FormulaTerm& term : withRanges(terms)) {
        if (count == mostTerms || (count > 0 && parts.back().text.size() + term.text.size() > 3 * longestPart)) {
            parts.emplace_back();
            count = 0;
        }
        parts.back().text += (count++ == 0 ? "" : ",") + term.text;
        parts.back().value += term.value;
    }
    for (FormulaTerm& part : parts)
        part.text = "SUM(" + part.text + ')';
    if (parts.size() == 1)
        return parts[0].text;
    for (FormulaTerm& part : parts) {
        part.text = addStep(noTrace, std::move(part.text), part.value);
    }
    return joinedTotal(std::move(parts));
}

} // namespace headroom
