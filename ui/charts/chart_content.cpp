// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_content.h"

#include "ui/charts/projection_series.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

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

/// Of months that begin later than the projection what they bring is not what there is more after them.
QString laterCashTitle(Money total, int months, const ChartContent& content)
{
    const QString amount = roundAmount(total < Money() ? -total : total, content.moneyDigits, content.currency);
    const bool moves = content.isMigration;
    const QString text = total < Money() ? (moves ? Words::tr("Moving to Azure costs %1 of cash in the %2 months from %3")
                                                  : Words::tr("The transactions cost %1 of cash in the %2 months from %3"))
                                         : (moves ? Words::tr("Moving to Azure brings %1 of cash in the %2 months from %3")
                                                  : Words::tr("The transactions bring %1 of cash in the %2 months from %3"));
    return text.arg(amount).arg(months).arg(content.places.front());
}

QString cashTitle(Money total, int months, const ChartContent& content)
{
    const Money size = total < Money() ? -total : total;
    const QString amount = roundAmount(size, content.moneyDigits, content.currency);
    const bool moves = content.isMigration;
    if (total.isZero())
        return (moves ? Words::tr("Moving to Azure leaves cash unchanged after %1 months")
                      : Words::tr("The transactions leave cash unchanged after %1 months"))
            .arg(months);
    const QString text = total > Money() ? (moves ? Words::tr("Moving to Azure leaves %1 more cash after %2 months")
                                                  : Words::tr("The transactions leave %1 more cash after %2 months"))
        : moves                          ? Words::tr("Moving to Azure costs %1 of cash within %2 months")
                                         : Words::tr("The transactions cost %1 of cash within %2 months");
    return text.arg(amount).arg(months);
}

/// What the months before those shown brought or cost; nothing where they did neither.
QString beforeFinding(const Projection& p, int first, const ChartContent& content)
{
    Money before;
    for (int t = 1; t < first && static_cast<std::size_t>(t) < p.benefit.size(); ++t)
        before += p.benefit[static_cast<std::size_t>(t)];
    if (before.isZero())
        return {};
    const QString amount = roundAmount(before < Money() ? -before : before, content.moneyDigits, content.currency);
    return (before < Money() ? Words::tr("The months before, not counted here, cost %1.")
                             : Words::tr("The months before, not counted here, brought %1."))
        .arg(amount);
}

QString cashFinding(const std::vector<Money>& totals, const ChartContent& content, std::optional<int> turn)
{
    const auto lowest = std::min_element(totals.begin(), totals.end());
    if (lowest == totals.end())
        return {};
    if (*lowest >= Money())
        return Words::tr("In the months shown the cumulative benefit is never negative.");
    const auto place = static_cast<qsizetype>(lowest - totals.begin());
    // Without its amount: the headline's lowest point is before interest and tax on it, and two close figures confuse.
    const QString low = Words::tr("The cumulative benefit is lowest in %1").arg(content.places[place]);
    return turn ? Words::tr("%1, and is positive from %2 on.").arg(low, content.places[*turn])
                : Words::tr("%1, and does not turn positive in the months shown.").arg(low);
}

ChartContent monthlyCash(const Projection& p, ChartRange range)
{
    const Columns columns = range == ChartRange::Headline ? headlineColumns(p) : Columns{1, std::max(0, p.horizon)};
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
                          {seriesOf(nameOfCase(Case::Stay, content.isMigration), ChartRole::Stay, flow, stay, upper, digits),
                              seriesOf(nameOfCase(Case::Move, content.isMigration), ChartRole::Move, flow, move, upper, digits)},
                          false},
        {Words::tr("Benefit, %1").arg(lower.unit(content.currency)),
            {seriesOf(
                 QT_TRANSLATE_NOOP("Chart", "Benefit of the month"), ChartRole::Benefit, ChartMark::Bars, benefit, lower, digits),
                seriesOf(QT_TRANSLATE_NOOP("Chart", "Cumulative benefit"), ChartRole::Cumulative, ChartMark::Line, total, lower,
                    digits)},
            false}};
    content.panels[0].series[0].explains = nodesOf(ExplainedCase::Stay, Line::NetCashFlow, p, columns);
    content.panels[0].series[1].explains = nodesOf(ExplainedCase::Move, Line::NetCashFlow, p, columns);
    content.panels[1].series[0].explains = nodesOf(ExplainedCase::Benefit, Line::NetCashFlow, p, columns);
    const auto turn = turnsPositive(total);
    if (turn)
        content.marker = ChartMarker{*turn, 1, Words::tr("Break-even: %1").arg(content.places[*turn])};
    const QString before = beforeFinding(p, columns.first, content);
    content.title = before.isEmpty() || total.back().isZero() ? cashTitle(total.back(), columns.count, content)
                                                              : laterCashTitle(total.back(), columns.count, content);
    content.finding = cashFinding(total, content, turn);
    if (!before.isEmpty())
        content.finding = before + u' ' + content.finding;
    return content;
}

