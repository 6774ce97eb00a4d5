// SPDX-License-Identifier: GPL-3.0-or-later
// All zeros of a sum of discounted amounts.
#pragma once

#include <span>
#include <vector>

namespace headroom::finance {

/// Amounts at times: V(x) = sum of amount[i] exp(-x time[i]), x = ln(1 + rate). Times ascend strictly from 0, no amount is 0, at
/// least two are given.
struct TimedAmounts
{
    std::vector<double> times;
    std::vector<double> amounts;
};

/// How often the sign changes from one amount to the next: V has at most so many zeros, and as many modulo 2 (Descartes).
int signChanges(std::span<const double> amounts);

/// The zeros of V with |x| <= limit, ascending, a zero where V only touches given once. The walk goes outwards from 0 in steps
/// that start at a fraction of 1/(last time) and double, and stops when there can be no more. A pair of zeros within one step is
/// found by the slope's change of sign between them; two pairs within one step are not told apart.
std::vector<double> discountRoots(const TimedAmounts& flows, double limit);

/// V(x) as a share of the sum of its terms without signs; 0 when all terms vanish.
double relativeValue(const TimedAmounts& flows, double x);

} // namespace headroom::finance
