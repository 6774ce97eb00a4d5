// SPDX-License-Identifier: GPL-3.0-or-later
// What the debt events do to the debt: before and after them, side by side.
#pragma once

#include "core/engine/projection.h"

#include <optional>
#include <vector>

namespace headroom {

/// In the project's currency; positive.
struct DebtState
{
    Money principal;                   // outstanding: the sum of `due`
    std::vector<MaturityYear> due;     // by calendar year, as MaturityWall has it
    std::optional<double> averageYear; // of maturity, weighted by principal: the sum of year x principal / principal
    // Of the 12 months from `interestFrom` on, as far as they are projected:
    Money interestAccrued; // commitment fees included
    Money interestPaid;    // in cash
    Money interestAdded;   // to principal
};

/// Principal and maturities before are those of the opening, after those at the end of `after`. Interest before is that of a
/// projection without any debt event, after that of the project's, over the same months.
struct DebtEventsEffect
{
    int moneyDigits = 2;
    Text currency;
    Month opening; // the last month before the start
    Month after;   // the last one with a debt event
    Month interestFrom, interestTo;
    DebtState before;
    DebtState afterwards;
    std::vector<RestructuringTest> tests; // as in CaseProjection
};

/// None where no debt event happens in the case. Errors: project()'s.
Result<std::optional<DebtEventsEffect>> debtEventsEffect(const Model& model, Case which, const ProjectOptions& options = {});

} // namespace headroom
