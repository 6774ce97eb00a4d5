// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the price-book database, and meter ids as they stand in it.
#pragma once

#include "core/store/project_schema.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// "HDRP", at byte 68 of the file.
constexpr std::uint32_t priceApplicationId = 0x48445250;
constexpr int priceFormatVersion = 1;

const std::vector<TableText>& priceTables();

/// The 16 bytes of a GUID ("00003b45-e996-5b04-b673-a2db710f9237"), by which most meters go; empty for any other text.
std::string guidBytes(std::string_view text);
/// The text of 16 bytes, in small letters.
std::string guidText(std::string_view bytes);

} // namespace headroom
