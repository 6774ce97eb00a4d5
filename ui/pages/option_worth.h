// SPDX-License-Identifier: GPL-3.0-or-later
// What an option is worth, each amount with what it is: of its outcomes, and of its volatility.
#pragma once

#include "core/analysis/capacity_option.h"
#include "ui/format/provenance.h"

#include <optional>
#include <vector>

namespace headroom {

/// A line without an amount and a method is a heading of those below it.
struct WorthLine
{
    QString name;
    std::optional<Money> amount;
    QString how;
    bool isSum = false; // of lines above, or their best
    bool ofVolatility = false;
};

/// Present values before tax at the opening: what the capacity brings at the company's discount rate, what is committed at the contract's
/// cost of debt. Lines of outcomes only where there are any. Within each part waiting = the right - the best decided today.
std::vector<WorthLine> worthLines(const Model& model, const OptionComparison& comparison);
/// Title and value are the table's. Domain: a line that is no heading; the contract is still in the model.
Provenance worthProvenance(const Model& model, const OptionComparison& comparison, const WorthLine& line);

} // namespace headroom
