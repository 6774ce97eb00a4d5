// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/other_numbers.h"
#include "core/engine/run_cases.h"

namespace headroom {

Result<LanesProjection> projectLanes(const Model& model, std::vector<LaneInput> varied)
{
    const Result<Prepared> prepared = prepare(std::make_shared<const Model>(model), {});
    if (!prepared)
        return prepared.error();
    LanesCalc calc(model.moneyDigits(), std::move(varied));
    const CaseRuns<LanesCalc> runs = runCases(calc, *prepared);
    LanesProjection p;
    p.months = prepared->plan.timeline.months;
    p.bookings = calc.bookings();
    for (const Case which : {Case::Stay, Case::Move}) {
        const auto& ledger = (which == Case::Stay ? runs.stay : runs.move)->ledger();
        for (std::size_t line = 0; line < lineCount; ++line)
            for (int t = 0; t <= p.months; ++t)
                p.lines[static_cast<std::size_t>(which)][line].push_back(ledger(static_cast<Line>(line), t));
    }
    return p;
}

} // namespace headroom
