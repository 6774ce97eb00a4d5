// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into a field: `1.2m`, `350k`, `12%`, `(1,234)`, `$1,234.50`, `=3*1200`, in the signs of their locale.
#pragma once

#include "core/base/fraction.h"
#include "core/model/value_text.h"
#include "ui/format/formatter.h"

namespace headroom {

/// The exact number that the text spells. Groups must have three digits ("1,5" is refused where the comma groups, because it may
/// mean 1.5). Suffixes k, m, b and % follow the number; parentheses make it negative; after "=" + - * / and parentheses reckon.
/// Errors: NumberMalformed, NumberTooLong, DivisionByZero, each with "found".
Result<Fraction> parseNumber(const QString& text, const Formatter& formatter);

/// "Jul 2024", "2024-07", "7/2024", "July 2024". Error: MonthMalformed.
Result<Month> parseMonth(const QString& text, const Formatter& formatter);
/// "2024-07-31", the locale's short form. Error: DateMalformed.
Result<Date> parseDate(const QString& text, const Formatter& formatter);
/// "Mar, Jun", "3, 6", "3,6,9,12". Error: MonthMalformed.
Result<MonthSet> parseMonths(const QString& text, const Formatter& formatter);

/// A field's value as a table or form shows it: amounts without currency, shares as percent, choices by label, references by
/// name; blank is empty.
QString fieldText(const Model& model, const Field& field, const Value& value, const Formatter& formatter);
/// The value that the text spells for that field, checked against its range. The path of the error is empty. Errors: as
/// parseValue() of core/model, and those above.
Result<Value> parseField(const Model& model, const Field& field, const QString& text, const Formatter& formatter);

/// "USD a month" of "¤ a month"; "%" of a share; empty for none.
QString unitText(const Field& field, const Formatter& formatter);
/// "0% to 100%", "at least 0", empty when everything is allowed.
QString rangeText(const Field& field, const Formatter& formatter);
/// Help, unit, range and whether it may be blank: what a tooltip says, as plain text.
QString helpText(const Field& field, const Formatter& formatter);

} // namespace headroom
