// SPDX-License-Identifier: GPL-3.0-or-later
// g++ 12 sees overflows where texts are put together that there are not.
#pragma GCC diagnostic ignored "-Wstringop-overflow"
#pragma GCC diagnostic ignored "-Wstringop-overread"
#pragma GCC diagnostic ignored "-Warray-bounds"

#include "core/exchange/xlsx_values.h"
#include "core/exchange/xlsx_workbook.h"
#include "tests/core/exchange/workbooks.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace headroom;
using namespace testing_support;

namespace {

using Parts = std::vector<std::pair<std::string, std::string>>;

const std::string relationsHead =
    "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
const std::string typeHead = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relation(const std::string& id, const std::string& type, const std::string& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + typeHead + type + "\" Target=\"" + target + "\"/>";
}

std::string sheetOf(const std::string& rows)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet "
           "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows + "</sheetData></worksheet>";
}

/// A workbook with one sheet "S", two shared strings and the styles: general, 14 (a date), [h]:mm and "0.00 m".
Parts workbook(const std::string& sheet)
{
    return {{"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", relationsHead + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml",
            "<workbook xmlns:r=\"x\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            relationsHead + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "/xl/styles.xml")
                + "</Relationships>"},
        {"xl/sharedStrings.xml",
            "<sst><si><t>plain</t></si><si><r><t xml:space=\"preserve\">rich </t></r><r><t>text</t></r><rPh sb=\"0\" "
            "eb=\"1\"><t>ignored</t></rPh></si></sst>"},
        {"xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"165\" "
            "formatCode=\"0.00\\ &quot;m&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf "
            "numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", sheet}};
}

Parts with(Parts parts, const std::string& name, const std::string& content)
{
    for (auto& [part, text] : parts)
        if (part == name)
            text = content;
    return parts;
}
Parts without(Parts parts, const std::string& name)
{
    std::erase_if(parts, [&](const auto& part) { return part.first == name; });
    return parts;
}

/// Every row as "row:cell|cell", or the error.
std::string readAll(const QString& path, const XlsxLimits& limits = {})
{
    const auto book = XlsxWorkbook::open(path.toStdString(), "f.xlsx", limits);
    if (!book)
        return spelled(book.error());
    auto sheet = book->read(0);
    if (!sheet)
        return spelled(sheet.error());
    std::string all;
    CsvRecord record;
    for (;;) {
        const Result<bool> more = sheet->next(record);
        if (!more)
            return all + spelled(more.error());
        if (!*more)
            return all;
        all += std::to_string(record.row) + ':';
        for (std::size_t i = 0; i < record.cells.size(); ++i)
            all += (i == 0 ? "" : "|") + std::string(record.cells[i]);
        if (record.fault)
            all += "!" + std::string(codeName(record.fault->code)) + '@' + std::to_string(record.fault->column);
        all += ' ';
    }
}

} // namespace

class TestXlsxWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreRead_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* rows, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(rows) << QString::fromUtf8(expected);
        };
        row("shared strings", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>", "1:plain|rich text ");
        row("inline, escaped", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a_x0041_b</t></is></c></row>", "1:aAb ");
        row("numbers", "<row r=\"1\"><c r=\"A1\"><v>16384</v></c><c r=\"B1\"><v>1.6384E4</v></c><c r=\"C1\"><v>0.10000000000000001</v></c><c "
                       "r=\"D1\"><v>-2.5</v></c></row>",
            "1:16384|16384|0.1|-2.5 ");
        row("booleans and errors", "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"e\"><v>#N/A</v></c></row>", "1:true|#N/A ");
        // Day 45505 is 2024-08-01 in LibreOffice Calc and Excel; .5 is noon.
        row("dates by style", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45505</v></c><c r=\"B1\" s=\"2\"><v>45505.5</v></c><c r=\"C1\" "
                              "s=\"3\"><v>2</v></c></row>",
            "1:2024-08-01|2024-08-01T12:00:00|2 ");
        row("a formula gives its last value", "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>A1</f><v>x</v></c></row>",
            "1:2|x ");
        row("a formula without one", "<row r=\"1\"><c r=\"A1\"><f>1+1</f></c></row>", "1:#FORMULA! ");
        row("sparse", "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"E2\"><v>2</v></c></row><row r=\"9\"/><row r=\"10\"><c r=\"A10\"><v>3</v></c></row>",
            "2:|1|||2 10:3 ");
        row("without references", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", "1:1|2 2:3 ");
        row("a far cell", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row><row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>",
            "1:1 2:!tooManyColumns@16384 ");
        row("nothing", "", "");
    }
    void cellsAreRead()
    {
        QFETCH(QString, rows);
        QFETCH(QString, expected);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f.xlsx"));
        writeArchive(path, workbook(sheetOf(rows.toStdString())));
        QCOMPARE(QString::fromStdString(readAll(path)), expected);
    }

    void daysAreCountedAsSpreadsheetsDo()
    {
        // Microsoft, "DATEVALUE" and "Differences between the 1900 and the 1904 date system": day 1 is 1900-01-01, 61 is 1900-03-01,
        // 39448 is 2008-01-01; in the 1904 system 37986 is 2008-01-01.
        QCOMPARE(dateText("1", false), std::optional<std::string>("1900-01-01"));
        QCOMPARE(dateText("61", false), std::optional<std::string>("1900-03-01"));
        QCOMPARE(dateText("39448", false), std::optional<std::string>("2008-01-01"));
        QCOMPARE(dateText("37986", true), std::optional<std::string>("2008-01-01"));
        QCOMPARE(dateText("0.75", false), std::optional<std::string>("18:00:00"));
        QVERIFY(!dateText("-1", false));
        QVERIFY(!dateText("9999999", false));
    }

    void whatFormatsShowIsKnown()
    {
        for (const char* code : {"yyyy-mm-dd", "d/m/yy h:mm", "[$-409]mmm d, yyyy", "hh:mm:ss", "[h]:mm"})
            QVERIFY2(shownBy(164, code) == NumberShows::Date, code);
        for (const char* code : {"0.00", "#,##0 \"days\"", "[Red]0", "0\\d", "General", "@", "0.00 \"m\"", "0 \"%\"", "0\\%", "0;0%"})
            QVERIFY2(shownBy(164, code) == NumberShows::Number || std::string_view(code) == "General", code);
        for (const char* code : {"0%", "0.00%", "[Blue]0.0%;[Red]-0.0%"})
            QVERIFY2(shownBy(164, code) == NumberShows::Percent, code);
        QVERIFY(shownBy(9, {}) == NumberShows::Percent && shownBy(10, {}) == NumberShows::Percent); // ECMA-376 18.8.30
    }
    void percentsAreShownExactly_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* number, const char* shown) { QTest::newRow(number) << QByteArray(number) << QByteArray(shown); };
        row("0.35", "35%");
        row("1", "100%");
        row("0.05", "5%");
        row("0.041250000000000002", "4.125%"); // as spreadsheets write a double
        row("0", "0%");
        row("-0.125", "-12.5%");
        row("12.5", "1250%");
        row("0.0005", "0.05%");
        row("1E-3", "0.1%");
    }
    void percentsAreShownExactly()
    {
        QFETCH(const QByteArray, number);
        QFETCH(const QByteArray, shown);
        QCOMPARE(percentText(number.toStdString()), shown.toStdString());
    }

    void strangeFilesAreRefused_data();
    void strangeFilesAreRefused();

    void whatIsDamagedIsSaid()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f.xlsx"));
        std::string rows;
        for (int i = 1; i <= 500; ++i)
            rows += "<row r=\"" + std::to_string(i) + "\"><c r=\"A" + std::to_string(i) + "\"><v>" + std::to_string(i * 7919 % 1000)
                + "</v></c></row>";
        writeArchive(path, workbook(sheetOf(rows)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        writeFile(path, std::string_view(whole.constData(), static_cast<std::size_t>(whole.size()) / 2));
        QVERIFY2(readAll(path).starts_with("fileDamaged f.xlsx found=a zip archive that is cut"), readAll(path).c_str());
        int refused = 0;
        for (qsizetype at = 600; at < whole.size() - 400; at += 97) { // a bit flipped: an error, or the same cells
            QByteArray harmed = whole;
            harmed[at] = static_cast<char>(harmed[at] ^ 4);
            writeFile(path, std::string_view(harmed.constData(), static_cast<std::size_t>(harmed.size())));
            const std::string got = readAll(path);
            refused += got.find("file") != std::string::npos || got.find("format") != std::string::npos;
        }
        QVERIFY(refused > 5);
    }

    void limitsHold()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f.xlsx"));
        writeArchive(path, workbook(sheetOf(std::string(3 << 20, ' '))));
        QVERIFY2(readAll(path).starts_with("fileHostile f.xlsx/S") || readAll(path).starts_with("fileHostile "), readAll(path).c_str());
        writeArchive(path, workbook(sheetOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")));
        XlsxLimits limits;
        limits.strings = 1;
        QCOMPARE(readAll(path, limits), std::string("fileTooLarge f.xlsx/xl/sharedStrings.xml found=2 strings"));
        limits = {};
        limits.rows = 5;
        writeArchive(path, workbook(sheetOf("<row r=\"6\"><c r=\"A6\"><v>1</v></c></row>")));
        QCOMPARE(readAll(path, limits), std::string("tooManyRows f.xlsx/S found=6 expected=5"));
    }

    void whatLibraryAndCalcWriteIsRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f.xlsx"));
        writeWorkbook(path, {{"S", {{"Name", "Größe"}, {"a", "1.5"}, {}, {"'007", ""}}}});
        QCOMPARE(readAll(path), std::string("1:Name|Größe 2:a|1.5 4:007 "));
        const auto book = XlsxWorkbook::open(HEADROOM_SOURCE_DIR "/tests/files/rvtools_calc.xlsx", "rvtools_calc.xlsx");
        QVERIFY2(book, book ? "" : spelled(book.error()).c_str());
        QVERIFY(book->find("vinfo"));
        auto sheet = book->read(*book->find("vInfo"));
        CsvRecord record;
        QVERIFY(sheet && *sheet->next(record));
        QCOMPARE(record.cells[0], std::string_view("VM"));
        QVERIFY(*sheet->next(record));
        QCOMPARE(record.cells[0], std::string_view("web01"));
    }
};

