// SPDX-License-Identifier: GPL-3.0-or-later
// From a run to what is shown: series, figures, covenants, invariants. Inside the engine only.
#pragma once

#include "core/engine/numbers/exact.h"
#include "core/engine/run_cases.h"

namespace headroom {

/// An overflow that was not at a booking: of a line, a figure, or an input's path. `month`: column, 0 for none.
struct OverflowOf : OverflowError
{
    OverflowOf(std::string_view ofPath, int inMonth) : path(ofPath), month(inMonth) {}
    std::string path;
    int month;
};

/// Throws OverflowOf, naming a line.
CaseProjection caseProjection(CompanyRun<ExactCalc>& run, int moneyDigits);
/// Fills benefit series, figures, headline parts. The two cases are there. Throws OverflowOf.
void addFigures(Projection& projection, const Plan& plan);
/// The covenants' tests of a case to the horizon or the end of the headline, whichever is later.
std::vector<CovenantTest> covenantTests(const Projection& projection, const CapitalRun<ExactCalc>& capital);
/// What must always hold (MODEL.md 9), checked on every run.
std::vector<InvariantResult> checkInvariants(const Projection& projection);
/// Warnings about cash, working capital and covenants.
Findings projectionFindings(const Projection& projection, const Model& model);

} // namespace headroom
