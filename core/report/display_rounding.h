// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts rounded for a table so that what is printed adds up. For display only.
#pragma once

#include "core/base/money.h"

#include <span>
#include <vector>

namespace headroom {

/// Signed parts of a whole, in units of `unit` minor units, that sum to `whole` units: each is rounded to the nearest, then what
/// is missing goes one unit each to the parts that rounding changed most, ties to the earlier.
std::vector<std::int64_t> roundedParts(std::int64_t whole, std::span<const Money> parts, std::int64_t unit);

/// One amount to the nearest unit, ties away from zero.
std::int64_t roundedUnits(Money amount, std::int64_t unit);

/// A table of lines, each the sum of its children, over months. Row 0 is the root; a parent stands before its children.
struct RoundedTree
{
    struct Node
    {
        std::vector<Money> months;
        int parent = -1; // a place in nodes
    };
    std::vector<Node> nodes;

    /// Units of each node and month, with each node's total behind its months. Months sum to the total in each row, and children
    /// to their parent in each column; the root's total and months are within a unit of the exact ones.
    std::vector<std::vector<std::int64_t>> rounded(std::int64_t unit) const;
};

} // namespace headroom
