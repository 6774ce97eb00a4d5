// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/actual_chart.h"

#include "ui/charts/projection_series.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int mostBars = 24; // months; beyond, lines

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// The amounts of a line by month, where there are any.
struct Amounts
{
    std::vector<Money> plan, actual, forecast, variance;
    std::vector<bool> isActual;
};

Amounts amountsOf(const ActualComparison& comparison, const ComparedLine& line)
{
    Amounts all;
    for (int t = 1; t <= comparison.months; ++t) {
        const ComparedMonth& month = line.months[static_cast<std::size_t>(t)];
        all.plan.push_back(month.plan);
        all.isActual.push_back(month.actual.has_value());
        all.actual.push_back(month.actual.value_or(Money()));
        all.forecast.push_back(month.actual ? Money() : month.reforecast());
        all.variance.push_back(month.variance());
    }
    return all;
}

/// Values of the months of the other kind are none.
void leaveOut(ChartSeries& series, const std::vector<bool>& isActual, bool kept)
{
    for (std::size_t i = 0; i < isActual.size(); ++i)
        if (isActual[i] != kept)
            series.values[static_cast<qsizetype>(i)] = std::numeric_limits<double>::quiet_NaN();
}

QString readoutOf(const ChartContent& content, const Amounts& all, std::size_t i)
{
    const auto say = [&](Money m) { return fullAmount(m, content.moneyDigits, content.currency); };
    const QString month = content.places[static_cast<qsizetype>(i)];
    return all.isActual[i] ? Words::tr("%1: plan %2 \u00b7 actual %3 \u00b7 variance %4")
                                 .arg(month, say(all.plan[i]), say(all.actual[i]), say(all.variance[i]))
                           : Words::tr("%1: plan %2 \u00b7 forecast %3").arg(month, say(all.plan[i]), say(all.forecast[i]));
}

} // namespace

ChartContent actualContent(const ActualComparison& comparison, const ComparedLine& line)
{
    ChartContent content;
    content.currency = QString::fromStdString(comparison.currency.str());
    content.moneyDigits = comparison.moneyDigits;
    if (comparison.months < 1)
        return content;
    nameMonths(content, comparison.start, comparison.months);
    const Amounts all = amountsOf(comparison, line);
    const int digits = comparison.moneyDigits;
    const ChartScale scale = scaleFor(largestOf({all.plan, all.actual, all.forecast}), digits);
    const ChartScale lower = scaleFor(largestOf({all.variance}), digits);
    content.unit = scale.unit(content.currency);
    const bool bars = comparison.months <= mostBars;
    const ChartMark mark = bars ? ChartMark::Stack : ChartMark::Line;
    ChartSeries actual = seriesOf(QT_TRANSLATE_NOOP("Chart", "Actual"), ChartRole::Actual, mark, all.actual, scale, digits);
    ChartSeries forecast =
        seriesOf(QT_TRANSLATE_NOOP("Chart", "Forecast"), ChartRole::Forecast, mark, all.forecast, scale, digits);
    leaveOut(actual, all.isActual, true);
    leaveOut(forecast, all.isActual, false);
    const QString name = figureText(line.label);
    content.panels = {{Words::tr("%1, %2").arg(name, content.unit),
                          {seriesOf(QT_TRANSLATE_NOOP("Chart", "Plan"), ChartRole::Plan, bars ? ChartMark::Bars : ChartMark::Line,
                               all.plan, scale, digits),
                              actual, forecast},
                          false},
        {Words::tr("Variance, %1").arg(lower.unit(content.currency)),
            {seriesOf(QT_TRANSLATE_NOOP("Chart", "Actual less plan"), ChartRole::Benefit, ChartMark::Bars, all.variance, lower,
                digits)},
            false}};
    for (std::size_t i = 0; i < all.plan.size(); ++i)
        content.readouts.append(readoutOf(content, all, i));
    const auto say = [&](Money m) { return roundAmount(m, digits, content.currency); };
    const Money variance = line.actualToDate() - line.planToDate();
    content.title = variance.isZero() ? Words::tr("%1 is as planned so far").arg(name)
        : variance < Money()          ? Words::tr("%1 is %2 below the plan so far").arg(name, say(-variance))
                                      : Words::tr("%1 is %2 above the plan so far").arg(name, say(variance));
    content.finding = Words::tr("Over all months the plan is %1, the forecast with the actual months %2.")
                          .arg(say(line.planTotal()), say(line.reforecastTotal()));
    return content;
}

} // namespace headroom
