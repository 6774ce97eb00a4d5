// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/lane_program.h"
#include "core/engine/other_numbers.h"
#include "core/engine/run_cases.h"

namespace headroom {

struct TapeRun::State
{
    State(int moneyDigits, std::vector<TapeInput> varied, const Prepared& prepared)
        : calc(moneyDigits, std::move(varied)), runs(runCases(calc, prepared))
    {}

    TapeCalc calc; // before the runs, which refer to it
    CaseRuns<TapeCalc> runs;

    CompanyRun<TapeCalc>& of(Case which) const { return which == Case::Stay ? *runs.stay : *runs.move; }
};

TapeRun::TapeRun(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TapeRun::TapeRun(TapeRun&&) noexcept = default;
TapeRun& TapeRun::operator=(TapeRun&&) noexcept = default;
TapeRun::~TapeRun() = default;

const TapeNumber& TapeRun::at(Case which, Line line, int column) const { return m_state->of(which).ledger()(line, column); }

const std::vector<CovenantMonth<TapeNumber>>& TapeRun::covenantTests(Case which) const
{
    return m_state->of(which).capital().covenantTests();
}

TapeNumber TapeRun::isBreached(Case which, int lastColumn) const
{
    TapeNumber breached;
    for (const CovenantMonth<TapeNumber>& test : covenantTests(which))
        if (test.month <= lastColumn)
            breached = max(breached, test.breached);
    return breached;
}

TapeNumber TapeRun::power(const N& base, double exponent) const { return m_state->calc.power(base, exponent); }

TapeNumber TapeRun::draw(int number) const
{
    TapeRecorder& recorder = m_state->calc.recorder();
    return recorder.numberOf(recorder.input(number));
}

std::optional<LaneProgram> TapeRun::program(std::span<const N> outputs) const
{
    TapeRecorder& recorder = m_state->calc.recorder();
    if (recorder.isIncomplete())
        return std::nullopt;
    std::vector<TapeAtom> atoms;
    for (const N& output : outputs)
        atoms.push_back(recorder.atomOf(output));
    return LaneProgram(recorder, atoms);
}

TapeRun LanesProjector::record(std::vector<TapeInput> varied) const
{
    const int digits = m_prepared->plan.model->moneyDigits();
    return TapeRun(std::make_unique<TapeRun::State>(digits, std::move(varied), *m_prepared));
}

} // namespace headroom
