// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/headline.h"

#include "core/engine/case_names.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headline)
};

// Around a figure in a sentence that is still put together: begin, target, between, text, end. No text of ours has them.
constexpr QChar beginMark(0xE000);
constexpr QChar betweenMark(0xE001);
constexpr QChar endMark(0xE002);

QString marked(QString text, const char* target)
{
    for (const QChar mark : {beginMark, betweenMark, endMark})
        text.remove(mark);
    return beginMark + QLatin1String(target) + betweenMark + text + endMark;
}

/// Amounts of a sentence: whole units, no cents.
QString inWords(const Formatter& formatter, Money amount)
{
    return formatter.money(amount, MoneyStyle::Words, MoneyScale::Units);
}

/// "%1" is the amount, "%2" the first month.
QString improvementText(bool isMigration, Money amount)
{
    if (amount.isZero())
        return isMigration ? Words::tr("Moving leaves cash flow unchanged over the 12 months from %2")
                           : Words::tr("Cash flow is the same in both cases over the 12 months from %2");
    if (amount > Money())
        return isMigration ? Words::tr("Moving improves cash flow by %1 over the 12 months from %2")
                           : Words::tr("The transactions improve cash flow by %1 over the 12 months from %2");
    return isMigration ? Words::tr("Moving worsens cash flow by %1 over the 12 months from %2")
                       : Words::tr("The transactions worsen cash flow by %1 over the 12 months from %2");
}

QString improvement(const Projection& p, const Formatter& formatter)
{
    const Figure* figure = p.figure("cashImprovement12m");
    if (!figure)
        return {};
    const auto* amount = std::get_if<Money>(&figure->value.value);
    if (!amount)
        return Words::tr("The 12-month figure can't be given: %1")
            .arg(sentence(Error{figure->value.reason.value_or(ErrorCode::NotComputedYet), {}, {}}));
    const QString size = inWords(formatter, *amount > Money() ? *amount : -*amount);
    QString text = improvementText(isMigration(p), *amount);
    return text.replace(u"%2"_s, marked(formatter.month(p.monthOf(p.headlineColumn)), "company.headlineStart"))
        .replace(u"%1"_s, marked(size, "cashImprovement12m"));
}

/// Payback is of cash flow before debt. Where that is the same in both cases there is nothing to say.
QString neverBehind(const Projection& p)
{
    if (!hasOperatingBenefit(p))
        return {};
    const Figure* figure = p.figure("cashImprovement12m");
    const auto* amount = figure ? std::get_if<Money>(&figure->value.value) : nullptr;
    if (amount && *amount < Money())
        return Words::tr("before interest and debt it is never behind");
    return Words::tr("it is never behind, so there is nothing to pay back");
}

QString payback(const Projection& p, const Formatter& formatter)
{
    const Figure* figure = p.figure("paybackMonth");
    if (!figure)
        return {};
    if (const auto* months = std::get_if<double>(&figure->value.value))
        return *months <= 0
            ? neverBehind(p)
            : Words::tr("it pays back in %1").arg(marked(paybackText(*months, p.start, formatter), "paybackMonth"));
    return Words::tr("it does not pay back within the months valued");
}

QString trough(const Projection& p, const Formatter& formatter)
{
    const Figure* figure = p.figure("trough");
    const auto* amount = figure ? std::get_if<Money>(&figure->value.value) : nullptr;
    if (!amount || amount->isZero())
        return {};
    const Figure* when = p.figure("troughMonth");
    const auto* month = when ? std::get_if<Month>(&when->value.value) : nullptr;
    const QString lowest = marked(inWords(formatter, *amount), "trough");
    if (!month)
        return Words::tr("cumulative cash before debt is lowest at %1").arg(lowest);
    return Words::tr("cumulative cash before debt is lowest at %1 in %2")
        .arg(lowest, marked(formatter.month(*month), "troughMonth"));
}

