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

/// The first rows of the entity. cells(row): a row's.
template<class E, class Cells>
ReportTable listOf(const Model& model, TextId caption, std::vector<ReportColumn> columns, Cells cells)
{
    ReportTable table;
    table.caption = caption;
    table.columns = std::move(columns);
    const Table<E>& rows = model.table<E>();
    for (std::size_t i = 0; i < std::min(rows.size(), mostListed); ++i)
        table.rows.push_back({0, RowKind::Plain, cells(rows.at(i))});
    return table;
}

ReportTable workloadList(const Model& model)
{
    const auto nameOf = [](const Row* row) { return PlainText{row ? row->name.str() : std::string()}; };
    return listOf<Workload>(model, TextId::WorkloadListCaption,
        {leftColumn(TextId::ColumnName, 2), leftColumn(TextId::ColumnSite, 1), leftColumn(TextId::ColumnWave, 1),
            leftColumn(TextId::ColumnStrategy, 0.2), rightColumn(TextId::ColumnServers, 0), rightColumn(TextId::ColumnCores, 0),
            rightColumn(TextId::ColumnMemory, 0)},
        [&](const Workload& w) -> std::vector<ReportValue> {
            return {PlainText{w.name.str()}, nameOf(model.find(w.site)), nameOf(model.find(w.wave)),
                choiceLabel(schemaOf<Workload>(), "strategy", w), std::int64_t{w.quantity}, std::int64_t{w.cores}, w.memoryGib};
        });
}

ReportTable debtList(const Model& model)
{
    const EntitySchema& schema = schemaOf<DebtInstrument>();
    return listOf<DebtInstrument>(model, TextId::DebtListCaption,
        {leftColumn(TextId::ColumnInstrument, 2), leftColumn(TextId::ColumnKind, 0.5), rightColumn(TextId::ColumnPrincipal, 0),
            leftColumn(TextId::ColumnRate, 1), leftColumn(TextId::ColumnDayCount, 0.5), leftColumn(TextId::ColumnMaturity, 0)},
        [&](const DebtInstrument& debt) -> std::vector<ReportValue> {
            return {PlainText{debt.name.str()}, choiceLabel(schema, "kind", debt), debt.principal, rateOf(model, debt),
                choiceLabel(schema, "dayCount", debt), debt.maturityDate};
        });
}

/// Of what the workloads get, most machines first.
ReportTable priceList(const std::vector<UsedPrice>& used)
{
    ReportTable table;
    table.caption = TextId::PriceListCaption;
    table.columns = {leftColumn(TextId::ColumnName, 2), rightColumn(TextId::ColumnUses, 0), leftColumn(TextId::ColumnRegion, 0.5),
        leftColumn(TextId::ColumnPriceKind, 1), rightColumn(TextId::ColumnPrice, 0), leftColumn(TextId::ColumnUnit, 0),
        leftColumn(TextId::ColumnDate, 0)};
    for (std::size_t i = 0; i < std::min(used.size(), mostListed); ++i) {
        const Price& price = *used[i].price;
        table.rows.push_back({0, RowKind::Plain,
            {PlainText{price.name.str()}, used[i].uses, PlainText{price.region.str()},
                choiceLabel(schemaOf<Price>(), "kind", price), price.price,
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
    if (!from.prices.empty())
        section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::PriceListNote,
            {static_cast<std::int64_t>(from.prices.size()), static_cast<std::int64_t>(from.model.table<Price>().size())}));
    addList(section, priceList(from.prices), from.prices.size());
    return section;
}

} // namespace headroom
