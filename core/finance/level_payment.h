// SPDX-License-Identifier: GPL-3.0-or-later
// The level payment of an annuity loan, exact to a named rounding: what bookings start from.
#pragma once

#include "core/base/fraction.h"
#include "core/base/result.h"

namespace headroom::finance {

/// A loan repaid by equal payments at the end of each period. Unit: major units of a currency; rates are fractions a period.
struct LevelLoan
{
    Fraction principal;       // > 0 owed now
    Fraction ratePerPeriod;   // > -1
    int periods = 0;          // 1 to 12,000
    Fraction firstPeriodRate; // simple interest from now to the first payment; ratePerPeriod where all periods are alike
};

/// The payment P each period with
///
///     principal (1 + firstPeriodRate) = P (1 + a),  a = (1 - (1 + r)^-(periods - 1)) / r  (periods - 1 when r = 0),
///
/// which is principal r / (1 - (1 + r)^-periods) when all periods are alike. Sign: positive for a positive principal. Rounding:
/// computed to 50 digits, then half away from zero to 12 decimals of a major unit; the booking rounds it to minor units, and the
/// last instalment clears the residue. Errors: DomainError outside the ranges above, Overflow beyond 64 bits of major units.
/// Source: MODEL.md 5; the PMT of spreadsheets with the opposite sign.
Result<Fraction> levelPayment(const LevelLoan& loan);
Result<Fraction> levelPayment(const Fraction& principal, const Fraction& ratePerPeriod, int periods);

} // namespace headroom::finance
