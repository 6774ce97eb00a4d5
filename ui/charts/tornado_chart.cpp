// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/analysis_charts.h"

#include "core/model/path.h"
#include "ui/charts/chart_words.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int longestTick = 30; // letters of an input's name beside its bar

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// Amounts in the axis' unit; rates, ratios and months as they are.
struct Axis
{
    bool isMoney = false;
    ChartScale scale;

    double of(const Reading& reading) const { return reading.money ? scale.of(*reading.money, reading.digits) : reading.number; }
    QString text(const Reading& reading, const AmountFrame& frame) const
    {
        return reading.money ? roundAmount(*reading.money, reading.digits, frame.currency)
                             : userLocale().toString(reading.number, 'f', 3);
    }
};

Axis axisOf(const std::vector<TornadoBar>& bars)
{
    Axis axis;
    Money largest;
    int digits = 2;
    for (const TornadoBar& bar : bars)
        for (const Reading& reading : {bar.base, bar.atLow.valueOr(bar.base), bar.atHigh.valueOr(bar.base)})
            if (reading.money) {
                axis.isMoney = true;
                digits = reading.digits;
                largest = std::max(largest, *reading.money < Money() ? -*reading.money : *reading.money);
            }
    axis.scale = scaleFor(largest, digits);
    return axis;
}

bool isShare(const Variation& variation)
{
    const auto path = parsePath(variation.path);
    return path.ok() && path->field && path->field->type == FieldType::Share;
}

/// To four significant digits, "2.375%".
QString percentText(double fraction)
{
    constexpr double closeEnough = 5e-4;
    int decimals = 0;
    const auto isOff = [&](double power) {
        return std::abs(fraction * 100 * power - std::round(fraction * 100 * power))
            > closeEnough * std::abs(fraction * 100 * power);
    };
    while (decimals < 6 && isOff(std::pow(10, decimals)))
        ++decimals;
    return Formatter().percent(fraction, decimals);
}

} // namespace

QString rangeEndText(const Variation& variation, const Fraction& number)
{
    const double value = number.toDoubleLossy();
    const bool inPercent = isShare(variation) && variation.operation != ChangeOperation::Multiply;
    QString text = inPercent ? percentText(value) : userLocale().toString(value, 'g', 4);
    text.replace(u'-', QChar(0x2212)); // no hyphen, which between two ends reads as "to"
    if (variation.operation == ChangeOperation::Multiply)
        return u"\u00d7"_s + text;
    return variation.operation == ChangeOperation::Add && value >= 0 ? u'+' + text : text;
}

ChartContent tornadoContent(const std::vector<TornadoBar>& bars, const QStringList& names, const AmountFrame& frame)
{
    ChartContent content;
    content.currency = frame.currency;
    content.moneyDigits = frame.moneyDigits;
    content.sideways = true;
    content.placeTitle = Words::tr("Input");
    if (bars.empty())
        return content;
    const Axis axis = axisOf(bars);
    ChartSeries low{Words::tr("At the low end"), ChartRole::Stay, ChartMark::Floating, {}, {}, {}, {}};
    ChartSeries high{Words::tr("At the high end"), ChartRole::Move, ChartMark::Floating, {}, {}, {}, {}};
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const TornadoBar& bar = bars[i];
        const QString name = names.value(static_cast<qsizetype>(i));
        const Reading atLow = bar.atLow.valueOr(bar.base);
        const Reading atHigh = bar.atHigh.valueOr(bar.base);
        content.places.append(name);
        content.ticks.append(forDisplay(name, longestTick));
        for (ChartSeries* series : {&low, &high}) {
            series->bases.append(axis.of(bar.base));
            series->values.append(axis.of(series == &low ? atLow : atHigh));
        }
        low.labels.append(bar.atLow.ok() ? rangeEndText(bar.input.variation, bar.input.low) : Words::tr("no figure"));
        high.labels.append(bar.atHigh.ok() ? rangeEndText(bar.input.variation, bar.input.high) : Words::tr("no figure"));
        content.readouts.append(
            Words::tr("%1: %2 at %3, %4 at %5")
                .arg(name, axis.text(atLow, frame), low.labels.back(), axis.text(atHigh, frame), high.labels.back()));
    }
    // Where both ends lie on one side, each has its label; on the same spot the second one would hide the first.
    for (qsizetype i = 0; i < low.values.size(); ++i)
        if (low.values[i] == high.values[i])
            high.labels[i].clear();
    content.unit = axis.isMoney ? axis.scale.unit(frame.currency) : QString();
    const QString title = content.unit.isEmpty() ? frame.figure : Words::tr("%1, %2").arg(frame.figure, content.unit);
    content.panels = {{title, {low, high}, false}};
    const auto widest = std::find_if(bars.begin(), bars.end(), [](const TornadoBar& bar) { return bar.swing().has_value(); });
    const QString name = names.value(widest == bars.end() ? 0 : static_cast<qsizetype>(widest - bars.begin()));
    content.title = Words::tr("%1 matters most for: %2").arg(name, frame.figure);
    content.finding = widest == bars.end()
        ? Words::tr("As it is: %1.").arg(axis.text(bars.front().base, frame))
        : Words::tr("As it is: %1. Between the ends of %2 it moves by %3.")
              .arg(axis.text(bars.front().base, frame), name, axis.text(*widest->swing(), frame));
    return content;
}

} // namespace headroom
