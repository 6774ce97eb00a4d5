// SPDX-License-Identifier: GPL-3.0-or-later
// The units of an explanation: of inputs by their schema, of counts and named steps by what they are called, of the rest by what
// their operands have.
#include "core/engine/explain_state.h"
#include "core/model/field_facts.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::string_view currencySign = "\u00a4";
constexpr std::int16_t noUnit = 0;
constexpr std::int16_t ofMoney = 1;

/// Of labels that begin so; the first that fits counts.
struct StepUnit
{
    std::string_view label;
    std::string_view unit;
};
constexpr std::array stepUnits{StepUnit{"instance hours", "hours"}, StepUnit{"licensed hours", "hours"},
    StepUnit{"licensed cores", "cores"}, StepUnit{"instances", "instances"}, StepUnit{"disks", "disks"},
    StepUnit{"servers", "servers"}, StepUnit{"physical cores", "cores"}, StepUnit{"virtual cores", "vCPU"},
    StepUnit{"virtual machines", "machines"}, StepUnit{"machines", "machines"}, StepUnit{"TiB", "TiB"},
    StepUnit{"GB of egress", "GB"}, StepUnit{"units of platform services", "units"}, StepUnit{"units committed", "units"},
    StepUnit{"cores on premises", "cores"}, StepUnit{"hosts needed", "hosts"}, StepUnit{"staff needed", "staff"},
    StepUnit{"share", "share"}, StepUnit{"effective rate", "share"}, StepUnit{"10 % test", "share"},
    StepUnit{"change of present value", "share"}, StepUnit{"interest rate", "share"}, StepUnit{"growth of use", "factor"},
    StepUnit{"price drift", "factor"}, StepUnit{"fixed on-premises cost", currencySign},
    StepUnit{"services at a fixed price", currencySign}, StepUnit{"one-off cost", currencySign}};

std::string_view unitOfStep(std::string_view label)
{
    const auto found =
        std::find_if(stepUnits.begin(), stepUnits.end(), [&](const StepUnit& s) { return label.starts_with(s.label); });
    return found == stepUnits.end() ? std::string_view() : found->unit;
}

std::string priceUnit(const Price& price)
{
    switch (price.kind) {
    case PriceKind::Reservation1Year: return price.currency.str() + " for 1 year"; // a total, whatever unit the list gives
    case PriceKind::Reservation3Years: return price.currency.str() + " for 3 years";
    default: return price.unit == "share" ? "share" : price.currency.str() + " per " + price.unit.str();
    }
}

} // namespace

/// Gives every node of the trace its unit, operands first.
class Explainer::State::UnitWalk
{
public:
    explicit UnitWalk(State& state) : s(state), m_trace(state.traced.trace)
    {
        place("");
        place(s.currency());
    }
    void run()
    {
        s.units.assign(m_trace.nodes.size(), noUnit);
        for (std::size_t i = 0; i < m_trace.nodes.size(); ++i)
            s.units[i] = unitOf(m_trace.nodes[i]);
    }

private:
    std::int16_t place(const std::string& text)
    {
        const auto [found, isNew] = m_places.emplace(text, static_cast<std::int16_t>(s.unitTexts.size()));
        if (isNew)
            s.unitTexts.push_back(text);
        return found->second;
    }
    TraceId operand(const TraceNode& node, std::size_t o) const { return m_trace.operands[node.firstOperand + o]; }
    std::int16_t of(const TraceNode& node, std::size_t o) const { return s.units[static_cast<std::size_t>(operand(node, o))]; }
    bool isNumber(const TraceNode& node, std::size_t o) const
    {
        return m_trace.nodes[static_cast<std::size_t>(operand(node, o))].op == TraceOp::Literal;
    }
    const std::string& text(std::int16_t unit) const { return s.unitTexts[static_cast<std::size_t>(unit)]; }
    bool isMoney(std::int16_t unit) const { return text(unit).starts_with(s.currency()); }
    bool isPlain(std::int16_t unit) const { return text(unit) == "share" || text(unit) == "factor" || text(unit) == "ratio"; }
    std::int16_t firstOf(const TraceNode& node, std::size_t from, std::size_t to) const
    {
        for (std::size_t o = from; o < to; ++o)
            if (of(node, o) != noUnit)
                return of(node, o);
        return noUnit;
    }

