// SPDX-License-Identifier: GPL-3.0-or-later
// Present values of money flows, in doubles: for figures that people compare, never for bookings.
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <span>

namespace headroom::finance {

/// An amount on a day. Unit: any currency, major units; sign: received > 0, paid < 0.
struct DatedFlow
{
    Date date;
    double amount = 0;
    bool operator==(const DatedFlow&) const = default;
};

/// Sum of flows[k] / (1 + ratePerPeriod)^(firstPeriod + k). Unit: that of the flows. Time: the value at period 0, one compounding
/// a period; a spreadsheet's NPV is firstPeriod = 1. Domain: rate > -1, everything finite; else DomainError.
Result<double> presentValue(double ratePerPeriod, std::span<const double> flows, int firstPeriod = 0);

/// Sum of monthlyFlows[k] / (1 + annualRate)^((firstColumn + k) / 12). Unit: that of the flows; the rate is a fraction a year,
/// effective. Time: the value at column 0, the end of the month before the start. Domain: rate > -1, everything finite; else
/// DomainError. Source: our definition (months are twelfths of a year, whatever their days).
Result<double> npv(double annualRate, std::span<const double> monthlyFlows, int firstColumn = 0);

/// Sum of amount / (1 + annualRate)^(days from `asOf` / 365). Unit: that of the flows; the rate is a fraction a year, effective,
/// actual/365 fixed. Flows may stand in any order, share a day, be zero, or lie before `asOf`. Domain: rate > -1, everything
/// finite; else DomainError. Source: the XNPV of spreadsheets, which takes the first row's date as `asOf`.
Result<double> xnpv(double annualRate, std::span<const DatedFlow> flows, Date asOf);

/// (1 + monthlyRate)^12 - 1 without loss at small rates. Domain: rate >= -1.
double annualFromMonthly(double monthlyRate);
/// (1 + annualRate)^(1/12) - 1 without loss at small rates. Domain: rate >= -1.
double monthlyFromAnnual(double annualRate);

} // namespace headroom::finance
