// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a row that adds up those above it from a line that is only called so.
#pragma once

#include "core/base/fraction.h"
#include "core/base/money.h"

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace headroom {

/// What the rows of a table come to so far, by column or month.
class SumsAbove
{
public:
    using Amounts = std::vector<std::pair<std::int64_t, Money>>;

    /// Of a row that is no sum; the group is the kind of its line.
    void add(const Amounts& amounts, std::int64_t group);
    /// A row of sums was met; the next one may be of the rows behind it.
    void endSection() { m_section.clear(); }

    /// Whether these amounts, not all 0, are to the cent what the rows above come to: all of them, those of one group, or those since
    /// the last row of sums.
    bool areMetBy(const Amounts& amounts) const;

private:
    using Sums = std::map<std::int64_t, int128>;
    Sums m_all;
    Sums m_section;
    std::map<std::int64_t, Sums> m_groups;
};

} // namespace headroom
