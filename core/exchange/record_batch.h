// SPDX-License-Identifier: GPL-3.0-or-later
// The next records of a CSV text, with those of their cells that become texts.
#pragma once

#include "core/base/text_maker.h"
#include "core/exchange/csv.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace headroom {

/// A record, and of some columns what was expected of their cells.
struct ExpectedRecord
{
    CsvRecord record;
    std::size_t end = 0; // where the next one begins
    std::span<const ExpectedText> texts;
};

/// Reads some records before anything is made of the first, so that the texts that they need are near in memory (ExpectedText).
class RecordBatch
{
public:
    /// `columns`: places from 0 of cells that become texts that few records share.
    explicit RecordBatch(std::vector<std::size_t> columns);
    RecordBatch(const RecordBatch&) = delete; // the records are views of it
    RecordBatch& operator=(const RecordBatch&) = delete;

    /// The next records; none at the end. They live until the next call, or the reader's.
    std::span<const ExpectedRecord> next(CsvReader& reader);

private:
    static constexpr std::size_t most = 16;

    std::vector<std::size_t> m_columns;
    std::array<ExpectedRecord, most> m_records;
    std::array<std::vector<std::string_view>, most> m_cells;
    std::vector<ExpectedText> m_texts; // of all records, by record
};

/// The cell without blanks and tabs at either end, as nearly all cells are.
inline std::string_view bareCell(std::string_view cell)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    return cell.empty() || (!isBlank(cell.front()) && !isBlank(cell.back())) ? cell : trimmed(cell);
}

} // namespace headroom
