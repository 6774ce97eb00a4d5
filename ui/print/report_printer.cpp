// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/output_file.h"
#include "ui/print/report_printer.h"

#include "ui/format/headline.h"
#include "ui/format/qt_text.h"
#include "ui/print/page_builder.h"
#include "ui/print/report_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

const QColor accent(0x00, 0x72, 0xb2);
const QColor ink(0x22, 0x22, 0x22);
const QColor faintInk(0x5a, 0x5a, 0x5a);

QPageSize::PageSizeId pageSize(Paper paper) { return paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter; }

/// The report's texts and charts put onto pages.
class ReportLayout
{
public:
    ReportLayout(const Report& report, const Projection& projection, QPageSize::PageSizeId paper)
        : m_report(report), m_projection(projection), m_formatter(Formatter::of(projection)), m_pages(paper, m_formatter)
    {}

    std::vector<LaidPage> pages()
    {
        addCover();
        for (const ReportSection& section : m_report.sections) {
            m_pages.startPage(section.shape);
            m_pages.addHeading(wordsOf(section.heading));
            for (const ReportBlock& block : section.blocks)
                std::visit([&](const auto& b) { add(b, section.shape); }, block);
        }
        std::vector<LaidPage> pages = m_pages.take();
        for (std::size_t i = 1; i < pages.size(); ++i)
            addFooter(pages[i], i + 1, pages.size());
        return pages;
    }

private:
    void addCover()
    {
        m_pages.startPage(PageShape::Upright);
        m_pages.page().cover = true;
        m_pages.addSpace(130);
        m_pages.addRule(accent, 3);
        m_pages.addSpace(18);
        const QString company = forDisplay(toQString(m_report.company), 200);
        if (!company.isEmpty())
            m_pages.addText(company, reportFont(13), faintInk);
        m_pages.addSpace(4);
        m_pages.addText(wordsOf(TextId::ReportTitle), reportFont(28, true), ink);
        m_pages.addSpace(4);
        m_pages.addText(wordsOf(TextId::ReportSubtitle), reportFont(13), ink);
        m_pages.addSpace(36);
        for (const CoverLine& line : m_report.cover)
            addCoverLine(wordsOf(line.what), valueText(line.value, m_formatter));
    }

    void addCoverLine(const QString& what, const QString& value)
    {
        const double label = 170 * unitsPerPoint;
        const TextBlock left(what, reportFont(9.5), label - 10 * unitsPerPoint);
        const TextBlock right(value, reportFont(9.5, true), m_pages.contentWidth() - label);
        m_pages.addPair(left, right, label);
    }

    void add(const ReportParagraph& paragraph, PageShape)
    {
        const QString text = paragraph.sentence.id == TextId::Headline ? headlineText(m_projection)
                                                                       : sentenceText(paragraph.sentence, m_formatter);
        m_pages.addParagraph(text, paragraph.kind);
    }
    void add(const ReportTable& table, PageShape) { m_pages.addTable(table); }
    void add(ReportChart chart, PageShape shape)
    {
        const ChartKind kind = chart == ReportChart::MonthlyCash ? ChartKind::MonthlyCash : ChartKind::DebtLiquidity;
        m_pages.addChart(
            chartContent(kind, m_projection, {ChartRange::Headline, m_report.minimumCash}), shape == PageShape::Wide ? 270 : 340);
    }

    void addFooter(LaidPage& page, std::size_t number, std::size_t count) const
    {
        const QFont small = reportFont(7.5);
        const QString right = QCoreApplication::translate("Report", "Page %1 of %2").arg(number).arg(count);
        const double edge = 42 * unitsPerPoint, y = page.size.height() - 36 * unitsPerPoint;
        const double width = page.size.width() - 2 * edge;
        const double rightWidth = TextBlock::naturalWidth(right, small) + 12 * unitsPerPoint;
        QStringList parts;
        for (const std::string& part : {m_report.company, m_report.file})
            if (const QString text = forDisplay(toQString(part), 200); !text.isEmpty())
                parts.append(text);
        const QString left = QFontMetricsF(small).elidedText(parts.join(u"  \u00b7  "_s), Qt::ElideMiddle, width - rightWidth);
        page.items.push_back([=](ChartPainter& p) {
            p.painter().fillRect(QRectF(edge, y - 6 * unitsPerPoint, width, 0.4 * unitsPerPoint), QColor(0xbb, 0xbb, 0xbb));
        });
        page.items.push_back(TextBlock(left, small, width - rightWidth).at({edge, y}, faintInk));
        page.items.push_back(
            TextBlock(right, small, rightWidth, TextBlock::Align::Right).at({edge + width - rightWidth, y}, faintInk));
    }

    const Report& m_report;
    const Projection& m_projection;
    Formatter m_formatter;
    PageBuilder m_pages;
};

void paintPage(const LaidPage& page, ChartPainter& painter, double dotsPerUnit, bool turned)
{
    QPainter& p = painter.painter();
    p.save();
    p.scale(dotsPerUnit, dotsPerUnit);
    if (turned) {
        p.translate(page.size.height(), 0);
        p.rotate(90);
    }
    for (const PageItem& item : page.items)
        item(painter);
    p.restore();
}

QByteArray pdfBytes(const Report& report, const Projection& projection, Paper paper)
{
    const auto pages = ReportLayout(report, projection, pageSize(paper)).pages();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(720);
    writer.setPageSize(QPageSize(pageSize(paper)));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(toQString(report.company) + u": "_s + wordsOf(TextId::ReportTitle));
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
        paintPage(pages[i], painter, 720 / 72.0 / unitsPerPoint, false);
    }
    painter.painter().end();
    return bytes;
}

} // namespace

Status writeReportPdf(const Report& report, const Projection& projection, Paper paper, const QString& path)
{
    return writeOutput(path, pdfBytes(report, projection, paper));
}

bool printReport(const Report& report, const Projection& projection, QPrinter& printer)
{
    printer.setFullPage(true);
    printer.setPageOrientation(QPageLayout::Portrait);
    const auto pages = ReportLayout(report, projection, printer.pageLayout().pageSize().id()).pages();
    ChartPainter painter(&printer);
    if (!painter.isActive())
        return false;
    const double dotsPerUnit = printer.resolution() / 72.0 / unitsPerPoint;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            printer.newPage();
        paintPage(pages[i], painter, dotsPerUnit, pages[i].shape == PageShape::Wide);
    }
    return true;
}

void previewReport(const Report& report, const Projection& projection, Paper paper, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(pageSize(paper)));
    printer.setDocName(toQString(report.file));
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
        [&](QPrinter* target) { printReport(report, projection, *target); });
    dialog.exec();
}

} // namespace headroom
