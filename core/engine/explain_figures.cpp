// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of MODEL.md 7 as formulas over the lines: the same lists of lines that they are computed from.
#include "core/engine/covenant_figures.h"
#include "core/engine/explain_state.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace headroom {

namespace {

constexpr int headlineMonths = 12;

// Signed terms: "c1 - c2 + c3", or "sum(...)" of many plus ones.
class Terms
{
public:
    void add(const Item& item, int sign = 1)
    {
        m_items.push_back(item);
        m_signs.push_back(sign);
    }
    Definition definition(std::string label, std::string value, std::string unit)
    {
        Definition d;
        d.label = std::move(label);
        d.value = std::move(value);
        d.unit = std::move(unit);
        d.formula = formula();
        d.children = std::move(m_items);
        return d;
    }
    std::string formula(std::size_t first = 1) const
    {
        const bool plain =
            m_items.size() > 3 && std::count(m_signs.begin(), m_signs.end(), 1) == static_cast<std::ptrdiff_t>(m_signs.size());
        std::string text;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (plain)
                text += i == 0 ? "" : ", ";
            else
                text += m_signs[i] < 0 ? (i == 0 ? "-" : " - ") : (i == 0 ? "" : " + ");
            text += 'c' + std::to_string(first + i);
        }
        return plain ? "sum(" + text + ')' : text;
    }
    const std::vector<Item>& items() const { return m_items; }

private:
    std::vector<Item> m_items;
    std::vector<int> m_signs;
};

std::string numberText(double value)
{
    std::array<char, 400> digits{}; // of the largest double
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
    return {digits.data(), end};
}

std::string withCase(std::string label, ExplainCase of)
{
    return label + (of == ExplainCase::Stay ? ", stay" : of == ExplainCase::Move ? ", move" : "");
}

Item lineItem(ExplainCase of, Line line, int t) { return {ItemKind::Line, of, static_cast<std::int32_t>(line), t}; }
Item seriesItem(ExplainCase of, MonthlySeries series, int t)
{
    return {ItemKind::Monthly, of, static_cast<std::int32_t>(series), t};
}

// Writes the formulas of figures; `s` holds the projection.
struct FigureWriter
{
    const Explainer::State& s;
    const Projection& p = s.p;
    const Company& company = s.model->company();

    int headlineEnd() const { return p.headlineColumn + headlineMonths - 1; }
    int evaluated() const { return std::min(p.months, static_cast<int>(company.evaluationMonths)); }

    Definition make(const Figure& f, ExplainCase of) const
    {
        Definition d = formulaOf(f.id, of);
        const FigureValue& value = of == ExplainCase::Stay ? f.stay : of == ExplainCase::Move ? f.move : f.value;
        d.label = withCase(std::string(f.label), of);
        d.hasMonth = false;
        d.unit = f.unit == FigureUnit::Money ? s.currency()
            : f.unit == FigureUnit::Share    ? "share"
            : f.unit == FigureUnit::Months   ? "months"
            : f.unit == FigureUnit::Ratio    ? "ratio"
                                             : "";
        setValue(d, value);
        return d;
    }
    void setValue(Definition& d, const FigureValue& value) const
    {
        if (value.reason)
            d.reason = std::string(codeName(*value.reason));
        if (const Money* money = std::get_if<Money>(&value.value))
            d.value = s.moneyText(*money);
        else if (const Month* month = std::get_if<Month>(&value.value))
            d.value = month->toText();
        else if (const double* number = std::get_if<double>(&value.value))
            d.value = numberText(*number);
        if (d.value.empty()) { // nothing that a formula gives
            d.formula.clear();
            if (d.reason.empty())
                d.children.clear();
        }
    }

