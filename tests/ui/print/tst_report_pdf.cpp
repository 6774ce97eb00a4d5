// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_projection.h"
#include "tests/support/testing.h"
#include "ui/format/headline.h"
#include "ui/print/page_builder.h"
#include "ui/print/report_printer.h"
#include "ui/print/report_words.h"

#include <QImage>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

Model companyModel()
{
    Model model = Model::empty(Month(2024, 7));
    Company company = model.company();
    company.name = "Probe <b>Ltd</b> & Sons";
    company.citation = "Annual report with a very long unbreakable citation " + std::string(180, 'x');
    company.sourceDate = Date(2024, 3, 31);
    model.table<Company>().put(company);
    DebtInstrument loan;
    loan.id = 1;
    loan.name = "Term loan";
    loan.principal = Money(2400000000);
    loan.coupon = Decimal(75, 3);
    model.table<DebtInstrument>().put(loan);
    return model;
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30000);
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

bool has(const QString& program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

} // namespace

class TestReportPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString pictures = qEnvironmentVariable("HEADROOM_PICTURES", m_folder.path());
        m_path = pictures + u"/report.pdf"_s;
        m_projection = testing_support::handMadeProjection();
        ReportOptions options;
        options.file = "probe.headroom";
        m_report = buildReport(companyModel(), m_projection, options);
        QVERIFY(writeReportPdf(m_report, m_projection, Paper::A4, m_path).ok());
        if (has(u"pdftotext"_s))
            m_text = run(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s}).normalized(QString::NormalizationForm_KC);
    }

    void everyTextHasWords()
    {
        const int count = static_cast<int>(TextId::DefaultKind) + 1;
        for (int i = 1; i < count; ++i)
            QVERIFY2(!wordsOf(TextId(i)).isEmpty(), qPrintable(QString::number(i)));
    }

    void theTextHasHeadlineCompanyAndPageNumbers()
    {
        if (m_text.isEmpty())
            QSKIP("pdftotext is not here");
        const QString flat = m_text.simplified();
        const QString headline = headlineText(m_projection).normalized(QString::NormalizationForm_KC).section(u' ', 0, 4);
        QVERIFY2(flat.contains(headline), qPrintable(headline));
        QVERIFY(flat.contains(u"Probe <b>Ltd</b> & Sons"_s)); // as typed: no markup
        const QRegularExpression pages(u"Page (\\d+) of (\\d+)"_s);
        int count = 0, last = 0;
        for (auto it = pages.globalMatch(flat); it.hasNext(); ++count)
            last = it.next().captured(2).toInt();
        QVERIFY(last > 4);
        QCOMPARE(count, last - 1); // all but the cover
    }

    void statementsAreTwelveMonthsWide()
    {
        if (m_text.isEmpty())
            QSKIP("pdftotext is not here");
        for (const auto* word : {"Jul 2024", "Jun 2025", "Net cash flow", "Closing cash", "USD thousand"})
            QVERIFY2(m_text.contains(QString::fromLatin1(word)), word);
    }

    void fontsAreEmbedded()
    {
        if (!has(u"pdffonts"_s))
            QSKIP("pdffonts is not here");
        const QStringList lines = run(u"pdffonts"_s, {m_path}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (qsizetype i = 2; i < lines.size(); ++i)
            QVERIFY2(lines[i].contains(QRegularExpression(u"Identity-H +yes "_s)), qPrintable(lines[i]));
    }

    void chartsAreVectors()
    {
        if (!has(u"pdfimages"_s))
            QSKIP("pdfimages is not here");
        QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, m_path}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
    }

    void theFileIsWellFormed()
    {
        if (!has(u"qpdf"_s))
            QSKIP("qpdf is not here");
        const QString said = run(u"qpdf"_s, {u"--check"_s, m_path});
        QVERIFY2(said.contains(u"No syntax or stream encoding errors"_s), qPrintable(said));
    }

    void nothingReachesIntoTheMargins()
    {
        if (!has(u"pdftoppm"_s))
            QSKIP("pdftoppm is not here");
        run(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-png"_s, m_path, m_folder.path() + u"/page"_s});
        const QStringList pages = QDir(m_folder.path()).entryList({u"page*.png"_s});
        QVERIFY(pages.size() > 4);
        for (const QString& name : pages) {
            const QImage image(m_folder.filePath(name));
            const int edge = 24; // of 29 dots in the margin
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (x < edge || x >= image.width() - edge || y < edge || y >= image.height() - 12)
                        QVERIFY2(image.pixelColor(x, y).lightness() > 250, qPrintable(u"%1 at %2, %3"_s.arg(name).arg(x).arg(y)));
        }
    }

    void letterPaperHasItsSize()
    {
        if (!has(u"pdfinfo"_s))
            QSKIP("pdfinfo is not here");
        const QString path = m_folder.path() + u"/letter.pdf"_s;
        QVERIFY(writeReportPdf(m_report, m_projection, Paper::Letter, path).ok());
        QVERIFY(run(u"pdfinfo"_s, {path}).contains(u"612 x 792"_s));
    }

    void aPrinterGetsTheSamePages()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        const QString path = m_folder.path() + u"/printed.pdf"_s;
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        QVERIFY(printReport(m_report, m_projection, printer));
        if (!has(u"pdftotext"_s))
            return;
        const QString text = run(u"pdftotext"_s, {path, u"-"_s}).normalized(QString::NormalizationForm_KC);
        const QRegularExpression pages(u"Page \\d+ of (\\d+)"_s);
        QCOMPARE(pages.match(text.simplified()).captured(1), pages.match(m_text.simplified()).captured(1));
    }

    void aLongWordIsBroken()
    {
        const TextBlock block(QString(400, u'x'), reportFont(9), 2000);
        QVERIFY(block.lines() > 3);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const Status status = writeReportPdf(m_report, m_projection, Paper::A4, u"/nonexistent/folder/r.pdf"_s);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::FileUnwritable);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_text;
    Projection m_projection;
    Report m_report;
};

HEADROOM_TEST(TestReportPdf);
#include "tst_report_pdf.moc"
