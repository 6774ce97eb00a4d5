// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gantt.h"

#include "ui/charts/chart_plot.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr double usualRow = 26;
constexpr double usualHeader = 40;
constexpr double usualLegend = 24;
constexpr double usualLoads = 74;
constexpr double leastMonth = 12;    // pixels
constexpr double mostOfNames = 0.36; // of the width
constexpr double grip = 6;           // pixels beside an end in which it is taken hold of

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Gantt)
};

double namesWidth(const GanttContent& content, double scale)
{
    const QFontMetricsF metrics(chartFont(qRound(12 * scale)));
    double widest = metrics.horizontalAdvance(Words::tr("Servers a month"));
    for (const GanttRow& row : content.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    return widest + 16;
}

} // namespace

GanttLayout::GanttLayout(const GanttContent& content, QSizeF size, double textScale, double namesAt)
    : m_content(content), m_size(size), m_scale(textScale), m_namesAt(namesAt)
{
    const auto [first, last] = content.span();
    m_first = first;
    m_months = last - first + 1;
    m_namesWidth = std::min(headroom::namesWidth(content, textScale), mostOfNames * size.width());
    m_left = m_namesWidth;
    m_monthWidth = std::max(1.0, (size.width() - m_left - 8) / m_months);
}

QSizeF GanttLayout::neededSize(const GanttContent& content, double textScale)
{
    const auto [first, last] = content.span();
    const double height =
        (usualLegend + usualHeader + usualLoads + usualRow * static_cast<double>(content.rows.size())) * textScale;
    return {std::min(headroom::namesWidth(content, textScale), 200 * textScale) + leastMonth * (last - first + 1), height};
}

QRectF GanttLayout::legend() const { return {m_namesAt + 8, 0, m_size.width() - 8, usualLegend * m_scale}; }

QRectF GanttLayout::header() const { return {m_left, usualLegend * m_scale, m_monthWidth * m_months, usualHeader * m_scale}; }

QRectF GanttLayout::names() const
{
    const double top = header().bottom();
    return {m_namesAt, top, m_namesWidth, loads().bottom() - top};
}

QRectF GanttLayout::row(int row) const
{
    const double height = usualRow * m_scale;
    return {m_left, header().bottom() + row * height, m_monthWidth * m_months, height};
}

QRectF GanttLayout::loads() const
{
    const double top = row(static_cast<int>(m_content.rows.size())).top() + 18 * m_scale;
    return {m_left, top, m_monthWidth * m_months, (usualLoads - 24) * m_scale};
}

QRectF GanttLayout::bar(int index, GanttPart part) const
{
    const GanttTerms& t = m_content.rows[static_cast<std::size_t>(index)].terms;
    const QRectF room = row(index);
    const double inset = room.height() * 0.18;
    const auto between = [&](Month from, int count) {
        return QRectF(xOf(from), room.top() + inset, m_monthWidth * count, room.height() - 2 * inset);
    };
    switch (part) {
    case GanttPart::Start: return between(t.first(), t.end() - t.first() + 1);
    case GanttPart::Ramp: return between(t.start, t.ramp);
    case GanttPart::Parallel: {
        const QRectF whole = between(t.moved(), t.parallel); // begins inside the ramp: half as high, so that both are seen
        return whole.adjusted(0, whole.height() / 2, 0, 0);
    }
    case GanttPart::Replication: return between(t.first(), t.replication);
    }
    return {};
}

int GanttLayout::rowAt(QPointF point) const
{
    const double height = usualRow * m_scale;
    const int index = static_cast<int>(std::floor((point.y() - header().bottom()) / height));
    return index >= 0 && static_cast<std::size_t>(index) < m_content.rows.size() ? index : -1;
}

/// The end of the ramp is taken from the inside where no parallel run goes beyond it, and the end of that from the outside.
std::optional<GanttPart> GanttLayout::partAt(int index, QPointF point) const
{
    const QRectF whole = bar(index, GanttPart::Start);
    if (index < 0 || point.x() < whole.left() - grip || point.x() > whole.right() + grip)
        return std::nullopt;
    const double ramp = bar(index, GanttPart::Ramp).right();
    const bool endsTogether = whole.right() - ramp < 1;
    if (point.x() > (endsTogether ? whole.right() : whole.right() - grip))
        return GanttPart::Parallel;
    if (std::abs(point.x() - ramp) <= grip)
        return GanttPart::Ramp;
    if (point.x() < whole.left() + grip)
        return GanttPart::Replication;
    return GanttPart::Start;
}

} // namespace headroom
