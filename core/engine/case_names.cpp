// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/case_names.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

struct CaseLabel
{
    std::string_view id; // of the figure
    std::string_view label;
};

constexpr std::array caseLabels{
    CaseLabel{"cashImprovement12m", "Net cash flow before revolvers and shares, 12 months"},
    CaseLabel{"cashImprovement12mSpread", "Net cash flow, up-front terms spread monthly"},
    CaseLabel{"cashImprovement12mEqualLags", "Net cash flow, equal payment lags"},
    CaseLabel{"runRateSaving", "EBITDA a year at run rate, without one-off cost"},
    CaseLabel{"interestAvoided12m", "Interest accrued, 12 months"},
    CaseLabel{"interestAvoided", "Interest accrued to the horizon"},
};

} // namespace

bool isMigration(const Projection& projection)
{
    for (const Line line : {Line::OnPremises, Line::Azure, Line::OneOff})
        for (int t = 1; t <= projection.months; ++t)
            if (!projection.benefitOf(line, t).isZero())
                return true;
    return false;
}

bool hasOperatingBenefit(const Projection& projection)
{
    const std::int64_t one = powerOfTen(projection.moneyDigits);
    return std::any_of(projection.unleveredBenefit.begin(), projection.unleveredBenefit.end(),
        [&](Money month) { return month.minor() >= one || month.minor() <= -one; });
}

std::string_view labelOfCases(std::string_view figure)
{
    for (const CaseLabel& label : caseLabels)
        if (label.id == figure)
            return label.label;
    return {};
}

} // namespace headroom
