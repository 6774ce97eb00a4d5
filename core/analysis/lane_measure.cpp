// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lane_measure.h"

#include "core/engine/figure_lines.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int headlineMonths = 12;

Lanes sumAt(const LanesRun& run, Case which, std::span<const SignedLine> lines, int column)
{
    Lanes sum;
    for (const SignedLine& l : lines)
        sum = l.sign > 0 ? sum + run.at(which, l.line, column) : sum - run.at(which, l.line, column);
    return sum;
}
Lanes sumOf(const LanesRun& run, Case which, std::span<const SignedLine> lines, int from, int to)
{
    Lanes sum;
    for (int t = from; t <= to; ++t)
        sum = sum + sumAt(run, which, lines, t);
    return sum;
}

// 1/(1 + r)^(t/12)
Lanes discount(const Lanes& rate, int t)
{
    Lanes factor;
    for (int i = 0; i < Lanes::width; ++i)
        factor.values[i] = std::pow(1 + rate[i], -t / 12.0);
    return factor;
}

class Reader
{
public:
    Reader(const LanesRun& run, const LaneFrame& frame, Case which) : m_run(run), f(frame), m_case(which) {}

    int headlineEnd() const { return f.headlineColumn + headlineMonths - 1; }
    Lanes at(Line line, int column) const { return m_run.at(m_case, line, column); }
    Lanes inHeadline(std::span<const SignedLine> lines) const
    {
        return sumOf(m_run, m_case, lines, f.headlineColumn, headlineEnd());
    }

    Lanes line(const Measure& what) const
    {
        if (what.month)
            return at(what.line, *what.month - f.start + 1);
        if (info(what.line).kind == LineKindOf::Balance)
            return at(what.line, headlineEnd());
        const std::array one{SignedLine{what.line}};
        return inHeadline(one);
    }
    Lanes figure(std::string_view id) const
    {
        if (id == "cashImprovement12m")
            return inHeadline(cashBenefitLines);
        if (id == "cashImprovement12mAllIn")
            return at(Line::Cash, headlineEnd()) - at(Line::DebtPrincipal, headlineEnd());
        if (id == "runRateSaving")
            return sumAt(m_run, m_case, recurringLines, headlineEnd()) * Lanes::all(12);
        if (id == "lowestLiquidity")
            return lowestLiquidity();
        if (id == "prepaidAtHorizon")
            return at(Line::Prepaid, f.horizon);
        if (id == "payableBeyondHorizon")
            return at(Line::CommitmentsPayable, f.horizon);
        if (id == "interestAvoided12m")
            return inHeadline(interestLines);
        if (id == "npv")
            return presentValue(unleveredLines, f.evaluated);
        const int months = id.find("3y") != std::string_view::npos ? 36 : 60;
        return id.ends_with("Discounted") ? presentValue(ownershipLines, months)
                                          : sumOf(m_run, m_case, ownershipLines, 1, months);
    }

private:
    Lanes lowestLiquidity() const
    {
        Lanes lowest = at(Line::Liquidity, 1);
        for (int t = 2; t <= std::max(f.horizon, headlineEnd()); ++t)
            lowest = min(lowest, at(Line::Liquidity, t));
        return lowest;
    }
    Lanes presentValue(std::span<const SignedLine> lines, int months) const
    {
        Lanes sum;
        for (int t = 1; t <= months; ++t)
            sum = sum + sumAt(m_run, m_case, lines, t) * discount(f.discountRate, t);
        return sum;
    }

    const LanesRun& m_run;
    const LaneFrame& f;
    Case m_case;
};

Lanes trough(const LanesRun& run, const LaneFrame& frame)
{
    Lanes lowest;
    Lanes cumulative;
    for (int t = 1; t <= frame.evaluated; ++t) {
        cumulative = cumulative + sumAt(run, Case::Move, unleveredLines, t) - sumAt(run, Case::Stay, unleveredLines, t);
        lowest = min(lowest, cumulative);
    }
    return lowest;
}

constexpr std::array figures{"cashImprovement12m", "cashImprovement12mAllIn", "runRateSaving", "npv", "trough", "lowestLiquidity",
    "prepaidAtHorizon", "payableBeyondHorizon", "interestAvoided12m", "costOfOwnership3y", "costOfOwnership3yDiscounted",
    "costOfOwnership5y", "costOfOwnership5yDiscounted"};

bool isOfPairOnly(std::string_view id) { return id == "npv" || id == "trough"; }

} // namespace

LaneFrame laneFrameOf(const Model& model)
{
    const Company& c = model.company();
    LaneFrame f;
    f.start = c.start;
    f.horizon = c.horizon;
    f.headlineColumn = c.headlineStart ? *c.headlineStart - c.start + 1 : 1;
    f.months = std::max({c.horizon, f.headlineColumn + headlineMonths - 1, c.evaluationMonths});
    f.evaluated = std::min(f.months, static_cast<int>(c.evaluationMonths));
    f.discountRate = Lanes::all(c.discountRate.toDoubleLossy());
    return f;
}

Status canMeasureLanes(const LaneFrame& frame, const Measure& what)
{
    if (!what.isFigure()) {
        const int column = what.month ? *what.month - frame.start + 1 : 1;
        const bool balance = info(what.line).kind == LineKindOf::Balance;
        if (column >= (balance ? 0 : 1) && column <= frame.months)
            return done();
        return Error{ErrorCode::MonthOutside, what.text, {{"found", what.month->toText()}}};
    }
    std::string known;
    for (const std::string_view id : figures) {
        const bool tooLong = (id.find("5y") != std::string_view::npos && frame.months < 60)
            || (id.find("3y") != std::string_view::npos && frame.months < 36);
        if (what.figure == id && !tooLong && !(isOfPairOnly(id) && what.of != MeasuredOf::Pair))
            return done();
        known += (known.empty() ? "" : ", ") + std::string(id);
    }
    return Error{ErrorCode::FigureUnknown, what.text, {{"found", what.figure}, {"expected", known}}};
}

Lanes measureLanes(const LanesRun& run, const LaneFrame& frame, const Measure& what)
{
    if (what.figure == "trough")
        return trough(run, frame);
    const auto of = [&](Case which) {
        const Reader reader(run, frame, which);
        return what.isFigure() ? reader.figure(what.figure) : reader.line(what);
    };
    if (what.of == MeasuredOf::Stay)
        return of(Case::Stay);
    if (what.of == MeasuredOf::Move)
        return of(Case::Move);
    const Lanes difference = of(Case::Move) - of(Case::Stay);
    return what.figure == "interestAvoided12m" ? -difference : difference;
}

Lanes cumulativeBenefit(const LanesRun& run, const LaneFrame& frame, int column)
{
    return sumOf(run, Case::Move, cashBenefitLines, frame.headlineColumn, column)
        - sumOf(run, Case::Stay, cashBenefitLines, frame.headlineColumn, column);
}

} // namespace headroom
