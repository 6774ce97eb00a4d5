// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_choices.h"

#include "core/exchange/column_memory.h"

#include <algorithm>

namespace headroom {

Result<std::optional<DecimalSign>> applyChoices(
    std::vector<TableColumn>& columns, const TableHeader& header, const ImportOptions& options, SourceReading& reading)
{
    RememberedTable remembered;
    if (!options.columnMemory.empty()) {
        auto kept = rememberedColumns(options.columnMemory, header.cells);
        if (!kept)
            return kept.error();
        remembered = *std::move(kept);
    }
    std::erase_if(remembered.choices, [&](const ColumnChoice& old) {
        return std::any_of(options.columns.begin(), options.columns.end(), [&](const ColumnChoice& choice) {
            return choice.field == old.field && (!choice.header.empty() || choice.unit.empty());
        });
    });
    Status chosen = chooseColumns(columns, remembered.choices, ColumnOrigin::Remembered);
    if (chosen)
        chosen = chooseColumns(columns, options.columns, ColumnOrigin::Given);
    if (!chosen) {
        Error error = chosen.error();
        error.path = cellPath(options.fileName, header.row, {});
        return error;
    }
    reading.header = header.cells;
    reading.choices = std::move(remembered.choices);
    reading.choices.insert(reading.choices.end(), options.columns.begin(), options.columns.end());
    reading.decimalChoice = options.table.decimal ? options.table.decimal : remembered.decimal;
    return remembered.decimal;
}

} // namespace headroom
