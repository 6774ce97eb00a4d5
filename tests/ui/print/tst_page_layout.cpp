// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on which page: sections that follow on one, headings with what they head, groups that go on, names beside bars.
#include "tests/support/hand_made_projection.h"
#include "tests/support/testing.h"
#include "tests/ui/print/pdf_words.h"
#include "ui/print/report_printer.h"
#include "ui/print/report_words.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

ReportRow plainRow(const std::string& text) { return {0, RowKind::Plain, {PlainText{text}, std::int64_t{1234}}}; }

/// "first 1", "first 2", ... in so many rows below the caption.
ReportTable tableOf(TextId caption, const std::string& name, int rows)
{
    ReportTable table;
    table.caption = caption;
    table.columns = {{TextId::ColumnItem, CellAlign::Left, 1}, {TextId::ColumnAmount, CellAlign::Right, 0}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back(plainRow(name + std::to_string(i)));
    return table;
}

ReportSection sectionOf(SectionId id, std::vector<ReportBlock> blocks)
{
    return {id, info(id).heading, PageShape::Upright, std::move(blocks)};
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not here");
        m_projection = testing_support::handMadeProjection();
    }

    void aGroupThatGoesOnIsNamedAgain()
    {
        ReportTable table = tableOf(TextId::AssumptionsHeading, "input", 150);
        table.rows.insert(table.rows.begin() + 5, {0, RowKind::Group, {PlainText{"Debt of Oslo"}}});
        const QStringList pages = pagesOf({sectionOf(SectionId::Assumptions, {table})});
        QVERIFY(pages.size() >= 4); // a cover, and about 50 rows a page
        QVERIFY(pages[1].contains(u"Debt of Oslo"_s));
        for (qsizetype i = 2; i < pages.size(); ++i)
            QVERIFY2(pages[i].contains(u"Debt of Oslo (continued)"_s), qPrintable(pages[i]));
        QVERIFY(!pages[1].contains(u"Debt of Oslo (continued)"_s));
    }

    void aNewGroupOnANewPageIsNotContinued()
    {
        ReportTable table = tableOf(TextId::AssumptionsHeading, "input", 0);
        for (int group = 1; group <= 40; ++group) {
            table.rows.push_back({0, RowKind::Group, {PlainText{"Group " + std::to_string(group) + "."}}});
            for (int i = 0; i < 4; ++i)
                table.rows.push_back(plainRow("row"));
        }
        const QStringList pages = pagesOf({sectionOf(SectionId::Assumptions, {table})});
        for (int group = 1; group <= 40; ++group) {
            const QString name = u"Group %1."_s.arg(group);
            int named = 0;
            for (const QString& page : pages) {
                const auto at = page.indexOf(name + u' ');
                if (at < 0 || page.mid(at).startsWith(name + u" (continued)"_s))
                    continue;
                ++named;
                QVERIFY2(page.mid(at).section(u"Group"_s, 1, 1).count(u"row"_s) >= 2, qPrintable(name)); // no heading alone
            }
            QCOMPARE(named, 1);
        }
    }

    void shortSectionsFollowOnAPage()
    {
        const QStringList pages = pagesOf({sectionOf(SectionId::Summary, {tableOf(TextId::AskCaption, "ask", 5)}),
            sectionOf(SectionId::Financial, {tableOf(TextId::FinancialYears, "year", 5)}),
            sectionOf(SectionId::Checks, {tableOf(TextId::InvariantsCaption, "check", 100)})});
        QVERIFY(pages[1].contains(u"ask1"_s) && pages[1].contains(u"year5"_s));
        QVERIFY(pages[1].indexOf(u"ask5"_s) < pages[1].indexOf(wordsOf(TextId::FinancialHeading)));
    }

    void aLongSectionBeginsAPage()
    {
        const QStringList pages = pagesOf({sectionOf(SectionId::Summary, {tableOf(TextId::AskCaption, "ask", 25)}),
            sectionOf(SectionId::Checks, {tableOf(TextId::InvariantsCaption, "check", 100)})});
        QVERIFY(!pages[1].contains(u"check"_s));
        QVERIFY(pages[2].startsWith(wordsOf(TextId::ChecksHeading)));
    }

    // A table of whatever length, one that ends at the page's foot among them: no page after it is empty.
    void noPageIsEmpty()
    {
        for (int rows = 35; rows <= 62; ++rows) {
            const QStringList pages = pagesOf({sectionOf(SectionId::Summary, {tableOf(TextId::AskCaption, "ask", rows)})});
            for (qsizetype i = 1; i < pages.size(); ++i)
                QVERIFY2(pages[i].contains(u"ask"_s), qPrintable(u"%1 rows, page %2"_s.arg(rows).arg(i + 1)));
        }
    }

    // A table of whatever length above it: the heading, the caption and at least two rows are on one page.
    void noHeadingStandsAlone()
    {
        for (int rows = 30; rows <= 62; rows += 2) {
            const QStringList pages = pagesOf({sectionOf(SectionId::Summary,
                {tableOf(TextId::AskCaption, "above", rows), ReportParagraph{ParagraphKind::Note, {TextId::FiguresNote, {}}},
                    tableOf(TextId::RisksCaption, "below", 30)})});
            bool found = false;
            for (const QString& page : pages)
                if (page.contains(wordsOf(TextId::RisksCaption) + u" Item"_s)) {
                    found = true;
                    QVERIFY2(page.contains(u"below1 "_s) && page.contains(u"below2 "_s), qPrintable(page));
                    QVERIFY(page.contains(wordsOf(TextId::FiguresNote).left(30))); // the note stands above its table
                }
            QVERIFY(found);
        }
    }

    void theStepsOfAWaterfallStandBesideTheirNames_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("turn");
        for (const auto& [paper, paperName] : {std::pair(Paper::A4, "A4"), std::pair(Paper::Letter, "Letter")})
            for (const auto& [turn, turnName] : {std::pair(PageTurn::BySection, "upright"), std::pair(PageTurn::Wide, "wide")})
                QTest::addRow("%s, %s", paperName, turnName) << static_cast<int>(paper) << static_cast<int>(turn);
    }
    void theStepsOfAWaterfallStandBesideTheirNames()
    {
        QFETCH(int, paper);
        QFETCH(int, turn);
        // Amounts that no other text of the page has.
        ReportAnalyses analyses;
        analyses.bridge = Bridge{Money(), Money(61100000), {}, 2, "USD"};
        const std::vector<std::pair<Cause, std::int64_t>> steps{{Cause::Discount, 21100000}, {Cause::DoubleRunning, -12200000},
            {Cause::OneOff, 33300000}, {Cause::Financing, 14400000}, {Cause::Tax, 4500000}};
        for (const auto& [cause, amount] : steps)
            analyses.bridge->steps.push_back({cause, Money(amount), true});
        Report report = reportOf({sectionOf(SectionId::Summary, {ReportChart::Waterfall})});
        report.analyses = std::make_shared<const ReportAnalyses>(analyses);
        ReportSetup setup(static_cast<Paper>(paper));
        setup.turn = static_cast<PageTurn>(turn);
        const QString path = m_folder.filePath(u"waterfall.pdf"_s);
        QVERIFY(writeReportPdf(report, m_projection, setup, path).ok());
        const pdf_words::Pages pages = pdf_words::pagesOf(run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
        for (const auto& [first, amount] : {std::pair("Discounts", "+211"), std::pair("Double", "\u2212122"),
                 std::pair("One-off", "+333"), std::pair("Debt,", "+144"), std::pair("Tax", "+45.0")}) {
            QRectF name, label;
            for (const pdf_words::Word& word : pages[1].words) {
                name = word.text.normalized(QString::NormalizationForm_KC) == QString::fromUtf8(first) ? word.box : name;
                label = word.text == QString::fromUtf8(amount) ? word.box : label;
            }
            QVERIFY2(!name.isNull() && !label.isNull(), first);
            QVERIFY2(std::abs(name.center().y() - label.center().y()) < 2, first); // on one line
            QVERIFY2(name.right() < label.left(), first);
        }
    }

private:
    Report reportOf(std::vector<ReportSection> sections) const
    {
        Report report;
        report.company = "Probe";
        report.file = "probe";
        report.currency = "USD";
        report.sections = std::move(sections);
        return report;
    }
    /// The simplified text of each page, the cover first.
    QStringList pagesOf(std::vector<ReportSection> sections) const
    {
        const QString path = m_folder.filePath(u"pages.pdf"_s);
        if (!writeReportPdf(reportOf(std::move(sections)), m_projection, Paper::A4, path).ok())
            return {};
        QStringList pages = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})
                                .normalized(QString::NormalizationForm_KC)
                                .split(u'\f', Qt::SkipEmptyParts);
        for (QString& page : pages)
            page = page.simplified();
        return pages;
    }

    QTemporaryDir m_folder;
    Projection m_projection;
};

HEADROOM_TEST(TestPageLayout);
#include "tst_page_layout.moc"
