// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a report, one function each. For this folder only.
#pragma once

#include "core/report/report.h"

#include <memory>
#include <utility>

namespace headroom {

/// The months that a report shows: the 12 of the headline, or fewer where the projection is shorter.
struct ReportMonths
{
    int first = 1; // column
    int count = 0;
    int last() const { return first + count - 1; }
};
ReportMonths reportMonths(const Projection& projection);

/// The unit in which the largest of these amounts has at most seven digits.
struct TableUnit
{
    AmountUnit unit = AmountUnit::Whole;
    int decimals = 0;
    std::int64_t minorUnits = 100; // of one unit in the last place
};
TableUnit tableUnit(Money largest, int moneyDigits);
Money sizeOf(Money amount);

inline ReportValue say(TextId id, std::vector<ReportValue> args = {})
{
    return std::make_shared<const Sentence>(Sentence{id, std::move(args)});
}
inline ReportParagraph paragraph(ParagraphKind kind, TextId id, std::vector<ReportValue> args = {})
{
    return {kind, {id, std::move(args)}};
}
inline ReportColumn leftColumn(ReportValue heading, double weight) { return {std::move(heading), CellAlign::Left, weight}; }
inline ReportColumn rightColumn(ReportValue heading, double weight) { return {std::move(heading), CellAlign::Right, weight}; }

ReportSection statementSection(const Projection& projection);
ReportSection debtSection(const Model& model, const Projection& projection);
ReportSection assumptionsSection(const Model& model);
ReportSection checksSection(const Projection& projection);

} // namespace headroom
