// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of stage 1 as sums over the rows of workloads.
#include "core/engine/count_shares.h"
#include "core/exchange/workbook_parts.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t mostFormulas = 200'000; // more would make a spreadsheet slow
constexpr lxw_col_t keyColumn = 1, amountColumn = 4;

struct CountInput
{
    TraceId node = noTrace;
    lxw_row_t line = 0; // on the sheet Assumptions, as spreadsheets count
};

/// Counts among the inputs, in their order; not what was solved.
std::vector<CountInput> countsAmong(const WorkbookParts& parts)
{
    std::vector<CountInput> counts;
    lxw_row_t line = 1;
    for (const TraceId input : parts.formulas.inputs()) {
        ++line;
        const TraceNode& node = parts.traced.trace.nodes[static_cast<std::size_t>(input)];
        const TraceSource& source = parts.traced.trace.sources[static_cast<std::size_t>(node.source)];
        if (source.kind == TraceSourceKind::Count && source.count.table != CountTable::None)
            counts.push_back({input, line});
    }
    return counts;
}

class CountsSheet
{
public:
    CountsSheet(WorkbookParts& parts, lxw_worksheet* sheet) : m(parts), m_sheet(sheet), m_counts(countsAmong(parts)) {}

    void write()
    {
        lxw_col_t column = 0;
        const WorkbookText headers[] = {
            WorkbookText::Workload, WorkbookText::RowOf, WorkbookText::What, WorkbookText::PerServer, WorkbookText::AllServers};
        for (const WorkbookText header : headers) {
            const bool isNumber = column == keyColumn || column >= amountColumn - 1;
            writeText(m_sheet, 0, column, m.words.of(header, {m.words.tab(WorkbookSheet::Assumptions)}),
                isNumber         ? m.formats.boldRight
                    : column > 1 ? m.formats.boldIndented
                                 : m.formats.bold);
            ++column;
        }
        worksheet_set_column(m_sheet, 0, 0, 34, nullptr);
        worksheet_set_column(m_sheet, keyColumn, keyColumn, 20, nullptr);
        worksheet_set_column(m_sheet, 2, 2, 48, nullptr);
        worksheet_set_column(m_sheet, 3, 4, 18, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        const auto shares = sharesThatFit();
        for (std::size_t i = 0; i < shares.shares.size();) {
            std::size_t end = i;
            while (end < shares.shares.size() && shares.shares[end].key == shares.shares[i].key)
                ++end;
            writeKey(shares, i, end);
            i = end;
        }
        if (shares.shares.empty())
            writeText(m_sheet, 1, 0, m.words.of(WorkbookText::CountsNone));
    }

private:
    CountShares sharesThatFit() const
    {
        if (m.model.table<Workload>().size() > mostWorkloadRows)
            return {};
        std::vector<CountKey> keys;
        for (const CountInput& count : m_counts)
            keys.push_back(sourceOf(count.node).count);
        CountShares shares = countShares(m.model, keys).valueOr({});
        return shares.shares.size() > mostFormulas ? CountShares() : shares;
    }
    const TraceNode& nodeOf(TraceId id) const { return m.traced.trace.nodes[static_cast<std::size_t>(id)]; }
    const TraceSource& sourceOf(TraceId id) const { return m.traced.trace.sources[static_cast<std::size_t>(nodeOf(id).source)]; }

    /// The rows of one count, and the formula that sums them; none where they do not sum to it.
    void writeKey(const CountShares& shares, std::size_t from, std::size_t to)
    {
        const std::size_t key = shares.shares[from].key;
        std::int64_t sum = 0;
        for (std::size_t i = from; i < to; ++i)
            sum += shares.shares[i].count;
        if (sum != shares.whole[key] || sum == 0)
            return;
        const CountInput& count = m_counts[key];
        const Fraction unit = m.traced.trace.values[static_cast<std::size_t>(count.node)].dividedBy(Fraction(sum));
        const lxw_row_t first = m_line;
        for (std::size_t i = from; i < to; ++i)
            writeShare(shares.shares[i], count, unit);
        const std::string rows = std::to_string(first + 1), last = std::to_string(m_line);
        const std::string& counts = m.in(WorkbookSheet::Counts);
        m.countFormulas[count.node] = "=SUMIFS(" + counts + "!$E$" + rows + ":$E$" + last + ',' + counts + "!$B$" + rows + ":$B$"
            + last + ',' + std::to_string(count.line) + ')';
    }
    void writeShare(const CountShare& share, const CountInput& count, const Fraction& unit)
    {
        const Workload& workload = m.model.table<Workload>().at(share.workload);
        const TraceNode& node = nodeOf(count.node);
        const Fraction whole = Fraction(share.count) * unit;
        const Fraction each = whole.dividedBy(Fraction(std::int64_t{workload.quantity}));
        writeText(m_sheet, m_line, 0, workload.name.str());
        worksheet_write_number(m_sheet, m_line, keyColumn, count.line, nullptr);
        if (node.label >= 0)
            writeText(m_sheet, m_line, 2, m.words.step(m.traced.trace.labels[static_cast<std::size_t>(node.label)]),
                m.formats.indented);
        worksheet_write_number(m_sheet, m_line, 3, each.toDoubleLossy(), nullptr);
        const std::string formula = "=D" + std::to_string(m_line + 1) + '*' + quantityCell(share.workload);
        worksheet_write_formula_num(m_sheet, m_line, amountColumn, formula.c_str(), nullptr, whole.toDoubleLossy());
        ++m_line;
    }
    std::string quantityCell(std::size_t workload) const
    {
        const EntitySchema& schema = schemaOf<Workload>();
        char cell[LXW_MAX_CELL_NAME_LENGTH];
        lxw_rowcol_to_cell(
            cell, static_cast<lxw_row_t>(workload + 1), static_cast<lxw_col_t>(schema.indexOf(*schema.field("quantity"))));
        return m.in(WorkbookSheet::Workloads) + '!' + cell;
    }

    WorkbookParts& m;
    lxw_worksheet* m_sheet;
    std::vector<CountInput> m_counts;
    lxw_row_t m_line = 1;
};

} // namespace

void addCounts(WorkbookParts& parts, lxw_worksheet* sheet) { CountsSheet(parts, sheet).write(); }

} // namespace headroom
