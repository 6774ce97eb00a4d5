// SPDX-License-Identifier: GPL-3.0-or-later
// g++ 12 sees overflows where texts are put together that there are not.
#pragma GCC diagnostic ignored "-Wstringop-overflow"
#pragma GCC diagnostic ignored "-Wstringop-overread"
#pragma GCC diagnostic ignored "-Warray-bounds"

#include "core/exchange/csv.h"
#include "core/exchange/csv_writer.h"
#include "tests/support/testing.h"

#include <random>

using namespace headroom;

namespace {

// Every record as "row:cell|cell", a faulty one as "row!code@column".
std::string readAll(std::string_view bytes)
{
    Result<CsvReader> reader = CsvReader::open(bytes, "f.csv");
    if (!reader)
        return std::string(codeName(reader.error().code)) + ' ' + reader.error().path;
    std::string all;
    CsvRecord record;
    while (reader->next(record)) {
        if (!all.empty())
            all += ' ';
        all += std::to_string(record.row);
        if (record.fault) {
            all += '!' + std::string(codeName(record.fault->code)) + '@' + std::to_string(record.fault->column);
            continue;
        }
        all += ':';
        for (std::size_t i = 0; i < record.cells.size(); ++i)
            all += (i == 0 ? "" : "|") + std::string(record.cells[i]);
    }
    return all;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, std::string_view bytes, const char* expected) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << QByteArray(expected);
        };
        row("LF", "a,b\n1,2\n", "1:a|b 2:1|2");
        row("CRLF", "a,b\r\n1,2\r\n", "1:a|b 2:1|2");
        row("CR", "a,b\r1,2\r", "1:a|b 2:1|2");
        row("no end of the last line", "a,b\n1,2", "1:a|b 2:1|2");
        row("byte order mark",
            "\xef\xbb\xbf"
            "a,b\n",
            "1:a|b");
        row("semicolons", "a;b\n1,5;2\n", "1:a|b 2:1,5|2");
        row("tabs", "a\tb\n1\t\"x\ty\"\n", "1:a|b 2:1|x\ty");
        row("what sep= says", "sep=;\r\na,b;c\r\n", "2:a,b|c");
        row("one column", "a\n1\n", "1:a 2:1");
        row("empty lines are skipped and counted", "\n\na,b\n\n \n1,2\n\n", "3:a|b 6:1|2");
        row("empty cells", ",\n,,\n\"\",x\n", "1:| 2:|| 3:|x");
        row("a delimiter at the end", "a,b\n1,", "1:a|b 2:1|");
        row("quotes", "\"a\",\"b,c\"\n\"x\"\"y\",\"\"\"\"\n", "1:a|b,c 2:x\"y|\"");
        row("a line break in quotes", "a,\"b\r\nc\"\n1,2\n", "1:a|b\r\nc 2:1|2");
        row("a header with more commas in quotes", "\"a,a,a\";b\n1;2\n", "1:a,a,a|b 2:1|2");
        row("text behind a quote", "a,b\n\"x\"y,2\n3,4\n", "1:a|b 2!textQuoteStray@1 3:3|4");
        row("a quote inside", "a,b\nx\"y,2\n3,4\n", "1:a|b 2!textQuoteStray@1 3:3|4");
        row("blank before a quote", "a,b\n1, \"2\"\n3,4\n", "1:a|b 2!textQuoteStray@2 3:3|4");
        row("open at the end", "a,b\n1,\"2\n3,4\n", "1:a|b 2!textQuoteOpen@2 3:3|4");
        row("only a quote", "\"", "1!textQuoteOpen@1");
        row("NUL", std::string_view("a,b\n1,x\0y\n3,4\n", 14), "1:a|b 2!textNotUtf8@2 3:3|4");
        row("NUL in quotes", std::string_view("a,b\n1,\"x\0y\"\n3,4\n", 16), "1:a|b 2!textNotUtf8@2 3:3|4");
        row("empty", "", "fileEmpty f.csv");
        row("blank", " \r\n\n", "fileEmpty f.csv");
        row("only a mark", "\xef\xbb\xbf", "fileEmpty f.csv");
        row("UTF-16",
            std::string_view("\xff\xfe"
                             "a\0",
                4),
            "encodingUnknown f.csv");
        row("UTF-16 without a mark", std::string_view("a\0,\0b\0", 6), "encodingUnknown f.csv");
        row("Latin-1", "a,b\n1,2\n3,\xfc\n", "encodingUnknown f.csv:3:2");
        row("overlong", "a,b\n\xc0\xaf,2\n", "encodingUnknown f.csv:2:1");
        row("surrogate", "a\xed\xa0\x80", "encodingUnknown f.csv:1:1");
        row("cut character", "a,b\n1,\xc3", "encodingUnknown f.csv:2:2");
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(readAll({bytes.data(), static_cast<std::size_t>(bytes.size())})), expected);
    }

    void limitsHold()
    {
        const std::string header = "a,b\n";
        QCOMPARE(readAll(header + std::string(32767, 'x') + ",2\n3,4"), "1:a|b 2:" + std::string(32767, 'x') + "|2 3:3|4");
        QCOMPARE(readAll(header + "1," + std::string(32768, 'x') + "\n3,4"), std::string("1:a|b 2!textTooLong@2 3:3|4"));
        QCOMPARE(readAll(header + "1,\"" + std::string(40000, 'x') + "\",5\n3,4"), std::string("1:a|b 2!textTooLong@2 3:3|4"));
        QCOMPARE(readAll(header + std::string(2 << 20, 'x') + "\n3,4"), std::string("1:a|b 2!rowTooLong@1 3:3|4"));
        QCOMPARE(readAll(header + "\"" + std::string(2 << 20, 'x') + "\n3,4"), std::string("1:a|b 2!textQuoteOpen@1 3:3|4"));
        QCOMPARE(readAll(header + std::string(2000, ',') + "\n3,4"), std::string("1:a|b 2!tooManyColumns@1025 3:3|4"));
        std::string accented;
        for (int i = 0; i < 32767; ++i)
            accented += "\xc3\xa9";
        QCOMPARE(readAll(header + accented + ",2\n").size(), accented.size() + 10);
        CsvLimits small;
        small.fileBytes = 3;
        QCOMPARE(CsvReader::open("abcd", "f", small).error().code, ErrorCode::FileTooLarge);
    }

    void whatIsWrittenReadsBack()
    {
        std::mt19937 random(1);
        const std::vector<std::string> pieces{
            "a", "\"", ",", ";", "\n", "\r\n", "=", "'", "\t", " ", "\xc3\xa9", "-", "@", "12", ""};
        for (int round = 0; round < 2000; ++round) {
            std::vector<std::string> cells(1 + random() % 6);
            for (std::string& cell : cells)
                for (unsigned n = random() % 5; n > 0; --n)
                    cell += pieces[random() % pieces.size()];
            CsvWriter writer(round % 2 == 0 ? ',' : ';');
            for (int i = 0; i < 3; ++i)
                writer.text("h");
            writer.endRow();
            for (const std::string& cell : cells)
                writer.text(cell);
            writer.endRow();
            Result<CsvReader> reader = CsvReader::open(writer.written(), "f.csv");
            CsvRecord record;
            QVERIFY(reader && reader->next(record));
            const bool any = reader->next(record);
            if (cells.size() == 1 && trimmed(cells[0]).empty())
                continue; // an empty line to everybody
            QVERIFY2(any && !record.fault, writer.written().c_str());
            QCOMPARE(record.cells.size(), cells.size());
            for (std::size_t i = 0; i < cells.size(); ++i)
                QCOMPARE(std::string(unguarded(record.cells[i])), cells[i]);
        }
    }

    void formulasAreGuardedAndNumbersAreNot()
    {
        CsvWriter writer;
        for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1",
                 "\xef\xbc\x9d"
                 "1",
                 "'a", "a"})
            writer.text(text);
        writer.number("-12.50");
        writer.number("-12.50+1");
        writer.blank();
        writer.endRow();
        QCOMPARE(writer.take(),
            std::string("'=1+1,'+1,'-1,'@SUM(A1),\"'\t=1\",\"'\r=1\",'\xef\xbc\x9d"
                        "1,''a,a,-12.50,'-12.50+1,\r\n"));
    }

    void anyBytesAreReadWithoutHarm()
    {
        std::mt19937 random(7);
        const std::string alphabet = std::string("ab\",;\t\n\r\0=", 10);
        for (int round = 0; round < 20000; ++round) {
            std::string bytes;
            for (unsigned n = random() % 200; n > 0; --n)
                bytes += alphabet[random() % alphabet.size()];
            readAll(bytes);
        }
    }
};

HEADROOM_TEST(TestCsv);
#include "tst_csv.moc"
