// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/trace_xlsx.h"

#include "core/exchange/trace_formulas.h"

#include <cstdio>
#include <xlsxwriter.h>

namespace headroom {

namespace {

constexpr std::size_t mostLines = LXW_ROW_MAX;

// libxlsxwriter counts lines from 0.
lxw_row_t lineAt(std::size_t place) { return static_cast<lxw_row_t>(place + 1); }

class WorkbookWriter
{
public:
    WorkbookWriter(const Trace& trace, const TraceFormulas& formulas, const std::string& path)
        : m_trace(trace), m_formulas(formulas), m_book(workbook_new(path.c_str()))
    {}

    bool write()
    {
        if (!m_book)
            return false;
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_input = workbook_add_format(m_book);
        format_set_font_color(m_input, LXW_COLOR_BLUE);
        writeInputs();
        writeBooked();
        writeSteps();
        return workbook_close(m_book) == LXW_NO_ERROR;
    }

private:
    lxw_worksheet* addSheet(const char* name, std::initializer_list<const char*> headers)
    {
        lxw_worksheet* const sheet = workbook_add_worksheet(m_book, name);
        lxw_col_t column = 0;
        for (const char* header : headers)
            worksheet_write_string(sheet, 0, column++, header, m_bold);
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_set_column(sheet, 0, 0, 45, nullptr);
        worksheet_set_column(sheet, 1, static_cast<lxw_col_t>(headers.size() - 1), 22, nullptr);
        return sheet;
    }
    void writeHead(lxw_worksheet* sheet, lxw_row_t line, const TraceNode& node)
    {
        const bool labelled = node.label >= 0 && static_cast<std::size_t>(node.label) < m_trace.labels.size();
        const std::string& label = labelled ? m_trace.labels[static_cast<std::size_t>(node.label)] : std::string();
        if (!label.empty())
            worksheet_write_string(sheet, line, 0, label.c_str(), nullptr);
        worksheet_write_number(sheet, line, 1, node.row, nullptr);
        worksheet_write_number(sheet, line, 2, node.column, nullptr);
    }
    double value(TraceId node) const { return m_trace.values[static_cast<std::size_t>(node)].toDoubleLossy(); }

    void writeInputs()
    {
        lxw_worksheet* const sheet = addSheet("Inputs", {"label", "row", "column", "value"});
        for (std::size_t i = 0; i < m_formulas.inputs().size(); ++i) {
            const TraceId node = m_formulas.inputs()[i];
            writeHead(sheet, lineAt(i), m_trace.nodes[static_cast<std::size_t>(node)]);
            const std::string text = m_trace.values[static_cast<std::size_t>(node)].toText();
            if (text.find('/') == std::string::npos)
                worksheet_write_number(sheet, lineAt(i), 3, value(node), m_input);
            else
                worksheet_write_formula_num(sheet, lineAt(i), 3, ('=' + text).c_str(), m_input, value(node));
        }
    }
    void writeBooked()
    {
        lxw_worksheet* const sheet = addSheet("Booked", {"label", "row", "column", "formula", "engine"});
        for (std::size_t i = 0; i < m_formulas.booked().size(); ++i) {
            const FormulaCell& cell = m_formulas.booked()[i];
            writeHead(sheet, lineAt(i), m_trace.nodes[static_cast<std::size_t>(cell.node)]);
            worksheet_write_formula_num(sheet, lineAt(i), 3, ('=' + cell.formula).c_str(), nullptr, cell.value);
            worksheet_write_number(sheet, lineAt(i), 4, cell.value, nullptr);
        }
    }
    void writeSteps()
    {
        lxw_worksheet* const sheet = addSheet("Steps", {"node", "formula"});
        for (std::size_t i = 0; i < m_formulas.steps().size(); ++i) {
            const FormulaCell& cell = m_formulas.steps()[i];
            if (cell.node != noTrace) // else a part of a long sum
                worksheet_write_number(sheet, lineAt(i), 0, cell.node, nullptr);
            worksheet_write_formula_num(sheet, lineAt(i), 1, ('=' + cell.formula).c_str(), nullptr, cell.value);
        }
    }

    const Trace& m_trace;
    const TraceFormulas& m_formulas;
    lxw_workbook* m_book;
    lxw_format* m_bold = nullptr;
    lxw_format* m_input = nullptr;
};

} // namespace

Status writeTraceXlsx(const Trace& trace, const std::string& path, Rounding rounding)
{
    const TraceFormulas formulas(trace, {}, rounding);
    for (const std::size_t lines : {formulas.inputs().size(), formulas.booked().size(), formulas.steps().size()})
        if (lines + 1 > mostLines)
            return Error{ErrorCode::TooManyRows, path, {}}
                .with("found", std::to_string(lines))
                .with("expected", std::to_string(mostLines - 1));
    const std::string part = path + ".part"; // so that nothing half written is ever called `path`
    const bool written = WorkbookWriter(trace, formulas, part).write();
    if (!written || std::rename(part.c_str(), path.c_str()) != 0) {
        std::remove(part.c_str());
        return Error{ErrorCode::FileUnwritable, path, {}};
    }
    return done();
}

} // namespace headroom
