// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scenario.h"
#include "core/engine/case_names.h"
#include "core/report/report_parts.h"

#include <algorithm>

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

std::vector<CoverLine> cover(const Model& model, const Projection& p, const ReportOptions& options, const Report& report)
{
    const ReportMonths months = reportMonths(p);
    const Company& company = model.company();
    std::vector<CoverLine> lines;
    const auto add = [&](TextId what, const std::string& text) {
        if (!text.empty())
            lines.push_back({what, PlainText{text}});
    };
    add(TextId::CoverCompany, company.name.str());
    lines.push_back({TextId::CoverScenario,
        options.scenario.empty() ? ReportValue(TextId::CoverBase) : ReportValue(PlainText{options.scenario})});
    add(TextId::CoverPreparedBy, company.preparedBy.str());
    add(TextId::CoverPreparedFor, company.preparedFor.str());
    if (options.preparedOn.has())
        lines.push_back({TextId::CoverPrepared, options.preparedOn.value()});
    lines.push_back({TextId::CoverStatus, report.status == ReportStatus::Final ? TextId::StatusFinal : TextId::StatusDraft});
    lines.push_back({TextId::CoverHeadline, say(TextId::FromTo, {p.monthOf(months.first), p.monthOf(months.last())})});
    lines.push_back({TextId::CoverPeriod, say(TextId::FromTo, {p.start, p.start + (std::max(1, p.horizon) - 1)})});
    add(TextId::CoverCurrency, p.currency.str());
    lines.push_back({TextId::CoverUnits, TextId::CoverUnitsAre});
    lines.push_back({TextId::CoverInputsDated, dateOrNone(inputsDated(model))});
    if (report.pricesDated.has())
        lines.push_back({TextId::CoverPricesDated,
            report.pricesFrom == report.pricesDated
                ? ReportValue(report.pricesDated.value())
                : say(TextId::FromTo, {report.pricesFrom.value(), report.pricesDated.value()})});
    add(TextId::CoverFile, options.file);
    add(TextId::CoverHash, options.hash);
    return lines;
}

/// From the earliest to the latest of the prices in use; of all where something moves and none can be told to be in use.
void datePrices(Report& report, const Model& model, const std::vector<UsedPrice>& used)
{
    const auto take = [&](Opt<Date> date) {
        if (date.has() && (!report.pricesFrom.has() || date.value() < report.pricesFrom.value()))
            report.pricesFrom = date;
        report.pricesDated = later(report.pricesDated, date);
    };
    for (const UsedPrice& price : used)
        take(price.price->sourceDate);
    if (used.empty() && report.isMigration)
        for (const Price& price : model.table<Price>())
            take(price.sourceDate);
}

using MakeSection = ReportSection (*)(const ReportFrom&);
constexpr std::array<MakeSection, sectionInfos.size()> makers{summarySection, financialSection, statementSection, costSection,
    azureSection, debtSection, scenarioSection, riskSection, capacitySection, assumptionsSection, checksSection, appendixSection};

} // namespace

Result<std::vector<SectionId>> sectionsWithout(const Model& model, const ReportOptions& options)
{
    if (options.without)
        return *options.without;
    return parseSections(model.company().reportWithout.view(), "company.reportWithout");
}

std::shared_ptr<const ReportBase> reportBase(std::string name, const Model& version, std::string_view scenario)
{
    auto model = scenario.empty() ? Result<Model>(version) : scenarioModel(version, std::string(scenario));
    return model ? std::make_shared<const ReportBase>(ReportBase{std::move(name), std::move(*model)}) : nullptr;
}

Report buildReport(const Model& model, const Projection& projection, const ReportOptions& options)
{
    Report report;
    report.company = model.company().name.str();
    report.file = options.file;
    report.currency = projection.currency.str();
    report.moneyDigits = projection.moneyDigits;
    report.minimumCash = model.company().minimumCash;
    report.status = options.status.value_or(model.company().reportStatus);
    report.confidentiality = model.company().confidentiality.str();
    report.hash = options.hash;
    const std::vector<UsedPrice> prices = usedPrices(model);
    report.waves = reportWaves(model, projection);
    report.analyses = options.analyses;
    report.isMigration = isMigration(projection) || !report.waves.empty();
    datePrices(report, model, prices);
    report.cover = cover(model, projection, options, report);
    const std::vector<SectionId> without = sectionsWithout(model, options).valueOr({});
    const ReportFrom from{
        model, projection, options.analyses.get(), report.waves, reportMonths(projection), options.base.get(), prices};
    for (const SectionInfo& section : sectionInfos) {
        if (std::find(without.begin(), without.end(), section.id) != without.end())
            continue;
        ReportSection made = makers[static_cast<std::size_t>(section.id)](from);
        if (!made.blocks.empty())
            report.sections.push_back(std::move(made));
    }
    if (!report.isMigration)
        sayTransactions(report);
    return report;
}

} // namespace headroom
