// SPDX-License-Identifier: GPL-3.0-or-later
// The regions' names in Azure's billing ("EU West") and their ARM names ("westeurope").
#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// The ARM name of a billing name, upper and lower case alike; "global" for an empty one, "Global", "Unassigned" and zones ("Zone 1");
/// what is not on the list comes back in small letters without blanks, as ARM names are ("West Europe": "westeurope"). Source:
/// Microsoft's FinOps toolkit, src/open-data/Regions.csv (MIT), commit 072b177, and the API's own pairs.
std::string armRegionOf(std::string_view billingName);
/// Whether it is the ARM name of a region on that list.
bool isArmRegion(std::string_view name);

} // namespace headroom
