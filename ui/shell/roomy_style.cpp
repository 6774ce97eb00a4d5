// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/roomy_style.h"

#include <QAbstractItemView>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// A press anywhere on it opens its menu.
bool opensMenu(const QWidget* widget)
{
    const auto* button = qobject_cast<const QToolButton*>(widget);
    return button && button->menu() && button->popupMode() == QToolButton::InstantPopup;
}

/// Of the arrow and the gap before it.
int arrowRoom(const QStyleOption& option) { return option.fontMetrics.height() * 3 / 4; }

/// Marks that are ticked grow with the letters.
int withLetters(int pixels, const QStyleOption* option, const QWidget* widget)
{
    const int letters = option ? option->fontMetrics.ascent() : widget ? widget->fontMetrics().ascent() : 0;
    return std::max(pixels, letters);
}

} // namespace

RoomyStyle::RoomyStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void RoomyStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element != PE_IndicatorArrowDown || !opensMenu(widget)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOption arrow = *option;
    const int side = widget->fontMetrics().height() / 2;
    const QRect place(widget->width() - side - 4, (widget->height() - side) / 2, side, side);
    arrow.rect = visualRect(widget->layoutDirection(), widget->rect(), place);
    QProxyStyle::drawPrimitive(element, &arrow, painter, widget);
}

void RoomyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (element != CE_ToolButtonLabel || !button || !opensMenu(widget)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionToolButton label = *button;
    const QRect place = button->rect.adjusted(0, 0, -arrowRoom(*option), 0);
    label.rect = visualRect(button->direction, button->rect, place);
    QProxyStyle::drawControl(element, &label, painter, widget);
}

QSize RoomyStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ToolButton && opensMenu(widget))
        return size + QSize(arrowRoom(*option), 0);
    if (type == CT_PushButton)
        return size + QSize(option->fontMetrics.averageCharWidth(), 0);
    return size;
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_HeaderMargin: return pixels + 2;
    case PM_FocusFrameHMargin: return qobject_cast<const QAbstractItemView*>(widget) ? pixels + 2 : pixels;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return withLetters(pixels, option, widget);
    default: return pixels;
    }
}

} // namespace headroom
