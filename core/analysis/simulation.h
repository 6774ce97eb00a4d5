// SPDX-License-Identifier: GPL-3.0-or-later
// Monte Carlo: a project's uncertain inputs drawn together many times, and what that says of its figures.
#pragma once

#include "core/analysis/measure.h"
#include "core/analysis/sampler.h"
#include "core/base/finding.h"

#include <optional>
#include <vector>

namespace headroom {

/// The percentiles that are shown: 5, 10, 25, 50, 75, 90, 95.
inline constexpr std::array shownPercentiles{0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};
using Percentiles = std::array<double, shownPercentiles.size()>;

enum class TargetSense : std::uint8_t { AtLeast, AtMost }; // what reaches a target

struct SimulationOptions
{
    std::vector<Measure> measures;
    std::optional<double> target; // of the first measure
    TargetSense sense = TargetSense::AtLeast;
    std::optional<Measure> fan; // what is shown by month (canFanLanes() of lane_measure.h), else cumulative B
    Case which = Case::Move;    // of breaches and shortfalls
    std::int64_t trials = 65536;
    SamplerSetup sampler;
    int threads = 1; // the result does not depend on it
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(std::int64_t done, std::int64_t total)> progress; // from any of the threads, never two at a time
};
/// Trials, seed and method as the project says.
SimulationOptions simulationOptions(const Model& model);

/// An estimate with its standard error; without one where there are too few blocks to tell.
struct Estimate
{
    double value = 0;
    std::optional<double> standardError;
    /// Of a probability that is 0 or 1 in all trials, which has no standard error: what it, or what is missing to 1, is below with 95 %
    /// confidence: 1 - 0.05^(1/n) of n trials.
    std::optional<double> within{};
};

struct InputInfluence
{
    Id uncertainty = noId;
    /// To the variance: Var(E[figure | input]) / Var(figure), 0 to 1 (first-order index). Inputs that are correlated share what they
    /// explain, so that their contributions may sum up to more than 1. None where there are too few trials to tell.
    std::optional<double> contribution;
    std::optional<double> standardError; // of the contribution
    double rankCorrelation = 0;          // Spearman's rho of input and figure
};

/// Of the trials in which there is a figure.
struct MeasureResult
{
    Measure what;
    FigureUnit unit = FigureUnit::Money; // of a month its number in the calendar, its deviation in months
    /// Trials with a figure; in the others there is none: no rate or several, nothing paid back, no test of a covenant, nothing to
    /// cover. With fewer than two there is no more to say.
    std::int64_t counted = 0;
    Estimate mean;
    double deviation = 0;
    double lowest = 0;
    double highest = 0;
    Percentiles percentiles{};
    std::vector<InputInfluence> influences; // the largest contribution first
    Estimate hasFigure{};                   // the probability that there is one, of all trials
    Estimate aboveZero{};                   // that it is above 0, of all trials: without a figure it isn't
    std::optional<double> plan{};           // of the model as it is, without what is uncertain; none: it has no such figure
    Estimate reachesPlan{}; // that it is the plan's or more, but for roundings, of all trials; without a plan nothing
    double belowPlan = 0;   // the share of the trials with a figure that is below the plan's, by more than roundings
};

/// Of the trials in which the month has a figure: at least two.
struct FanMonth
{
    Month month;
    Percentiles percentiles{};
    std::int64_t counted = 0;
};

struct SimulatedInput
{
    Id uncertainty = noId;
    std::size_t values = 0;    // that it took; 0: another one in every trial
    bool isContinuous = false; // its law: a few values stand for it then
};

/// Trials by what the first measure is in them.
struct TargetCounts
{
    std::int64_t reached = 0;
    std::int64_t missed = 0;
    std::int64_t withoutFigure = 0;
};

struct Simulation
{
    std::int64_t trials = 0;
    SamplerSetup sampler;
    int monthsEvaluated = 0;     // of net present value and payback
    bool planHasBenefit = false; // before interest and debt, in any month: else there is nothing to pay back
    std::vector<MeasureResult> measures;
    std::optional<Estimate>
        reachesTarget; // the first measure is the target or more (or less), of all trials: without a figure it isn't
    TargetCounts targetCounts;
    Estimate breach;    // any covenant, at any test up to the horizon's end
    Estimate shortfall; // cash below the minimum after all draws, in any month to the horizon's end
    std::string fanOf;  // what was asked for; empty: cumulative B
    FigureUnit fanUnit = FigureUnit::Money;
    std::vector<FanMonth> fan; // what was asked for, else cumulative B (MODEL.md 7), by month of the headline, without those that
                               // have no figure
    Findings findings;
    std::vector<SimulatedInput> inputs; // by id
    // By input and trial as drawn, by measure and trial; no number where there is no figure.
    std::vector<std::vector<double>> inputSamples;
    std::vector<std::vector<double>> measureSamples;
};

/// Unrounded doubles, eight trials at a time, blocks of 4,096 handed to threads and merged in order; where the system gives fewer
/// threads than asked for, those do all of it. A field that only the formulas of the months read varies in every trial (lane_fields.h);
/// any other takes at most 256 combinations of values together with its like, each combination projected once: a discrete law its own
/// values, others the means of as many equally likely ranges as fit, 5 to 16, spread so that the law's own deviation is kept. Values outside a field's range are taken at its end,
/// and the draws that were are counted in a finding, one a trial and input (DrawsOutsideRange, a warning). What holds between fields
/// is checked of the combinations only. Standard errors of Sobol draws come from the means of whole blocks, which are independent.
/// Errors: those of the project and of paths; ValueRequired without uncertainties or measures; CorrelationsContradict; Cancelled;
/// NumberOutOfRange for more than 256 combinations, five values of each continuous law among them, and for trials that are fewer than 8 or more than half of the machine's memory
/// holds; RuleBroken for uncertain months of the projection itself. Throws std::bad_alloc.
Result<Simulation> simulate(const Model& model, const SimulationOptions& options);

/// Linear between the order statistics, as a spreadsheet's PERCENTILE.INC. Domain: sorted, not empty.
double percentileOf(const std::vector<double>& sorted, double p);

} // namespace headroom
