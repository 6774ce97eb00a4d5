// SPDX-License-Identifier: GPL-3.0-or-later
// Debt instruments from a plain table.
#pragma once

#include "core/exchange/schema_table.h"

namespace headroom {

/// A row an instrument; columns are the fields of debt by name or label. Instruments are found by name: the cells that are not blank
/// replace what is there. A new one needs its maturity, its principal (a revolver: its commitment), and a coupon, or an index of the
/// project when it floats, a dash being none of them; an index given without a rate kind means a floating rate.
/// Amounts are in the currency of their row (its column, else the instrument's, else the project's): one in another, by the cell, the
/// header or a title, is refused (CurrencyDiffers). Scales, dates and totals are as in line_import.h.
/// A row that is wrong is left out with a finding (Error) at FILE:ROW:COLUMN with found and expected: those of readSmallTable and
/// cellValue; ValueRequired; RowDuplicate for a name that is there twice ("firstRow"); and what validate() would refuse. ColumnUnknown
/// is a note. Errors: those of readSmallTable and decimalSignOf; HeaderMissing ("expected": "name"); HeaderDuplicate where two columns
/// name one field.
Result<TableImportOutcome> importDebtInstruments(
    const Model& model, const TableSource& source, const TableImportOptions& options);

} // namespace headroom
