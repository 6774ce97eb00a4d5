// SPDX-License-Identifier: GPL-3.0-or-later
// The cover, every input that was used with its source, and the rows of workloads.
#include "core/exchange/workbook_parts.h"
#include "core/model/field_facts.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <set>
#include <tuple>

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
    AssumptionsSheet(WorkbookParts& parts, lxw_worksheet* sheet) : m(parts), m_sheet(sheet) { findSolved(); }

    void write()
    {
        lxw_col_t column = 0;
        for (const char* header : {"Path", "Label", "Unit", "Value", "Kind", "Source", "Date", "May it be changed here?"}) {
            const bool isNumber = column == valueColumn;
            writeText(m_sheet, 0, column, header,
                isNumber                        ? m.formats.boldRight
                    : column == valueColumn + 1 ? m.formats.boldIndented
                                                : m.formats.bold);
            ++column;
        }
        lxw_row_t line = 1;
        for (const TraceId input : m.formulas.inputs())
            writeInput(line++, input);
        writeDiscountRate(line++);
        worksheet_set_column(m_sheet, 0, 0, 48, nullptr);
        worksheet_set_column(m_sheet, 1, 1, 46, nullptr);
        worksheet_set_column(m_sheet, 2, 4, 18, nullptr);
        worksheet_set_column(m_sheet, 5, 5, 60, nullptr);
        worksheet_set_column(m_sheet, 6, 6, 11, nullptr);
        worksheet_set_column(m_sheet, 7, 7, 62, nullptr);
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
    // A rate that was solved stays what it is in a spreadsheet: so must all that it was solved from.
    void findSolved()
    {
        const Trace& trace = m.traced.trace;
        std::vector<bool> isGiven(trace.nodes.size());
        for (const TraceSolve& solve : trace.solves) {
            m_solved.insert(solve.input);
            for (const TraceId given : solve.given)
                isGiven[static_cast<std::size_t>(given)] = true;
            const Id row = nodeOf(solve.input).row;
            m_solvedDebt.insert(row);
            if (const DebtEvent* event = m.model.table<DebtEvent>().find(row))
                m_solvedDebt.insert({event->debt.id, event->into.id});
        }
        for (std::size_t i = trace.nodes.size(); i-- > 0;) { // operands come before their node
            const TraceNode& node = trace.nodes[i];
            for (std::uint32_t o = 0; isGiven[i] && o < node.operandCount; ++o)
                isGiven[static_cast<std::size_t>(trace.operands[node.firstOperand + o])] = true;
            if (isGiven[i] && node.op == TraceOp::Input)
                m_given.insert(keyOf(sourceOf(node)));
        }
    }
    using SourceKey = std::tuple<Entity, Id, std::int32_t>;
    static SourceKey keyOf(const TraceSource& source) { return {source.entity, source.row, source.field}; }
    // Whether it is a term that the equation of a rate has in it without its being traced, or one that it is traced to.
    bool feedsSolvedRate(const TraceSource& source) const
    {
        const auto* row = source.entity == Entity::DebtRow ? m.model.table<DebtRow>().find(source.row) : nullptr;
        return m_given.contains(keyOf(source)) || (source.entity == Entity::DebtInstrument && m_solvedDebt.contains(source.row))
            || (row && m_solvedDebt.contains(row->debt.id));
    }

    // Empty where the input may be changed.
    std::string whyLocked(TraceId id, const TraceSource& source, const Fraction& value) const
    {
        if (m_solved.contains(id))
            return "Solved by Headroom from the terms: change them there";
        if (source.kind == TraceSourceKind::Count)
            return "Counted from the workloads (sheet Counts) and waves: change those in Headroom";
        if (source.kind == TraceSourceKind::Derived)
            return "Estimated by a rule from another input";
        const Field& field = schemaOf(source.entity).fields[static_cast<std::size_t>(source.field)];
        if (field.fieldClass == FieldClass::Timing)
            return "Moves months: change it in Headroom";
        if (field.fieldClass == FieldClass::Count)
            return "Changes counts: change it in Headroom";
        if (source.entity == Entity::Price || source.entity == Entity::Sku)
            return "Other prices may choose other sizes: change it in Headroom";
        if (value.isZero())
            return "Nothing was reckoned with it while it is zero: change it in Headroom";
        if (feedsSolvedRate(source))
            return "An effective rate is solved from it: change it in Headroom";
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
            writeField(line, source, label);
        else
            writeCounted(line, source);
        const std::string locked = whyLocked(id, source, value);
        lxw_format* const format = formatOf(source, value, locked.empty() ? m.formats.open : m.formats.locked);
        if (const auto counted = m.countFormulas.find(id); counted != m.countFormulas.end())
            worksheet_write_formula_num(m_sheet, line, valueColumn, counted->second.c_str(), format, value.toDoubleLossy());
        else
            writeValue(line, value, format);
        writeText(m_sheet, line, 7, locked.empty() ? "Yes" : locked);
    }
    static lxw_format* formatOf(const TraceSource& source, const Fraction& value, const WorkbookFormats::Inputs& formats)
    {
        if (source.kind == TraceSourceKind::Field) {
            const Field& field = schemaOf(source.entity).fields[static_cast<std::size_t>(source.field)];
            if (field.type == FieldType::Share)
                return formats.share;
            if (field.type == FieldType::Money || field.unit.find("\u00a4") != std::string_view::npos)
                return formats.money;
        }
        return value.floor() == value ? formats.whole : formats.number;
    }
    void writeValue(lxw_row_t line, const Fraction& value, lxw_format* format)
    {
        const std::string text = value.toText();
        if (text.find('/') == std::string::npos)
            worksheet_write_number(m_sheet, line, valueColumn, value.toDoubleLossy(), format);
        else
            worksheet_write_formula_num(m_sheet, line, valueColumn, ('=' + text).c_str(), format, value.toDoubleLossy());
    }
    void writeField(lxw_row_t line, const TraceSource& source, const std::string& path)
    {
        const Field& field = schemaOf(source.entity).fields[static_cast<std::size_t>(source.field)];
        const Row* const row = m.model.findRow(source.entity, source.row);
        writeText(m_sheet, line, 1,
            std::string(field.label)
                + (row && path.find("[id=") != std::string::npos ? whoseText(source.entity, *row) : std::string()));
        writeText(m_sheet, line, 2, unitOf(field, m.p.currency.view()));
        if (!row)
            return;
        const Row& origin = headroom::sourceOf(m.model, source.entity, *row, field.name);
        writeText(m_sheet, line, 4, std::string(nameOf(origin.sourceKind)), m.formats.indented);
        writeText(m_sheet, line, 5, origin.citation.str());
        if (origin.sourceDate)
            writeText(m_sheet, line, 6, origin.sourceDate->toText());
    }
    // Whose count it is, as far as it is of one site or of one wave; waves and sites stand in id order, as their tables do.
    void writeCounted(lxw_row_t line, const TraceSource& source)
    {
        const CountKey& key = source.count;
        if (key.table == CountTable::None)
            return;
        std::string whose;
        if (key.table == CountTable::Sites || key.table == CountTable::SitesMoved || key.table == CountTable::SitesPlatform)
            whose = m.model.table<Site>().at(static_cast<std::size_t>(key.place)).name.str();
        const auto waves = static_cast<std::int32_t>(m.model.table<Wave>().size());
        if (key.slot > 0 && waves > 0)
            whose += (whose.empty() ? "" : ", ")
                + m.model.table<Wave>().at(static_cast<std::size_t>((key.slot - 1) % waves)).name.str()
                + (key.slot > waves ? ", retired" : "");
        else if (key.slot == 0)
            whose += whose.empty() ? "stays" : ", stays";
        writeText(m_sheet, line, 1, whose);
        writeText(m_sheet, line, 2, "count");
    }
    // Of rows that paths call by their ids: ": Interconnection, Omaha, Network" of a unit cost.
    std::string whoseText(Entity entity, const Row& row) const
    {
        const EntitySchema& schema = schemaOf(entity);
        constexpr int most = 3;
        int told = 0;
        std::string whose;
        for (const Field& field : schema.fields) {
            const bool tells = field.name == "name" || field.type == FieldType::Choice || field.type == FieldType::Reference;
            if (!tells || field.name == "sourceKind" || told == most || isBlank(field.read(row)) || !schema.applies(field, row))
                continue;
            whose += (told++ == 0 ? ": " : ", ") + toText(m.model, field, field.read(row));
        }
        return whose;
    }
    // Only figures use it, so the calculation's trace does not have it.
    void writeDiscountRate(lxw_row_t line)
    {
        const Company& company = m.model.company();
        const Field& field = *schemaOf<Company>().field("discountRate");
        writeText(m_sheet, line, 0, "company.discountRate");
        const auto place = static_cast<std::int32_t>(schemaOf<Company>().indexOf(field));
        writeField(line, {TraceSourceKind::Field, Entity::Company, company.id, place, {}}, "company.discountRate");
        writeValue(line, Fraction(company.discountRate), m.formats.open.share);
        writeText(m_sheet, line, 7, "Yes");
        m.extraInputs["company.discountRate"] = "Assumptions!$D$" + std::to_string(line + 1);
    }

    WorkbookParts& m;
    lxw_worksheet* m_sheet;
    std::set<TraceId> m_solved;  // rates that were solved
    std::set<Id> m_solvedDebt;   // the instruments that have one
    std::set<SourceKey> m_given; // what they were solved from
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
            "Stay, Move, Benefit, Debt: the lines by month. Rows that are zero in every month, and columns without a value, are "
            "hidden.",
            "Summary: the figures as formulas, each beside the value that Headroom computed and the difference.",
            "Calculation and Steps: each booking as a formula. Bookings are rounded as Headroom rounds them.",
            "Headroom computes exactly, a spreadsheet in binary: where a booking lies on half a cent, the two may differ by one.",
            "Prices, counts and dates decide what is reckoned at all; they are changed in Headroom, and the workbook is written "
            "anew."})
        lines.push_back(text);
    if (parts.isGrouped)
        lines.push_back(
            "There are many formulas: a line's prices are booked as one, by wave and service family. What rounding each price "
            "alone differs by has a row of its own.");
    for (std::size_t i = 0; i < lines.size(); ++i)
        writeText(sheet, static_cast<lxw_row_t>(i + 2), 0, lines[i], parts.formats.wrapped);
    worksheet_set_column(sheet, 0, 0, 105, nullptr);
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
    for (std::size_t f = 1; f < schema.fields.size(); ++f) {
        const Field& field = schema.fields[f];
        lxw_row_col_options options{};
        options.hidden = std::none_of(rows.begin(), rows.end(),
            [&](const Workload& row) { return schema.applies(field, row) && !isBlank(field.read(row)); });
        const auto column = static_cast<lxw_col_t>(f);
        worksheet_set_column_opt(sheet, column, column, 16, nullptr, &options);
    }
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_repeat_rows(sheet, 0, 0);
    if (shown > 0)
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(shown), static_cast<lxw_col_t>(schema.fields.size() - 1));
}

} // namespace headroom
