// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_layout.h"

#include "ui/format/headline.h"
#include "ui/format/qt_text.h"
#include "ui/print/report_charts.h"
#include "ui/print/report_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

const QColor accent(0x00, 0x72, 0xb2);
const QColor ink(0x22, 0x22, 0x22);
const QColor faintInk(0x5a, 0x5a, 0x5a);
constexpr qsizetype shownHash = 16; // letters of it on every page; the cover has all

class ReportLayout
{
public:
    ReportLayout(const Report& report, const Projection& projection, const ReportSetup& setup, QPageSize::PageSizeId paper)
        : m_report(report),
          m_projection(projection),
          m_setup(setup),
          m_formatter(Formatter::of(projection)),
          m_pages(paper, m_formatter)
    {}

    std::vector<LaidPage> pages()
    {
        addCover();
        for (std::size_t i = 0; i < m_report.sections.size(); ++i)
            addSection(m_report.sections[i], i == 0);
        std::vector<LaidPage> pages = m_pages.take();
        for (std::size_t i = 0; i < pages.size(); ++i)
            addFooter(pages[i], i + 1, pages.size());
        return pages;
    }

private:
    void addCover()
    {
        const bool wide = m_setup.turn == PageTurn::Wide;
        m_pages.startPage(wide ? PageShape::Wide : PageShape::Upright);
        m_pages.page().cover = true;
        addLogo();
        m_pages.addSpace(wide ? 20 : 70);
        m_pages.addRule(accent, 3);
        m_pages.addSpace(18);
        if (const QString company = forDisplay(toQString(m_report.company), 200); !company.isEmpty())
            m_pages.addText(company, reportFont(13), faintInk);
        m_pages.addSpace(4);
        m_pages.addText(wordsOf(m_report.title), reportFont(28, true), ink);
        m_pages.addSpace(4);
        m_pages.addText(wordsOf(m_report.subtitle), reportFont(13), ink);
        m_pages.addSpace(wide ? 18 : 36);
        for (const CoverLine& line : m_report.cover)
            addCoverLine(wordsOf(line.what), valueText(line.value, m_formatter));
    }

    /// Its room is kept where there is none, so that covers look alike.
    void addLogo()
    {
        constexpr double height = 54 * unitsPerPoint, widest = 220 * unitsPerPoint;
        if (!m_setup.logo.isEmpty()) {
            const double width = std::min(widest, height * m_setup.logo.aspect());
            const QRectF target(m_pages.place(), QSizeF(width, width / m_setup.logo.aspect()));
            m_pages.page().items.push_back(
                [logo = m_setup.logo, target](ChartPainter& painter) { logo.draw(painter.painter(), target); });
        }
        m_pages.addSpace(height / unitsPerPoint);
    }

    void addCoverLine(const QString& what, const QString& value)
    {
        const double label = 170 * unitsPerPoint;
        const TextBlock left(what, reportFont(9.5), label - 10 * unitsPerPoint);
        const TextBlock right(value, reportFont(9.5, true), m_pages.contentWidth() - label);
        m_pages.addPair(left, right, label);
    }

    /// On a page of its own, but below another that leaves it room: all of it, or the most of a page. The appendix always begins one.
    void addSection(const ReportSection& section, bool first)
    {
        constexpr double nearlyEmpty = 0.3;
        const PageShape shape = m_setup.turn == PageTurn::Wide ? PageShape::Wide : section.shape;
        const auto lay = [&] {
            m_pages.addSpace(m_pages.filled() > 0 ? 14 : 0);
            m_pages.addHeading(wordsOf(section.heading));
            for (const ReportBlock& block : section.blocks)
                std::visit([&](const auto& b) { add(b, shape); }, block);
            m_pages.finish();
        };
        const bool mayFollow = !first && section.id != SectionId::Appendix && m_pages.page().shape == shape;
        if (mayFollow && m_pages.filled() > nearlyEmpty && m_pages.addIfItFits(lay))
            return;
        if (!mayFollow || m_pages.filled() > nearlyEmpty)
            m_pages.startPage(shape);
        lay();
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
        const PrintedChart printed = printedChart(chart, m_report, m_projection);
        m_pages.addChart(printed.picture, shape == PageShape::Wide ? std::min(printed.height, 270.0) : printed.height);
    }

    QString joined(const QStringList& parts) const
    {
        QStringList shown;
        for (const QString& part : parts)
            if (const QString text = forDisplay(part, 200); !text.isEmpty())
                shown.append(text);
        return shown.join(u"  \u00b7  "_s);
    }

    /// What stands below every page: how far the report is to be trusted, and what it is of.
    QStringList footerLines() const
    {
        const QString status = wordsOf(m_report.status == ReportStatus::Final ? TextId::StatusFinal : TextId::StatusDraft);
        QStringList of{toQString(m_report.company), toQString(m_report.file)};
        if (!m_report.hash.empty())
            of.append(QCoreApplication::translate("Report", "Hash %1").arg(toQString(m_report.hash).left(shownHash)));
        if (m_report.pricesDated.has())
            of.append(m_report.pricesFrom == m_report.pricesDated
                    ? QCoreApplication::translate("Report", "Prices of %1").arg(m_formatter.date(m_report.pricesDated.value()))
                    : QCoreApplication::translate("Report", "Prices of %1 to %2")
                          .arg(m_formatter.date(m_report.pricesFrom.value()), m_formatter.date(m_report.pricesDated.value())));
        return {joined({status, toQString(m_report.confidentiality)}), joined(of)};
    }

    void addFooter(LaidPage& page, std::size_t number, std::size_t count) const
    {
        const QFont small = reportFont(7);
        const QString right = QCoreApplication::translate("Report", "Page %1 of %2").arg(number).arg(count);
        const double edge = 42 * unitsPerPoint, width = page.size.width() - 2 * edge;
        const double rightWidth = QFontMetricsF(small).horizontalAdvance(right) + 12 * unitsPerPoint;
        double y = page.size.height() - 44 * unitsPerPoint;
        page.items.push_back([=](ChartPainter& p) {
            p.painter().fillRect(QRectF(edge, y - 5 * unitsPerPoint, width, 0.4 * unitsPerPoint), QColor(0xbb, 0xbb, 0xbb));
        });
        if (!page.cover)
            page.items.push_back(
                TextBlock(right, small, rightWidth, TextBlock::Align::Right).at({edge + width - rightWidth, y}, faintInk));
        for (const QString& line : footerLines()) {
            const QString left = QFontMetricsF(small).elidedText(line, Qt::ElideMiddle, width - rightWidth);
            page.items.push_back(TextBlock(left, small, width - rightWidth).at({edge, y}, faintInk));
            y += 10 * unitsPerPoint;
        }
    }

    const Report& m_report;
    const Projection& m_projection;
    const ReportSetup& m_setup;
    Formatter m_formatter;
    PageBuilder m_pages;
};

} // namespace

QPageSize::PageSizeId pageSizeOf(Paper paper) { return paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter; }

std::vector<LaidPage> layReport(
    const Report& report, const Projection& projection, const ReportSetup& setup, QPageSize::PageSizeId paper)
{
    return ReportLayout(report, projection, setup, paper).pages();
}

} // namespace headroom
