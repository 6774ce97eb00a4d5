// SPDX-License-Identifier: GPL-3.0-or-later
// Where letters are large, what needs most room comes first.
#pragma once

#include <QFontInfo>
#include <QWidget>

namespace headroom {

/// Half as large again as they usually are, or more.
inline bool hasLargeLetters(const QWidget& widget)
{
    constexpr int large = 19; // pixels; letters usually have 13
    return widget.fontInfo().pixelSize() >= large;
}

} // namespace headroom
