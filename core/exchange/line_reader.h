// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of a table of operating lines. For line_import.cpp and line_settle.cpp.
#pragma once

#include "core/exchange/line_import.h"
#include "core/exchange/schema_table.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace headroom {

enum class LineCell : std::uint8_t { Unknown, Name, Month, Amount, AmountOfMonth, LineField };

struct LineColumn
{
    LineCell cell = LineCell::Unknown;
    const Field* field = nullptr; // of LineField
    Month month;                  // of AmountOfMonth
    bool operator==(const LineColumn&) const = default;
    /// By which a user chooses it: "month", "growth", "2024-07"; blank for one that is left out.
    std::string name() const;
};

/// What the table says of a line.
struct LineDraft
{
    std::shared_ptr<OperatingLine> row;
    const OperatingLine* held = nullptr;
    std::size_t firstRow = 0;
    std::map<const Field*, std::size_t> given;                    // with the row that gave it first
    std::map<std::int32_t, std::pair<Money, std::size_t>> months; // by index: amount and row
    SumsAbove::Amounts shown;
    std::vector<const TableRow*> totals; // rows that are called a total, and are none of those above
};

class LineReader : private SchemaTableImport
{
public:
    LineReader(const Model& model, const TableImportOptions& options) : SchemaTableImport(model, options, CurrencyOf::Project)
    {
        for (const OperatingLine& line : model.table<OperatingLine>())
            m_held.emplace(line.name, &line);
    }
    Result<TableImportOutcome> run(const TableSource& source) { return importBy(*this, source); }

private:
    friend class SchemaTableImport;
    bool knows(std::string_view header) const { return columnOf(header).cell != LineCell::Unknown; }
    Status matchColumns();
    std::vector<NumberColumn> numberColumns() const;
    std::vector<std::pair<std::size_t, FieldType>> valueColumns() const;
    static bool isSureOfOne(std::string_view name, const SumsAbove::Amounts& amounts);
    void settleTotals();
    bool isTotalOfNext(std::size_t place) const;
    Status settleCosts();
    void noteOutside(const std::vector<LineMonth>& months);
    bool readRow(const TableRow& row);
    Status makeChange();
    LineColumn columnOf(std::string_view header) const;
    LineColumn ownColumnOf(std::string_view header) const;
    Status checkColumns() const;
    bool readCells(const TableRow& row, LineDraft& draft);
    bool readField(const TableRow& row, std::size_t place, LineDraft& draft);
    bool readAmount(const TableRow& row, std::size_t place, Month month, LineDraft& draft);
    LineDraft& draftOf(Text name, std::size_t row);
    bool wrong(const TableRow& row, std::size_t place, Error error, std::optional<std::size_t> firstRow = std::nullopt)
    {
        return SchemaTableImport::wrong(row, m_table.header[place], std::move(error), firstRow);
    }
    bool has(LineCell cell) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const LineColumn& c) { return c.cell == cell; });
    }
    std::size_t placeOf(LineCell cell) const
    {
        const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const LineColumn& c) { return c.cell == cell; });
        return static_cast<std::size_t>(found - m_columns.begin());
    }
    void putMonths(const LineDraft& draft, Id line, std::vector<LineMonth>& fresh);

    std::vector<LineColumn> m_columns;
    std::unordered_map<Text, const OperatingLine*> m_held;
    std::unordered_map<Text, std::size_t> m_places;
    std::vector<LineDraft> m_drafts; // in order of first appearance
    SumsAbove::Amounts m_amounts;    // of the row that is read
};

} // namespace headroom
