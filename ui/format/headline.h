// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a projection in words.
#pragma once

#include "core/engine/projection.h"
#include "ui/format/formatter.h"

#include <string>
#include <vector>

namespace headroom {

/// A stretch of the sentence; of a figure with what explains it: its id, or the path of an input.
struct HeadlinePiece
{
    QString text;
    std::string target; // empty: words between figures
    bool operator==(const HeadlinePiece&) const = default;
};

/// "Moving improves cash flow by $1,234,567 over the 12 months from Jul 2024; it pays back in Aug 2025, 13.4 months from the start
/// of Jul 2024; cumulative cash before debt is lowest at $-310,000 in Dec 2024."
QString headlineText(const Projection& projection);
/// The same sentence in its pieces.
std::vector<HeadlinePiece> headlinePieces(const Projection& projection);
/// "Aug 2025, 13.4 months from the start of Jul 2024": the month in which so many months from the first one on end; "nothing to pay back" of none.
QString paybackText(double months, Month start, const Formatter& formatter);
/// A figure's value in its unit, or why there is none. A payback as paybackText() has it, counted from the projection's start.
QString figureText(const Projection& projection, const Figure& figure, const FigureValue& value);
/// The same of a number that is no money; of a month its number in the calendar (months since the year zero).
QString figureText(double value, FigureUnit unit, const Formatter& formatter);
/// A short reason why there is no value: "no payback".
QString reasonText(ErrorCode reason);

} // namespace headroom
