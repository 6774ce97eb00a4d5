// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_charts.h"

#include "ui/charts/analysis_charts.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/gantt.h"
#include "ui/format/input_name.h"
#include "ui/format/qt_text.h"
#include "ui/print/report_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double pointsPerPixel = 72 / 96.0;
constexpr double axisRoom = 60; // points, of a chart whose bars lie below each other
constexpr double barRoom = 16;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

AmountFrame frameOf(const Report& report, const Projection& p)
{
    const Figure* figure = p.figure("cashImprovement12m");
    return {figure ? figureText(figure->label) : QString(), forDisplay(toQString(report.currency), 8), report.moneyDigits};
}

/// Samples in which there is a figure.
std::vector<double> counted(const Simulation& simulation)
{
    std::vector<double> samples;
    if (!simulation.measureSamples.empty())
        std::copy_if(simulation.measureSamples.front().begin(), simulation.measureSamples.front().end(),
            std::back_inserter(samples), [](double sample) { return !std::isnan(sample); });
    return samples;
}

QString monthTick(Month month, bool first)
{
    const bool showsYear = first || month.month() == 1;
    return shortMonth(month) + (showsYear ? u'\n' + QString::number(month.year()) : QString());
}

QString caseName(Case which, const Report& report)
{
    if (which == Case::Stay)
        return wordsOf(report.isMigration ? TextId::WaterfallStay : TextId::WaterfallStayOther);
    return wordsOf(report.isMigration ? TextId::WaterfallMove : TextId::WaterfallMoveOther);
}

/// Cash of both cases at each month's end, and the minimum.
ChartContent balanceContent(const Report& report, const Projection& p)
{
    ChartContent content;
    content.currency = forDisplay(toQString(report.currency), 8);
    content.moneyDigits = report.moneyDigits;
    const int last = std::min(p.horizon, p.months);
    Money largest;
    Money lowest = last >= 1 ? p.value(Case::Move, Line::Cash, 1) : Money();
    int lowestAt = 1;
    for (int t = 1; t <= last; ++t)
        for (const Case which : {Case::Stay, Case::Move}) {
            const Money cash = p.value(which, Line::Cash, t);
            largest = std::max(largest, cash < Money() ? -cash : cash);
            if (which == Case::Move && cash < lowest) {
                lowest = cash;
                lowestAt = t;
            }
        }
    const ChartScale scale = scaleFor(largest, report.moneyDigits);
    ChartSeries stay{caseName(Case::Stay, report), ChartRole::Stay, ChartMark::Line, {}, {}, {}, {}};
    ChartSeries move{caseName(Case::Move, report), ChartRole::Move, ChartMark::Line, {}, {}, {}, {}};
    ChartSeries limit{Words::tr("Minimum cash"), ChartRole::Limit, ChartMark::Line, {}, {}, {}, {}};
    for (int t = 1; t <= last; ++t) {
        content.places.append(longMonth(p.monthOf(t)));
        content.ticks.append(last > 18 && (t - 1) % 3 != 0 ? QString() : monthTick(p.monthOf(t), t == 1));
        stay.values.append(scale.of(p.value(Case::Stay, Line::Cash, t), report.moneyDigits));
        move.values.append(scale.of(p.value(Case::Move, Line::Cash, t), report.moneyDigits));
        limit.values.append(scale.of(report.minimumCash.valueOr(Money()), report.moneyDigits));
    }
    content.unit = scale.unit(content.currency);
    content.panels = {{Words::tr("Cash at each month's end, %1").arg(content.unit), {stay, move, limit}, false}};
    content.title = (report.isMigration ? Words::tr("When moving, cash is lowest in %1, at %2")
                                        : Words::tr("With the transactions, cash is lowest in %1, at %2"))
                        .arg(longMonth(p.monthOf(lowestAt)), roundAmount(lowest, report.moneyDigits, content.currency));
    content.finding = Words::tr("The minimum cash is %1.")
                          .arg(roundAmount(report.minimumCash.valueOr(Money()), report.moneyDigits, content.currency));
    return content;
}

QString waterfallTitle(const Report& report, const Bridge& bridge)
{
    const Money more = bridge.to - bridge.from;
    if (more.isZero())
        return report.isMigration ? Words::tr("Staying and moving leave the same cash")
                                  : Words::tr("With and without the transactions cash is the same");
    const QString text = more > Money() ? (report.isMigration ? Words::tr("From staying to moving: %1 more cash")
                                                              : Words::tr("With the transactions: %1 more cash"))
                                        : (report.isMigration ? Words::tr("From staying to moving: %1 less cash")
                                                              : Words::tr("With the transactions: %1 less cash"));
    return text.arg(roundAmount(more < Money() ? -more : more, report.moneyDigits, forDisplay(toQString(report.currency), 8)));
}

/// The waves as they are planned; what is replicated before a wave starts is not among a report's waves.
GanttContent waveContent(const Report& report, const Projection& p)
{
    GanttContent content;
    for (const ReportWave& wave : report.waves)
        content.rows.push_back({noId, forDisplay(toQString(wave.name), 60),
            {p.monthOf(wave.start), wave.moved - wave.start + 1, wave.doubleUntil ? *wave.doubleUntil - wave.moved + 1 : 0, 0},
            wave.servers, wave.retired});
    content.start = p.start;
    content.months = std::min(p.horizon, p.months);
    content.headline = p.monthOf(p.headlineColumn);
    return content;
}

} // namespace

PrintedChart printedChart(ReportChart chart, const Report& report, const Projection& p)
{
    const ReportAnalyses* analyses = report.analyses.get();
    const ChartOptions options{ChartRange::Headline, report.minimumCash};
    switch (chart) {
    case ReportChart::MonthlyCash:
    case ReportChart::CashBars: return {pictureOf(chartContent(ChartKind::MonthlyCash, p, options)), 300};
    case ReportChart::CashBalance: return {pictureOf(balanceContent(report, p)), 200};
    case ReportChart::DebtLiquidity: return {pictureOf(chartContent(ChartKind::DebtLiquidity, p, options)), 300};
    case ReportChart::Waves: {
        const GanttContent content = waveContent(report, p);
        return {pictureOf(content), GanttLayout::neededSize(content, 1).height() * pointsPerPixel};
    }
    case ReportChart::MaturityWall: return {pictureOf(chartContent(ChartKind::MaturityWall, p, options)), 200};
    case ReportChart::Waterfall:
        if (analyses && analyses->bridge) {
            ChartContent content =
                waterfallContent(*analyses->bridge, caseName(Case::Stay, report), caseName(Case::Move, report));
            content.title = waterfallTitle(report, *analyses->bridge);
            return {pictureOf(namesBeside(content)), axisRoom + barRoom * content.size()};
        }
        break;
    case ReportChart::Fan:
        if (analyses && analyses->simulation)
            return {pictureOf(fanContent(analyses->simulation->fan, frameOf(report, p))), 200};
        break;
    case ReportChart::Histogram:
        if (analyses && analyses->simulation)
            return {
                pictureOf(histogramContent(histogramOf(counted(*analyses->simulation)), std::nullopt, frameOf(report, p))), 180};
        break;
    case ReportChart::Tornado:
        if (analyses && !analyses->tornado.empty()) {
            QStringList names;
            for (const ReportInput& input : analyses->inputs)
                names.append(forDisplay(input.name.empty() ? inputName(input.path) : toQString(input.name), 80));
            return {pictureOf(namesBeside(tornadoContent(analyses->tornado, names, frameOf(report, p)))),
                axisRoom + barRoom * static_cast<double>(names.size())};
        }
        break;
    }
    return {};
}

} // namespace headroom
