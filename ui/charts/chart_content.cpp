// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_content.h"

#include "core/engine/month_rules.h"
#include "ui/charts/chart_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// The columns of a projection that a chart shows.
struct Columns
{
    int first = 1;
    int count = 0;
};

std::vector<Money> cut(const Series& series, Columns columns)
{
    std::vector<Money> values;
    for (int c = columns.first; c < columns.first + columns.count; ++c)
        values.push_back(static_cast<std::size_t>(c) < series.size() ? series[static_cast<std::size_t>(c)] : Money());
    return values;
}

Money largestOf(const std::vector<std::vector<Money>>& all)
{
    Money largest;
    for (const auto& values : all)
        for (const Money m : values)
            largest = std::max(largest, m < Money() ? -m : m);
    return largest;
}

ChartSeries seriesOf(const char* name, ChartRole role, ChartMark mark, std::vector<Money> exact, ChartScale scale, int digits)
{
    ChartSeries series{Words::tr(name), role, mark, {}, std::move(exact), {}, {}};
    series.values.reserve(static_cast<qsizetype>(series.exact.size()));
    for (const Money m : series.exact)
        series.values.append(scale.of(m, digits));
    return series;
}

/// Every month up to 18; beyond, the first months of quarters or half years, or Januaries.
int labelStep(int count) { return count <= 18 ? 1 : count <= 48 ? 3 : count <= 96 ? 6 : 12; }

void namePlaces(ChartContent& content, const Projection& projection, Columns columns)
{
    const int step = labelStep(columns.count);
    int lastYear = 0;
    for (int i = 0; i < columns.count; ++i) {
        const int column = columns.first + i;
        const Month month = projection.monthOf(column);
        content.places.append(column == 0 ? Words::tr("Opening, end of %1").arg(longMonth(month)) : longMonth(month));
        const bool labelled = step == 1 || (month.month() - 1) % step == 0;
        QString tick;
        if (labelled) {
            tick = shortMonth(month);
            if (month.year() != lastYear)
                tick += u'\n' + QString::number(month.year());
            lastYear = month.year();
        }
        content.ticks.append(tick);
    }
}

ChartContent started(const Projection& projection, Columns columns)
{
    ChartContent content;
    content.currency = QString::fromStdString(projection.currency.str());
    content.moneyDigits = projection.moneyDigits;
    namePlaces(content, projection, columns);
    return content;
}

std::vector<Money> runningTotal(const std::vector<Money>& values)
{
    std::vector<Money> totals;
    Money total;
    for (const Money m : values)
        totals.push_back(total += m);
    return totals;
}

/// The first place from which the running total is never negative again, when it was negative before and there is such a place.
std::optional<int> turnsPositive(const std::vector<Money>& totals)
{
    for (int i = static_cast<int>(totals.size()) - 1; i >= 0; --i)
        if (totals[static_cast<std::size_t>(i)] < Money())
            return i + 1 < static_cast<int>(totals.size()) ? std::optional(i + 1) : std::nullopt;
    return std::nullopt;
}

QString cashTitle(Money total, int months, const ChartContent& content)
{
    const Money size = total < Money() ? -total : total;
    const QString amount = roundAmount(size, content.moneyDigits, content.currency);
    if (total > Money())
        return Words::tr("Moving to Azure leaves %1 more cash after %2 months").arg(amount).arg(months);
    if (total < Money())
        return Words::tr("Moving to Azure costs %1 of cash within %2 months").arg(amount).arg(months);
    return Words::tr("Moving to Azure leaves cash unchanged after %1 months").arg(months);
}

QString cashFinding(const std::vector<Money>& totals, const ChartContent& content, std::optional<int> turn)
{
    const auto lowest = std::min_element(totals.begin(), totals.end());
    if (lowest == totals.end())
        return {};
    if (*lowest >= Money())
        return Words::tr("The cumulative benefit is never negative.");
    const auto place = static_cast<qsizetype>(lowest - totals.begin());
    // Without its amount: the headline's lowest point is before interest and tax on it, and two close figures confuse.
    const QString low = Words::tr("The cumulative benefit is lowest in %1").arg(content.places[place]);
    return turn ? Words::tr("%1, and is positive from %2 on.").arg(low, content.places[*turn])
                : Words::tr("%1, and does not turn positive in the months shown.").arg(low);
}

