// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/depreciation.h"

#include "core/finance/compensated_sum.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace headroom::finance {

namespace {

constexpr double mostPeriods = 10'000;

Error domainError(const char* what) { return Error{ErrorCode::DomainError, what, {}}; }

Result<double> finite(double value)
{
    if (!std::isfinite(value))
        return Error{ErrorCode::NotFinite, {}, {}};
    return value;
}

Status checkedLife(double cost, double salvage, double life)
{
    if (!std::isfinite(cost))
        return domainError("cost");
    if (!std::isfinite(salvage))
        return domainError("salvage");
    return std::isfinite(life) && life > 0 ? done() : Status(domainError("life"));
}

// 0 <= salvage <= cost as well.
Status checkedAsset(double cost, double salvage, double life)
{
    if (const Status status = checkedLife(cost, salvage, life); !status)
        return status;
    if (cost < 0)
        return domainError("cost");
    return salvage >= 0 && salvage <= cost ? done() : Status(domainError("salvage"));
}

// Declining balance of one period, from the closed form of the book values at its ends.
double decliningBalance(double cost, double salvage, double life, double period, double factor)
{
    const double kept = std::max(0.0, 1 - factor / life); // of the book value, a period
    const double before = kept == 0 ? (period == 1 ? cost : 0) : cost * std::pow(kept, period - 1);
    const double after = cost * std::pow(kept, period);
    return std::max(0.0, before - std::max(after, salvage));
}

} // namespace

Result<double> sln(double cost, double salvage, double life)
{
    if (const Status status = checkedLife(cost, salvage, life); !status)
        return status.error();
    return finite((cost - salvage) / life);
}

Result<double> syd(double cost, double salvage, double life, double period)
{
    if (const Status status = checkedLife(cost, salvage, life); !status)
        return status.error();
    if (salvage < 0)
        return domainError("salvage");
    if (!(period >= 1 && period <= life))
        return domainError("period");
    return finite((cost - salvage) * (life - period + 1) * 2 / (life * (life + 1)));
}

Result<double> db(double cost, double salvage, double life, double period, double monthsInFirstYear)
{
    constexpr double longestLife = 1'200;
    if (const Status status = checkedAsset(cost, salvage, life); !status)
        return status.error();
    if (cost == 0)
        return domainError("cost");
    if (life > longestLife)
        return domainError("life");
    if (!(monthsInFirstYear >= 1 && monthsInFirstYear <= 12 && monthsInFirstYear == std::floor(monthsInFirstYear)))
        return domainError("month");
    const double lastPeriod = monthsInFirstYear < 12 ? life + 1 : life;
    if (!(period >= 1 && period <= lastPeriod && period == std::floor(period)))
        return domainError("period");
    const double rate = std::floor((1 - std::pow(salvage / cost, 1 / life)) * 1000 + 0.5) / 1000;
    double depreciation = cost * rate * monthsInFirstYear / 12;
    double sum = 0;
    for (double p = 2; p <= period; ++p) {
        sum += depreciation;
        depreciation = (cost - sum) * rate;
    }
    return finite(period > life ? depreciation * (12 - monthsInFirstYear) / 12 : depreciation);
}

Result<double> ddb(double cost, double salvage, double life, double period, double factor)
{
    if (const Status status = checkedAsset(cost, salvage, life); !status)
        return status.error();
    if (!(std::isfinite(factor) && factor > 0))
        return domainError("factor");
    if (!(period >= 1 && period <= life))
        return domainError("period");
    return finite(decliningBalance(cost, salvage, life, period, factor));
}

Result<double> vdb(double cost, double salvage, double life, double start, double end, double factor, Switch rule)
{
    if (const Status status = checkedAsset(cost, salvage, life); !status)
        return status.error();
    if (life > mostPeriods)
        return domainError("life");
    if (!(std::isfinite(factor) && factor > 0))
        return domainError("factor");
    if (!(start >= 0 && start <= end))
        return domainError("start");
    if (!(end <= life))
        return domainError("end");
    constexpr double rounding = 1e-14; // of the cost: what is left of it is nothing
    CompensatedSum sum;
    double left = cost - salvage; // to depreciate
    double level = -1;            // straight line, once it is the greater
    for (double period = 1; period - 1 < end; ++period) {
        const double declining = decliningBalance(cost, salvage, life, period, factor);
        const double straight = left / (life - (period - 1));
        if (level < 0 && rule == Switch::ToStraightLine && straight > declining)
            level = straight;
        const double whole = left == 0 ? 0 : (level >= 0 ? level : declining);
        left = left - whole <= rounding * cost ? 0 : left - whole;
        sum.add(whole * std::max(0.0, std::min(end, period) - std::max(start, period - 1)));
    }
    return finite(sum.value());
}

} // namespace headroom::finance
