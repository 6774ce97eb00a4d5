// SPDX-License-Identifier: GPL-3.0-or-later
// From which use on a commitment to a machine size costs less than paying for it as one goes, at list prices without licences.
#pragma once

#include "core/model/model.h"

#include <array>
#include <optional>
#include <vector>

namespace headroom {

/// Reservations of 1 and 3 years, savings plans of 1 and 3 years.
inline constexpr std::array committedOptions{PurchaseOption::Reservation1Year, PurchaseOption::Reservation3Years,
    PurchaseOption::SavingsPlan1Year, PurchaseOption::SavingsPlan3Years};

/// A price of the price book that a share was made of; an estimate where it was derived from another kind's.
struct BreakEvenPrice
{
    Id row = noId;
    bool estimate = false;
    double share = 0; // of all hours; its price an hour / `hourly`. Reservations: a year has 8,760 hours.
};

struct SizeBreakEven
{
    Text size;
    Text region;
    Text currency;
    std::int64_t machines = 0;                                                    // that the project puts on it
    Decimal hourly;                                                               // as one goes
    Id hourlyRow = noId;                                                          // of the price book
    std::array<std::optional<BreakEvenPrice>, committedOptions.size()> committed; // blank where there is no price
};

/// Of the sizes that workloads get, most machines first, then by size and region.
std::vector<SizeBreakEven> sizeBreakEvens(const Model& model);

} // namespace headroom
