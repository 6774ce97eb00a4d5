// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trial_model.h"

#include "core/analysis/lane_fields.h"
#include "core/analysis/worker_threads.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <mutex>
#include <optional>

namespace headroom {

namespace {

struct Changed
{
    Model model;
    bool isOutside = false; // the field's range: its end was taken
};
Result<Changed> changed(const Model& model, const TrialInput& input, double value)
{
    const Result<Fraction> number = drawnNumber(input.target, value);
    if (!number)
        return Error{number.error().code, input.uncertainty->path.str(), {{"found", input.uncertainty->name.str()}}};
    const auto change = changeTargetWithinRange(model, input.target, input.uncertainty->operation, *number);
    if (!change)
        return change.error();
    Changed result{model, change->isOutside};
    if (const Status applied = apply(result.model, change->change); !applied)
        return applied.error();
    return result;
}

// How many values each input takes that does not vary by trial: "Delay" 3, "Servers" 2.
std::string valuesText(const std::vector<TrialInput>& inputs, const Sampler& sampler, std::size_t each)
{
    std::string text;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (inputs[i].inLanes)
            continue;
        const std::size_t own = sampler.law(i).points().size();
        text +=
            (text.empty() ? "\"" : ", \"") + inputs[i].uncertainty->name.str() + "\" " + std::to_string(own == 0 ? each : own);
    }
    return text;
}

// The means of equally likely ranges of a law, spread about its mean so that they have its deviation: the middles of numbers from 0 to 1
// that are as many for each range.
std::vector<double> valuesOf(const Quantiles& law, std::size_t ranges)
{
    constexpr std::size_t inEach = 4096;
    std::vector<double> means;
    double sum = 0;
    double squares = 0; // about the law's middle
    const double middle = law.at(0.5);
    for (std::size_t k = 0; k < ranges; ++k) {
        double ofRange = 0;
        for (std::size_t i = 0; i < inEach; ++i) {
            const double u = (static_cast<double>(k * inEach + i) + 0.5) / static_cast<double>(ranges * inEach);
            const double away = law.at(u) - middle;
            ofRange += away;
            squares += away * away;
        }
        means.push_back(ofRange / inEach);
        sum += means.back();
    }
    const auto count = static_cast<double>(ranges);
    const double mean = sum / count;
    double between = 0;
    for (const double m : means)
        between += (m - mean) * (m - mean) / count;
    const double variance = squares / (count * inEach) - mean * mean;
    double stretch = between > 0 ? std::sqrt(variance / between) : 1;
    const double lowest = law.at(0.5 / (count * inEach)) - middle;
    if (means.front() < mean) // of a law with a long upper tail no value lies below all that it has
        stretch = std::min(stretch, (mean - lowest) / (mean - means.front()));
    for (double& m : means)
        m = middle + mean + (m - mean) * stretch;
    return means;
}

bool shareAField(const FieldTarget& a, const FieldTarget& b)
{
    return a.field == b.field && std::any_of(a.ids.begin(), a.ids.end(), [&](Id id) {
        return std::find(b.ids.begin(), b.ids.end(), id) != b.ids.end();
    });
}

} // namespace

Result<TrialModel> TrialModel::of(
    const Model& model, const Sampler& sampler, TrialWanted wanted, const TrialPreparation& preparation)
{
    TrialModel trials;
    trials.m_wanted = std::move(wanted);
    if (std::any_of(trials.m_wanted.measures.begin(), trials.m_wanted.measures.end(),
            [](const Measure& what) { return isFlowFigure(what.figure); }))
        trials.m_wanted.flowMonths = static_cast<std::size_t>(laneFrameOf(model).evaluated);
    for (const Uncertainty& u : model.table<Uncertainty>()) {
        Result<FieldTarget> target = targetOf(model, u.path.view(), u.all ? Matching::All : Matching::One);
        if (!target)
            return target.error();
        if (const Status can = canBeUncertain(*target, u.path.view()); !can)
            return can.error();
        trials.m_inputs.push_back({&u, std::move(target).value(), false, {}, {}, 1});
    }
    trials.classify(model);
    if (const Status ranges = trials.makeRanges(sampler); !ranges)
        return ranges.error();
    if (const Status combined = trials.makeCombinations(model, preparation); !combined)
        return combined.error();
    return trials;
}