    Definition formulaOf(std::string_view id, ExplainCase of) const
    {
        const bool isPair = of == ExplainCase::Benefit;
        if (id == "cashImprovement12m")
            return months(MonthlySeries::CashBenefit, of);
        if (id == "trough")
            return over("min(0, ", MonthlySeries::CumulativeUnlevered, ")");
        if (id == "troughMonth")
            return over("month(lowest(", MonthlySeries::CumulativeUnlevered, "))");
        if (id == "paybackMonth")
            return payback(MonthlySeries::CumulativeUnlevered, p.cumulativeUnlevered);
        if (id == "discountedPaybackMonth")
            return payback(MonthlySeries::DiscountedUnlevered, discounted());
        if (id == "npv" || id == "mirr")
            return withRate(std::string(id) + '(', MonthlySeries::Unlevered, of, evaluated());
        if (id == "irr" || id == "xirr")
            return over(std::string(id) + '(', MonthlySeries::Unlevered, ")");
        if (id == "roi")
            return returnOnOutlay();
        const CovenantFigure* ofCovenants = covenantFigure(id);
        if (isPair && (id == "lowestLiquidityMonth" || (ofCovenants && ofCovenants->unit == FigureUnit::Month)))
            return {};
        if (isPair && id != "interestAvoided12m" && id != "interestAvoided")
            return pair(id, 1);
        if (ofCovenants)
            return extreme(*ofCovenants, of);
        return ofCase(id, of);
    }
    Definition ofCase(std::string_view id, ExplainCase of) const
    {
        if (of == ExplainCase::Benefit)
            return pair(id, -1); // interest avoided: stay - move
        if (id == "cashImprovement12mAllIn") {
            Terms terms;
            terms.add(lineItem(of, Line::Cash, headlineEnd()));
            terms.add(lineItem(of, Line::DebtPrincipal, headlineEnd()), -1);
            return terms.definition({}, {}, {});
        }
        if (id == "cashImprovement12mSpread")
            return spread(of);
        if (id == "cashImprovement12mEqualLags")
            return equalLags(of);
        if (id == "runRateSaving") {
            Definition d;
            d.formula = "12 * c1";
            d.children = {seriesItem(of, MonthlySeries::RecurringEbitda, headlineEnd())};
            return d;
        }
        if (id == "costOfOwnership3y" || id == "costOfOwnership5y")
            return ownership(of, id == "costOfOwnership3y" ? 36 : 60);
        if (id == "costOfOwnership3yDiscounted" || id == "costOfOwnership5yDiscounted")
            return withRate("npv(", MonthlySeries::OwnershipCost, of, id == "costOfOwnership3yDiscounted" ? 36 : 60);
        if (id == "lowestLiquidity" || id == "lowestLiquidityMonth") {
            Definition d;
            for (int t = 1; t <= std::max(p.horizon, headlineEnd()); ++t)
                d.children.push_back(lineItem(of, Line::Liquidity, t));
            d.formula = id == "lowestLiquidity" ? "min(" + list(d.children.size()) + ')'
                                                : "month(lowest(" + list(d.children.size()) + "))";
            return d;
        }
        if (id == "interestAvoided12m" || id == "interestAvoided") {
            Terms terms;
            const bool isYear = id == "interestAvoided12m";
            for (int t = isYear ? p.headlineColumn : 1; t <= (isYear ? headlineEnd() : p.horizon); ++t)
                for (const SignedLine& l : interestLines)
                    terms.add(lineItem(of, l.line, t), l.sign);
            return terms.definition({}, {}, {});
        }
        return {};
    }

