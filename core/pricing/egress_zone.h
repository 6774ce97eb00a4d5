// SPDX-License-Identifier: GPL-3.0-or-later
// The billing zone of a region, by which traffic to the internet is summed and priced.
#pragma once

#include <string_view>

namespace headroom {

/// Zone 1 (North America, Europe), 2 (Asia and the Pacific) or 3 (South America, Middle East, Africa). Source: Microsoft's bandwidth
/// pricing page, "Zones". Regions that are not on our lists of zones 2 and 3 count as zone 1.
int egressZone(std::string_view region);
constexpr int egressZones = 3;

} // namespace headroom
