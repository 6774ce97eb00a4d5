// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulation keeps of a trial, as sums over the lines of MODEL.md 7: written once, for eight trials at a time and for the
// program that is recorded of them. Inside the analysis only.
#pragma once

#include "core/analysis/lane_measure.h"
#include "core/analysis/trial_covenants.h"
#include "core/analysis/trial_flows.h"
#include "core/engine/figure_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace headroom {

inline constexpr int headlineMonths = 12; // of the headline and its fan

/// The measures, then cumulative B by month of the headline, then breach and shortfall as 1 or 0; where a measure is of the flows,
/// these by month and the discount rate besides.
struct TrialWanted
{
    std::vector<Measure> measures;
    Case which = Case::Move;                   // of breach and shortfall
    std::size_t flowMonths = 0;                // U of so many months; 0 where no measure is made of them
    std::optional<Measure> fan = std::nullopt; // by month, in place of cumulative B: canFanLanes()

    std::size_t fanPlace() const { return measures.size(); }
    std::size_t breachPlace() const { return fanPlace() + headlineMonths; }
    std::size_t shortfallPlace() const { return breachPlace() + 1; }
    std::size_t flowsPlace() const { return shortfallPlace() + 1; }
    std::size_t discountRatePlace() const { return flowsPlace() + flowMonths; }
    std::size_t count() const { return flowsPlace() + (flowMonths == 0 ? 0 : flowMonths + 1); }
};

