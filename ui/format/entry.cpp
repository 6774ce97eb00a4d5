// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/entry.h"

#include "core/base/number_conversion.h"
#include "ui/format/date_format.h"
#include "ui/format/number_entry.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// 1 to 12 for "3", "Mar" or "March"; 0 for anything else.
int calendarMonth(const QString& word, const QLocale& locale)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 12 ? number : 0;
    for (const QLocale& names : {locale, QLocale(QLocale::English)})
        for (int m = 1; m <= 12; ++m)
            for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat})
                if (names.standaloneMonthName(m, format).compare(word, Qt::CaseInsensitive) == 0)
                    return m;
    return 0;
}

} // namespace

Result<Month> parseMonth(const QString& text, const Formatter& formatter)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[-/. ](\\d{1,2}|\\p{L}+\\.?)$"_s);
    static const QRegularExpression monthFirst(u"^(\\d{1,2}|\\p{L}+\\.?)[-/. ]+(\\d{4})$"_s);
    const QString entry = text.trimmed();
    QString year;
    QString month;
    if (const auto first = yearFirst.match(entry); first.hasMatch()) {
        year = first.captured(1);
        month = first.captured(2);
    } else if (const auto second = monthFirst.match(entry); second.hasMatch()) {
        year = second.captured(2);
        month = second.captured(1);
    }
    const int number = month.isEmpty() ? 0 : calendarMonth(month, formatter.locale);
    if (number == 0) { // spreadsheets make of a month its first day
        const auto date = parseDate(entry, formatter);
        return date.ok() && date->day() == 1 ? Result<Month>(Month(date->year(), date->month()))
                                             : malformed(ErrorCode::MonthMalformed, text);
    }
    return Month::parse(toUtf8(u"%1-%2"_s.arg(year).arg(number, 2, 10, QChar(u'0'))));
}

Result<Date> parseDate(const QString& text, const Formatter& formatter)
{
    const QString entry = text.trimmed();
    if (const auto exact = Date::parse(toUtf8(entry)); exact.ok())
        return exact;
    QDate local = formatter.locale.toDate(entry, dateFormat(formatter.locale));
    if (!local.isValid())
        local = formatter.locale.toDate(entry, QLocale::ShortFormat);
    if (local.isValid() && local.year() >= 1950)
        return Date::parse(toUtf8(local.toString(Qt::ISODate)));
    return malformed(ErrorCode::DateMalformed, text);
}

Result<MonthSet> parseMonths(const QString& text, const Formatter& formatter)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    MonthSet set;
    for (const QString& word : text.split(between, Qt::SkipEmptyParts)) {
        const int number = calendarMonth(word, formatter.locale);
        if (number == 0)
            return malformed(ErrorCode::MonthMalformed, text);
        set.bits = static_cast<std::uint16_t>(set.bits | (1U << number));
    }
    return set;
}

namespace {

Result<Value> toDecimal(const Fraction& number, const QString& text)
{
    const std::string exact = number.toText();
    if (auto decimal = Decimal::parse(exact); decimal.ok())
        return Value(*decimal);
    if (!isFormula(text))
        return malformed(ErrorCode::NumberTooLong, text);
    // what a formula gives without end is kept to nine decimals, or to as many as fit
    return Value(decimalOf(number, 9));
}

Result<Value> toMoney(const Fraction& number, int digits, const QString& text)
{
    const Money amount = number.toMoney(digits, Rounding::HalfAway);
    if (!isFormula(text) && Fraction(amount, digits) != number)
        return malformed(ErrorCode::TooManyDecimals, text);
    return Value(amount);
}

Result<Value> numericValue(
    const Model& model, const Field& field, const QString& text, const Formatter& formatter, NumberSigns signs)
{
    const auto number = parseNumber(text, formatter, signs);
    if (!number.ok())
        return number.error();
    try {
        if (field.type == FieldType::Money)
            return toMoney(*number, model.moneyDigits(), text);
        if (field.type == FieldType::Integer) {
            const std::int64_t whole = number->rounded(0, Rounding::HalfAway);
            if (Fraction(whole) != *number)
                return malformed(ErrorCode::NotWhole, text);
            return Value(whole);
        }
        return toDecimal(field.type == FieldType::Share ? asShare(*number, text) : *number, text);
    } catch (const OverflowError&) {
        return malformed(ErrorCode::NumberTooLong, text);
    }
}

Result<Value> booleanValue(const QString& text)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"1"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"0"_s};
    const QString word = text.trimmed().toLower();
    if (yes.contains(word) || word == QCoreApplication::translate("format", "Yes").toLower())
        return Value(true);
    if (no.contains(word) || word == QCoreApplication::translate("format", "No").toLower())
        return Value(false);
    return malformed(ErrorCode::BooleanMalformed, text);
}

