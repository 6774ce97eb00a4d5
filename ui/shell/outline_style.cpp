// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outline_style.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

enum class Shape { Box, Circle };

void drawOutline(QPainter& painter, const QRect& rect, const QPalette& palette, Shape shape = Shape::Box)
{
    const QRectF place = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineOf(palette));
    painter.setBrush(Qt::NoBrush);
    if (shape == Shape::Circle)
        painter.drawEllipse(place);
    else
        painter.drawRoundedRect(place, 2, 2);
    painter.restore();
}

/// Buttons and pages of tabs.
bool isRaised(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_PanelButtonCommand || element == QStyle::PE_FrameTabWidget;
}

/// Below its title, as Fusion reckons it.
QRect belowTitle(const QStyle& style, const QStyleOption& option, const QWidget* widget)
{
    constexpr int belowText = 3;
    const int title =
        std::max(style.pixelMetric(QStyle::PM_ExclusiveIndicatorHeight, &option, widget), option.fontMetrics.height());
    return option.rect.adjusted(0, title + belowText, 0, 0);
}

/// Fusion marks the focus of what is not typed into only after a key.
bool showsFocus(const QStyleOption& option)
{
    return option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
}

} // namespace

bool isHighContrast(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window) == QColor(Qt::black)
        && palette.color(QPalette::Active, QPalette::WindowText) == QColor(Qt::white);
}

QColor outlineOf(const QPalette& palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::WindowText);
    const QColor text = palette.color(QPalette::WindowText), window = palette.color(QPalette::Window);
    return {(text.red() + window.red()) / 2, (text.green() + window.green()) / 2, (text.blue() + window.blue()) / 2};
}

void OutlineStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const bool contrast = isHighContrast(option->palette);
    if (element == PE_FrameGroupBox && contrast) {
        drawOutline(*painter, belowTitle(*this, *option, widget), option->palette);
        return;
    }
    RoomyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck
        || (element == PE_FrameLineEdit && !(option->state & State_HasFocus)))
        drawOutline(*painter, option->rect, option->palette);
    else if (element == PE_IndicatorRadioButton)
        drawOutline(*painter, option->rect, option->palette, Shape::Circle);
    else if (element == PE_Frame || (contrast && isRaised(element) && !showsFocus(*option)))
        drawOutline(*painter, option->rect, option->palette);
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    RoomyStyle::drawControl(element, option, painter, widget);
    if (!isHighContrast(option->palette))
        return;
    if (element == CE_HeaderSection || element == CE_TabBarTabShape)
        drawOutline(*painter, option->rect, option->palette);
    if (element == CE_TabBarTabShape && option->state & State_Selected) // the chosen one is heavier at its outer edge
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 3), outlineOf(option->palette));
}

void OutlineStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    RoomyStyle::drawComplexControl(control, option, painter, widget);
    const bool contrast = isHighContrast(option->palette);
    const bool isField = control == CC_ComboBox || control == CC_SpinBox;
    if ((isField || (control == CC_ToolButton && contrast)) && !showsFocus(*option))
        drawOutline(*painter, option->rect, option->palette);
    if (control == CC_ScrollBar && contrast)
        drawOutline(*painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), option->palette);
}

int OutlineStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (hint == SH_Table_GridLineColor && option && isHighContrast(option->palette))
        return static_cast<int>(QColor(Qt::gray).rgb());
    return RoomyStyle::styleHint(hint, option, widget, data);
}

} // namespace headroom
