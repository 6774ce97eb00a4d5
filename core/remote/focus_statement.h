// SPDX-License-Identifier: GPL-3.0-or-later
// The statement that sums up a table in FOCUS's columns.
#pragma once

#include "core/remote/postgres.h"

#include <string>
#include <vector>

namespace headroom {

/// The columns of the statement's answer.
enum FocusAnswer : int {
    AnswerMonth,    // "2024-07", null where the day is blank or no day
    AnswerCategory, // ServiceCategory ... as BillBuilder has them
    AnswerService,
    AnswerRegion,
    AnswerCharge,
    AnswerCurrency,
    AnswerUnit, // null: without a quantity
    AnswerRows,
    AnswerBilled, // exact sums
    AnswerEffective,
    AnswerQuantity,
    AnswerBlankBilled, // rows without one
    AnswerBlankEffective,
    AnswerSampleDay,      // one of the days, for messages
    AnswerOtherProviders, // rows of another provider than Microsoft
    AnswerProvider,       // one of them
};

struct FocusTableName
{
    std::string oid;
    std::string quoted; // with its schema, as the server writes it
};

/// Resolves the user's text by the server. Errors: those of Postgres::query(); NetworkStatus where there is no such table.
Result<FocusTableName> findFocusTable(Postgres& database, const std::string& table);
/// The statement for the table's columns and their types. Errors: those of Postgres::query(); HeaderMissing, HeaderDuplicate.
Result<std::string> focusStatement(Postgres& database, const FocusTableName& table, std::size_t mostRows);

} // namespace headroom
