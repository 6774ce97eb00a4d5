// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value_text.h"
#include "tests/core/model/model_testing.h"
#include "tests/support/testing.h"

using namespace model_testing;

namespace {

Model modelIn(std::string_view currency)
{
    Model model = validModel();
    edit<Company>(model, 1, [&](Company& c) { c.currency = currency; });
    return model;
}

// Sites 1 "A", 2 "B", 3 and 4 "twice", 5 "#2", 6 "#two".
Model modelWithSites()
{
    Model model = validModel();
    for (const char* name : {"B", "twice", "twice", "#2", "#two"}) {
        Site site;
        site.name = name;
        added(model, site);
    }
    return model;
}

const Field& fieldAt(const QString& path)
{
    const QStringList parts = path.split(u'.');
    return fieldOf(findSchema(parts[0].toStdString())->entity, parts[1].toStdString());
}

void row(const char* name, const char* field, const char* text, const char* expected)
{
    QTest::newRow(name) << field << QByteArray(text) << expected;
}

} // namespace

class ValueTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyValueIsReadAsItWasWritten_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::newRow("no decimals") << "JPY";
        QTest::newRow("two decimals") << "EUR";
        QTest::newRow("three decimals") << "KWD";
        QTest::newRow("no currency") << "XXX";
    }
    void everyValueIsReadAsItWasWritten()
    {
        QFETCH(QString, currency);
        Model model = randomModel(3, 4);
        edit<Company>(model, 1, [&](Company& c) { c.currency = currency.toStdString(); });
        Random random(99);
        for (const EntitySchema& schema : allSchemas())
            for (const Field& field : schema.fields)
                for (int i = 0; i < 60; ++i) {
                    const Value value = randomValue(random, model, field);
                    const std::string text = toText(model, field, value);
                    const Result<Value> again = parseValue(model, field, text);
                    QVERIFY2(again.ok() && *again == value,
                        (std::string(schema.name) + "." + std::string(field.name) + ": " + text).c_str());
                }
    }

    void aTextIsAValueOrAnError_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected"); // the text form of what was read, or "!" and the code
        numberRows();
        moneyRows();
        timeRows();
        choiceRows();
        textRows();
        referenceRows();
    }
    void aTextIsAValueOrAnError()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const Model model = modelWithSites();
        const Result<Value> value = parseValue(model, fieldAt(field), text.toStdString());
        QCOMPARE(value ? q(toText(model, fieldAt(field), *value)) : u'!' + q(value.error().code), expected);
        if (!value) {
            QCOMPARE(q(value.error().path), q(fieldAt(field).name));
            QVERIFY(isCleanText(value.error().detail("expected"), Lines::One));
        }
    }

    void moneyHasTheDecimalsOfItsCurrency_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("yen") << "JPY"
                             << "1234"
                             << "1234";
        QTest::newRow("yen with zero decimals") << "JPY"
                                                << "1234.00"
                                                << "1234";
        QTest::newRow("yen with decimals") << "JPY"
                                           << "1234.5"
                                           << "!tooManyDecimals";
        QTest::newRow("euro") << "EUR"
                              << "1234.5"
                              << "1234.50";
        QTest::newRow("euro and more zeros") << "EUR"
                                             << "1.5000"
                                             << "1.50";
        QTest::newRow("euro with mills") << "EUR"
                                         << "1.005"
                                         << "!tooManyDecimals";
        QTest::newRow("dinar") << "KWD"
                               << "1.005"
                               << "1.005";
        QTest::newRow("dinar with too many") << "KWD"
                                             << "1.0005"
                                             << "!tooManyDecimals";
        QTest::newRow("the most") << "EUR"
                                  << "92233720368547758.07"
                                  << "92233720368547758.07";
        QTest::newRow("one more than the most") << "EUR"
                                                << "92233720368547758.08"
                                                << "!numberTooLong";
        QTest::newRow("the most in yen") << "JPY"
                                         << "9223372036854775807"
                                         << "9223372036854775807";
    }
    void moneyHasTheDecimalsOfItsCurrency()
    {
        QFETCH(QString, currency);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Model model = modelIn(currency.toStdString());
        const Field& cash = fieldOf<Company>("openingCash");
        const Result<Value> value = parseValue(model, cash, text.toStdString());
        QCOMPARE(value ? q(toText(model, cash, *value)) : u'!' + q(value.error().code), expected);
        if (value) // a currency's decimals do not change what is below zero
            QCOMPARE(outcome(checkValue(model, fieldOf<Company>("minimumCash"), -std::get<Money>(*value))),
                QStringLiteral("numberOutOfRange"));
    }

    void errorsSayWhatIsExpected_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("expected");
        QTest::newRow("choice") << "debt.rateKind"
                                << "fix"
                                << "fix"
                                << "fixed, floating";
        QTest::newRow("range") << "company.horizon"
                               << "121"
                               << "121"
                               << "1..120";
        QTest::newRow("range of whole numbers that no machine word holds") << "company.horizon"
                                                                           << "3000000000"
                                                                           << "3000000000"
                                                                           << "1..120";
        QTest::newRow("half a range") << "company.minimumCash"
                                      << "-1"
                                      << "-1.00"
                                      << "0..";
        QTest::newRow("long text") << "wave.name" << QString(201, u'x') << QString(60, u'x') << "200";
        QTest::newRow("cut between characters") << "wave.name" << u'x' + QString(200, u'é') << u'x' + QString(29, u'é') << "200";
        QTest::newRow("cut before a number's error")
            << "company.taxRate" << u'x' + QString(200, u'é') << u'x' + QString(29, u'é') << "";
        QTest::newRow("month set") << "company.taxPaymentMonths"
                                   << "3,13"
                                   << "13"
                                   << "1..12";
        QTest::newRow("reference") << "workload.site"
                                   << "nowhere"
                                   << "nowhere"
                                   << "site";
        QTest::newRow("decimals") << "company.openingCash"
                                  << "1.001"
                                  << "1.001"
                                  << "2";
    }
    void errorsSayWhatIsExpected()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const Result<Value> value = parseValue(validModel(), fieldAt(field), text.toStdString());
        QVERIFY(!value.ok());
        QTEST(q(value.error().detail("found")), "found");
        QTEST(q(value.error().detail("expected")), "expected");
    }

    void limitsOfARangeAreWithinIt()
    {
        const Model model = validModel();
        for (const EntitySchema& schema : allSchemas())
            for (const Field& field : schema.fields) {
                for (const auto& limit : {field.minimum, field.maximum})
                    if (limit)
                        QVERIFY2(parseValue(model, field, limit->toText()).ok(), bytes(field.name));
                if (field.minimum)
                    QCOMPARE(
                        outcome(parseValue(model, field,
                            Decimal(field.minimum->coefficient() - powerOfTen(field.minimum->scale()), field.minimum->scale())
                                .toText())),
                        QStringLiteral("numberOutOfRange"));
                if (field.maximum && field.maximum->coefficient() < 1000000000000)
                    QCOMPARE(
                        outcome(parseValue(model, field,
                            Decimal(field.maximum->coefficient() + powerOfTen(field.maximum->scale()), field.maximum->scale())
                                .toText())),
                        QStringLiteral("numberOutOfRange"));
            }
    }

    void aValueOfAnotherTypeIsRefused()
    {
        const Model model = validModel();
        const std::vector<Value> all{true, std::int64_t{1}, Decimal(1), Money(100), Month(2024, 1), Date(2024, 1, 1), Text("x"),
            ChoiceValue{0}, RefValue{1}, MonthSet::of({1}), Text(), RefValue{}};
        for (const EntitySchema& schema : allSchemas())
            for (const Field& field : schema.fields)
                for (const Value& value : all) {
                    const bool same = value.index() == field.read(*schema.create()).index();
                    const bool maybe = field.optional && field.read(*schema.create()).index() == 0;
                    if (!same && !maybe)
                        QCOMPARE(outcome(checkValue(model, field, value)), QStringLiteral("typeMismatch"));
                }
    }

    void aValueThatNoTextSpellsIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("expected");
        QTest::newRow("blank word of money") << "company.openingCash" << 0 << "numberOutOfRange";
        QTest::newRow("blank word of an integer") << "sku.vcpu" << 1 << "numberOutOfRange";
        QTest::newRow("beyond an integer") << "source.row" << 2 << "numberOutOfRange";
        QTest::newRow("month before 1900") << "company.start" << 3 << "numberOutOfRange";
        QTest::newRow("month after 2200") << "company.start" << 4 << "numberOutOfRange";
        QTest::newRow("day before 1900") << "debt.maturityDate" << 5 << "numberOutOfRange";
        QTest::newRow("day after 2200") << "debt.maturityDate" << 6 << "numberOutOfRange";
        QTest::newRow("month 13") << "debt.paymentMonths" << 7 << "monthMalformed";
        QTest::newRow("month 0") << "debt.paymentMonths" << 8 << "monthMalformed";
        QTest::newRow("choice before the first") << "debt.kind" << 9 << "choiceUnknown";
        QTest::newRow("choice after the last") << "debt.kind" << 10 << "choiceUnknown";
    }
    void aValueThatNoTextSpellsIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(int, which);
        const std::vector<Value> values{Money::blankWord(), std::int64_t{-2147483648}, std::int64_t{2147483648},
            Month(1900, 1) - 1, Month(2200, 12) + 1, Date(1900, 1, 1) - 1, Date(2200, 12, 31) + 1, MonthSet{1U << 13},
            MonthSet{1}, ChoiceValue{-1}, ChoiceValue{5}};
        QTEST(outcome(checkValue(validModel(), fieldAt(field), values[static_cast<std::size_t>(which)])), "expected");
    }

    void aReferenceIsWrittenByTheNameThatFindsItAgain_data()
    {
        QTest::addColumn<int>("site");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << "";
        QTest::newRow("by name") << 2 << "B";
        QTest::newRow("a name that looks like an id") << 5 << "#5";
        QTest::newRow("a name that does not quite") << 6 << "#two";
        QTest::newRow("leading nowhere") << 77 << "#77";
    }
    void aReferenceIsWrittenByTheNameThatFindsItAgain()
    {
        QFETCH(int, site);
        QTEST(q(toText(modelWithSites(), fieldOf<Workload>("site"), RefValue{site})), "text");
    }

