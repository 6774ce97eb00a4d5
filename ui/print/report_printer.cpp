// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_printer.h"

#include "ui/charts/output_file.h"
#include "ui/format/language.h"
#include "ui/format/qt_text.h"
#include "ui/print/report_layout.h"
#include "ui/print/report_words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

enum class Turned { No, Yes };

void paintPage(const LaidPage& page, ChartPainter& painter, double dotsPerUnit, Turned turned)
{
    QPainter& p = painter.painter();
    p.save();
    p.scale(dotsPerUnit, dotsPerUnit);
    if (turned == Turned::Yes) {
        p.translate(page.size.height(), 0);
        p.rotate(90);
    }
    for (const PageItem& item : page.items)
        item(painter);
    p.restore();
}

QByteArray pdfBytes(const Report& report, const Projection& projection, const ReportSetup& setup)
{
    const SpokenLanguage spoken(setup.language, setup.formats);
    const auto pages = layReport(report, projection, setup, pageSizeOf(setup.paper));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(720);
    writer.setPageSize(QPageSize(pageSizeOf(setup.paper)));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(toQString(report.company) + u": "_s + wordsOf(report.title));
    writer.setCreator(u"Headroom"_s);
    const auto shapeOf = [](const LaidPage& page) {
        return page.shape == PageShape::Wide ? QPageLayout::Landscape : QPageLayout::Portrait;
    };
    writer.setPageOrientation(shapeOf(pages.front()));
    ChartPainter painter(&writer);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            writer.setPageOrientation(shapeOf(pages[i]));
            writer.newPage();
        }
        paintPage(pages[i], painter, 720 / 72.0 / unitsPerPoint, Turned::No);
    }
    painter.painter().end();
    return bytes;
}

} // namespace

struct ReportPages::Impl
{
    std::vector<LaidPage> pages;
    QString formats; // of the charts' axes, which are made when they are painted
};

ReportPages::ReportPages(const Report& report, const Projection& projection, const ReportSetup& setup)
    : m_impl(std::make_unique<Impl>())
{
    const SpokenLanguage spoken(setup.language, setup.formats);
    m_impl->pages = layReport(report, projection, setup, pageSizeOf(setup.paper));
    m_impl->formats = QLocale().bcp47Name();
}

ReportPages::~ReportPages() = default;
ReportPages::ReportPages(ReportPages&&) noexcept = default;
ReportPages& ReportPages::operator=(ReportPages&&) noexcept = default;

int ReportPages::count() const { return static_cast<int>(m_impl->pages.size()); }

QSizeF ReportPages::sizeOf(int page) const { return m_impl->pages[static_cast<std::size_t>(page)].size / unitsPerPoint; }

QImage ReportPages::picture(int page, double dotsPerPoint) const
{
    const SpokenLanguage spoken({}, m_impl->formats);
    QImage image((sizeOf(page) * dotsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    ChartPainter painter(&image);
    painter.painter().setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(m_impl->pages[static_cast<std::size_t>(page)], painter, dotsPerPoint / unitsPerPoint, Turned::No);
    return image;
}

Status writeReportPdf(const Report& report, const Projection& projection, const ReportSetup& setup, const QString& path)
{
    return writeOutput(path, pdfBytes(report, projection, setup));
}

bool printReport(const Report& report, const Projection& projection, const ReportSetup& setup, QPrinter& printer)
{
    const SpokenLanguage spoken(setup.language, setup.formats);
    printer.setFullPage(true);
    printer.setPageOrientation(QPageLayout::Portrait);
    const auto pages = layReport(report, projection, setup, printer.pageLayout().pageSize().id());
    ChartPainter painter(&printer);
    if (!painter.isActive())
        return false;
    const double dotsPerUnit = printer.resolution() / 72.0 / unitsPerPoint;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            printer.newPage();
        paintPage(pages[i], painter, dotsPerUnit, pages[i].shape == PageShape::Wide ? Turned::Yes : Turned::No);
    }
    return true;
}

void previewReport(const Report& report, const Projection& projection, const ReportSetup& setup, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(pageSizeOf(setup.paper)));
    printer.setDocName(toQString(report.file));
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
        [&](QPrinter* target) { printReport(report, projection, setup, *target); });
    dialog.exec();
}

} // namespace headroom
