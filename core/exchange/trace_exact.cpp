// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/trace_exact.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double large = 2e8; // of what binary numbers leave: an amount of some 100 million, with the errors of a product or two
constexpr double part = 1e5;  // amounts and factors are cut there: the product of two upper parts is a whole number
constexpr std::size_t longestInline = 24;
constexpr std::size_t longestSum = 400; // nested, so that it is not too deep either
constexpr int mostDigits = 14;          // of a factor, behind the point; its binary number is good for one or two more
constexpr int unlimited = 99;
constexpr double mostErrors = 16; // of the largest amount: more don't all go the same way

bool isWholeNumber(const Fraction& value) { return value.floor() == value; }

// Behind the point.
int digitsOf(const Fraction& value)
{
    Fraction scaled = value;
    for (int digits = 0; digits <= 12; ++digits, scaled = scaled * Fraction(10))
        if (isWholeNumber(scaled))
            return digits;
    return unlimited;
}

// Whether its result is rounded to a binary number, which those that pass on an operand are not.
bool computes(TraceOp op)
{
    return op != TraceOp::Name && op != TraceOp::Negate && op != TraceOp::Maximum && op != TraceOp::Minimum
        && op != TraceOp::Select;
}

std::string numberText(double value)
{
    char text[32];
    return {text, static_cast<std::size_t>(std::snprintf(text, sizeof text, "%.0f", value))};
}

double awayFromZero(double value, int digits)
{
    const double scale = std::pow(10.0, digits);
    return std::round(value * scale) / scale;
}

} // namespace

ExactFormulas::ExactFormulas(const Trace& trace, Sheets sheets)
    : m_trace(trace), m_sheets(std::move(sheets)), m_scale(std::pow(10.0, trace.moneyDigits)), m_facts(trace.nodes.size())
{
    for (std::size_t i = 0; i < m_facts.size(); ++i) // operands come before their node
        m_facts[i] = factsOf(static_cast<TraceId>(i));
}

ExactFormulas::Facts ExactFormulas::factsOf(TraceId id) const
{
    const TraceNode& node = nodeOf(id);
    const Fraction& exact = m_trace.values[static_cast<std::size_t>(id)];
    Facts f;
    f.noise = f.largest = std::abs(exact.toDoubleLossy());
    switch (node.op) {
    case TraceOp::Book: f.isMoney = f.isWhole = true; return f;
    case TraceOp::Literal:
        f.isWhole = isWholeNumber(exact * Fraction(static_cast<std::int64_t>(m_scale)));
        f.digits = digitsOf(exact);
        return f;
    case TraceOp::Input: {
        constexpr int usual = 6; // another value may have more digits than this one
        const TraceSource* const source = node.source < 0 ? nullptr : &m_trace.sources[static_cast<std::size_t>(node.source)];
        const bool isField = source && source->kind == TraceSourceKind::Field;
        f.isMoney = f.isWhole =
            isField && schemaOf(source->entity).fields[static_cast<std::size_t>(source->field)].type == FieldType::Money;
        f.digits = isField ? std::max(usual, digitsOf(exact)) : digitsOf(exact);
        return f;
    }
    default:
        findOperandFacts(node, f);
        f.largest = std::max(f.largest, largestOfOperands(node));
        f.noise = noiseOfOperands(node) + (computes(node.op) ? f.noise : 0);
        f.noise = std::min(f.noise, (f.isWhole ? 1 : mostErrors) * f.largest);
        return f;
    }
}

void ExactFormulas::findOperandFacts(const TraceNode& node, Facts& f) const
{
    bool areWhole = true;
    int most = 0, sum = 0;
    for (std::size_t i = 0; i < node.operandCount; ++i) {
        const Facts& of = facts(operand(node, i));
        if (node.op == TraceOp::Select && i == 0)
            continue; // the condition
        areWhole = areWhole && of.isWhole;
        most = std::max(most, of.digits);
        sum += of.digits;
        f.isMoney = f.isMoney || (of.isMoney && (node.op != TraceOp::Divide || i == 0));
    }
    switch (node.op) {
    case TraceOp::Add:
    case TraceOp::Subtract:
    case TraceOp::Sum:
    case TraceOp::Negate:
    case TraceOp::Maximum:
    case TraceOp::Minimum:
    case TraceOp::Select:
    case TraceOp::Name:
        f.isWhole = areWhole;
        f.digits = most;
        return;
    case TraceOp::Multiply: f.digits = std::min(sum, unlimited); return;
    case TraceOp::Divide: return;
    default: f.isMoney = false; f.digits = node.op == TraceOp::Ratio ? unlimited : node.op == TraceOp::Power ? 12 : 0;
    }
}

