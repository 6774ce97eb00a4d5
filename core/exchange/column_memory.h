// SPDX-License-Identifier: GPL-3.0-or-later
// What the user said of the columns of a table, kept in a file of his settings for the next table with the same headers.
#pragma once

#include "core/exchange/inventory_import.h"

#include <span>

namespace headroom {

/// column_choices.csv in the user's folder of settings ($XDG_CONFIG_HOME/headroom, else ~/.config/headroom).
std::string defaultColumnMemory();

/// The choices for a table with these headers, in any order; none where the file is missing. Errors: those of reading; FileDamaged where
/// it is no such file.
Result<std::vector<ColumnChoice>> rememberedColumns(const std::string& path, std::span<const std::string> header);
/// Keeps the choices in place of earlier ones for these headers; none forgets them. The file is replaced in one step. Error:
/// FileUnwritable.
Status rememberColumns(const std::string& path, std::span<const std::string> header, std::span<const ColumnChoice> choices);

} // namespace headroom
