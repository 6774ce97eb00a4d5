// SPDX-License-Identifier: GPL-3.0-or-later
// Charts on paper and in image files: always in light colours, as vectors where the device has them.
#pragma once

#include "ui/charts/picture.h"

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
    /// Title and finding, wrapped, above the picture, in coordinates of pixels.
    void drawTitled(const Picture& picture, QSizeF size);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace headroom
