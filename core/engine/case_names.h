// SPDX-License-Identifier: GPL-3.0-or-later
// What the two cases of a projection are called: the one that changes nothing, and the one that does what the project is about.
#pragma once

#include "core/engine/projection.h"

#include <string_view>

namespace headroom {

/// Whether anything differs on premises, on Azure or in one-off cost: then the cases are staying and moving. Else they differ by debt,
/// shares, contracts or the company's own lines only, and are without and with these transactions.
bool isMigration(const Projection& projection);

/// Whether any month differs in what the net present value, its rates and the payback are of: the benefit before interest and debt,
/// by one unit of the currency or more: less is rounding.
bool hasOperatingBenefit(const Projection& projection);

/// What a figure's values of stay and of move are, where its own label names their difference: "Interest accrued, 12 months" of
/// "Interest avoided, 12 months". English source text; empty where the label is theirs too.
std::string_view labelOfCases(std::string_view figure);
inline bool namesDifference(const Figure& figure) { return !labelOfCases(figure.id).empty(); }

} // namespace headroom
