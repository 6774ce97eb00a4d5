// SPDX-License-Identifier: GPL-3.0-or-later
// One instrument's part of a maturity wall. For maturity_wall.cpp and maturity_parts.h's function.
#pragma once

#include "core/engine/contract_flows.h"

namespace headroom {

/// As maturityWall() has it for all, years in which nothing is due left out.
std::vector<MaturityYear> maturityYears(const DebtPlan& plan, const ContractStanding& standing, Date at);

} // namespace headroom
