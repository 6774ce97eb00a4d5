// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in the terms of an instrument.
#include "app/cli/schedule_terms.h"

namespace headroom::cli {

const std::vector<ScheduleKey>& scheduleKeys()
{
    static const std::vector<ScheduleKey> all{
        {"kind", {}, "termLoan (default), note, revolver, financeLease; also loan, bond, convertible, lease"},
        {"principal", {"amount", "face", "drawn"},
            "outstanding at the start; of a revolver what is drawn (default 0), else required"},
        {"currency", {}, "ISO 4217 code, for the decimals of its amounts (default USD: two)"},
        {"startDate", {"issueDate", "start", "effectiveDate"},
            "the first day that bears interest. Required but for lastPaymentDate"},
        {"lastPaymentDate", {}, "the payment before; interest runs from it instead of from the start"},
        {"maturityDate", {"maturity", "endDate", "end"}, "the day of the last payment. Required"},
        {"firstPaymentDate", {"firstPayment"}, "the first payment, where it is agreed; payments then run from it"},
        {"frequency", {"paymentsPerYear"},
            "payments a year: 1, 2, 3, 4, 6, 12, or annual, semiannual, quarterly (default), monthly; 0 or atMaturity: only at "
            "maturity"},
        {"paymentMonths", {}, "calendar months of the payments instead, as [3, 6, 9, 12] or \"3,6,9,12\""},
        {"paymentDay", {}, "day of the month, 31 its last day (default: as the start or the maturity)"},
        {"endOfMonth", {},
            "true (default): dates counted from the last day of a month are last days; false: they keep their day"},
        {"stub", {}, "shortFirst (default), longFirst, shortLast, longLast"},
        {"rollRule", {"roll", "businessDayConvention"}, "none (default), following, modifiedFollowing: of weekends and holidays"},
        {"accrualOn", {"accrual"}, "unadjusted (default) or adjusted: the dates between which interest runs"},
        {"accrualAdjusted", {}, "true for adjusted, false for unadjusted: as accrualOn"},
        {"holidays", {}, "list of dates that are no business days besides Saturdays and Sundays"},
        {"dayCount", {}, "30/360, 30E/360, 30E/360 ISDA, ACT/360 (default), ACT/365F, NL/365, ACT/ACT ISDA"},
        {"rateKind", {}, "fixed or floating (default: floating where an index is given)"},
        {"coupon", {"rate", "interestRate"}, "annual rate of a fixed instrument, a fraction: 0.0725"},
        {"index", {"indexRates"}, "list of {date, rate}: the index from that date until its next; or one rate throughout"},
        {"indexMultiplier", {"multiplier"}, "what the index is multiplied by (default 1)"},
        {"spread", {"margin"}, "added to the index, after the floor; a fraction a year"},
        {"indexFloor", {"floor"}, "the least that index x multiplier counts"},
        {"allInCap", {"cap"}, "the most that the whole rate can be"},
        {"amortisation", {"amortization"}, "bullet (default), equal, annuity, percentAYear, custom; also level, linear"},
        {"amortisationPerYear", {"amortizationPerYear"}, "for percentAYear: share of the opening principal a year"},
        {"rows", {"instalments", "installments"}, "for custom: list of {date, principal}; what is left is repaid at maturity"},
        {"pikShare", {"pik"}, "share of the interest that is added to the principal instead of paid, 0 to 1"},
        {"pikUntil", {}, "the last payment date on which interest is added (default: maturity); afterwards it is paid"},
        {"pikPremium", {}, "added to the annual rate of a period whose interest is added in part"},
        {"draws", {}, "of a revolver: list of {date, amount}; a repayment is negative"},
        {"commitment", {}, "of a revolver: the most that can be drawn"},
        {"commitmentFee", {}, "of a revolver: annual fee on what is not drawn, paid with the interest"},
        {"availableUntil", {}, "of a revolver: the last day on which it can be drawn and bears the fee (default: maturity)"},
        {"rounding", {}, "halfAway (default) or halfEven, of amounts to minor units"},
        {"name", {"note", "source", "sources", "sourceKind", "sourceDate", "citation", "id", "appliesTo"}, "not used"},
        {"callPrice",
            {"firstCallDate", "prepaymentEffect", "sweepRank", "conversionPrice", "issuePrice", "issueCosts",
                "unamortisedDiscount", "openingAccruedInterest"},
            "not used: of a project's debt, and nothing that the contractual schedule depends on"},
    };
    return all;
}

} // namespace headroom::cli
