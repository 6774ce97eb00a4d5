// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and line styles: Okabe-Ito's, with a second cue beside each colour.
#pragma once

#include "ui/charts/chart_content.h"

#include <QBrush>
#include <QColor>
#include <QPen>

class QPalette;

namespace headroom {

struct ChartTheme
{
    QColor background;
    QColor text;
    QColor faint; // axes and zero line
    QColor grid;
    QColor stay, move, gain, loss, total, limit;
    QColor stayFill;      // the stay case is outlined, the move case filled
    double textScale = 1; // of the user's font against the usual one; paper has 1

    QPen linePen(ChartRole role) const; // stay dashed, move solid, limit dotted
    QPen barPen(ChartRole role) const;  // outline of a bar
    QBrush barBrush(ChartRole role) const;
};

/// For paper and image files, whatever the screen's colours are.
ChartTheme lightTheme();
/// For the screen: dark when the palette's window is.
ChartTheme themeOf(const QPalette& palette);

} // namespace headroom
