// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/azure_charts.h"

#include "ui/charts/analysis_charts.h"
#include "ui/charts/projection_series.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr std::array azureLines{Line::AzureCompute, Line::AzureReservations, Line::AzureSavingsPlans, Line::AzureLicences,
    Line::AzureStorage, Line::AzureNetwork, Line::AzureManagement, Line::AzureSecurity, Line::AzureServices,
    Line::AzurePlatformServices, Line::AzureHosts, Line::AzurePlatform, Line::AzureSupport, Line::AzureCredits,
    Line::AzureShortfall};
constexpr std::size_t mostSeries = 6; // besides the rest

Columns shownColumns(const Projection& p) { return {1, std::max(0, p.horizon)}; }

/// By month, positive.
std::vector<Money> costOf(const Projection& p, Line line, Columns columns)
{
    std::vector<Money> amounts = cut(p.move[line], columns);
    for (Money& amount : amounts)
        amount = -amount;
    return amounts;
}

Money sumOf(const std::vector<Money>& amounts)
{
    Money sum;
    for (const Money amount : amounts)
        sum += amount;
    return sum;
}

Money size(Money amount) { return amount < Money() ? -amount : amount; }

struct Part
{
    QString name;
    std::vector<Money> amounts;
};

/// Those that cost anything in the months shown, the largest first, the small ones together.
std::vector<Part> largestParts(const Projection& p, std::span<const Line> lines, Columns columns)
{
    std::vector<Part> all;
    for (const Line line : lines) {
        Part part{figureText(info(line).label), costOf(p, line, columns)};
        if (std::any_of(part.amounts.begin(), part.amounts.end(), [](Money m) { return !m.isZero(); }))
            all.push_back(std::move(part));
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Part& a, const Part& b) { return size(sumOf(a.amounts)) > size(sumOf(b.amounts)); });
    if (all.size() <= mostSeries + 1)
        return all;
    Part rest{Words::tr("Other services"), std::vector<Money>(static_cast<std::size_t>(columns.count))};
    for (std::size_t i = mostSeries; i < all.size(); ++i)
        for (std::size_t t = 0; t < rest.amounts.size(); ++t)
            rest.amounts[t] += all[i].amounts[t];
    all.resize(mostSeries);
    all.push_back(std::move(rest));
    return all;
}

/// Parts on top of each other, month by month.
ChartContent stacked(const Projection& p, const std::vector<Part>& parts, const QString& what)
{
    const Columns columns = shownColumns(p);
    if (parts.empty() || columns.count == 0)
        return started(p, {});
    ChartContent content = started(p, columns);
    std::vector<Money> months(static_cast<std::size_t>(columns.count));
    for (const Part& part : parts)
        for (std::size_t t = 0; t < months.size(); ++t)
            months[t] += part.amounts[t];
    const ChartScale scale = scaleFor(largestOf({months}), p.moneyDigits);
    content.unit = scale.unit(content.currency);
    ChartPanel panel{Words::tr("%1, %2").arg(what, content.unit), {}, false};
    int number = 0;
    for (const Part& part : parts) {
        ChartSeries series{part.name, static_cast<ChartRole>(static_cast<int>(ChartRole::Part1) + number++), ChartMark::Stack, {},
            part.amounts, {}, {}};
        for (const Money amount : part.amounts)
            series.values.append(scale.of(amount, p.moneyDigits));
        panel.series.append(series);
    }
    content.panels = {panel};
    return content;
}

QString inTwoLines(QString name)
{
    if (const auto space = name.lastIndexOf(u' ', name.size() / 2 + 3); space > 0)
        name[space] = u'\n';
    return name;
}

QString percent(double share) { return Formatter().percent(share, 1); }

QString shareOf(Money part, Money all)
{
    return percent(all.isZero() ? 0 : static_cast<double>(part.minor()) / static_cast<double>(all.minor()));
}

} // namespace

std::span<const Line> azureParts() { return azureLines; }

std::span<const Line> computeParts() { return std::span(azureLines).first(3); }

MonthSpan headlineSpan(const Projection& p) { return {p.headlineColumn, std::min(p.headlineColumn + 11, p.months)}; }

MonthSpan lastSpan(const Projection& p) { return {std::max(1, p.months - 11), p.months}; }

Money costIn(const Projection& p, Line line, MonthSpan months)
{
    Money sum;
    for (int t = months.first; t <= months.last; ++t)
        sum -= p.value(Case::Move, line, t);
    return sum;
}

