// SPDX-License-Identifier: GPL-3.0-or-later
// What a table on screen shows, as a file.
#pragma once

#include "core/base/result.h"

#include <QString>

class QAbstractItemModel;

namespace headroom {

/// CSV (guarded against formulas, with a header) or JSON (an object a row), by the name's ending: numbers with all their
/// digits and a point, shares as fractions, other cells as they are shown. Errors: FormatUnknown; those of writeOutput().
Status writeTable(const QAbstractItemModel& table, const QString& path);

} // namespace headroom