    Definition extreme(const CovenantFigure& figure, ExplainCase of) const
    {
        const bool isHeadroom = figure.extreme == Extreme::Headroom;
        Definition d;
        for (const CovenantTest& test : testsBehind(figure, *s.model, p.of(of == ExplainCase::Stay ? Case::Stay : Case::Move)))
            d.children.push_back({isHeadroom ? ItemKind::Headroom : ItemKind::Covenant, of,
                static_cast<std::int32_t>(s.model->lowerBound(Entity::Covenant, test.covenant)), test.month});
        const bool isHighest = figure.extreme == Extreme::Highest;
        const std::string all = list(d.children.size());
        d.formula = figure.unit == FigureUnit::Month ? std::string(isHighest ? "month(highest(" : "month(lowest(") + all + "))"
                                                     : std::string(isHighest ? "max(" : "min(") + all + ')';
        return d;
    }
    static std::string list(std::size_t count, std::size_t first = 1)
    {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += (i == 0 ? "c" : ", c") + std::to_string(first + i);
        return text;
    }
    Definition pair(std::string_view id, int sign) const
    {
        Definition d;
        const auto figure = std::find_if(p.figures.begin(), p.figures.end(), [&](const Figure& f) { return f.id == id; });
        const auto place = static_cast<std::int32_t>(figure - p.figures.begin());
        d.formula = sign > 0 ? "c1 - c2" : "c2 - c1";
        d.children = {{ItemKind::Figure, ExplainCase::Move, place, 0}, {ItemKind::Figure, ExplainCase::Stay, place, 0}};
        return d;
    }
    Definition months(MonthlySeries series, ExplainCase of) const
    {
        Terms terms;
        for (int t = p.headlineColumn; t <= headlineEnd(); ++t)
            terms.add(seriesItem(of, series, t));
        return terms.definition({}, {}, {});
    }
    Definition over(const std::string& before, MonthlySeries series, const std::string& after) const
    {
        Definition d;
        for (int t = 1; t <= evaluated(); ++t)
            d.children.push_back(seriesItem(ExplainCase::Benefit, series, t));
        d.formula = before + list(d.children.size()) + after;
        return d;
    }
    Definition withRate(const std::string& before, MonthlySeries series, ExplainCase of, int last) const
    {
        Definition d;
        d.children.push_back(discountRate());
        for (int t = 1; t <= last; ++t)
            d.children.push_back(seriesItem(of, series, t));
        d.formula = before + list(d.children.size()) + ')';
        return d;
    }
    Item discountRate() const
    {
        const FieldPlace rate{Entity::Company, company.id, static_cast<std::int32_t>(memberField<&Company::discountRate>)};
        for (std::size_t i = 0; i < s.fields.size(); ++i)
            if (s.fields[i].entity == rate.entity && s.fields[i].field == rate.field)
                return {ItemKind::Field, ExplainCase::Benefit, static_cast<std::int32_t>(i), 0};
        s.fields.push_back(rate);
        return {ItemKind::Field, ExplainCase::Benefit, static_cast<std::int32_t>(s.fields.size() - 1), 0};
    }
    Series discounted() const
    {
        Series series(p.cumulativeUnlevered.size());
        for (int t = 1; t <= p.months; ++t)
            series[static_cast<std::size_t>(t)] = discountedTo(t);
        return series;
    }
    Money discountedTo(int last) const
    {
        const double rate = company.discountRate.toDoubleLossy();
        double sum = 0;
        for (int t = 1; t <= last; ++t)
            sum += static_cast<double>(p.unleveredBenefit[static_cast<std::size_t>(t)].minor()) / std::pow(1 + rate, t / 12.0);
        return Money(static_cast<std::int64_t>(std::llround(sum)));
    }
    // k + (-C(k)) / (C(k + 1) - C(k)).
    Definition payback(MonthlySeries series, const Series& cumulative) const
    {
        int last = 0;
        for (int t = 1; t <= evaluated(); ++t)
            if (cumulative[static_cast<std::size_t>(t)] < Money())
                last = t;
        if (last == 0 || last == evaluated())
            return over("payback(", series, ")");
        Definition d;
        d.formula = std::to_string(last) + " + -c1 / (c2 - c1)";
        d.children = {seriesItem(ExplainCase::Benefit, series, last), seriesItem(ExplainCase::Benefit, series, last + 1)};
        return d;
    }
    Definition returnOnOutlay() const
    {
        Definition d = over("", MonthlySeries::Unlevered, "");
        std::string outlays;
        for (std::size_t i = 1; i <= d.children.size(); ++i)
            outlays += (i == 1 ? "max(0, -c" : ", max(0, -c") + std::to_string(i) + ')';
        d.formula = "sum(" + d.formula + ") / sum(" + outlays + ')';
        return d;
    }
    Definition spread(ExplainCase of) const
    {
        Terms terms;
        const int lag = (s.model->azure().paymentTermDays + 15) / 30;
        for (int t = p.headlineColumn; t <= headlineEnd(); ++t) {
            terms.add(seriesItem(of, MonthlySeries::CashBenefit, t));
            terms.add(lineItem(of, Line::ChangePrepaid, t), -1);
            terms.add(seriesItem(of, MonthlySeries::AheadOfCost, t), -1);
            if (t - lag >= 1)
                terms.add(seriesItem(of, MonthlySeries::AheadOfCost, t - lag));
        }
        return terms.definition({}, {}, {});
    }
    Definition equalLags(ExplainCase of) const
    {
        Terms terms;
        for (int t = p.headlineColumn; t <= headlineEnd(); ++t) {
            terms.add(seriesItem(of, MonthlySeries::CashBenefit, t));
            for (const SignedLine& l : paymentLagLines)
                terms.add(lineItem(of, l.line, t), -l.sign);
        }
        return terms.definition({}, {}, {});
    }
    Definition ownership(ExplainCase of, int months) const
    {
        Terms terms;
        for (int t = 1; t <= months; ++t)
            terms.add(seriesItem(of, MonthlySeries::OwnershipCost, t));
        return terms.definition({}, {}, {});
    }
};

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
    const FigureWriter writer{*this};
    if (series == MonthlySeries::DiscountedUnlevered) {
        Definition d = writer.withRate("npv(", MonthlySeries::Unlevered, ExplainCase::Benefit, item.column);
        d.label = label;
        d.unit = currency();
        d.value = moneyText(writer.discountedTo(item.column));
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
            for (int t = p.headlineColumn; t < p.headlineColumn + headlineMonths; ++t)
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

Definition Explainer::State::defineFigure(const Item& item) const
{
    return FigureWriter{*this}.make(p.figures[static_cast<std::size_t>(item.index)], item.of);
}

} // namespace headroom