/// The figure of that name where there is one, so that title, key figures and report say the same: of the months, without the opening.
struct LowestLiquidity
{
    Money amount;
    Month month;
};
LowestLiquidity lowestLiquidity(const Projection& p, Case which)
{
    const Figure* amount = p.figure("lowestLiquidity");
    const Figure* month = p.figure("lowestLiquidityMonth");
    if (amount && month) {
        const FigureValue& value = which == Case::Stay ? amount->stay : amount->move;
        const FigureValue& when = which == Case::Stay ? month->stay : month->move;
        if (std::holds_alternative<Money>(value.value) && std::holds_alternative<Month>(when.value))
            return {std::get<Money>(value.value), std::get<Month>(when.value)};
    }
    const std::vector<Money> months = cut(p.of(which)[Line::Liquidity], {1, p.horizon});
    const auto low = std::min_element(months.begin(), months.end());
    return {*low, p.monthOf(1 + static_cast<int>(low - months.begin()))};
}

QString liquidityTitle(const Projection& p, bool shortfall, const ChartContent& content)
{
    const LowestLiquidity move = lowestLiquidity(p, Case::Move), stay = lowestLiquidity(p, Case::Stay);
    const auto say = [&](Money m) { return roundAmount(m, content.moneyDigits, content.currency); };
    const QString month = longMonth(move.month);
    const bool moves = content.isMigration;
    if (shortfall)
        return (moves ? Words::tr("Moving leaves cash below the minimum; liquidity is lowest in %1, at %2")
                      : Words::tr("The transactions leave cash below the minimum; liquidity is lowest in %1, at %2"))
            .arg(month, say(move.amount));
    if (stay.amount == move.amount && stay.month == move.month)
        return Words::tr("Liquidity is lowest in %1, at %2, in both cases").arg(month, say(move.amount));
    return (moves ? Words::tr("Liquidity is lowest in %1, at %2, when moving; at %3 when staying")
                  : Words::tr("Liquidity is lowest in %1, at %2, with the transactions; at %3 without them"))
        .arg(month, say(move.amount), say(stay.amount));
}

QString debtFinding(const std::vector<Money>& stay, const std::vector<Money>& move, const ChartContent& content)
{
    const auto say = [&](Money m) { return roundAmount(m, content.moneyDigits, content.currency); };
    const auto owed = [](Money m) { return !m.isZero(); };
    if (std::none_of(stay.begin(), stay.end(), owed) && std::none_of(move.begin(), move.end(), owed))
        return Words::tr("There is no debt.");
    if (stay == move && move.front() == move.back())
        return Words::tr("Debt stands at %1 at the beginning and the end, in both cases.").arg(say(move.front()));
    if (stay == move)
        return Words::tr("Debt goes from %1 to %2 in both cases.").arg(say(move.front()), say(move.back()));
    return (content.isMigration ? Words::tr("Debt goes from %1 to %2 when moving, to %3 when staying.")
                                : Words::tr("Debt goes from %1 to %2 with the transactions, to %3 without them."))
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
                          {line(nameOfCase(Case::Stay, content.isMigration), ChartRole::Stay, stay, upper),
                              line(nameOfCase(Case::Move, content.isMigration), ChartRole::Move, move, upper)},
                          false},
        {Words::tr("Debt principal, %1").arg(lower.unit(content.currency)),
            {line(nameOfCase(Case::Stay, content.isMigration), ChartRole::Stay, debtStay, lower),
                line(nameOfCase(Case::Move, content.isMigration), ChartRole::Move, debtMove, lower)},
            false}};
    constexpr std::array lines{Line::Liquidity, Line::DebtPrincipal};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QVector<ChartSeries>& series = content.panels[static_cast<qsizetype>(i)].series;
        series[0].explains = nodesOf(ExplainedCase::Stay, lines[i], p, columns);
        series[1].explains = nodesOf(ExplainedCase::Move, lines[i], p, columns);
    }
    const auto isOwed = [](Money m) { return !m.isZero(); };
    if (std::none_of(debtStay.begin(), debtStay.end(), isOwed) && std::none_of(debtMove.begin(), debtMove.end(), isOwed))
        content.panels.removeLast(); // the finding says that there is none
    if (minimumCash.has())
        content.panels[0].series.append(line(QT_TRANSLATE_NOOP("Chart", "Minimum cash"), ChartRole::Limit,
            std::vector<Money>(static_cast<std::size_t>(columns.count), minimumCash.value()), upper));
    const auto shortfall = of(Case::Move, Line::Shortfall);
    const bool isShort = std::any_of(shortfall.begin(), shortfall.end(), [](Money m) { return m > Money(); });
    content.title = liquidityTitle(p, isShort, content);
    content.finding = debtFinding(debtStay, debtMove, content);
    return content;
}

} // namespace

