// SPDX-License-Identifier: GPL-3.0-or-later
// Level payments in doubles, with the meaning, order of arguments and signs of spreadsheets.
#pragma once

#include "core/base/result.h"
#include "core/finance/rate_of_return.h"

namespace headroom::finance {

/// When the payments of an annuity fall: a spreadsheet's type 0 or 1.
enum class PaymentTime { EndOfPeriod, StartOfPeriod };

// All functions solve, with g = (1 + rate)^periods and s = (g - 1) / rate (periods when the rate is 0; k = 1 + rate when payments
// fall at the start of periods, else 1):
//
//     presentValue g + payment k s + futureValue = 0
//
// Sign: received > 0, paid < 0, so a loan's presentValue is positive and its payment negative. Rates are fractions a period,
// compounded once a period. Tiny rates lose nothing (expm1, log1p). Errors: DomainError for rate <= -1, periods <= 0 or what is
// not finite; NotFinite beyond the range of a double. Nothing is rounded. Source: the functions of the same names in
// spreadsheets.

/// The payment each period that turns presentValue now into -futureValue after the last period.
Result<double> pmt(
    double rate, double periods, double presentValue, double futureValue = 0, PaymentTime when = PaymentTime::EndOfPeriod);
/// The interest within the payment of `period`, 1 <= period <= periods, else DomainError; from the balance that the rest of the
/// payments repays, so that late periods lose nothing.
Result<double> ipmt(double rate, double period, double periods, double presentValue, double futureValue = 0,
    PaymentTime when = PaymentTime::EndOfPeriod);
/// The principal within the payment of `period`: pmt = ipmt + ppmt.
Result<double> ppmt(double rate, double period, double periods, double presentValue, double futureValue = 0,
    PaymentTime when = PaymentTime::EndOfPeriod);
/// The interest within the payments first to last, both included: sum of ipmt. Domain beyond that of ipmt: rate > 0, presentValue
/// > 0, 1 <= first <= last <= periods, whole, at most 120,000 payments summed; else DomainError, as spreadsheets refuse it.
Result<double> cumipmt(double rate, double periods, double presentValue, double first, double last, PaymentTime when);
/// The principal within the payments first to last: sum of ppmt. Domain and errors as cumipmt.
Result<double> cumprinc(double rate, double periods, double presentValue, double first, double last, PaymentTime when);
/// What presentValue and the payments have become after the last period, with the opposite sign.
Result<double> fv(
    double rate, double periods, double payment, double presentValue = 0, PaymentTime when = PaymentTime::EndOfPeriod);
/// What the payments and futureValue are worth now, with the opposite sign.
Result<double> pv(
    double rate, double periods, double payment, double futureValue = 0, PaymentTime when = PaymentTime::EndOfPeriod);
/// The number of periods, not always whole; negative where the equation holds in the past only. DomainError when no number does.
Result<double> nper(
    double rate, double payment, double presentValue, double futureValue = 0, PaymentTime when = PaymentTime::EndOfPeriod);
/// The rate a period nearest the guess, with the number of rates that there are. Domain: whole periods, 1 to 12,000. Errors as
/// irr.
Result<Root> rate(int periods, double payment, double presentValue, double futureValue = 0,
    PaymentTime when = PaymentTime::EndOfPeriod, double guess = 0.1);

} // namespace headroom::finance
