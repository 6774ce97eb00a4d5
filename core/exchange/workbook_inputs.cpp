// SPDX-License-Identifier: GPL-3.0-or-later
// The cover, and every input that was used with its source.
#include "core/engine/case_names.h"
#include "core/exchange/workbook_parts.h"
#include "core/model/field_facts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <tuple>
#include <utility>

namespace headroom {

namespace {

constexpr lxw_col_t valueColumn = 3;

/// The field's unit with the currency in it, "USD a month".
std::string unitText(const WorkbookParts& parts, const Field& field)
{
    constexpr std::string_view sign = "\u00a4";
    if (field.type == FieldType::Share)
        return parts.words.of(WorkbookText::Share);
    if (field.type == FieldType::Money && field.unit.empty())
        return parts.p.currency.str();
    std::string unit = field.unit == sign ? std::string(sign) : parts.words.label(field.unit);
    if (const std::size_t place = unit.find(sign); place != std::string::npos)
        unit.replace(place, sign.size(), parts.p.currency.view());
    return unit;
}

/// "site_Omaha_pricePerKwh" of `site["Omaha"].pricePerKwh`.
std::string identifierOf(std::string_view path)
{
    std::string name;
    for (const char c : path) {
        const bool isPart = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isPart || (!name.empty() && name.back() != '_'))
            name += isPart ? c : '_';
    }
    return name;
}

class AssumptionsSheet
{
public:
    AssumptionsSheet(WorkbookParts& parts, lxw_worksheet* sheet) : m(parts), m_sheet(sheet) { findSolved(); }

    void write()
    {
        lxw_col_t column = 0;
        for (const WorkbookText header : {WorkbookText::Path, WorkbookText::Label, WorkbookText::Unit, WorkbookText::ValueHead,
                 WorkbookText::Kind, WorkbookText::Source, WorkbookText::Date, WorkbookText::MayBeChanged}) {
            const bool isNumber = column == valueColumn;
            writeText(m_sheet, 0, column, m.words.of(header),
                isNumber                        ? m.formats.boldRight
                    : column == valueColumn + 1 ? m.formats.boldIndented
                                                : m.formats.bold);
            ++column;
        }
        lxw_row_t line = 1;
        for (const TraceId input : m.formulas.inputs())
            writeInput(line++, input);
        writeDiscountRate(line++);
        for (lxw_col_t c = 0; c < widths.size(); ++c)
            worksheet_set_column(m_sheet, c, c, widths[c], nullptr);
        worksheet_set_print_scale(m_sheet, 66); // what an input is on one page, where it is from on the next
        lxw_col_t breaks[] = {valueColumn + 2, 0};
        worksheet_set_v_pagebreaks(m_sheet, breaks);
        worksheet_repeat_columns(m_sheet, 0, 0);
        worksheet_print_across(m_sheet);
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
    static constexpr std::array<int, 8> widths{42, 40, 18, 18, 18, 46, 11, 38}; // two pages of 66 %

    void write(lxw_row_t line, lxw_col_t column, const std::string& text)
    {
        writeText(m_sheet, line, column, text, m.formats.wrapped);
        m_lines = std::max(m_lines, linesOf(text, widths[column]));
    }
    void finishLine(lxw_row_t line) { setHeight(m_sheet, line, std::exchange(m_lines, 1)); }
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
            return m.words.of(WorkbookText::LockedSolved);
        if (source.kind == TraceSourceKind::Count)
            return m.words.of(WorkbookText::LockedCount, {m.words.tab(WorkbookSheet::Counts)});
        if (source.kind == TraceSourceKind::Derived)
            return m.words.of(WorkbookText::LockedDerived);
        const Field& field = schemaOf(source.entity).fields[static_cast<std::size_t>(source.field)];
        if (field.fieldClass == FieldClass::Timing)
            return m.words.of(WorkbookText::LockedTiming);
        if (field.fieldClass == FieldClass::Count)
            return m.words.of(WorkbookText::LockedFieldCount);
        if (source.entity == Entity::Price || source.entity == Entity::Sku)
            return m.words.of(WorkbookText::LockedPrice);
        if (value.isZero())
            return m.words.of(WorkbookText::LockedZero);
        if (feedsSolvedRate(source))
            return m.words.of(WorkbookText::LockedFeedsRate);
        return {};
    }
    void writeInput(lxw_row_t line, TraceId id)
    {
        const TraceNode& node = nodeOf(id);
        const TraceSource& source = sourceOf(node);
        const Fraction& value = m.traced.trace.values[static_cast<std::size_t>(id)];
        const std::string label = node.label >= 0 ? m.traced.trace.labels[static_cast<std::size_t>(node.label)] : std::string();
        const bool isOfStep = source.kind == TraceSourceKind::Count || source.kind == TraceSourceKind::Derived;
        write(line, 0, isOfStep ? m.words.step(label) : label);
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
        write(line, 7, locked.empty() ? m.words.of(WorkbookText::Yes) : locked);
        finishLine(line);
        if (locked.empty())
            offer(line, label, schemaOf(source.entity).fields[static_cast<std::size_t>(source.field)]);
    }
    /// To readers: a name for formulas of their own, and the range that Headroom takes too.
    void offer(lxw_row_t line, const std::string& path, const Field& field)
    {
        const std::string name = identifierOf(path);
        std::string key = name; // upper and lower case are alike
        std::transform(key.begin(), key.end(), key.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        const std::string place = '=' + m.in(WorkbookSheet::Assumptions) + "!$D$" + std::to_string(line + 1);
        constexpr std::size_t longestName = 255;
        if (name.size() <= longestName && m_names.insert(key).second)
            workbook_define_name(m.book, name.c_str(), place.c_str());
        if (!field.minimum && !field.maximum)
            return;
        lxw_data_validation range{};
        range.validate = LXW_VALIDATION_TYPE_DECIMAL;
        range.criteria = !field.maximum ? LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO
            : !field.minimum            ? LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO
                                        : LXW_VALIDATION_CRITERIA_BETWEEN;
        range.minimum_number = field.minimum ? field.minimum->toDoubleLossy() : 0;
        range.maximum_number = field.maximum ? field.maximum->toDoubleLossy() : 0;
        range.value_number = field.minimum ? range.minimum_number : range.maximum_number;
        worksheet_data_validation_cell(m_sheet, line, valueColumn, &range);
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
        write(line, 1,
            m.words.fieldLabel(field.label)
                + (row && path.find("[id=") != std::string::npos ? whoseText(source.entity, *row) : std::string()));
        write(line, 2, unitText(m, field));
        if (!row)
            return;
        const Row& origin = headroom::sourceOf(m.model, source.entity, *row, field.name);
        writeText(m_sheet, line, 4,
            shownText(m, *schemaOf<Company>().field("sourceKind"), ChoiceValue{static_cast<int>(origin.sourceKind)}),
            m.formats.indented);
        write(line, 5, origin.citation.str());
        if (origin.sourceDate)
            write(line, 6, origin.sourceDate->toText());
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
                + (key.slot > waves ? ", " + m.words.of(WorkbookText::Retired) : std::string());
        else if (key.slot == 0)
            whose += (whose.empty() ? "" : ", ") + m.words.of(WorkbookText::Stays);
        write(line, 1, whose);
        write(line, 2, m.words.of(WorkbookText::CountUnit));
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
            whose += (told++ == 0 ? ": " : ", ") + shownText(m, field, field.read(row));
        }
        return whose;
    }
    // Only figures use it, so the calculation's trace does not have it.
    void writeDiscountRate(lxw_row_t line)
    {
        const Company& company = m.model.company();
        const Field& field = *schemaOf<Company>().field("discountRate");
        write(line, 0, "company.discountRate");
        const auto place = static_cast<std::int32_t>(schemaOf<Company>().indexOf(field));
        writeField(line, {TraceSourceKind::Field, Entity::Company, company.id, place, {}}, "company.discountRate");
        writeValue(line, Fraction(company.discountRate), m.formats.open.share);
        write(line, 7, m.words.of(WorkbookText::Yes));
        finishLine(line);
        offer(line, "company.discountRate", field);
        m.extraInputs["company.discountRate"] = m.in(WorkbookSheet::Assumptions) + "!$D$" + std::to_string(line + 1);
    }

