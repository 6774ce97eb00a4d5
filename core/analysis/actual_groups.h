// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of the plan a bill's services are held against.
#pragma once

#include "core/engine/lines.h"
#include "core/model/entities.h"

#include <optional>
#include <span>
#include <string_view>

namespace headroom {

/// Lines of Azure that bills do not tell apart: a reserved machine and its licence stand under the same service as one that is paid
/// by the hour.
struct ActualGroup
{
    std::string_view id;    // "azure.compute"
    std::string_view label; // English source text
    std::span<const Line> lines;
};

/// Each line below Azure is in one of them.
std::span<const ActualGroup> actualGroups();
inline constexpr std::size_t machineGroup = 0; // of actualGroups(): machines, counted in hours

/// The place of the group that holds the line; nullopt for lines that are not below Azure.
std::optional<std::size_t> groupOf(Line line);
/// The place of the group of a bill's row, by its category of service (FOCUS: ServiceCategory) and charge: credits stand apart,
/// backups and support are known by the service's name, what has no group of its own is a platform service.
std::size_t groupOfService(const Actual& row);
/// Whether the row's quantity is hours of machines.
bool countsMachineHours(const Actual& row);

} // namespace headroom
