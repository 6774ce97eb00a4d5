// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and line styles: Okabe-Ito's, with a second cue beside each colour: outline, hatch, dashes.
#pragma once

#include "ui/charts/chart_content.h"

#include <QBrush>
#include <QColor>
#include <QPen>

#include <array>

class QPalette;

namespace headroom {

/// Lines over a fill. Forward leans as "/", Backward as "\".
enum class ChartHatch : std::uint8_t { None, Forward, Backward, Cross, Level, Upright };

/// How an area is filled: the ground, the hatch's lines on it, and the outline in their colour.
struct ChartFill
{
    QColor ground;
    QColor ink;
    ChartHatch hatch = ChartHatch::None;
};

struct ChartTheme
{
    QColor background;
    QColor text;
    QColor faint; // axes and zero line
    QColor grid;
    QColor stay, move, gain, loss, total, limit;
    QColor stayFill;                         // the stay case is outlined, the move case filled
    std::array<QColor, categoryCount> parts; // of a whole, in the order of ChartRole
    bool highContrast = false;               // colours at 7:1, thicker lines, no grey that carries meaning
    double textScale = 1;                    // of the user's font against the usual one; paper has 1
    bool hasLargeText() const { return textScale > 1.4; }

    QPen linePen(ChartRole role) const; // stay dashed, move solid, limit dotted; parts each their own dashes
    QPen barPen(ChartRole role) const;  // outline of a bar
    /// Actual amounts are solid, plans outlined, forecasts hatched (IBCS); parts of a whole solid and hatched by turns.
    ChartFill fill(ChartRole role) const;
    /// Of an amount below zero where `fill(Benefit)` is one above it.
    ChartFill lossFill() const;
};

/// For paper and image files, whatever the screen's colours are.
ChartTheme lightTheme();
/// For the screen: dark when the palette's base is; of high contrast when its window is its base and text stands on it at 19:1 or
/// more, as in black on white throughout.
ChartTheme themeOf(const QPalette& palette);
/// WCAG 2.1's contrast ratio, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace headroom