void TestXlsxWorkbook::strangeFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    for (const auto& [name, expected] : std::vector<std::pair<const char*, const char*>>{
             {"empty", "fileEmpty f.xlsx"},
             {"text", "formatUnknown f.xlsx found=no zip archive expected=XLSX"},
             {"xls", "formatUnknown f.xlsx found=XLS expected=XLSX"},
             {"encrypted", "formatUnknown f.xlsx found=an encrypted workbook expected=XLSX"},
             {"xlsb", "formatUnknown f.xlsx found=XLSB expected=XLSX"},
             {"ods", "formatUnknown f.xlsx found=OpenDocument expected=XLSX"},
             {"docx", "formatUnknown f.xlsx found=another kind of Office file expected=XLSX"},
             {"zip", "formatUnknown f.xlsx found=another zip archive expected=XLSX"},
             {"no sheet part", "fileDamaged f.xlsx found=no part of that name expected=xl/worksheets/sheet1.xml"},
             {"no strings part", "fileDamaged f.xlsx found=no part of that name expected=xl/sharedStrings.xml"},
             {"no relations", "fileDamaged f.xlsx found=no part of that name expected=xl/_rels/workbook.xml.rels"},
             {"no worksheet", "fileDamaged f.xlsx found=no worksheet expected=1.."},
             {"document type", "fileHostile f.xlsx/S found=a document type declaration"},
             {"entities", "fileHostile f.xlsx/xl/workbook.xml found=a document type declaration"},
             {"no XML", "fileDamaged f.xlsx/S found=mismatched tag expected=XML"},
             {"cut XML", "fileDamaged f.xlsx/S found=no element found expected=XML"},
             {"unknown string", "fileDamaged f.xlsx/S found=string 9 expected=0..2 (shared strings)"},
             {"cells out of order", "fileDamaged f.xlsx/S found=cell A1 expected=a cell of row 1 in its order"},
             {"rows out of order", "2:1 fileDamaged f.xlsx/S found=row 1 expected=a row after 2"},
             {"a row too far", "tooManyRows f.xlsx/S found=1048577 expected=1048576"},
             {"too deep", "fileHostile f.xlsx/S found=elements nested too deep"}})
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(expected);
}

