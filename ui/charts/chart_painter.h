// SPDX-License-Identifier: GPL-3.0-or-later
// Charts on paper and in image files: always in light colours, as vectors where the device has them.
#pragma once

#include "core/base/result.h"
#include "ui/charts/chart_content.h"

#include <QRectF>
#include <QSize>
#include <QString>

#include <memory>

class QPaintDevice;
class QPainter;

namespace headroom {

/// A painter of a page or picture that can also draw charts. Needs a QApplication.
class ChartPainter
{
public:
    explicit ChartPainter(QPaintDevice* device);
    ~ChartPainter();
    ChartPainter(const ChartPainter&) = delete;
    ChartPainter& operator=(const ChartPainter&) = delete;

    QPainter& painter();
    bool isActive() const;
    /// Legend, panels and axes, without the title, into `target` of the painter's coordinates; `pixelsPerUnit` is how many
    /// pixels of 1/96 inch one of these is.
    void draw(const ChartContent& content, QRectF target, double pixelsPerUnit);
    /// The title, wrapped, above the chart, in coordinates of pixels.
    void drawTitled(const ChartContent& content, QSizeF size);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

enum class ChartFormat : std::uint8_t { Png, Svg, Pdf };
/// By the file name's ending; FormatUnknown for any other.
Result<ChartFormat> chartFormatOf(const QString& path);

/// Writes a chart to a file: a PNG of `size` dots, others of so many pixels of 1/96 inch. A PNG of more than 960 dots across is drawn
/// finer, not larger, up to twice as fine. Errors: FileUnwritable.
Status renderChart(const Projection& projection, ChartKind kind, const ChartOptions& options, ChartFormat format, QSize size,
    const QString& path);

} // namespace headroom
