// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/azure_migrate_costs.h"

#include <array>
#include <map>
#include <span>

namespace headroom {

namespace {

constexpr int yearMonths = 12;
constexpr std::int64_t hardwareLife = 4;
constexpr std::int64_t networkLife = 5;
constexpr std::int64_t serversPerCabinet = 16;

constexpr std::array ownVirtualisation{Line::OnPremVirtualisation};
constexpr std::array ownLicences{Line::OnPremSoftware, Line::OnPremAssurance, Line::OnPremUpdates};
constexpr std::array ownLabour{Line::OnPremLabour};
constexpr std::array ownFacilities{Line::OnPremFacilities, Line::OnPremPower, Line::OnPremRent};

Fraction thousandths(std::int64_t number) { return Fraction::of(number, 1000); }

// The stay case's 12 months of the headline, positive.
Fraction own(const Projection& p, std::span<const Line> lines)
{
    Money sum;
    for (const Line line : lines)
        for (int t = p.headlineColumn; t < p.headlineColumn + yearMonths; ++t)
            sum += -p.value(Case::Stay, line, t);
    return Fraction(sum, p.moneyDigits);
}

} // namespace

AzureMigrateEstate azureMigrateEstate(const Model& model)
{
    AzureMigrateEstate estate;
    std::map<Id, std::int64_t> virtualMachines; // by site
    for (const Workload& w : model.table<Workload>()) {
        const Site* const site = model.find(w.site);
        if (!w.poweredOn || !site)
            continue;
        const Fraction servers(w.quantity);
        const bool isVirtual = w.machine == MachineKind::Virtual;
        const Fraction cores = servers * Fraction(w.cores);
        estate.cores = estate.cores + (isVirtual ? cores.dividedBy(Fraction(site->vcpuPerCore)) : cores);
        estate.memoryGib = estate.memoryGib + servers * Fraction(w.memoryGib);
        const Fraction storage = servers * Fraction(w.storageGib.valueOr(Decimal()));
        estate.storageGib = estate.storageGib + storage;
        estate.servers += w.quantity;
        if (w.environment == Environment::Production) {
            estate.productionServers += w.quantity;
            estate.productionStorageGib = estate.productionStorageGib + storage;
        }
        if (w.databaseEngine == DatabaseEngine::SqlServer)
            estate.sqlServers += w.quantity;
        if (isVirtual)
            virtualMachines[site->id] += w.quantity;
        else
            estate.physicalServers += w.quantity;
    }
    for (const auto& [site, machines] : virtualMachines)
        estate.physicalServers += Fraction(machines).dividedBy(Fraction(model.table<Site>().find(site)->serversPerHost)).ceil();
    return estate;
}

Fraction azureMigrateKilowatts(const Fraction& cores, const Fraction& terabytes)
{
    const Fraction load(2);
    const Fraction effectiveness = Fraction::of(18, 10);
    const Fraction used = (cores * thousandths(9) + terabytes * thousandths(1)) * load * effectiveness; // 10 kWh x 0.0001 a TB
    return used.dividedBy(Fraction::of(6, 10));
}

std::vector<AzureMigrateCost> azureMigrateCosts(
    const Model& model, const Projection& projection, const std::optional<Fraction>& pricePerKwMonth)
{
    const AzureMigrateEstate estate = azureMigrateEstate(model);
    const Fraction servers(estate.servers);
    const Fraction months(yearMonths);
    const Fraction compute = estate.cores * Fraction(2) * Fraction::of(11387, 100) + estate.memoryGib * thousandths(16232);
    const Fraction storage = estate.storageGib * Fraction(2);
    const Fraction cabinets((estate.physicalServers + serversPerCabinet - 1) / serversPerCabinet);
    const Fraction network = cabinets * Fraction(906);
    const Fraction administered = servers * Fraction(145);
    const Fraction facilities = pricePerKwMonth
        ? azureMigrateKilowatts(estate.cores, estate.storageGib * thousandths(1)) * *pricePerKwMonth * months
        : own(projection, ownFacilities);
    return {{"servers", "Server hardware", "113.87 a hyper-threaded core and 16.232 a GB of memory, over 4 years", compute,
                hardwareLife, {}},
        {"storage", "Storage", "2 a GB over 4 years, maintenance 10 % a year", storage, hardwareLife, storage * thousandths(100)},
        {"network", "Network", "906 a cabinet of 16 physical servers over 5 years, maintenance 15 % a year", network, networkLife,
            network * thousandths(150)},
        {"security", "Security", "250 a server and 1,000 a server with SQL Server a year", {}, 0,
            servers * Fraction(250) + Fraction(estate.sqlServers) * Fraction(1000)},
        {"monitoring", "Monitoring", "145 a server a year", {}, 0, administered},
        {"patching", "Patching", "145 a server a year", {}, 0, administered},
        {"backup", "Backup", "in production 145 a server a year and 0.022 a GB a month", {}, 0,
            Fraction(estate.productionServers) * Fraction(145) + estate.productionStorageGib * thousandths(22) * months},
        {"facilities", "Facilities", pricePerKwMonth ? "kW by cores and storage, at the price given" : "", {}, 0, facilities},
        {"virtualisation", "Virtualisation", "", {}, 0, own(projection, ownVirtualisation)},
        {"licences", "Windows, SQL Server and other licences", "", {}, 0, own(projection, ownLicences)},
        {"labour", "Labour", "", {}, 0, own(projection, ownLabour)}};
}

} // namespace headroom
