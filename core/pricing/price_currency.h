// SPDX-License-Identifier: GPL-3.0-or-later
// Prices in another currency than the project's: how many there are, and what they are at a rate of exchange. Figures take prices as
// they stand, so they are written anew, each with the rate beside its source.
#pragma once

#include "core/model/change.h"

#include <optional>
#include <vector>

namespace headroom {

struct ForeignPrices
{
    Text currency;
    std::size_t count = 0;
    std::optional<Decimal> rate; // the latest of the project's exchange rates; none where it has none
};
/// By currency, in its order. Discounts ("share") are of no currency.
std::vector<ForeignPrices> foreignPrices(const Model& model);

/// The project's currency a unit of that one, by the latest of its exchange rates; none where it has none.
std::optional<Decimal> latestRate(const Model& model, Text currency);

/// The price times the rate, in `currency`: to 12 decimals, fewer where it is large (16 digits), half away from zero. The rate
/// stands behind the citation ("…; 1 USD = 0.92 EUR") where there is room. Error: NumberOutOfRange, a price above a billion.
Result<Price> convertedPrice(const Price& price, Text currency, Decimal rate);

/// All prices in `currency` as prices in the project's, and the rate as an exchange rate from the day before the project's first on where it has
/// none of that currency: prices that are added later are converted with it. A price that the project has in its own currency too stays,
/// and the other goes. `rate`: the project's currency a unit of the other.
/// Errors: NumberOutOfRange (a rate outside 0.000001 to 1,000,000; a price above a billion), ValueRequired (there are none).
Result<Change> convertPrices(const Model& model, Text currency, Decimal rate);

} // namespace headroom
