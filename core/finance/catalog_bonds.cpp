// SPDX-License-Identifier: GPL-3.0-or-later
// Bonds in the catalogue.
#include "core/finance/bond.h"
#include "core/finance/function_arguments.h"

namespace headroom::finance {

namespace {

using Kind = ArgumentKind;
using Arguments = const FunctionArguments&;

constexpr FunctionArgument settlementArgument{"settlement", Kind::Date, required, "the buyer pays, before the maturity", {}};
constexpr FunctionArgument maturityArgument{"maturity", Kind::Date, required, "the last coupon and the redemption", {}};
constexpr FunctionArgument couponArgument{"rate", Kind::Number, required, "coupon a year, a fraction", {}};
constexpr FunctionArgument redemptionArgument{"redemption", Kind::Number, "100", "per 100 of face value", {}};
constexpr FunctionArgument frequencyArgument{"frequency", Kind::Whole, "2", "coupons a year: 1, 2, 4 or 12", {}};
constexpr FunctionArgument basisArgument{"basis", Kind::Choice, "0",
    "0: 30/360 US; 1: actual/actual; 2: actual/360; 3: actual/365; 4: 30/360 European",
    "0=0 1=1 2=2 3=3 4=4 basis0=0 basis1=1 basis2=2 basis3=3 basis4=4"};

Bond priced(Arguments a)
{
    return {.settlement = a.date(0),
        .maturity = a.date(1),
        .coupon = a.number(2),
        .redemption = a.number(4),
        .frequency = a.whole(5),
        .basis = a.as<Basis>(6)};
}

FunctionInfo couponFunction(const char* name, const char* meaning, FunctionAnswer (*pick)(const CouponPosition&))
{
    return {name, {}, meaning, {settlementArgument, maturityArgument, frequencyArgument, basisArgument},
        [pick](Arguments a) -> Result<FunctionAnswer> {
            const auto position = couponPosition(
                {.settlement = a.date(0), .maturity = a.date(1), .frequency = a.whole(2), .basis = a.as<Basis>(3)});
            if (!position)
                return position.error();
            return pick(*position);
        }};
}

} // namespace

std::vector<FunctionInfo> bondFunctions()
{
    return {
        {"price", {"bondprice"}, "Clean price of a bond per 100 of face value",
            {settlementArgument, maturityArgument, couponArgument, {"yield", Kind::Number, required, "a year, a fraction", {}},
                redemptionArgument, frequencyArgument, basisArgument},
            [](Arguments a) { return answer(bondPrice(priced(a), a.number(3))); }},
        {"yield", {"bondyield"}, "Yield a year of a bond at a clean price",
            {settlementArgument, maturityArgument, couponArgument, {"price", Kind::Number, required, "clean, per 100", {}},
                redemptionArgument, frequencyArgument, basisArgument},
            [](Arguments a) { return answer(bondYield(priced(a), a.number(3))); }},
        {"accruedinterest", {"accrued", "bondaccrued"}, "Interest accrued at the settlement, per 100 of face value",
            {settlementArgument, maturityArgument, couponArgument, frequencyArgument, basisArgument},
            [](Arguments a) {
                return answer(accruedInterest({.settlement = a.date(0),
                    .maturity = a.date(1),
                    .coupon = a.number(2),
                    .frequency = a.whole(3),
                    .basis = a.as<Basis>(4)}));
            }},
        couponFunction("couppcd", "The coupon date on or before the settlement",
            [](const CouponPosition& p) { return FunctionAnswer{.value = p.previous}; }),
        couponFunction("coupncd", "The coupon date after the settlement",
            [](const CouponPosition& p) { return FunctionAnswer{.value = p.next}; }),
        couponFunction("coupnum", "Coupons left after the settlement",
            [](const CouponPosition& p) { return FunctionAnswer{.value = static_cast<double>(p.coupons)}; }),
        couponFunction("coupdays", "Days in the coupon period of the settlement",
            [](const CouponPosition& p) { return FunctionAnswer{.value = p.daysInPeriod}; }),
        couponFunction("coupdaybs", "Days from the last coupon to the settlement",
            [](const CouponPosition& p) { return FunctionAnswer{.value = p.daysAccrued}; }),
        couponFunction("coupdaysnc", "Days from the settlement to the next coupon",
            [](const CouponPosition& p) { return FunctionAnswer{.value = p.daysToCoupon}; })};
}

} // namespace headroom::finance
