// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/price_difference.h"

#include "core/pricing/sizing.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace headroom {

namespace {

std::vector<Money> byMonth(const Projection& projection, Line line)
{
    const Series& series = projection.move[line];
    return {series.begin() + 1, series.begin() + 1 + projection.horizon};
}

Money total(const std::vector<Money>& months)
{
    Money sum;
    for (const Money month : months)
        sum += month;
    return sum;
}

std::vector<LineDifference> linesOf(const Projection& first, const Projection& second)
{
    std::vector<LineDifference> lines;
    for (const LineInfo& about : lineInfos) {
        if (about.line != Line::Azure && about.parent != Line::Azure && about.line != Line::NetCashFlow)
            continue;
        LineDifference difference;
        difference.line = about.line;
        difference.firstByMonth = byMonth(first, about.line);
        difference.secondByMonth = byMonth(second, about.line);
        difference.first = total(difference.firstByMonth);
        difference.second = total(difference.secondByMonth);
        if (difference.first != Money() || difference.second != Money())
            lines.push_back(std::move(difference));
    }
    return lines;
}

std::vector<FigureDifference> figuresOf(const Projection& first, const Projection& second)
{
    std::vector<FigureDifference> figures;
    for (const Figure& figure : first.figures) {
        const Figure* other = second.figure(figure.id);
        const auto* before = std::get_if<Money>(&figure.value.value);
        const auto* after = other ? std::get_if<Money>(&other->value.value) : nullptr;
        if (before && after && *before != *after)
            figures.push_back({figure.id, figure.label, *before, *after});
    }
    return figures;
}

/// The names and regions of what the workloads get.
struct Used
{
    std::set<std::pair<Text, Text>> places;
    std::vector<Text> sizes; // of each workload

    explicit Used(const Model& model)
    {
        const PriceIndex index(model);
        const Sizing sizing = sizeWorkloads(model, index, nullptr);
        const auto use = [&](std::int32_t sku, std::int32_t region) {
            if (sku != PriceIndex::none && region != PriceIndex::none)
                places.emplace(
                    index.skus()[static_cast<std::size_t>(sku)]->name, index.regions()[static_cast<std::size_t>(region)]);
        };
        for (const Sized& sized : sizing.workloads) {
            const bool known = sized.sku != PriceIndex::none;
            sizes.push_back(known ? index.skus()[static_cast<std::size_t>(sized.sku)]->name : Text());
            use(sized.sku, sized.region);
            for (std::uint32_t d = 0; d < sized.diskCount; ++d)
                use(sizing.disks[sized.firstDisk + d].tier, sized.region);
        }
    }
};

using PriceKey = std::tuple<Text, Text, PriceKind, Decimal>;

struct Pair
{
    Opt<Decimal> first;
    Opt<Decimal> second;
    Text unit;
};

void collect(
    const Model& model, const std::set<std::pair<Text, Text>>& used, Opt<Decimal> Pair::*side, std::map<PriceKey, Pair>& prices)
{
    for (const Price& price : model.table<Price>()) {
        if (price.currency != model.company().currency || !used.contains({price.name, price.region}))
            continue;
        Pair& pair = prices[{price.name, price.region, price.kind, price.tierFrom}];
        pair.*side = price.price;
        pair.unit = price.unit;
    }
}

std::vector<PriceMove> movesOf(const Model& first, const Model& second, const std::set<std::pair<Text, Text>>& used)
{
    std::map<PriceKey, Pair> prices;
    collect(first, used, &Pair::first, prices);
    collect(second, used, &Pair::second, prices);
    std::vector<PriceMove> moves;
    for (const auto& [key, pair] : prices)
        if (pair.first != pair.second)
            moves.push_back(
                {std::get<0>(key), std::get<1>(key), std::get<2>(key), pair.unit, std::get<3>(key), pair.first, pair.second});
    return moves;
}

} // namespace

Result<PriceDifference> comparePrices(const Model& first, const Model& second)
{
    const auto before = project(first);
    if (!before)
        return before.error();
    const auto after = project(second);
    if (!after)
        return after.error();
    Used used(first);
    const Used other(second);
    PriceDifference difference;
    difference.currency = before->currency;
    difference.moneyDigits = before->moneyDigits;
    difference.months = before->horizon;
    difference.start = before->start;
    difference.lines = linesOf(*before, *after);
    difference.figures = figuresOf(*before, *after);
    for (std::size_t i = 0; i < std::min(used.sizes.size(), other.sizes.size()); ++i)
        difference.resized += used.sizes[i] != other.sizes[i];
    used.places.insert(other.places.begin(), other.places.end());
    difference.prices = movesOf(first, second, used.places);
    return difference;
}

} // namespace headroom
