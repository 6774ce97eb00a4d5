// SPDX-License-Identifier: GPL-3.0-or-later
// With outlines of fields and boxes that are seen on any of our backgrounds.
#pragma once

#include "ui/shell/roomy_style.h"

namespace headroom {

/// Fusion reckons outlines from the window's colour by darkening it, which a dark window does not show.
class OutlineStyle : public RoomyStyle
{
    Q_OBJECT

public:
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
};

/// White on black or the like: what is raised or framed gets an outline too.
bool isHighContrast(const QPalette& palette);
/// Of high contrast the text's colour; else half way between text and window: at least 3:1 to the backgrounds (WCAG 2.2, 1.4.11).
QColor outlineOf(const QPalette& palette);

} // namespace headroom
