// SPDX-License-Identifier: GPL-3.0-or-later
// What is not known and what becomes of the figures: sensitivities, simulation, laws and correlations.
#include "core/report/chances.h"
#include "core/report/report_parts.h"

namespace headroom {

namespace {

ReportValue errorOf(const Estimate& estimate)
{
    return estimate.standardError ? ReportValue(RoughAmount{*estimate.standardError}) : ReportValue(TextId::TooFewTrials);
}

ReportTable spreadTable(const Projection& p, const Simulation& simulation)
{
    ReportTable table;
    table.caption = TextId::SpreadCaption;
    table.columns.push_back(leftColumn(TextId::ColumnItem, 1));
    std::vector<const MeasureResult*> shown;
    for (const MeasureResult& result : simulation.measures)
        if (const Figure* figure = p.figure(result.what.figure);
            figure && result.counted > 1 && result.unit == FigureUnit::Money) {
            table.columns.push_back(rightColumn(LabelText{figure->label}, 0.3));
            shown.push_back(&result);
        }
    const auto add = [&](ReportValue label, auto value) {
        ReportRow row{0, RowKind::Plain, {std::move(label)}};
        for (const MeasureResult* result : shown)
            row.cells.push_back(value(*result));
        table.rows.push_back(std::move(row));
    };
    add(TextId::RowMean, [](const MeasureResult& r) -> ReportValue { return RoughAmount{r.mean.value}; });
    add(TextId::RowError, [](const MeasureResult& r) { return errorOf(r.mean); });
    add(TextId::RowDeviation, [](const MeasureResult& r) -> ReportValue { return RoughAmount{r.deviation}; });
    add(TextId::RowLowest, [](const MeasureResult& r) -> ReportValue { return RoughAmount{r.lowest}; });
    for (std::size_t i = 0; i < shownPercentiles.size(); ++i)
        add(say(TextId::RowPercentile, {ShareAmount{shownPercentiles[i]}}),
            [i](const MeasureResult& r) -> ReportValue { return RoughAmount{r.percentiles[i]}; });
    add(TextId::RowHighest, [](const MeasureResult& r) -> ReportValue { return RoughAmount{r.highest}; });
    return table;
}

ReportValue nameOf(const Uncertainty& input)
{
    return input.name.empty() ? ReportValue(PathText{input.path.str()}) : PlainText{input.name.str()};
}

ReportTable influenceTable(const Model& model, const Simulation& simulation)
{
    ReportTable table;
    table.caption = TextId::InfluenceCaption;
    table.columns = {
        leftColumn(TextId::ColumnInput, 1), rightColumn(TextId::ColumnVariance, 0.1), rightColumn(TextId::ColumnRank, 0.1)};
    for (const InputInfluence& influence : simulation.measures.front().influences) {
        const Uncertainty* input = model.table<Uncertainty>().find(influence.uncertainty);
        table.rows.push_back({0, RowKind::Plain,
            {input ? nameOf(*input) : ReportValue(),
                influence.contribution ? ReportValue(ShareAmount{*influence.contribution}) : ReportValue(TextId::TooFewTrials),
                RatioAmount{influence.rankCorrelation}}});
    }
    return table;
}

/// Each value with its probability: weights over their sum.
ReportValue pointsOf(const Model& model, const Uncertainty& input)
{
    constexpr std::size_t mostListed = 12;
    std::vector<const UncertaintyPoint*> points;
    double weights = 0;
    for (const UncertaintyPoint& point : model.table<UncertaintyPoint>())
        if (point.uncertainty.id == input.id) {
            points.push_back(&point);
            weights += point.weight.toDoubleLossy();
        }
    if (points.empty() || points.size() > mostListed || weights <= 0)
        return say(TextId::LawValues, {static_cast<std::int64_t>(points.size())});
    ReportValue listed;
    for (const UncertaintyPoint* point : points) {
        ReportValue one = say(TextId::LawPoint,
            {amountOf(input.path.view(), input.operation, point->value), ShareAmount{point->weight.toDoubleLossy() / weights}});
        listed = point == points.front() ? one : ReportValue(say(TextId::LawPoints, {listed, one}));
    }
    return listed;
}

ReportValue parameters(const Model& model, const Uncertainty& input)
{
    const auto amount = [&](Decimal number) { return amountOf(input.path.view(), input.operation, number); };
    switch (input.distribution) {
    case Distribution::Normal:
    case Distribution::Lognormal: return say(TextId::LawMeanDeviation, {amount(input.mean), amount(input.deviation)});
    case Distribution::Uniform: return say(TextId::LawLowHigh, {amount(input.low), amount(input.high)});
    case Distribution::Triangular:
    case Distribution::Pert: return say(TextId::LawLowModeHigh, {amount(input.low), amount(input.mode), amount(input.high)});
    case Distribution::Discrete: break;
    }
    return pointsOf(model, input);
}

ReportTable lawTable(const Model& model)
{
    const EntitySchema& schema = schemaOf<Uncertainty>();
    ReportTable table;
    table.caption = TextId::LawsCaption;
    table.columns = {leftColumn(TextId::ColumnInput, 2), leftColumn(TextId::ColumnChange, 0.2),
        leftColumn(TextId::ColumnLaw, 0.2), leftColumn(TextId::ColumnParameters, 1), leftColumn(TextId::ColumnField, 2)};
    for (const Uncertainty& input : model.table<Uncertainty>())
        table.rows.push_back({0, RowKind::Plain,
            {nameOf(input), choiceLabel(schema, "operation", input), choiceLabel(schema, "distribution", input),
                parameters(model, input), PathText{input.path.str()}}});
    return table;
}

void addCorrelations(ReportSection& section, const Model& model)
{
    ReportTable table;
    table.caption = TextId::CorrelationCaption;
    table.columns = {leftColumn(TextId::ColumnInput, 1), leftColumn(TextId::ColumnAnd, 1), rightColumn(TextId::ColumnRank, 0)};
    for (const Correlation& correlation : model.table<Correlation>()) {
        const Uncertainty* first = model.find(correlation.first);
        const Uncertainty* second = model.find(correlation.second);
        if (first && second)
            table.rows.push_back({0, RowKind::Plain, {nameOf(*first), nameOf(*second), correlation.rank}});
    }
    if (table.rows.empty())
        section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::NoCorrelation));
    else
        section.blocks.emplace_back(std::move(table));
}

} // namespace