ChartContent monthlyCash(const Projection& p, ChartRange range)
{
    const bool headline = range == ChartRange::Headline && headlineEnd(p.headlineColumn) <= p.months;
    const Columns columns = headline ? Columns{p.headlineColumn, 12} : Columns{1, std::max(0, p.horizon)};
    ChartContent content = started(p, columns);
    if (columns.count == 0)
        return content;
    const auto stay = cut(p.stay[Line::NetCashFlow], columns);
    const auto move = cut(p.move[Line::NetCashFlow], columns);
    const auto benefit = cut(p.benefit, columns);
    const auto total = runningTotal(benefit);
    const int digits = p.moneyDigits;
    const ChartScale upper = scaleFor(largestOf({stay, move}), digits);
    const ChartScale lower = scaleFor(largestOf({benefit, total}), digits);
    content.unit = upper.unit(content.currency);
    const ChartMark flow = columns.count <= 24 ? ChartMark::Bars : ChartMark::Line;
    content.panels = {{Words::tr("Net cash flow, %1").arg(content.unit),
                          {seriesOf(QT_TRANSLATE_NOOP("Chart", "Stay"), ChartRole::Stay, flow, stay, upper, digits),
                              seriesOf(QT_TRANSLATE_NOOP("Chart", "Move to Azure"), ChartRole::Move, flow, move, upper, digits)},
                          false},
        {Words::tr("Benefit, %1").arg(lower.unit(content.currency)),
            {seriesOf(
                 QT_TRANSLATE_NOOP("Chart", "Benefit of the month"), ChartRole::Benefit, ChartMark::Bars, benefit, lower, digits),
                seriesOf(QT_TRANSLATE_NOOP("Chart", "Cumulative benefit"), ChartRole::Cumulative, ChartMark::Line, total, lower,
                    digits)},
            false}};
    const auto turn = turnsPositive(total);
    if (turn)
        content.marker = ChartMarker{*turn, 1, Words::tr("Break-even: %1").arg(content.places[*turn])};
    content.title = cashTitle(total.back(), columns.count, content);
    content.finding = cashFinding(total, content, turn);
    return content;
}

/// "at the opening", "in March 2025".
QString when(int place, const ChartContent& content)
{
    return place == 0 ? Words::tr("at the opening") : Words::tr("in %1").arg(content.places[place]);
}

QString liquidityTitle(
    const std::vector<Money>& stay, const std::vector<Money>& move, bool shortfall, const ChartContent& content)
{
    const auto low = std::min_element(move.begin(), move.end());
    const auto say = [&](Money m) { return roundAmount(m, content.moneyDigits, content.currency); };
    const QString lowWhen = when(static_cast<int>(low - move.begin()), content);
    if (shortfall)
        return Words::tr("Moving leaves cash below the minimum; liquidity is lowest %1, at %2").arg(lowWhen, say(*low));
    const Money lowStay = *std::min_element(stay.begin(), stay.end());
    if (lowStay == *low)
        return Words::tr("Liquidity is lowest %1, at %2, in both cases").arg(lowWhen, say(*low));
    return Words::tr("Liquidity is lowest %1, at %2, when moving; at %3 when staying").arg(lowWhen, say(*low), say(lowStay));
}