// Inputs of one field are either all in lanes or all by combination, so that they act in their order.
void TrialModel::classify(const Model& model)
{
    for (TrialInput& input : m_inputs)
        input.inLanes = isFollowedInLanes(model, input.target);
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (TrialInput& input : m_inputs)
            for (const TrialInput& other : m_inputs)
                if (input.inLanes && !other.inLanes && shareAField(input.target, other.target))
                    isSettled = input.inLanes = false;
    }
}

Status TrialModel::makeRanges(const Sampler& sampler)
{
    std::size_t discrete = 1;
    std::size_t continuous = 0;
    for (std::size_t i = 0; i < m_inputs.size(); ++i)
        if (!m_inputs[i].inLanes && sampler.law(i).points().empty())
            ++continuous;
        else if (!m_inputs[i].inLanes)
            discrete *= sampler.law(i).points().size();
    std::size_t ranges = 1;
    const auto fits = [&](std::size_t each) {
        return static_cast<double>(discrete) * std::pow(static_cast<double>(each), static_cast<double>(continuous))
            <= static_cast<double>(mostCombinations);
    };
    while (continuous != 0 && ranges < 16 && fits(ranges + 1))
        ++ranges;
    const std::size_t fewest = continuous == 0 ? 1 : fewestValues;
    if (!fits(std::max(ranges, fewest)))
        return Error{ErrorCode::NumberOutOfRange, "uncertainty",
            {{"found", "values of " + valuesText(m_inputs, sampler, fewest)},
                {"expected",
                    "a product of at most " + std::to_string(mostCombinations)
                        + ": fewer of these fields uncertain, or of few values each (a discrete law)"}}};
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        TrialInput& input = m_inputs[i];
        if (input.inLanes)
            continue;
        for (const auto& [value, upTo] : sampler.law(i).points()) {
            input.values.push_back(value);
            input.upTo.push_back(upTo);
        }
        if (!input.values.empty())
            continue;
        input.values = valuesOf(sampler.law(i), ranges);
        for (std::size_t k = 0; k < ranges; ++k)
            input.upTo.push_back(static_cast<double>(k + 1) / static_cast<double>(ranges));
    }
    return done();
}

Status TrialModel::makeCombinations(const Model& model, const TrialPreparation& preparation)
{
    std::size_t count = 1;
    for (TrialInput& input : m_inputs)
        if (!input.inLanes) {
            input.stride = count;
            count *= input.values.size();
        }
    std::vector<std::optional<Result<TrialCase>>> made(count);
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> isEnding = false; // at the first error: all combinations before it are still made
    std::exception_ptr failure;
    std::mutex mutex;
    inThreads(std::min(preparation.threads, count), [&] {
        try {
            while (!isEnding) {
                const std::size_t c = next++;
                if (c >= count)
                    break;
                if (preparation.cancel && *preparation.cancel)
                    made[c].emplace(Error{ErrorCode::Cancelled, {}, {}});
                else
                    made[c].emplace(prepared(model, c));
                if (!made[c]->ok())
                    isEnding = true;
            }
        } catch (...) {
            const std::lock_guard lock(mutex);
            failure = std::current_exception();
            isEnding = true;
        }
    });
    if (failure)
        std::rethrow_exception(failure);
    for (std::optional<Result<TrialCase>>& combination : made) {
        if (!combination->ok())
            return combination->error();
        m_combinations.push_back(std::move(*combination).value());
    }
    return done();
}

Result<TrialCase> TrialModel::prepared(const Model& model, std::size_t combination) const
{
    Model with = model;
    int outside = 0;
    for (const TrialInput& input : m_inputs) {
        if (input.inLanes)
            continue;
        Result<Changed> next = changed(with, input, input.values[combination / input.stride % input.values.size()]);
        if (!next)
            return next.error();
        with = std::move(next->model);
        outside += next->isOutside ? 1 : 0;
    }
    try {
        return TrialCase::of(std::move(with), m_inputs, m_wanted, outside);
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "uncertainty", {}};
    }
}

} // namespace headroom
