// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_words.h"

#include "ui/charts/chart_words.h"
#include "ui/format/headline.h"
#include "ui/format/input_name.h"
#include "ui/format/messages.h"
#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"
#include "ui/print/report_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// As statements write amounts: parentheses for negatives, a dash for zero.
QString scaledText(ScaledAmount amount, const Formatter& f)
{
    if (amount.value == 0)
        return u"\u2013"_s;
    const auto size = static_cast<qulonglong>(amount.value < 0 ? -amount.value : amount.value);
    const auto power = static_cast<qulonglong>(powerOfTen(amount.decimals));
    QString text = f.locale.toString(size / power);
    if (amount.decimals > 0)
        text += f.locale.decimalPoint() + QString::number(size % power).rightJustified(amount.decimals, u'0');
    return amount.value < 0 ? u'(' + text + u')' : text;
}

QString moneyText(Money amount, const Formatter& f)
{
    const bool whole = amount.minor() % powerOfTen(f.digits) == 0;
    return f.money(amount, MoneyStyle::Statement, whole ? MoneyScale::Units : MoneyScale::Cents);
}

/// What is rounded to zero is no "-0.00".
double withoutSign(double value, int decimals) { return std::abs(value) * std::pow(10, decimals) < 0.5 ? 0 : value; }

/// A minus as long as a plus, as charts and sentences have it.
QString withMinus(QString number) { return number.startsWith(u'-') ? number.replace(0, 1, u'\u2212') : number; }

/// To three significant digits, as charts write them: more would be no better.
QString roughText(double amount, const Formatter& f)
{
    constexpr double largest = 9e16; // minor units that a Money holds, with room
    const double minor = std::clamp(amount * std::pow(10, f.digits), -largest, largest);
    return roundAmount(Money(std::llround(minor)), f.digits, f.currency);
}

/// A label of the schema, or a unit: "¤ a month" with the currency. Shares are printed in percent and need none.
QString labelText(std::string_view source, const Formatter& f)
{
    if (source.empty() || source == "share")
        return {};
    return schemaText(source).replace(u'\u00a4', f.currency);
}

struct ValueVisitor
{
    const Formatter& f;
    QString operator()(std::monostate) const { return {}; }
    QString operator()(Money m) const { return moneyText(m, f); }
    QString operator()(Decimal d) const { return f.decimal(d); }
    QString operator()(std::int64_t n) const { return f.locale.toString(static_cast<qlonglong>(n)); }
    QString operator()(ScaledAmount a) const { return scaledText(a, f); }
    QString operator()(AmountWords a) const { return f.money(a.amount, MoneyStyle::Words, MoneyScale::Units); }
    QString operator()(RoughAmount a) const { return roughText(a.amount, f); }
    QString operator()(ShareAmount s) const { return withMinus(f.percent(withoutSign(s.fraction, 3), 1)); }
    QString operator()(ExactShare s) const { return withMinus(f.share(s.fraction)); }
    QString operator()(PointAmount s) const
    {
        return QCoreApplication::translate("Report", "%1 pp", "percentage points")
            .arg(withMinus(f.ratio(withoutSign(s.fraction * 100, 1), 1)));
    }
    QString operator()(MultipleAmount r) const { return withMinus(f.ratio(withoutSign(r.ratio, r.decimals), r.decimals)) + u'x'; }
    QString operator()(RatioAmount r) const
    {
        return withMinus(f.ratio(withoutSign(r.ratio, 2), std::abs(r.ratio) < 1000 ? 2 : 0));
    }
    QString operator()(MonthCount m) const
    {
        return QCoreApplication::translate("Report", "%1 months").arg(f.locale.toString(m.months, 'f', 1));
    }
    QString operator()(MonthsFrom m) const { return paybackText(m.months, m.start, f); }
    QString operator()(Month m) const { return f.month(m); }
    QString operator()(Date d) const { return f.date(d); }
    QString operator()(MonthSet s) const { return f.months(s); }
    QString operator()(const PlainText& t) const { return forDisplay(toQString(t.text), 1000); }
    QString operator()(LabelText l) const { return labelText(l.text, f); }
    QString operator()(FieldText t) const { return t.field ? fieldLabel(*t.field) : QString(); }
    QString operator()(const PathText& t) const { return forDisplay(inputName(t.path), 200); }
    QString operator()(CodeText c) const
    {
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
            if (c.id == severityName(severity))
                return severityText(severity);
        return ruleText(c.id);
    }
    QString operator()(TextId id) const { return wordsOf(id); }
    QString operator()(ErrorCode code) const
    {
        switch (code) { // in a word more than the window, whose tips say it
        case ErrorCode::NoRoot: return QCoreApplication::translate("Report", "no rate makes it zero");
        case ErrorCode::SeveralRoots: return QCoreApplication::translate("Report", "several rates make it zero");
        default: return reasonText(code);
        }
    }
    QString operator()(const Error& error) const { return forDisplay(messageText(error), 1000); }
    QString operator()(const SentencePtr& s) const { return s ? sentenceText(*s, f) : QString(); }
};

} // namespace

QString wordsOf(TextId id)
{
    static const auto words = [] {
        std::vector<const char*> all(static_cast<std::size_t>(TextId::Count));
        for (const auto& texts : {reportTexts(), moreReportTexts()})
            for (const ReportText& text : texts)
                all[static_cast<std::size_t>(text.id)] = text.english;
        return all;
    }();
    const char* english = words[static_cast<std::size_t>(id)];
    return english ? QCoreApplication::translate("Report", english) : QString();
}

QString sentenceText(const Sentence& sentence, const Formatter& formatter)
{
    const QString pattern = wordsOf(sentence.id);
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) { // by hand: a value that holds "%2" stays as it is
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (!place) {
            text += pattern[i];
            continue;
        }
        const auto at = static_cast<std::size_t>(pattern[++i].digitValue() - 1);
        if (at < sentence.args.size())
            text += valueText(sentence.args[at], formatter);
    }
    return text;
}

QString valueText(const ReportValue& value, const Formatter& formatter) { return std::visit(ValueVisitor{formatter}, value); }

QString captionText(const ReportTable& reportTable, const Formatter& formatter)
{
    const QString caption = wordsOf(reportTable.caption);
    switch (reportTable.unit) {
    case AmountUnit::None: return caption;
    case AmountUnit::Whole: return caption + u", "_s + formatter.scaleName(MoneyScale::Units);
    case AmountUnit::Thousand: return caption + u", "_s + formatter.scaleName(MoneyScale::Thousands);
    case AmountUnit::Million: return caption + u", "_s + formatter.scaleName(MoneyScale::Millions);
    }
    return caption;
}

} // namespace headroom
