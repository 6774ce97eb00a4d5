// SPDX-License-Identifier: GPL-3.0-or-later
// The one table from an error to a sentence for people: what is wrong, what was found, what is expected; and where. The window
// and the command line both use it. The names of changes for the undo menu are here too.
#pragma once

#include "core/base/finding.h"
#include "core/model/change.h"

#include <QString>

namespace headroom {

/// What is wrong, without where: "The number is out of range. Found: 2. Expected: 0 to 1."
QString sentence(const Error& error);
/// Where and what: `Debt instrument "Lumen Term Loan A", Spread: The number is ...`.
QString messageText(const Error& error);
/// A field path in words (`Workload "db01", Cores`), a place in a file (`servers.csv, row 118, column Cores`), or the path as it
/// is where it is neither.
QString readablePath(std::string_view path);

/// The sentence beside a place that is named already: without what the place says.
QString sentenceAtPlace(const Error& error);
QString severityText(Severity severity);

/// What a change did, for "Undo %1": `edit of Lumen Term Loan A: Spread`. The model is the one before or after it.
QString changeName(const Model& model, const Change& change);

} // namespace headroom
