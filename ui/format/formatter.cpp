// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/formatter.h"

#include "core/engine/projection.h"
#include "core/model/model.h"
#include "ui/format/date_format.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDate>

#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// Digits of |coefficient| / 10^scale in the locale's signs, grouped.
QString grouped(const QLocale& locale, std::uint64_t coefficient, int scale)
{
    QString digits = QString::number(coefficient).rightJustified(scale + 1, u'0');
    const QString fraction = scale > 0 ? digits.right(scale) : QString();
    QString text = locale.toString(digits.left(digits.size() - scale).toULongLong());
    if (fraction.isEmpty())
        return text;
    text += locale.decimalPoint();
    for (const QChar digit : fraction)
        text += locale.toString(digit.digitValue());
    return text;
}

std::uint64_t magnitude(std::int64_t number)
{
    return number < 0 ? ~static_cast<std::uint64_t>(number) + 1 : static_cast<std::uint64_t>(number);
}

/// "12%" in English, with a blank that doesn't break in German and French.
QString percentSign(const QLocale& locale) { return locale.language() == QLocale::English ? u"%"_s : u"\u00a0%"_s; }

int shiftOf(MoneyScale scale, int digits)
{
    switch (scale) {
    case MoneyScale::Cents: return 0;
    case MoneyScale::Units: return digits;
    case MoneyScale::Thousands: return digits + 3;
    case MoneyScale::Millions: return digits + 4; // two decimals stay
    }
    return 0;
}

} // namespace

QLocale userLocale()
{
    const QLocale machine;
    return machine.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : machine;
}

Formatter Formatter::of(const Model& model)
{
    Formatter formatter;
    if (!model.table<Company>().empty())
        formatter.currency = forDisplay(toQString(model.company().currency.view()), 8);
    formatter.digits = model.moneyDigits();
    return formatter;
}

Formatter Formatter::of(const Projection& projection)
{
    Formatter formatter;
    formatter.currency = forDisplay(toQString(projection.currency.view()), 8);
    formatter.digits = projection.moneyDigits;
    return formatter;
}

QString Formatter::currencySign() const
{
    if (currency == "USD"_L1)
        return u"$"_s;
    if (currency == "EUR"_L1)
        return u"€"_s;
    if (currency == "GBP"_L1)
        return u"£"_s;
    if (currency == "JPY"_L1)
        return u"¥"_s;
    return currency + QChar(0xa0);
}

QString Formatter::scaleName(MoneyScale scale) const
{
    switch (scale) {
    case MoneyScale::Cents:
    case MoneyScale::Units: return currency;
    case MoneyScale::Thousands: return QCoreApplication::translate("format", "%1 thousand").arg(currency);
    case MoneyScale::Millions: return QCoreApplication::translate("format", "%1 million").arg(currency);
    }
    return currency;
}

QString Formatter::money(Money amount, MoneyStyle style, MoneyScale scale) const
{
    const std::int64_t divisor = powerOfTen(shiftOf(scale, digits));
    const auto shown = static_cast<std::int64_t>(divideRounded(amount.minor(), divisor, Rounding::HalfAway));
    if (style == MoneyStyle::Statement && amount.isZero())
        return QString(QChar(0x2013));
    const int decimals = scale == MoneyScale::Cents ? digits : scale == MoneyScale::Millions ? 2 : 0;
    const QString number = grouped(locale, magnitude(shown), decimals);
    const bool negative = shown < 0;
    if (style == MoneyStyle::Statement)
        return negative ? u'(' + number + u')' : number;
    if (style == MoneyStyle::Words)
        return inWords(number, negative);
    return negative ? u'-' + number : number;
}

QString Formatter::inWords(const QString& digitsOfAmount, bool negative) const
{
    // a word joiner keeps the sign on the amount's line
    const QString signedNumber = (negative ? u"\u2212\u2060"_s : QString()) + digitsOfAmount;
    return locale.language() == QLocale::English ? currency + QChar(0xa0) + signedNumber : signedNumber + QChar(0xa0) + currency;
}

QString Formatter::decimal(Decimal number) const
{
    const QString text = grouped(locale, magnitude(number.coefficient()), number.scale());
    return number.isNegative() ? u'-' + text : text;
}

QString Formatter::share(Decimal fraction) const
{
    const int scale = std::max(0, fraction.scale() - 2);
    const std::int64_t factor = powerOfTen(scale + 2 - fraction.scale());
    const QString text = grouped(locale, magnitude(fraction.coefficient()) * static_cast<std::uint64_t>(factor), scale);
    return (fraction.isNegative() ? u"-"_s : QString()) + text + percentSign(locale);
}

namespace {

/// What is shown as zero has no sign.
double withoutSignOfZero(double value, int decimals) { return std::abs(value) * std::pow(10.0, decimals) < 0.5 ? 0.0 : value; }

} // namespace

QString Formatter::ratio(double value, int decimals) const
{
    return locale.toString(withoutSignOfZero(value, decimals), 'f', decimals);
}

QString Formatter::percent(double fraction, int decimals) const
{
    return locale.toString(withoutSignOfZero(fraction * 100, decimals), 'f', decimals) + percentSign(locale);
}

QString Formatter::monthName(int calendarMonth) const { return locale.standaloneMonthName(calendarMonth, QLocale::ShortFormat); }

QString Formatter::month(Month month) const { return u"%1 %2"_s.arg(monthName(month.month())).arg(month.year()); }

QString dateFormat(const QLocale& locale)
{
    if (locale.language() == QLocale::English)
        return u"yyyy-MM-dd"_s;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains(u"yyyy"_s) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

QString dateTimeText(const QLocale& locale, qint64 secondsSinceEpoch)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch);
    return locale.toString(time.date(), dateFormat(locale)) + u' ' + locale.toString(time.time(), QLocale::ShortFormat);
}

QString Formatter::date(Date date) const { return locale.toString(QDate(1970, 1, 1).addDays(date.serial()), dateFormat(locale)); }

QString Formatter::months(MonthSet set) const
{
    QStringList names;
    for (int m = 1; m <= 12; ++m)
        if (set.has(m))
            names.append(monthName(m));
    return names.join(u", "_s);
}

} // namespace headroom
