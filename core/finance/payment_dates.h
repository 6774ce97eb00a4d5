// SPDX-License-Identifier: GPL-3.0-or-later
// The payment dates of a loan, bond or lease: regular dates from an anchor, stubs, end of month, business days.
#pragma once

#include "core/base/opt.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace headroom::finance {

/// Where the period stands that is not as long as the others, and whether it is left short or joined with its neighbour.
enum class Stub { ShortFirst, LongFirst, ShortLast, LongLast };

/// What happens to a payment date on a Saturday, a Sunday or a holiday: it stays; it moves to the next business day; or it does
/// unless that lies in the next month, when it moves to the business day before. 2006 ISDA Definitions 4.12(a)(i), (ii).
enum class RollRule { None, Following, ModifiedFollowing };

/// Whether interest runs from and to the dates after the roll, or to those before it: 2006 ISDA Definitions 4.10.
enum class AccrualDates { Adjusted, Unadjusted };

struct PaymentDateTerms
{
    Date start;                       // the first day that bears interest
    Date maturity;                    // the last payment date, before its roll; > start
    int periodMonths = 3;             // between payments, 1 to 1,200; 0: one payment, at maturity
    std::uint16_t calendarMonths = 0; // bit m set: pays in month m (1..12); replaces periodMonths where any is set
    int paymentDay = 0;               // day of the month, 31 its last day; 0: as the anchor
    Opt<Date> firstPayment = {};      // before its roll; the dates then run from it
    Stub stub = Stub::ShortFirst;
    EndOfMonth endOfMonth = EndOfMonth::KeepLastDay;
    RollRule roll = RollRule::None;
    AccrualDates accrual = AccrualDates::Unadjusted;
    std::span<const Date> holidays = {}; // sorted; besides Saturdays and Sundays
};

/// A payment and the period whose interest it pays.
struct PaymentDate
{
    Date date;           // after the roll
    Date unadjusted;     // before it
    Date accrualStart;   // included
    Date accrualEnd;     // excluded; the next period's start
    bool isStub = false; // shorter or longer than a regular period
    bool operator==(const PaymentDate&) const = default;
};

/// All payment dates after `start` up to `maturity`, in order; the last is the maturity's.
///
/// Regular dates are anchor + k periods, each reckoned from the anchor itself, so nothing drifts (31 Jan, 29 Feb, 31 Mar). The
/// anchor is the first payment where it is given; else the start where whole periods lead from it to the maturity, or where the
/// stub is last; else the maturity, backwards. An anchor on the last day of its month keeps to last days (EndOfMonth). With
/// calendar months the regular dates are the payment day of those months, whatever the start, so that both ends may be stubs.
/// LongFirst leaves out the first regular date when the first period is a stub, LongLast the last one when the last is; with a
/// first payment given, the first period is as it was given. Two dates that roll onto one day are one payment.
/// Errors: DateOrder (start, firstPayment, maturity), DomainError naming the term that is outside its range.
Result<std::vector<PaymentDate>> paymentDates(const PaymentDateTerms& terms);

/// Monday to Friday and not among the holidays (sorted).
bool isBusinessDay(Date date, std::span<const Date> holidays);
Date rolled(Date date, RollRule rule, std::span<const Date> holidays);

} // namespace headroom::finance
