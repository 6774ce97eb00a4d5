// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_words.h"

#include "core/base/decimal.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

double ChartScale::of(Money amount, int digits) const
{
    return amount.toDoubleLossy(digits) / static_cast<double>(powerOfTen(power));
}

QString ChartScale::unit(const QString& currency) const
{
    if (power == 6)
        return QCoreApplication::translate("Chart", "%1 million").arg(currency);
    if (power == 3)
        return QCoreApplication::translate("Chart", "%1 thousand").arg(currency);
    return currency;
}

ChartScale scaleFor(Money largest, int digits)
{
    const double size = std::abs(largest.toDoubleLossy(digits));
    return {size >= 1e6 ? 6 : size >= 1e4 ? 3 : 0};
}

QString roundAmount(Money amount, int digits, const QString& currency)
{
    const ChartScale scale = scaleFor(amount, digits);
    const double value = scale.of(amount, digits);
    const double size = std::abs(value);
    const int decimals = scale.power == 0 ? 0 : size >= 100 ? 0 : size >= 10 ? 1 : 2;
    const QString number = userLocale().toString(size, 'f', decimals);
    const QString sign = value < 0 ? u"\u2212"_s : QString();
    if (scale.power == 0)
        return QCoreApplication::translate("Chart", "%1 %2").arg(currency, sign + number);
    return scale.power == 6 ? QCoreApplication::translate("Chart", "%1 %2 million").arg(currency, sign + number)
                            : QCoreApplication::translate("Chart", "%1 %2 thousand").arg(currency, sign + number);
}

QString fullAmount(Money amount, int digits, const QString& currency)
{
    const int128 whole = divideRounded(amount.minor(), powerOfTen(digits), Rounding::HalfAway);
    const auto size = static_cast<qlonglong>(whole < 0 ? -whole : whole);
    return QCoreApplication::translate("Chart", "%1 %2")
        .arg(currency, (whole < 0 ? u"\u2212"_s : QString()) + userLocale().toString(size));
}

double niceWidth(double width)
{
    const double power = std::pow(10, std::floor(std::log10(width)));
    const double mantissa = width / power;
    return (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10) * power;
}

QString longMonth(Month month)
{
    return userLocale().standaloneMonthName(month.month(), QLocale::LongFormat) + u' ' + QString::number(month.year());
}

QString shortMonth(Month month) { return userLocale().standaloneMonthName(month.month(), QLocale::ShortFormat); }

} // namespace headroom
