// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the figures hold together, what is doubtful, what is left out, how it was computed, and what the words mean.
#include "core/report/report_parts.h"

#include <map>

namespace headroom {

namespace {

constexpr int findingsOfAKind = 3;

/// The first of each kind, and how many more there are.
ReportTable findingTable(const Findings& findings)
{
    ReportTable table;
    table.caption = TextId::FindingsCaption;
    table.columns = {leftColumn(TextId::ColumnSeverity, 0), leftColumn(TextId::ColumnMessage, 1)};
    std::map<ErrorCode, std::int64_t> counts;
    for (const Finding& finding : findings)
        if (++counts[finding.what.code] <= findingsOfAKind)
            table.rows.push_back({0, RowKind::Plain, {CodeText{severityName(finding.severity)}, finding.what}});
    for (const auto& [code, count] : counts)
        if (count > findingsOfAKind)
            table.rows.push_back(
                {0, RowKind::Plain, {{}, say(TextId::MoreFindings, {count - findingsOfAKind, Error{code, {}, {}}})}});
    return table;
}

void addInvariants(ReportSection& section, const Projection& p)
{
    std::int64_t broken = 0;
    ReportTable table;
    table.caption = TextId::InvariantsCaption;
    table.columns = {leftColumn(TextId::ColumnCheck, 1), leftColumn(TextId::ColumnResult, 0)};
    for (const InvariantResult& result : p.invariants) {
        broken += result.holds ? 0 : 1;
        table.rows.push_back({0, RowKind::Plain,
            {CodeText{result.id},
                result.holds
                    ? ReportValue(TextId::Holds)
                    : say(TextId::DoesNotHold,
                        {p.monthOf(result.month), result.inCase == Case::Stay ? TextId::ColumnStay : TextId::ColumnMove})}});
    }
    const auto count = static_cast<std::int64_t>(p.invariants.size());
    section.blocks.emplace_back(broken == 0 ? paragraph(ParagraphKind::Body, TextId::InvariantsAllHold, {count})
                                            : paragraph(ParagraphKind::Lead, TextId::InvariantsBroken, {broken, count}));
    section.blocks.emplace_back(std::move(table));
}

void addFailures(ReportSection& section, const ReportAnalyses& analyses)
{
    ReportTable table;
    table.caption = TextId::FailedCaption;
    table.columns = {leftColumn(TextId::ColumnItem, 1), leftColumn(TextId::ColumnMessage, 2)};
    for (const ReportFailure& failure : analyses.failures)
        table.rows.push_back({0, RowKind::Plain, {failure.what, failure.error}});
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
}

/// A row for each text that is one.
ReportTable listOf(TextId caption, std::initializer_list<TextId> texts)
{
    ReportTable table;
    table.caption = caption;
    table.columns = {leftColumn({}, 1)};
    for (const TextId text : texts)
        if (text != TextId::None)
            table.rows.push_back({0, RowKind::Plain, {text}});
    return table;
}

ReportTable glossary(bool hasIt)
{
    ReportTable table;
    table.caption = TextId::GlossaryCaption;
    table.columns = {leftColumn(TextId::ColumnTerm, 1), leftColumn(TextId::ColumnMeaning, 4)};
    struct Entry
    {
        TextId term;
        TextId meaning;
        bool isOfIt = false; // said only where there is IT
    };
    for (const Entry& entry : {Entry{TextId::TermBenefit, TextId::TermBenefitIs}, Entry{TextId::TermNpv, TextId::TermNpvIs},
             Entry{TextId::TermIrr, TextId::TermIrrIs}, Entry{TextId::TermOutlay, TextId::TermOutlayIs},
             Entry{TextId::TermPayback, TextId::TermPaybackIs}, Entry{TextId::TermPeak, TextId::TermPeakIs},
             Entry{TextId::TermDouble, TextId::TermDoubleIs, true}, Entry{TextId::TermStranded, TextId::TermStrandedIs, true},
             Entry{TextId::TermHeadroom, TextId::TermHeadroomIs}, Entry{TextId::TermHybrid, TextId::TermHybridIs, true},
             Entry{TextId::TermCommitment, TextId::TermCommitmentIs, true},
             Entry{TextId::TermPercentile, TextId::TermPercentileIs}})
        if (hasIt || !entry.isOfIt)
            table.rows.push_back({0, RowKind::Plain, {entry.term, entry.meaning}});
    return table;
}

/// How many prices of which region come from which source, of which date.
ReportTable priceTable(const Model& model)
{
    std::map<std::tuple<Text, Text, std::int32_t>, std::int64_t> counts;
    for (const Price& price : model.table<Price>())
        ++counts[{price.region, price.citation, price.sourceDate.has() ? price.sourceDate.value().serial() : 0}];
    ReportTable table;
    table.caption = TextId::PricesCaption;
    table.columns = {leftColumn(TextId::ColumnRegion, 1), rightColumn(TextId::ColumnPrices, 0),
        leftColumn(TextId::ColumnCitation, 4), leftColumn(TextId::ColumnDate, 0)};
    for (const auto& [key, count] : counts) {
        const auto& [region, citation, serial] = key;
        table.rows.push_back({0, RowKind::Plain,
            {PlainText{region.str()}, count, PlainText{citation.str()},
                serial ? ReportValue(Date::fromSerial(serial)) : ReportValue()}});
    }
    return table;
}

} // namespace

ReportSection checksSection(const ReportFrom& from)
{
    ReportSection section{SectionId::Checks, TextId::ChecksHeading, PageShape::Upright, {}};
    addInvariants(section, from.p);
    if (from.p.findings.empty())
        section.blocks.emplace_back(paragraph(ParagraphKind::Body, TextId::FindingsNone));
    else
        section.blocks.emplace_back(findingTable(from.p.findings));
    if (from.analyses)
        addFailures(section, *from.analyses);
    const bool hasIt = from.hasIt();
    const auto ifIt = [&](TextId text) { return hasIt ? text : TextId::None; };
    ReportTable exclusions = listOf(TextId::ExclusionsCaption,
        {TextId::ExclusionCompany, ifIt(TextId::ExclusionSoft), ifIt(TextId::ExclusionPrices), TextId::ExclusionTax,
            TextId::ExclusionAdvice});
    if (from.model.table<Uncertainty>().empty())
        exclusions.rows.push_back({0, RowKind::Plain, {TextId::ExclusionRisk}});
    section.blocks.emplace_back(std::move(exclusions));
    section.blocks.emplace_back(listOf(TextId::MethodCaption,
        {TextId::MethodCases, ifIt(TextId::MethodAzure), TextId::MethodDebt, TextId::MethodFigures, TextId::MethodRounding}));
    section.blocks.emplace_back(glossary(hasIt));
    if (hasIt && !from.model.table<Price>().empty())
        section.blocks.emplace_back(priceTable(from.model));
    return section;
}

} // namespace headroom
