// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a table are shown, and in which order: worked out from its columns' keys, in any thread.
#pragma once

#include "core/analysis/varied_model.h"
#include "ui/models/row_filter.h"
#include "ui/models/row_sort.h"

#include <map>
#include <memory>

namespace headroom {

using KeysByColumn = std::map<int, std::shared_ptr<const ColumnKeys>>;

/// What is wanted of the rows.
struct ArrangementSpec
{
    std::vector<SortKey> sort;                      // the first counts most
    std::map<int, std::vector<FilterTerm>> filters; // by column: one of the terms passes
    QString anywhere;                               // and a cell of `searched` has this in it; empty: whatever
    std::vector<int> searched;

    bool isAsIs() const { return sort.empty() && !isFiltered(); }
    bool isFiltered() const { return !filters.empty() || !anywhere.isEmpty(); }
};

struct Arrangement
{
    static constexpr RowNumber hidden = ~RowNumber{0};

    std::vector<RowNumber> rows;   // of the table, in the order shown
    std::vector<RowNumber> places; // of the table's rows among those shown, or `hidden`
    KeysByColumn keys;             // what was taken out of the columns, those given included
};

/// `known` are keys of the same source. Nothing when it was cancelled. Tells in per mille how far it is.
std::optional<Arrangement> arrangeRows(
    const RowSource& source, const ArrangementSpec& spec, KeysByColumn known, const Watch& watch);

/// Where each row stands among those shown.
std::vector<RowNumber> placesOf(const std::vector<RowNumber>& rows, std::size_t rowCount);

/// For each of the columns, which rows have the text in them; empty where none can. Nothing when it was cancelled.
using Marks = std::vector<std::uint8_t>;
struct Hits
{
    std::vector<Marks> byColumn;
    KeysByColumn keys;
};
std::optional<Hits> findCells(
    const RowSource& source, const std::vector<int>& columns, const QString& text, KeysByColumn known, const Watch& watch);

} // namespace headroom
