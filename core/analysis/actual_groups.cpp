// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/actual_groups.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array machines{
    Line::AzureCompute, Line::AzureReservations, Line::AzureSavingsPlans, Line::AzureLicences, Line::AzureHosts};
constexpr std::array storage{Line::AzureStorage};
constexpr std::array network{Line::AzureNetwork};
constexpr std::array management{Line::AzureManagement};
constexpr std::array security{Line::AzureSecurity};
constexpr std::array platform{Line::AzureServices, Line::AzurePlatformServices, Line::AzurePlatform};
constexpr std::array support{Line::AzureSupport, Line::AzureShortfall};
constexpr std::array credits{Line::AzureCredits};

enum Group : std::size_t { Machines, Storage, Network, Management, Security, Platform, Support, Credits };
constexpr std::array groups{ActualGroup{"azure.compute", "Machines", machines}, ActualGroup{"azure.storage", "Storage", storage},
    ActualGroup{"azure.network", "Network", network}, ActualGroup{"azure.management", "Backup and monitoring", management},
    ActualGroup{"azure.security", "Security", security}, ActualGroup{"azure.platform", "Platform and services", platform},
    ActualGroup{"azure.support", "Support and shortfalls", support}, ActualGroup{"azure.credits", "Credits", credits}};
static_assert(Machines == machineGroup && groups.size() == Credits + 1);

struct CategoryGroup
{
    std::string_view category; // FOCUS 1.2, ServiceCategory
    Group group;
};
constexpr std::array categoryGroups{CategoryGroup{"Compute", Machines}, CategoryGroup{"Storage", Storage},
    CategoryGroup{"Networking", Network}, CategoryGroup{"Management and Governance", Management},
    CategoryGroup{"Security", Security}, CategoryGroup{"Identity", Security}};

bool holds(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

} // namespace

std::span<const ActualGroup> actualGroups() { return groups; }

std::optional<std::size_t> groupOf(Line line)
{
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (std::find(groups[i].lines.begin(), groups[i].lines.end(), line) != groups[i].lines.end())
            return i;
    return std::nullopt;
}

std::size_t groupOfService(const Actual& row)
{
    const std::string_view service = row.service.view();
    if (row.category == ChargeCategory::Credit)
        return Credits;
    if (holds(service, "Support"))
        return Support;
    if (holds(service, "Backup") || holds(service, "Site Recovery"))
        return Management;
    for (const CategoryGroup& known : categoryGroups)
        if (row.name.view() == known.category)
            return known.group;
    return Platform;
}

bool countsMachineHours(const Actual& row)
{
    constexpr std::array<std::string_view, 6> units{"Hours", "Hour", "hours", "hour", "1 Hour", "Hrs"};
    return row.category == ChargeCategory::Usage && row.quantity
        && std::find(units.begin(), units.end(), row.unit.view()) != units.end();
}

} // namespace headroom
