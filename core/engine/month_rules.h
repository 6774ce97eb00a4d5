// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that count months (MODEL.md 1, 4).
#pragma once

namespace headroom {

/// The last column of the headline's window of 12 months, of its first.
constexpr int headlineEnd(int headlineColumn) { return headlineColumn + 11; }

/// A term of payment in whole months: round(days / 30), half up. Domain: days >= 0.
constexpr int monthsOfDays(int days) { return (days + 15) / 30; }

} // namespace headroom
