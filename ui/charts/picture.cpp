// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picture.h"

#include "ui/charts/chart_painter.h"
#include "ui/charts/output_file.h"

#include <QBuffer>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int pngDotsPerPixel = 2;
constexpr int pdfDotsPerInch = 1200;

QImage imageOf(const Picture& picture, QSize size)
{
    const double ratio = std::clamp(size.width() / 960.0, 1.0, 2.0);
    QImage image(size, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    {
        ChartPainter painter(&image);
        painter.painter().setRenderHint(QPainter::Antialiasing);
        painter.drawTitled(picture, QSizeF(size) / ratio);
    }
    return image;
}

void paintSvg(const Picture& picture, QSize size, QIODevice& out)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(picture.title);
    generator.setDescription(picture.finding);
    ChartPainter(&generator).drawTitled(picture, size);
}

void paintPdf(const Picture& picture, QSize size, QIODevice& out)
{
    QPdfWriter writer(&out);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(pdfDotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(size) * 0.75, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(picture.title);
    ChartPainter painter(&writer);
    painter.painter().scale(pdfDotsPerInch / 96.0, pdfDotsPerInch / 96.0);
    painter.drawTitled(picture, size);
}

QString oneLine(QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(QChar(0xa0), u' '); }

QString tabbed(const ChartTable& table)
{
    QString text;
    const auto add = [&](const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += oneLine(cells[i]) + (i + 1 < cells.size() ? u'\t' : u'\n');
    };
    add(table.headers);
    for (const QStringList& row : table.rows)
        add(row);
    return text;
}

QString html(const ChartTable& table)
{
    QString text = u"<table>"_s;
    const auto add = [&](const QStringList& cells, const QString& tag) {
        text += u"<tr>"_s;
        for (const QString& cell : cells)
            text += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
        text += u"</tr>"_s;
    };
    add(table.headers, u"th"_s);
    for (const QStringList& row : table.rows)
        add(row, u"td"_s);
    return text + u"</table>"_s;
}

} // namespace

Picture pictureOf(const ChartContent& content)
{
    Picture picture;
    picture.title = content.title;
    picture.finding = content.finding;
    picture.table = content.numbers();
    if (content.size() > 0)
        picture.draw = [content](ChartPainter& painter, QRectF target) { painter.draw(content, target, 1); };
    return picture;
}

Result<ChartFormat> chartFormatOf(const QString& path)
{
    const QString ending = path.section(u'.', -1).toLower();
    if (ending == u"png"_s)
        return ChartFormat::Png;
    if (ending == u"svg"_s)
        return ChartFormat::Svg;
    if (ending == u"pdf"_s)
        return ChartFormat::Pdf;
    return Error{ErrorCode::FormatUnknown, path.toStdString(), {{"found", ending.toStdString()}, {"expected", "png, svg, pdf"}}};
}

QSize usualSize(const Picture& picture, ChartFormat format)
{
    return format == ChartFormat::Png ? picture.size * pngDotsPerPixel : picture.size;
}

Status writePicture(const Picture& picture, ChartFormat format, QSize size, const QString& path)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    switch (format) {
    case ChartFormat::Png: imageOf(picture, size).save(&bytes, "PNG"); break;
    case ChartFormat::Svg: paintSvg(picture, size, bytes); break;
    case ChartFormat::Pdf: paintPdf(picture, size, bytes); break;
    }
    return writeOutput(path, bytes.data());
}

QMimeData* clipboardData(const Picture& picture)
{
    auto* data = new QMimeData;
    if (picture.draw)
        data->setImageData(imageOf(picture, picture.size * pngDotsPerPixel));
    data->setText(tabbed(picture.table));
    data->setHtml(html(picture.table));
    return data;
}

} // namespace headroom
