// SPDX-License-Identifier: GPL-3.0-or-later
// What an estate costs on premises by the unit costs that Azure Migrate publishes, and by the project's own where it names none.
#pragma once

#include "core/base/fraction.h"
#include "core/engine/projection.h"

#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

/// What its unit costs are multiplied with: machines that are switched on. Virtual machines count as whole hosts and their cores, as the
/// sites have them.
struct AzureMigrateEstate
{
    Fraction cores; // physical
    Fraction memoryGib;
    Fraction storageGib;
    Fraction productionStorageGib;
    std::int64_t physicalServers = 0; // hosts among them
    std::int64_t servers = 0;
    std::int64_t productionServers = 0;
    std::int64_t sqlServers = 0;
};
AzureMigrateEstate azureMigrateEstate(const Model& model);

/// Power to be rented, in kW: (cores x 0.009 x 2.00 + TB x 10 x 0.0001 x 2.00) x 1.80 / (1 - 0.40).
Fraction azureMigrateKilowatts(const Fraction& cores, const Fraction& terabytes);

/// Amounts in major units; USD as published.
struct AzureMigrateCost
{
    std::string_view id;
    std::string_view label;     // English source text
    std::string_view how;       // its unit costs; empty: the project's own cost
    Fraction acquisition;       // of hardware
    std::int64_t lifeYears = 0; // over which it is depreciated in a straight line; 0 where nothing is acquired
    Fraction running;           // a year

    Fraction depreciation() const { return lifeYears == 0 ? Fraction() : acquisition.dividedBy(Fraction(lifeYears)); }
};

/// Business case calculation concepts of learn.microsoft.com, read in 2026. Hardware of servers by hyper-threaded cores (two a core)
/// and their memory, storage by the GB, network by the cabinet of 16 physical servers; security, monitoring, patching and backup by
/// the server. It publishes no prices of licences and virtualisation, no wages and no price of colocation: these are the stay case's of
/// the 12 months of the headline, and so are rent and power unless `pricePerKwMonth` is given. Throws OverflowError.
std::vector<AzureMigrateCost> azureMigrateCosts(
    const Model& model, const Projection& projection, const std::optional<Fraction>& pricePerKwMonth);

} // namespace headroom
