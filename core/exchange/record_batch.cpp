// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_batch.h"

#include <utility>

namespace headroom {

RecordBatch::RecordBatch(std::vector<std::size_t> columns) : m_columns(std::move(columns)), m_texts(most * m_columns.size())
{
    for (std::size_t i = 0; i < most; ++i)
        m_records[i].texts = {m_texts.data() + i * m_columns.size(), m_columns.size()};
}

std::span<const ExpectedRecord> RecordBatch::next(CsvReader& reader)
{
    std::size_t count = 0;
    ExpectedText* text = m_texts.data();
    for (bool goesOn = true; goesOn && count < most;) {
        ExpectedRecord& next = m_records[count];
        if (!reader.next(next.record))
            break;
        next.end = reader.position();
        goesOn = reader.isLasting(); // else the reader's next record takes its place
        reader.exchangeCells(m_cells[count++]);
        const std::span<const std::string_view> cells = next.record.cells;
        for (const std::size_t column : m_columns)
            *text++ = column < cells.size() ? ExpectedText(bareCell(cells[column])) : ExpectedText();
    }
    for (ExpectedText* each = m_texts.data(); each != text; ++each)
        each->find();
    for (ExpectedText* each = m_texts.data(); each != text; ++each)
        each->approach();
    return {m_records.data(), count};
}

} // namespace headroom