    WorkbookParts& m;
    lxw_worksheet* m_sheet;
    int m_lines = 1;                            // of the row at hand
    std::set<TraceId> m_solved;                 // rates that were solved
    std::set<Id> m_solvedDebt;                  // the instruments that have one
    std::set<SourceKey> m_given;                // what they were solved from
    std::set<std::string, std::less<>> m_names; // that are given, each once
};

} // namespace

void addCover(const WorkbookParts& parts, lxw_worksheet* sheet)
{
    const std::string company = parts.model.company().name.str();
    writeText(sheet, 0, 0, company.empty() ? parts.options.file : company, parts.formats.title);
    WorkbookWords& words = parts.words;
    const auto tab = [&](WorkbookSheet of) { return std::string_view(words.tab(of)); };
    std::vector<std::string> lines{words.of(isMigration(parts.p) ? WorkbookText::CoverTitle : WorkbookText::CoverTitleOther),
        words.of(WorkbookText::CoverProject, {parts.options.file}),
        words.of(WorkbookText::CoverCurrency, {parts.p.currency.view()}),
        words.of(WorkbookText::CoverMonths,
            {parts.p.monthOf(1).toText(), parts.p.monthOf(parts.p.months).toText(),
                parts.p.monthOf(parts.p.headlineColumn).toText()})};
    if (parts.options.preparedOn)
        lines.push_back(words.of(WorkbookText::CoverPrepared, {parts.options.preparedOn->toText()}));
    lines.insert(lines.end(),
        {{}, words.of(WorkbookText::CoverAssumptions, {tab(WorkbookSheet::Assumptions)}),
            words.of(WorkbookText::CoverCounts, {tab(WorkbookSheet::Workloads), tab(WorkbookSheet::Counts)}),
            words.of(WorkbookText::CoverCovenants, {tab(WorkbookSheet::Covenants)}),
            words.of(WorkbookText::CoverMonthly,
                {tab(WorkbookSheet::Stay), tab(WorkbookSheet::Move), tab(WorkbookSheet::Benefit), tab(WorkbookSheet::Debt)}),
            words.of(WorkbookText::CoverSummary, {tab(WorkbookSheet::Summary)}),
            words.of(WorkbookText::CoverCalculation, {tab(WorkbookSheet::Calculation), tab(WorkbookSheet::Steps)}),
            words.of(WorkbookText::CoverExact), words.of(WorkbookText::CoverLarge, {tab(WorkbookSheet::Steps)}),
            words.of(WorkbookText::CoverChanges)});
    if (parts.isGrouped)
        lines.push_back(words.of(WorkbookText::CoverGrouped));
    constexpr int width = 105;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto row = static_cast<lxw_row_t>(i + 2);
        writeText(sheet, row, 0, lines[i], parts.formats.wrapped);
        setHeight(sheet, row, linesOf(lines[i], width));
    }
    worksheet_set_column(sheet, 0, 0, width, nullptr);
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

void addAssumptions(WorkbookParts& parts, lxw_worksheet* sheet) { AssumptionsSheet(parts, sheet).write(); }

} // namespace headroom
