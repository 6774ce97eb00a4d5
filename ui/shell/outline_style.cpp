// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outline_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

enum class Shape { Box, Circle };

void drawOutline(QPainter& painter, const QStyleOption& option, Shape shape)
{
    const QRectF place = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineOf(option.palette));
    painter.setBrush(Qt::NoBrush);
    if (shape == Shape::Circle)
        painter.drawEllipse(place);
    else
        painter.drawRoundedRect(place, 2, 2);
    painter.restore();
}

} // namespace

QColor outlineOf(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::WindowText), window = palette.color(QPalette::Window);
    return {(text.red() + window.red()) / 2, (text.green() + window.green()) / 2, (text.blue() + window.blue()) / 2};
}

OutlineStyle::OutlineStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void OutlineStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool hasFocus = option->state & State_HasFocus; // which has an outline of its own
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck || (element == PE_FrameLineEdit && !hasFocus))
        drawOutline(*painter, *option, Shape::Box);
    else if (element == PE_IndicatorRadioButton)
        drawOutline(*painter, *option, Shape::Circle);
}

void OutlineStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && !(option->state & State_HasFocus))
        drawOutline(*painter, *option, Shape::Box);
}

} // namespace headroom