    std::int16_t unitOf(const TraceNode& node)
    {
        switch (node.op) {
        case TraceOp::Input: return ofInput(node);
        case TraceOp::Book: return ofMoney;
        case TraceOp::Name: return ofName(node);
        case TraceOp::Multiply: return ofProduct(node);
        case TraceOp::Divide:
        case TraceOp::Ratio: return ofQuotient(node);
        case TraceOp::Select: return firstOf(node, 1, 3);
        case TraceOp::Add:
        case TraceOp::Subtract:
        case TraceOp::Negate:
        case TraceOp::Maximum:
        case TraceOp::Minimum:
        case TraceOp::Floor:
        case TraceOp::Ceiling:
        case TraceOp::Sum: return firstOf(node, 0, node.operandCount);
        default: return noUnit;
        }
    }
    std::int16_t ofStep(const TraceNode& node)
    {
        const std::string_view unit = unitOfStep(m_trace.labels[static_cast<std::size_t>(node.label)]);
        return unit == currencySign ? ofMoney : place(std::string(unit));
    }
    std::int16_t ofInput(const TraceNode& node)
    {
        const TraceSource& source = m_trace.sources[static_cast<std::size_t>(node.source)];
        if (source.kind == TraceSourceKind::Count)
            return ofStep(node);
        const Row* row = s.model->findRow(source.entity, source.row);
        const Field& field = schemaOf(source.entity).fields[static_cast<std::size_t>(source.field)];
        const std::string_view label = m_trace.labels[static_cast<std::size_t>(node.label)];
        if (source.kind == TraceSourceKind::Derived && source.entity == Entity::Price && row && label == "reservation price")
            return place(static_cast<const Price&>(*row).currency.str() + " for the term");
        return place(s.unitText(field, row));
    }
    std::int16_t ofName(const TraceNode& node)
    {
        if (node.label < static_cast<std::int32_t>(2 * lineCount))
            return ofMoney;
        const std::int16_t unit = ofStep(node);
        return unit != noUnit ? unit : of(node, 0);
    }
    std::int16_t ofProduct(const TraceNode& node) const
    {
        const std::int16_t a = of(node, 0);
        const std::int16_t b = of(node, 1);
        if (isNumber(node, 0) || (isPlain(a) && b != noUnit))
            return b;
        if (isNumber(node, 1) || (isPlain(b) && a != noUnit))
            return a;
        return isMoney(a) || isMoney(b) ? ofMoney : noUnit;
    }
    std::int16_t ofQuotient(const TraceNode& node)
    {
        const std::int16_t a = of(node, 0);
        const std::int16_t b = of(node, 1);
        if (isNumber(node, 1) || isPlain(b))
            return a;
        if (isMoney(a))
            return isMoney(b) ? place("ratio") : ofMoney;
        return noUnit;
    }

    State& s;
    const Trace& m_trace;
    std::map<std::string, std::int16_t> m_places;
};

void Explainer::State::inferUnits() { UnitWalk(*this).run(); }

std::string Explainer::State::unitText(const Field& field, const Row* row) const
{
    std::string unit = headroom::unitOf(field, currency());
    if (row && field.read == schemaOf<Price>().fields[memberField<&Price::price>].read)
        unit = priceUnit(static_cast<const Price&>(*row));
    if (row && field.read == schemaOf<Covenant>().fields[memberField<&Covenant::limit>].read)
        unit = static_cast<const Covenant&>(*row).measure == CovenantMeasure::MinimumLiquidity ? currency() : "ratio";
    return unit;
}

std::string Explainer::State::unitOf(TraceId node) const
{
    return unitTexts[static_cast<std::size_t>(units[static_cast<std::size_t>(node)])];
}

} // namespace headroom
