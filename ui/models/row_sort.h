// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting rows by the keys of a column, in time that hardly depends on what they are.
#pragma once

#include "ui/models/row_keys.h"

#include <Qt>

namespace headroom {

/// One column that rows are sorted by.
struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortKey&) const = default;
};

/// Puts the rows in the order of their keys; equal ones stay as they stand, blank ones come last in either order. Texts are in natural
/// order ("server 2" before "server 10"), whatever their capitals and accents.
void sortRows(std::vector<RowNumber>& rows, const ColumnKeys& keys, Qt::SortOrder order);

} // namespace headroom
