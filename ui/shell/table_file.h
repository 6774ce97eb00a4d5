// SPDX-License-Identifier: GPL-3.0-or-later
// What a table on screen shows, as a file.
#pragma once

#include "core/base/result.h"

#include <QString>

class QAbstractItemModel;
class QWidget;

namespace headroom {

/// CSV (guarded against formulas, with a header) or JSON (an object a row), by the name's ending: numbers with all their
/// digits and a point, shares as fractions, other cells as they are shown. Of many rows `window` shows `what` goes on and how far it
/// is, and can cancel. Errors: FormatUnknown; Cancelled; ChangeStale where the table became another one meanwhile; those of
/// writeOutput(). Nothing is written then.
Status writeTable(const QAbstractItemModel& table, const QString& path, QWidget* window, const QString& what);

} // namespace headroom
