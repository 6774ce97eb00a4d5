// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision maker reads first: what is asked for, what it brings, what may go wrong, and what follows.
#include "core/report/report_parts.h"

#include "core/engine/case_names.h"
#include "core/report/chances.h"

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
    std::set<Id> sites, keptOpen;
    for (const Workload& workload : from.model.table<Workload>())
        if (workload.wave.id != noId && workload.strategy != Strategy::Retain) {
            servers += workload.quantity;
            sites.insert(workload.site.id);
        } else if (workload.quantity > 0) {
            keptOpen.insert(workload.site.id); // as in MODEL.md 3.4
        }
    if (servers > 0) {
        table.rows.push_back(plain(TextId::AskServers, servers));
        const auto left = static_cast<std::int64_t>(sites.size());
        const std::int64_t closing = std::count_if(sites.begin(), sites.end(), [&](Id site) { return !keptOpen.contains(site); });
        table.rows.push_back(
            plain(TextId::AskSites, closing == left ? ReportValue(left) : say(TextId::AskSitesClose, {left, closing})));
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
    const bool moves = isMigration(p);
    const auto add = [&](TextId what, Money amount) {
        if (moves || !amount.isZero())
            table.rows.push_back(plain(what, AmountWords{amount}));
    };
    add(TextId::AskOneOff, -difference(Line::OneOff));
    add(TextId::AskFunding, difference(Line::VendorFunding) + difference(Line::AzureCredits));
    const Figure* trough = p.figure("trough");
    if (const Money* amount = trough ? std::get_if<Money>(&trough->value.value) : nullptr;
        amount && (moves || !amount->isZero())) {
        table.rows.push_back(plain(TextId::AskPeak, AmountWords{sizeOf(*amount)}));
        if (const Figure* month = p.figure("troughMonth"))
            table.rows.push_back(plain(TextId::AskPeakMonth, figureValue(p, *month, month->value)));
    }
    return table;
}

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
        if (!f || !isMeasured(from, *f))
            continue;
        const bool isState = id == "lowestLiquidity"; // of the plan, not what it changes
        const FigureValue& shown = isState ? f->move : f->value;
        const Money* amount = shown.reason ? nullptr : std::get_if<Money>(&shown.value);
        table.rows.push_back(plain(isState ? ReportValue(TextId::RowLiquidityMove) : LabelText{f->label},
            amount ? ReportValue(AmountWords{*amount}) : figureValue(from.p, *f, shown)));
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

/// The headline's cash has neither what shares bring nor what is drawn: where that makes much of a difference, it is said.
std::optional<ReportParagraph> allIn(const Projection& p)
{
    const Figure* cash = p.figure("cashImprovement12m");
    const Figure* all = p.figure("cashImprovement12mAllIn");
    const Money* headline = cash ? std::get_if<Money>(&cash->value.value) : nullptr;
    const Money* amount = all ? std::get_if<Money>(&all->value.value) : nullptr;
    if (!headline || !amount)
        return std::nullopt;
    const Money apart = sizeOf(*amount - *headline);
    const bool matters = apart.minor() >= powerOfTen(p.moneyDigits) && apart.minor() > sizeOf(*headline).minor() / 10;
    if (!matters)
        return std::nullopt;
    return paragraph(
        ParagraphKind::Body, *amount < Money() ? TextId::AllInLess : TextId::AllInMore, {AmountWords{sizeOf(*amount)}});
}

} // namespace

ReportSection summarySection(const ReportFrom& from)
{
    ReportSection section{SectionId::Summary, TextId::SummaryHeading, PageShape::Upright, {}};
    Recommendation judged = recommendation(from);
    section.blocks.emplace_back(paragraph(ParagraphKind::Lead, TextId::Headline));
    if (auto also = allIn(from.p))
        section.blocks.emplace_back(std::move(*also));
    if (from.analyses && from.analyses->simulation)
        if (const auto place = placeOfPlan(*from.analyses->simulation))
            section.blocks.emplace_back(ReportParagraph{ParagraphKind::Body, *place});
    section.blocks.emplace_back(paragraph(ParagraphKind::Lead, judged.lead));
    section.blocks.emplace_back(keyFigures(from));
    if (ReportTable asked = askTable(from); !asked.rows.empty())
        section.blocks.emplace_back(std::move(asked));
    section.blocks.emplace_back(from.analyses && from.analyses->bridge ? ReportChart::Waterfall : ReportChart::MonthlyCash);
    if (!from.p.headlineParts.empty())
        section.blocks.emplace_back(splitTable(from.p));
    if (ReportTable risks = riskTable(from); !risks.rows.empty())
        section.blocks.emplace_back(std::move(risks));
    section.blocks.emplace_back(std::move(judged.conditions));
    section.blocks.emplace_back(paragraph(ParagraphKind::Note, judged.rule));
    return section;
}

} // namespace headroom
