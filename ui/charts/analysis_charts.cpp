// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/analysis_charts.h"

#include "ui/charts/chart_words.h"
#include "ui/format/formatter.h"
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

/// "+1.2", "−0.3" in the axis' unit.
QString signedNumber(double value)
{
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

/// A width of 1, 2 or 5 times a power of ten.
double niceWidth(double width)
{
    const double power = std::pow(10, std::floor(std::log10(width)));
    const double mantissa = width / power;
    return (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10) * power;
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
    int digits = 2;
    double axis = 0; // where the ends' bars begin

    void add(const QString& name, Money from, Money to, bool isEnd)
    {
        const double base = isEnd ? axis : scale.of(from, digits);
        const double value = scale.of(to, digits);
        const QString label = isEnd ? plainNumber(value) : signedNumber(value - base);
        content.places.append(name);
        content.ticks.append(inTwoLines(name));
        content.shortTicks.append(isEnd ? forDisplay(name, 6) : QString::number(content.places.size() - 1));
        // Both series have all places; what a place is not, is empty there.
        for (ChartSeries* series : {&ends, &steps}) {
            const bool own = (series == &ends) == isEnd;
            series->bases.append(own ? base : value);
            series->values.append(value);
            series->exact.push_back(to);
            series->labels.append(own ? label : QString());
        }
        const QString amount = fullAmount(isEnd ? to : to - from, digits, content.currency);
        content.readouts.append(isEnd ? Words::tr("%1: %2").arg(name, amount)
                                      : Words::tr("%1: %2, then %3").arg(name, amount, fullAmount(to, digits, content.currency)));
    }
};

/// Where all amounts keep far from zero, steps would be lines: the axis then begins beside them, on the side of zero.
double beginOf(const Bridge& bridge, const ChartScale& scale)
{
    Money at = bridge.from;
    Money low = std::min(bridge.from, bridge.to);
    Money high = std::max(bridge.from, bridge.to);
    for (const BridgeStep& step : bridge.steps) {
        at += step.amount;
        low = std::min(low, at);
        high = std::max(high, at);
    }
    const double lowest = scale.of(low, bridge.moneyDigits);
    const double highest = scale.of(high, bridge.moneyDigits);
    const double span = highest - lowest;
    const double nearest = lowest > 0 ? lowest : highest < 0 ? highest : 0;
    if (span == 0 || std::abs(nearest) < 5 * span)
        return 0;
    const double step = niceWidth(span / 4);
    return lowest > 0 ? std::floor((lowest - span / 4) / step) * step : std::ceil((highest + span / 4) / step) * step;
}

QString largestStep(const Bridge& bridge, const ChartContent& content)
{
    const auto size = [](const BridgeStep& step) { return step.amount < Money() ? -step.amount : step.amount; };
    const auto largest = std::max_element(
        bridge.steps.begin(), bridge.steps.end(), [&](const BridgeStep& a, const BridgeStep& b) { return size(a) < size(b); });
    if (largest == bridge.steps.end() || largest->amount.isZero())
        return Words::tr("Nothing differs.");
    return Words::tr("The largest step is %1 with %2.")
        .arg(schemaText(info(largest->cause).label), roundAmount(largest->amount, bridge.moneyDigits, content.currency));
}

} // namespace

QString roughAmount(double amount, const AmountFrame& frame)
{
    return roundAmount(toMoney(amount, frame.moneyDigits), frame.moneyDigits, frame.currency);
}

