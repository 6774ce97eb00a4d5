// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/payment_dates.h"

#include <algorithm>

namespace headroom::finance {

namespace {

constexpr int mostPeriodMonths = 1'200;

Error domainError(const char* what) { return Error{ErrorCode::DomainError, what, {}}; }

Error orderError(const char* what, Date found, Date after)
{
    return Error{ErrorCode::DateOrder, what, {{"found", found.toText()}, {"expected", "> " + after.toText()}}};
}

Status checked(const PaymentDateTerms& t)
{
    if (t.maturity <= t.start)
        return orderError("maturity", t.maturity, t.start);
    if (t.firstPayment && *t.firstPayment <= t.start)
        return orderError("firstPayment", *t.firstPayment, t.start);
    if (t.firstPayment && *t.firstPayment > t.maturity)
        return orderError("maturity", t.maturity, *t.firstPayment);
    if (t.periodMonths < 0 || t.periodMonths > mostPeriodMonths)
        return domainError("periodMonths");
    if (t.paymentDay < 0 || t.paymentDay > 31)
        return domainError("paymentDay");
    if ((t.calendarMonths & ~0x1ffeU) != 0)
        return domainError("calendarMonths");
    return done();
}

Date dayIn(Month month, int day) { return Date(month.year(), month.month(), std::min(day, daysIn(month))); }

// The regular date k periods from the anchor, back where k < 0.
Date regularDate(const PaymentDateTerms& t, Date anchor, int k, EndOfMonth rule)
{
    const int months = k * t.periodMonths;
    return t.paymentDay > 0 ? dayIn(anchor.inMonth() + months, t.paymentDay) : addMonths(anchor, months, rule);
}

struct Anchor
{
    Date date;
    EndOfMonth rule = EndOfMonth::KeepLastDay;
};

// The anchor from which whole periods lead to the maturity, where there is one.
Opt<Date> wholePeriodsFrom(const PaymentDateTerms& t, Date from, EndOfMonth rule)
{
    const int months = t.maturity.inMonth() - from.inMonth();
    const bool whole = months % t.periodMonths == 0 && regularDate(t, from, 0, rule) == from;
    return whole && regularDate(t, from, months / t.periodMonths, rule) == t.maturity ? from : Opt<Date>();
}

Anchor anchorOf(const PaymentDateTerms& t)
{
    const Date from = t.firstPayment ? *t.firstPayment : t.start;
    for (const EndOfMonth rule : {t.endOfMonth, EndOfMonth::KeepDay})
        if (wholePeriodsFrom(t, from, rule))
            return {from, rule};
    const bool fromTheEnd = !t.firstPayment && (t.stub == Stub::ShortFirst || t.stub == Stub::LongFirst);
    return {fromTheEnd ? t.maturity : from, t.endOfMonth};
}

std::vector<Date> periodic(const PaymentDateTerms& t, Date after)
{
    std::vector<Date> dates;
    if (t.periodMonths == 0)
        return dates;
    const Anchor anchor = anchorOf(t);
    int k = (after.inMonth() - anchor.date.inMonth()) / t.periodMonths - 2;
    for (Date date = regularDate(t, anchor.date, k, anchor.rule); date < t.maturity;
         date = regularDate(t, anchor.date, ++k, anchor.rule))
        if (date > after)
            dates.push_back(date);
    return dates;
}

bool isOnGrid(const PaymentDateTerms& t, Date date)
{
    return dayIn(date.inMonth(), t.paymentDay) == date && (t.calendarMonths == 0 || (t.calendarMonths >> date.month() & 1U) != 0);
}

std::vector<Date> inCalendarMonths(const PaymentDateTerms& t, Date after)
{
    std::vector<Date> dates;
    for (Month month = after.inMonth(); month <= t.maturity.inMonth(); month = month + 1) {
        const Date date = dayIn(month, t.paymentDay);
        if (isOnGrid(t, date) && date > after && date < t.maturity)
            dates.push_back(date);
    }
    return dates;
}

// The regular date after `date`, by the payment day.
Date nextByDay(const PaymentDateTerms& t, Date date)
{
    Month month = date.inMonth() + (t.calendarMonths == 0 ? t.periodMonths : 1);
    while (t.calendarMonths != 0 && (t.calendarMonths >> month.month() & 1U) == 0)
        month = month + 1;
    return dayIn(month, t.paymentDay);
}

// The two dates are a regular period apart: no stub lies between them.
bool isRegular(const PaymentDateTerms& t, Date from, Date to)
{
    if (t.calendarMonths == 0 && t.periodMonths == 0)
        return true;
    if (t.paymentDay > 0)
        return isOnGrid(t, from) && nextByDay(t, from) == to;
    for (const EndOfMonth rule : {t.endOfMonth, EndOfMonth::KeepDay})
        if (addMonths(from, t.periodMonths, rule) == to || addMonths(to, -t.periodMonths, rule) == from)
            return true;
    return false;
}

// Calendar months need a day: as the first payment or the maturity where none is given.
PaymentDateTerms withDay(PaymentDateTerms t)
{
    if (t.calendarMonths == 0 || t.paymentDay != 0)
        return t;
    const Date anchor = t.firstPayment ? *t.firstPayment : t.maturity;
    const bool isLast = anchor == lastDay(anchor.inMonth()) && t.endOfMonth == EndOfMonth::KeepLastDay;
    t.paymentDay = isLast ? 31 : anchor.day();
    return t;
}

std::vector<Date> unadjustedDates(const PaymentDateTerms& t)
{
    std::vector<Date> dates;
    if (t.firstPayment && *t.firstPayment < t.maturity)
        dates.push_back(*t.firstPayment);
    const Date after = t.firstPayment ? *t.firstPayment : t.start;
    const std::vector<Date> regular = t.calendarMonths != 0 ? inCalendarMonths(t, after) : periodic(t, after);
    dates.insert(dates.end(), regular.begin(), regular.end());
    const bool joinFirst = t.stub == Stub::LongFirst && !t.firstPayment;
    if (joinFirst && !dates.empty() && !isRegular(t, t.start, dates.front()))
        dates.erase(dates.begin());
    const std::size_t keep = t.firstPayment ? 1 : 0;
    if (t.stub == Stub::LongLast && dates.size() > keep && !isRegular(t, dates.back(), t.maturity))
        dates.pop_back();
    dates.push_back(t.maturity);
    return dates;
}

} // namespace

bool isBusinessDay(Date date, std::span<const Date> holidays)
{
    const int weekday = ((date.serial() + 3) % 7 + 7) % 7; // 0 Monday; 1970-01-01 was a Thursday
    return weekday < 5 && !std::binary_search(holidays.begin(), holidays.end(), date);
}

Date rolled(Date date, RollRule rule, std::span<const Date> holidays)
{
    if (rule == RollRule::None)
        return date;
    Date moved = date;
    while (!isBusinessDay(moved, holidays))
        moved = moved + 1;
    if (rule == RollRule::ModifiedFollowing && moved.inMonth() != date.inMonth())
        for (moved = date; !isBusinessDay(moved, holidays);)
            moved = moved - 1;
    return moved;
}

Result<std::vector<PaymentDate>> paymentDates(const PaymentDateTerms& terms)
{
    if (const Status status = checked(terms); !status)
        return status.error();
    const PaymentDateTerms t = withDay(terms);
    std::vector<PaymentDate> payments;
    Date from = t.start;    // before the roll
    Date accrued = t.start; // the end of the accrual so far
    for (const Date date : unadjustedDates(t)) {
        const Date paid = rolled(date, t.roll, t.holidays);
        const Date end = t.accrual == AccrualDates::Adjusted ? paid : date;
        if (!payments.empty() && payments.back().date == paid) { // both rolled onto one day
            payments.back().unadjusted = date;
            payments.back().accrualEnd = end;
            payments.back().isStub = true;
        } else {
            payments.push_back({.date = paid,
                .unadjusted = date,
                .accrualStart = accrued,
                .accrualEnd = end,
                .isStub = !isRegular(t, from, date)});
        }
        from = date;
        accrued = end;
    }
    return payments;
}

} // namespace headroom::finance
