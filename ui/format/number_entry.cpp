// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/number_entry.h"

#include "ui/format/qt_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qsizetype longestEntry = 200;

struct Signs
{
    QString decimal;
    QString group;
};

Signs signsOf(const QLocale& locale, NumberSigns signs)
{
    if (signs == NumberSigns::Own)
        return {locale.decimalPoint(), locale.groupSeparator()};
    return locale.decimalPoint() == u","_s ? Signs{u"."_s, u","_s} : Signs{u","_s, u"."_s};
}

/// Reads the grammar of parseNumber() from left to right. The first failure stands.
class NumberReader
{
public:
    NumberReader(QString text, const Formatter& formatter, NumberSigns signs)
        : m_text(std::move(text)), m_formatter(formatter), m_signs(signsOf(formatter.locale, signs))
    {}

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
                if (digits.startsWith(u'0') || (sinceGroup >= 0 ? sinceGroup != 3 : digits.size() > 3))
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

    bool isDecimalPoint(QChar c) const { return m_signs.decimal == QStringView(&c, 1); }
    bool isGroup(QChar c) const
    {
        if (m_signs.group == QStringView(&c, 1))
            return true;
        const bool blankSeparator = m_signs.group.size() == 1 && m_signs.group.at(0).isSpace();
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
    const Signs m_signs;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<ErrorCode> m_failure;
};

Result<Fraction> readNumber(const QString& text, const Formatter& formatter, NumberSigns signs)
{
    if (text.size() > longestEntry)
        return malformed(ErrorCode::NumberTooLong, text);
    try {
        return NumberReader(text, formatter, signs).read();
    } catch (const OverflowError&) {
        return malformed(ErrorCode::NumberTooLong, text);
    }
}

/// "1,234.5" of "1.234,5".
QString withSignsChanged(QString text)
{
    for (QChar& c : text)
        c = c == u',' ? u'.' : c == u'.' ? u',' : c;
    return text;
}

} // namespace

Error malformed(ErrorCode code, const QString& found)
{
    return Error{code, {}, {}}.with("found", toUtf8(found.left(longestEntry)));
}

bool isFormula(const QString& text) { return text.trimmed().startsWith(u'='); }

bool hasDoubtfulGroup(const QString& text, const Formatter& formatter)
{
    const QString group = formatter.locale.groupSeparator();
    return (group == u","_s || group == u"."_s) && text.contains(group);
}

Error ambiguous(const QString& text, const QString& own, const QString& other)
{
    const QString either = QCoreApplication::translate("format", "%1 or %2").arg(own, other);
    return malformed(ErrorCode::NumberAmbiguous, text).with("expected", toUtf8(either));
}

Fraction asShare(const Fraction& number, const QString& text)
{
    return text.contains(u'%') ? number : number * Fraction::of(1, 100);
}

Result<Fraction> parseNumber(const QString& text, const Formatter& formatter, NumberSigns signs)
{
    auto number = readNumber(text, formatter, signs);
    if (number.ok() || signs == NumberSigns::Other || number.error().code != ErrorCode::NumberMalformed)
        return number;
    const bool hasOtherSign = text.contains(u',') || text.contains(u'.');
    if (!hasOtherSign || !readNumber(text, formatter, NumberSigns::Other).ok())
        return number;
    return Error(number.error()).with("expected", toUtf8(withSignsChanged(text.trimmed())));
}

Result<Fraction> parseQuantity(const QString& text, Quantity quantity, const Formatter& formatter)
{
    const auto number = parseNumber(text, formatter);
    if (!number.ok())
        return number;
    if (quantity != Quantity::Amount && hasDoubtfulGroup(text, formatter)) {
        const QString without = QString(text.trimmed()).remove(formatter.locale.groupSeparator());
        const auto other = readNumber(text, formatter, NumberSigns::Other);
        if (other.ok() && *other != *number)
            return ambiguous(text, without, withSignsChanged(text.trimmed()));
    }
    return quantity == Quantity::Share ? asShare(*number, text) : *number;
}

} // namespace headroom
