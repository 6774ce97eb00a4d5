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
std::vector<std::size_t> sharesOf(std::span<const double> input, const std::vector<std::uint32_t>& order, std::size_t most)
{
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

// A figure's trials in an input's order.
struct Ordered
{
    std::span<const double> input;
    const std::vector<std::uint32_t>& order;
    std::span<const double> figure;
    double center = 0;
    double whole = 0; // variance

    Ordered(std::span<const double> in, const std::vector<std::uint32_t>& by, std::span<const double> of)
        : input(in), order(by), figure(of), center(mean(of)), whole(variance(of, center))
    {}
    double away(std::size_t place) const { return figure[order[place]] - center; }
};

Estimate explainedByIndependent(const Ordered& o)
{
    constexpr std::size_t mostShares = 512;
    const std::vector<std::size_t> ends = sharesOf(o.input, o.order, mostShares);
    std::vector<double> means;
    Sum between;
    std::size_t from = 0;
    for (const std::size_t end : ends) {
        Sum sum;
        for (std::size_t i = from; i < end; ++i)
            sum.add(o.away(i));
        const auto size = static_cast<double>(end - from);
        means.push_back(end == from ? 0 : sum.value() / size);
        between.add(size * means.back() * means.back());
        from = end;
    }
    const auto n = static_cast<double>(o.figure.size());
    const double explained = between.value() / n / o.whole;
    const double byChance = static_cast<double>(ends.size() - 1) / n;
    const double share = std::clamp(explained - byChance * (1 - explained), 0.0, 1.0);
    Sum squares;
    from = 0;
    for (std::size_t s = 0; s < ends.size(); from = ends[s], ++s)
        for (std::size_t i = from; i < ends[s]; ++i) {
            const double y = o.away(i);
            const double influence = (2 * means[s] * y - means[s] * means[s] - share * y * y) / o.whole;
            squares.add(influence * influence);
        }
    // The means hold their own trials: that counts twice in the sum, and once in the estimate.
    const double ofMeans = 2 * byChance / n * (1 - share) * (1 - share);
    return {share, std::sqrt(std::max(squares.value() / n / n - ofMeans, ofMeans))};
}

// The means of one share of the trials in the blocks that have any there.
struct BlockMeans
{
    double size = 0;               // trials
    double sum = 0;                // of the means
    double squares = 0;            // of the means
    std::vector<double> ofBlock{}; // not a number where there are none
    int blocks = 0;

    // size times the product of the means of two blocks, on average.
    double between(double lessMean, int lessBlocks) const
    {
        const int left = blocks - lessBlocks;
        const double total = sum - lessMean;
        return left < 2 ? 0 : size * (total * total - (squares - lessMean * lessMean)) / (left * (left - 1.0));
    }
};

std::vector<BlockMeans> blockMeansOf(const Ordered& o, std::size_t blocks)
{
    constexpr std::size_t mostShares = 64;
    constexpr auto blockTrials = static_cast<std::size_t>(Sampler::blockTrials);
    std::vector<BlockMeans> shares;
    std::size_t from = 0;
    for (const std::size_t end : sharesOf(o.input, o.order, mostShares)) {
        std::vector<double> sums(blocks, 0);
        std::vector<double> counts(blocks, 0);
        for (std::size_t i = from; i < end; ++i) {
            sums[o.order[i] / blockTrials] += o.away(i);
            ++counts[o.order[i] / blockTrials];
        }
        BlockMeans share;
        share.size = static_cast<double>(end - from);
        for (std::size_t b = 0; b < blocks; ++b) {
            share.ofBlock.push_back(counts[b] > 0 ? sums[b] / counts[b] : std::nan(""));
            if (counts[b] == 0)
                continue;
            ++share.blocks;
            share.sum += share.ofBlock[b];
            share.squares += share.ofBlock[b] * share.ofBlock[b];
        }
        shares.push_back(std::move(share));
        from = end;
    }
    return shares;
}

std::optional<Estimate> explainedByBlocks(const Ordered& o)
{
    constexpr std::size_t fewestForError = 8;
    constexpr auto blockTrials = static_cast<std::size_t>(Sampler::blockTrials);
    const std::size_t blocks = (o.figure.size() + blockTrials - 1) / blockTrials;
    if (blocks < 2)
        return std::nullopt;
    const std::vector<BlockMeans> shares = blockMeansOf(o, blocks);
    const double scale = static_cast<double>(o.figure.size()) * o.whole;
    const auto without = [&](std::optional<std::size_t> block) {
        Sum between;
        for (const BlockMeans& share : shares) {
            const bool isLess = block && !std::isnan(share.ofBlock[*block]);
            between.add(isLess ? share.between(share.ofBlock[*block], 1) : share.between(0, 0));
        }
        return between.value() / scale;
    };
    Estimate estimate{std::clamp(without(std::nullopt), 0.0, 1.0), std::nullopt};
    if (blocks < fewestForError)
        return estimate;
    std::vector<double> leftOut;
    for (std::size_t b = 0; b < blocks; ++b)
        leftOut.push_back(without(b));
    const auto count = static_cast<double>(blocks);
    estimate.standardError = std::sqrt(variance(leftOut, mean(leftOut)) * (count - 1) * (count - 1) / count);
    return estimate;
}

std::optional<Estimate> explainedBy(std::span<const double> input, const std::vector<std::uint32_t>& order,
    std::span<const double> figure, SimulationMethod method)
{
    const Ordered ordered(input, order, figure);
    if (!(ordered.whole > 0))
        return Estimate{};
    return method == SimulationMethod::Sobol ? explainedByBlocks(ordered) : explainedByIndependent(ordered);
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
bool isCancelled(const SimulationOptions& options) { return options.cancel && *options.cancel; }

std::vector<RankedInput> rankedInputs(const SimulationSamples& samples, const SimulationOptions& options)
{
    std::vector<RankedInput> ranked;
    for (const std::vector<double>& input : samples.inputs) {
        if (isCancelled(options))
            break;
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
    MeasureResult r = resultOf(some, rankedInputs(some, options), 0, alone);
    if (options.sampler.method == SimulationMethod::Sobol) {
        r.mean.standardError.reset();
        for (InputInfluence& influence : r.influences)
            influence.contribution = influence.standardError = std::nullopt;
    }
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
    for (std::size_t i = 0; i < ranked.size() && !isCancelled(options); ++i) {
        const auto share = explainedBy(samples.inputs[i], ranked[i].order, values, options.sampler.method);
        const double rho = correlationOf(ranked[i].ranks, ranks);
        r.influences.push_back({static_cast<Id>(i), share ? std::optional(share->value) : std::nullopt,
            share ? share->standardError : std::nullopt, rho});
    }
    std::stable_sort(r.influences.begin(), r.influences.end(), [](const InputInfluence& a, const InputInfluence& b) {
        const auto weight = [](const InputInfluence& i) {
            return i.contribution.value_or(i.rankCorrelation * i.rankCorrelation);
        };
        return weight(b) < weight(a);
    });
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

Estimate probabilityOf(std::span<const double> values, SimulationMethod method)
{
    constexpr double unlikely = 0.05;
    Estimate estimate = meanOf(values, method);
    if (estimate.value == 0 || estimate.value == 1) {
        estimate.standardError.reset();
        estimate.within = 1 - std::pow(unlikely, 1 / static_cast<double>(values.size()));
    }
    return estimate;
}

std::optional<Estimate> explainedShare(std::span<const double> input, std::span<const double> figure, SimulationMethod method)
{
    return explainedBy(input, orderOf(input), figure, method);
}

double rankCorrelation(std::span<const double> a, std::span<const double> b)
{
    return correlationOf(ranksOf(a, orderOf(a)), ranksOf(b, orderOf(b)));
}

namespace {

void countTarget(const std::vector<double>& values, const SimulationOptions& options, Simulation& s)
{
    std::vector<double> reached;
    reached.reserve(values.size());
    for (const double value : values) {
        const bool is = options.sense == TargetSense::AtLeast ? value >= *options.target : value <= *options.target;
        reached.push_back(is ? 1 : 0);
        ++(is ? s.targetCounts.reached : std::isnan(value) ? s.targetCounts.withoutFigure : s.targetCounts.missed);
    }
    s.reachesTarget = probabilityOf(reached, options.sampler.method);
}

MeasureResult withChances(MeasureResult result, std::span<const double> values, const SimulationOptions& options)
{
    std::vector<double> is(values.size());
    std::transform(values.begin(), values.end(), is.begin(), [](double value) { return std::isnan(value) ? 0.0 : 1.0; });
    result.hasFigure = probabilityOf(is, options.sampler.method);
    std::transform(values.begin(), values.end(), is.begin(), [](double value) { return value > 0 ? 1.0 : 0.0; });
    result.aboveZero = probabilityOf(is, options.sampler.method);
    return result;
}

} // namespace

Simulation summarise(SimulationSamples samples, const SimulationOptions& options, Month fanStart)
{
    Simulation s;
    s.trials = options.trials;
    s.sampler = options.sampler;
    s.fanOf = options.fan ? options.fan->text : std::string();
    const std::vector<RankedInput> ranked = rankedInputs(samples, options);
    for (std::size_t m = 0; m < options.measures.size() && !isCancelled(options); ++m)
        s.measures.push_back(withChances(resultOf(samples, ranked, m, options), samples.measures[m], options));
    if (isCancelled(options))
        return s;
    if (options.target)
        countTarget(samples.measures.front(), options, s);
    s.breach = probabilityOf(samples.breach, options.sampler.method);
    s.shortfall = probabilityOf(samples.shortfall, options.sampler.method);
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
