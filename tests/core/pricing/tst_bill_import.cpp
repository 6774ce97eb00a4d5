// SPDX-License-Identifier: GPL-3.0-or-later
// Exact sums of costs, and bills that become a project's actual amounts. Expectations by hand.
#include "core/pricing/bill_import.h"
#include "tests/support/testing.h"

using namespace headroom;

namespace {

BillCharge charge(const char* month, const char* service, std::int64_t cents, const char* region = "westeurope")
{
    BillCharge c;
    c.month = *Month::parse(month);
    c.category = "Compute";
    c.service = service;
    c.region = region;
    c.billed = Money(cents);
    c.effective = Money(cents + 1);
    c.quantity = Decimal(24);
    c.unit = "Hours";
    c.rows = 1;
    return c;
}

Bill billOf(std::vector<BillCharge> charges, const char* currency = "USD")
{
    Bill bill;
    bill.currency = currency;
    for (const BillCharge& c : charges)
        if (bill.months.empty() || bill.months.back().month != c.month)
            bill.months.push_back({c.month, {}, {}});
    bill.charges = std::move(charges);
    return bill;
}

QByteArray rowsOf(const Model& model)
{
    QByteArray text;
    for (const Actual& a : model.table<Actual>())
        text += QByteArray::fromStdString(a.month.toText() + '|' + a.name.str() + '|' + a.service.str() + '|' + a.line.str() + '|'
            + a.billedAmount.toText(2) + '|' + (a.effectiveAmount ? a.effectiveAmount->toText(2) : "") + '|' + a.citation.str())
            + '\n';
    return text;
}

} // namespace

class BillImportTest : public QObject
{
    Q_OBJECT

private slots:
    void costsAreReadExactly_data();
    void costsAreReadExactly();
    void importingTwiceReplacesMonthByMonth();
    void linesThatAUserGaveAreKept();
    void otherBillsAndLinesStay();
    void foreignBillsAreConverted();
    void rowsOfAnotherFileDoNotGoSilently();
    void amountsOfAnotherFileAreNotOverwrittenSilently();
};

void BillImportTest::costsAreReadExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("millionths"); // rounded; -999 where it is refused
    QTest::newRow("whole") << QByteArray("12") << qint64{12000000};
    QTest::newRow("negative") << QByteArray("-0.5") << qint64{-500000};
    QTest::newRow("no digit before the point") << QByteArray("-.5") << qint64{-500000};
    QTest::newRow("half of the last") << QByteArray("0.0000005") << qint64{1};
    QTest::newRow("just below the half") << QByteArray("0.000000499999999999999999999999999999") << qint64{0};
    QTest::newRow("half and a little, negative") << QByteArray("-0.000000500000000000000000000000000001") << qint64{-1};
    QTest::newRow("18 digits") << QByteArray("123456789012.345678") << qint64{123456789012345678};
    QTest::newRow("exponent") << QByteArray("1.25E-05") << qint64{13};
    QTest::newRow("exponent upwards") << QByteArray("1.5e+3") << qint64{1500000000};
    QTest::newRow("leading zeros") << QByteArray("000000000000000000000000000001.5") << qint64{1500000};
    QTest::newRow("trailing zeros") << QByteArray("1.50000000000000000000000000000000000000000000000000") << qint64{1500000};
    QTest::newRow("zero with exponent") << QByteArray("0E-10") << qint64{0};
    for (const char* bad : {"", "-", ".", "5.", "1.2.3", "+1", " 1", "1 ", "1e", "1e+", "1e99999", "0x1", "1,5", "inf", "--1", "1-"})
        QTest::newRow(bad) << QByteArray(bad) << qint64{-999};
    QTest::newRow("19 digits before the point") << QByteArray("1234567890123456789") << qint64{-999};
    QTest::newRow("37 decimals") << QByteArray("0.0000000000000000000000000000000000001") << qint64{-999};
}

void BillImportTest::costsAreReadExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, millionths);
    const auto sum = CostSum::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QCOMPARE(sum.ok(), millionths != -999);
    if (!sum.ok())
        return;
    QCOMPARE(sum->rounded(6, Rounding::HalfAway), millionths);
    // Taken away again, digit by digit.
    CostSum twice = *sum;
    const QByteArray negated = text.startsWith('-') ? text.mid(1) : '-' + text;
    const auto opposite = CostSum::parse(negated.toStdString());
    QVERIFY(opposite.ok());
    twice.add(*opposite);
    QVERIFY(twice == CostSum());
}

