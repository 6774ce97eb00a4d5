// SPDX-License-Identifier: GPL-3.0-or-later
// The waves of a migration over time: what is drawn, where, and how. Months are whole; a bar's end is the end of its last month.
#pragma once

#include "core/base/calendar.h"
#include "core/model/model.h"
#include "ui/charts/chart_theme.h"
#include "ui/charts/picture.h"

#include <QRectF>

#include <algorithm>
#include <map>
#include <optional>

class QPainter;

namespace headroom {

/// As the fields of a wave, in months.
struct GanttTerms
{
    Month start;         // the first in which a part of it runs on Azure
    int ramp = 1;        // until all of it does
    int parallel = 0;    // for which what has moved still runs on premises too, that in which it moves included
    int replication = 0; // before the start
    bool operator==(const GanttTerms&) const = default;

    Month first() const { return start - replication; }
    Month moved() const { return start + (ramp - 1); }           // the last month of the ramp
    Month last() const { return start + (ramp + parallel - 2); } // the last month with old machines (MODEL.md 3.4)
    Month end() const { return std::max(moved(), last()); }      // of the bar
};

enum class GanttPart : std::uint8_t { Start, Ramp, Parallel, Replication };

struct GanttRow
{
    Id id = noId;
    QString name;
    GanttTerms terms;
    std::int64_t servers = 0; // that leave, in whatever way
    std::int64_t retired = 0; // of those, switched off for good
    bool operator==(const GanttRow&) const = default;
};

/// The least and the most months of a part, as the schema has them.
struct GanttLimits
{
    int leastRamp = 1;
    int mostRamp = 120;
    int mostParallel = 36;
    int mostReplication = 36;
    bool operator==(const GanttLimits&) const = default;
};

struct GanttContent
{
    std::vector<GanttRow> rows;
    Month start; // of the project
    int months = 0;
    Month headline; // the first of its 12 months
    GanttLimits limits;
    bool operator==(const GanttContent&) const = default;

    QString title() const;
    QString finding() const;
    /// "Omaha: starts July 2024, ..."; empty where there is no such row.
    QString readout(int row) const;
    ChartTable numbers() const;
    /// The first and the last month that are shown: all waves and the project's own, with one to spare at either end.
    std::pair<Month, Month> span() const;
    /// Servers that move by month, from the month given on; a wave moves in equal parts.
    std::vector<double> load(Month from, int count) const;
};

struct WaveServers
{
    std::int64_t all = 0;
    std::int64_t retired = 0;
};
/// Servers that leave, by wave: those that are on and not retained.
std::map<Id, WaveServers> serversByWave(const Model& model);
/// The waves of the model in the order of its table; `headline` is the first of its 12 months.
GanttContent ganttContent(const Model& model, Month headline, const std::map<Id, WaveServers>& servers);

/// Makes a part longer by so many months (or moves all of it), within the limits.
GanttTerms changed(const GanttTerms& terms, GanttPart part, int months, const GanttLimits& limits);

/// Where everything is, in pixels of the canvas.
class GanttLayout
{
public:
    /// `namesAt` is where the column of names begins: it stays in sight when the rest is scrolled.
    GanttLayout(const GanttContent& content, QSizeF size, double textScale, double namesAt = 0);

    static QSizeF neededSize(const GanttContent& content, double textScale);

    Month first() const { return m_first; }
    int months() const { return m_months; }
    double monthWidth() const { return m_monthWidth; }
    double xOf(Month month) const { return m_left + m_monthWidth * (month - m_first); }
    QRectF names() const;
    QRectF row(int row) const;
    /// From its first month to its last; empty parts have no width.
    QRectF bar(int row, GanttPart part) const;
    QRectF loads() const;
    QRectF header() const;
    QRectF legend() const;
    /// The row at a point, -1 outside.
    int rowAt(QPointF point) const;
    /// What is taken hold of at a point of a row's bar.
    std::optional<GanttPart> partAt(int row, QPointF point) const;
    double textScale() const { return m_scale; }

private:
    const GanttContent& m_content;
    QSizeF m_size;
    double m_scale;
    double m_namesAt;
    double m_namesWidth = 0;
    double m_left = 0; // of the first month
    double m_monthWidth = 1;
    Month m_first;
    int m_months = 1;
};

/// The row that the keyboard is at, -1 for none.
void paintGantt(QPainter& painter, const GanttContent& content, const GanttLayout& layout, const ChartTheme& theme, int current);
Picture pictureOf(const GanttContent& content);

} // namespace headroom