QString debtFinding(const std::vector<Money>& stay, const std::vector<Money>& move, const ChartContent& content)
{
    const auto say = [&](Money m) { return roundAmount(m, content.moneyDigits, content.currency); };
    const auto owed = [](Money m) { return !m.isZero(); };
    if (std::none_of(stay.begin(), stay.end(), owed) && std::none_of(move.begin(), move.end(), owed))
        return Words::tr("There is no debt.");
    if (stay == move)
        return Words::tr("Debt goes from %1 to %2 in both cases.").arg(say(move.front()), say(move.back()));
    return Words::tr("Debt goes from %1 to %2 when moving, to %3 when staying.")
        .arg(say(move.front()), say(move.back()), say(stay.back()));
}

ChartContent debtLiquidity(const Projection& p, Opt<Money> minimumCash)
{
    const Columns columns{0, p.horizon > 0 ? p.horizon + 1 : 0};
    ChartContent content = started(p, columns);
    if (columns.count == 0)
        return content;
    const auto of = [&](Case c, Line line) { return cut(p.of(c)[line], columns); };
    const auto stay = of(Case::Stay, Line::Liquidity), move = of(Case::Move, Line::Liquidity);
    const auto debtStay = of(Case::Stay, Line::DebtPrincipal), debtMove = of(Case::Move, Line::DebtPrincipal);
    const int digits = p.moneyDigits;
    const ChartScale upper = scaleFor(largestOf({stay, move}), digits);
    const ChartScale lower = scaleFor(largestOf({debtStay, debtMove}), digits);
    content.unit = upper.unit(content.currency);
    const auto line = [&](const char* name, ChartRole role, std::vector<Money> values, ChartScale scale) {
        return seriesOf(name, role, ChartMark::Line, std::move(values), scale, digits);
    };
    content.panels = {{Words::tr("Liquidity, %1").arg(content.unit),
                          {line(QT_TRANSLATE_NOOP("Chart", "Stay"), ChartRole::Stay, stay, upper),
                              line(QT_TRANSLATE_NOOP("Chart", "Move to Azure"), ChartRole::Move, move, upper)},
                          false},
        {Words::tr("Debt principal, %1").arg(lower.unit(content.currency)),
            {line(QT_TRANSLATE_NOOP("Chart", "Stay"), ChartRole::Stay, debtStay, lower),
                line(QT_TRANSLATE_NOOP("Chart", "Move to Azure"), ChartRole::Move, debtMove, lower)},
            false}};
    if (minimumCash.has())
        content.panels[0].series.append(line(QT_TRANSLATE_NOOP("Chart", "Minimum cash"), ChartRole::Limit,
            std::vector<Money>(static_cast<std::size_t>(columns.count), minimumCash.value()), upper));
    const auto shortfall = of(Case::Move, Line::Shortfall);
    const bool isShort = std::any_of(shortfall.begin(), shortfall.end(), [](Money m) { return m > Money(); });
    content.title = liquidityTitle(stay, move, isShort, content);
    content.finding = debtFinding(debtStay, debtMove, content);
    return content;
}

} // namespace

ChartContent chartContent(ChartKind kind, const Projection& projection, const ChartOptions& options)
{
    return kind == ChartKind::MonthlyCash ? monthlyCash(projection, options.range)
                                          : debtLiquidity(projection, options.minimumCash);
}

QString ChartContent::readout(int place) const
{
    if (place < 0 || place >= size())
        return {};
    if (!readouts.isEmpty())
        return readouts.value(place);
    QStringList parts;
    for (const ChartPanel& panel : panels)
        for (const ChartSeries& series : panel.series) {
            const QString axis = panel.axisTitle.section(u',', 0, 0);
            const bool isCase = panel.series.size() > 1 && series.role <= ChartRole::Move;
            const QString what = !isCase         ? series.name
                : series.role == ChartRole::Stay ? QCoreApplication::translate("Chart", "%1 stay").arg(axis)
                                                 : QCoreApplication::translate("Chart", "%1 move").arg(axis);
            parts.append(what + u' ' + fullAmount(series.exact[static_cast<std::size_t>(place)], moneyDigits, currency));
        }
    return QCoreApplication::translate("Chart", "%1: %2").arg(places[place], parts.join(u" \u00b7 "_s));
}

} // namespace headroom
