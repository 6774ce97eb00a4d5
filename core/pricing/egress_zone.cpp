// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/egress_zone.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 20> asiaPacific{"australiacentral", "australiacentral2", "australiaeast",
    "australiasoutheast", "centralindia", "eastasia", "indonesiacentral", "japaneast", "japanwest", "jioindiacentral",
    "jioindiawest", "koreacentral", "koreasouth", "malaysiawest", "newzealandnorth", "southcentralindia", "southeastasia",
    "southindia", "taiwannorth", "westindia"};
constexpr std::array<std::string_view, 9> southAndMiddleEast{"brazilsouth", "brazilsoutheast", "chilecentral", "israelcentral",
    "qatarcentral", "southafricanorth", "southafricawest", "uaecentral", "uaenorth"};

} // namespace

int egressZone(std::string_view region)
{
    if (std::find(asiaPacific.begin(), asiaPacific.end(), region) != asiaPacific.end())
        return 2;
    return std::find(southAndMiddleEast.begin(), southAndMiddleEast.end(), region) != southAndMiddleEast.end() ? 3 : 1;
}

} // namespace headroom
