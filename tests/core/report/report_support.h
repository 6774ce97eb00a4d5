// SPDX-License-Identifier: GPL-3.0-or-later
// A small company, and the parts of a report by name.
#pragma once

#include "core/report/report.h"
#include "tests/support/hand_made_projection.h"
#include "tests/support/testing.h"

#include <algorithm>

namespace report_test {

using namespace headroom;

inline Model companyWithDebt()
{
    Model model = Model::empty(Month(2024, 7));
    Company company = model.company();
    company.name = "Probe Ltd";
    company.citation = "Annual report, page 7";
    company.sourceDate = Date(2024, 3, 31);
    model.table<Company>().put(company);
    DebtInstrument loan;
    loan.id = 1;
    loan.name = "Term loan";
    loan.principal = Money(2400000000);
    loan.coupon = Decimal(75, 3);
    model.table<DebtInstrument>().put(loan);
    ReportedFigure figure;
    figure.id = 1;
    figure.name = "Long-term debt";
    figure.amount = Money(2390000000);
    figure.asOf = Date(2024, 6, 30);
    model.table<ReportedFigure>().put(figure);
    ReconciliationStep step;
    step.id = 1;
    step.name = "Unamortised discount";
    step.figure = {1};
    step.amount = Money(-10000000);
    model.table<ReconciliationStep>().put(step);
    return model;
}

inline std::vector<const ReportTable*> tablesOf(const ReportSection& section)
{
    std::vector<const ReportTable*> tables;
    for (const ReportBlock& block : section.blocks)
        if (const auto* table = std::get_if<ReportTable>(&block))
            tables.push_back(table);
    return tables;
}

inline const ReportSection& sectionOf(const Report& report, TextId heading)
{
    for (const ReportSection& section : report.sections)
        if (section.heading == heading)
            return section;
    qFatal("no such section");
}

inline const ReportTable* tableOf(const ReportSection& section, TextId caption)
{
    for (const ReportTable* table : tablesOf(section))
        if (table->caption == caption)
            return table;
    return nullptr;
}

inline bool hasColumn(const ReportTable& table, TextId heading)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
        [&](const ReportColumn& column) { return column.heading == ReportValue(heading); });
}

/// Nothing where the table has no such column.
inline ReportValue cell(const ReportTable& table, const ReportRow& row, TextId heading)
{
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].heading == ReportValue(heading) && c < row.cells.size())
            return row.cells[c];
    return {};
}

inline const ReportRow* inputRow(const ReportTable& table, const EntitySchema& schema, std::string_view field)
{
    for (const ReportRow& row : table.rows)
        if (cell(table, row, TextId::ColumnInput) == ReportValue(FieldText{schema.field(field)}))
            return &row;
    return nullptr;
}

inline bool hasSection(const Report& report, SectionId id)
{
    return std::any_of(report.sections.begin(), report.sections.end(), [&](const ReportSection& s) { return s.id == id; });
}

inline std::int64_t units(const ReportRow& row, std::size_t column) { return std::get<ScaledAmount>(row.cells[column]).value; }

} // namespace report_test
