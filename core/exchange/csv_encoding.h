// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a table that is not UTF-8. For csv.cpp.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string_view>

namespace headroom {

/// The name of another encoding that the first bytes give away; empty when they do not.
std::string_view foreignEncoding(std::string_view bytes);

/// Where the first bytes stand that are not UTF-8: EncodingUnknown with the cell as path, "row", "column" and "found". Domain: `text`
/// is not UTF-8; `rowsBefore` rows of the file stand before it.
Error encodingError(std::string_view text, std::string_view fileName, std::size_t rowsBefore);

} // namespace headroom
