// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_charts.h"

#include "ui/charts/analysis_charts.h"
#include "ui/charts/chart_words.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

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
    ChartSeries stay{Words::tr("Stay"), ChartRole::Stay, ChartMark::Line, {}, {}, {}, {}};
    ChartSeries move{Words::tr("Move"), ChartRole::Move, ChartMark::Line, {}, {}, {}, {}};
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
    content.title = Words::tr("When moving, cash is lowest in %1, at %2")
                        .arg(longMonth(p.monthOf(lowestAt)), roundAmount(lowest, report.moneyDigits, content.currency));
    content.finding = Words::tr("The minimum cash is %1.")
                          .arg(roundAmount(report.minimumCash.valueOr(Money()), report.moneyDigits, content.currency));
    return content;
}

/// Each wave from its first month to the one in which all have moved, then what still runs twice.
ChartContent waveContent(const Report& report, const Projection& p)
{
    ChartContent content;
    content.sideways = true;
    ChartSeries ramp{Words::tr("Servers move"), ChartRole::Move, ChartMark::Floating, {}, {}, {}, {}};
    ChartSeries twice{Words::tr("Double running"), ChartRole::Stay, ChartMark::Floating, {}, {}, {}, {}};
    for (const ReportWave& wave : report.waves) {
        const QString name = forDisplay(toQString(wave.name), 60);
        content.places.append(name);
        content.ticks.append(forDisplay(name, 30));
        ramp.bases.append(wave.start - 1);
        ramp.values.append(wave.moved);
        ramp.labels.append(QString());
        twice.bases.append(wave.moved);
        twice.values.append(wave.doubleUntil);
        twice.labels.append(QString());
        content.readouts.append(name);
    }
    if (content.places.isEmpty())
        return content;
    content.panels = {{Words::tr("Months from the start of %1").arg(longMonth(p.start)), {ramp, twice}, false}};
    int last = 0;
    for (const ReportWave& wave : report.waves)
        last = std::max(last, wave.moved);
    content.title = Words::tr("All waves have moved by %1").arg(longMonth(p.monthOf(last)));
    content.finding = Words::tr("After a wave has moved, some of its servers still run twice for a while.");
    return content;
}

/// Principal due by calendar year, at the opening and after the events.
ChartContent wallContent(const Report& report, const Projection& p)
{
    ChartContent content;
    content.currency = forDisplay(toQString(report.currency), 8);
    content.moneyDigits = report.moneyDigits;
    const MaturityWall& opening = p.move.maturityWall;
    if (opening.years.empty())
        return content;
    const MaturityWall* later = p.move.wallAfterEvents ? &*p.move.wallAfterEvents : nullptr;
    const auto dueIn = [](const MaturityWall* wall, int year) {
        Money due;
        for (const MaturityYear& y : wall ? wall->years : std::vector<MaturityYear>())
            due += y.year == year ? y.principal : Money();
        return due;
    };
    const int first = opening.years.front().year;
    const int last = std::max(opening.years.back().year, later && !later->years.empty() ? later->years.back().year : first);
    MaturityYear highest = opening.years.front();
    Money most;
    for (int year = first; year <= last; ++year)
        most = std::max({most, dueIn(&opening, year), dueIn(later, year)});
    for (const MaturityYear& year : opening.years)
        highest = year.principal > highest.principal ? year : highest;
    const ChartScale scale = scaleFor(most, report.moneyDigits);
    ChartSeries before{Words::tr("At the opening"), ChartRole::Move, ChartMark::Bars, {}, {}, {}, {}};
    ChartSeries after{Words::tr("After the events"), ChartRole::Stay, ChartMark::Bars, {}, {}, {}, {}};
    const int every = 1 + (last - first) / 20; // so that labels do not touch
    for (int year = first; year <= last; ++year) {
        content.places.append(QString::number(year));
        content.ticks.append((year - first) % every == 0 ? QString::number(year) : QString());
        before.values.append(scale.of(dueIn(&opening, year), report.moneyDigits));
        after.values.append(scale.of(dueIn(later, year), report.moneyDigits));
    }
    content.unit = scale.unit(content.currency);
    content.panels = {{Words::tr("Principal due in the year, %1").arg(content.unit), {before}, false}};
    if (later)
        content.panels.front().series.append(after);
    content.title = Words::tr("Most debt falls due in %1: %2")
                        .arg(QString::number(highest.year), roundAmount(highest.principal, report.moneyDigits, content.currency));
    content.finding = Words::tr("By the terms in force, without what is drawn later.");
    return content;
}

} // namespace

PrintedChart printedChart(ReportChart chart, const Report& report, const Projection& p)
{
    const ReportAnalyses* analyses = report.analyses.get();
    const ChartOptions options{ChartRange::Headline, report.minimumCash};
    switch (chart) {
    case ReportChart::MonthlyCash:
    case ReportChart::CashBars: return {chartContent(ChartKind::MonthlyCash, p, options), 300};
    case ReportChart::CashBalance: return {balanceContent(report, p), 200};
    case ReportChart::DebtLiquidity: return {chartContent(ChartKind::DebtLiquidity, p, options), 300};
    case ReportChart::Waves: {
        ChartContent content = waveContent(report, p);
        return {content, 60 + 17.0 * content.size()};
    }
    case ReportChart::MaturityWall: return {wallContent(report, p), 200};
    case ReportChart::Waterfall:
        if (analyses && analyses->bridge)
            return {waterfallContent(*analyses->bridge, Words::tr("Stay"), Words::tr("Move")), 230};
        break;
    case ReportChart::Fan:
        if (analyses && analyses->simulation)
            return {fanContent(analyses->simulation->fan, frameOf(report, p)), 200};
        break;
    case ReportChart::Histogram:
        if (analyses && analyses->simulation)
            return {histogramContent(histogramOf(counted(*analyses->simulation)), std::nullopt, frameOf(report, p)), 180};
        break;
    case ReportChart::Tornado:
        if (analyses && !analyses->tornado.empty()) {
            QStringList names;
            for (const std::string& name : analyses->inputs)
                names.append(forDisplay(toQString(name), 80));
            return {tornadoContent(analyses->tornado, names, frameOf(report, p)), 60 + 16.0 * static_cast<double>(names.size())};
        }
        break;
    }
    return {};
}

} // namespace headroom
