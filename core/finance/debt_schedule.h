// SPDX-License-Identifier: GPL-3.0-or-later
// The dated schedule of one debt instrument from its terms, exact to the minor unit.
#pragma once

#include "core/base/day_count.h"
#include "core/base/fraction.h"
#include "core/finance/payment_dates.h"

#include <vector>

namespace headroom::finance {

enum class RateBasis { Fixed, Floating };

/// How principal is repaid before maturity; whatever is left is repaid at maturity.
enum class Repayment {
    Bullet,       // not at all
    Equal,        // opening principal x k / n, rounded to date, less what was repaid before
    Annuity,      // level payment less interest, at least 0
    PercentAYear, // a share of the opening principal a year, in equal parts a payment
    Custom        // as listed
};

/// From `date` on the index stands at `rate`, until the next reset.
struct RateReset
{
    Date date;
    Decimal rate; // a fraction a year
};

struct DatedAmount
{
    Date date;
    Money amount;
};

/// Unit: amounts in minor units of one currency with `digits` decimals; rates are fractions a year. Sign: principal, instalments
/// and draws are positive, a repayment among the draws negative.
struct DebtTerms
{
    Money principal; // outstanding at dates.start, >= 0
    int digits = 2;
    Rounding rounding = Rounding::HalfAway;
    PaymentDateTerms dates;
    DayCount dayCount = DayCount::Thirty360Us;

    RateBasis basis = RateBasis::Fixed;
    Decimal coupon;
    std::vector<RateReset> index; // sorted by date, the first not after dates.start
    Decimal indexMultiplier = 1;
    Decimal spread;
    Opt<Decimal> indexFloor; // of index x multiplier
    Opt<Decimal> allInCap;

    Repayment repayment = Repayment::Bullet;
    Decimal repaidPerYear;                // PercentAYear
    std::vector<DatedAmount> instalments; // Custom; on any day after the start, up to maturity
    Decimal pikShare;                     // 0 to 1: of the interest, added to the principal on the payment date
    Opt<Date> pikUntil;                   // of periods that end later none is added; blank: to the maturity
    Decimal pikPremium;                   // 0 to 1: added to the annual rate of a period whose interest is added in part

    std::vector<DatedAmount> draws; // from the start to before maturity; with Bullet or Custom
    Opt<Money> commitment;          // the most that may be outstanding
    Decimal commitmentFee;          // a year, on what is not drawn of the commitment
    Opt<Date> availableUntil;       // the last day on which it can be drawn and bears the fee; blank: to the maturity
};

/// What happens on a day. balance = balance before + capitalised - principal.
struct DebtScheduleRow
{
    Date date;
    Money interest;    // of the period that ends here, what is capitalised included; negative at a negative rate
    Money principal;   // repaid > 0, drawn < 0
    Money balance;     // outstanding afterwards
    Fraction rate;     // in force on the last day before `date`, a year
    Money capitalised; // of the interest, added to the balance
    Money fee;         // commitment fee of the period
};

/// Interest of a period = sum over its parts of outstanding x rate x day-count fraction, rounded once, when it is paid. A part
/// ends where the rate is reset or the outstanding principal changes; its fraction is the difference of the fractions from the
/// period's start, so the parts sum to the whole. Floating rate = max(index x multiplier, floor) + spread, at most the cap.
/// Capitalised = round(share x interest), where the period ends on pikUntil at the latest; its rate is then higher by the premium,
/// which the level payment leaves out. On one day: interest, capitalisation, scheduled repayment, draws. The level payment is
/// levelPayment() at rate x months of a period / 12, reckoned at the first payment (a stub before it bears simple interest) and
/// again, on what is outstanding and left to pay, at each payment before which the rate has changed. The payment at maturity
/// clears the residue, so the last balance is exactly zero; rows end where all is repaid before. Draws and listed instalments
/// between payment dates have rows of their own, without interest.
/// Errors: those of paymentDates; IndexMissing (no rate at the start), DateOrder (instalments or draws outside the life, draws after availableUntil),
/// RowsDoNotSum (instalments above what is outstanding), NumberOutOfRange (draws outside 0 to the commitment, shares outside 0 to
/// 1), DomainError, Overflow. Source: MODEL.md 5.
Result<std::vector<DebtScheduleRow>> debtSchedule(const DebtTerms& terms);

} // namespace headroom::finance
