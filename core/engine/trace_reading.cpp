// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/trace_reading.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::int32_t mostLeaves = 12; // of a formula that still reads as one; sums may be longer

bool isAdditive(TraceOp op)
{
    return op == TraceOp::Add || op == TraceOp::Subtract || op == TraceOp::Negate || op == TraceOp::Sum;
}

// How tightly a text binds, loosest first.
enum class Binding { Comparison, Sum, Product, Whole };

struct Part
{
    std::string text;
    Binding binding = Binding::Whole;
};

std::string inside(const Part& part, Binding least) { return part.binding < least ? '(' + part.text + ')' : part.text; }

struct SignedTerm
{
    TraceId node = noTrace;
    bool minus = false;
};

class FormulaWriter
{
public:
    FormulaWriter(const Trace& trace, Rounding rounding, const TraceReader& reader, const std::vector<std::int32_t>& leaves)
        : m_trace(trace), m_rounding(rounding), m_reader(reader), m_leaves(leaves)
    {}

    TraceFormula write(TraceId node)
    {
        m_formula.text = compose(node).text;
        return std::move(m_formula);
    }

private:
    const TraceNode& at(TraceId node) const { return m_trace.nodes[static_cast<std::size_t>(node)]; }
    const Fraction& value(TraceId node) const { return m_trace.values[static_cast<std::size_t>(node)]; }
    TraceId operand(TraceId node, std::size_t place) const { return m_trace.operands[at(node).firstOperand + place]; }
    std::int32_t leaves(TraceId node) const { return m_leaves[static_cast<std::size_t>(node)]; }
    bool isNumber(TraceId node) const { return at(node).op == TraceOp::Literal; }
    bool isNumber(TraceId node, int number) const { return isNumber(node) && value(node) == Fraction(number); }

    std::string child(TraceId node)
    {
        auto& children = m_formula.children;
        auto found = std::find(children.begin(), children.end(), node);
        if (found == children.end())
            found = children.insert(children.end(), node);
        return 'c' + std::to_string(found - children.begin() + 1);
    }
    Part part(TraceId node)
    {
        if (isNumber(node)) {
            const std::string text = formulaNumber(value(node));
            return {text, text[0] == '-' ? Binding::Sum : Binding::Whole};
        }
        if (m_reader.isChild(node) || leaves(node) > mostLeaves)
            return {child(node), Binding::Whole};
        return compose(node);
    }
    std::string argument(TraceId node) { return part(node).text; }
    /// The operand of a name or a booking: written out unless it stands for itself.
    Part content(TraceId node) { return isNumber(node) || m_reader.isChild(node) ? part(node) : compose(node); }

