// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts rounded for a table so that what is printed adds up. For display only.
#pragma once

#include "core/base/money.h"

#include <optional>
#include <span>
#include <vector>

namespace headroom {

/// Signed parts of a whole, in units of `unit` minor units, that sum to `whole` units: each is rounded to the nearest, then what
/// is missing goes one unit each to the parts that rounding changed most, ties to the earlier. No part is a unit off: where `whole`
/// is a unit or more from the sum of the parts, they don't sum to it.
std::vector<std::int64_t> roundedParts(std::int64_t whole, std::span<const Money> parts, std::int64_t unit);

/// One amount to the nearest unit, ties away from zero.
std::int64_t roundedUnits(Money amount, std::int64_t unit);

/// Units of a table: of each line and month, each line's total behind its months, and of the balance before the first month.
struct RoundedTable
{
    std::vector<std::vector<std::int64_t>> lines;
    std::int64_t opening = 0;
};

/// A table of lines, each the sum of its children, over months. Row 0 is the root; a parent stands before its children.
struct RoundedTree
{
    struct Node
    {
        std::vector<Money> months;
        int parent = -1; // a place in nodes
    };
    std::vector<Node> nodes;
    std::optional<Money> opening; // a balance that the root's months add to

    /// Months sum to the total in each line, and children to their parent in each column. Every amount, every total and every month's
    /// balance is less than a unit off; the nearest that allow it, balances and totals first. A parent that is not the sum of its
    /// children stays what it is: then its columns don't add up.
    RoundedTable rounded(std::int64_t unit) const;
};

} // namespace headroom
