// SPDX-License-Identifier: GPL-3.0-or-later
// Both cases of a project in any number: stay first, since the company's lines are relieved of its on-premises amounts.
#pragma once

#include "core/engine/formulas/company_run.h"
#include "core/engine/prepare.h"

#include <memory>

namespace headroom {

template<class C> struct CaseRuns
{
    std::unique_ptr<CompanyRun<C>> stay;
    std::unique_ptr<CompanyRun<C>> move;
};

/// Throws OverflowError; the calc's place() then says where.
template<class C> CaseRuns<C> runCases(C& calc, const Prepared& prepared)
{
    CaseRuns<C> runs;
    runs.stay = std::make_unique<CompanyRun<C>>(calc, prepared.plan, prepared.capital[0], Case::Stay);
    runs.stay->runIt();
    const auto base = runs.stay->stayBase();
    runs.stay->runCompany(base);
    runs.move = std::make_unique<CompanyRun<C>>(calc, prepared.plan, prepared.capital[1], Case::Move);
    runs.move->runIt();
    runs.move->runCompany(base);
    return runs;
}

} // namespace headroom
