// SPDX-License-Identifier: GPL-3.0-or-later
// MeterPrice: one row of a price list as its publisher writes it, before anything is made of it. What the names, terms, units and
// numbers of such lists mean.
#pragma once

#include "core/base/calendar.h"
#include "core/base/decimal.h"
#include "core/base/opt.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace headroom {

enum class MeterPriceKind : std::uint8_t { Consumption, DevTest, Reservation, SavingsPlan };
/// "consumption", "devTest", "reservation", "savingsPlan".
std::string_view meterPriceKindName(MeterPriceKind kind);

/// The texts live as long as the call that hands it out.
struct MeterPrice
{
    std::string_view service;  // "Virtual Machines"; of a price sheet its meter category
    std::string_view family;   // "Compute"
    std::string_view product;  // "Virtual Machines Dasv7 Series Windows"
    std::string_view sku;      // "D4as v7 Spot"
    std::string_view armSku;   // "Standard_D4as_v7"; empty for many services
    std::string_view meter;    // "D4as v7"
    std::string_view meterId;  // a GUID, lower case or upper
    std::string_view region;   // ARM name "westeurope"; "global" where the price holds everywhere
    std::string_view unit;     // as published: "1 Hour", "10K", "1 GB/Month"
    std::string_view currency; // ISO 4217
    MeterPriceKind kind = MeterPriceKind::Consumption;
    std::int32_t termMonths = 0; // of reservations and savings plans; 0: not said
    Decimal tierFrom;            // in units of `unit`, a month
    Decimal price;               // of `unit`; of a reservation the total of the whole term, whatever `unit` says
    Opt<Date> from;              // valid from that day, the day included
    Opt<Date> until;             // to that day, the day excluded
    bool primary = true;         // whether its meter is the region's own
};

/// What a text of a price may be, as every list of ours holds it: one line of clean text (isCleanText) of at most `longest` bytes.
/// Errors: TextTooLong, TextNotUtf8.
constexpr std::size_t longestMeterText = 500;
constexpr std::size_t longestMeterName = 100; // of the meter's ID and the region
Status checkMeterText(std::string_view text, std::size_t longest);

/// Takes one price; an error ends the reading. A text that it can't hold: as checkMeterText, with the member's name as path.
using MeterPriceSink = std::function<Status(const MeterPrice&)>;

/// A JSON number, or one of a table: digits with an optional point and exponent ("5E-05"), exactly; what has more than 16 digits or
/// 15 decimals is rounded to those, half away from zero, as such digits are a binary fraction's tail. Error: NumberMalformed.
Result<Decimal> catalogueNumber(std::string_view text);

/// "1 Year" and "P1Y" 12, "3 Years" 36, "1 Month" 1; 0 for anything else.
std::int32_t termMonthsOf(std::string_view term);

/// The day of "2025-11-01T00:00:00Z", "2025-11-01" or "11/01/2025" (month first, as price sheets write it); blank for an empty text.
/// Errors: DateMalformed.
Result<Opt<Date>> catalogueDay(std::string_view text);

/// A published unit: "100 Hours" is 100 of "hour", "10K/Month" 10,000 of "month", "1 GB/Month" 1 of "GB month", "1M" 1,000,000 of "".
struct MeterUnit
{
    std::int64_t count = 1;
    std::string unit; // in the words of the price book: "hour", "month", "GB", "GB month"
};
/// Error: UnitUnknown for what does not begin with a whole number above 0.
Result<MeterUnit> meterUnitOf(std::string_view unit);

/// Whether `text` holds the words, upper and lower case alike ("Low Priority" in "D4s v5 Low Priority").
bool holdsWords(std::string_view text, std::string_view words);

} // namespace headroom
