// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/numbers/traced.h"
#include "core/engine/other_numbers.h"
#include "core/engine/run_cases.h"

namespace headroom {

Result<TracedProjection> traceProject(const Model& model)
{
    const Result<Prepared> prepared = prepare(std::make_shared<const Model>(model), {});
    if (!prepared)
        return prepared.error();
    TracedCalc calc(*prepared->plan.model, model.company().rounding);
    try {
        const CaseRuns<TracedCalc> runs = runCases(calc, *prepared);
        TracedProjection p;
        p.months = prepared->plan.timeline.months;
        for (const Case which : {Case::Stay, Case::Move}) {
            const auto& ledger = (which == Case::Stay ? runs.stay : runs.move)->ledger();
            for (std::size_t line = 0; line < lineCount; ++line)
                for (int t = 0; t <= p.months; ++t)
                    p.nodes[static_cast<std::size_t>(which)][line].push_back(ledger(static_cast<Line>(line), t).id);
        }
        p.trace = calc.take();
        return p;
    } catch (const OverflowError&) {
        return Error{
            ErrorCode::Overflow, std::string(calc.place().line == Line::None ? "project" : info(calc.place().line).id), {}};
    }
}

} // namespace headroom
