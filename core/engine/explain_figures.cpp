// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of MODEL.md 7 as formulas over the lines: the same lists of lines that they are computed from. The monthly series
// between them are explain_series.cpp.
#include "core/engine/covenant_figures.h"
#include "core/engine/explain_terms.h"
#include "core/engine/figure_series.h"
#include "core/engine/month_rules.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace headroom {

namespace {

std::string numberText(double value)
{
    std::array<char, 400> digits{}; // of the largest double
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
    return {digits.data(), end};
}

// Writes the formulas of figures; `s` holds the projection.
struct FigureWriter
{
    const Explainer::State& s;
    const Projection& p = s.p;
    const Company& company = s.model->company();

    int headlineEnd() const { return headroom::headlineEnd(p.headlineColumn); }
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
            return payback(MonthlySeries::DiscountedUnlevered, discountedCumulative(p, company.discountRate));
        if (id == "npv" || id == "mirr")
            return discounted(s, std::string(id) + '(', MonthlySeries::Unlevered, of, evaluated());
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
            return discounted(s, "npv(", MonthlySeries::OwnershipCost, of, id == "costOfOwnership3yDiscounted" ? 36 : 60);
        if (id == "lowestLiquidity" || id == "lowestLiquidityMonth") {
            Definition d;
            for (int t = 1; t <= std::max(p.horizon, headlineEnd()); ++t)
                d.children.push_back(lineItem(of, Line::Liquidity, t));
            d.formula = id == "lowestLiquidity" ? "min(" + operands(d.children.size()) + ')'
                                                : "month(lowest(" + operands(d.children.size()) + "))";
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
        const std::string all = operands(d.children.size());
        d.formula = figure.unit == FigureUnit::Month ? std::string(isHighest ? "month(highest(" : "month(lowest(") + all + "))"
                                                     : std::string(isHighest ? "max(" : "min(") + all + ')';
        return d;
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
        d.formula = before + operands(d.children.size()) + after;
        return d;
    }
    // k + (-C(k)) / (C(k + 1) - C(k)).
    Definition payback(MonthlySeries series, const Series& cumulative) const
    {
        const int last = lastNegative(cumulative, evaluated());
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
        const int lag = monthsOfDays(s.model->azure().paymentTermDays);
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

} // namespace

Definition Explainer::State::defineFigure(const Item& item) const
{
    return FigureWriter{*this}.make(p.figures[static_cast<std::size_t>(item.index)], item.of);
}

} // namespace headroom
