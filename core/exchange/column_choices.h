// SPDX-License-Identifier: GPL-3.0-or-later
// What the user says of a table's columns, now or of an earlier one with the same headers, in place of what was guessed.
#pragma once

#include "core/exchange/table_profile.h"

namespace headroom {

/// Puts what was remembered for these headers, then what the options say, in place of the guesses, and notes in the reading what is to
/// be remembered. The value is the decimal sign that was remembered: for numbers that can be read in two ways. Errors: those of
/// rememberedColumns() and chooseColumns(), the latter at the row of the header.
Result<std::optional<DecimalSign>> applyChoices(
    std::vector<TableColumn>& columns, const TableHeader& header, const ImportOptions& options, SourceReading& reading);

} // namespace headroom
