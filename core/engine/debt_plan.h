// SPDX-License-Identifier: GPL-3.0-or-later
// The dates of debt: payment dates, instalments, changes of terms and rates, and the events of a case in their order. No money.
#pragma once

#include "core/engine/plan.h"
#include "core/engine/projection.h"

#include <vector>

namespace headroom {

/// Something scheduled on a day: the end of an accrual period, a payment, instalments as listed, or all of them.
struct DebtDate
{
    Date date;       // cash moves
    Date accrualEnd; // interest runs to it, excluded; after `date` where that was rolled back
    bool endsPeriod = false;
    bool pays = false;
    bool isMaturity = false;
    int paymentNumber = 0;              // 1 for the first payment of these terms
    std::vector<const DebtRow*> listed; // instalments as listed, on this day
};

/// The terms of an instrument from a day on: as issued, extended or re-rated.
struct DebtTerms
{
    Date from;                       // what happens on this day has happened
    Date maturity;                   // before its roll
    const DebtEvent* rate = nullptr; // gives the coupon or spread in place of the instrument's
    std::vector<DebtDate> dates;     // all after `from`, in order; the last is the maturity's
    int payments = 0;                // of interest, the maturity's included

    /// The end of the accrual period that the date at place `next` lies in.
    Date periodEnd(std::size_t next) const;
};

struct DebtPlan
{
    const DebtInstrument* debt = nullptr;
    bool issuedLater = false;            // within the projection or after it
    Date start;                          // the opening, or the day of issue
    Date scheduleStart;                  // the issue, or the last payment before the opening, before its roll
    Date periodStart;                    // of the coupon period that runs at the start
    std::vector<DebtTerms> terms;        // in order of dates; at least one
    std::vector<const IndexRate*> index; // in order of dates; empty for a fixed rate
    std::vector<const FxRate*> fx;       // in order of dates; empty for the project's currency
    int paymentsPerYear = 4;

    /// Domain: not empty; a date before the first rate takes the first.
    const IndexRate* indexOn(Date date) const;
    const FxRate* fxOn(Date date) const;
    /// The first date of the index after the day; a day beyond all others where there is none.
    Date nextReset(Date after) const;
};

/// An event with its place. `group`: extensions, new rates and haircuts of one instrument on one day are one restructuring, led by
/// the first of them.
struct EventPlan
{
    const DebtEvent* event = nullptr;    // null: the issue of an instrument, or a repayment out of `shares`
    const EquityEvent* shares = nullptr; // whose proceeds prepay the instrument
    Date date;
    int column = 0;
    std::size_t debt = 0; // place in CapitalPlan::debts
    std::size_t into = 0;
    std::vector<const DebtEvent*> group;
    std::vector<const DebtEvent*> fees; // of the same day, which belong to this restructuring
    std::vector<std::size_t> sharers;   // of a fee: places in CapitalPlan::events of the restructurings that share it
};

/// The debt of one case.
struct CapitalPlan
{
    std::vector<DebtPlan> debts;         // in id order
    std::vector<EventPlan> events;       // by date; on one date prepay, exchange, haircut and new terms, fees, draws; ties by id
    std::vector<std::size_t> sweepOrder; // callable instruments with a rank, by rank, ties by id
};

/// Both cases', by Case. Payment dates are the payment day (or the month's last day, when it has no such day) of the payment months, from the last
/// payment or the issue to maturity, with odd periods and rolls as the instrument says. Errors: IndexMissing, naming the index and
/// the day without a rate; FxRateMissing, naming pair and day.
Result<std::array<CapitalPlan, 2>> capitalPlans(const Model& model, const Timeline& timeline);

} // namespace headroom
