// SPDX-License-Identifier: GPL-3.0-or-later
// What an analysis looks at: one number of a projection, by the name that the command line gives it.
#pragma once

#include "core/engine/projection.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

struct HeadlinePartLines; // engine/figure_lines.h

enum class MeasuredOf : std::uint8_t { Stay, Move, Pair };

inline constexpr std::string_view headlinePartPrefix = "headline.";

/// Text form "[stay.|move.|benefit.]id[.2024-07]": a figure's id ("npv", "move.lowestLiquidity"), a part of the headline
/// ("headline.tax"), or a line's, in one month, or without one over the 12 months of the headline: the sum of flows, the balance at
/// their end.
struct Measure
{
    std::string text;
    MeasuredOf of = MeasuredOf::Pair; // Pair: a figure's own value, of lines move - stay
    std::string figure;               // empty: a line
    Line line = Line::None;
    std::optional<Month> month;

    bool isFigure() const { return !figure.empty(); }
    /// Nothing when it is none.
    const HeadlinePartLines* headlinePart() const;
};

/// Errors: FigureUnknown, MonthMalformed.
Result<Measure> parseMeasure(std::string_view text);

/// What a projection says: a number, and the amount itself where it is one of money.
struct Reading
{
    double number = 0; // money in major units, a month as its number in the calendar (months since the year zero)
    std::optional<Money> money;
    int digits = 2;       // of the money
    bool isMonth = false; // a difference of two is none

    static Reading of(Money amount, int digits) { return {amount.toDoubleLossy(digits), amount, digits, false}; }
    bool operator==(const Reading&) const = default;
};
/// Exact where both are money. Throws OverflowError.
Reading operator-(const Reading& a, const Reading& b);

/// Errors: FigureUnknown, MonthOutside, and the figure's own reason where it has no value (NoRoot, NoPayback, ...).
Result<Reading> readMeasure(const Projection& projection, const Measure& what);
/// The number alone. Errors as above.
Result<double> measure(const Projection& projection, const Measure& what);
/// The same of what is an amount of money. Errors as above; TypeMismatch for anything else.
Result<Money> measureMoney(const Projection& projection, const Measure& what);

} // namespace headroom
