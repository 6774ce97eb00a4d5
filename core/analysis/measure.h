// SPDX-License-Identifier: GPL-3.0-or-later
// What an analysis looks at: one number of a projection, by the name that the command line gives it.
#pragma once

#include "core/engine/projection.h"

#include <string>
#include <string_view>

namespace headroom {

enum class MeasuredOf : std::uint8_t { Stay, Move, Pair };

/// Text form "[stay.|move.|benefit.]id[.2024-07]": a figure's id ("npv", "move.lowestLiquidity"), or a line's, in one month, or
/// without one over the 12 months of the headline: the sum of flows, the balance at their end.
struct Measure
{
    std::string text;
    MeasuredOf of = MeasuredOf::Pair; // Pair: a figure's own value, of lines move - stay
    std::string figure;               // empty: a line
    Line line = Line::None;
    std::optional<Month> month;

    bool isFigure() const { return !figure.empty(); }
};

/// Errors: FigureUnknown, MonthMalformed.
Result<Measure> parseMeasure(std::string_view text);

/// The number: money in major units, a month as its number in the calendar (months since the year zero). Errors: FigureUnknown,
/// MonthOutside, and the figure's own reason where it has no value (NoRoot, NoPayback, ...).
Result<double> measure(const Projection& projection, const Measure& what);
/// The same of what is an amount of money. Errors as above; TypeMismatch for anything else.
Result<Money> measureMoney(const Projection& projection, const Measure& what);
/// The unit of what is measured; FigureUnit::Money for lines.
FigureUnit unitOf(const Projection& projection, const Measure& what);

} // namespace headroom
