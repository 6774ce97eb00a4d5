// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/analysis_charts.h"

#include "ui/charts/chart_words.h"
#include "ui/charts/waterfall.h"
#include "ui/format/formatter.h"
#include "ui/format/headline.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr double wantedBins = 30;
constexpr double largestAmount = 9e16; // major units that a Money holds, with room

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

Money toMoney(double amount, int digits)
{
    const double within = std::clamp(amount, -largestAmount / std::pow(10, digits), largestAmount / std::pow(10, digits));
    return Money(std::llround(within * std::pow(10, digits)));
}

ChartContent started(const AmountFrame& frame)
{
    ChartContent content;
    content.currency = frame.currency;
    content.moneyDigits = frame.moneyDigits;
    return content;
}

/// What an axis' numbers are in: millions of a currency, percent, months.
struct AxisUnit
{
    double size = 1;
    QString name;
};
AxisUnit axisUnit(double largest, const AmountFrame& frame)
{
    switch (frame.unit) {
    case FigureUnit::Money: {
        const ChartScale scale = scaleFor(toMoney(largest, frame.moneyDigits), frame.moneyDigits);
        return {std::pow(10, scale.power), scale.unit(frame.currency)};
    }
    case FigureUnit::Share: return {0.01, u"%"_s};
    case FigureUnit::Month: return {1, Words::tr("month")};
    case FigureUnit::Months: return {1, Words::tr("months")};
    case FigureUnit::Ratio: return {1, Words::tr("times")};
    }
    return {};
}

QString largestStep(const Fall& bridge)
{
    const auto size = [](const FallStep& step) { return step.amount < Money() ? -step.amount : step.amount; };
    const auto largest = std::max_element(
        bridge.steps.begin(), bridge.steps.end(), [&](const auto& a, const auto& b) { return size(a) < size(b); });
    if (largest == bridge.steps.end() || largest->amount.isZero())
        return Words::tr("Nothing differs.");
    return Words::tr("The largest step is %1 with %2.")
        .arg(largest->name, roundAmount(largest->amount, bridge.moneyDigits, bridge.currency));
}

} // namespace

QString roughAmount(double amount, const AmountFrame& frame)
{
    if (frame.unit != FigureUnit::Money)
        return figureText(amount, frame.unit, Formatter());
    return roundAmount(toMoney(amount, frame.moneyDigits), frame.moneyDigits, frame.currency);
}

ChartContent waterfallContent(const Fall& bridge)
{
    ChartContent content = fallContent(bridge);
    const Money difference = bridge.to() - bridge.from;
    content.title = difference.isZero()
        ? Words::tr("%1 and %2 are the same").arg(bridge.fromName, bridge.toName)
        : Words::tr("From %1 to %2: %3 %4")
              .arg(bridge.fromName, bridge.toName, difference < Money() ? Words::tr("less by") : Words::tr("more by"),
                  roundAmount(difference < Money() ? -difference : difference, bridge.moneyDigits, content.currency));
    const QString aboutAxis = content.finding;
    content.finding = largestStep(bridge);
    if (!aboutAxis.isEmpty())
        content.finding += u' ' + aboutAxis;
    return content;
}

ChartContent waterfallContent(const Bridge& bridge, const QString& from, const QString& to)
{
    Fall fall{from, to, bridge.from, {}, forDisplay(toQString(bridge.currency.view()), 8), bridge.moneyDigits};
    for (const BridgeStep& step : bridge.steps)
        fall.steps.push_back({schemaText(labelOf(step)), step.amount, {}, {}});
    return waterfallContent(fall);
}

ChartContent namesBeside(ChartContent bars)
{
    constexpr int longestName = 44; // letters
    bars.sideways = true;
    bars.shortTicks.clear();
    bars.ticks.clear();
    for (const QString& name : bars.places)
        bars.ticks.append(forDisplay(name, longestName));
    return bars;
}

Histogram histogramOf(std::span<const double> all)
{
    std::vector<double> samples;
    std::copy_if(all.begin(), all.end(), std::back_inserter(samples), [](double sample) { return std::isfinite(sample); });
    if (samples.empty())
        return {};
    const auto [lowest, highest] = std::minmax_element(samples.begin(), samples.end());
    const auto count = static_cast<std::int64_t>(samples.size());
    if (*highest - *lowest < 1e-9 * std::max(1.0, std::abs(*highest)))
        return {{{*lowest, *highest, count}}, *lowest, *highest};
    const double width = niceWidth((*highest - *lowest) / wantedBins);
    const double first = std::floor(*lowest / width);
    std::vector<HistogramBin> bins(static_cast<std::size_t>(std::floor(*highest / width) - first) + 1);
    for (std::size_t i = 0; i < bins.size(); ++i)
        bins[i] = {(first + static_cast<double>(i)) * width, (first + static_cast<double>(i) + 1) * width, 0};
    for (const double sample : samples) {
        const double place = std::clamp(std::floor(sample / width) - first, 0.0, static_cast<double>(bins.size() - 1));
        ++bins[static_cast<std::size_t>(place)].count;
    }
    return {std::move(bins), *lowest, *highest};
}

