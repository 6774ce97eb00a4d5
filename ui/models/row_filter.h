// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a column's filter: "db", "=Linux", ">100", "10..20", "=" (blank), "<>" (not blank); ";" stands between
// alternatives.
#pragma once

#include "core/base/result.h"
#include "ui/models/row_keys.h"

namespace headroom {

/// One alternative of what a cell must be.
struct FilterTerm
{
    enum class Test : std::uint8_t { Contains, Equals, Differs, Within, Outside, Blank, NotBlank };
    Test test = Test::Contains;
    std::string text;      // plain; of the first three
    std::uint64_t low = 0; // of Within and Outside: order values, both ends inclusive
    std::uint64_t high = 0;
};

/// The alternatives; none for a blank text. Error: NumberMalformed where the column has numbers, months or dates and the text is none.
Result<std::vector<FilterTerm>> parseFilter(const RowSource& source, int column, const QString& text);
/// The test whether a cell has the text in it, or is the number that it spells; nothing where no cell of the column can.
std::optional<FilterTerm> anywhereTerm(const RowSource& source, int column, const QString& text);

/// Sets the mark of every row that passes to 1, leaves those of the others. Domain: as many marks as rows.
void markPassing(const ColumnKeys& keys, const FilterTerm& term, std::vector<std::uint8_t>& marks);

} // namespace headroom
