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

/// Buttons, groups, pages of tabs, and what scrolls.
bool isFramed(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_PanelButtonCommand || element == QStyle::PE_FrameGroupBox || element == QStyle::PE_FrameTabWidget
        || element == QStyle::PE_Frame;
}

} // namespace

bool isHighContrast(const QPalette& palette)
{
    return palette.color(QPalette::Window) == QColor(Qt::black) && palette.color(QPalette::WindowText) == QColor(Qt::white);
}

QColor outlineOf(const QPalette& palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::WindowText);
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
    else if (isHighContrast(option->palette) && !hasFocus && isFramed(element))
        drawOutline(*painter, *option, Shape::Box);
}

void OutlineStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isOutlined =
        control == CC_ComboBox || control == CC_SpinBox || (control == CC_ToolButton && isHighContrast(option->palette));
    if (isOutlined && !(option->state & State_HasFocus))
        drawOutline(*painter, *option, Shape::Box);
}

int OutlineStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (hint == SH_Table_GridLineColor && option && isHighContrast(option->palette))
        return static_cast<int>(QColor(Qt::gray).rgb());
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace headroom
