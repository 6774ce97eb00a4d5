// SPDX-License-Identifier: GPL-3.0-or-later
// The cover, every input that was used with its source, and the rows of workloads.
#include "core/exchange/workbook_parts.h"
#include "core/model/field_facts.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <set>

namespace headroom {

namespace {

constexpr lxw_col_t valueColumn = 3;

std::string_view nameOf(SourceKind kind)
{
    return schemaOf<Company>().field("sourceKind")->choices[static_cast<std::size_t>(kind)].name;
}

class AssumptionsSheet
{
public:
    AssumptionsSheet(WorkbookParts& parts, lxw_worksheet* sheet) : m(parts), m_sheet(sheet)
    {
        for (const TraceSource& s : parts.traced.trace.sources)
            if (s.kind == TraceSourceKind::Field && s.entity == Entity::Price)
                m_prices.insert(s.row);
        for (const TraceId input : parts.formulas.inputs())
            if (const TraceNode& node = nodeOf(input); sourceOf(node).kind == TraceSourceKind::Count && isSolved(sourceOf(node)))
                m_solved.insert(node.row);
    }

    void write()
    {
        lxw_col_t column = 0;
        for (const char* header : {"Path", "Label", "Unit", "Value", "Kind", "Source", "Date", "May it be changed here?"})
            writeText(m_sheet, 0, column++, header, m.formats.bold);
        lxw_row_t line = 1;
        for (const TraceId input : m.formulas.inputs())
            writeInput(line++, input);
        writeDiscountRate(line++);
        worksheet_set_column(m_sheet, 0, 0, 48, nullptr);
        worksheet_set_column(m_sheet, 1, 1, 34, nullptr);
        worksheet_set_column(m_sheet, 2, 4, 16, nullptr);
        worksheet_set_column(m_sheet, 5, 5, 60, nullptr);
        worksheet_set_column(m_sheet, 7, 7, 60, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 1);
        worksheet_autofilter(m_sheet, 0, 0, line - 1, 7);
        worksheet_repeat_rows(m_sheet, 0, 0);
        lxw_protection options{};
        options.autofilter = LXW_TRUE;
        options.sort = LXW_TRUE;
        options.format_columns = LXW_TRUE;
        worksheet_protect(m_sheet, nullptr, &options); // no password: it guards against slips only
    }

private:
    const TraceNode& nodeOf(TraceId id) const { return m.traced.trace.nodes[static_cast<std::size_t>(id)]; }
    const TraceSource& sourceOf(const TraceNode& node) const
    {
        return m.traced.trace.sources[static_cast<std::size_t>(node.source)];
    }
    static bool isSolved(const TraceSource& source) { return source.count.table == CountTable::None; }

    // Empty where the input may be changed.
    std::string whyLocked(const TraceSource& source, const Fraction& value) const
    {
        if (source.kind == TraceSourceKind::Count)
            return isSolved(source) ? "Solved by Headroom from the terms: change them there"
                                    : "Counted from the workloads (sheet Counts) and waves: change those in Headroom";
        if (source.kind == TraceSourceKind::Derived)
            return "Estimated by a rule from another input";
        const Field& field = schemaOf(source.entity).fields[static_cast<std::size_t>(source.field)];
        if (field.fieldClass == FieldClass::Timing)
            return "Moves months: change it in Headroom";
        if (field.fieldClass == FieldClass::Count)
            return "Changes counts: change it in Headroom";
        if (source.entity == Entity::Price || m_prices.contains(source.row))
            return "Other prices may choose other sizes: change it in Headroom";
        if (value.isZero())
            return "Nothing was reckoned with it while it is zero: change it in Headroom";
        if (source.entity == Entity::DebtInstrument && m_solved.contains(source.row))
            return "The effective rate is solved from it: change it in Headroom";
        return {};
    }
    void writeInput(lxw_row_t line, TraceId id)
    {
        const TraceNode& node = nodeOf(id);
        const TraceSource& source = sourceOf(node);
        const Fraction& value = m.traced.trace.values[static_cast<std::size_t>(id)];
        const std::string label = node.label >= 0 ? m.traced.trace.labels[static_cast<std::size_t>(node.label)] : std::string();
        writeText(m_sheet, line, 0, label);
        if (source.kind != TraceSourceKind::Count)
            writeField(line, source);
        const std::string locked = whyLocked(source, value);
        if (const auto counted = m.countFormulas.find(id); counted != m.countFormulas.end())
            worksheet_write_formula_num(
                m_sheet, line, valueColumn, counted->second.c_str(), m.formats.locked, value.toDoubleLossy());
        else
            writeValue(line, value, locked.empty() ? m.formats.open : m.formats.locked);
        writeText(m_sheet, line, 7, locked.empty() ? "Yes" : locked);
    }
    void writeValue(lxw_row_t line, const Fraction& value, lxw_format* format)
    {
        const std::string text = value.toText();
        if (text.find('/') == std::string::npos)
            worksheet_write_number(m_sheet, line, valueColumn, value.toDoubleLossy(), format);
        else
            worksheet_write_formula_num(m_sheet, line, valueColumn, ('=' + text).c_str(), format, value.toDoubleLossy());
    }
    void writeField(lxw_row_t line, const TraceSource& source)
    {
        const Field& field = schemaOf(source.entity).fields[static_cast<std::size_t>(source.field)];
        const Row* const row = m.model.findRow(source.entity, source.row);
        writeText(m_sheet, line, 1, std::string(field.label));
        writeText(m_sheet, line, 2, unitOf(field, m.p.currency.view()));
        if (!row)
            return;
        const Row& origin = headroom::sourceOf(m.model, source.entity, *row, field.name);
        writeText(m_sheet, line, 4, std::string(nameOf(origin.sourceKind)));
        writeText(m_sheet, line, 5, origin.citation.str());
        if (origin.sourceDate)
            writeText(m_sheet, line, 6, origin.sourceDate->toText());
    }
    // Only figures use it, so the calculation's trace does not have it.
    void writeDiscountRate(lxw_row_t line)
    {
        const Company& company = m.model.company();
        const Field& field = *schemaOf<Company>().field("discountRate");
        writeText(m_sheet, line, 0, "company.discountRate");
        const auto place = static_cast<std::int32_t>(schemaOf<Company>().indexOf(field));
        writeField(line, {TraceSourceKind::Field, Entity::Company, company.id, place, {}});
        writeValue(line, Fraction(company.discountRate), m.formats.open);
        writeText(m_sheet, line, 7, "Yes");
        m.extraInputs["company.discountRate"] = "Assumptions!$D$" + std::to_string(line + 1);
    }