void BillImportTest::importingTwiceReplacesMonthByMonth()
{
    Model model = Model::empty(*Month::parse("2024-07"));
    const Model before = model;
    const Bill first = billOf({charge("2024-07", "A", 100), charge("2024-07", "B", 200), charge("2024-08", "A", 300)});
    const auto import = importBill(model, first, {"FOCUS", "one.csv"});
    QVERIFY(import.ok());
    QCOMPARE(import->added, std::size_t{3});
    QVERIFY(apply(model, import->change).ok());
    QCOMPARE(rowsOf(model),
        QByteArray("2024-07|Compute|A||1.00|1.01|FOCUS: one.csv\n"
                   "2024-07|Compute|B||2.00|2.01|FOCUS: one.csv\n"
                   "2024-08|Compute|A||3.00|3.01|FOCUS: one.csv\n"));
    const auto again = importBill(model, first, {"FOCUS", "again.csv"});
    QVERIFY(again.ok());
    QVERIFY(again->change.empty());
    QCOMPARE(again->unchanged, std::size_t{3});

    // July anew: A costs more, B is gone, C is new; August is not on this bill and stays.
    const auto later = importBill(model, billOf({charge("2024-07", "A", 150), charge("2024-07", "C", 50)}), {"FOCUS", "two.csv"});
    QVERIFY(later.ok());
    const Model between = model;
    QVERIFY(apply(model, later->change).ok());
    QCOMPARE(rowsOf(model),
        QByteArray("2024-07|Compute|A||1.50|1.51|FOCUS: two.csv\n"
                   "2024-08|Compute|A||3.00|3.01|FOCUS: one.csv\n"
                   "2024-07|Compute|C||0.50|0.51|FOCUS: two.csv\n"));
    // One undo each.
    QVERIFY(apply(model, inverse(later->change)).ok());
    QVERIFY(model == between);
    QVERIFY(apply(model, inverse(import->change)).ok());
    QVERIFY(model == before);
}

void BillImportTest::linesThatAUserGaveAreKept()
{
    Model model = Model::empty(*Month::parse("2024-07"));
    QVERIFY(apply(model, importBill(model, billOf({charge("2024-07", "A", 100)}), {})->change).ok());
    Actual row = model.table<Actual>().at(0);
    row.line = "azureNetwork";
    model.putRow(Entity::Actual, row);
    QVERIFY(apply(model, importBill(model, billOf({charge("2024-07", "A", 120), charge("2024-08", "A", 130)}), {})->change).ok());
    QCOMPARE(rowsOf(model),
        QByteArray("2024-07|Compute|A|azureNetwork|1.20|1.21|FOCUS\n2024-08|Compute|A|azureNetwork|1.30|1.31|FOCUS\n"));
}

void BillImportTest::otherBillsAndLinesStay()
{
    Model model = Model::empty(*Month::parse("2024-07"));
    Actual line;
    line.month = *Month::parse("2024-07");
    line.line = "revenue";
    line.billedAmount = Money(9900);
    QVERIFY(apply(model, insertRow(model, Entity::Actual, line)).ok());
    QVERIFY(apply(model, importBill(model, billOf({charge("2024-07", "A", 100)}), {"Azure", "a.csv"})->change).ok());
    QVERIFY(apply(model, importBill(model, billOf({charge("2024-07", "A", 200)}), {"Azure 2", "b.csv"})->change).ok());
    QVERIFY(apply(model, importBill(model, billOf({charge("2024-07", "B", 300)}), {"Azure", "c.csv"})->change).ok());
    QCOMPARE(rowsOf(model),
        QByteArray("2024-07|||revenue|99.00||\n2024-07|Compute|A||2.00|2.01|Azure 2: b.csv\n"
                   "2024-07|Compute|B||3.00|3.01|Azure: c.csv\n"));
    QCOMPARE(importBill(model, billOf({}), {"a: b", ""}).error().code, ErrorCode::RuleBroken);
}

