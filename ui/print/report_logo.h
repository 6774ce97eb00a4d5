// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a company on the cover of its report.
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

#include <memory>

class QPainter;
class QRectF;
class QSvgRenderer;

namespace headroom {

/// Nothing, a picture of dots, or a drawing.
class ReportLogo
{
public:
    ReportLogo() = default;
    /// A PNG, JPEG or SVG by its content. At most 5 MB, and at most 8,000 dots either way. Errors: FileUnreadable; FileTooLarge;
    /// FormatUnknown, with what is expected.
    static Result<ReportLogo> read(const QString& path);

    bool isEmpty() const { return m_image.isNull() && !m_drawing; }
    /// Width over height.
    double aspect() const;
    void draw(QPainter& painter, const QRectF& target) const;

private:
    QImage m_image;
    std::shared_ptr<QSvgRenderer> m_drawing;
};

} // namespace headroom
