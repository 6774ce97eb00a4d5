// SPDX-License-Identifier: GPL-3.0-or-later
// The names under which the shipped book (data/prices) sells what the model buys by itself. Platform items name the others.
#pragma once

#include <string_view>

namespace headroom::services {

inline constexpr std::string_view egress = "egress-internet";               // tiers, GB a month
inline constexpr std::string_view logs = "log-analytics";                   // GB
inline constexpr std::string_view logTierPrefix = "log-analytics-";         // "log-analytics-100gb-day": 100 GB a day
inline constexpr std::string_view logTierSuffix = "gb-day";                 // price a day
inline constexpr std::string_view defenderPlan1 = "defender-servers-plan1"; // server month
inline constexpr std::string_view defenderPlan2 = "defender-servers-plan2"; // server month
inline constexpr std::string_view backupUnder50Gb = "backup-vm-under-50gb"; // machine month
inline constexpr std::string_view backup50To500Gb = "backup-vm-50-500gb";   // machine month
inline constexpr std::string_view backupPer500Gb = "backup-vm-per-500gb";   // month, each 500 GB above the first
inline constexpr std::string_view backupVault = "backup-vault-grs";         // GB month
inline constexpr std::string_view sqlEnterprise = "sql-server-enterprise";  // vCPU hour
inline constexpr std::string_view sqlStandard = "sql-server-standard";      // vCPU hour
inline constexpr std::string_view sqlWeb = "sql-server-web";                // vCPU hour
inline constexpr std::string_view sqlDeveloper = "sql-server-developer";    // vCPU hour

} // namespace headroom::services