// Of the amount itself and of all that it is made of: what is left of large ones has their errors.
double ExactFormulas::largestOfOperands(const TraceNode& node) const
{
    const auto of = [&](std::size_t i) { return facts(operand(node, i)).largest; };
    const auto size = [&](std::size_t i) { return std::abs(value(operand(node, i))); };
    switch (node.op) {
    case TraceOp::Multiply: return std::max(of(0) * size(1), of(1) * size(0));
    case TraceOp::Divide: return of(0) / size(1);
    case TraceOp::Ratio: return size(1) > 0 ? of(0) / size(1) : of(2);
    case TraceOp::Select: return std::max(of(1), of(2));
    case TraceOp::Add:
    case TraceOp::Subtract:
    case TraceOp::Sum:
    case TraceOp::Maximum:
    case TraceOp::Minimum:
    case TraceOp::Negate:
    case TraceOp::Name: break;
    default: return 0;
    }
    double most = 0;
    for (std::size_t i = 0; i < node.operandCount; ++i)
        most = std::max(most, of(i));
    return most;
}

// Errors add up in sums, and relative to its parts in a product. A balance that comes from itself over months would add them up again and
// again: see mostErrors.
double ExactFormulas::noiseOfOperands(const TraceNode& node) const
{
    const auto of = [&](std::size_t i) { return facts(operand(node, i)).noise; };
    const auto size = [&](std::size_t i) { return std::abs(value(operand(node, i))); };
    double sum = 0, most = 0;
    for (std::size_t i = 0; i < node.operandCount; ++i) {
        sum += of(i);
        most = std::max(most, of(i));
    }
    switch (node.op) {
    case TraceOp::Add:
    case TraceOp::Subtract:
    case TraceOp::Sum: return sum;
    case TraceOp::Multiply: return of(0) * size(1) + of(1) * size(0);
    case TraceOp::Divide: return (of(0) + of(1) * size(0) / size(1)) / size(1);
    case TraceOp::Ratio: return size(1) > 0 ? (of(0) + of(1) * size(0) / size(1)) / size(1) : of(2);
    case TraceOp::Select: return std::max(of(1), of(2));
    case TraceOp::Maximum:
    case TraceOp::Minimum:
    case TraceOp::Negate:
    case TraceOp::Name: return most;
    default: return 0; // whole numbers, and powers to 12 digits
    }
}

std::optional<std::string> ExactFormulas::rounded(TraceId node)
{
    if (noise(node) < large || facts(node).isWhole || !facts(node).isMoney)
        return std::nullopt;
    const Parts p = inCells(node, partsOf(node));
    return '(' + p.whole + "+IF(" + p.whole + '+' + p.rest + "<0,-INT(ROUND(0.5-" + p.rest + ",6)),INT(ROUND(" + p.rest
        + "+0.5,6))))/" + numberText(m_scale);
}

const ExactFormulas::Parts& ExactFormulas::partsOf(TraceId node)
{
    if (const auto known = m_known.find(node); known != m_known.end())
        return known->second;
    Parts made = make(node);
    const TraceOp op = nodeOf(node).op;
    const bool isSum = op == TraceOp::Add || op == TraceOp::Subtract || op == TraceOp::Negate || op == TraceOp::Sum;
    if (!facts(node).isWhole && (!isSum || made.whole.size() + made.rest.size() > longestSum))
        made = inCells(node, std::move(made));
    return m_known.emplace(node, std::move(made)).first->second;
}

ExactFormulas::Parts ExactFormulas::make(TraceId id)
{
    const TraceNode& node = nodeOf(id);
    if (facts(id).isWhole) { // its binary number is within a fraction of a minor unit
        const double w = std::round(value(id) * m_scale);
        return {"ROUND(" + m_sheets.textOf(id) + '*' + numberText(m_scale) + ",0)", "0", w, 0};
    }
    if (!facts(id).isMoney)
        return asOne(id);
    switch (node.op) {
    case TraceOp::Name: return partsOf(operand(node, 0));
    case TraceOp::Add:
    case TraceOp::Subtract:
    case TraceOp::Sum:
    case TraceOp::Negate: return sum(node);
    case TraceOp::Maximum:
    case TraceOp::Minimum:
    case TraceOp::Select: return chosen(node);
    case TraceOp::Multiply: {
        const std::size_t amount = facts(operand(node, 0)).isMoney ? 0 : 1;
        const TraceId factor = operand(node, 1 - amount);
        return facts(factor).isMoney ? asOne(id) : times(partsOf(operand(node, amount)), factor);
    }
    case TraceOp::Divide: return over(partsOf(operand(node, 0)), operand(node, 1));
    default: return asOne(id);
    }
}

// All of it in the rest, as near as one number is.
ExactFormulas::Parts ExactFormulas::asOne(TraceId node) const
{
    return {"0", '(' + m_sheets.textOf(node) + '*' + numberText(m_scale) + ')', 0, value(node) * m_scale};
}

ExactFormulas::Parts ExactFormulas::sum(const TraceNode& node)
{
    Parts p{"(", "(", 0, 0};
    for (std::size_t i = 0; i < node.operandCount; ++i) {
        const TraceId id = operand(node, i);
        Parts term = partsOf(id);
        if (p.whole.size() + term.whole.size() + term.rest.size() > longestSum)
            term = inCells(id, term);
        const bool isTaken = node.op == TraceOp::Negate || (node.op == TraceOp::Subtract && i == 1);
        p.whole += (isTaken ? "-" : "+") + term.whole;
        if (term.rest != "0")
            p.rest += (isTaken ? "-" : "+") + term.rest;
        p.w += isTaken ? -term.w : term.w;
        p.r += isTaken ? -term.r : term.r;
    }
    p.whole += ')';
    p.rest = p.rest == "(" ? "0" : p.rest + ')';
    return p;
}

