// SPDX-License-Identifier: GPL-3.0-or-later
// A picture as it is copied and written to files: title, finding and drawing, in light colours, with the numbers behind it.
#pragma once

#include "core/base/result.h"
#include "ui/charts/chart_content.h"

#include <QImage>
#include <QRectF>
#include <QSize>

#include <functional>

class QMimeData;

namespace headroom {

class ChartPainter;

struct Picture
{
    QString title;
    QString finding;
    ChartTable table;
    /// Draws into the rectangle, in pixels of 1/96 inch; null where there is nothing to see.
    std::function<void(ChartPainter&, QRectF)> draw;
    QSize size{960, 560}; // that suits it, with title and finding
};
Picture pictureOf(const ChartContent& content);

enum class ChartFormat : std::uint8_t { Png, Svg, Pdf };
/// By the file name's ending; FormatUnknown for any other.
Result<ChartFormat> chartFormatOf(const QString& path);

/// Writes it to a file: a PNG of `size` dots, others of so many pixels of 1/96 inch. A PNG of more than 960 dots across is drawn finer,
/// not larger, up to twice as fine. Errors: those of writeOutput().
Status writePicture(const Picture& picture, ChartFormat format, QSize size, const QString& path);
/// The size that suits the picture in the format: a PNG is twice as fine.
QSize usualSize(const Picture& picture, ChartFormat format);
/// The picture, and its numbers as tab-separated text and as a table of HTML. The caller owns it.
QMimeData* clipboardData(const Picture& picture);

} // namespace headroom