ReportSection riskSection(const ReportFrom& from)
{
    ReportSection section{SectionId::Risk, TextId::RiskHeading, PageShape::Upright, {}};
    if (from.model.table<Uncertainty>().empty() || !from.analyses)
        return section;
    if (!from.analyses->tornado.empty())
        section.blocks.emplace_back(ReportChart::Tornado);
    if (from.analyses->simulation && !from.analyses->simulation->measures.empty()) {
        const Simulation& simulation = *from.analyses->simulation;
        section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::SimulationNote,
            {simulation.trials, std::int64_t{from.model.company().simulationSeed},
                from.model.company().simulationMethod == SimulationMethod::Sobol ? TextId::MethodSobol : TextId::MethodRandom}));
        section.blocks.emplace_back(ReportChart::Histogram);
        section.blocks.emplace_back(chanceTable(simulation));
        if (ReportTable likely = exceedanceTable(simulation, from.model.company().simulationMethod); !likely.rows.empty())
            section.blocks.emplace_back(std::move(likely));
        section.blocks.emplace_back(ReportChart::Fan);
        section.blocks.emplace_back(spreadTable(from.p, simulation));
        section.blocks.emplace_back(influenceTable(from.model, simulation));
    }
    section.blocks.emplace_back(lawTable(from.model));
    addCorrelations(section, from.model);
    return section;
}

} // namespace headroom
