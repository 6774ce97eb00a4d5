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

struct LanesRun::State
{
    State(int moneyDigits, std::vector<LaneInput> varied, const Prepared& prepared)
        : calc(moneyDigits, std::move(varied)), runs(runCases(calc, prepared))
    {}

    LanesCalc calc; // before the runs, which refer to it
    CaseRuns<LanesCalc> runs;

    CompanyRun<LanesCalc>& of(Case which) const { return which == Case::Stay ? *runs.stay : *runs.move; }
};

LanesRun::LanesRun(std::unique_ptr<State> state) : m_state(std::move(state)) {}
LanesRun::LanesRun(LanesRun&&) noexcept = default;
LanesRun& LanesRun::operator=(LanesRun&&) noexcept = default;
LanesRun::~LanesRun() = default;

const Lanes& LanesRun::at(Case which, Line line, int column) const { return m_state->of(which).ledger()(line, column); }

const std::vector<CovenantMonth<Lanes>>& LanesRun::covenantTests(Case which) const
{
    return m_state->of(which).capital().covenantTests();
}

Lanes LanesRun::isBreached(Case which, int lastColumn) const
{
    Lanes breached;
    for (const CovenantMonth<Lanes>& test : covenantTests(which))
        if (test.month <= lastColumn)
            breached = max(breached, test.breached);
    return breached;
}

Lanes LanesRun::power(const Lanes& base, double exponent) const
{
    Lanes result;
    for (int i = 0; i < Lanes::width; ++i)
        result.values[i] = std::pow(base[i], exponent);
    return result;
}

Result<LanesProjector> LanesProjector::of(const Model& model)
{
    Result<Prepared> prepared = prepare(std::make_shared<const Model>(model), {});
    if (!prepared)
        return prepared.error();
    return LanesProjector(std::make_shared<const Prepared>(std::move(prepared).value()));
}

LanesRun LanesProjector::run(std::vector<LaneInput> varied) const
{
    const int digits = m_prepared->plan.model->moneyDigits();
    return LanesRun(std::make_unique<LanesRun::State>(digits, std::move(varied), *m_prepared));
}

} // namespace headroom