    Part compose(TraceId node)
    {
        const auto of = [&](std::size_t place) { return operand(node, place); };
        switch (at(node).op) {
        case TraceOp::Literal:
        case TraceOp::Input: return {};
        case TraceOp::Add:
        case TraceOp::Subtract:
        case TraceOp::Negate:
        case TraceOp::Sum: return total(node);
        case TraceOp::Multiply: return product(of(0), of(1));
        case TraceOp::Divide: return quotient(of(0), of(1));
        case TraceOp::Maximum: return choice("max", of(0), of(1), value(of(0)) < value(of(1)));
        case TraceOp::Minimum: return choice("min", of(0), of(1), value(of(1)) < value(of(0)));
        case TraceOp::Floor: return call("floor", node);
        case TraceOp::Ceiling: return call("ceil", node);
        case TraceOp::Power: return call("pow12", node);
        case TraceOp::Less: return comparison(" < ", of(0), of(1));
        case TraceOp::LessEqual: return comparison(" <= ", of(0), of(1));
        case TraceOp::And: return call("and", node);
        case TraceOp::Or: return call("or", node);
        case TraceOp::Not: return call("not", node);
        case TraceOp::Select: return select(of(0), of(1), of(2));
        case TraceOp::Ratio: return ratio(of(0), of(1), of(2));
        case TraceOp::Name: return content(of(0));
        case TraceOp::Book:
            return {std::string(m_rounding == Rounding::HalfAway ? "round(" : "roundEven(") + content(of(0)).text + ", "
                + std::to_string(m_trace.moneyDigits) + ')'};
        }
        return {};
    }
    Part call(std::string_view function, TraceId node)
    {
        std::string text(function);
        for (std::uint32_t i = 0; i < at(node).operandCount; ++i)
            text += (i == 0 ? "(" : ", ") + argument(operand(node, i));
        return {text + ')'};
    }
    Part quotient(TraceId a, TraceId b)
    {
        std::string text = inside(part(a), Binding::Product);
        text += " / " + inside(part(b), Binding::Whole);
        return {text, Binding::Product};
    }
    Part product(TraceId a, TraceId b)
    {
        if (isNumber(a, 1))
            return part(b);
        if (isNumber(b, 1))
            return part(a);
        std::string text = inside(part(a), Binding::Product);
        text += " * " + inside(part(b), Binding::Product);
        return {text, Binding::Product};
    }
    Part choice(std::string_view function, TraceId a, TraceId b, bool second)
    {
        const std::string left = argument(a);
        const std::string right = argument(b);
        m_formula.branches.push_back(second ? right : left);
        return {std::string(function) + '(' + left + ", " + right + ')'};
    }
    Part comparison(std::string_view sign, TraceId a, TraceId b)
    {
        std::string text = inside(part(a), Binding::Sum);
        text += std::string(sign) + inside(part(b), Binding::Sum);
        return {text, Binding::Comparison};
    }
    Part condition(const std::string& holds, bool first, const std::string& a, const std::string& b)
    {
        m_formula.branches.push_back(first ? a : b);
        return {"if(" + holds + ", " + a + ", " + b + ')'};
    }
    Part select(TraceId mask, TraceId a, TraceId b)
    {
        const std::string holds = argument(mask);
        const std::string yes = argument(a);
        return condition(holds, !value(mask).isZero(), yes, argument(b));
    }
    Part ratio(TraceId a, TraceId b, TraceId otherwise)
    {
        const std::string top = inside(part(a), Binding::Product);
        const Part divisor = part(b);
        return condition("0 < " + inside(divisor, Binding::Sum), value(b).sign() > 0,
            top + " / " + inside(divisor, Binding::Whole), argument(otherwise));
    }

    // Nested additions as one, without those of nothing.
    void collect(TraceId node, bool minus, bool isTop, std::vector<SignedTerm>& terms)
    {
        const TraceNode& n = at(node);
        if (isNumber(node, 0))
            return;
        if (!isTop && (m_reader.isChild(node) || !isAdditive(n.op))) {
            terms.push_back({node, minus});
            return;
        }
        for (std::uint32_t i = 0; i < n.operandCount; ++i) {
            const bool turns = n.op == TraceOp::Negate || (n.op == TraceOp::Subtract && i == 1);
            collect(operand(node, i), minus != turns, false, terms);
        }
    }
    Part term(const SignedTerm& t, bool isLong)
    {
        if (isLong && leaves(t.node) > 1 && !isNumber(t.node))
            return {child(t.node), Binding::Whole};
        return part(t.node);
    }
    Part total(TraceId node)
    {
        std::vector<SignedTerm> terms;
        collect(node, false, true, terms);
        if (terms.empty())
            return {"0"};
        if (terms.size() == 1 && !terms[0].minus)
            return part(terms[0].node);
        const bool isLong = terms.size() > static_cast<std::size_t>(mostLeaves) || leaves(node) > 2 * mostLeaves;
        const bool plain =
            terms.size() > 3 && std::none_of(terms.begin(), terms.end(), [](const SignedTerm& t) { return t.minus; });
        std::string text;
        for (const SignedTerm& t : terms) {
            const std::string one = plain ? term(t, isLong).text : inside(term(t, isLong), Binding::Product);
            if (plain)
                text += (text.empty() ? "" : ", ") + one;
            else if (text.empty())
                text = (t.minus ? "-" : "") + one;
            else
                text += (t.minus ? " - " : " + ") + one;
        }
        return plain ? Part{"sum(" + text + ')'} : Part{text, Binding::Sum};
    }

