// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/simulation.h"

#include "core/analysis/simulation_summary.h"
#include "core/analysis/trial_model.h"
#include "core/analysis/worker_threads.h"
#include "core/engine/case_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <limits>
#include <mutex>

#include <unistd.h>

namespace headroom {

namespace {

constexpr std::size_t batch = LaneProgram::batch;
constexpr std::size_t batchTrials = batch * static_cast<std::size_t>(Lanes::width);

class Runner
{
public:
    Runner(const TrialModel& trials, const Sampler& sampler, const SimulationOptions& options)
        : m_trials(trials),
          m_sampler(sampler),
          m_options(options),
          m_blocks((options.trials + Sampler::blockTrials - 1) / Sampler::blockTrials)
    {
        const auto count = static_cast<std::size_t>(options.trials);
        m_samples.inputs.assign(sampler.inputs(), std::vector<double>(count));
        m_samples.measures.assign(options.measures.size(), std::vector<double>(count));
        m_samples.fan.assign(headlineMonths, std::vector<double>(count));
        m_samples.breach.assign(count, 0);
        m_samples.shortfall.assign(count, 0);
    }

    Status run()
    {
        inThreads(static_cast<std::size_t>(std::min<std::int64_t>(std::max(1, m_options.threads), m_blocks)), [this] { work(); });
        if (m_overflowed)
            return Error{ErrorCode::Overflow, "uncertainty", {}};
        if (m_failure)
            std::rethrow_exception(m_failure);
        return isCancelled() ? Status(Error{ErrorCode::Cancelled, {}, {}}) : done();
    }
    SimulationSamples take() { return std::move(m_samples); }
    std::int64_t outside() const { return m_outside; }

private:
    bool isCancelled() const { return m_options.cancel && *m_options.cancel; }

    // What a thread works with.
    struct Desk
    {
        std::vector<double> uniforms;
        std::vector<Lanes> draws;
        std::vector<Lanes> outputs;
        TrialSpace space;
    };

    // Throws nothing: what is thrown ends all threads, and is thrown again when they have ended.
    void work()
    {
        try {
            Desk desk;
            desk.draws.resize(m_sampler.inputs() * batch);
            desk.outputs.resize(m_trials.wanted().count() * batch);
            for (std::int64_t block = m_next++; block < m_blocks && !isCancelled() && !m_isEnding; block = m_next++) {
                runBlock(block, desk);
                report(countOf(block));
            }
            m_outside += desk.space.outside;
        } catch (const OverflowError&) {
            m_overflowed = m_isEnding = true;
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failure = std::current_exception();
            m_isEnding = true;
        }
    }
    int countOf(std::int64_t block) const
    {
        return static_cast<int>(std::min<std::int64_t>(Sampler::blockTrials, m_options.trials - block * Sampler::blockTrials));
    }
    void report(int trials)
    {
        const std::lock_guard lock(m_mutex);
        m_done += trials;
        if (m_options.progress)
            m_options.progress(m_done, m_options.trials);
    }

