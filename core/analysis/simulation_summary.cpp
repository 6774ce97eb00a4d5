// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/simulation_summary.h"

#include "core/analysis/lane_measure.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {

namespace {

// Neumaier's compensated sum.
class Sum
{
public:
    void add(double value)
    {
        const double total = m_sum + value;
        m_rest += std::abs(m_sum) >= std::abs(value) ? (m_sum - total) + value : (value - total) + m_sum;
        m_sum = total;
    }
    double value() const { return m_sum + m_rest; }

private:
    double m_sum = 0;
    double m_rest = 0;
};

double mean(std::span<const double> values)
{
    Sum sum;
    for (const double v : values)
        sum.add(v);
    return sum.value() / static_cast<double>(values.size());
}

double variance(std::span<const double> values, double center)
{
    Sum sum;
    for (const double v : values)
        sum.add((v - center) * (v - center));
    return values.size() < 2 ? 0 : sum.value() / static_cast<double>(values.size() - 1);
}

// Trials in the order of their values, equal ones in their own.
std::vector<std::uint32_t> orderOf(std::span<const double> values)
{
    std::vector<std::pair<double, std::uint32_t>> pairs(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        pairs[i] = {values[i], static_cast<std::uint32_t>(i)};
    std::sort(pairs.begin(), pairs.end());
    std::vector<std::uint32_t> order(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        order[i] = pairs[i].second;
    return order;
}

std::vector<double> ranksOf(std::span<const double> values, const std::vector<std::uint32_t>& order)
{
    std::vector<double> ranks(values.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        for (std::size_t i = from; i < to; ++i)
            ranks[order[i]] = static_cast<double>(from + to - 1) / 2;
        from = to;
    }
    return ranks;
}

// The values that percentiles lie between are put in their places, the lowest percentile first; the rest stays unsorted.
Percentiles percentilesOf(std::vector<double> values)
{
    Percentiles shown{};
    auto sorted = values.begin();
    const auto valueAt = [&](std::size_t place) {
        const auto at = values.begin() + static_cast<std::ptrdiff_t>(place);
        if (sorted <= at) {
            std::nth_element(sorted, at, values.end());
            sorted = at + 1;
        }
        return *at;
    };
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const double place = shownPercentiles[i] * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const double low = valueAt(below);
        const double high = valueAt(std::min(below + 1, values.size() - 1));
        shown[i] = low + (high - low) * (place - static_cast<double>(below));
    }
    return shown;
}

// Where the shares of the trials end, in the input's order: equal values are never parted.
std::vector<std::size_t> sharesOf(std::span<const double> input, const std::vector<std::uint32_t>& order)
{
    constexpr std::size_t most = 512;
    constexpr std::size_t fewestTrials = 32;
    const std::size_t shares = std::clamp(order.size() / fewestTrials, std::size_t{2}, most);
    std::vector<std::size_t> ends;
    for (std::size_t s = 1; s <= shares; ++s) {
        std::size_t end = order.size() * s / shares;
        if (!ends.empty() && end <= ends.back())
            continue;
        while (end > 0 && end < order.size() && input[order[end]] == input[order[end - 1]])
            ++end;
        ends.push_back(end);
    }
    return ends;
}

double explainedBy(std::span<const double> input, const std::vector<std::uint32_t>& order, std::span<const double> figure)
{
    const double center = mean(figure);
    const double whole = variance(figure, center);
    if (!(whole > 0))
        return 0;
    Sum between;
    std::size_t from = 0;
    const std::vector<std::size_t> ends = sharesOf(input, order);
    for (const std::size_t end : ends) {
        Sum sum;
        for (std::size_t i = from; i < end; ++i)
            sum.add(figure[order[i]]);
        const auto size = static_cast<double>(end - from);
        const double away = end == from ? 0 : sum.value() / size - center;
        between.add(size * away * away);
        from = end;
    }
    const auto n = static_cast<double>(figure.size());
    const double explained = between.value() / n / whole;
    const double byChance = static_cast<double>(ends.size() - 1) / n;
    return std::clamp(explained - byChance * (1 - explained), 0.0, 1.0);
}

double correlationOf(const std::vector<double>& ranksA, const std::vector<double>& ranksB)
{
    const double center = static_cast<double>(ranksA.size() - 1) / 2;
    Sum both;
    Sum ofA;
    Sum ofB;
    for (std::size_t i = 0; i < ranksA.size(); ++i) {
        both.add((ranksA[i] - center) * (ranksB[i] - center));
        ofA.add((ranksA[i] - center) * (ranksA[i] - center));
        ofB.add((ranksB[i] - center) * (ranksB[i] - center));
    }
    const double size = std::sqrt(ofA.value()) * std::sqrt(ofB.value());
    return size > 0 ? both.value() / size : 0;
}

// An input in order, sorted once for all figures.
struct RankedInput
{
    std::vector<std::uint32_t> order;
    std::vector<double> ranks;
};
std::vector<RankedInput> rankedInputs(const SimulationSamples& samples)
{
    std::vector<RankedInput> ranked;
    for (const std::vector<double>& input : samples.inputs) {
        ranked.push_back({orderOf(input), {}});
        ranked.back().ranks = ranksOf(input, ranked.back().order);
    }
    return ranked;
}

// The trials in which a measure has a figure, as if there were no others; fewer than two say nothing.
SimulationSamples withFigure(const SimulationSamples& samples, std::size_t measure)
{
    SimulationSamples some;
    some.inputs.resize(samples.inputs.size());
    some.measures.resize(1);
    const std::vector<double>& values = samples.measures[measure];
    for (std::size_t t = 0; t < values.size(); ++t) {
        if (std::isnan(values[t]))
            continue;
        some.measures[0].push_back(values[t]);
        for (std::size_t i = 0; i < samples.inputs.size(); ++i)
            some.inputs[i].push_back(samples.inputs[i][t]);
    }
    return some;
}

MeasureResult resultOf(const SimulationSamples& samples, const std::vector<RankedInput>& ranked, std::size_t measure,
    const SimulationOptions& options);

// Blocks of Sobol points with gaps are none: the mean has no standard error then.
MeasureResult resultOfSome(
    const SimulationSamples& samples, MeasureResult result, std::size_t measure, const SimulationOptions& options)
{
    const SimulationSamples some = withFigure(samples, measure);
    if (result.counted < 2)
        return result;
    SimulationOptions alone = options;
    alone.measures = {result.what};
    MeasureResult r = resultOf(some, rankedInputs(some), 0, alone);
    if (options.sampler.method == SimulationMethod::Sobol)
        r.mean.standardError.reset();
    return r;
}

MeasureResult resultOf(const SimulationSamples& samples, const std::vector<RankedInput>& ranked, std::size_t measure,
    const SimulationOptions& options)
{
    const std::vector<double>& values = samples.measures[measure];
    MeasureResult r;
    r.what = options.measures[measure];
    r.unit = unitInLanes(r.what);
    r.counted = std::count_if(values.begin(), values.end(), [](double v) { return !std::isnan(v); });
    if (r.counted != static_cast<std::int64_t>(values.size()))
        return resultOfSome(samples, std::move(r), measure, options);
    r.mean = meanOf(values, options.sampler.method);
    r.deviation = std::sqrt(variance(values, r.mean.value));
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    r.lowest = *low;
    r.highest = *high;
    r.percentiles = percentilesOf(values);
    const std::vector<double> ranks = ranksOf(values, orderOf(values));
    for (std::size_t i = 0; i < ranked.size(); ++i)
        r.influences.push_back(
            {static_cast<Id>(i), explainedBy(samples.inputs[i], ranked[i].order, values), correlationOf(ranked[i].ranks, ranks)});
    std::stable_sort(r.influences.begin(), r.influences.end(),
        [](const InputInfluence& a, const InputInfluence& b) { return b.contribution < a.contribution; });
    return r;
}

} // namespace

double percentileOf(const std::vector<double>& sorted, double p)
{
    const double place = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - static_cast<double>(below));
}

