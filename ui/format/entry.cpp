// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/entry.h"

#include "core/base/number_conversion.h"
#include "ui/format/date_format.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qsizetype longestEntry = 200;

Error malformed(ErrorCode code, const QString& found)
{
    return Error{code, {}, {}}.with("found", toUtf8(found.left(longestEntry)));
}

/// Reads the grammar of parseNumber() from left to right. The first failure stands.
class NumberReader
{
public:
    NumberReader(QString text, const Formatter& formatter) : m_text(std::move(text)), m_formatter(formatter) {}

    Result<Fraction> read()
    {
        skipBlanks();
        const bool formula = take(u'=');
        const Fraction number = formula ? sum() : entry();
        skipBlanks();
        if (!m_failure && m_at != m_text.size())
            fail(ErrorCode::NumberMalformed);
        if (m_failure)
            return malformed(*m_failure, m_text);
        return number;
    }

private:
    /// A plain number; parentheses around it make it negative.
    Fraction entry()
    {
        const bool outer = takeMinus();
        takeCurrency();
        if (take(u'(')) {
            takeCurrency();
            const Fraction number = literal();
            skipBlanks();
            if (!take(u')') || outer)
                fail(ErrorCode::NumberMalformed);
            return -number;
        }
        const bool inner = !outer && takeMinus();
        const Fraction number = literal();
        takeCurrency();
        return outer || inner ? -number : number;
    }
    Fraction sum()
    {
        Fraction total = product();
        while (!m_failure) {
            skipBlanks();
            if (take(u'+'))
                total = total + product();
            else if (takeMinus())
                total = total - product();
            else
                break;
        }
        return total;
    }
    Fraction product()
    {
        Fraction total = factor();
        while (!m_failure) {
            skipBlanks();
            if (take(u'*')) {
                total = total * factor();
            } else if (take(u'/')) {
                const Fraction divisor = factor();
                if (!m_failure && divisor.isZero())
                    fail(ErrorCode::DivisionByZero);
                if (!m_failure)
                    total = total.dividedBy(divisor);
            } else {
                break;
            }
        }
        return total;
    }
    Fraction factor()
    {
        skipBlanks();
        if (++m_depth > 50)
            fail(ErrorCode::NumberTooLong);
        Fraction number;
        if (m_failure) {
            // nothing more is read
        } else if (takeMinus()) {
            number = -factor();
        } else if (take(u'(')) {
            number = sum();
            skipBlanks();
            if (!take(u')'))
                fail(ErrorCode::NumberMalformed);
        } else {
            takeCurrency();
            number = literal();
        }
        --m_depth;
        return number;
    }
    /// digits, groups, a decimal part, a suffix.
    Fraction literal()
    {
        skipBlanks();
        QString digits;
        int sinceGroup = -1; // digits since the last group separator
        int decimals = -1;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c.digitValue() >= 0 && c.isDigit()) {
                digits += QChar(u'0' + c.digitValue());
                if (sinceGroup >= 0)
                    ++sinceGroup;
                if (decimals >= 0)
                    ++decimals;
            } else if (decimals < 0 && isDecimalPoint(c)) {
                if (sinceGroup >= 0 && sinceGroup != 3)
                    fail(ErrorCode::NumberMalformed);
                sinceGroup = -1;
                decimals = 0;
            } else if (decimals < 0 && !digits.isEmpty() && isGroup(c) && nextIsDigit()) {
                if (sinceGroup >= 0 ? sinceGroup != 3 : digits.size() > 3)
                    fail(ErrorCode::NumberMalformed);
                sinceGroup = 0;
            } else {
                break;
            }
            ++m_at;
        }
        if (digits.isEmpty() || (sinceGroup >= 0 && sinceGroup != 3))
            fail(ErrorCode::NumberMalformed);
        return suffixed(digits, std::max(0, decimals));
    }
    Fraction suffixed(const QString& digits, int decimals)
    {
        if (digits.size() > 18 || decimals > 15) {
            fail(ErrorCode::NumberTooLong);
            return {};
        }
        if (m_failure)
            return {};
        const Fraction number = Fraction::of(digits.toLongLong(), powerOfTen(decimals));
        skipBlanks();
        if (take(u'%'))
            return number * Fraction::of(1, 100);
        if (take(u'k') || take(u'K'))
            return number * Fraction(1000);
        if (take(u'm') || take(u'M'))
            return number * Fraction(1000000);
        if (take(u'b') || take(u'B'))
            return number * Fraction(1000000000);
        return number;
    }

    bool isDecimalPoint(QChar c) const { return m_formatter.locale.decimalPoint() == QString(c); }
    bool isGroup(QChar c) const
    {
        const QString separator = m_formatter.locale.groupSeparator();
        if (separator == QString(c))
            return true;
        const bool blankSeparator = separator.size() == 1 && separator.at(0).isSpace();
        return blankSeparator && c.isSpace();
    }
    bool nextIsDigit() const { return m_at + 1 < m_text.size() && m_text.at(m_at + 1).isDigit(); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    bool take(QChar c)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }
    bool takeMinus()
    {
        skipBlanks();
        return take(u'-') || take(QChar(0x2212));
    }
    void takeCurrency()
    {
        skipBlanks();
        for (const QString& sign : {m_formatter.currencySign().trimmed(), m_formatter.currency}) {
            if (!sign.isEmpty() && QStringView(m_text).mid(m_at).startsWith(sign, Qt::CaseInsensitive)) {
                m_at += sign.size();
                break;
            }
        }
        skipBlanks();
    }
    void fail(ErrorCode code)
    {
        if (!m_failure)
            m_failure = code;
    }

    QString m_text;
    const Formatter& m_formatter;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<ErrorCode> m_failure;
};

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

bool isFormula(const QString& text) { return text.trimmed().startsWith(u'='); }

} // namespace

Result<Fraction> parseNumber(const QString& text, const Formatter& formatter)
{
    if (text.size() > longestEntry)
        return malformed(ErrorCode::NumberTooLong, text);
    try {
        return NumberReader(text, formatter).read();
    } catch (const OverflowError&) {
        return malformed(ErrorCode::NumberTooLong, text);
    }
}

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

Result<Value> numericValue(const Model& model, const Field& field, const QString& text, const Formatter& formatter)
{
    const auto number = parseNumber(text, formatter);
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
        // a share is shown as percent and typed as percent: "12" is "12%", "0.5" is half a percent
        const bool isPercent = field.type == FieldType::Share && !text.contains(u'%');
        return toDecimal(isPercent ? *number * Fraction::of(1, 100) : *number, text);
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
    case FieldType::Money: return numericValue(model, field, text, formatter);
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
    auto value = uncheckedValue(model, field, text, formatter);
    if (!value.ok())
        return value;
    if (auto status = checkValue(model, field, *value); !status.ok())
        return inWordsTyped(status.error(), field, text, formatter);
    return value;
}

} // namespace headroom
