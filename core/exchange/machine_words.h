// SPDX-License-Identifier: GPL-3.0-or-later
// Words by which inventories say what a project says by a choice or a switch.
#pragma once

#include "core/model/schema.h"

#include <optional>
#include <string_view>

namespace headroom {

/// "poweredOn", "running", "yes", "TRUE", "1" are on; "poweredOff", "suspended", "stopped", "no", "0" are off.
std::optional<bool> switchOf(std::string_view word);

/// The place of the choice that the word means: by the choice's name or label, and by what inventories call environments ("Prod", "UAT"),
/// machines ("bare metal") and strategies ("lift and shift").
std::optional<std::int32_t> choiceOf(const Field& field, std::string_view word);

} // namespace headroom
