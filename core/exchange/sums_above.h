// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a row that adds up others from a line that is only called so.
#pragma once

#include "core/base/fraction.h"
#include "core/base/money.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <span>
#include <vector>

namespace headroom {

/// An amount as a table shows it.
struct ShownAmount
{
    std::int64_t column = 0; // or month
    Money amount;
    Money step; // one of the last place that is shown: half of it may have been rounded away
};

/// The sums of rows, by column.
class RowSum
{
public:
    void add(std::span<const ShownAmount> row);
    /// Of how many rows these amounts, not all 0, are the sum; 0 where they aren't. A sum of several rows may differ from what was
    /// rounded in each of them and in itself; of one row only by what it shows fewer decimals.
    std::size_t metBy(std::span<const ShownAmount> total) const;

private:
    struct Sum
    {
        int128 amount = 0; // minor units
        int128 steps = 0;
        std::size_t rows = 0;
    };
    std::map<std::int64_t, Sum> m_sums;
};

/// What the rows of a table come to so far.
class SumsAbove
{
public:
    using Amounts = std::vector<ShownAmount>;

    /// Of a row that is no sum, to those of all its groups.
    void add(const Amounts& amounts, std::initializer_list<std::int64_t> groups);
    /// A row of sums was met; the next one may be of the rows behind it.
    void endSection() { m_section = {}; }

    /// Of how many rows above these amounts are the sum: of all of them, those of one group, or those since the last row of sums; the
    /// most of these. 0 where they are none.
    std::size_t metBy(const Amounts& amounts) const;

private:
    RowSum m_all;
    RowSum m_section;
    std::map<std::int64_t, RowSum> m_groups;
};

} // namespace headroom