/// `Run`: LanesRun or TapeRun.
template<class Run> class TrialReader
{
public:
    using N = typename Run::N;

    TrialReader(const Run& run, const LaneFrame& frame, const N& discountRate)
        : m_run(run), f(frame), m_discountRate(discountRate)
    {}

    std::vector<N> outputs(const TrialWanted& wanted) const
    {
        std::vector<N> all;
        for (const Measure& what : wanted.measures)
            all.push_back(isFlowFigure(what.figure) ? zero() : measured(what)); // made of the flows below
        N cumulative = zero();
        for (int t = f.headlineColumn; t <= f.headlineEnd(); ++t) {
            cumulative = cumulative + difference(cashBenefitLines, t);
            all.push_back(wanted.fan ? inMonth(*wanted.fan, t) : cumulative);
        }
        all.push_back(m_run.isBreached(wanted.which, f.lastWatched()));
        N shortfall = zero();
        for (int t = 1; t <= f.horizon; ++t)
            shortfall = max(shortfall, m_run.at(wanted.which, Line::Shortfall, t));
        all.push_back(select(halfMinorUnit() < shortfall, m_run.lit(1), zero()));
        for (int t = 1; t <= static_cast<int>(wanted.flowMonths); ++t)
            all.push_back(difference(unleveredLines, t));
        if (wanted.flowMonths != 0)
            all.push_back(m_discountRate);
        return all;
    }

private:
    N zero() const { return m_run.lit(0); }
    // What is nearer to zero than this is none: rounding makes no difference of it.
    N halfMinorUnit() const { return m_run.lit(0.5 * std::pow(10.0, -f.moneyDigits)); }
    N noNumber() const { return m_run.lit(std::numeric_limits<double>::quiet_NaN()); }
    // The month of a column, by its number in the calendar.
    N monthOf(const N& column) const { return column + m_run.lit(f.start.index() - 1); }
    N at(Case which, Line line, int column) const { return m_run.at(which, line, column); }

    N sumAt(Case which, std::span<const SignedLine> lines, int column) const
    {
        N sum = zero();
        for (const SignedLine& l : lines)
            sum = l.sign > 0 ? sum + at(which, l.line, column) : sum - at(which, l.line, column);
        return sum;
    }
    N difference(std::span<const SignedLine> lines, int column) const
    {
        return sumAt(Case::Move, lines, column) - sumAt(Case::Stay, lines, column);
    }
    N sumOf(Case which, std::span<const SignedLine> lines, int from, int to) const
    {
        N sum = zero();
        for (int t = from; t <= to; ++t)
            sum = sum + sumAt(which, lines, t);
        return sum;
    }
    N inHeadline(Case which, std::span<const SignedLine> lines) const
    {
        return sumOf(which, lines, f.headlineColumn, f.headlineEnd());
    }
    // Of amounts of months 1 on, each over (1 + r)^(t/12).
    N presentValue(Case which, std::span<const SignedLine> lines, int months) const
    {
        N sum = zero();
        for (int t = 1; t <= months; ++t)
            sum = sum + sumAt(which, lines, t) * m_run.power(m_run.lit(1) + m_discountRate, -t / 12.0);
        return sum;
    }

    N inMonth(Measure what, int column) const
    {
        if (what.isFigure())
            return measured(what, {column, column});
        what.month = f.start + (column - 1);
        return measured(what);
    }
    N measured(const Measure& what) const { return measured(what, {1, f.lastWatched()}); }
    // `tests`: of covenants that are looked at.
    N measured(const Measure& what, const Columns& tests) const
    {
        if (what.figure == "trough" || what.figure == "troughMonth")
            return trough(what.figure);
        if (const HeadlinePartLines* part = what.headlinePart())
            return inHeadline(Case::Move, part->lines) - inHeadline(Case::Stay, part->lines);
        if (what.of == MeasuredOf::Stay)
            return ofCase(what, Case::Stay, tests);
        if (what.of == MeasuredOf::Move)
            return ofCase(what, Case::Move, tests);
        const N both = ofCase(what, Case::Move, tests) - ofCase(what, Case::Stay, tests);
        return what.figure.starts_with("interestAvoided") ? -both : both;
    }
    N trough(std::string_view id) const
    {
        const bool ofMonth = id == "troughMonth";
        N lowest = zero();
        N cumulative = zero();
        N column = zero();
        for (int t = 1; t <= f.evaluated; ++t) {
            cumulative = cumulative + difference(unleveredLines, t);
            if (ofMonth)
                column = select(cumulative < lowest - halfMinorUnit(), m_run.lit(t), column);
            lowest = min(lowest, cumulative);
        }
        return ofMonth ? select(zero() < column, monthOf(column), noNumber()) : lowest;
    }
    N ofCase(const Measure& what, Case which, const Columns& tests) const
    {
        if (!what.isFigure())
            return line(what, which);
        const CovenantFigure* ofCovenants = covenantFigure(what.figure);
        if (!ofCovenants)
            return figure(what.figure, which);
        const N found = covenantFigureIn(m_run, *ofCovenants, which, tests);
        return ofCovenants->unit == FigureUnit::Month ? monthOf(found) : found;
    }
    N line(const Measure& what, Case which) const
    {
        if (what.month)
            return at(which, what.line, *what.month - f.start + 1);
        if (info(what.line).kind == LineKindOf::Balance)
            return at(which, what.line, f.headlineEnd());
        const std::array one{SignedLine{what.line}};
        return inHeadline(which, one);
    }
    N figure(std::string_view id, Case which) const
    {
        if (id == "cashImprovement12m")
            return inHeadline(which, cashBenefitLines);
        if (id == "cashImprovement12mSpread")
            return inHeadline(which, cashBenefitLines) + spreadTerms(which);
        if (id == "cashImprovement12mEqualLags")
            return inHeadline(which, cashBenefitLines) - inHeadline(which, paymentLagLines);
        if (id == "cashImprovement12mAllIn")
            return at(which, Line::Cash, f.headlineEnd()) - at(which, Line::DebtPrincipal, f.headlineEnd());
        if (id == "runRateSaving")
            return sumAt(which, recurringLines, f.headlineEnd()) * m_run.lit(12);
        if (id == "lowestLiquidity" || id == "lowestLiquidityMonth")
            return lowestLiquidity(id, which);
        if (id == "prepaidAtHorizon")
            return at(which, Line::Prepaid, f.horizon);
        if (id == "payableBeyondHorizon")
            return at(which, Line::CommitmentsPayable, f.horizon);
        if (id == "interestAvoided12m")
            return inHeadline(which, interestLines);
        if (id == "interestAvoided")
            return sumOf(which, interestLines, 1, f.horizon);
        if (id == "npv")
            return presentValue(which, unleveredLines, f.evaluated);
        const int months = id.find("3y") != std::string_view::npos ? 36 : 60;
        return id.ends_with("Discounted") ? presentValue(which, ownershipLines, months) : sumOf(which, ownershipLines, 1, months);
    }
    // What is paid in the window beyond the month's share of terms bought up front (engine/figures.cpp).
    N spreadTerms(Case which) const
    {
        const auto aheadOfCost = [&](int t) { return at(which, Line::Azure, t) - at(which, Line::AzureInvoiced, t); };
        N sum = zero();
        for (int t = f.headlineColumn; t <= f.headlineEnd(); ++t) {
            sum = sum - at(which, Line::ChangePrepaid, t) - aheadOfCost(t);
            if (t - f.paymentLagMonths >= 1)
                sum = sum + aheadOfCost(t - f.paymentLagMonths);
        }
        return sum;
    }
    N lowestLiquidity(std::string_view id, Case which) const
    {
        const bool ofMonth = id == "lowestLiquidityMonth";
        N lowest = at(which, Line::Liquidity, 1);
        N column = m_run.lit(1);
        for (int t = 2; t <= f.lastWatched(); ++t) {
            const N& now = at(which, Line::Liquidity, t);
            if (ofMonth)
                column = select(now < lowest - halfMinorUnit(), m_run.lit(t), column);
            lowest = min(lowest, now);
        }
        return ofMonth ? monthOf(column) : lowest;
    }

    const Run& m_run;
    const LaneFrame& f;
    N m_discountRate;
};

} // namespace headroom
