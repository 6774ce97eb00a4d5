// SPDX-License-Identifier: GPL-3.0-or-later
// From a bill to the actual amounts of a project: the change that puts them in place of what it had of the same months.
#pragma once

#include "core/model/change.h"
#include "core/pricing/bill.h"

#include <cstddef>
#include <string>

namespace headroom {

/// Which of several bills it is (two billing accounts, two clouds): each is replaced by itself. No colon in it.
struct BillOrigin
{
    std::string bill = "FOCUS";
    std::string file; // or table; for the rows' citation "FOCUS: part_0.csv"
};

struct BillImport
{
    Change change;           // empty when the project has it all already
    std::size_t added = 0;   // rows that are new
    std::size_t changed = 0; // of other amounts
    std::size_t removed = 0; // of the bill's months, but no longer on the bill
    std::size_t unchanged = 0;
    /// RowIgnored: rows that came from another file (of a bill of two subscriptions, or of the same month later) and go or get other
    /// amounts, with that file, their first month and number, what they billed before and what now stands in their place. A warning,
    /// unless none goes and each goes on growing as a month does that isn't over: then a note.
    Findings findings;
    Text convertedFrom; // the bill's currency where it is not the project's
};

/// Rows are matched by month, service, region and charge category; all rows of the same bill in the months that it covers are
/// replaced, other months and rows of other origin stay. All files of a month belong in one import. A row's name is the
/// ServiceCategory, its source a fact; the line that a user gave a service is kept, for new months too. Amounts in another
/// currency are converted at the rate in force on the month's last day, rounded to the project's minor unit. Errors:
/// FxRateMissing (currency and day), RuleBroken for a bill's name with a colon or control characters.
Result<BillImport> importBill(const Model& model, const Bill& bill, const BillOrigin& origin);

/// Whether the row is of a bill (with a service), not of a statement's line.
inline bool isBilled(const Actual& row) { return !row.service.empty(); }

} // namespace headroom
