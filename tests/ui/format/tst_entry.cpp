// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"

#include "core/base/error_code.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

Formatter american()
{
    Formatter formatter;
    formatter.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return formatter;
}

Formatter german()
{
    Formatter formatter;
    formatter.locale = QLocale(QLocale::German, QLocale::Germany);
    formatter.currency = u"EUR"_s;
    return formatter;
}

} // namespace

class EntryTest : public QObject
{
    Q_OBJECT

private slots:
    void aNumberIsReadAsItIsWritten_data();
    void aNumberIsReadAsItIsWritten();
    void amountsAreShownAsPeopleReadThem_data();
    void amountsAreShownAsPeopleReadThem();
    void aMonthIsReadInManyForms_data();
    void aMonthIsReadInManyForms();
    void aShareIsTypedAsPercent();
    void whatAFormulaGivesIsRoundedToWhatFits_data();
    void whatAFormulaGivesIsRoundedToWhatFits();
    void whatAFieldShowsItAlsoReads();
    void everyErrorHasASentence();
    void pathsAreReadable_data();
    void pathsAreReadable();
};

void EntryTest::aNumberIsReadAsItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("inGerman");
    QTest::addColumn<QString>("expected"); // empty: refused
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << false << expected;
    };
    const auto german = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << true << expected;
    };
    row("plain", u"1234.5"_s, u"1234.5"_s);
    row("grouped", u"1,234,567.89"_s, u"1234567.89"_s);
    row("currency sign", u"$1,234.50"_s, u"1234.5"_s);
    row("currency code", u"1,234 USD"_s, u"1234"_s);
    row("parentheses", u"(1,234)"_s, u"-1234"_s);
    row("sign before currency", u"-$5"_s, u"-5"_s);
    row("typographic minus", u"\u22125"_s, u"-5"_s);
    row("thousand", u"350k"_s, u"350000"_s);
    row("million", u"1.2m"_s, u"1200000"_s);
    row("billion", u"2b"_s, u"2000000000"_s);
    row("percent", u"12%"_s, u"0.12"_s);
    row("formula", u"=3*1200"_s, u"3600"_s);
    row("precedence", u"=2+3*4"_s, u"14"_s);
    row("nested", u"=(2+3)*-4/8"_s, u"-2.5"_s);
    row("blanks", u"  7 "_s, u"7"_s);
    row("one group of two is ambiguous", u"1,5"_s, {});
    row("groups of wrong size", u"12,34,567"_s, {});
    row("ungrouped start", u"1234,567"_s, {});
    row("two points", u"1.2.3"_s, {});
    row("nothing", u""_s, {});
    row("only a sign", u"-"_s, {});
    row("word", u"nan"_s, {});
    row("exponent", u"1e5"_s, {});
    row("division by zero", u"=1/0"_s, {});
    row("open parenthesis", u"=(1"_s, {});
    row("two negatives", u"-(5)"_s, {});
    row("too long", u"1234567890123456789"_s, {});
    row("deeply nested", u"="_s + QString(80, u'(') + u"1"_s + QString(80, u')'), {});
    german("grouped", u"1.234,56"_s, u"1234.56"_s);
    german("negative", u"-2,40"_s, u"-2.4"_s);
    german("ambiguous", u"1.5"_s, {});
    german("whole thousand", u"1.000"_s, u"1000"_s);
}

void EntryTest::aNumberIsReadAsItIsWritten()
{
    QFETCH(QString, text);
    QFETCH(bool, inGerman);
    QFETCH(QString, expected);
    const auto number = parseNumber(text, inGerman ? german() : american());
    QCOMPARE(number.ok() ? toQString(number->toText()) : QString(), expected);
}

void EntryTest::amountsAreShownAsPeopleReadThem_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("style");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, qint64 minor, MoneyStyle style, MoneyScale scale, const QString& text) {
        QTest::newRow(name) << minor << static_cast<int>(style) << static_cast<int>(scale) << text;
    };
    row("cents", 123456789, MoneyStyle::Entry, MoneyScale::Cents, u"1,234,567.89"_s);
    row("small", -5, MoneyStyle::Entry, MoneyScale::Cents, u"-0.05"_s);
    row("statement", -123456, MoneyStyle::Statement, MoneyScale::Units, u"(1,235)"_s);
    row("tie goes away from zero", 50, MoneyStyle::Statement, MoneyScale::Units, u"1"_s);
    row("zero is a dash", 0, MoneyStyle::Statement, MoneyScale::Cents, u"\u2013"_s);
    row("less than a unit is no zero", 1, MoneyStyle::Statement, MoneyScale::Units, u"0"_s);
    row("thousands", 123456700, MoneyStyle::Statement, MoneyScale::Thousands, u"1,235"_s);
    row("millions", 123456700, MoneyStyle::Statement, MoneyScale::Millions, u"1.23"_s);
    row("in words", -123456700, MoneyStyle::Words, MoneyScale::Units, u"USD\u00a0\u2212\u20601,234,567"_s);
}

