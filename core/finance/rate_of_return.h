// SPDX-License-Identifier: GPL-3.0-or-later
// Internal rates of return: every root counted, none invented.
#pragma once

#include "core/base/result.h"
#include "core/finance/present_value.h"

#include <span>

namespace headroom::finance {

/// A rate at which flows are worth nothing today.
struct Root
{
    double rate = 0;     // a fraction per period (irr) or a year (xirr); the root nearest the guess, the lower of two as near
    int roots = 0;       // how many rates there are between the two ends below; a rate that only touches zero counts as one
    double residual = 0; // the value left at `rate`, as a share of the sum of the discounted amounts without their signs
};

/// Rates are looked for from -99.99 % to 999,900 % a period or a year.
inline constexpr double smallestRate = -0.9999;
inline constexpr double largestRate = 9999;

/// The rate i a period with sum of flows[k] / (1 + i)^k = 0. Sign: received > 0, paid < 0. Time: flows[k] at the end of period k,
/// compounding once a period; of monthly flows the annual rate is annualFromMonthly(rate). Zeros are allowed anywhere.
/// Errors: SignsAllEqual when there are not both received and paid amounts (no search is made), NoRoot when no rate between the
/// two ends has the value zero, DomainError for a non-finite flow or a guess that is no rate. Several roots are no error: see
/// Root::roots. Method: x = ln(1 + i); every change of sign of the value or of its slope on a grid is bracketed, the root found
/// by Brent's method and polished by a step of Newton's in extended precision.
/// `largest` takes the place of largestRate, for flows that lie close together; finite, > 0.
Result<Root> irr(std::span<const double> flows, double guess = 0.1, double largest = largestRate);

/// The rate r a year with sum of amount / (1 + r)^(days / 365) = 0: actual/365 fixed, effective. Flows may stand in any order,
/// share a day (they net) and be zero. Sign, errors and method as for irr. Source: the XIRR of spreadsheets, without their
/// conditions on the first row.
Result<Root> xirr(std::span<const DatedFlow> flows, double guess = 0.1, double largest = largestRate);

/// Modified internal rate of return a period: (future value of the received amounts at `reinvestRate` / present value of the paid
/// amounts at `financeRate`)^(1 / (n - 1)) - 1, for n flows a period apart. Sign: received > 0, paid < 0. Errors: SignsAllEqual
/// when one of the two is missing, DomainError for a non-finite flow or a rate <= -1, NotFinite beyond the range of a double.
/// Source: the MIRR of spreadsheets.
Result<double> mirr(std::span<const double> flows, double financeRate, double reinvestRate);

} // namespace headroom::finance
