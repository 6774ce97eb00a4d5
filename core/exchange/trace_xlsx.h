// SPDX-License-Identifier: GPL-3.0-or-later
// The trace of a calculation as a workbook of live formulas: anyone can follow a figure to its inputs, change one and recalculate.
#pragma once

#include "core/engine/trace.h"

namespace headroom {

/// Writes the workbook, in place of what `path` names. Sheets, each with a header row:
///   Inputs   label, row, column, value: a cell for each input of the trace
///   Booked   label, row, column, formula, engine: a line for each of Trace::booked, in its order from line 2 on; the formula's
///            cached value and the plain number beside it are the engine's
///   Steps    node, formula: what formulas share, or what would make one too long
/// Rounding in the sheet is the engine's: ROUND to the minor unit at a booking, powers to 12 decimals, nothing else; whole numbers
/// and positive denominators are recognised after rounding to 9 and 12 decimals, since a spreadsheet computes in binary.
/// Labels are texts, never formulas. Errors: TooManyRows (more than a sheet holds), FileUnwritable.
Status writeTraceXlsx(const Trace& trace, const std::string& path);

} // namespace headroom
