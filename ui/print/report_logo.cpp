// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_logo.h"

#include "ui/format/qt_text.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qint64 mostBytes = 5 * 1024 * 1024;
constexpr int mostDots = 8000;

Error unknownFormat(const QString& path)
{
    return Error{ErrorCode::FormatUnknown, toUtf8(path), {{"expected", "PNG, JPEG, SVG"}}};
}

Error tooLarge(const QString& path, const QString& found, const QString& expected)
{
    return Error{ErrorCode::FileTooLarge, toUtf8(path), {{"found", toUtf8(found)}, {"expected", toUtf8(expected)}}};
}

/// Not for what a packed file unpacks to: an SVG is text.
bool looksLikeSvg(const QByteArray& bytes) { return bytes.left(4096).contains("<svg"); }

} // namespace

Result<ReportLogo> ReportLogo::read(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, toUtf8(path), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, toUtf8(path), {}};
    QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return tooLarge(path, QString::number(file.size()), QString::number(mostBytes));
    ReportLogo logo;
    if (looksLikeSvg(bytes)) {
        auto drawing = std::make_shared<QSvgRenderer>(bytes);
        if (!drawing->isValid() || drawing->defaultSize().isEmpty())
            return unknownFormat(path);
        logo.m_drawing = std::move(drawing);
        return logo;
    }
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    if (const QByteArray format = reader.format(); format != "png" && format != "jpeg")
        return unknownFormat(path);
    const QSize size = reader.size(); // of the head: nothing is unpacked yet
    if (size.width() > mostDots || size.height() > mostDots)
        return tooLarge(path, u"%1 x %2"_s.arg(size.width()).arg(size.height()), u"%1 x %1"_s.arg(mostDots));
    reader.setAutoTransform(true);
    logo.m_image = reader.read();
    if (logo.m_image.isNull())
        return unknownFormat(path);
    return logo;
}

double ReportLogo::aspect() const
{
    const QSizeF size = m_drawing ? QSizeF(m_drawing->defaultSize()) : QSizeF(m_image.size());
    return size.height() > 0 ? size.width() / size.height() : 1;
}

void ReportLogo::draw(QPainter& painter, const QRectF& target) const
{
    if (m_drawing)
        m_drawing->render(&painter, target);
    else if (!m_image.isNull())
        painter.drawImage(target, m_image);
}

} // namespace headroom
