// SPDX-License-Identifier: GPL-3.0-or-later
// The malformed sequences are those of Markus Kuhn's "UTF-8 decoder capability and stress test" and of the Unicode Standard,
// table 3-7 (well-formed UTF-8 byte sequences).
#include "core/base/text_maker.h"
#include "tests/support/testing.h"

#include <atomic>
#include <string>
#include <thread>
#include <unordered_set>
#include <vector>

using namespace headroom;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void equalTextsAreOneNumber();
    void textsSortByCodeUnits();
    void manyThreadsInternTheSameTexts();
    void whoMakesATextFirstIsTold();
    void whatIsExpectedIsMadeAsAnyOther();
    void onlyPrintableAsciiIsPlain();
    void onlyWellFormedUtf8WithoutControlsIsClean_data();
    void onlyWellFormedUtf8WithoutControlsIsClean();
};

// Whatever steps are taken, and whatever becomes of the table between them.
void TestText::whatIsExpectedIsMadeAsAnyOther()
{
    std::vector<std::string> strings; // from the 20,000th on those of the beginning again
    for (int i = 0; i < 30000; ++i)
        strings.push_back("expected-" + std::to_string(i % 20000) + (i % 5 == 0 ? ", in more than fifteen characters" : ""));
    std::vector<ExpectedText> texts;
    for (const std::string& string : strings)
        texts.emplace_back(string);
    for (std::size_t i = 0; i < texts.size(); i += 3)
        texts[i].find(); // none is there yet
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i % 2 == 0) // some are by now
            texts[i].find();
        texts[i].approach();
        const MadeText made = madeText(texts[i]);
        QCOMPARE(made.text.str(), strings[i]);
        QCOMPARE(made.isFirst, i < 20000);
    }
    ExpectedText none{""};
    none.find();
    none.approach();
    QVERIFY(madeText(none).text.empty() && madeText(ExpectedText()).text.empty());
}

void TestText::onlyPrintableAsciiIsPlain()
{
    for (std::size_t size = 0; size < 30; ++size) {
        QVERIFY(isPlainText(std::string(size, ' ')) && isPlainText(std::string(size, '~')));
        for (std::size_t at = 0; at < size; ++at)
            for (int byte = 0; byte < 256; ++byte) {
                std::string text(size, 'a');
                text[at] = static_cast<char>(byte);
                QCOMPARE(isPlainText(text), byte >= 0x20 && byte <= 0x7e);
            }
    }
}

void TestText::equalTextsAreOneNumber()
{
    const std::string name = "Term Loan A";
    const Text a(name);
    const Text b(std::string("Term ") + "Loan A");
    QVERIFY(a == b);
    QVERIFY(a.identity() == b.identity());
    QVERIFY(a != Text("Term Loan B"));
    QVERIFY(a != Text("term loan a"));
    QCOMPARE(a.str(), name);
    QVERIFY(Text() == Text(""));
    QVERIFY(Text().empty());
    QVERIFY(Text("").identity() == 0);
    QCOMPARE(Text().str(), std::string());
    QVERIFY(Text(std::string("a\0b", 3)) != Text("a"));
    std::unordered_set<Text> set{a, b, Text("x")};
    QCOMPARE(set.size(), std::size_t{2});
}

void TestText::textsSortByCodeUnits()
{
    QVERIFY(Text("a") < Text("b"));
    QVERIFY(Text("") < Text("a"));
    QVERIFY(Text("Z") < Text("a"));
    QVERIFY(Text("z") < Text("\xc3\xa4"));
    QVERIFY(Text("a") < Text("aa"));
}

void TestText::manyThreadsInternTheSameTexts()
{
    constexpr int count = 2000;
    std::vector<std::vector<std::uint32_t>> seen(4, std::vector<std::uint32_t>(count));
    std::vector<std::thread> threads;
    for (auto& mine : seen) {
        threads.emplace_back([&mine] {
            for (std::size_t i = 0; i < count; ++i)
                mine[i] = Text("workload-" + std::to_string(i)).identity();
        });
    }
    for (std::thread& t : threads)
        t.join();
    for (const auto& mine : seen)
        QVERIFY(mine == seen.front());
}