private:
    static void numberRows()
    {
        row("share", "company.taxRate", "0.21", "0.21");
        row("trailing zeros", "company.taxRate", "0.2100", "0.21");
        row("minus zero", "company.taxRate", "-0", "0");
        row("percent", "company.taxRate", "21%", "!numberMalformed");
        row("plus", "company.taxRate", "+0.2", "!numberMalformed");
        row("exponent", "company.taxRate", "2e-1", "!numberMalformed");
        row("comma", "company.taxRate", "0,2", "!numberMalformed");
        row("blank in front", "company.taxRate", " 0.2", "!numberMalformed");
        row("blank behind", "company.taxRate", "0.2 ", "!numberMalformed");
        row("not a number", "company.taxRate", "nan", "!numberMalformed");
        row("point only", "company.taxRate", ".", "!numberMalformed");
        row("no digit behind", "company.taxRate", "1.", "!numberMalformed");
        row("no digit in front", "company.taxRate", ".5", "!numberMalformed");
        row("17 digits", "company.taxRate", "0.12345678901234567", "!numberTooLong");
        row("below the range", "company.taxRate", "-0.000001", "!numberOutOfRange");
        row("above the range", "company.taxRate", "1.000000000000001", "!numberOutOfRange");
        row("required number", "company.taxRate", "", "!valueRequired");
        row("blank number", "company.interestLimitShare", "", "");
        row("whole", "company.horizon", "12", "12");
        row("whole with zeros", "company.horizon", "12.000", "12");
        row("not whole", "company.horizon", "12.5", "!notWhole");
        row("whole above the range", "company.horizon", "121", "!numberOutOfRange");
        row("beyond 32 bits", "source.row", "2147483648", "!numberOutOfRange");
        row("largest whole", "source.row", "2147483647", "2147483647");
        row("beyond a decimal", "source.row", "99999999999999999999", "!numberTooLong");
        row("blank whole", "sku.vcpu", "", "");
        row("required whole", "company.horizon", "", "!valueRequired");
        row("true", "line.onCredit", "true", "true");
        row("false", "line.onCredit", "false", "false");
        row("capital", "line.onCredit", "True", "!booleanMalformed");
        row("one", "line.onCredit", "1", "!booleanMalformed");
        row("blank boolean", "line.onCredit", "", "!valueRequired");
    }
    static void moneyRows()
    {
        row("money", "company.openingCash", "-1234.5", "-1234.50");
        row("minus no money", "company.openingCash", "-0.00", "0.00");
        row("group separator", "company.openingCash", "1,234", "!numberMalformed");
        row("currency", "company.openingCash", "$1", "!numberMalformed");
        row("below zero", "company.minimumCash", "-0.01", "!numberOutOfRange");
        row("zero", "company.minimumCash", "0", "0.00");
        row("blank money", "company.openingEquity", "", "");
        row("required money", "company.openingCash", "", "!valueRequired");
    }
    static void timeRows()
    {
        row("month", "company.start", "2024-07", "2024-07");
        row("month 13", "company.start", "2024-13", "!monthMalformed");
        row("month 0", "company.start", "2024-00", "!monthMalformed");
        row("short month", "company.start", "2024-7", "!monthMalformed");
        row("day for month", "company.start", "2024-07-01", "!monthMalformed");
        row("1899", "company.start", "1899-12", "!monthMalformed");
        row("2201", "company.start", "2201-01", "!monthMalformed");
        row("blank month", "company.headlineStart", "", "");
        row("required month", "company.start", "", "!valueRequired");
        row("day", "debt.maturityDate", "2024-02-29", "2024-02-29");
        row("no such day", "debt.maturityDate", "2023-02-29", "!dateMalformed");
        row("slashes", "debt.maturityDate", "2024/02/28", "!dateMalformed");
        row("with time", "debt.maturityDate", "2024-02-28T00", "!dateMalformed");
        row("months", "debt.paymentMonths", "3,6,9,12", "3,6,9,12");
        row("months in disorder", "debt.paymentMonths", "12,3,3", "3,12");
        row("no months", "debt.paymentMonths", "", "");
        row("month 13 of a set", "debt.paymentMonths", "13", "!monthMalformed");
        row("month 0 of a set", "debt.paymentMonths", "0", "!monthMalformed");
        row("comma behind", "debt.paymentMonths", "3,", "!monthMalformed");
        row("comma in front", "debt.paymentMonths", ",3", "!monthMalformed");
        row("comma only", "debt.paymentMonths", ",", "!monthMalformed");
        row("blank in a set", "debt.paymentMonths", "3, 6", "!monthMalformed");
        row("half a month", "debt.paymentMonths", "3.5", "!monthMalformed");
    }
    static void choiceRows()
    {
        row("choice", "debt.dayCount", "ACT/ACT ISDA", "ACT/ACT ISDA");
        row("its label", "debt.dayCount", "ACT/365 Fixed", "!choiceUnknown");
        row("other case", "debt.kind", "TermLoan", "!choiceUnknown");
        row("its number", "debt.kind", "1", "!choiceUnknown");
        row("no choice", "debt.kind", "", "!valueRequired");
    }
    static void textRows()
    {
        const std::string longest(200, 'x'), tooLong(201, 'x'), note(2000, 'x'), tooLongNote(2001, 'x');
        std::string characters;
        for (int i = 0; i < 200; ++i)
            characters += "😀";
        row("text", "workload.application", "ERP \"é€😀\\", "ERP \"é€😀\\");
        row("200 characters", "workload.application", longest.c_str(), longest.c_str());
        row("200 characters of 4 bytes", "workload.application", characters.c_str(), characters.c_str());
        row("201 characters", "workload.application", tooLong.c_str(), "!textTooLong");
        row("201 characters of which one has 4 bytes", "workload.application", (characters + "x").c_str(), "!textTooLong");
        row("note", "workload.note", note.c_str(), note.c_str());
        row("longer note", "workload.note", tooLongNote.c_str(), "!textTooLong");
        row("citation", "workload.citation", note.c_str(), note.c_str());
        row("longer citation", "workload.citation", tooLongNote.c_str(), "!textTooLong");
        row("lines in a note", "workload.note", "a\n\tb", "a\n\tb");
        row("lines in a name", "workload.name", "a\nb", "!textNotUtf8");
        row("tab in a name", "workload.name", "a\tb", "!textNotUtf8");
        row("lines in a citation", "workload.citation", "a\nb", "!textNotUtf8");
        row("carriage return in a note", "workload.note", "a\r\n", "!textNotUtf8");
        row("escape", "workload.note", "\x1b[0m", "!textNotUtf8");
        row("delete", "workload.name", "\x7f", "!textNotUtf8");
        row("control of Latin 1", "workload.name", "\xc2\x85", "!textNotUtf8");
        row("Latin 1", "workload.name", "caf\xe9", "!textNotUtf8");
        row("surrogate", "workload.name", "\xed\xa0\xbd", "!textNotUtf8");
        row("overlong", "workload.name", "\xc0\xaf", "!textNotUtf8");
        QTest::newRow("nul") << "workload.name" << QByteArray("a\0b", 3) << "!textNotUtf8";
        row("no name", "workload.name", "", "");
        row("required text", "price.region", "", "!valueRequired");
        row("number in a number's place", "company.taxRate", "\xff\xfe", "!numberMalformed");
    }
    static void referenceRows()
    {
        row("by name", "workload.site", "B", "B");
        row("by id", "workload.site", "#2", "B");
        row("by id with zeros", "workload.site", "#02", "B");
        row("a name with a hash", "workload.site", "#two", "#two");
        row("unknown name", "workload.site", "b", "!referenceUnknown");
        row("unknown id", "workload.site", "#77", "!referenceUnknown");
        row("id 0", "workload.site", "#0", "!referenceUnknown");
        row("id beyond 32 bits", "workload.site", "#4294967298", "!referenceUnknown");
        row("hash only", "workload.site", "#", "!referenceUnknown");
        row("minus id", "workload.site", "#-2", "!referenceUnknown");
        row("two of that name", "workload.site", "twice", "!referenceAmbiguous");
        row("required reference", "workload.site", "", "!valueRequired");
        row("blank reference", "workload.wave", "", "");
    }
};

HEADROOM_TEST(ValueTextTest);

#include "tst_value_text.moc"