ChartContent chartContent(ChartKind kind, const Projection& projection, const ChartOptions& options)
{
    switch (kind) {
    case ChartKind::MonthlyCash: return monthlyCash(projection, options.range);
    case ChartKind::DebtLiquidity: return debtLiquidity(projection, options.minimumCash);
    case ChartKind::CashSteps: return cashSteps(projection, options.which);
    case ChartKind::Cost: return costByCategory(projection);
    case ChartKind::MaturityWall: return maturityWall(projection, options.which);
    case ChartKind::Covenants: return covenantHeadroom(projection, options);
    }
    return {};
}

namespace {

/// "Net cash flow stay", "Net cash flow without the transactions".
QString withCase(const QString& axis, ChartRole role, bool isMigration)
{
    if (role == ChartRole::Stay)
        return (isMigration ? Words::tr("%1 stay") : Words::tr("%1 without the transactions")).arg(axis);
    return (isMigration ? Words::tr("%1 move") : Words::tr("%1 with the transactions")).arg(axis);
}

} // namespace

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
            const QString what = isCase ? withCase(axis, series.role, isMigration) : series.name;
            parts.append(what + u' ' + fullAmount(series.exact[static_cast<std::size_t>(place)], moneyDigits, currency));
        }
    return QCoreApplication::translate("Chart", "%1: %2").arg(places[place], parts.join(u" \u00b7 "_s));
}

QString ChartContent::explains(int place) const
{
    for (const ChartPanel& panel : panels)
        for (const ChartSeries& series : panel.series)
            if (const QString node = series.explains.value(place); !node.isEmpty())
                return node;
    return {};
}

QStringList ChartContent::names() const
{
    QStringList all;
    for (const ChartPanel& panel : panels)
        for (const ChartSeries& series : panel.series)
            if (!series.name.isEmpty() && !all.contains(series.name))
                all.append(series.name);
    return all;
}

namespace {

/// A column of the table: a series' values, or the lower ends of a band.
struct Numbers
{
    QString header;
    const ChartSeries* series;
    const QVector<double>* values;

    QString at(int place, const Formatter& formatter) const
    {
        const auto index = static_cast<std::size_t>(place);
        const double value = values->value(place, std::nan(""));
        if (std::isnan(value))
            return {};
        if (values == &series->values && index < series->exact.size())
            return formatter.money(series->exact[index], MoneyStyle::Entry, MoneyScale::Units);
        return formatter.locale.toString(value, 'g', 8);
    }
};

/// "Net cash flow: Stay, USD".
QString headerOf(const ChartContent& content, const ChartPanel& panel, const ChartSeries& series)
{
    if (series.name.isEmpty())
        return panel.axisTitle;
    const QString unit = series.exact.empty() ? panel.axisTitle.section(u',', -1).trimmed() : content.currency;
    const QString name = content.panels.size() < 2
        ? series.name
        : QCoreApplication::translate("Chart", "%1: %2").arg(panel.axisTitle.section(u',', 0, 0), series.name);
    return unit.isEmpty() ? name : QCoreApplication::translate("Chart", "%1, %2").arg(name, unit);
}

std::vector<Numbers> columnsOf(const ChartContent& content)
{
    std::vector<Numbers> columns;
    for (const ChartPanel& panel : content.panels)
        for (const ChartSeries& series : panel.series) {
            const QString header = headerOf(content, panel, series);
            if (series.mark == ChartMark::Band)
                columns.push_back({QCoreApplication::translate("Chart", "%1, from").arg(header), &series, &series.bases});
            const bool isBand = series.mark == ChartMark::Band;
            columns.push_back(
                {isBand ? QCoreApplication::translate("Chart", "%1, to").arg(header) : header, &series, &series.values});
        }
    return columns;
}

} // namespace

ChartTable ChartContent::numbers() const
{
    if (!table.headers.isEmpty() || size() == 0)
        return table;
    Formatter formatter;
    formatter.currency = currency;
    formatter.digits = moneyDigits;
    const std::vector<Numbers> columns = columnsOf(*this);
    ChartTable all;
    all.headers.append(placeTitle);
    for (const Numbers& column : columns)
        all.headers.append(column.header);
    for (int place = 0; place < size(); ++place) {
        QStringList row{places[place]};
        for (const Numbers& column : columns)
            row.append(column.at(place, formatter));
        all.rows.append(row);
    }
    return all;
}

} // namespace headroom