void TestXlsxWorkbook::strangeFilesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.xlsx"));
    const Parts good = workbook(sheetOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
    const std::string ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    const std::string sheet = "xl/worksheets/sheet1.xml";
    const std::map<QString, Parts> archives{
        {QStringLiteral("xlsb"),
            {{"[Content_Types].xml", "<Types/>"}, {"_rels/.rels", relationsHead + relation("r", "officeDocument", "xl/workbook.bin") + "</Relationships>"},
                {"xl/workbook.bin", "x"}}},
        {QStringLiteral("ods"), {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}}},
        {QStringLiteral("docx"),
            {{"[Content_Types].xml", "<Types/>"}, {"_rels/.rels", relationsHead + relation("r", "officeDocument", "word/document.xml") + "</Relationships>"}}},
        {QStringLiteral("zip"), {{"a.txt", "a"}}},
        {QStringLiteral("no sheet part"), without(good, sheet)},
        {QStringLiteral("no strings part"), without(good, "xl/sharedStrings.xml")},
        {QStringLiteral("no relations"), without(good, "xl/_rels/workbook.xml.rels")},
        {QStringLiteral("no worksheet"), with(good, "xl/workbook.xml", "<workbook><sheets/></workbook>")},
        {QStringLiteral("document type"), with(good, sheet, "<!DOCTYPE a><worksheet/>")},
        {QStringLiteral("entities"),
            with(good, "xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><workbook>&c;</workbook>")},
        {QStringLiteral("no XML"), with(good, sheet, "<worksheet><sheetData></worksheet>")},
        {QStringLiteral("cut XML"), with(good, sheet, "<worksheet><sheetData>")},
        {QStringLiteral("unknown string"), with(good, sheet, sheetOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>"))},
        {QStringLiteral("cells out of order"), with(good, sheet, sheetOf("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"))},
        {QStringLiteral("rows out of order"),
            with(good, sheet, sheetOf("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"))},
        {QStringLiteral("a row too far"), with(good, sheet, sheetOf("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>"))},
        {QStringLiteral("too deep"), with(good, sheet, [] {
             std::string deep;
             for (int i = 0; i < 200; ++i)
                 deep += "<a>";
             return deep;
         }())}};
    if (const auto archive = archives.find(name); archive != archives.end())
        writeArchive(path, archive->second);
    else if (name == QStringLiteral("text"))
        writeFile(path, "Name,Cores\n");
    else if (name == QStringLiteral("xls"))
        writeFile(path, ole + std::string(600, 'x'));
    else if (name == QStringLiteral("encrypted"))
        writeFile(path, ole + std::string(600, 'x') + std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32));
    else
        writeFile(path, "");
    QCOMPARE(QString::fromStdString(readAll(path)).trimmed(), expected);
}

HEADROOM_TEST(TestXlsxWorkbook);
#include "tst_xlsx_workbook.moc"