Result<Value> choiceValue(const Model& model, const Field& field, const QString& text)
{
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        if (schemaText(field.choices[i].label).compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return Value(ChoiceValue{static_cast<std::int32_t>(i)});
    return parseValue(model, field, toUtf8(text.trimmed()));
}

template<class T> Result<Value> asValue(Result<T> result)
{
    return result.ok() ? Result<Value>(Value(*result)) : Result<Value>(result.error());
}

Result<Value> uncheckedValue(const Model& model, const Field& field, const QString& text, const Formatter& formatter)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Share:
    case FieldType::Money: return numericValue(model, field, text, formatter, NumberSigns::Own);
    case FieldType::Month: return asValue(parseMonth(text, formatter));
    case FieldType::Date: return asValue(parseDate(text, formatter));
    case FieldType::MonthSet: return asValue(parseMonths(text, formatter));
    case FieldType::Boolean: return booleanValue(text);
    case FieldType::Choice: return choiceValue(model, field, text);
    case FieldType::Text: return parseValue(model, field, toUtf8(text));
    case FieldType::Reference: return parseValue(model, field, toUtf8(text.trimmed()));
    }
    return malformed(ErrorCode::Internal, text);
}

} // namespace

namespace {

/// A value out of range speaks in the unit in which it was typed ("250%", not 2.5).
Error inWordsTyped(Error error, const Field& field, const QString& text, const Formatter& formatter)
{
    const QString range = rangeText(field, formatter);
    if (error.code == ErrorCode::NumberOutOfRange && !range.isEmpty())
        error.details = {{"found", toUtf8(text.trimmed())}, {"expected", toUtf8(range)}};
    return error;
}

bool isNumeric(const Field& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Number || field.type == FieldType::Share
        || field.type == FieldType::Money;
}

std::optional<Value> reading(
    const Model& model, const Field& field, const QString& text, const Formatter& formatter, NumberSigns signs)
{
    const auto value = numericValue(model, field, text, formatter, signs);
    return value.ok() && checkValue(model, field, *value).ok() ? std::optional(*value) : std::nullopt;
}

/// Without groups, as nobody takes it for another number.
QString typedText(const Model& model, const Field& field, const Value& value, const Formatter& formatter)
{
    Formatter bare = formatter;
    bare.locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return fieldText(model, field, value, bare);
}

} // namespace

NumberReadings readingsOf(const Model& model, const Field& field, const QString& text, const Formatter& formatter)
{
    if (!isNumeric(field) || text.trimmed().isEmpty())
        return {};
    const auto textOf = [&](NumberSigns signs) -> std::optional<QString> {
        const auto value = reading(model, field, text, formatter, signs);
        return value ? std::optional(typedText(model, field, *value, formatter)) : std::nullopt;
    };
    return {textOf(NumberSigns::Own), textOf(NumberSigns::Other)};
}

namespace {

bool isCurrency(const Field& field) { return field.name == "currency" && field.type == FieldType::Text; }

} // namespace

Result<Value> parseField(const Model& model, const Field& field, const QString& text, const Formatter& formatter)
{
    const bool mayBeEmptyText =
        field.type == FieldType::Text || field.type == FieldType::Reference || field.type == FieldType::MonthSet;
    if (text.trimmed().isEmpty() && !mayBeEmptyText) {
        if (!field.optional)
            return malformed(ErrorCode::ValueRequired, text);
        return Value();
    }
    if (field.type == FieldType::Money && text.contains(u'%') && !isFormula(text.trimmed()))
        return malformed(ErrorCode::AmountInPercent, text);
    auto value = uncheckedValue(model, field, isCurrency(field) ? text.toUpper() : text, formatter);
    if (!value.ok())
        return value;
    if (const auto* code = isCurrency(field) ? std::get_if<Text>(&*value) : nullptr;
        code && !code->empty() && !minorDigits(code->view()))
        return malformed(ErrorCode::ChoiceUnknown, text.trimmed()).with("expected", "ISO 4217: USD, EUR, GBP, CHF, JPY");
    if (auto status = checkValue(model, field, *value); !status.ok())
        return inWordsTyped(status.error(), field, text, formatter);
    if (isNumeric(field) && hasDoubtfulGroup(text, formatter))
        if (const auto other = reading(model, field, text, formatter, NumberSigns::Other); other && *other != *value)
            return ambiguous(text, typedText(model, field, *value, formatter), typedText(model, field, *other, formatter));
    return value;
}

} // namespace headroom
