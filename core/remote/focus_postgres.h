// SPDX-License-Identifier: GPL-3.0-or-later
// A bill from a table in FOCUS's columns in a PostgreSQL database: summed up there, so that only months and services come over.
#pragma once

#include "core/base/finding.h"
#include "core/pricing/bill.h"
#include "core/remote/postgres.h"

#include <string>

namespace headroom {

struct FocusQuery
{
    std::string connection; // see Postgres::connect()
    std::string table;      // as in SQL: costs, billing.costs, "Cost And Usage"; a table, view, or foreign or partitioned table
    PostgresLimits limits;
    const std::atomic<bool>* cancel = nullptr;
};

struct FocusTable
{
    Bill bill;
    Findings findings; // UnitUnknown (Note) and charges of other providers (ChoiceUnknown, a warning), as readFocus() has them
    std::string table; // as the server writes it
};

/// The same amounts to the cent as readFocus() gives for the same rows. Columns are found by name, without case and underscores
/// (billed_cost is BilledCost); costs may be of any type of number or text, days of any type of date or text. Texts are trimmed, and
/// NULL as a word is blank. Binary floating-point numbers count by their shortest decimals. Nothing is written, and names reach the
/// statement only as the server quotes them.
///
/// Errors, with the database and table as path: those of Postgres; HeaderMissing ("expected": the columns), HeaderDuplicate,
/// FileEmpty (no rows), ValueRequired ("found": a column, "count": rows without it), DateMalformed, NumberMalformed, ChoiceUnknown,
/// CurrencyDiffers (more than one), TextTooLong, TextNotUtf8, TooManyRows.
Result<FocusTable> readFocusTable(const FocusQuery& query);

} // namespace headroom
