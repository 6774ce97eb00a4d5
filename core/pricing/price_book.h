// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped price book (data/prices), and how a project takes from it the prices that it uses.
#pragma once

#include "core/model/change.h"

namespace headroom {

/// Everything that the program brings along. Rows have no ids; each has a citation and a kind of source.
struct PriceBook
{
    std::vector<Sku> skus;     // in order of name
    std::vector<Price> prices; // by region, name, kind and tier
};
/// Read on first use from what is built into the program, then kept.
const PriceBook& priceBook();

/// The name of the region whose prices hold everywhere, and of the region whose discounts stand in for unknown ones.
Text globalRegion();
Text referenceRegion();

/// The regions for which the shipped book has machine prices, by name.
std::vector<Text> bookRegions();
/// The change that gives the project every size and price of these regions, of "global", and the median discounts, that it does not
/// hold yet; what it holds already stays as it is. Errors: RegionNotPriced with the regions that the book has.
Result<Change> addPricesFor(const Model& model, std::span<const Text> regions);
/// The regions that the project's plan, workloads and platform items name.
std::vector<Text> regionsInUse(const Model& model);
/// addPricesFor() what the project uses and lacks; an empty change when nothing lacks; regions that the book does not have are
/// left out (validation reports them).
Change addMissingPrices(const Model& model);

} // namespace headroom