ChartContent waterfallContent(const Bridge& bridge, const QString& from, const QString& to)
{
    Money largest = std::max(bridge.from < Money() ? -bridge.from : bridge.from, bridge.to < Money() ? -bridge.to : bridge.to);
    Money at = bridge.from;
    for (const BridgeStep& step : bridge.steps) {
        at += step.amount;
        largest = std::max(largest, at < Money() ? -at : at);
    }
    Waterfall fall;
    fall.digits = bridge.moneyDigits;
    fall.content = started({{}, forDisplay(toQString(bridge.currency.view()), 8), bridge.moneyDigits});
    fall.scale = scaleFor(largest, bridge.moneyDigits);
    fall.ends = {{}, ChartRole::Move, ChartMark::Floating, {}, {}, {}, {}};
    fall.steps = {{}, ChartRole::Benefit, ChartMark::Floating, {}, {}, {}, {}};
    fall.axis = beginOf(bridge, fall.scale);
    fall.add(from, Money(), bridge.from, true);
    at = bridge.from;
    for (const BridgeStep& step : bridge.steps) {
        fall.add(schemaText(info(step.cause).label), at, at + step.amount, false);
        at += step.amount;
    }
    fall.add(to, Money(), bridge.to, true);
    stagger(fall.content.ticks);
    ChartContent content = std::move(fall.content);
    content.unit = fall.scale.unit(content.currency);
    content.panels = {{content.unit, {fall.ends, fall.steps}, false}};
    const Money difference = bridge.to - bridge.from;
    content.title = difference.isZero()
        ? Words::tr("%1 and %2 are the same").arg(from, to)
        : Words::tr("From %1 to %2: %3 %4")
              .arg(from, to, difference < Money() ? Words::tr("less by") : Words::tr("more by"),
                  roundAmount(difference < Money() ? -difference : difference, bridge.moneyDigits, content.currency));
    content.finding = largestStep(bridge, content);
    if (fall.axis != 0)
        content.finding += u' ' + Words::tr("The axis begins at %1, not at 0.").arg(plainNumber(fall.axis));
    return content;
}

std::vector<HistogramBin> histogramOf(std::span<const double> samples)
{
    if (samples.empty())
        return {};
    const auto [lowest, highest] = std::minmax_element(samples.begin(), samples.end());
    const auto count = static_cast<std::int64_t>(samples.size());
    if (*highest - *lowest < 1e-9 * std::max(1.0, std::abs(*highest)))
        return {{*lowest, *highest, count}};
    const double width = niceWidth((*highest - *lowest) / wantedBins);
    const double first = std::floor(*lowest / width);
    std::vector<HistogramBin> bins(static_cast<std::size_t>(std::floor(*highest / width) - first) + 1);
    for (std::size_t i = 0; i < bins.size(); ++i)
        bins[i] = {(first + static_cast<double>(i)) * width, (first + static_cast<double>(i) + 1) * width, 0};
    for (const double sample : samples) {
        const double place = std::clamp(std::floor(sample / width) - first, 0.0, static_cast<double>(bins.size() - 1));
        ++bins[static_cast<std::size_t>(place)].count;
    }
    return bins;
}

ChartContent histogramContent(const std::vector<HistogramBin>& bins, std::optional<double> target, const AmountFrame& frame)
{
    ChartContent content = started(frame);
    if (bins.empty())
        return content;
    const ChartScale scale =
        scaleFor(toMoney(std::max(std::abs(bins.front().low), std::abs(bins.back().high)), frame.moneyDigits), frame.moneyDigits);
    const double unit = std::pow(10, scale.power);
    std::int64_t all = 0;
    for (const HistogramBin& bin : bins)
        all += bin.count;
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
        content.ticks.append(static_cast<int>(i) % step == 0 ? userLocale().toString(bin.low / unit, 'f', decimals) : QString());
        content.readouts.append(Words::tr("%1: %2 % of the trials (%3)")
                                    .arg(content.places.back(), userLocale().toString(share * 100, 'f', 2))
                                    .arg(bin.count));
        mode = bin.count > mode->count ? &bin : mode;
        if (target && bin.low <= *target && *target < bin.high)
            content.marker = ChartMarker{static_cast<int>(i), 0, Words::tr("Target: %1").arg(roughAmount(*target, frame))};
    }
    content.unit = scale.unit(frame.currency);
    content.panels = {{Words::tr("Share of the trials in %, by %1 in %2").arg(frame.figure, content.unit), {series}, true}};
    content.title = Words::tr("%1 lies between %2 and %3")
                        .arg(frame.figure, roughAmount(bins.front().low, frame), roughAmount(bins.back().high, frame));
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
        bands.push_back({Words::tr("%1 to %2 %").arg(shownPercentiles[low] * 100).arg(shownPercentiles[high] * 100),
            ChartRole::Move, ChartMark::Band, {}, {}, {}, {}});
        for (const FanMonth& month : fan) {
            bands.back().bases.append(month.percentiles[low] / unit);
            bands.back().values.append(month.percentiles[high] / unit);
        }
    }
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
            Words::tr("%1: median %2, 5 % below %3, 5 % above %4")
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

} // namespace headroom
