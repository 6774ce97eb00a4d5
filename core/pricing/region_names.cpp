// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/region_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace headroom {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// In order of the billing name.
constexpr std::array<Pair, 64> regions{{
    {"ae central", "uaecentral"},
    {"ae north", "uaenorth"},
    {"ap east", "eastasia"},
    {"ap southeast", "southeastasia"},
    {"at east", "austriaeast"},
    {"au central", "australiacentral"},
    {"au central 2", "australiacentral2"},
    {"au east", "australiaeast"},
    {"au southeast", "australiasoutheast"},
    {"be central", "belgiumcentral"},
    {"br south", "brazilsouth"},
    {"br southeast", "brazilsoutheast"},
    {"ca central", "canadacentral"},
    {"ca east", "canadaeast"},
    {"ch north", "switzerlandnorth"},
    {"ch west", "switzerlandwest"},
    {"cl central", "chilecentral"},
    {"de north", "germanynorth"},
    {"de west central", "germanywestcentral"},
    {"es central", "spaincentral"},
    {"eu north", "northeurope"},
    {"eu west", "westeurope"},
    {"fi central", "finlandcentral"},
    {"fr central", "francecentral"},
    {"fr south", "francesouth"},
    {"gr central", "greececentral"},
    {"id central", "indonesiacentral"},
    {"il central", "israelcentral"},
    {"in central", "centralindia"},
    {"in central jio", "jioindiacentral"},
    {"in south", "southindia"},
    {"in south central", "indiasouthcentral"},
    {"in west", "westindia"},
    {"in west jio", "jioindiawest"},
    {"it north", "italynorth"},
    {"ja east", "japaneast"},
    {"ja west", "japanwest"},
    {"kr central", "koreacentral"},
    {"kr south", "koreasouth"},
    {"mx central", "mexicocentral"},
    {"my west", "malaysiawest"},
    {"no east", "norwayeast"},
    {"no west", "norwaywest"},
    {"nz north", "newzealandnorth"},
    {"pl central", "polandcentral"},
    {"qa central", "qatarcentral"},
    {"sa east", "saudiarabiaeast"},
    {"se central", "swedencentral"},
    {"se south", "swedensouth"},
    {"tw north", "taiwannorth"},
    {"us central", "centralus"},
    {"us east", "eastus"},
    {"us east 2", "eastus2"},
    {"us east 3", "eastus3"},
    {"us gov az", "usgovarizona"},
    {"us gov tx", "usgovtexas"},
    {"us north central", "northcentralus"},
    {"us south central", "southcentralus"},
    {"us west", "westus"},
    {"us west 2", "westus2"},
    {"us west 3", "westus3"},
    {"us west central", "westcentralus"},
    {"za north", "southafricanorth"},
    {"za west", "southafricawest"},
}};

} // namespace

std::string armRegionOf(std::string_view billingName)
{
    std::string name(billingName);
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    if (name.empty() || name == "global" || name == "unassigned" || name.starts_with("zone "))
        return "global";
    const auto found = std::lower_bound(
        regions.begin(), regions.end(), name, [](const Pair& pair, const std::string& wanted) { return pair.first < wanted; });
    if (found != regions.end() && found->first == name)
        return std::string(found->second);
    std::erase(name, ' ');
    return name;
}

bool isArmRegion(std::string_view name)
{
    return std::any_of(regions.begin(), regions.end(), [&](const Pair& pair) { return pair.second == name; });
}

} // namespace headroom
