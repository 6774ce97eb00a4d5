// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spread.h"

#include <algorithm>
#include <numeric>

namespace headroom {

Money shareOverTime(Money total, std::int64_t numerator, std::int64_t denominator, Money bookedBefore, Rounding rounding)
{
    const int128 toDate = divideRounded(int128{total.minor()} * numerator, denominator, rounding);
    if (toDate > std::numeric_limits<std::int64_t>::max() || toDate <= std::numeric_limits<std::int64_t>::min())
        throw OverflowError();
    return Money(static_cast<std::int64_t>(toDate)) - bookedBefore;
}

std::vector<std::int64_t> largestRemainder(std::int64_t whole, std::span<const std::int64_t> weights)
{
    int128 sum = 0;
    for (const std::int64_t w : weights)
        sum += w;
    std::vector<std::int64_t> parts(weights.size(), 0);
    if (sum == 0)
        return parts;
    const std::int64_t size = whole < 0 ? -whole : whole;
    std::vector<int128> remainders(weights.size());
    std::int64_t left = size;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const int128 product = int128{size} * weights[i];
        parts[i] = static_cast<std::int64_t>(product / sum);
        remainders[i] = product % sum;
        left -= parts[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::int64_t i = 0; i < left; ++i)
        ++parts[order[static_cast<std::size_t>(i)]];
    if (whole < 0)
        for (std::int64_t& part : parts)
            part = -part;
    return parts;
}

} // namespace headroom
