// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a projection beside cash and liquidity: cash in steps, cost by category, the maturity wall, covenants.
#include "ui/charts/projection_series.h"
#include "ui/charts/waterfall.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString caseName(Case which, const ChartContent& content) { return Words::tr(nameOfCase(which, content.isMigration)); }

/// Categories of the cost of IT. Together their lines are on-premises IT, Azure and labour there, one-off cost and vendor funding.
struct Category
{
    const char* name;
    ChartRole role;
    std::vector<Line> lines;
};

const std::vector<Category>& categories()
{
    static const std::vector<Category> all{
        {QT_TRANSLATE_NOOP("Chart", "Machines and network"), ChartRole::Part5,
            {Line::OnPremHardware, Line::OnPremStorage, Line::OnPremNetwork, Line::OnPremDeferral, Line::OnPremOther}},
        {QT_TRANSLATE_NOOP("Chart", "Software and security"), ChartRole::Part4,
            {Line::OnPremSoftware, Line::OnPremVirtualisation, Line::OnPremAssurance, Line::OnPremUpdates, Line::OnPremSecurity}},
        {QT_TRANSLATE_NOOP("Chart", "Premises and power"), ChartRole::Part3,
            {Line::OnPremFacilities, Line::OnPremPower, Line::OnPremRent}},
        {QT_TRANSLATE_NOOP("Chart", "Labour"), ChartRole::Part6, {Line::OnPremManagement, Line::OnPremLabour, Line::AzureLabour}},
        {QT_TRANSLATE_NOOP("Chart", "Azure"), ChartRole::Part1, {Line::Azure}},
        {QT_TRANSLATE_NOOP("Chart", "One-off cost"), ChartRole::Part2, {Line::OneOff}},
        {QT_TRANSLATE_NOOP("Chart", "Vendor funding"), ChartRole::Part7, {Line::VendorFunding}},
    };
    return all;
}

/// What the category costs by month; positive.
std::vector<Money> costOf(const Category& category, const CaseProjection& c, Columns columns)
{
    std::vector<Money> sum(static_cast<std::size_t>(columns.count));
    for (const Line line : category.lines) {
        const std::vector<Money> amounts = cut(c[line], columns);
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] -= amounts[i];
    }
    return sum;
}

using Costs = std::vector<std::vector<Money>>; // by category

Money totalOf(const Costs& costs)
{
    Money total;
    for (const auto& category : costs)
        for (const Money m : category)
            total += m;
    return total;
}

bool hasAny(const std::vector<Money>& amounts)
{
    return std::any_of(amounts.begin(), amounts.end(), [](Money m) { return !m.isZero(); });
}

/// The largest sum of a month: what an axis must hold.
Money largestMonth(const Costs& costs, int months)
{
    std::vector<Money> sums(static_cast<std::size_t>(months));
    for (const auto& category : costs)
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += category[i];
    return largestOf({sums});
}

ChartPanel costPanel(const QString& title, const Costs& costs, const Costs& other, ChartScale scale, int digits)
{
    ChartPanel panel{title, {}, false};
    for (std::size_t i = 0; i < costs.size(); ++i)
        if (hasAny(costs[i]) || hasAny(other[i]))
            panel.series.append(seriesOf(categories()[i].name, categories()[i].role, ChartMark::Stack, costs[i], scale, digits));
    return panel;
}

QString costTitle(Money stay, Money move, int months, const ChartContent& content)
{
    const auto say = [&](Money m) { return roundAmount(m, content.moneyDigits, content.currency); };
    return (content.isMigration
            ? Words::tr("IT costs %1 in %2 months when staying, %3 when moving; without capital expenditure")
            : Words::tr("IT costs %1 in %2 months without the transactions, %3 with them; without capital expenditure"))
        .arg(say(stay))
        .arg(months)
        .arg(say(move));
}