    // Trials of one combination stand together; the last of them are filled up with its first.
    void runBlock(std::int64_t block, Desk& desk)
    {
        const int count = countOf(block);
        m_sampler.draw(static_cast<std::uint64_t>(block), count, desk.uniforms);
        const std::size_t from = static_cast<std::size_t>(block) * Sampler::blockTrials;
        std::vector<std::vector<int>> byCombination(m_trials.combinations());
        for (int t = 0; t < count; ++t)
            byCombination[drawTrial(t, count, from, desk.uniforms)].push_back(t);
        for (std::size_t c = 0; c < byCombination.size() && !isCancelled(); ++c)
            for (std::size_t i = 0; i < byCombination[c].size(); i += batchTrials)
                runBatch(c, std::span(byCombination[c]).subspan(i), from, desk);
    }
    // Keeps what the inputs are, and says which combination they make.
    std::size_t drawTrial(int trial, int count, std::size_t from, const std::vector<double>& uniforms)
    {
        std::size_t combination = 0;
        for (std::size_t i = 0; i < m_sampler.inputs(); ++i) {
            const TrialInput& input = m_trials.inputs()[i];
            const double u = uniforms[i * static_cast<std::size_t>(count) + static_cast<std::size_t>(trial)];
            double& sample = m_samples.inputs[i][from + static_cast<std::size_t>(trial)];
            if (input.inLanes) {
                sample = m_sampler.law(i).at(u);
            } else {
                const std::size_t place = input.placeOf(u);
                combination += place * input.stride;
                sample = input.values[place];
            }
        }
        return combination;
    }
    void runBatch(std::size_t combination, std::span<const int> trials, std::size_t from, Desk& desk)
    {
        const std::size_t used = std::min(batchTrials, trials.size());
        std::array<std::size_t, batchTrials> places{};
        for (std::size_t k = 0; k < batchTrials; ++k)
            places[k] = from + static_cast<std::size_t>(trials[k < used ? k : 0]);
        for (std::size_t input = 0; input < m_samples.inputs.size(); ++input)
            for (std::size_t k = 0; k < batchTrials; ++k)
                desk.draws[input * batch + k / Lanes::width].values[static_cast<int>(k % Lanes::width)] =
                    m_samples.inputs[input][places[k]];
        m_trials.run(combination, desk.draws, desk.outputs, used, desk.space);
        keep(desk.outputs, std::span(places).first(used));
    }
    void keep(std::span<const Lanes> outputs, std::span<const std::size_t> places)
    {
        const auto write = [&](std::vector<double>& to, std::size_t output) {
            for (std::size_t k = 0; k < places.size(); ++k)
                to[places[k]] = outputs[output * batch + k / Lanes::width][static_cast<int>(k % Lanes::width)];
        };
        const TrialWanted& wanted = m_trials.wanted();
        for (std::size_t m = 0; m < wanted.measures.size(); ++m)
            write(m_samples.measures[m], m);
        for (std::size_t t = 0; t < headlineMonths; ++t)
            write(m_samples.fan[t], wanted.fanPlace() + t);
        write(m_samples.breach, wanted.breachPlace());
        write(m_samples.shortfall, wanted.shortfallPlace());
        for (std::size_t k = 0; wanted.flowMonths != 0 && k < places.size(); ++k)
            keepFlowFigures(outputs, k, places[k]);
    }
    // Of one trial; no number where there is no figure.
    void keepFlowFigures(std::span<const Lanes> outputs, std::size_t trial, std::size_t place)
    {
        const TrialWanted& wanted = m_trials.wanted();
        const auto at = [&](std::size_t output) {
            return outputs[output * batch + trial / Lanes::width][static_cast<int>(trial % Lanes::width)];
        };
        const double scale = std::pow(10.0, m_trials.frame().moneyDigits);
        std::vector<double> months;
        for (std::size_t t = 0; t < wanted.flowMonths; ++t)
            months.push_back(std::round(at(wanted.flowsPlace() + t) * scale) / scale);
        const TrialFlows flows{months, at(wanted.discountRatePlace()), m_trials.frame().start};
        for (std::size_t m = 0; m < wanted.measures.size(); ++m)
            if (isFlowFigure(wanted.measures[m].figure))
                m_samples.measures[m][place] =
                    flowFigure(wanted.measures[m].figure, flows).value_or(std::numeric_limits<double>::quiet_NaN());
    }

    const TrialModel& m_trials;
    const Sampler& m_sampler;
    const SimulationOptions& m_options;
    std::int64_t m_blocks;
    std::atomic<std::int64_t> m_next = 0;
    std::atomic<std::int64_t> m_outside = 0;
    std::atomic<bool> m_overflowed = false;
    std::atomic<bool> m_isEnding = false;
    std::exception_ptr m_failure;
    std::mutex m_mutex;
    std::int64_t m_done = 0;
    SimulationSamples m_samples; // each trial has its own place in it
};

Result<TrialModel> trialModelOf(const Model& model, const Sampler& sampler, const SimulationOptions& options)
{
    try {
        return TrialModel::of(model, sampler, {options.measures, options.which, 0, options.fan},
            {static_cast<std::size_t>(std::max(1, options.threads)), options.cancel});
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "uncertainty", {}};
    }
}

} // namespace

SimulationOptions simulationOptions(const Model& model)
{
    SimulationOptions options;
    const Company& c = model.company();
    options.trials = c.simulationTrials;
    options.sampler = {static_cast<std::uint64_t>(c.simulationSeed), c.simulationMethod};
    return options;
}

