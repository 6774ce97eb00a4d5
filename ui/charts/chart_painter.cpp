// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include "ui/charts/output_file.h"

#include "ui/charts/chart_plot.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace headroom {

struct ChartPainter::Impl
{
    explicit Impl(QPaintDevice* device) : painter(device) {}
    QCPPainter painter;
};

ChartPainter::ChartPainter(QPaintDevice* device) : m_impl(std::make_unique<Impl>(device)) {}

ChartPainter::~ChartPainter() = default;

QPainter& ChartPainter::painter() { return m_impl->painter; }

bool ChartPainter::isActive() const { return m_impl->painter.isActive(); }

void ChartPainter::draw(const ChartContent& content, QRectF target, double pixelsPerUnit)
{
    QCustomPlot plot;
    ChartPlot chart(plot);
    chart.show(content, lightTheme());
    QCPPainter& painter = m_impl->painter;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(1 / pixelsPerUnit, 1 / pixelsPerUnit);
    plot.toPainter(&painter, qRound(target.width() * pixelsPerUnit), qRound(target.height() * pixelsPerUnit));
    painter.restore();
}

void ChartPainter::drawTitled(const ChartContent& content, QSizeF size)
{
    constexpr double margin = 12;
    QPainter& p = painter();
    p.fillRect(QRectF(QPointF(), size), Qt::white);
    QFont font = chartFont(15);
    font.setBold(true);
    p.setFont(font);
    p.setPen(lightTheme().text);
    const QRectF room(margin, margin, size.width() - 2 * margin, size.height() / 3);
    QRectF used;
    p.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, content.title, &used);
    p.setFont(chartFont(12));
    QRectF below = room;
    below.moveTop(used.bottom() + 4);
    p.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, content.finding, &used);
    const double top = used.bottom() + 8;
    draw(content, QRectF(margin / 2, top, size.width() - margin, size.height() - top - margin / 2), 1);
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

namespace {

void paintPng(const ChartContent& content, QSize size, QIODevice& out)
{
    const double ratio = std::clamp(size.width() / 960.0, 1.0, 2.0);
    QImage image(size, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    {
        ChartPainter painter(&image);
        painter.painter().setRenderHint(QPainter::Antialiasing);
        painter.drawTitled(content, QSizeF(size) / ratio);
    }
    image.save(&out, "PNG");
}

void paintSvg(const ChartContent& content, QSize size, QIODevice& out)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(content.title);
    generator.setDescription(content.finding);
    ChartPainter(&generator).drawTitled(content, size);
}

void paintPdf(const ChartContent& content, QSize size, QIODevice& out)
{
    QPdfWriter writer(&out);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QSizeF(size) * 0.75, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(content.title);
    ChartPainter painter(&writer);
    painter.painter().scale(1200 / 96.0, 1200 / 96.0);
    painter.drawTitled(content, size);
}

} // namespace

Status renderChart(const Projection& projection, ChartKind kind, const ChartOptions& options, ChartFormat format, QSize size,
    const QString& path)
{
    const ChartContent content = chartContent(kind, projection, options);
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    switch (format) {
    case ChartFormat::Png: paintPng(content, size, picture); break;
    case ChartFormat::Svg: paintSvg(content, size, picture); break;
    case ChartFormat::Pdf: paintPdf(content, size, picture); break;
    }
    return writeOutput(path, picture.data());
}

} // namespace headroom