/// The category whose cost changes most.
QString costFinding(const Costs& stay, const Costs& move, const ChartContent& content)
{
    std::size_t largest = 0;
    Money change;
    for (std::size_t i = 0; i < stay.size(); ++i) {
        const Money by = totalOf({move[i]}) - totalOf({stay[i]});
        if ((by < Money() ? -by : by) > (change < Money() ? -change : change)) {
            change = by;
            largest = i;
        }
    }
    if (change.isZero())
        return Words::tr("Both cases cost the same.");
    const QString amount = roundAmount(change < Money() ? -change : change, content.moneyDigits, content.currency);
    const QString name = Words::tr(categories()[largest].name);
    return change < Money() ? Words::tr("%1 falls most, by %2.").arg(name, amount)
                            : Words::tr("%1 rises most, by %2.").arg(name, amount);
}

} // namespace

ChartContent cashSteps(const Projection& p, Case which)
{
    const Columns columns = headlineColumns(p);
    ChartContent empty = started(p, columns);
    if (columns.count == 0)
        return empty;
    const Month first = p.monthOf(columns.first), last = p.monthOf(columns.first + columns.count - 1);
    const auto monthName = [](Month month) { return shortMonth(month) + u' ' + QString::number(month.year()); };
    Fall fall;
    fall.fromName = Words::tr("Cash, %1").arg(monthName(first - 1));
    fall.toName = Words::tr("Cash, %1").arg(monthName(last));
    fall.from = p.value(which, Line::Cash, columns.first - 1);
    fall.currency = empty.currency;
    fall.moneyDigits = p.moneyDigits;
    for (int t = columns.first; t < columns.first + columns.count; ++t)
        fall.steps.push_back({longMonth(p.monthOf(t)), p.value(which, Line::NetCashFlow, t), shortMonth(p.monthOf(t)),
            shortMonth(p.monthOf(t)).left(1).toUpper()});
    ChartContent content = fallContent(fall);
    content.isMigration = empty.isMigration;
    const ExplainedCase of = which == Case::Stay ? ExplainedCase::Stay : ExplainedCase::Move;
    const QStringList ends = nodesOf(of, Line::Cash, p, {columns.first - 1, columns.count + 1});
    const QStringList flows = nodesOf(of, Line::NetCashFlow, p, columns);
    content.panels[0].series[0].explains =
        QStringList{ends.front()} + QStringList(flows.size(), QString()) + QStringList{ends.back()};
    content.panels[0].series[1].explains = QStringList{QString()} + flows;
    const auto say = [&](Money m) { return roundAmount(m, p.moneyDigits, content.currency); };
    content.title = Words::tr("%1: cash goes from %2 to %3").arg(caseName(which, content), say(fall.from), say(fall.to()));
    const auto lowest = std::min_element(
        fall.steps.begin(), fall.steps.end(), [](const FallStep& a, const FallStep& b) { return a.amount < b.amount; });
    const QString aboutAxis = content.finding;
    content.finding = Words::tr("The weakest month is %1 with %2.").arg(lowest->name, say(lowest->amount));
    if (!aboutAxis.isEmpty())
        content.finding += u' ' + aboutAxis;
    return content;
}

ChartContent costByCategory(const Projection& p)
{
    const Columns columns = headlineColumns(p);
    ChartContent content = started(p, columns);
    if (columns.count == 0)
        return content;
    Costs stay, move;
    for (const Category& category : categories()) {
        stay.push_back(costOf(category, p.stay, columns));
        move.push_back(costOf(category, p.move, columns));
    }
    const Money largest = std::max(largestMonth(stay, columns.count), largestMonth(move, columns.count));
    const ChartScale scale = scaleFor(largest, p.moneyDigits);
    content.unit = scale.unit(content.currency);
    const bool moves = content.isMigration;
    const QString first = moves ? Words::tr("Cost when staying, %1") : Words::tr("Cost without the transactions, %1");
    const QString second = moves ? Words::tr("Cost when moving, %1") : Words::tr("Cost with the transactions, %1");
    content.panels = {costPanel(first.arg(content.unit), stay, move, scale, p.moneyDigits),
        costPanel(second.arg(content.unit), move, stay, scale, p.moneyDigits)};
    content.sameScale = true;
    content.title = costTitle(totalOf(stay), totalOf(move), columns.count, content);
    content.finding = costFinding(stay, move, content);
    return content;
}

