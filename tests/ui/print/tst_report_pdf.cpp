// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_projection.h"
#include "tests/support/testing.h"
#include "tests/ui/print/pdf_words.h"
#include "ui/format/headline.h"
#include "ui/print/page_builder.h"
#include "ui/print/report_printer.h"
#include "ui/print/report_words.h"

#include <QBuffer>
#include <QFile>
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
    company.confidentiality = "Strictly confidential";
    model.table<Company>().put(company);
    Price price;
    price.id = 1;
    price.name = "probe";
    price.sourceDate = Date(2024, 5, 1);
    model.table<Price>().put(price);
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
        options.hash = "0123456789abcdef0123456789abcdef";
        m_report = buildReport(companyModel(), m_projection, options);
        QVERIFY(writeReportPdf(m_report, m_projection, Paper::A4, m_path).ok());
        if (has(u"pdftotext"_s))
            m_text = run(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s}).normalized(QString::NormalizationForm_KC);
    }

    void everyTextHasWords()
    {
        for (int i = 1; i < static_cast<int>(TextId::Count); ++i)
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

    void theCurrencyIsNamedInOneWay()
    {
        if (m_text.isEmpty())
            QSKIP("pdftotext is not here");
        QVERIFY(m_text.contains(u"USD "_s));
        QVERIFY(!m_text.contains(u'$'));
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
        QVERIFY(printReport(m_report, m_projection, {}, printer));
        if (!has(u"pdftotext"_s))
            return;
        const QString text = run(u"pdftotext"_s, {path, u"-"_s}).normalized(QString::NormalizationForm_KC);
        const QRegularExpression pages(u"Page \\d+ of (\\d+)"_s);
        QCOMPARE(pages.match(text.simplified()).captured(1), pages.match(m_text.simplified()).captured(1));
    }

    void everyPageSaysWhatItIsOf()
    {
        if (m_text.isEmpty())
            QSKIP("pdftotext is not here");
        const QStringList pages = m_text.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 4);
        for (const QString& page : pages)
            for (const auto* words : {"Draft", "Strictly confidential", "probe.headroom", "Hash 0123456789abcdef", "Prices of"})
                QVERIFY2(page.simplified().contains(QString::fromLatin1(words)), words);
    }

    void nothingOverlapsOrLeavesThePage_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("turn");
        QTest::addColumn<QString>("language");
        for (const auto& [paper, paperName] : {std::pair(Paper::A4, "A4"), std::pair(Paper::Letter, "Letter")})
            for (const auto& [turn, turnName] : {std::pair(PageTurn::BySection, "by section"), std::pair(PageTurn::Wide, "wide")})
                for (const char* language : {"en", "de", "fr"})
                    QTest::addRow("%s, %s, %s", paperName, turnName, language)
                        << static_cast<int>(paper) << static_cast<int>(turn) << QString::fromLatin1(language);
    }
    void nothingOverlapsOrLeavesThePage()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("pdftotext is not here");
        QFETCH(int, paper);
        QFETCH(int, turn);
        QFETCH(QString, language);
        ReportSetup setup(static_cast<Paper>(paper));
        setup.turn = static_cast<PageTurn>(turn);
        setup.language = language;
        const QString path = m_folder.filePath(u"boxes.pdf"_s);
        QVERIFY(writeReportPdf(m_report, m_projection, setup, path).ok());
        const pdf_words::Pages pages = pdf_words::pagesOf(run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
        QVERIFY(pages.size() > 8);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(i == 0 || pages[i].words.size() > 5);
            const QString fault = pdf_words::faultOf(pages[i]);
            QVERIFY2(fault.isEmpty(), qPrintable(u"page %1: %2"_s.arg(i + 1).arg(fault)));
        }
    }

    void theProgramsLanguageComesBack()
    {
        const QLocale before;
        ReportSetup setup;
        setup.language = u"fr"_s;
        setup.formats = u"de-CH"_s;
        QVERIFY(writeReportPdf(m_report, m_projection, setup, m_folder.filePath(u"french.pdf"_s)).ok());
        QCOMPARE(QLocale(), before);
        QCOMPARE(wordsOf(TextId::AssumptionsHeading), u"Assumptions and their sources"_s);
    }

    void thePreviewHasThePagesOfTheFile()
    {
        const ReportPages pages(m_report, m_projection, Paper::A4);
        if (has(u"pdfinfo"_s)) {
            const QRegularExpression count(u"Pages:\\s+(\\d+)"_s);
            QCOMPARE(pages.count(), count.match(run(u"pdfinfo"_s, {m_path})).captured(1).toInt());
        }
        QCOMPARE(pages.sizeOf(0).toSize(), QSize(595, 842)); // A4 in points
        const QImage cover = pages.picture(0, 0.5);
        QCOMPARE(cover.size(), QSize(298, 421));
        bool dark = false;
        for (int y = 0; y < cover.height(); ++y)
            for (int x = 0; x < cover.width(); ++x)
                dark = dark || cover.pixelColor(x, y).lightness() < 128;
        QVERIFY(dark);
    }

    void aLogoIsReadByItsContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code"); // -1: it is one
        const auto picture = [](const char* format) {
            QImage image(40, 20, QImage::Format_RGB32);
            image.fill(Qt::blue);
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, format);
            return bytes;
        };
        QTest::newRow("png") << picture("PNG") << -1;
        QTest::newRow("jpeg") << picture("JPG") << -1;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'/>") << -1;
        QTest::newRow("bitmap") << picture("BMP") << static_cast<int>(ErrorCode::FormatUnknown);
        QTest::newRow("text") << QByteArray("no picture") << static_cast<int>(ErrorCode::FormatUnknown);
        QTest::newRow("broken svg") << QByteArray("<svg><g></svg>") << static_cast<int>(ErrorCode::FormatUnknown);
        QTest::newRow("cut png") << picture("PNG").left(30) << static_cast<int>(ErrorCode::FormatUnknown);
        QTest::newRow("too large") << QByteArray(6 * 1024 * 1024, 'x') << static_cast<int>(ErrorCode::FileTooLarge);
        // The head of a PNG of 60,000 x 60,000 dots (RFC 2083, 4.1.1): nothing of it is unpacked.
        QByteArray vast = picture("PNG");
        vast.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
        quint32 sum = 0xffffffff; // of the chunk's type and data, as in appendix 15
        for (qsizetype i = 12; i < 29; ++i) {
            sum ^= static_cast<quint8>(vast.at(i));
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum & 1) != 0 ? 0xedb88320U ^ (sum >> 1) : sum >> 1;
        }
        for (int i = 0; i < 4; ++i)
            vast[29 + i] = static_cast<char>(~sum >> (24 - 8 * i));
        QTest::newRow("too many dots") << vast << static_cast<int>(ErrorCode::FileTooLarge);
    }
    void aLogoIsReadByItsContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        const QString path = m_folder.filePath(u"logo"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size());
        file.close();
        const auto logo = ReportLogo::read(path);
        QCOMPARE(logo.ok(), code < 0);
        if (!logo.ok()) {
            QCOMPARE(static_cast<int>(logo.error().code), code);
            return;
        }
        QCOMPARE(logo->aspect(), 2.0);
        ReportSetup setup;
        setup.logo = *logo;
        QVERIFY(writeReportPdf(m_report, m_projection, setup, m_folder.filePath(u"logo.pdf"_s)).ok());
    }

    void aLogoThatIsNotThereIsSaid()
    {
        const auto logo = ReportLogo::read(m_folder.filePath(u"nowhere.png"_s));
        QVERIFY(!logo.ok());
        QCOMPARE(logo.error().code, ErrorCode::FileMissing);
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
