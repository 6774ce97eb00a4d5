// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/depreciation_schedule.h"

#include "core/finance/macrs.h"

#include <cmath>

namespace headroom {

namespace {

using Shares = std::vector<Fraction>; // of periods, in order; they sum to 1

Shares straightLine(int periods) { return Shares(static_cast<std::size_t>(periods), Fraction::of(1, periods)); }

Shares sumOfDigits(int periods)
{
    Shares shares;
    for (int k = 0; k < periods; ++k)
        shares.push_back(Fraction::of(2 * (periods - k), std::int64_t{periods} * (periods + 1)));
    return shares;
}

Shares decliningBalance(int periods)
{
    constexpr int decimals = 12;
    const Fraction rate = periods > 1 ? Fraction::of(2, periods) : Fraction(1);
    Fraction left(1);
    Shares shares;
    for (int k = 0; k < periods; ++k) {
        const Fraction declining = left * rate;
        const Fraction straight = left * Fraction::of(1, periods - k);
        const Fraction share =
            k + 1 == periods ? left : (declining < straight ? straight : declining).quantised(decimals, Rounding::HalfAway);
        shares.push_back(share);
        left = left - share;
    }
    return shares;
}

DepreciationSchedule toDate(const Shares& months)
{
    DepreciationSchedule schedule{Fraction()};
    for (const Fraction& share : months)
        schedule.push_back(schedule.back() + share);
    return schedule;
}

// Each year's share over its twelve months.
Shares overMonths(const Shares& years)
{
    Shares months;
    for (const Fraction& share : years)
        months.insert(months.end(), 12, share * Fraction::of(1, 12));
    return months;
}

int recoveryYears(int life)
{
    for (const int years : {3, 5, 7, 10, 15})
        if (life <= years)
            return years;
    return 20;
}

// The published shares, in hundred-thousandths.
Shares macrsYears(int life, finance::MacrsConvention convention)
{
    Shares shares;
    const Result<std::vector<double>> published = finance::macrsShares(recoveryYears(life), convention);
    for (const double share : published.value())
        shares.push_back(Fraction::of(std::llround(share * 100000), 100000));
    return shares;
}

DepreciationSchedule macrsSchedule(const Company& company, Month bought)
{
    const int monthOfYear = (bought.month() - company.taxYearEndMonth + 11) % 12; // 0: the tax year's first month
    auto convention = finance::MacrsConvention::HalfYear;
    if (company.taxDepreciation == TaxDepreciation::MacrsMidQuarter) {
        constexpr std::array quarters{finance::MacrsConvention::FirstQuarter, finance::MacrsConvention::SecondQuarter,
            finance::MacrsConvention::ThirdQuarter, finance::MacrsConvention::FourthQuarter};
        convention = quarters[static_cast<std::size_t>(monthOfYear / 3)];
    }
    const Shares years = macrsYears(company.taxLifeYears, convention);
    const int firstYear = 12 - monthOfYear; // months of it, that of the purchase among them
    DepreciationSchedule schedule;
    Fraction before;
    for (std::size_t year = 0; year < years.size(); ++year) {
        const int months = year == 0 ? firstYear : 12;
        for (int m = 1; m <= months; ++m)
            schedule.push_back(before + years[year] * Fraction::of(m, months));
        before = schedule.back();
    }
    return schedule;
}

} // namespace

DepreciationSchedule bookSchedule(DepreciationMethod method, int months)
{
    switch (method) {
    case DepreciationMethod::DecliningBalance: return toDate(decliningBalance(months));
    case DepreciationMethod::SumOfDigits: return toDate(sumOfDigits(months));
    case DepreciationMethod::StraightLine: break;
    }
    return toDate(straightLine(months));
}

DepreciationSchedule taxSchedule(const Company& company, Month bought)
{
    const int years = company.taxLifeYears;
    switch (company.taxDepreciation) {
    case TaxDepreciation::DecliningBalance: return toDate(overMonths(decliningBalance(years)));
    case TaxDepreciation::SumOfDigits: return toDate(overMonths(sumOfDigits(years)));
    case TaxDepreciation::MacrsHalfYear:
    case TaxDepreciation::MacrsMidQuarter: return macrsSchedule(company, bought);
    case TaxDepreciation::AsBooked:
    case TaxDepreciation::StraightLine: break;
    }
    return toDate(overMonths(straightLine(years)));
}

} // namespace headroom
