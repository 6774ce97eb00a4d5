// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_theme.h"

#include <QPalette>

namespace headroom {

namespace {

ChartTheme darkTheme()
{
    ChartTheme t;
    t.text = QColor(0xec, 0xec, 0xec);
    t.faint = QColor(0x9a, 0x9a, 0x9a);
    t.grid = QColor(0x45, 0x45, 0x45);
    t.stay = QColor(0xb8, 0xb8, 0xb8);
    t.move = QColor(0x56, 0xb4, 0xe9);
    t.gain = QColor(0x1f, 0xb8, 0x8a);
    t.loss = QColor(0xf0, 0x82, 0x3c);
    t.total = QColor(0xf2, 0xf2, 0xf2);
    t.limit = QColor(0xf0, 0x82, 0x3c);
    t.stayFill = QColor(0x50, 0x50, 0x50);
    return t;
}

} // namespace

ChartTheme lightTheme()
{
    ChartTheme t;
    t.background = Qt::white;
    t.text = QColor(0x22, 0x22, 0x22);
    t.faint = QColor(0x76, 0x76, 0x76);
    t.grid = QColor(0xdd, 0xdd, 0xdd);
    t.stay = QColor(0x5a, 0x5a, 0x5a);
    t.move = QColor(0x00, 0x72, 0xb2);
    t.gain = QColor(0x00, 0x9e, 0x73);
    t.loss = QColor(0xd5, 0x5e, 0x00);
    t.total = QColor(0x22, 0x22, 0x22);
    t.limit = QColor(0xd5, 0x5e, 0x00);
    t.stayFill = QColor(0xec, 0xec, 0xec);
    return t;
}

ChartTheme themeOf(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Base);
    ChartTheme theme = window.lightnessF() < 0.5F ? darkTheme() : lightTheme();
    theme.background = window;
    return theme;
}

QPen ChartTheme::linePen(ChartRole role) const
{
    switch (role) {
    case ChartRole::Stay: return {stay, 1.8, Qt::DashLine, Qt::FlatCap};
    case ChartRole::Move: return {move, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    case ChartRole::Benefit: return {gain, 1.8};
    case ChartRole::Cumulative: return {total, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    case ChartRole::Limit: return {limit, 1.6, Qt::DotLine, Qt::FlatCap};
    }
    return {};
}

QPen ChartTheme::barPen(ChartRole role) const
{
    return {role == ChartRole::Stay ? stay : role == ChartRole::Move ? move : gain, 1};
}

QBrush ChartTheme::barBrush(ChartRole role) const
{
    return role == ChartRole::Stay ? stayFill : role == ChartRole::Move ? move : gain;
}

} // namespace headroom
