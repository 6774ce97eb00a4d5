// SPDX-License-Identifier: GPL-3.0-or-later
// The trace of a calculation as a workbook of live formulas: anyone can follow a figure to its inputs, change one and recalculate.
#pragma once

#include "core/base/rounding.h"
#include "core/engine/trace.h"

namespace headroom {

/// Writes the workbook, in place of what `path` names. Sheets, each with a header row:
///   Inputs   label, row, column, value: a cell for each input of the trace
///   Booked   label, row, column, formula, engine: a line for each of Trace::booked, in its order from line 2 on; the formula's
///            cached value and the plain number beside it are the engine's
///   Steps    node, formula: what formulas share, or what would make one too long
/// Rounding in the sheet is the engine's: to the minor unit at a booking, ties as `rounding` says (the calculation's), powers to 12
/// decimals, nothing else but for what binary sums leave: bookings are taken to 8 decimals first, and whole numbers and positive
/// denominators are recognised after rounding to 9 and 12 decimals.
/// Labels are texts, never formulas. Errors: TooManyRows (more than a sheet holds), FileUnwritable.
Status writeTraceXlsx(const Trace& trace, const std::string& path, Rounding rounding = Rounding::HalfAway);

} // namespace headroom
