// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a projection in words.
#pragma once

#include "core/engine/projection.h"
#include "ui/format/formatter.h"

namespace headroom {

/// "Moving improves cash flow by $1,234,567 over the 12 months from Jul 2024; it pays back in month 14 (Aug 2025); lowest point
/// $-310,000 in Dec 2024."
QString headlineText(const Projection& projection);
/// A figure's value in its unit, or why there is none.
QString figureText(const Figure& figure, const FigureValue& value, const Formatter& formatter);
/// The same of a number that is no money; of a month its number in the calendar (months since the year zero).
QString figureText(double value, FigureUnit unit, const Formatter& formatter);
/// A short reason why there is no value: "no payback".
QString reasonText(ErrorCode reason);

} // namespace headroom
