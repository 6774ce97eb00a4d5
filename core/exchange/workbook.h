// SPDX-License-Identifier: GPL-3.0-or-later
// A project's figures as a workbook that recalculates: what a reader changes among the assumptions moves statement, debt and figures.
#pragma once

#include "core/base/work_watch.h"
#include "core/engine/other_numbers.h"
#include "core/engine/projection.h"
#include "core/exchange/workbook_texts.h"
#include "core/model/model.h"

namespace headroom {

struct WorkbookOptions
{
    std::string file;               // the project's file name, on the cover
    std::optional<Date> preparedOn; // on the cover where it is given
    Translate words;                // of another language than English; texts of core, and the names of the sheets
    std::size_t mostFormulas =
        200'000; // more make a spreadsheet slow: above it the prices of a line are booked as one, see below
    WorkWatch watch = {};
};

/// Writes the workbook in place of what `path` names, whole or not at all. Sheets:
///   Cover        what it is, and how to read it
///   Summary      the figures as formulas, each beside Headroom's own value and the difference; charts
///   Assumptions  every input that the calculation used: path, label, unit, value, kind, source, date; what may be changed is blue,
///                open, named by its path ("site_Omaha_pricePerKwh") and held to its range, the rest is locked and says why
///   Stay, Move, Benefit   the lines by month; parents are sums of their children, Benefit is Move less Stay
///   Debt         each instrument's months, both cases
///   Covenants    each test that was made: measure and headroom as formulas
///   Workloads    the rows, up to 10,000 of them, as they stand
///   Counts       what each row gives to the counts among the assumptions, which are sums of it by SUMIFS; none above 10,000 rows or
///                200,000 shares, where the counts are numbers
///   Calculation, Steps   each booking as a formula over assumptions and other bookings, rounded where the engine rounds
/// Above options.mostFormulas the bookings of a line's prices in a month are one (groupPrices()): quantities times prices by wave and
/// service family, and a row of its own for what rounding each price alone differs by.
/// These are the English names of the sheets. Whatever the language, months are written "2024-07", and paths, formulas and formats
/// of numbers are the same.
/// Every formula has its value with it, for readers that do not calculate. Texts of the project are texts, never formulas. Errors:
/// TooManyRows (more than a sheet holds), FileUnwritable, Cancelled.
Status writeWorkbook(const Model& model, const Projection& projection, const TracedProjection& traced,
    const WorkbookOptions& options, const std::string& path);

} // namespace headroom
