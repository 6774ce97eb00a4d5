// SPDX-License-Identifier: GPL-3.0-or-later
// Lists: workloads, debt, prices. Long ones are cut; the workbook has them whole.
#include "core/report/report_parts.h"

#include <algorithm>

namespace headroom {

namespace {

/// Says at its end how many rows there are, where they are not all shown.
void addList(ReportSection& section, ReportTable table, std::size_t rows)
{
    if (table.rows.empty())
        return;
    const auto shown = static_cast<std::int64_t>(table.rows.size());
    section.blocks.emplace_back(std::move(table));
    if (rows > mostListed)
        section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::ListCut, {shown, static_cast<std::int64_t>(rows)}));
}

ReportTable workloadList(const Model& model)
{
    const EntitySchema& schema = schemaOf<Workload>();
    ReportTable table;
    table.caption = TextId::WorkloadListCaption;
    table.columns = {leftColumn(TextId::ColumnName, 2), leftColumn(TextId::ColumnSite, 1), leftColumn(TextId::ColumnWave, 1),
        leftColumn(TextId::ColumnStrategy, 0.2), rightColumn(TextId::ColumnServers, 0), rightColumn(TextId::ColumnCores, 0),
        rightColumn(TextId::ColumnMemory, 0)};
    const Table<Workload>& rows = model.table<Workload>();
    for (std::size_t i = 0; i < std::min(rows.size(), mostListed); ++i) {
        const Workload& w = rows.at(i);
        const Site* site = model.find(w.site);
        const Wave* wave = model.find(w.wave);
        table.rows.push_back({0, RowKind::Plain,
            {PlainText{w.name.str()}, PlainText{site ? site->name.str() : std::string()},
                PlainText{wave ? wave->name.str() : std::string()}, choiceLabel(schema, "strategy", w), std::int64_t{w.quantity},
                std::int64_t{w.cores}, w.memoryGib}});
    }
    return table;
}

ReportTable debtList(const Model& model)
{
    const EntitySchema& schema = schemaOf<DebtInstrument>();
    ReportTable table;
    table.caption = TextId::DebtListCaption;
    table.columns = {leftColumn(TextId::ColumnInstrument, 2), leftColumn(TextId::ColumnKind, 0.5),
        rightColumn(TextId::ColumnPrincipal, 0), leftColumn(TextId::ColumnRate, 1), leftColumn(TextId::ColumnDayCount, 0.5),
        leftColumn(TextId::ColumnMaturity, 0)};
    const Table<DebtInstrument>& rows = model.table<DebtInstrument>();
    for (std::size_t i = 0; i < std::min(rows.size(), mostListed); ++i) {
        const DebtInstrument& debt = rows.at(i);
        table.rows.push_back({0, RowKind::Plain,
            {PlainText{debt.name.str()}, choiceLabel(schema, "kind", debt), debt.principal, rateOf(model, debt),
                choiceLabel(schema, "dayCount", debt), debt.maturityDate}});
    }
    return table;
}

ReportTable priceList(const Model& model)
{
    const EntitySchema& schema = schemaOf<Price>();
    ReportTable table;
    table.caption = TextId::PriceListCaption;
    table.columns = {leftColumn(TextId::ColumnName, 2), leftColumn(TextId::ColumnRegion, 0.5),
        leftColumn(TextId::ColumnPriceKind, 1), rightColumn(TextId::ColumnPrice, 0), leftColumn(TextId::ColumnUnit, 0),
        leftColumn(TextId::ColumnDate, 0)};
    const Table<Price>& rows = model.table<Price>();
    for (std::size_t i = 0; i < std::min(rows.size(), mostListed); ++i) {
        const Price& price = rows.at(i);
        table.rows.push_back({0, RowKind::Plain,
            {PlainText{price.name.str()}, PlainText{price.region.str()}, choiceLabel(schema, "kind", price), price.price,
                PlainText{price.currency.str() + " / " + price.unit.str()},
                price.sourceDate.has() ? ReportValue(price.sourceDate.value()) : ReportValue()}});
    }
    return table;
}

} // namespace

ReportSection appendixSection(const ReportFrom& from)
{
    ReportSection section{SectionId::Appendix, TextId::AppendixHeading, PageShape::Upright, {}};
    addList(section, workloadList(from.model), from.model.table<Workload>().size());
    addList(section, debtList(from.model), from.model.table<DebtInstrument>().size());
    addList(section, priceList(from.model), from.model.table<Price>().size());
    return section;
}

} // namespace headroom
