// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that add up those above them, as spreadsheets end in.
#pragma once

#include <span>
#include <string_view>

namespace headroom {

/// The label of a row of sums or averages ("Total", "Grand total:", "Summe"), blank for any other row: its first filled cell is such a
/// word, alone or with more behind it ("Total (120 servers)"), and every other one that is filled a number.
std::string_view summaryLabel(std::span<const std::string_view> cells);

/// Whether the cell is nothing but the word for a sum: "Total", "Grand total:", "Summe (3 lines)".
bool isSummaryWord(std::string_view cell);

} // namespace headroom
