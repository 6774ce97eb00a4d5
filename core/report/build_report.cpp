// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/display_rounding.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

template<class E> Opt<Date> latestSource(const Model& model)
{
    Opt<Date> latest;
    for (const E& row : model.table<E>())
        if (row.sourceDate.has() && (!latest.has() || row.sourceDate.value() > latest.value()))
            latest = row.sourceDate;
    return latest;
}

Opt<Date> later(Opt<Date> a, Opt<Date> b) { return !a.has() || (b.has() && b.value() > a.value()) ? b : a; }

Opt<Date> inputsDated(const Model& model)
{
    Opt<Date> date = latestSource<Company>(model);
    for (const Opt<Date> other :
        {latestSource<OperatingLine>(model), latestSource<Site>(model), latestSource<UnitCost>(model), latestSource<Wave>(model),
            latestSource<DebtInstrument>(model), latestSource<ReportedFigure>(model), latestSource<FieldSource>(model)})
        date = later(date, other);
    return date;
}

ReportValue dateOrNone(Opt<Date> date) { return date.has() ? ReportValue(date.value()) : ReportValue(TextId::NotDated); }

std::vector<CoverLine> cover(const Model& model, const Projection& p, const ReportOptions& options)
{
    const ReportMonths months = reportMonths(p);
    std::vector<CoverLine> lines{{TextId::CoverCompany, PlainText{model.company().name.str()}},
        {TextId::CoverHeadline, say(TextId::FromTo, {p.monthOf(months.first), p.monthOf(months.last())})},
        {TextId::CoverPeriod, say(TextId::FromTo, {p.start, p.start + (std::max(1, p.horizon) - 1)})},
        {TextId::CoverCurrency, PlainText{p.currency.str()}}, {TextId::CoverInputsDated, dateOrNone(inputsDated(model))},
        {TextId::CoverPricesDated, dateOrNone(latestSource<Price>(model))},
        {TextId::CoverStatus, options.status == ReportOptions::Status::Final ? TextId::StatusFinal : TextId::StatusDraft}};
    if (options.preparedOn.has())
        lines.push_back({TextId::CoverPrepared, options.preparedOn.value()});
    if (!options.file.empty())
        lines.push_back({TextId::CoverFile, PlainText{options.file}});
    return lines;
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

ReportValue figureValue(const FigureValue& value, FigureUnit unit, int digits)
{
    if (value.reason && *value.reason != ErrorCode::RunRateNotSteady)
        return *value.reason;
    if (const Money* money = std::get_if<Money>(&value.value))
        return ScaledAmount{roundedUnits(*money, powerOfTen(digits)), 0};
    if (const Month* month = std::get_if<Month>(&value.value))
        return *month;
    if (const double* number = std::get_if<double>(&value.value))
        return unit == FigureUnit::Share ? ReportValue(ShareAmount{*number})
            : unit == FigureUnit::Months ? ReportValue(MonthCount{*number})
                                         : ReportValue(RatioAmount{*number});
    return {};
}

ReportTable figureTable(const Projection& p)
{
    ReportTable table;
    table.caption = TextId::FiguresCaption;
    table.unit = AmountUnit::Whole;
    table.columns = {leftColumn(TextId::ColumnFigure, 1), rightColumn(TextId::ColumnStay, 0), rightColumn(TextId::ColumnMove, 0),
        rightColumn(TextId::ColumnDifference, 0)};
    for (const Figure& f : p.figures)
        table.rows.push_back({0, RowKind::Plain,
            {LabelText{f.label}, figureValue(f.stay, f.unit, p.moneyDigits), figureValue(f.move, f.unit, p.moneyDigits),
                figureValue(f.value, f.unit, p.moneyDigits)}});
    return table;
}

ReportSection summarySection(const Projection& p)
{
    ReportSection section{TextId::SummaryHeading, PageShape::Upright, {}};
    section.blocks.emplace_back(paragraph(ParagraphKind::Lead, TextId::Headline));
    section.blocks.emplace_back(ReportChart::MonthlyCash);
    if (!p.headlineParts.empty())
        section.blocks.emplace_back(splitTable(p));
    if (!p.figures.empty()) {
        section.blocks.emplace_back(figureTable(p));
        section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::FiguresNote));
    }
    return section;
}

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

} // namespace

ReportSection checksSection(const Projection& p)
{
    ReportSection section{TextId::ChecksHeading, PageShape::Upright, {}};
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
    if (p.findings.empty())
        section.blocks.emplace_back(paragraph(ParagraphKind::Body, TextId::FindingsNone));
    else
        section.blocks.emplace_back(findingTable(p.findings));
    return section;
}

Report buildReport(const Model& model, const Projection& projection, const ReportOptions& options)
{
    Report report;
    report.company = model.company().name.str();
    report.file = options.file;
    report.currency = projection.currency.str();
    report.moneyDigits = projection.moneyDigits;
    report.minimumCash = model.company().minimumCash;
    report.cover = cover(model, projection, options);
    report.sections = {summarySection(projection), statementSection(projection), debtSection(model, projection),
        assumptionsSection(model), checksSection(projection)};
    return report;
}

} // namespace headroom
