// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a FOCUS file, found by their names (FOCUS 1.0, 1.1, 1.2; Microsoft's exports add some that begin with x_).
#pragma once

#include "core/base/finding.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace headroom {

/// Those that a bill is made from.
enum class FocusColumn : std::uint8_t {
    BilledCost,
    EffectiveCost,
    BillingCurrency,
    BillingPeriodStart,
    ChargeCategory,
    ServiceCategory,
    ServiceName,
    RegionId,
    RegionName,
    ConsumedQuantity,
    ConsumedUnit,
    SkuMeterCategory, // x_SkuMeterCategory of Microsoft's exports
    ProviderName,
    Count
};
constexpr std::size_t focusColumnCount = static_cast<std::size_t>(FocusColumn::Count);
std::string_view nameOf(FocusColumn column);

struct FocusHeader
{
    std::array<std::optional<std::size_t>, focusColumnCount> places;
    std::size_t columns = 0;
    std::string_view version; // "1.0", "1.1", "1.2": the first standard that has its columns
    bool ofMicrosoft = false; // it has columns x_Sku...
    Findings findings;        // HeaderMissing (Note: required by FOCUS, not used here), ColumnUnknown (Note)

    std::optional<std::size_t> place(FocusColumn column) const { return places[static_cast<std::size_t>(column)]; }
};

/// Names are compared without case, blanks and a byte order mark. Errors, at the file and row: HeaderMissing ("expected": all
/// columns that are needed and not there), HeaderDuplicate (of a column that is used).
Result<FocusHeader> readFocusHeader(std::span<const std::string_view> cells, std::string_view fileName, std::size_t row);

/// Whether the first line has the columns of one.
bool looksLikeFocus(std::string_view firstLine);

} // namespace headroom
