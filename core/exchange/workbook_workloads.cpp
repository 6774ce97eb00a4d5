// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of workloads as they stand.
#include "core/exchange/workbook_parts.h"
#include "core/model/value_text.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr double nameWidth = 34;

class WorkloadsSheet
{
public:
    WorkloadsSheet(const WorkbookParts& parts, lxw_worksheet* sheet)
        : m(parts), m_sheet(sheet), m_rows(parts.model.table<Workload>()), m_shown(std::min(m_rows.size(), mostWorkloadRows))
    {}

    void write()
    {
        for (std::size_t f = 0; f < m_schema.fields.size(); ++f)
            writeText(m_sheet, 0, columnOf(f), m.words.fieldLabel(m_schema.fields[f].label), m.formats.boldWrapped);
        for (std::size_t i = 0; i < m_shown; ++i)
            for (std::size_t f = 0; f < m_schema.fields.size(); ++f)
                if (isShown(m_schema.fields[f], m_rows.at(i)))
                    writeCell(static_cast<lxw_row_t>(i + 1), columnOf(f), m_schema.fields[f], m_rows.at(i));
        if (m_shown < m_rows.size())
            writeText(m_sheet, static_cast<lxw_row_t>(m_shown + 1), 0,
                m.words.of(WorkbookText::RowsShown, {std::to_string(m_shown), std::to_string(m_rows.size())}));
        setUpColumns();
        worksheet_freeze_panes(m_sheet, 1, 1);
        if (m_shown > 0)
            worksheet_autofilter(
                m_sheet, 0, 0, static_cast<lxw_row_t>(m_shown), static_cast<lxw_col_t>(m_schema.fields.size() - 1));
    }

private:
    static lxw_col_t columnOf(std::size_t field) { return static_cast<lxw_col_t>(field); }
    bool isShown(const Field& field, const Workload& row) const
    {
        return m_schema.applies(field, row) && !isBlank(field.read(row));
    }
    void writeCell(lxw_row_t line, lxw_col_t column, const Field& field, const Workload& row)
    {
        const Value value = field.read(row);
        if (const auto* whole = std::get_if<std::int64_t>(&value))
            worksheet_write_number(m_sheet, line, column, static_cast<double>(*whole), nullptr);
        else if (const auto* decimal = std::get_if<Decimal>(&value))
            worksheet_write_number(m_sheet, line, column, decimal->toDoubleLossy(), nullptr);
        else if (const auto* money = std::get_if<Money>(&value))
            worksheet_write_number(m_sheet, line, column, m.amount(*money), m.formats.money);
        else
            writeText(m_sheet, line, column, shownText(m, field, value), column > 0 ? m.formats.indented : nullptr);
    }
    static double widthOf(const Field& field)
    {
        switch (field.type) {
        case FieldType::Text: return 22;
        case FieldType::Reference:
        case FieldType::Choice: return 20;
        default: return 14;
        }
    }
    /// Legible on paper: pages side by side with the names on each, without notes and sources, which are long.
    void setUpColumns()
    {
        constexpr double threeLines = 45;
        constexpr std::uint16_t percent = 70;
        std::size_t lastPrinted = 0;
        worksheet_set_row(m_sheet, 0, threeLines, nullptr);
        worksheet_set_column(m_sheet, 0, 0, nameWidth, nullptr);
        for (std::size_t f = 1; f < m_schema.fields.size(); ++f) {
            const Field& field = m_schema.fields[f];
            lxw_row_col_options options{};
            options.hidden = std::none_of(m_rows.begin(), m_rows.end(), [&](const Workload& row) { return isShown(field, row); });
            worksheet_set_column_opt(m_sheet, columnOf(f), columnOf(f), widthOf(field), nullptr, &options);
            if (!options.hidden && !field.common)
                lastPrinted = f;
        }
        worksheet_set_print_scale(m_sheet, percent);
        worksheet_print_area(m_sheet, 0, 0, static_cast<lxw_row_t>(m_shown + 1), columnOf(lastPrinted));
        worksheet_print_across(m_sheet);
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_repeat_columns(m_sheet, 0, 0);
    }

    const WorkbookParts& m;
    lxw_worksheet* m_sheet;
    const EntitySchema& m_schema = schemaOf<Workload>();
    const Table<Workload>& m_rows;
    std::size_t m_shown;
};

} // namespace

std::string shownText(const WorkbookParts& parts, const Field& field, const Value& value)
{
    if (const bool* yes = std::get_if<bool>(&value))
        return parts.words.of(*yes ? WorkbookText::Yes : WorkbookText::No);
    const auto* choice = std::get_if<ChoiceValue>(&value);
    if (choice && static_cast<std::size_t>(choice->index) < field.choices.size())
        return parts.words.label(field.choices[static_cast<std::size_t>(choice->index)].label);
    return toText(parts.model, field, value);
}

void addWorkloads(const WorkbookParts& parts, lxw_worksheet* sheet) { WorkloadsSheet(parts, sheet).write(); }

} // namespace headroom
