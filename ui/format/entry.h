// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into a field: `1.2m`, `350k`, `12%`, `(1,234)`, `$1,234.50`, `=3*1200`, in the signs of their locale.
#pragma once

#include "core/base/fraction.h"
#include "core/model/value_text.h"
#include "ui/format/formatter.h"

namespace headroom {

/// Which signs a number is read with: the locale's own, or those of the other half of the world, a decimal point where the locale
/// has a comma and the other way round.
enum class NumberSigns : std::uint8_t { Own, Other };

/// The exact number that the text spells. Groups must have three digits and begin with another digit than 0 ("1,5" and "0,125" are
/// refused where the comma groups, because they may mean 1.5 and 0.125). Suffixes k, m, b and % follow the number; parentheses make
/// it negative; after "=" + - * / and parentheses reckon. Errors: NumberMalformed, with "expected" where the other signs would make
/// a number of it; NumberTooLong, DivisionByZero; each with "found".
Result<Fraction> parseNumber(const QString& text, const Formatter& formatter, NumberSigns signs = NumberSigns::Own);

/// What a number is that is asked for outside of a field.
enum class Quantity : std::uint8_t { Amount, Share, Number };
/// The number as a field of that kind takes it: of a share "12" is "12%". Errors: those of parseNumber(); NumberAmbiguous where, but
/// for an amount, the sign of groups may stand for decimals ("1,125").
Result<Fraction> parseQuantity(const QString& text, Quantity quantity, const Formatter& formatter);

/// "Jul 2024", "2024-07", "7/2024", "July 2024". Error: MonthMalformed.
Result<Month> parseMonth(const QString& text, const Formatter& formatter);
/// "2024-07-31", the locale's short form. Error: DateMalformed.
Result<Date> parseDate(const QString& text, const Formatter& formatter);
/// "Mar, Jun", "3, 6", "3,6,9,12". Error: MonthMalformed.
Result<MonthSet> parseMonths(const QString& text, const Formatter& formatter);

/// A field's value as a table or form shows it: amounts without currency, shares as percent, choices by label, references by
/// name; blank is empty. Numbers and shares below a million have no groups where their sign could stand for decimals.
QString fieldText(const Model& model, const Field& field, const Value& value, const Formatter& formatter);
/// The value that the text spells for that field, checked against its range. The path of the error is empty. Errors: as
/// parseValue() of core/model, and those above; NumberAmbiguous where a group ("1,125") may be meant for decimals and the field
/// takes both.
Result<Value> parseField(const Model& model, const Field& field, const QString& text, const Formatter& formatter);

/// What the text of a field of numbers is with either signs, as it can be typed without doubt; nothing where it is no value of the
/// field. Where it has neither a sign for groups nor one for decimals, both are the same.
struct NumberReadings
{
    std::optional<QString> own;
    std::optional<QString> other;
};
NumberReadings readingsOf(const Model& model, const Field& field, const QString& text, const Formatter& formatter);

/// "USD a month" of "¤ a month"; "%" of a share; empty for none.
QString unitText(const Field& field, const Formatter& formatter);
/// "0% to 100%", "at least 0", empty when everything is allowed.
QString rangeText(const Field& field, const Formatter& formatter);
/// Help, unit, range and whether it may be blank: what a tooltip says, as plain text.
QString helpText(const Field& field, const Formatter& formatter);

} // namespace headroom
