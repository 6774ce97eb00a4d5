// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision maker reads first: what is asked for, what it brings, what may go wrong, and what follows.
#include "core/report/report_parts.h"

#include <algorithm>
#include <set>

namespace headroom {

namespace {

ReportRow plain(ReportValue label, ReportValue value) { return {0, RowKind::Plain, {std::move(label), std::move(value)}}; }

ReportTable pairs(TextId caption, ReportValue left, ReportValue right)
{
    ReportTable table;
    table.caption = caption;
    table.columns = {leftColumn(std::move(left), 1), rightColumn(std::move(right), 0)};
    return table;
}

ReportTable askTable(const ReportFrom& from)
{
    const Projection& p = from.p;
    ReportTable table = pairs(TextId::AskCaption, TextId::ColumnItem, TextId::ColumnValue);
    std::int64_t servers = 0;
    std::set<Id> sites;
    for (const Workload& workload : from.model.table<Workload>())
        if (workload.wave.id != noId && workload.strategy != Strategy::Retain) {
            servers += workload.quantity;
            sites.insert(workload.site.id);
        }
    if (servers > 0) {
        table.rows.push_back(plain(TextId::AskServers, servers));
        table.rows.push_back(plain(TextId::AskSites, static_cast<std::int64_t>(sites.size())));
    }
    if (!from.waves.empty()) {
        int last = 0;
        for (const ReportWave& wave : from.waves)
            last = std::max(last, wave.moved);
        table.rows.push_back(plain(TextId::AskWaves, static_cast<std::int64_t>(from.waves.size())));
        table.rows.push_back(
            plain(TextId::AskWaveMonths, say(TextId::FromTo, {p.monthOf(from.waves.front().start), p.monthOf(last)})));
    }
    const auto difference = [&](Line line) {
        return sumOf(p, Case::Move, line, 1, p.months) - sumOf(p, Case::Stay, line, 1, p.months);
    };
    table.rows.push_back(plain(TextId::AskOneOff, AmountWords{-difference(Line::OneOff)}));
    table.rows.push_back(
        plain(TextId::AskFunding, AmountWords{difference(Line::VendorFunding) + difference(Line::AzureCredits)}));
    const Figure* trough = p.figure("trough");
    if (const Money* amount = trough ? std::get_if<Money>(&trough->value.value) : nullptr) {
        table.rows.push_back(plain(TextId::AskPeak, AmountWords{sizeOf(*amount)}));
        if (const Figure* month = p.figure("troughMonth"))
            table.rows.push_back(plain(TextId::AskPeakMonth, figureValue(p, *month, month->value)));
    }
    return table;
}

constexpr std::size_t place10 = 1, place50 = 3, place90 = 5; // in shownPercentiles

ReportValue percentiles(const MeasureResult& result)
{
    return say(TextId::ThreeValues,
        {RoughAmount{result.percentiles[place10]}, RoughAmount{result.percentiles[place50]},
            RoughAmount{result.percentiles[place90]}});
}

ReportTable keyFigures(const ReportFrom& from)
{
    ReportTable table = pairs(TextId::KeyFiguresCaption, TextId::ColumnFigure, TextId::ColumnValue);
    const Simulation* simulation = from.analyses && from.analyses->simulation ? &*from.analyses->simulation : nullptr;
    for (const std::string_view id : {"cashImprovement12m", "runRateSaving", "npv", "irr", "roi", "paybackMonth",
             "discountedPaybackMonth", "costOfOwnership5y", "lowestLiquidity"}) {
        const Figure* f = from.p.figure(id);
        if (!f)
            continue;
        const FigureValue& shown = id == "lowestLiquidity" ? f->move : f->value; // of the plan, or what it changes
        const Money* amount = shown.reason ? nullptr : std::get_if<Money>(&shown.value);
        table.rows.push_back(
            plain(LabelText{f->label}, amount ? ReportValue(AmountWords{*amount}) : figureValue(from.p, *f, shown)));
        if (!simulation)
            continue;
        const std::size_t measured = id == "cashImprovement12m" ? 0 : id == "npv" ? 1 : simulation->measures.size();
        if (measured < simulation->measures.size() && simulation->measures[measured].counted > 1)
            table.rows.push_back({1, RowKind::Plain,
                {say(TextId::RowPercentiles, {simulation->trials}), percentiles(simulation->measures[measured])}});
    }
    return table;
}

/// The parts of the headline in whole units of the currency, summing to the printed whole.
ReportTable splitTable(const Projection& p)
{
    ReportTable table;
    table.caption = TextId::SplitCaption;
    table.unit = AmountUnit::Whole;
    table.columns = {leftColumn(TextId::ColumnItem, 1), rightColumn(TextId::ColumnAmount, 0)};
    Money whole;
    std::vector<Money> parts;
    for (const HeadlinePart& part : p.headlineParts) {
        parts.push_back(part.amount);
        whole += part.amount;
    }
    const std::int64_t unit = powerOfTen(p.moneyDigits);
    const std::int64_t total = roundedUnits(whole, unit);
    const auto units = roundedParts(total, parts, unit);
    for (std::size_t i = 0; i < units.size(); ++i)
        table.rows.push_back({0, RowKind::Plain, {LabelText{p.headlineParts[i].label}, ScaledAmount{units[i], 0}}});
    table.rows.push_back({0, RowKind::Total, {TextId::SplitSum, ScaledAmount{total, 0}}});
    return table;
}

constexpr std::size_t mostRisks = 3;

/// Of all tests when moving, the one that is nearest to its limit.
const CovenantTest* tightest(const Projection& p)
{
    const CovenantTest* found = nullptr;
    for (const CovenantTest& test : p.move.covenants)
        if (test.state != CovenantState::NotTested && (!found || test.headroom < found->headroom))
            found = &test;
    return found;
}

/// The inputs that matter most, then the limits that are nearest.
ReportTable riskTable(const ReportFrom& from)
{
    const Projection& p = from.p;
    ReportTable table;
    table.caption = TextId::RisksCaption;
    table.columns = {leftColumn(TextId::ColumnRisk, 1), leftColumn(TextId::ColumnEffect, 2)};
    const auto add = [&](ReportValue risk, ReportValue effect) {
        if (table.rows.size() < mostRisks)
            table.rows.push_back({0, RowKind::Plain, {std::move(risk), std::move(effect)}});
    };
    for (std::size_t i = 0; from.analyses && i < std::min<std::size_t>(2, from.analyses->tornado.size()); ++i) {
        const TornadoBar& bar = from.analyses->tornado[i];
        const double low = bar.atLow.valueOr(bar.base).number, high = bar.atHigh.valueOr(bar.base).number;
        const ReportInput& input = from.analyses->inputs[i];
        add(input.name.empty() ? ReportValue(PathText{input.path}) : PlainText{input.name},
            say(TextId::RiskBetween, {RoughAmount{std::min(low, high)}, RoughAmount{std::max(low, high)}}));
    }
    if (const CovenantTest* test = tightest(p)) {
        const Covenant* covenant = from.model.table<Covenant>().find(test->covenant);
        add(say(TextId::RiskCovenant, {PlainText{covenant ? covenant->name.str() : std::string()}}),
            say(TextId::RiskCovenantEffect, {ShareAmount{test->headroom}, p.monthOf(test->month)}));
    }
    const Figure* liquidity = p.figure("lowestLiquidity");
    const Figure* when = p.figure("lowestLiquidityMonth");
    if (liquidity && when && std::holds_alternative<Money>(liquidity->move.value)
        && std::holds_alternative<Month>(when->move.value))
        add(TextId::RiskLiquidity,
            say(TextId::RiskLiquidityEffect,
                {AmountWords{std::get<Money>(liquidity->move.value)}, std::get<Month>(when->move.value),
                    AmountWords{from.model.company().minimumCash}}));
    if (const Figure* payable = p.figure("payableBeyondHorizon"))
        if (const Money* amount = std::get_if<Money>(&payable->move.value); amount && *amount > Money())
            add(LabelText{payable->label}, say(TextId::RiskPayable, {AmountWords{*amount}}));
    return table;
}

/// Conditions with what they were held against; all must hold.
class Recommendation
{
public:
    explicit Recommendation(const ReportFrom& from) : m(from), p(from.p)
    {
        m_table.caption = TextId::RecommendationCaption;
        m_table.columns = {
            leftColumn(TextId::ColumnCondition, 2), leftColumn(TextId::ColumnValue, 1), leftColumn(TextId::ColumnResult, 0)};
        valueIsCreated();
        paysBack();
        cashSuffices();
        covenantsHold();
        cautiousCaseHolds();
        add(TextId::ConditionChecks, p.allInvariantsHold() ? TextId::Yes : TextId::No, p.allInvariantsHold());
    }
    bool proceed() const { return m_proceed; }
    ReportTable take() { return std::move(m_table); }

private:
    void add(TextId condition, ReportValue value, bool met)
    {
        m_proceed = m_proceed && met;
        m_table.rows.push_back({0, RowKind::Plain, {condition, std::move(value), met ? TextId::Met : TextId::NotMet}});
    }
    void valueIsCreated()
    {
        const Figure* npv = p.figure("npv");
        const Money* amount = npv ? std::get_if<Money>(&npv->value.value) : nullptr;
        if (amount)
            add(TextId::ConditionNpv, AmountWords{*amount}, *amount > Money());
    }
    void paysBack()
    {
        if (const Figure* payback = p.figure("paybackMonth"))
            add(TextId::ConditionPayback, figureValue(p, *payback, payback->value),
                std::holds_alternative<double>(payback->value.value));
    }
    int firstMonthWith(Line line) const
    {
        for (int t = 1; t <= std::min(p.horizon, p.months); ++t)
            if (p.value(Case::Move, line, t) > Money())
                return t;
        return 0;
    }
    void cashSuffices()
    {
        const int month = firstMonthWith(Line::Shortfall);
        add(TextId::ConditionCash, month == 0 ? ReportValue(TextId::Never) : say(TextId::InMonth, {p.monthOf(month)}),
            month == 0);
    }
    void covenantsHold()
    {
        if (p.move.covenants.empty())
            return;
        const auto breached = std::find_if(p.move.covenants.begin(), p.move.covenants.end(),
            [](const CovenantTest& test) { return test.state == CovenantState::Breached; });
        const bool none = breached == p.move.covenants.end();
        add(TextId::ConditionCovenants, none ? ReportValue(TextId::Never) : say(TextId::InMonth, {p.monthOf(breached->month)}),
            none);
    }
    void cautiousCaseHolds()
    {
        if (!m.analyses || !m.analyses->simulation || m.analyses->simulation->measures.size() < 2)
            return;
        const MeasureResult& npv = m.analyses->simulation->measures[1];
        if (npv.counted > 1)
            add(TextId::ConditionCautious, RoughAmount{npv.percentiles[place10]}, npv.percentiles[place10] > 0);
    }

    const ReportFrom& m;
    const Projection& p;
    ReportTable m_table;
    bool m_proceed = true;
};

} // namespace

ReportSection summarySection(const ReportFrom& from)
{
    ReportSection section{SectionId::Summary, TextId::SummaryHeading, PageShape::Upright, {}};
    Recommendation recommendation(from);
    section.blocks.emplace_back(paragraph(ParagraphKind::Lead, TextId::Headline));
    section.blocks.emplace_back(
        paragraph(ParagraphKind::Lead, recommendation.proceed() ? TextId::RecommendProceed : TextId::RecommendNot));
    section.blocks.emplace_back(keyFigures(from));
    section.blocks.emplace_back(askTable(from));
    section.blocks.emplace_back(from.analyses && from.analyses->bridge ? ReportChart::Waterfall : ReportChart::MonthlyCash);
    if (!from.p.headlineParts.empty())
        section.blocks.emplace_back(splitTable(from.p));
    if (ReportTable risks = riskTable(from); !risks.rows.empty())
        section.blocks.emplace_back(std::move(risks));
    section.blocks.emplace_back(recommendation.take());
    section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::RecommendationRule));
    return section;
}

} // namespace headroom