void TestText::whoMakesATextFirstIsTold()
{
    const MadeText first = madeText("made only here");
    QVERIFY(first.isFirst);
    const MadeText again = madeText("made only here");
    QVERIFY(!again.isFirst);
    QVERIFY(again.text == first.text && first.text == Text("made only here"));
    QVERIFY(!madeText("").isFirst);
    QVERIFY(madeText("").text.empty());
    constexpr int count = 20000;
    std::atomic<int> firsts = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&firsts] {
            for (int i = 0; i < count; ++i) {
                expectText("together-" + std::to_string(i + 5));
                firsts += madeText("together-" + std::to_string(i)).isFirst;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(firsts.load(), count);
}

void TestText::onlyWellFormedUtf8WithoutControlsIsClean_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("oneLine");
    QTest::addColumn<bool>("manyLines");
    const auto row = [](const char* name, QByteArray bytes, bool oneLine, bool manyLines) {
        QTest::newRow(name) << bytes << oneLine << manyLines;
    };
    row("empty", "", true, true);
    row("ascii", "plain ~", true, true);
    row("two bytes, first", "\xc2\xa0", true, true);
    row("two bytes, last", "\xdf\xbf", true, true);
    row("three bytes, first", "\xe0\xa0\x80", true, true);
    row("before the surrogates", "\xed\x9f\xbf", true, true);
    row("behind the surrogates", "\xee\x80\x80", true, true);
    row("euro", "\xe2\x82\xac", true, true);
    row("four bytes, first", "\xf0\x90\x80\x80", true, true);
    row("U+10FFFF", "\xf4\x8f\xbf\xbf", true, true);
    row("line feed", "a\nb", false, true);
    row("tab", "a\tb", false, true);
    row("carriage return", "a\rb", false, false);
    row("nul", QByteArray("a\0b", 3), false, false);
    row("escape", "\x1b[0m", false, false);
    row("delete", "\x7f", false, false);
    row("C1 control", "\xc2\x85", false, false);
    row("lone continuation", "\x80", false, false);
    row("continuation behind a good text", "abc\xbf", false, false);
    row("lone lead of two", "\xc3", false, false);
    row("lone lead of three", "\xe2\x82", false, false);
    row("lone lead of four", "\xf0\x9f\x98", false, false);
    row("lead followed by ascii", "\xc3(", false, false);
    row("overlong slash of two", "\xc0\xaf", false, false);
    row("overlong slash of three", "\xe0\x80\xaf", false, false);
    row("overlong slash of four", "\xf0\x80\x80\xaf", false, false);
    row("overlong nul", "\xc0\x80", false, false);
    row("largest overlong of two", "\xc1\xbf", false, false);
    row("largest overlong of three", "\xe0\x9f\xbf", false, false);
    row("largest overlong of four", "\xf0\x8f\xbf\xbf", false, false);
    row("first surrogate", "\xed\xa0\x80", false, false);
    row("last surrogate", "\xed\xbf\xbf", false, false);
    row("surrogate pair", "\xed\xa0\xbd\xed\xb8\x80", false, false);
    row("above U+10FFFF", "\xf4\x90\x80\x80", false, false);
    row("five bytes", "\xf8\x88\x80\x80\x80", false, false);
    row("FE", "\xfe", false, false);
    row("FF", "\xff", false, false);
    row("Latin-1", "caf\xe9", false, false);
}

void TestText::onlyWellFormedUtf8WithoutControlsIsClean()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, oneLine);
    QFETCH(bool, manyLines);
    const std::string text = bytes.toStdString();
    QCOMPARE(isCleanText(text, Lines::One), oneLine);
    QCOMPARE(isCleanText(text, Lines::Many), manyLines);
}

HEADROOM_TEST(TestText);

#include "tst_text.moc"
