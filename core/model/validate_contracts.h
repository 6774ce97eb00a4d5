// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of spend commitments, capacity contracts and share issues that the schema alone can't say. A part of validate().
#pragma once

#include "core/base/finding.h"
#include "core/model/model.h"

#include <functional>
#include <string_view>
#include <vector>

namespace headroom {

/// Takes a finding about a field of a row.
using TakeFinding = std::function<void(
    Entity entity, const Row& row, std::string_view field, ErrorCode code, std::vector<Detail> details, Severity severity)>;

/// Domain: a model with its company. Errors: DateOrder (a milestone or month outside its commitment or contract, an option that
/// expires after delivery begins, an event before the first month), NumberOutOfRange (a milestone that is not above the one before
/// it or is above the amount, no price, no units), NameNotUnique (a month or family twice), ValueRequired (an option without
/// expiry, an incentive without its contract), RuleBroken (what a buyer's contract can't have), RowsDoNotSum (probabilities).
/// Warnings: DateOrder for what falls outside the projected months and is not computed.
void checkContracts(const Model& model, const TakeFinding& take);

} // namespace headroom
