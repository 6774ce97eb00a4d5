// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with room between columns and around buttons' texts, and arrows beside texts.
#pragma once

#include <QProxyStyle>

namespace headroom {

/// A button that opens a menu has its arrow beside its text, as high as the text is; Fusion's lies on the last letter.
class RoomyStyle : public QProxyStyle
{
    Q_OBJECT

public:
    RoomyStyle();

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace headroom
