// SPDX-License-Identifier: GPL-3.0-or-later
// What an inventory calls an operating system, and how it is licensed.
#pragma once

#include "core/model/entities.h"

#include <optional>
#include <string_view>

namespace headroom {

/// "Microsoft Windows Server 2019 (64-bit)", "RHEL 8", "Ubuntu Linux", ...: Windows Server (also as "Windows 2012"), Red Hat and
/// SUSE Enterprise are licensed; every other Linux is Linux. Nullopt for what is none of them: clients, Unix, unknown names.
std::optional<OperatingSystem> licensedSystem(std::string_view name);

} // namespace headroom