ChartContent azureCostContent(const Projection& p)
{
    const std::vector<Part> shown = largestParts(p, azureParts(), shownColumns(p));
    ChartContent content = stacked(p, shown, Words::tr("Cost of Azure"));
    if (content.size() == 0)
        return content;
    content.panels[0].series[0].explains = nodesOf(ExplainedCase::Move, Line::Azure, p, shownColumns(p));
    const MonthSpan window = headlineSpan(p);
    const auto most = std::max_element(
        azureLines.begin(), azureLines.end(), [&](Line a, Line b) { return costIn(p, a, window) < costIn(p, b, window); });
    const auto say = [&](Money m) { return roundAmount(m, p.moneyDigits, content.currency); };
    content.title = Words::tr("Azure costs %1 in the 12 months from %2")
                        .arg(say(costIn(p, Line::Azure, window)), longMonth(p.monthOf(window.first)));
    content.finding = Words::tr("The largest part is %1: %2, %3 of it.")
                          .arg(figureText(info(*most).label), say(costIn(p, *most, window)),
                              shareOf(costIn(p, *most, window), costIn(p, Line::Azure, window)));
    return content;
}

namespace {

/// A service has the colour that it has in the cost by service.
void colourAsInWhole(ChartContent& content, const Projection& p)
{
    const std::vector<Part> whole = largestParts(p, azureParts(), shownColumns(p));
    auto next = static_cast<int>(whole.size());
    for (ChartSeries& series : content.panels[0].series) {
        const auto found = std::find_if(whole.begin(), whole.end(), [&](const Part& part) { return part.name == series.name; });
        const int number = found == whole.end() ? next++ : static_cast<int>(found - whole.begin());
        constexpr int roles = static_cast<int>(ChartRole::Part7) - static_cast<int>(ChartRole::Part1) + 1;
        series.role = static_cast<ChartRole>(static_cast<int>(ChartRole::Part1) + number % roles);
    }
}

} // namespace

ChartContent committedContent(const Projection& p)
{
    std::vector<Part> shown;
    for (const Line line : computeParts()) {
        Part part{figureText(info(line).label), costOf(p, line, shownColumns(p))};
        if (!largestOf({part.amounts}).isZero())
            shown.push_back(std::move(part));
    }
    ChartContent content = stacked(p, shown, Words::tr("Cost of compute"));
    if (content.size() == 0)
        return content;
    explainByPlace(content);
    colourAsInWhole(content, p);
    const MonthSpan window = headlineSpan(p);
    Money all;
    for (const Line line : computeParts())
        all += costIn(p, line, window);
    const Money committed = all - costIn(p, Line::AzureCompute, window);
    const auto say = [&](Money m) { return roundAmount(m, p.moneyDigits, content.currency); };
    content.title = all.isZero()
        ? Words::tr("No compute is paid in the 12 months from %1").arg(longMonth(p.monthOf(window.first)))
        : Words::tr("Commitments are %1 of what compute costs in the 12 months from %2")
              .arg(shareOf(committed, all), longMonth(p.monthOf(window.first)));
    content.finding =
        Words::tr("%1 of %2 is reserved or in savings plans; the rest is paid as it is used.").arg(say(committed), say(all));
    return content;
}

ChartContent purchaseContent(const PurchaseOptionComparison& c, const QStringList& names)
{
    ChartContent content;
    content.currency = toQString(c.currency.view());
    content.moneyDigits = c.moneyDigits;
    if (c.options.empty())
        return content;
    std::vector<Money> cash, cost;
    for (const PurchaseOptionResult& option : c.options) {
        cash.push_back(option.cashIn12Months);
        cost.push_back(option.costOverTerm);
    }
    const ChartScale scale = scaleFor(largestOf({cash, cost}), c.moneyDigits);
    content.unit = scale.unit(content.currency);
    content.places = content.closeTicks = names;
    for (const QString& name : names)
        content.ticks.append(inTwoLines(name));
    content.placeTitle = Words::tr("Way to buy");
    const auto series = [&](const QString& name, ChartRole role, const std::vector<Money>& amounts) {
        ChartSeries made{name, role, ChartMark::Bars, {}, amounts, {}, {}};
        for (const Money amount : amounts)
            made.values.append(scale.of(amount, c.moneyDigits));
        return made;
    };
    content.panels = {{content.unit,
        {series(Words::tr("Paid to Azure in 12 months"), ChartRole::Part1, cash),
            series(Words::tr("Cost over %1 months").arg(c.termMonths), ChartRole::Part2, cost)},
        false}};
    const auto cheapest = std::min_element(cost.begin(), cost.end()) - cost.begin();
    const auto leastCash = std::min_element(cash.begin(), cash.end()) - cash.begin();
    const auto say = [&](Money m) { return roundAmount(m, c.moneyDigits, content.currency); };
    content.title = Words::tr("Cheapest over %1 months: %2, at %3")
                        .arg(QString::number(c.termMonths), names[cheapest], say(cost[static_cast<std::size_t>(cheapest)]));
    content.finding = Words::tr("%1 takes the least cash in the 12 months: %2.")
                          .arg(names[leastCash], say(cash[static_cast<std::size_t>(leastCash)]));
    return content;
}

} // namespace headroom
