// SPDX-License-Identifier: GPL-3.0-or-later
// Price and yield of a bond with regular coupons, with the meaning of spreadsheets.
#pragma once

#include "core/base/result.h"
#include "core/finance/spreadsheet_basis.h"

namespace headroom::finance {

/// Unit: rates are fractions a year, the redemption per 100 of face value. Coupons are paid `frequency` times a year (1, 2, 4 or
/// 12) on dates counted back from the maturity; on last days of months where the maturity is one.
struct Bond
{
    Date settlement; // < maturity; on a coupon date that coupon belongs to the seller
    Date maturity;
    double coupon = 0;       // >= 0
    double redemption = 100; // > 0
    int frequency = 2;
    Basis basis = Basis::Us30360;
};

/// Where the settlement stands among the coupon dates.
struct CouponPosition
{
    Date previous;           // the last coupon date on or before the settlement
    Date next;               // the first after it
    int coupons = 0;         // from `next` to the maturity, both included
    double daysInPeriod = 0; // 360 / frequency, 365 / frequency with basis 3, actual ones with basis 1
    double daysAccrued = 0;  // from the previous coupon to the settlement, by the basis
    double daysToCoupon = 0; // to the next: daysInPeriod - daysAccrued with 30-day months, else actual ones
};

/// Errors: DateOrder unless settlement < maturity, DomainError naming any other term outside its range.
Result<CouponPosition> couponPosition(const Bond& bond);

/// Interest accrued at the settlement, per 100: 100 coupon / frequency x daysAccrued / daysInPeriod.
Result<double> accruedInterest(const Bond& bond);

/// Clean price per 100 at an annual yield compounded `frequency` times a year; with one coupon left the yield is simple. Domain:
/// yield > -frequency, beyond the spreadsheets' >= 0. Errors as couponPosition, NotFinite. Source: PRICE of spreadsheets.
Result<double> bondPrice(const Bond& bond, double yield);

/// The annual yield at which bondPrice is `price`, > 0; there is just one. Errors as couponPosition; NoRoot beyond 999,900 % or
/// -99.99 % a period. Source: YIELD of spreadsheets.
Result<double> bondYield(const Bond& bond, double price);

} // namespace headroom::finance