namespace {

Money dueIn(const MaturityWall& wall, int year)
{
    for (const MaturityYear& due : wall.years)
        if (due.year == year)
            return due.principal;
    return {};
}

const MaturityYear& largestYear(const MaturityWall& wall)
{
    return *std::max_element(wall.years.begin(), wall.years.end(),
        [](const MaturityYear& a, const MaturityYear& b) { return a.principal < b.principal; });
}

std::vector<Money> byYear(const MaturityWall& wall, int first, int last)
{
    std::vector<Money> amounts;
    for (int year = first; year <= last; ++year)
        amounts.push_back(dueIn(wall, year));
    return amounts;
}

QString wallFinding(const Projection& p, const MaturityWall& wall, const MaturityWall* after, const ChartContent& content)
{
    const auto say = [&](Money m) { return roundAmount(m, content.moneyDigits, content.currency); };
    const int lastYear = p.monthOf(std::max(1, p.horizon)).year();
    Money soon;
    for (const MaturityYear& due : wall.years)
        if (due.year <= lastYear)
            soon += due.principal;
    QString text = Words::tr("By the end of %1 %2 falls due.").arg(QString::number(lastYear), say(soon));
    if (after && !after->years.empty()) {
        const MaturityYear& most = largestYear(*after);
        text += u' '
            + Words::tr("After the debt events most falls due in %1: %2.").arg(QString::number(most.year), say(most.principal));
    }
    return text;
}

} // namespace

ChartContent maturityWall(const Projection& p, Case which)
{
    ChartContent content = started(p, {});
    const MaturityWall& wall = p.of(which).maturityWall;
    const MaturityWall* after = p.of(which).wallAfterEvents ? &*p.of(which).wallAfterEvents : nullptr;
    if (wall.years.empty())
        return content;
    int first = wall.years.front().year, last = wall.years.back().year;
    if (after && !after->years.empty()) {
        first = std::min(first, after->years.front().year);
        last = std::max(last, after->years.back().year);
    }
    content.placeTitle = Words::tr("Year");
    for (int year = first; year <= last; ++year)
        content.places.append(QString::number(year));
    content.ticks = content.closeTicks = content.places;
    for (int year = first; year <= last; ++year)
        content.shortTicks.append(year % 5 == 0 || last - first < 5 ? QString::number(year) : QString());
    const std::vector<Money> before = byYear(wall, first, last);
    const std::vector<Money> later = after ? byYear(*after, first, last) : std::vector<Money>();
    const ChartScale scale = scaleFor(largestOf({before, later}), p.moneyDigits);
    content.unit = scale.unit(content.currency);
    ChartPanel panel{Words::tr("Principal due, %1").arg(content.unit), {}, false};
    panel.series.append(seriesOf(QT_TRANSLATE_NOOP("Chart", "At the opening"), after ? ChartRole::Stay : ChartRole::Move,
        ChartMark::Bars, before, scale, p.moneyDigits));
    if (after)
        panel.series.append(seriesOf(
            QT_TRANSLATE_NOOP("Chart", "After the debt events"), ChartRole::Move, ChartMark::Bars, later, scale, p.moneyDigits));
    content.panels = {panel};
    Money all;
    for (const Money m : before)
        all += m;
    const MaturityYear& most = largestYear(wall);
    const auto say = [&](Money m) { return roundAmount(m, p.moneyDigits, content.currency); };
    content.title =
        Words::tr("The largest maturity is in %1: %2 of %3").arg(QString::number(most.year), say(most.principal), say(all));
    content.finding = wallFinding(p, wall, after, content);
    return content;
}