QString markedHeadline(const Projection& projection)
{
    const Formatter formatter = Formatter::of(projection);
    QString text;
    for (const QString& part :
        {improvement(projection, formatter), payback(projection, formatter), trough(projection, formatter)})
        if (!part.isEmpty())
            text = text.isEmpty() ? part : Words::tr("%1; %2").arg(text, part);
    return text.isEmpty() ? text : text + u'.';
}

} // namespace

std::vector<HeadlinePiece> headlinePieces(const Projection& projection)
{
    std::vector<HeadlinePiece> pieces;
    const QString sentence = markedHeadline(projection);
    for (const QString& stretch : sentence.split(endMark)) {
        const qsizetype begin = stretch.indexOf(beginMark);
        if (const QString words = stretch.left(begin); !words.isEmpty())
            pieces.push_back({words, {}});
        if (const qsizetype between = stretch.indexOf(betweenMark); begin >= 0 && between >= 0)
            pieces.push_back({stretch.mid(between + 1), toUtf8(stretch.mid(begin + 1, between - begin - 1))});
    }
    return pieces;
}

QString headlineText(const Projection& projection)
{
    QString text;
    for (const HeadlinePiece& piece : headlinePieces(projection))
        text += piece.text;
    return text;
}

QString paybackText(double months, Month start, const Formatter& formatter)
{
    if (months <= 0)
        return Words::tr("nothing to pay back");
    const Month month = start + (static_cast<int>(std::ceil(months)) - 1);
    return Words::tr("%1, %2 months from the start of %3")
        .arg(formatter.month(month), formatter.ratio(months, 1), formatter.month(start));
}

QString reasonText(ErrorCode reason)
{
    switch (reason) {
    case ErrorCode::NoPayback: return Words::tr("no payback");
    case ErrorCode::RunRateNotSteady: return Words::tr("the move still runs");
    case ErrorCode::NeverNegative: return Words::tr("never negative");
    case ErrorCode::NoRoot: return Words::tr("no rate");
    case ErrorCode::SeveralRoots: return Words::tr("several rates");
    case ErrorCode::NotFinite: return Words::tr("too high to mean anything");
    case ErrorCode::SignsAllEqual: return Words::tr("all flows of one sign");
    case ErrorCode::NotComputedYet: return Words::tr("not reckoned yet");
    case ErrorCode::HeadlineOutsideProjection: return Words::tr("outside the projection");
    default: return Words::tr("not defined");
    }
}

namespace {

QString valueText(FigureUnit unit, const FigureValue& value, const Formatter& formatter)
{
    if (const auto* amount = std::get_if<Money>(&value.value))
        return formatter.money(*amount, MoneyStyle::Statement, MoneyScale::Units);
    if (const auto* month = std::get_if<Month>(&value.value))
        return formatter.month(*month);
    const auto* number = std::get_if<double>(&value.value);
    if (!number)
        return {};
    return figureText(*number, unit, formatter);
}

} // namespace

QString figureText(double value, FigureUnit unit, const Formatter& formatter)
{
    switch (unit) {
    case FigureUnit::Share: return formatter.percent(value, 1);
    case FigureUnit::Month: return formatter.month(Month::fromIndex(static_cast<std::int32_t>(std::lround(value))));
    case FigureUnit::Months: return Words::tr("%1 months").arg(formatter.ratio(value, 1));
    case FigureUnit::Ratio: return formatter.ratio(value, 2) + u'x';
    case FigureUnit::Money: break;
    }
    return formatter.ratio(value, 2);
}

QString figureText(const Projection& projection, const Figure& figure, const FigureValue& value)
{
    const Formatter formatter = Formatter::of(projection);
    const auto* months = figure.unit == FigureUnit::Months ? std::get_if<double>(&value.value) : nullptr;
    const QString text = months ? paybackText(*months, projection.start, formatter) : valueText(figure.unit, value, formatter);
    if (!value.reason)
        return text;
    return text.isEmpty() ? reasonText(*value.reason) : Words::tr("%1 (%2)").arg(text, reasonText(*value.reason));
}

} // namespace headroom
