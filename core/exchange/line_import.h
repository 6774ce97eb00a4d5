// SPDX-License-Identifier: GPL-3.0-or-later
// Operating lines and their months from a plain table.
#pragma once

#include "core/exchange/schema_table.h"

namespace headroom {

/// A row a month (columns line, month, amount), or a row a line with the months as columns ("2024-07"); beside them any field of an
/// operating line by name or label, the same in every row of the line. Lines are found by name: the months and fields that the table
/// gives replace those that are there, others stay; a new line needs its kind. Blank cells say nothing. Amounts are positive in the
/// line's natural sense: a cost whose amounts are all negative is left out (NumberOutOfRange) unless the options say that costs are;
/// with some of them it is taken with a warning. A row called "Total" is left out with a warning (RowIgnored), months outside the
/// projection are taken with one (MonthOutside).
/// A row that is wrong is left out with a finding (Error) at FILE:ROW:COLUMN with found and expected: those of readSmallTable and
/// cellValue; ValueRequired; RowDuplicate for a month that is there twice or a field that an earlier row has otherwise ("firstRow");
/// and what validate() would refuse. ColumnUnknown is a note.
/// Errors: those of readSmallTable and decimalSignOf; HeaderMissing ("expected": columns); HeaderDuplicate where two columns name one
/// field, or months stand both in a column and in the header.
Result<TableImportOutcome> importOperatingLines(const Model& model, const TableSource& source, const TableImportOptions& options);

} // namespace headroom
