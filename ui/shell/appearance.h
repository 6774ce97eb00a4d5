// SPDX-License-Identifier: GPL-3.0-or-later
// How the program looks: colours and the size of its texts.
#pragma once

#include <QList>
#include <QString>

class QPalette;

namespace headroom {

enum class Colours : std::uint8_t { System, Light, Dark, HighContrast };

struct Appearance
{
    Colours colours = Colours::System;
    int textSize = 100; // percent of the system's
    bool operator==(const Appearance&) const = default;
};

/// 100 to 200.
const QList<int>& textSizes();
/// What the user chose; the system's where nothing was.
Appearance chosenAppearance();
void chooseAppearance(const Appearance& appearance);

/// Light, dark and high contrast have palettes of their own. Domain: not System.
QPalette paletteOf(Colours colours);
/// All windows from now on; those that are there take the colours over at once, and the size where they ask for it anew. What the system
/// had set is remembered at the first call. Domain: an application is there.
void useAppearance(const Appearance& appearance);

} // namespace headroom