ChartContent histogramContent(const Histogram& histogram, std::optional<double> target, const AmountFrame& frame)
{
    const std::vector<HistogramBin>& bins = histogram.bins;
    ChartContent content = started(frame);
    if (bins.empty())
        return content;
    const AxisUnit axis = axisUnit(std::max(std::abs(bins.front().low), std::abs(bins.back().high)), frame);
    const double unit = axis.size;
    std::int64_t all = 0;
    for (const HistogramBin& bin : bins)
        all += bin.count;
    content.placeTitle = Words::tr("Range");
    content.atEdges = true;
    ChartSeries series{{}, ChartRole::Move, ChartMark::Bars, {}, {}, {}, {}};
    const int step = std::max(1, static_cast<int>(bins.size()) / 8);
    const HistogramBin* mode = &bins.front();
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const HistogramBin& bin = bins[i];
        const double share = static_cast<double>(bin.count) / static_cast<double>(all);
        series.values.append(share * 100);
        content.places.append(Words::tr("%1 to %2").arg(roughAmount(bin.low, frame), roughAmount(bin.high, frame)));
        const double width = bins[0].high - bins[0].low;
        const int decimals = width / unit >= 1 ? 0 : width / unit >= 0.1 ? 1 : 2;
        const QString tick = frame.unit == FigureUnit::Month
            ? roughAmount(bin.low, frame)
            : userLocale().toString(bin.low / unit, 'f', decimals).replace(u'-', QChar(0x2212));
        content.ticks.append(static_cast<int>(i) % step == 0 ? tick : QString());
        content.readouts.append(
            Words::tr("%1: %2 of the trials (%3)").arg(content.places.back(), Formatter().percent(share, 2)).arg(bin.count));
        mode = bin.count > mode->count ? &bin : mode;
        if (target && bin.low <= *target && *target < bin.high)
            content.marker = ChartMarker{static_cast<int>(i), 0, Words::tr("Target: %1").arg(roughAmount(*target, frame))};
    }
    content.unit = axis.name;
    content.panels = {{Words::tr("Share of the trials in %, by %1 in %2").arg(frame.figure, content.unit), {series}, true}};
    content.title = Words::tr("%1 lies between %2 and %3")
                        .arg(frame.figure, roughAmount(histogram.lowest, frame), roughAmount(histogram.highest, frame));
    content.finding =
        Words::tr("Most often it is between %1 and %2.").arg(roughAmount(mode->low, frame), roughAmount(mode->high, frame));
    return content;
}

ChartContent fanContent(const std::vector<FanMonth>& fan, const AmountFrame& frame)
{
    ChartContent content = started(frame);
    if (fan.empty())
        return content;
    double largest = 0;
    for (const FanMonth& month : fan)
        for (const double value : month.percentiles)
            largest = std::max(largest, std::abs(value));
    const ChartScale scale = scaleFor(toMoney(largest, frame.moneyDigits), frame.moneyDigits);
    const double unit = std::pow(10, scale.power);
    // Places of shownPercentiles: 5, 10, 25, 50, 75, 90, 95.
    std::vector<ChartSeries> bands;
    for (const std::size_t low : {0U, 1U, 2U}) {
        const std::size_t high = shownPercentiles.size() - 1 - low;
        bands.push_back(
            {Words::tr("%1 to %2").arg(shownPercentiles[low] * 100).arg(Formatter().percent(shownPercentiles[high], 0)),
                ChartRole::Move, ChartMark::Band, {}, {}, {}, {}});
        for (const FanMonth& month : fan) {
            bands.back().bases.append(month.percentiles[low] / unit);
            bands.back().values.append(month.percentiles[high] / unit);
        }
    }
    content.placeTitle = Words::tr("Month");
    ChartSeries median{Words::tr("Median"), ChartRole::Cumulative, ChartMark::Line, {}, {}, {}, {}};
    int lastYear = 0;
    for (const FanMonth& month : fan) {
        median.values.append(month.percentiles[3] / unit);
        content.places.append(longMonth(month.month));
        content.ticks.append(
            shortMonth(month.month) + (month.month.year() != lastYear ? u'\n' + QString::number(month.month.year()) : QString()));
        content.shortTicks.append(content.places.size() % 3 == 1 ? content.ticks.back() : QString());
        lastYear = month.month.year();
        content.readouts.append(
            Words::tr("%1: median %2, 5% below %3, 5% above %4")
                .arg(content.places.back(), roughAmount(month.percentiles[3], frame),
                    roughAmount(month.percentiles.front(), frame), roughAmount(month.percentiles.back(), frame)));
    }
    content.unit = scale.unit(frame.currency);
    content.panels = {{Words::tr("Cumulative benefit, %1").arg(content.unit), {bands[0], bands[1], bands[2], median}, false}};
    const Percentiles& last = fan.back().percentiles;
    content.title = Words::tr("After 12 months the benefit is %1 at the median").arg(roughAmount(last[3], frame));
    content.finding = Words::tr("In nine of ten trials it is between %1 and %2.")
                          .arg(roughAmount(last.front(), frame), roughAmount(last.back(), frame));
    return content;
}

void explainByPlace(ChartContent& content)
{
    QStringList numbers;
    for (int place = 0; place < content.size(); ++place)
        numbers.append(QString::number(place));
    for (ChartPanel& panel : content.panels)
        for (ChartSeries& series : panel.series)
            series.explains = numbers;
}

} // namespace headroom
