// SPDX-License-Identifier: GPL-3.0-or-later
// What validation asks of debt beyond the schema: dates within lives, amounts within what is outstanding, exchanges that can be.
#pragma once

#include "core/model/model.h"

#include <functional>

namespace headroom {

using AddDebtFinding =
    std::function<void(Entity entity, const Row& row, std::string_view field, ErrorCode code, std::vector<Detail> details)>;

/// Calls `add` for every rule that debt instruments, their events, exchange rates or past months break.
void checkDebt(const Model& model, const AddDebtFinding& add);

} // namespace headroom