ExactFormulas::Parts ExactFormulas::chosen(const TraceNode& node)
{
    const bool isSelect = node.op == TraceOp::Select;
    const TraceId first = operand(node, isSelect ? 1 : 0), second = operand(node, isSelect ? 2 : 1);
    const Parts a = inCells(first, partsOf(first)), b = inCells(second, partsOf(second));
    std::string isFirst;
    bool takesFirst = false;
    if (isSelect) {
        isFirst = m_sheets.textOf(operand(node, 0)) + "<>0";
        takesFirst = value(operand(node, 0)) != 0;
    } else {
        const bool isMaximum = node.op == TraceOp::Maximum;
        isFirst = '(' + a.whole + '-' + b.whole + ")+(" + a.rest + '-' + b.rest + (isMaximum ? ")>0" : ")<0");
        const double difference = (a.w - b.w) + (a.r - b.r);
        takesFirst = isMaximum ? difference > 0 : difference < 0;
    }
    const Parts& taken = takesFirst ? a : b;
    return {"IF(" + isFirst + ',' + a.whole + ',' + b.whole + ')', "IF(" + isFirst + ',' + a.rest + ',' + b.rest + ')', taken.w,
        taken.r};
}

ExactFormulas::Parts ExactFormulas::times(const Parts& amount, TraceId factor)
{
    const TraceNode& node = nodeOf(factor);
    if (facts(factor).digits <= mostDigits)
        return timesDecimal(amount, factor);
    if (node.op == TraceOp::Multiply)
        return times(times(amount, operand(node, 0)), operand(node, 1));
    if (node.op == TraceOp::Divide)
        return over(times(amount, operand(node, 0)), operand(node, 1));
    if (node.op == TraceOp::Name)
        return times(amount, operand(node, 0));
    const std::string text = '*' + m_sheets.textOf(factor);
    return {"0", "((" + amount.whole + '+' + amount.rest + ')' + text + ')', 0, (amount.w + amount.r) * value(factor)};
}

// (H s + L + r) (P / s + e) = H P + (L + r) (P / s + e) + H s e, with s = 100,000, H and P whole: no product needs more than 53 bits,
// and e is taken to the factor's digits.
ExactFormulas::Parts ExactFormulas::timesDecimal(const Parts& given, TraceId factor)
{
    const Parts amount = inCells(noTrace, given);
    const std::string s = numberText(part);
    const double v = value(factor);
    const double p = std::round(v * part), e = awayFromZero(v - p / part, mostDigits);
    auto [known, isNew] = m_factors.try_emplace(factor);
    Factor& f = known->second;
    if (isNew) {
        f.text = m_sheets.textOf(factor);
        if (f.text.size() > longestInline)
            f.text = m_sheets.step(factor, f.text, v);
        f.upper = m_sheets.step(noTrace, "ROUND(" + f.text + '*' + s + ",0)", p);
        f.rest = m_sheets.step(noTrace, "ROUND(" + f.text + '-' + f.upper + '/' + s + ',' + std::to_string(mostDigits) + ')', e);
    }
    const double h = std::floor(amount.w / part);
    const std::string high = m_sheets.step(noTrace, "INT(" + amount.whole + '/' + s + ')', h);
    const std::string low = '(' + amount.whole + '-' + high + '*' + s + (amount.rest == "0" ? "" : '+' + amount.rest) + ')';
    return {'(' + high + '*' + f.upper + ')', '(' + low + '*' + f.text + '+' + high + '*' + s + '*' + f.rest + ')', h * p,
        (amount.w - h * part + amount.r) * v + h * part * e};
}

ExactFormulas::Parts ExactFormulas::over(const Parts& given, TraceId divisor)
{
    const std::string& d = m_sheets.textOf(divisor);
    const double v = value(divisor);
    if (nodeOf(divisor).op != TraceOp::Literal || !isWholeNumber(m_trace.values[static_cast<std::size_t>(divisor)]))
        return {"0", "((" + given.whole + '+' + given.rest + ")/" + d + ')', 0, (given.w + given.r) / v};
    const Parts amount = inCells(noTrace, given);
    const double q = std::floor(amount.w / v);
    const std::string quotient = m_sheets.step(noTrace, "INT(" + amount.whole + '/' + d + ')', q);
    return {quotient,
        "((" + amount.whole + '-' + quotient + '*' + d + (amount.rest == "0" ? "" : '+' + amount.rest) + ")/" + d + ')', q,
        (amount.w - q * v + amount.r) / v};
}

ExactFormulas::Parts ExactFormulas::inCells(TraceId node, Parts parts)
{
    if (parts.whole.size() > longestInline)
        parts.whole = m_sheets.step(node, std::move(parts.whole), parts.w);
    if (parts.rest.size() > longestInline)
        parts.rest = m_sheets.step(node, std::move(parts.rest), parts.r);
    return parts;
}

} // namespace headroom