namespace {

constexpr double notTested = std::numeric_limits<double>::quiet_NaN();

QString stateName(CovenantState state)
{
    switch (state) {
    case CovenantState::NotTested: return Words::tr("not tested");
    case CovenantState::Passed: return Words::tr("passed");
    case CovenantState::Warning: return Words::tr("passed, little headroom");
    case CovenantState::Breached: return Words::tr("breached");
    }
    return {};
}

QString percent(double share) { return Formatter().percent(share, 1); }

QStringList testNodes(const Projection& p, const ChartOptions& options, Id covenant)
{
    const auto path = options.paths.find(covenant);
    return path == options.paths.end() ? QStringList()
                                       : nodesOf(options.which == Case::Stay ? ExplainedCase::Stay : ExplainedCase::Move,
                                           path->second + ".headroom", p, {1, p.horizon});
}

/// The tests of the horizon's months, by covenant and month.
struct Tests
{
    std::map<Id, ChartSeries> series;
    std::vector<QStringList> readouts; // by place
    const CovenantTest* tightest = nullptr;
    const CovenantTest* breach = nullptr; // the first
};

Tests testsOf(const Projection& p, const ChartOptions& options)
{
    Tests tests;
    tests.readouts.resize(static_cast<std::size_t>(p.horizon));
    for (const CovenantTest& test : p.of(options.which).covenants) {
        if (test.state == CovenantState::NotTested || test.month < 1 || test.month > p.horizon)
            continue;
        const auto found = options.covenants.find(test.covenant);
        const QString name = forDisplay(found == options.covenants.end() ? QString::number(test.covenant) : found->second, 60);
        auto [at, isNew] = tests.series.try_emplace(test.covenant);
        if (isNew)
            at->second = {name, ChartRole::Part1, ChartMark::Line, QVector<double>(p.horizon, notTested), {}, {}, {}};
        if (isNew)
            at->second.explains = testNodes(p, options, test.covenant);
        if (test.hasMeasure)
            at->second.values[test.month - 1] = test.headroom * 100;
        const QString headroom = test.hasMeasure ? Words::tr("%1, headroom %2").arg(stateName(test.state), percent(test.headroom))
                                                 : stateName(test.state);
        tests.readouts[static_cast<std::size_t>(test.month - 1)].append(Words::tr("%1: %2").arg(name, headroom));
        if (test.hasMeasure && (!tests.tightest || test.headroom < tests.tightest->headroom))
            tests.tightest = &test;
        if (!tests.breach && test.state == CovenantState::Breached)
            tests.breach = &test;
    }
    return tests;
}

} // namespace

ChartContent covenantHeadroom(const Projection& p, const ChartOptions& options)
{
    const Tests tests = testsOf(p, options);
    if (tests.series.empty())
        return started(p, {});
    ChartContent content = started(p, {1, std::max(0, p.horizon)});
    content.unit = u"%"_s;
    ChartPanel panel{Words::tr("Headroom to the limit, %"), {}, false};
    int number = 0;
    for (const auto& [id, series] : tests.series) {
        panel.series.append(series);
        panel.series.back().role = static_cast<ChartRole>(static_cast<int>(ChartRole::Part1) + number++ % categoryCount);
    }
    panel.series.append({Words::tr("Limit"), ChartRole::Limit, ChartMark::Line, QVector<double>(content.size(), 0), {}, {}, {}});
    content.panels = {panel};
    for (int i = 0; i < content.size(); ++i) {
        const QStringList& said = tests.readouts[static_cast<std::size_t>(i)];
        content.readouts.append(
            Words::tr("%1: %2").arg(content.places[i], said.isEmpty() ? Words::tr("no test") : said.join(u" \u00b7 "_s)));
    }
    const auto nameOf = [&](const CovenantTest& test) { return tests.series.at(test.covenant).name; };
    const QString of = caseName(options.which, content);
    if (tests.breach)
        content.title =
            Words::tr("%1: %2 is breached in %3").arg(of, nameOf(*tests.breach), longMonth(p.monthOf(tests.breach->month)));
    else
        content.title = Words::tr("%1: no covenant is breached").arg(of);
    if (tests.tightest)
        content.finding =
            Words::tr("%1 has the least headroom: %2 in %3.")
                .arg(nameOf(*tests.tightest), percent(tests.tightest->headroom), longMonth(p.monthOf(tests.tightest->month)));
    return content;
}

} // namespace headroom