void EntryTest::amountsAreShownAsPeopleReadThem()
{
    QFETCH(qint64, minor);
    QFETCH(int, style);
    QFETCH(int, scale);
    QFETCH(QString, expected);
    QCOMPARE(american().money(Money(minor), static_cast<MoneyStyle>(style), static_cast<MoneyScale>(scale)), expected);
}

void EntryTest::aMonthIsReadInManyForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("iso") << u"2024-07"_s << u"2024-07"_s;
    QTest::newRow("name first") << u"Jul 2024"_s << u"2024-07"_s;
    QTest::newRow("long name") << u"july 2024"_s << u"2024-07"_s;
    QTest::newRow("slash") << u"7/2024"_s << u"2024-07"_s;
    QTest::newRow("thirteen") << u"2024-13"_s << QString();
    QTest::newRow("no year") << u"Jul"_s << QString();
    QTest::newRow("two digits") << u"Jul 24"_s << QString();
}

void EntryTest::aMonthIsReadInManyForms()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto month = parseMonth(text, american());
    QCOMPARE(month.ok() ? toQString(month->toText()) : QString(), expected);
}

void EntryTest::aShareIsTypedAsPercent()
{
    const Model model = Model::empty(Month(2024, 1));
    const Field& rate = *schemaOf<Company>().field("taxRate");
    for (const QString& text : {u"25"_s, u"25%"_s, u" 25 % "_s, u"=20+5"_s})
        QCOMPARE(fieldText(model, rate, parseField(model, rate, text, american()).valueOr(Value()), american()), u"25%"_s);
    const auto beyond = parseField(model, rate, u"250"_s, american());
    QVERIFY(!beyond.ok());
    QCOMPARE(beyond.error().code, ErrorCode::NumberOutOfRange);
}

void EntryTest::whatAFieldShowsItAlsoReads()
{
    const Model model = Model::empty(Month(2024, 7));
    for (const Formatter& formatter : {american(), german()}) {
        for (const EntitySchema& schema : allSchemas()) {
            const auto row = schema.create();
            for (const Field& field : schema.fields) {
                const Value value = field.read(*row);
                if (isBlank(value) || !checkValue(model, field, value).ok())
                    continue; // a default that is still to be filled in
                const QString text = fieldText(model, field, value, formatter);
                const auto again = parseField(model, field, text, formatter);
                QVERIFY2(again.ok() && *again == value,
                    qPrintable(u"%1.%2: %3"_s.arg(toQString(schema.name), toQString(field.name), text)));
            }
        }
    }
}

void EntryTest::everyErrorHasASentence()
{
    constexpr std::array codes{
#define HEADROOM_CODE(name) ErrorCode::name,
        HEADROOM_ERROR_CODES(HEADROOM_CODE)
#undef HEADROOM_CODE
    };
    for (const ErrorCode code : codes) {
        const Error error{code, {}, {}};
        const QString text = sentence(error);
        QVERIFY2(text != toQString(codeName(error.code)), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    }
}

void EntryTest::whatAFormulaGivesIsRoundedToWhatFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // by hand; a number holds 16 digits, up to 36,028,797,018,963,967
    QTest::newRow("nine decimals") << u"=1/3"_s << u"0.333333333"_s;
    QTest::newRow("nine still fit") << u"=100000000/3"_s << u"33333333.333333333"_s;
    QTest::newRow("eight") << u"=200000000/3"_s << u"66666666.66666667"_s;
    QTest::newRow("eight of a seventh") << u"=1000000000/7"_s << u"142857142.85714286"_s;
    QTest::newRow("six") << u"=100000000000/7"_s << u"14285714285.714286"_s;
}

void EntryTest::whatAFormulaGivesIsRoundedToWhatFits()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Model model = Model::empty(Month(2025, 1));
    const Field& shares = *schemaOf<Company>().field("sharesBasic");
    const auto value = parseField(model, shares, text, american());
    QVERIFY(value.ok());
    QCOMPARE(QString::fromStdString(std::get<Decimal>(*value).toText()), expected);
}

void EntryTest::pathsAreReadable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("field") << u"debt[\"Term Loan A\"].spread"_s << u"Debt instrument \u201cTerm Loan A\u201d, Spread"_s;
    QTest::newRow("only row") << u"company.taxRate"_s << u"Company, Tax rate"_s;
    QTest::newRow("file") << u"servers.csv:118:Cores"_s << u"servers.csv, row 118, column Cores"_s;
    QTest::newRow("row and column by number") << u"bad.csv:12:5"_s << u"bad.csv, row 12, column 5"_s;
    QTest::newRow("neither") << u"/tmp/a.headroom"_s << u"/tmp/a.headroom"_s;
}

void EntryTest::pathsAreReadable()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QCOMPARE(readablePath(toUtf8(path)), expected);
}

HEADROOM_TEST(EntryTest);
#include "tst_entry.moc"
