// SPDX-License-Identifier: GPL-3.0-or-later
// What all tables say of their cells besides what they show.
#pragma once

#include <Qt>

namespace headroom {

/// The cell's number, exactly, as a plain decimal with a point: "-0.035", "859000000.00". Invalid where it holds none.
inline constexpr int exactNumberRole = Qt::UserRole + 200;

} // namespace headroom
