// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly series behind figures, and the headline by cause, as formulas over the lines.
#include "core/engine/explain_terms.h"
#include "core/engine/figure_series.h"
#include "core/engine/month_rules.h"

namespace headroom {

namespace {

std::span<const SignedLine> linesOf(MonthlySeries series)
{
    static constexpr std::array aheadOfCost{SignedLine{Line::Azure}, SignedLine{Line::AzureInvoiced, -1}};
    switch (series) {
    case MonthlySeries::CashBenefit: return cashBenefitLines;
    case MonthlySeries::Unlevered: return unleveredLines;
    case MonthlySeries::OwnershipCost: return ownershipLines;
    case MonthlySeries::RecurringEbitda: return recurringLines;
    case MonthlySeries::AheadOfCost: return aheadOfCost;
    default: return {};
    }
}

std::string_view labelOf(MonthlySeries series)
{
    switch (series) {
    case MonthlySeries::CashBenefit: return "Cash flow without revolvers";
    case MonthlySeries::Unlevered: return "Cash flow before debt";
    case MonthlySeries::CumulativeUnlevered: return "Cash flow before debt, cumulative";
    case MonthlySeries::DiscountedUnlevered: return "Cash flow before debt, cumulative and discounted";
    case MonthlySeries::OwnershipCost: return "Cost of ownership";
    case MonthlySeries::RecurringEbitda: return "EBITDA without one-off cost, funding and credits";
    case MonthlySeries::AheadOfCost: return "Azure invoiced ahead of its cost";
    default: return "";
    }
}

} // namespace

Definition Explainer::State::defineSeries(const Item& item) const
{
    const auto series = static_cast<MonthlySeries>(item.index);
    if (series >= MonthlySeries::CovenantEbitda)
        return defineCovenantSeries(item);
    const std::string label = withCase(std::string(headroom::labelOf(series)), item.of);
    if (series == MonthlySeries::DiscountedUnlevered) {
        Definition d = discounted(*this, "npv(", MonthlySeries::Unlevered, ExplainCase::Benefit, item.column);
        d.label = label;
        d.unit = currency();
        d.value = moneyText(discountedCumulative(p, model->company().discountRate)[static_cast<std::size_t>(item.column)]);
        return d;
    }
    Terms terms;
    Money value;
    if (series == MonthlySeries::CumulativeUnlevered) {
        for (int t = 1; t <= item.column; ++t)
            terms.add(seriesItem(ExplainCase::Benefit, MonthlySeries::Unlevered, t));
        value = p.cumulativeUnlevered[static_cast<std::size_t>(item.column)];
        if (item.column == 0)
            return Terms().definition(label, moneyText(value), currency());
        return terms.definition(label, moneyText(value), currency());
    }
    for (const SignedLine& l : linesOf(series)) {
        terms.add(lineItem(item.of, l.line, item.column), l.sign);
        const Money amount = item.of == ExplainCase::Benefit
            ? p.benefitOf(l.line, item.column)
            : p.value(item.of == ExplainCase::Stay ? Case::Stay : Case::Move, l.line, item.column);
        value += l.sign > 0 ? amount : -amount;
    }
    return terms.definition(label, moneyText(value), currency());
}

Definition Explainer::State::definePart(const Item& item) const
{
    const HeadlinePart& part = p.headlineParts[static_cast<std::size_t>(item.index)];
    Terms terms;
    for (const HeadlinePartLines& lines : headlinePartLines)
        if (lines.id == part.id)
            for (int t = p.headlineColumn; t <= headlineEnd(p.headlineColumn); ++t)
                for (const SignedLine& l : lines.lines)
                    terms.add(lineItem(ExplainCase::Benefit, l.line, t), l.sign);
    Definition d = terms.definition(std::string(part.label) + ", 12 months", moneyText(part.amount), currency());
    d.hasMonth = false;
    return d;
}

Definition Explainer::State::defineParts() const
{
    Terms terms;
    Money sum;
    for (std::size_t i = 0; i < p.headlineParts.size(); ++i) {
        terms.add({ItemKind::Part, ExplainCase::Benefit, static_cast<std::int32_t>(i), 0});
        sum += p.headlineParts[i].amount;
    }
    Definition d = terms.definition("Cash improvement, 12 months, by cause", moneyText(sum), currency());
    d.hasMonth = false;
    return d;
}

} // namespace headroom
