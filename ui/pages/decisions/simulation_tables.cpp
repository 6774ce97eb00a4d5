// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a simulation's results.
#include "ui/pages/decisions/simulation_panel.h"

#include "core/report/chances.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/formatter.h"
#include "ui/format/headline.h"
#include "ui/print/report_words.h"

#include <cmath>

namespace headroom {

namespace {

constexpr double largest = 9e16; // minor units that a Money holds, with room

QString amountText(double amount, const AmountFrame& frame)
{
    if (frame.unit != FigureUnit::Money)
        return figureText(amount, frame.unit, Formatter());
    Formatter formatter;
    formatter.currency = frame.currency;
    formatter.digits = frame.moneyDigits;
    const double minor = std::clamp(amount * std::pow(10, frame.moneyDigits), -largest, largest);
    return formatter.money(Money(std::llround(minor)), MoneyStyle::Statement, MoneyScale::Units);
}

QString errorOf(const Estimate& estimate)
{
    if (estimate.within)
        return SimulationPanel::tr("within %1 with 95% confidence")
            .arg(Formatter().percent(*estimate.within, *estimate.within < 0.001 ? 4 : 2));
    return estimate.standardError ? SimulationPanel::tr("\u00b1 %1").arg(Formatter().percent(*estimate.standardError, 2))
                                  : SimulationPanel::tr("too few trials to tell");
}

QString shareText(const InputInfluence& influence)
{
    const Formatter formatter;
    if (!influence.contribution)
        return SimulationPanel::tr("too few trials to tell");
    const QString share = formatter.percent(*influence.contribution, 1);
    return influence.standardError ? share + QStringLiteral(" \u00b1 ") + formatter.percent(*influence.standardError, 1) : share;
}

} // namespace

void SimulationPanel::showChances(const Asked& asked)
{
    std::vector<TextRow> rows;
    if (m_simulation->reachesTarget)
        rows.push_back({{(asked.options.sense == TargetSense::AtLeast ? tr("%1 is %2 or more") : tr("%1 is %2 or less"))
                                .arg(asked.frame.figure, amountText(asked.options.target.value_or(0), asked.frame)),
                            Formatter().percent(m_simulation->reachesTarget->value, 1), errorOf(*m_simulation->reachesTarget)},
            false, -1});
    // As the report has them, to the word.
    const Formatter formatter = Formatter::of(m_simulated);
    for (const ReportRow& row : chanceTable(*m_simulation).rows)
        rows.push_back(
            {{valueText(row.cells[0], formatter), valueText(row.cells[1], formatter), valueText(row.cells[2], formatter)}, false,
                -1});
    m_chances->setRows(std::move(rows));
}

void SimulationPanel::showSpread(const Asked& asked)
{
    const MeasureResult& result = m_simulation->measures.front();
    const auto text = [&](double amount) { return amountText(amount, asked.frame); };
    AmountFrame widths = asked.frame; // of months how many
    widths.unit = asked.frame.unit == FigureUnit::Month ? FigureUnit::Months : asked.frame.unit;
    std::vector<TextRow> rows;
    if (!hasFigures(*m_simulation)) {
        m_spread->setRows({});
        return;
    }
    rows.push_back({{tr("Mean"), text(result.mean.value)}, true, -1});
    rows.push_back(
        {{tr("Standard error of the mean"),
             result.mean.standardError ? amountText(*result.mean.standardError, widths) : tr("too few trials to tell")},
            false, -1});
    rows.push_back({{tr("Standard deviation"), amountText(result.deviation, widths)}, false, -1});
    rows.push_back({{tr("Lowest"), text(result.lowest)}, false, -1});
    for (std::size_t i = 0; i < shownPercentiles.size(); ++i)
        rows.push_back(
            {{tr("%1 of the trials are below").arg(Formatter().percent(shownPercentiles[i], 0)), text(result.percentiles[i])},
                shownPercentiles[i] == 0.5, -1});
    rows.push_back({{tr("Highest"), text(result.highest)}, false, -1});
    m_spread->setHeaders({asked.frame.figure, asked.frame.unit == FigureUnit::Money ? asked.frame.currency : tr("Value")});
    m_spread->setRows(std::move(rows));
}

void SimulationPanel::showInfluences(const Asked& asked)
{
    const Formatter formatter;
    std::vector<TextRow> rows;
    for (const InputInfluence& influence : m_simulation->measures.front().influences)
        rows.push_back(
            {{asked.nameOf(influence.uncertainty), shareText(influence), formatter.ratio(influence.rankCorrelation, 2)}, false,
                -1});
    m_influences->setRows(std::move(rows));
}

void SimulationPanel::showBins(const std::vector<HistogramBin>& bins, const AmountFrame& frame)
{
    const Formatter formatter;
    const auto edge = [&](double amount) {
        return frame.unit == FigureUnit::Money ? formatter.ratio(amount, 0) : amountText(amount, frame);
    };
    const double all = static_cast<double>(m_simulation->trials);
    std::vector<TextRow> rows;
    for (const HistogramBin& bin : bins)
        rows.push_back({{edge(bin.low), edge(bin.high), formatter.locale.toString(static_cast<qlonglong>(bin.count)),
                            formatter.percent(static_cast<double>(bin.count) / all, 2)},
            false, -1});
    m_bins->setRows(std::move(rows));
}

void SimulationPanel::showFan(const Asked& asked)
{
    std::vector<TextRow> rows;
    for (const FanMonth& month : m_simulation->fan) {
        TextRow row{{Formatter().month(month.month)}, false, -1};
        for (const double value : month.percentiles)
            row.cells.append(amountText(value, asked.money()));
        rows.push_back(std::move(row));
    }
    m_months->setRows(std::move(rows));
}

void SimulationPanel::showCharts(const Histogram& shown, const Asked& asked)
{
    ChartContent histogram = histogramContent(shown, asked.options.target, asked.frame);
    ChartContent fan = fanContent(m_simulation->fan, asked.money());
    for (ChartContent* content : {&histogram, &fan})
        explainByPlace(*content);
    m_histogram->setContent(histogram, tr("There are no samples."));
    m_fan->setContent(fan, tr("There are no months."));
}

} // namespace headroom
