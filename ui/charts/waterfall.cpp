// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall.h"

#include "ui/charts/projection_series.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// "+1.2", "−0.3" in the axis' unit; a dash for nothing, as in tables.
QString signedNumber(double value)
{
    if (value == 0)
        return u"\u2013"_s;
    const int decimals = std::abs(value) >= 100 ? 0 : std::abs(value) >= 10 ? 1 : 2;
    const QString number = userLocale().toString(std::abs(value), 'f', decimals);
    return (value < 0 ? u"\u2212"_s : u"+"_s) + number;
}

/// "871", "−800".
QString plainNumber(double value)
{
    const QString number = userLocale().toString(std::abs(value), 'f', std::abs(value) >= 100 ? 0 : 1);
    return value < 0 ? u'\u2212' + number : number;
}

/// A cause's label in two lines where it is long: twelve of them stand side by side.
QString inTwoLines(const QString& text)
{
    const auto middle = text.size() / 2;
    const auto before = text.lastIndexOf(u' ', middle);
    const auto after = text.indexOf(u' ', middle);
    if (text.size() < 9 || (before < 0 && after < 0))
        return text;
    const bool takeAfter = before < 0 || (after >= 0 && after - middle < middle - before);
    QString lines = text;
    return lines.replace(takeAfter ? after : before, 1, u"\n"_s);
}

qsizetype longestLine(const QString& text)
{
    qsizetype longest = 0;
    for (const QString& line : text.split(u'\n'))
        longest = std::max(longest, line.size());
    return longest;
}

/// Where neighbours would run into each other, every second one stands two lines lower.
void stagger(QStringList& labels)
{
    constexpr qsizetype mostOfTwo = 22; // letters of two neighbours, half of each to be seen on either side
    bool touch = false;
    for (qsizetype i = 1; i < labels.size(); ++i)
        touch = touch || longestLine(labels[i - 1]) + longestLine(labels[i]) > mostOfTwo;
    for (qsizetype i = 1; touch && i < labels.size(); i += 2)
        labels[i].prepend(u"\n\n"_s);
}

struct Waterfall
{
    ChartContent content;
    ChartSeries ends;
    ChartSeries steps;
    ChartScale scale;
    Formatter formatter;
    int digits = 2;
    double axis = 0; // where the ends' bars begin

    void add(const FallStep& step, Money from, Money to, bool isEnd)
    {
        const QString& name = step.name;
        const double base = isEnd ? axis : scale.of(from, digits);
        const double value = scale.of(to, digits);
        const QString label = isEnd ? plainNumber(value) : signedNumber(value - base);
        content.places.append(name);
        content.ticks.append(step.tick.isEmpty() ? inTwoLines(name) : step.tick);
        content.shortTicks.append(isEnd    ? forDisplay(name, 6)
                : step.shortTick.isEmpty() ? QString::number(content.places.size() - 1)
                                           : step.shortTick);
        // Both series have all places; what a place is not, is empty there.
        for (ChartSeries* series : {&ends, &steps}) {
            const bool own = (series == &ends) == isEnd;
            series->bases.append(own ? base : value);
            series->values.append(value);
            series->exact.push_back(to);
            series->labels.append(own ? label : QString());
        }
        const QString amount = fullAmount(isEnd ? to : to - from, digits, content.currency);
        const auto cell = [&](Money m) { return formatter.money(m, MoneyStyle::Entry, MoneyScale::Units); };
        content.table.rows.append({name, isEnd ? QString() : cell(to - from), cell(to)});
        content.readouts.append(isEnd ? Words::tr("%1: %2").arg(name, amount)
                                      : Words::tr("%1: %2, then %3").arg(name, amount, fullAmount(to, digits, content.currency)));
    }
};

/// Where all amounts keep far from zero, steps would be lines: the axis then begins beside them, on the side of zero.
double beginOf(const std::vector<Money>& levels, const ChartScale& scale, int digits)
{
    const auto [low, high] = std::minmax_element(levels.begin(), levels.end());
    const double lowest = scale.of(*low, digits);
    const double highest = scale.of(*high, digits);
    const double span = highest - lowest;
    const double nearest = lowest > 0 ? lowest : highest < 0 ? highest : 0;
    if (span == 0 || std::abs(nearest) < 5 * span)
        return 0;
    const double step = niceWidth(span / 4);
    return lowest > 0 ? std::floor((lowest - span / 4) / step) * step : std::ceil((highest + span / 4) / step) * step;
}

/// The amounts from the first to the last, ends included.
std::vector<Money> levelsOf(const Fall& fall)
{
    std::vector<Money> levels{fall.from};
    for (const FallStep& step : fall.steps)
        levels.push_back(levels.back() + step.amount);
    return levels;
}

} // namespace

Money Fall::to() const { return levelsOf(*this).back(); }

ChartContent fallContent(const Fall& fall)
{
    const std::vector<Money> levels = levelsOf(fall);
    Waterfall bars;
    bars.digits = fall.moneyDigits;
    bars.formatter.currency = fall.currency;
    bars.formatter.digits = fall.moneyDigits;
    bars.content.currency = fall.currency;
    bars.content.moneyDigits = fall.moneyDigits;
    bars.scale = scaleFor(largestOf({levels}), fall.moneyDigits);
    bars.ends = {{}, ChartRole::Move, ChartMark::Floating, {}, {}, {}, {}};
    bars.steps = {{}, ChartRole::Benefit, ChartMark::Floating, {}, {}, {}, {}};
    bars.axis = beginOf(levels, bars.scale, fall.moneyDigits);
    bars.add({fall.fromName, {}, {}, {}}, Money(), fall.from, true);
    for (std::size_t i = 0; i < fall.steps.size(); ++i)
        bars.add(fall.steps[i], levels[i], levels[i + 1], false);
    bars.add({fall.toName, {}, {}, {}}, Money(), levels.back(), true);
    stagger(bars.content.ticks);
    ChartContent content = std::move(bars.content);
    content.unit = bars.scale.unit(content.currency);
    content.panels = {{content.unit, {bars.ends, bars.steps}, false}};
    content.placeTitle = Words::tr("Step");
    content.table.headers = {
        content.placeTitle, Words::tr("Amount, %1").arg(fall.currency), Words::tr("So far, %1").arg(fall.currency)};
    if (bars.axis != 0)
        content.finding = Words::tr("The axis begins at %1, not at 0.").arg(plainNumber(bars.axis));
    return content;
}

} // namespace headroom