namespace {

// What fits into half of the machine's memory: every trial's inputs and figures, and what sorting them takes.
std::int64_t mostTrials(std::size_t inputs, std::size_t measures)
{
    constexpr std::size_t sortedAtOnce = 8; // doubles a trial
    const std::size_t doubles = 4 * inputs + measures + headlineMonths + 2 + sortedAtOnce;
    const double memory = static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGESIZE));
    return static_cast<std::int64_t>(memory / 2 / static_cast<double>(doubles * sizeof(double)));
}

Status checkTrials(const Model& model, const SimulationOptions& options)
{
    const std::int64_t most = mostTrials(model.table<Uncertainty>().size(), options.measures.size());
    if (options.trials >= Lanes::width && options.trials <= most)
        return done();
    return Error{ErrorCode::NumberOutOfRange, "trials",
        {{"found", std::to_string(options.trials)}, {"expected", std::to_string(Lanes::width) + ".." + std::to_string(most)}}};
}

} // namespace

namespace {

// Trials are doubles that were not rounded to the minor unit: what is less than half of one away is the plan's.
void placePlan(MeasureResult& result, const std::vector<double>& samples, const Projection& plan, SimulationMethod method)
{
    const Result<double> value = measure(plan, result.what);
    if (!value || result.counted == 0)
        return;
    const double nearly =
        result.unit == FigureUnit::Money ? 0.5 / std::pow(10, plan.moneyDigits) : 1e-9 * std::max(1.0, std::abs(*value));
    result.plan = *value;
    const auto below = std::count_if(samples.begin(), samples.end(), [&](double sample) { return sample < *value - nearly; });
    result.belowPlan = static_cast<double>(below) / static_cast<double>(result.counted);
    std::vector<double> reaches(samples.size());
    std::transform(
        samples.begin(), samples.end(), reaches.begin(), [&](double sample) { return sample >= *value - nearly ? 1.0 : 0.0; });
    result.reachesPlan = probabilityOf(reaches, method);
}

} // namespace

Result<Simulation> simulate(const Model& model, const SimulationOptions& options)
{
    if (model.table<Uncertainty>().empty())
        return Error{ErrorCode::ValueRequired, "uncertainty", {{"expected", "an uncertain input"}}};
    if (options.measures.empty())
        return Error{ErrorCode::ValueRequired, "figure", {}};
    if (const Status fits = checkTrials(model, options); !fits)
        return fits.error();
    const Result<Sampler> sampler = Sampler::of(model, options.sampler);
    if (!sampler)
        return sampler.error();
    for (const Measure& what : options.measures)
        if (const Status can = canMeasureLanes(laneFrameOf(model), what); !can)
            return can.error();
    if (const Status can = options.fan ? canFanLanes(laneFrameOf(model), *options.fan) : done(); !can)
        return can.error();
    const Result<TrialModel> trials = trialModelOf(model, *sampler, options);
    if (!trials)
        return trials.error();
    Runner runner(*trials, *sampler, options);
    if (const Status ran = runner.run(); !ran)
        return ran.error();
    Simulation result = summarise(runner.take(), options, trials->frame().start + (trials->frame().headlineColumn - 1));
    if (options.cancel && *options.cancel)
        return Error{ErrorCode::Cancelled, {}, {}};
    const Result<Projection> plan = project(model, {options.cancel, {}});
    if (!plan)
        return plan.error();
    result.monthsEvaluated = std::min(plan->months, static_cast<int>(model.company().evaluationMonths));
    result.planHasBenefit = hasOperatingBenefit(*plan);
    for (std::size_t i = 0; i < result.measures.size(); ++i)
        placePlan(result.measures[i], result.measureSamples[i], *plan, options.sampler.method);
    for (const TrialInput& input : trials->inputs())
        result.inputs.push_back(
            {input.uncertainty->id, input.values.size(), input.uncertainty->distribution != Distribution::Discrete});
    for (MeasureResult& m : result.measures)
        for (InputInfluence& i : m.influences)
            i.uncertainty = result.inputs[static_cast<std::size_t>(i.uncertainty)].uncertainty;
    if (runner.outside() != 0)
        result.findings.push_back({Severity::Warning,
            Error{ErrorCode::DrawsOutsideRange, "uncertainty", {{"count", std::to_string(runner.outside())}}}});
    return result;
}

} // namespace headroom
