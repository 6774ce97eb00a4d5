// SPDX-License-Identifier: GPL-3.0-or-later
// A trace with fewer bookings: what is bought of many prices, summed up. For workbook.cpp.
#pragma once

#include "core/engine/other_numbers.h"
#include "core/exchange/workbook_texts.h"
#include "core/model/model.h"

namespace headroom {

/// The same projection with the bookings of a line's prices in a month as one: quantities times list prices are summed up by what
/// they are multiplied with (the share of a wave that has moved, the discount of the service family, drift, growth), and only these
/// factors stay formulas. Each price was rounded alone; what the one rounding differs by is a named number of its own ("rounding of
/// its prices"), so every total is what it was. After a change of a factor a total is off by at most half a minor unit a price.
/// Bookings that are no sum of such products (reservations and plans in their order, tiers) stay as they are.
TracedProjection groupPrices(const Model& model, const TracedProjection& traced, WorkbookWords& words);

} // namespace headroom
