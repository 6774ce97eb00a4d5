// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_theme.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double highContrastFrom = 19; // of text on its ground

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
    const QColor purple(0xcc, 0x79, 0xa7);
    t.parts = {t.move, t.loss, t.gain, purple, t.stay, t.move, t.gain};
    return t;
}

/// Black or white, and four colours that stand out from either at 7:1.
ChartTheme highContrastTheme(bool dark)
{
    const QColor ink = dark ? Qt::white : Qt::black;
    ChartTheme t;
    t.highContrast = true;
    t.text = t.faint = t.stay = t.total = ink;
    t.grid = dark ? QColor(0x90, 0x90, 0x90) : QColor(0x70, 0x70, 0x70);
    t.move = dark ? QColor(0x4d, 0xc8, 0xff) : QColor(0x00, 0x3c, 0x8c);
    t.gain = dark ? QColor(0x3f, 0xe0, 0x90) : QColor(0x00, 0x55, 0x30);
    t.loss = t.limit = dark ? QColor(0xff, 0xc0, 0x40) : QColor(0x90, 0x20, 0x00);
    t.stayFill = dark ? Qt::black : Qt::white;
    t.parts = {t.move, t.loss, t.gain, ink, ink, t.move, t.gain};
    return t;
}

double luminance(const QColor& c)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

bool isPart(ChartRole role) { return role >= ChartRole::Part1; }

std::size_t partOf(ChartRole role) { return static_cast<std::size_t>(role) - static_cast<std::size_t>(ChartRole::Part1); }

constexpr std::array<ChartHatch, categoryCount> partHatches{ChartHatch::None, ChartHatch::Forward, ChartHatch::None,
    ChartHatch::Backward, ChartHatch::None, ChartHatch::Cross, ChartHatch::Level};
constexpr std::array<Qt::PenStyle, categoryCount> partDashes{
    Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine, Qt::DashDotDotLine, Qt::DashLine, Qt::DotLine};

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

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
    const QColor purple(0xcc, 0x79, 0xa7);
    t.parts = {t.move, t.loss, t.gain, purple, t.stay, t.move, t.gain};
    return t;
}

ChartTheme themeOf(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = base.lightnessF() < 0.5F;
    const bool high =
        palette.color(QPalette::Window) == base && contrastRatio(base, palette.color(QPalette::Text)) >= highContrastFrom;
    ChartTheme theme = high ? highContrastTheme(dark) : dark ? darkTheme() : lightTheme();
    theme.background = base;
    return theme;
}

QPen ChartTheme::linePen(ChartRole role) const
{
    const double more = highContrast ? 0.8 : 0;
    switch (role) {
    case ChartRole::Stay: return {stay, 1.8 + more, Qt::DashLine, Qt::FlatCap};
    case ChartRole::Move: return {move, 2.2 + more, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    case ChartRole::Benefit: return {gain, 1.8 + more};
    case ChartRole::Cumulative:
    case ChartRole::Actual: return {total, 1.8 + more, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    case ChartRole::Limit: return {limit, 1.6 + more, Qt::DotLine, Qt::FlatCap};
    case ChartRole::Plan: return {stay, 1.8 + more, Qt::DashLine, Qt::FlatCap};
    case ChartRole::Forecast: return {total, 1.8 + more, Qt::DotLine, Qt::FlatCap};
    default: return {parts[partOf(role)], 1.8 + more, partDashes[partOf(role)], Qt::FlatCap};
    }
}

QPen ChartTheme::barPen(ChartRole role) const { return {fill(role).ink, highContrast ? 1.6 : 1.0}; }

ChartFill ChartTheme::fill(ChartRole role) const
{
    switch (role) {
    case ChartRole::Stay: return {stayFill, stay, ChartHatch::None};
    case ChartRole::Move: return {move, move, ChartHatch::None};
    case ChartRole::Actual: return {total, total, ChartHatch::None};
    case ChartRole::Plan: return {background, total, ChartHatch::None};
    case ChartRole::Forecast: return {background, total, ChartHatch::Forward};
    default: break;
    }
    if (!isPart(role))
        return {gain, gain, ChartHatch::None};
    const QColor colour = parts[partOf(role)];
    const ChartHatch hatch = partHatches[partOf(role)];
    return {hatch == ChartHatch::None ? colour : background, colour, hatch};
}

ChartFill ChartTheme::lossFill() const { return {background, loss, ChartHatch::Backward}; }

} // namespace headroom