    const Trace& m_trace;
    Rounding m_rounding;
    const TraceReader& m_reader;
    const std::vector<std::int32_t>& m_leaves;
    TraceFormula m_formula;
};

} // namespace

std::string formulaNumber(const Fraction& value)
{
    const std::string text = value.toText();
    return text.find('/') == std::string::npos ? text : '(' + text + ')';
}

TraceReader::TraceReader(const Trace& trace, Rounding rounding, std::vector<bool> isNamed)
    : m_trace(trace),
      m_rounding(rounding),
      m_isNamed(std::move(isNamed)),
      m_leaves(trace.nodes.size(), 1),
      m_namedUser(trace.nodes.size(), noTrace),
      m_uses(trace.nodes.size(), 0)
{
    m_isNamed.resize(trace.nodes.size(), false);
    for (std::size_t i = 0; i < trace.nodes.size(); ++i) {
        const TraceNode& node = trace.nodes[i];
        for (std::uint32_t o = 0; o < node.operandCount; ++o) {
            const auto used = static_cast<std::size_t>(trace.operands[node.firstOperand + o]);
            if (m_uses[used] < 2)
                ++m_uses[used];
        }
    }
    for (std::size_t i = trace.nodes.size();
         i-- > 0;) { // users come after what they use; the earliest that leads to a name counts
        const TraceNode& node = trace.nodes[i];
        const bool hasName = node.op == TraceOp::Name || node.op == TraceOp::Book || m_isNamed[i];
        const TraceId user = hasName ? static_cast<TraceId>(i) : m_namedUser[i];
        for (std::uint32_t o = 0; user != noTrace && o < node.operandCount; ++o)
            m_namedUser[static_cast<std::size_t>(trace.operands[node.firstOperand + o])] = user;
    }
    for (std::size_t i = 0; i < trace.nodes.size(); ++i) {
        const TraceNode& node = trace.nodes[i];
        std::int32_t leaves = 0;
        for (std::uint32_t o = 0; o < node.operandCount; ++o) {
            const TraceId used = trace.operands[node.firstOperand + o];
            const bool whole = isChild(used) || m_leaves[static_cast<std::size_t>(used)] > mostLeaves;
            leaves += whole ? 1 : m_leaves[static_cast<std::size_t>(used)];
            if (isAdditive(node.op) && isAdditive(trace.nodes[static_cast<std::size_t>(used)].op) && !isChild(used))
                leaves += whole ? m_leaves[static_cast<std::size_t>(used)] - 1 : 0;
        }
        m_leaves[i] = node.op == TraceOp::Literal ? 0 : std::max(leaves, 1);
    }
}

// A shared step that is hardly one is written out instead.
bool TraceReader::isChild(TraceId node) const
{
    const auto at = static_cast<std::size_t>(node);
    const TraceOp op = m_trace.nodes[at].op;
    if (op == TraceOp::Input || op == TraceOp::Name || op == TraceOp::Book || m_isNamed[at])
        return true;
    return op != TraceOp::Literal && m_uses[at] > 1 && m_leaves[at] > 1;
}

TraceFormula TraceReader::read(TraceId node) const
{
    const TraceOp op = m_trace.nodes[static_cast<std::size_t>(node)].op;
    if (op == TraceOp::Input || op == TraceOp::Literal)
        return {};
    return FormulaWriter(m_trace, m_rounding, *this, m_leaves).write(node);
}

} // namespace headroom
