// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/numbers/traced.h"
#include "core/engine/other_numbers.h"
#include "core/engine/run_cases.h"

namespace headroom {

namespace {

// In the order of debtItems.
std::array<TraceId, debtItems.size()> nodesOf(const DebtMonth<Traced>& m)
{
    const Traced interest = m.interestAccrued + m.feeAccrued;
    return {m.opening.id, m.draws.id, m.repayments.id, m.finalRepayment.id, m.pik.id, m.closing.id, interest.id,
        m.interestPaid.id, m.accrued.id, m.carrying.id};
}

std::vector<TracedDebt> debtOf(const CapitalRun<TracedCalc>& run)
{
    std::vector<TracedDebt> debt(run.count());
    for (std::size_t i = 0; i < debt.size(); ++i) {
        debt[i].id = run.instrument(i).id;
        const auto add = [&](const DebtMonth<Traced>& m) {
            const auto nodes = nodesOf(m);
            for (std::size_t item = 0; item < nodes.size(); ++item)
                debt[i].nodes[item].push_back(nodes[item]);
        };
        for (const DebtMonth<Traced>& m : run.months(i))
            add(m);
    }
    return debt;
}

std::vector<TracedCovenant> covenantsOf(const CapitalRun<TracedCalc>& run)
{
    std::vector<TracedCovenant> covenants;
    for (const CovenantMonth<Traced>& m : run.covenantTests()) {
        TracedCovenant test{
            m.covenant->id, m.month, m.bottom.value.sign() > 0, m.measure.id, m.headroom.id, m.bottom.id, m.tested.id, {}};
        for (std::size_t i = 0; i < covenantParts; ++i)
            test.parts[i] = m.parts[i] ? m.parts[i]->id : noTrace;
        covenants.push_back(test);
    }
    return covenants;
}

} // namespace

TracedProjection traceProject(const Prepared& prepared)
{
    TracedCalc calc(*prepared.plan.model, prepared.plan.model->company().rounding);
    const CaseRuns<TracedCalc> runs = runCases(calc, prepared);
    TracedProjection p;
    p.months = prepared.plan.timeline.months;
    for (const Case which : {Case::Stay, Case::Move}) {
        const CompanyRun<TracedCalc>& run = which == Case::Stay ? *runs.stay : *runs.move;
        for (std::size_t line = 0; line < lineCount; ++line)
            for (int t = 0; t <= p.months; ++t)
                p.nodes[static_cast<std::size_t>(which)][line].push_back(run.ledger()(static_cast<Line>(line), t).id);
        p.debt[static_cast<std::size_t>(which)] = debtOf(run.capital());
        p.covenants[static_cast<std::size_t>(which)] = covenantsOf(run.capital());
    }
    p.trace = calc.take(prepared.plan);
    return p;
}

Result<TracedProjection> traceProject(const Model& model, const ProjectOptions& options)
{
    const Result<Prepared> prepared = prepare(std::make_shared<const Model>(model), options);
    if (!prepared)
        return prepared.error();
    try {
        return traceProject(*prepared);
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "project", {}};
    }
}

} // namespace headroom
