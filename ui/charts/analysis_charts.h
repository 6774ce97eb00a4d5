// SPDX-License-Identifier: GPL-3.0-or-later
// What the analyses' charts say: the bridge as a waterfall, simulated figures as a histogram and a fan, sensitivities as a tornado.
#pragma once

#include "core/analysis/bridge.h"
#include "core/analysis/sensitivity.h"
#include "core/analysis/simulation.h"
#include "ui/charts/chart_content.h"
#include "ui/charts/waterfall.h"

#include <span>

namespace headroom {

/// Step by step from the one amount to the other.
ChartContent waterfallContent(const Fall& fall);
/// The bridge step by step, from the one end's amount to the other's; `from` and `to` are what the ends are called.
ChartContent waterfallContent(const Bridge& bridge, const QString& from, const QString& to);
/// The bars of a waterfall or tornado below each other, each with its name beside it in full: on paper there is room.
ChartContent namesBeside(ChartContent bars);

/// How many trials gave an amount of at least `low` and, but for the last one, less than `high`, in major units.
struct HistogramBin
{
    double low = 0;
    double high = 0;
    std::int64_t count = 0;
};
struct Histogram
{
    std::vector<HistogramBin> bins;
    double lowest = 0; // of the samples: the bins' edges are round numbers beyond them
    double highest = 0;
};
/// Bins of one width, 1, 2 or 5 times a power of ten, about 30 of them; one where all samples are equal, none without samples. Samples
/// that are no number, of trials without a figure, are left out.
Histogram histogramOf(std::span<const double> samples);

/// What a chart of simulated amounts needs to know besides them.
struct AmountFrame
{
    QString figure; // "Improvement of cash flow over 12 months"
    QString currency;
    int moneyDigits = 2;
    FigureUnit unit = FigureUnit::Money; // of a month: its number in the calendar
};
/// `target` in the figure's unit, money in major units, is marked where the bins hold it.
ChartContent histogramContent(const Histogram& histogram, std::optional<double> target, const AmountFrame& frame);
/// The median and the bands of the percentiles 5 to 95, 10 to 90 and 25 to 75, month by month.
ChartContent fanContent(const std::vector<FanMonth>& fan, const AmountFrame& frame);

/// An end of what an input is varied by: "×0.9", "+120", of a share "2.375%", to four significant digits.
QString rangeEndText(const Variation& variation, const Fraction& end);
/// A bar an input, from the figure at its low end to the figure at its high end; `names` are the inputs', in the bars' order.
ChartContent tornadoContent(const std::vector<TornadoBar>& bars, const QStringList& names, const AmountFrame& frame);

/// Each place is explained by its number: "0", "1", ...
void explainByPlace(ChartContent& content);

/// "USD 12.5 million" of an amount in major units, to three significant digits; "7.3%", "Aug 2025" of what is no money.
QString roughAmount(double amount, const AmountFrame& frame);

} // namespace headroom
