// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts, numbers, months and dates as people read them. Everything is reckoned in whole numbers: what is shown is what is
// held, rounded half away from zero where fewer decimals are asked for.
#pragma once

#include "core/base/calendar.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/model/value.h"

#include <QLocale>

namespace headroom {

class Model;
struct Projection;

/// The locale of the machine; American English where the machine names none ("C" writes 1,000,000$).
QLocale userLocale();

enum class MoneyScale : std::uint8_t { Cents, Units, Thousands, Millions };
/// Entry: as it is typed, without currency, "-" for negatives. Statement: parentheses for negatives, a dash for zero, without
/// currency. Words: with the code of the currency, "USD 1,234" or as the language puts it.
enum class MoneyStyle : std::uint8_t { Entry, Statement, Words };

struct Formatter
{
    QLocale locale = userLocale();
    QString currency = QStringLiteral("USD"); // ISO 4217 code
    int digits = 2;

    static Formatter of(const Model& model);
    static Formatter of(const Projection& projection);

    QString money(Money amount, MoneyStyle style, MoneyScale scale = MoneyScale::Cents) const;
    /// An amount's digits with sign and currency, as MoneyStyle::Words has them.
    QString inWords(const QString& digitsOfAmount, bool negative) const;
    /// What people may type for the currency besides its code, "$"; the code where it has no sign that everyone knows.
    QString currencySign() const;
    /// "USD", "USD thousand", "USD million".
    QString scaleName(MoneyScale scale) const;

    /// All decimals that the number has.
    QString decimal(Decimal number) const;
    /// "7.25%" of 0.0725.
    QString share(Decimal fraction) const;
    /// For ratios and computed figures: `decimals` of them.
    QString ratio(double value, int decimals) const;
    QString percent(double fraction, int decimals) const;
    QString month(Month month) const;           // "Jul 2024"
    QString date(Date date) const;              // "2024-07-31"
    QString months(MonthSet set) const;         // "Mar, Jun, Sep, Dec"
    QString monthName(int calendarMonth) const; // "Mar"
};

} // namespace headroom
