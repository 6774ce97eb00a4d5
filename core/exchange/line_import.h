// SPDX-License-Identifier: GPL-3.0-or-later
// Operating lines and their months from a plain table.
#pragma once

#include "core/exchange/schema_table.h"

namespace headroom {

/// A row a month (columns line, month, amount), or a row a line with the months as columns ("2024-07"); beside them any field of an
/// operating line by name or label, the same in every row of the line. Lines are found by name: the months and fields that the table
/// gives replace those that are there, others stay; a new line needs its kind. Blank cells say nothing. Amounts are positive in the
/// line's natural sense: where all costs of a table are negative, two or more, it is refused (NumberOutOfRange) unless the options say of
/// which sign costs are; some of them are taken with a warning, and so is one alone. A row called "Total", or "Total costs" that adds up
/// what stands above it, is left out with a warning (RowIgnored); "Total Energies" that doesn't is taken with one (RowsDoNotSum). Months
/// outside the projection are taken with one (MonthOutside).
/// Amounts count in the scale that their header says (a note, UnitConverted), or the user does; a scale that is in doubt, or that a
/// title or a column Unit says, is asked for (UnitUnknown), and what may be a unit in brackets is told (a warning). Amounts in
/// another currency than the project's, by the cell, the header, a title or a column Currency or Unit, are refused
/// (CurrencyDiffers). Dates with strokes that fit both orders, with a time behind them or not, are asked for (NumberAmbiguous).
/// A row that is wrong is left out with a finding (Error) at FILE:ROW:COLUMN with found and expected: those of readSmallTable and
/// cellValue; ValueRequired; RowDuplicate for a month that is there twice or a field that an earlier row has otherwise ("firstRow");
/// and what validate() would refuse. ColumnUnknown is a note.
/// Errors: these, those of readSmallTable and decimalSignOf; HeaderMissing ("expected": columns); HeaderDuplicate where two columns name one
/// field, or months stand both in a column and in the header.
Result<TableImportOutcome> importOperatingLines(const Model& model, const TableSource& source, const TableImportOptions& options);

} // namespace headroom
