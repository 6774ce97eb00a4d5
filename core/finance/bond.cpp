// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/bond.h"

#include "core/finance/brent.h"
#include "core/finance/rate_of_return.h"

#include <cmath>

namespace headroom::finance {

namespace {

Error domainError(const char* what) { return Error{ErrorCode::DomainError, what, {}}; }

Status checked(const Bond& b)
{
    if (b.settlement >= b.maturity)
        return Error{
            ErrorCode::DateOrder, "maturity", {{"found", b.maturity.toText()}, {"expected", "> " + b.settlement.toText()}}};
    if (!(std::isfinite(b.coupon) && b.coupon >= 0))
        return domainError("coupon");
    if (!(std::isfinite(b.redemption) && b.redemption > 0))
        return domainError("redemption");
    const bool known = b.frequency == 1 || b.frequency == 2 || b.frequency == 4 || b.frequency == 12;
    return known ? done() : Status(domainError("frequency"));
}

Date couponDate(const Bond& b, int periodsBack)
{
    return addMonths(b.maturity, -periodsBack * (12 / b.frequency), EndOfMonth::KeepLastDay);
}

double daysInPeriod(const Bond& b, Date previous, Date next)
{
    switch (b.basis) {
    case Basis::ActualActual: return next - previous;
    case Basis::Actual365: return 365.0 / b.frequency;
    case Basis::Us30360:
    case Basis::Actual360:
    case Basis::European30360: break;
    }
    return 360.0 / b.frequency;
}

// 1 + u + ... + u^(n - 1), u = exp(y); y <= 0
double powersSummed(double y, int n) { return std::expm1(y) == 0 ? n : std::expm1(y * n) / std::expm1(y); }

// ln(dirty / of) for what a yield of x = ln(1 + yield / frequency) makes of redemption and coupons, accrued interest included; more
// than one coupon. The largest of the terms stands before the others, so none of them overflows or vanishes.
double logDirtyPrice(const Bond& b, const CouponPosition& p, double x, double of)
{
    const double first = p.daysToCoupon / p.daysInPeriod; // in periods
    const double last = p.coupons - 1 + first;
    const double coupon = 100 * b.coupon / b.frequency;
    if (x <= 0 || coupon == 0)
        return std::log((b.redemption + (coupon == 0 ? 0 : coupon * powersSummed(x, p.coupons))) / of) - x * last;
    return std::log((b.redemption * std::exp(-x * (p.coupons - 1)) + coupon * powersSummed(-x, p.coupons)) / of) - x * first;
}

double dirtyPrice(const Bond& b, const CouponPosition& p, double x)
{
    const double first = p.daysToCoupon / p.daysInPeriod;
    const double coupon = 100 * b.coupon / b.frequency;
    const double redeemed = b.redemption * std::exp(-x * (p.coupons - 1 + first));
    if (coupon == 0)
        return redeemed;
    // Of 1 on each coupon date: v^first (1 + v + ... + v^(n - 1)), v = exp(-x).
    const double annuity = std::expm1(x) == 0 ? p.coupons : std::expm1(-x * p.coupons) / std::expm1(-x);
    return redeemed + coupon * std::exp(-x * first) * annuity;
}

double accruedIn(const Bond& b, const CouponPosition& p) { return 100 * b.coupon / b.frequency * p.daysAccrued / p.daysInPeriod; }

} // namespace

Result<CouponPosition> couponPosition(const Bond& b)
{
    if (const Status status = checked(b); !status)
        return status.error();
    int back = (b.maturity.inMonth() - b.settlement.inMonth()) * b.frequency / 12;
    while (couponDate(b, back) > b.settlement)
        ++back;
    while (couponDate(b, back - 1) <= b.settlement)
        --back;
    CouponPosition p;
    p.previous = couponDate(b, back);
    p.next = couponDate(b, back - 1);
    p.coupons = back;
    p.daysInPeriod = daysInPeriod(b, p.previous, p.next);
    p.daysAccrued = daysBetween(b.basis, p.previous, b.settlement);
    const bool months30 = b.basis == Basis::Us30360 || b.basis == Basis::European30360;
    p.daysToCoupon = months30 ? p.daysInPeriod - p.daysAccrued : static_cast<double>(p.next - b.settlement);
    return p;
}

Result<double> accruedInterest(const Bond& b)
{
    const auto position = couponPosition(b);
    if (!position)
        return position.error();
    return accruedIn(b, *position);
}

Result<double> bondPrice(const Bond& b, double yield)
{
    const auto position = couponPosition(b);
    if (!position)
        return position.error();
    if (!(std::isfinite(yield) && yield > -b.frequency))
        return domainError("yield");
    const double periodic = yield / b.frequency;
    const double first = position->daysToCoupon / position->daysInPeriod;
    const double dirty = position->coupons == 1 ? (b.redemption + 100 * b.coupon / b.frequency) / (1 + first * periodic)
                                                : dirtyPrice(b, *position, std::log1p(periodic));
    if (!std::isfinite(dirty) || dirty < 0)
        return Error{ErrorCode::NotFinite, {}, {}};
    return dirty - accruedIn(b, *position);
}

Result<double> bondYield(const Bond& b, double price)
{
    const auto position = couponPosition(b);
    if (!position)
        return position.error();
    if (!(std::isfinite(price) && price > 0))
        return domainError("price");
    const double dirty = price + accruedIn(b, *position);
    const double first = position->daysToCoupon / position->daysInPeriod;
    if (position->coupons == 1)
        return ((b.redemption + 100 * b.coupon / b.frequency) / dirty - 1) / first * b.frequency;
    // In ln(price) over x the curve is nearly straight, and it only falls.
    const auto f = [&](double x) { return logDirtyPrice(b, *position, x, dirty); };
    const double low = std::log1p(smallestRate);
    const double high = std::log1p(largestRate);
    const double atLow = f(low);
    const double atHigh = f(high);
    if (!(atLow > 0 && atHigh < 0))
        return Error{ErrorCode::NoRoot, {}, {}};
    return std::expm1(brentZero(f, low, atLow, high, atHigh)) * b.frequency;
}

} // namespace headroom::finance
