// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chances.h"

#include "core/analysis/lane_measure.h"
#include "core/analysis/simulation_summary.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace headroom {

namespace {

constexpr std::string_view improvement = "cashImprovement12m";
constexpr std::string_view payback = "paybackMonth";

const MeasureResult* resultOf(const Simulation& simulation, std::string_view figure)
{
    const auto found = std::find_if(simulation.measures.begin(), simulation.measures.end(),
        [&](const MeasureResult& result) { return result.what.text == figure; });
    return found == simulation.measures.end() ? nullptr : &*found;
}

/// To a hundredth of a percent of a percent: 0.0046 % must not become 0.
ReportValue smallShare(double fraction) { return ExactShare{Decimal(std::llround(fraction * 1e6), 6)}; }

ReportValue errorOf(const Estimate& estimate)
{
    if (estimate.within)
        return say(TextId::ChanceWithin, {smallShare(*estimate.within)});
    return estimate.standardError ? ReportValue(ShareAmount{*estimate.standardError}) : ReportValue(TextId::TooFewTrials);
}

ReportValue valueOf(double value, FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Money: return RoughAmount{value};
    case FigureUnit::Share: return ShareAmount{value};
    case FigureUnit::Months: return MonthCount{value};
    case FigureUnit::Month: return Month::fromIndex(static_cast<std::int32_t>(std::lround(value)));
    case FigureUnit::Ratio: break;
    }
    return RatioAmount{value};
}

} // namespace

std::vector<Measure> measuresOfChances(const Model& model)
{
    std::vector<Measure> measures{*parseMeasure(improvement), *parseMeasure(payback)};
    std::erase_if(measures, [&](const Measure& what) { return !canMeasureLanes(laneFrameOf(model), what).ok(); });
    return measures;
}

ReportTable chanceTable(const Simulation& simulation)
{
    ReportTable table;
    table.caption = TextId::ChancesCaption;
    table.columns = {
        leftColumn(TextId::ColumnItem, 1), rightColumn(TextId::ColumnChance, 0.1), rightColumn(TextId::ColumnStandardError, 0.1)};
    const auto add = [&](ReportValue what, const Estimate& estimate) {
        table.rows.push_back({0, RowKind::Plain, {std::move(what), ShareAmount{estimate.value}, errorOf(estimate)}});
    };
    if (const MeasureResult* result = resultOf(simulation, improvement)) {
        add(TextId::ChanceTarget, result->aboveZero);
        if (result->plan && *result->plan > 0)
            add(say(TextId::ChancePlan, {valueOf(*result->plan, result->unit)}), result->reachesPlan);
    }
    if (const MeasureResult* result = resultOf(simulation, payback); result && simulation.planHasBenefit)
        add(say(TextId::ChancePayback, {std::int64_t{simulation.monthsEvaluated}}), result->hasFigure);
    add(TextId::ChanceBreach, simulation.breach);
    add(TextId::ChanceShortfall, simulation.shortfall);
    return table;
}

namespace {

/// 1, 2 or 5 times a power of ten: the least that makes at most that many steps of the span.
double roundStep(double span, int steps)
{
    const double power = std::pow(10.0, std::floor(std::log10(span / steps)));
    for (const double times : {1.0, 2.0, 5.0})
        if (times * power * steps >= span)
            return times * power;
    return 10 * power;
}

} // namespace

ReportTable exceedanceTable(const Simulation& simulation, SimulationMethod method)
{
    constexpr int mostSteps = 8;
    constexpr std::size_t fewestTrials = 20;
    ReportTable table;
    table.caption = TextId::ExceedanceCaption;
    table.columns = {leftColumn(TextId::ColumnAtLeast, 1), rightColumn(TextId::ColumnChance, 0.1),
        rightColumn(TextId::ColumnStandardError, 0.1)};
    const MeasureResult* result = resultOf(simulation, improvement);
    const auto place = static_cast<std::size_t>(result ? result - simulation.measures.data() : 0);
    if (!result || place >= simulation.measureSamples.size())
        return table;
    const std::vector<double>& samples = simulation.measureSamples[place];
    std::vector<double> sorted;
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(sorted), [](double sample) { return !std::isnan(sample); });
    std::sort(sorted.begin(), sorted.end());
    if (sorted.size() < fewestTrials || sorted.front() == sorted.back())
        return table;
    const double low = sorted[sorted.size() / 20], high = sorted[sorted.size() - 1 - sorted.size() / 20];
    if (high - low < 1)
        return table;
    const double step = roundStep(high - low, mostSteps);
    for (double least = std::ceil(low / step) * step; least <= high; least += step) {
        std::vector<double> reaches(samples.size());
        std::transform(
            samples.begin(), samples.end(), reaches.begin(), [&](double sample) { return sample >= least ? 1.0 : 0.0; });
        const Estimate estimate = probabilityOf(reaches, method);
        table.rows.push_back({0, RowKind::Plain, {valueOf(least, result->unit), ShareAmount{estimate.value}, errorOf(estimate)}});
    }
    return table;
}

std::optional<Sentence> placeOfPlan(const Simulation& simulation, std::string_view figure)
{
    const MeasureResult* found = resultOf(simulation, figure);
    if (!found || !found->plan || found->counted < 2)
        return std::nullopt;
    const MeasureResult& result = *found;
    return Sentence{TextId::PlanPlace,
        {ShareAmount{result.belowPlan}, std::int64_t{result.counted}, valueOf(*result.plan, result.unit),
            valueOf(result.percentiles[place50], result.unit)}};
}

} // namespace headroom