Estimate meanOf(std::span<const double> values, SimulationMethod method)
{
    constexpr std::size_t fewest = 8;
    Estimate estimate{mean(values), std::nullopt};
    if (method == SimulationMethod::PseudoRandom) {
        if (values.size() > 1)
            estimate.standardError = std::sqrt(variance(values, estimate.value) / static_cast<double>(values.size()));
        return estimate;
    }
    std::vector<double> blocks;
    for (std::size_t from = 0; from + Sampler::blockTrials <= values.size(); from += Sampler::blockTrials)
        blocks.push_back(mean(values.subspan(from, Sampler::blockTrials)));
    if (blocks.size() >= fewest)
        estimate.standardError = std::sqrt(variance(blocks, mean(blocks)) / static_cast<double>(blocks.size()));
    return estimate;
}

double explainedShare(std::span<const double> input, std::span<const double> figure)
{
    return explainedBy(input, orderOf(input), figure);
}

double rankCorrelation(std::span<const double> a, std::span<const double> b)
{
    return correlationOf(ranksOf(a, orderOf(a)), ranksOf(b, orderOf(b)));
}

Simulation summarise(SimulationSamples samples, const SimulationOptions& options, Month fanStart)
{
    Simulation s;
    s.trials = options.trials;
    s.sampler = options.sampler;
    s.fanOf = options.fan ? options.fan->text : std::string();
    const std::vector<RankedInput> ranked = rankedInputs(samples);
    for (std::size_t m = 0; m < options.measures.size(); ++m)
        s.measures.push_back(resultOf(samples, ranked, m, options));
    if (options.target) {
        std::vector<double> reached;
        reached.reserve(samples.measures.front().size());
        for (const double value : samples.measures.front())
            reached.push_back(value >= *options.target ? 1 : 0);
        s.reachesTarget = meanOf(reached, options.sampler.method);
    }
    s.breach = meanOf(samples.breach, options.sampler.method);
    s.shortfall = meanOf(samples.shortfall, options.sampler.method);
    s.fanUnit = options.fan ? unitInLanes(*options.fan) : FigureUnit::Money;
    for (std::size_t t = 0; t < samples.fan.size(); ++t) {
        std::vector<double>& values = samples.fan[t];
        std::erase_if(values, [](double v) { return std::isnan(v); });
        const auto counted = static_cast<std::int64_t>(values.size());
        if (counted > 1)
            s.fan.push_back({fanStart + static_cast<int>(t), percentilesOf(std::move(values)), counted});
    }
    s.inputSamples = std::move(samples.inputs);
    s.measureSamples = std::move(samples.measures);
    return s;
}

} // namespace headroom
