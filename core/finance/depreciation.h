// SPDX-License-Identifier: GPL-3.0-or-later
// Depreciation, with the meaning and the order of arguments of spreadsheets.
#pragma once

#include "core/base/result.h"

namespace headroom::finance {

// Unit: that of the cost. Sign: depreciation is positive. Life and periods are in one unit of time, mostly years; period 1 is the
// first. Nothing is rounded but the rate of db. Domain, else DomainError naming the argument: everything finite, life > 0,
// 1 <= period <= life, and where it says so 0 <= salvage <= cost. Source: the functions of the same names in spreadsheets.

/// Straight line: (cost - salvage) / life in each period.
Result<double> sln(double cost, double salvage, double life);

/// Sum of the years' digits: (cost - salvage) (life - period + 1) / (life (life + 1) / 2). Domain: salvage >= 0.
Result<double> syd(double cost, double salvage, double life, double period);

/// Fixed declining balance: the book value x rate, with rate = 1 - (salvage / cost)^(1 / life) rounded to three decimals, as
/// spreadsheets do. The first year has `monthsInFirstYear` months, and where these are fewer than 12 there is a period life + 1
/// with the rest. Domain: cost > 0, 0 <= salvage <= cost, whole period, whole months 1 to 12, life <= 1,200.
Result<double> db(double cost, double salvage, double life, double period, double monthsInFirstYear = 12);

/// Declining balance: book value x factor / life, never below the salvage value. Domain: 0 <= salvage <= cost, factor > 0.
Result<double> ddb(double cost, double salvage, double life, double period, double factor = 2);

/// What happens when straight line over the rest of the life gives more than declining balance.
enum class Switch { ToStraightLine, Never };

/// Declining balance between two points of the life, 0 <= start <= end <= life; a part of a period has its part of the period's
/// depreciation. Domain: 0 <= salvage <= cost, factor > 0, life <= 10,000.
Result<double> vdb(
    double cost, double salvage, double life, double start, double end, double factor = 2, Switch rule = Switch::ToStraightLine);

} // namespace headroom::finance