    WorkbookParts& m;
    lxw_worksheet* m_sheet;
    std::set<Id> m_prices;
    std::set<Id> m_solved; // rows with an effective rate
};

} // namespace

void addCover(const WorkbookParts& parts, lxw_worksheet* sheet)
{
    const std::string company = parts.model.company().name.str();
    writeText(sheet, 0, 0, company.empty() ? parts.options.file : company, parts.formats.title);
    std::vector<std::string> lines{"Headroom: cash, debt and liquidity of staying and of moving to Azure",
        "Project: " + parts.options.file, "Currency: " + parts.p.currency.str(),
        "Months: " + parts.p.monthOf(1).toText() + " to " + parts.p.monthOf(parts.p.months).toText() + "; the 12 months from "
            + parts.p.monthOf(parts.p.headlineColumn).toText() + " are the headline's"};
    if (parts.options.preparedOn)
        lines.push_back("Prepared on " + parts.options.preparedOn->toText());
    for (const char* text :
        {"", "Assumptions: every input that was used. Blue values may be changed; the others are locked and say why.",
            "Workloads and Counts: the rows, and what each gives to a count; the counts among the assumptions are sums of them.",
            "Covenants: each test with its measure and headroom.",
            "Stay, Move, Benefit: the lines by month. Lines that are zero in every month are hidden.",
            "Summary: the figures as formulas, each beside the value that Headroom computed and the difference.",
            "Calculation and Steps: each booking as a formula. Bookings are rounded as Headroom rounds them.",
            "Headroom computes exactly, a spreadsheet in binary: where a booking lies on half a cent, the two may differ by one.",
            "Prices, counts and dates decide what is reckoned at all; they are changed in Headroom, and the workbook is written "
            "anew."})
        lines.push_back(text);
    for (std::size_t i = 0; i < lines.size(); ++i)
        writeText(sheet, static_cast<lxw_row_t>(i + 2), 0, lines[i], parts.formats.wrapped);
    worksheet_set_column(sheet, 0, 0, 110, nullptr);
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

void addAssumptions(WorkbookParts& parts, lxw_worksheet* sheet) { AssumptionsSheet(parts, sheet).write(); }

void addWorkloads(const WorkbookParts& parts, lxw_worksheet* sheet)
{
    const EntitySchema& schema = schemaOf<Workload>();
    const Table<Workload>& rows = parts.model.table<Workload>();
    for (std::size_t f = 0; f < schema.fields.size(); ++f)
        writeText(sheet, 0, static_cast<lxw_col_t>(f), std::string(schema.fields[f].label), parts.formats.bold);
    const std::size_t shown = std::min(rows.size(), mostWorkloadRows);
    for (std::size_t i = 0; i < shown; ++i) {
        const Workload& row = rows.at(i);
        for (std::size_t f = 0; f < schema.fields.size(); ++f) {
            const Field& field = schema.fields[f];
            const Value value = field.read(row);
            const auto line = static_cast<lxw_row_t>(i + 1);
            const auto column = static_cast<lxw_col_t>(f);
            if (isBlank(value) || !schema.applies(field, row))
                continue;
            if (const auto* whole = std::get_if<std::int64_t>(&value))
                worksheet_write_number(sheet, line, column, static_cast<double>(*whole), nullptr);
            else if (const auto* decimal = std::get_if<Decimal>(&value))
                worksheet_write_number(sheet, line, column, decimal->toDoubleLossy(), nullptr);
            else if (const auto* money = std::get_if<Money>(&value))
                worksheet_write_number(sheet, line, column, parts.amount(*money), parts.formats.money);
            else
                writeText(sheet, line, column, toText(parts.model, field, value));
        }
    }
    if (shown < rows.size())
        writeText(sheet, static_cast<lxw_row_t>(shown + 1), 0,
            "The first " + std::to_string(shown) + " of " + std::to_string(rows.size()) + " rows");
    worksheet_set_column(sheet, 0, 0, 34, nullptr);
    worksheet_set_column(sheet, 1, static_cast<lxw_col_t>(schema.fields.size() - 1), 16, nullptr);
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_repeat_rows(sheet, 0, 0);
    if (shown > 0)
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(shown), static_cast<lxw_col_t>(schema.fields.size() - 1));
}

} // namespace headroom