void BillImportTest::foreignBillsAreConverted()
{
    Model model = Model::empty(*Month::parse("2024-07"));
    const Bill bill = billOf({charge("2024-07", "A", 1005), charge("2024-08", "A", 1000)}, "EUR");
    const auto without = importBill(model, bill, {});
    QVERIFY(!without.ok());
    QCOMPARE(without.error().code, ErrorCode::FxRateMissing);
    QCOMPARE(QByteArray::fromStdString(without.error().detail("found")), QByteArray("EUR/USD"));
    for (const auto& [day, rate] : {std::pair(Date(2024, 1, 1), Decimal(110, 2)), std::pair(Date(2024, 8, 31), Decimal(112, 2))}) {
        FxRate fx;
        fx.currency = "EUR";
        fx.date = day;
        fx.rate = rate;
        QVERIFY(apply(model, insertRow(model, Entity::FxRate, fx)).ok());
    }
    const auto import = importBill(model, bill, {});
    QVERIFY(import.ok());
    QCOMPARE(import->convertedFrom.str(), std::string("EUR"));
    QVERIFY(apply(model, import->change).ok());
    // 10.05 x 1.10 = 11.055, so 11.06; 10.06 x 1.10 = 11.066; 10.00 x 1.12 and 10.01 x 1.12 = 11.2112.
    QCOMPARE(rowsOf(model), QByteArray("2024-07|Compute|A||11.06|11.07|FOCUS\n2024-08|Compute|A||11.20|11.21|FOCUS\n"));
}

void BillImportTest::rowsOfAnotherFileDoNotGoSilently()
{
    Model model = Model::empty(Month(2024, 7));
    QVERIFY(apply(model, importBill(model, billOf({charge("2024-07", "Virtual Machines", 100)}), {"FOCUS", "part_0.csv"})->change).ok());
    const auto second = importBill(model, billOf({charge("2024-07", "Storage", 50)}), {"FOCUS", "part_1.csv"});
    QVERIFY(second.ok());
    QCOMPARE(second->removed, std::size_t{1});
    QCOMPARE(second->findings.size(), std::size_t{1});
    QVERIFY(second->findings[0].severity == Severity::Warning);
    QCOMPARE(second->findings[0].what.detail("found"), std::string("FOCUS: part_0.csv"));
    QCOMPARE(second->findings[0].what.detail("month"), std::string("2024-07"));
    const auto later = importBill(model, billOf({charge("2024-07", "Virtual Machines", 120)}), {"FOCUS", "part_0.csv"});
    QVERIFY(later->findings.empty()); // the month went on
    // Exports of two subscriptions are of one name, too.
    const auto again = importBill(model, billOf({charge("2024-07", "Storage", 50)}), {"FOCUS", "part_0.csv"});
    QCOMPARE(again->findings.size(), std::size_t{1});
    QVERIFY(again->findings[0].severity == Severity::Warning);
}

/// Two subscriptions use the same services of the same regions: the second bill takes the place of the first one's rows.
void BillImportTest::amountsOfAnotherFileAreNotOverwrittenSilently()
{
    Model model = Model::empty(Month(2024, 7));
    const Bill first = billOf({charge("2024-07", "Virtual Machines", 100000), charge("2024-07", "Storage", 2000),
        charge("2024-08", "Virtual Machines", 90000)});
    QVERIFY(apply(model, importBill(model, first, {"FOCUS", "sub1.csv"})->change).ok());
    const Bill other = billOf({charge("2024-07", "Virtual Machines", 1000), charge("2024-07", "Storage", 3000)});
    const auto second = importBill(model, other, {"FOCUS", "sub2.csv"});
    QVERIFY(second.ok());
    QCOMPARE(second->changed, std::size_t{2});
    QCOMPARE(second->findings.size(), std::size_t{1});
    QVERIFY(second->findings[0].severity == Severity::Warning);
    const Error& what = second->findings[0].what;
    QCOMPARE(what.detail("found"), std::string("FOCUS: sub1.csv"));
    QCOMPARE(what.detail("month"), std::string("2024-07"));
    QCOMPARE(what.detail("count"), std::string("2"));
    QCOMPARE(what.detail("before"), std::string("1020.00")); // 1000 + 20
    QCOMPARE(what.detail("now"), std::string("40.00"));      // 10 + 30

    // A month that isn't over, exported again some days later: told, but nothing to worry about.
    const Bill later = billOf({charge("2024-07", "Virtual Machines", 120000), charge("2024-07", "Storage", 2000)});
    const auto grown = importBill(model, later, {"FOCUS", "sub1-later.csv"});
    QCOMPARE(grown->findings.size(), std::size_t{1});
    QVERIFY(grown->findings[0].severity == Severity::Note);
    QCOMPARE(grown->findings[0].what.detail("before"), std::string("1000.00"));
    QCOMPARE(grown->findings[0].what.detail("now"), std::string("1200.00"));
    // The same amounts from a file of another name.
    QVERIFY(importBill(model, first, {"FOCUS", "again.csv"})->findings.empty());
}

HEADROOM_TEST(BillImportTest);
#include "tst_bill_import.moc"
