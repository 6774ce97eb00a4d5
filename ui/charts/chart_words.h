// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts and months as charts write them.
#pragma once

#include "core/base/calendar.h"
#include "core/base/money.h"

#include <QString>

namespace headroom {

/// The power of ten that suits an axis: 0, 3 (thousand) or 6 (million).
struct ChartScale
{
    int power = 0;
    double of(Money amount, int digits) const;
    QString unit(const QString& currency) const; // "USD million"
};

/// The scale for amounts up to `largest`, whatever its sign.
ChartScale scaleFor(Money largest, int digits);
/// "USD 1.24 million", three significant digits or more: for titles.
QString roundAmount(Money amount, int digits, const QString& currency);
/// "USD 1,234,568": to the whole unit, for read-outs.
QString fullAmount(Money amount, int digits, const QString& currency);
/// 1, 2 or 5 times a power of ten, the least that is not below the width. Domain: width > 0.
double niceWidth(double width);
QString longMonth(Month month);  // "September 2024"
QString shortMonth(Month month); // "Sep"

} // namespace headroom
