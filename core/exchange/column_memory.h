// SPDX-License-Identifier: GPL-3.0-or-later
// What the user said of the columns of a table, kept in a file of his settings for the next table with the same headers.
#pragma once

#include "core/exchange/inventory_import.h"

#include <span>

namespace headroom {

/// column_choices.csv in the user's folder of settings ($XDG_CONFIG_HOME/headroom, else ~/.config/headroom).
std::string defaultColumnMemory();

struct RememberedTable
{
    std::vector<ColumnChoice> choices;
    std::optional<DecimalSign> decimal;
};

/// What was kept for a table with these headers, in any order; nothing where the file is missing. Errors: those of reading; FileDamaged
/// where it is no such file.
Result<RememberedTable> rememberedColumns(const std::string& path, std::span<const std::string> header);
/// Keeps it in place of what was kept for these headers; nothing forgets that. The file is replaced in one step. Error:
/// FileUnwritable.
Status rememberColumns(const std::string& path, std::span<const std::string> header, const RememberedTable& table);

} // namespace headroom
