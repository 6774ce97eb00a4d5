// SPDX-License-Identifier: GPL-3.0-or-later
// Debt (MODEL.md 4.5, 4.6, 5) against schedules worked by hand. Projects start in January 2025.
#include "tests/core/engine/projects.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace engine_test;

namespace {

Model companyWith(const DebtInstrument& debt)
{
    Model model = Model::empty(Month(2025, 1));
    editCompany(model, [](Company& c) {
        c.evaluationMonths = 12;
        c.openingCash = usd("5000000");
        c.taxRate = Decimal();
    });
    IndexCurve curve;
    curve.name = "Base";
    const Id index = put(model, curve);
    IndexRate rate;
    rate.curve.id = index;
    rate.date = date("2024-06-01");
    rate.rate = number("0.01");
    put(model, rate);
    put(model, debt);
    return model;
}
const InstrumentSeries& onlyDebt(const Projection& p) { return p.move.debt.front(); }
QString text(Money m) { return qt(m.toText(2)); }

DebtInstrument loan(const char* principal, const char* coupon, DayCount dayCount, const char* maturity, std::initializer_list<int> months, int day)
{
    DebtInstrument d;
    d.principal = usd(principal);
    d.coupon = number(coupon);
    d.dayCount = dayCount;
    d.maturityDate = date(maturity);
    d.paymentMonths = MonthSet::of(months);
    d.paymentDay = day;
    return d;
}
const std::initializer_list<int> everyMonth{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
const std::initializer_list<int> quarters{3, 6, 9, 12};

struct Expected
{
    const char* name;
    DebtInstrument debt;
    int column;
    const char *accrued, *paid, *repaid, *pik, *closing; // of the month; column 0: accrued is the balance
};

template<class Edit>
DebtInstrument with(DebtInstrument d, Edit edit)
{
    edit(d);
    return d;
}
DebtInstrument floating(const char* multiplier, const char* spread, const char* floor, const char* cap)
{
    return with(loan("100000", "0", DayCount::Thirty360E, "2030-12-31", quarters, 31), [&](DebtInstrument& d) {
        d.rateKind = RateKind::Floating;
        d.index.id = 1;
        d.indexMultiplier = number(multiplier);
        d.spread = number(spread);
        if (*floor)
            d.indexFloor = number(floor);
        if (*cap)
            d.allInCap = number(cap);
    });
}

std::vector<Expected> schedules()
{
    const DebtInstrument note = loan("1000000", "0.06", DayCount::Thirty360Us, "2030-09-15", {3, 9}, 15);
    const DebtInstrument pik = with(loan("1000", "0.12", DayCount::Thirty360E, "2030-12-31", quarters, 31), [](auto& d) { d.pikShare = number("0.5"); });
    const DebtInstrument ends = loan("1200", "0.12", DayCount::Actual360, "2025-06-15", everyMonth, 15);
    const DebtInstrument equal = with(loan("1000", "0", DayCount::Actual360, "2025-03-31", everyMonth, 31), [](auto& d) { d.amortisation = Amortisation::Equal; });
    const DebtInstrument percent = with(loan("1000", "0", DayCount::Actual360, "2030-12-31", quarters, 31), [](auto& d) {
        d.amortisation = Amortisation::PercentAYear;
        d.amortisationPerYear = number("0.1");
    });
    const DebtInstrument given = with(note, [](auto& d) { d.openingAccruedInterest = usd("123.45"); });
    return {
        // From 15 September to 31 December are 3 x 30 + 16 days: 1,000,000 x 0.06 x 106/360. Each coupon is half a year.
        {"30/360, opening", note, 0, "17666.67", "0.00", "0.00", "0.00", "1000000.00"},
        // March: 2 days that February lacks and 15, then 16 of the next period.
        {"30/360, first coupon", note, 3, "5500.00", "30000.00", "0.00", "0.00", "1000000.00"},
        {"30/360, second coupon", note, 9, "4833.33", "30000.00", "0.00", "0.00", "1000000.00"},
        {"opening accrual as given", given, 0, "123.45", "0.00", "0.00", "0.00", "1000000.00"},
        // 1,200 x 0.12 x days/360: 0.40 a day. In June 15 days to maturity; 31 days are paid.
        {"ACT/360, month before maturity", ends, 5, "12.40", "12.00", "0.00", "0.00", "1200.00"},
        {"ACT/360, maturity inside the month", ends, 6, "6.00", "12.40", "1200.00", "0.00", "0.00"},
        {"nothing after maturity", ends, 7, "0.00", "0.00", "0.00", "0.00", "0.00"},
        // 1,000 x 0.03, of it 32/90 in March (30E/360 counts 28 days of February), half of it added; then 1,015 x 0.03 = 30.45, of which 15.225 is added as 15.23.
        {"PIK, first quarter", pik, 3, "10.67", "15.00", "0.00", "15.00", "1015.00"},
        {"PIK, second quarter", pik, 6, "10.15", "15.22", "0.00", "15.23", "1030.23"},
        {"equal instalments, first", equal, 1, "0.00", "0.00", "333.33", "0.00", "666.67"},
        {"equal instalments, second", equal, 2, "0.00", "0.00", "333.34", "0.00", "333.33"},
        {"equal instalments, last clears", equal, 3, "0.00", "0.00", "333.33", "0.00", "0.00"},
        {"percent a year", percent, 3, "0.00", "0.00", "25.00", "0.00", "975.00"},
        {"percent a year, of the opening principal", percent, 6, "0.00", "0.00", "25.00", "0.00", "950.00"},
        // The index is 1 %. 100,000 x rate / 12 in January.
        {"floor on the multiplied index", floating("1.5", "0.03", "0.02", ""), 1, "416.67", "0.00", "0.00", "0.00", "100000.00"},
        {"no floor", floating("1.5", "0.03", "", ""), 1, "375.00", "0.00", "0.00", "0.00", "100000.00"},
        {"cap on the whole rate", floating("1.5", "0.03", "0.02", "0.04"), 1, "333.33", "0.00", "0.00", "0.00", "100000.00"},
        {"negative spread", floating("1", "-0.004", "", ""), 1, "50.00", "0.00", "0.00", "0.00", "100000.00"},
    };
}

} // namespace

class TestDebtSchedules : public QObject
{
    Q_OBJECT

private slots:
    void scheduleIsAsWorkedByHand_data()
    {
        QTest::addColumn<int>("row");
        int i = 0;
        for (const Expected& e : schedules())
            QTest::newRow(e.name) << i++;
    }
    void scheduleIsAsWorkedByHand()
    {
        QFETCH(int, row);
        const Expected e = schedules()[static_cast<std::size_t>(row)];
        const Result<Projection> p = project(companyWith(e.debt));
        QVERIFY2(p, p ? "" : qPrintable(describe(p.error())));
        const InstrumentSeries& d = onlyDebt(*p);
        const auto t = static_cast<std::size_t>(e.column);
        const QStringList found{text(e.column == 0 ? d.accrued[0] : d.interestAccrued[t]), text(d.interestPaid[t]), text(d.repayments[t]), text(d.pik[t]), text(d.closing[t])};
        const QStringList expected{qt(e.accrued), qt(e.paid), qt(e.repaid), qt(e.pik), qt(e.closing)};
        QCOMPARE(found.join(QLatin1Char(' ')), expected.join(QLatin1Char(' ')));
    }

    // 12,000 x 0.01 / (1 - 1.01^-12) = 1,066.1855
    void annuityPaysTheSameEachMonthAndTheLastClearsTheResidue()
    {
        DebtInstrument d = loan("12000", "0.12", DayCount::Thirty360EIsda, "2025-12-31", everyMonth, 31);
        d.amortisation = Amortisation::Annuity;
        const Result<Projection> p = project(companyWith(d));
        QVERIFY(p);
        const InstrumentSeries& s = onlyDebt(*p);
        for (std::size_t t = 1; t <= 11; ++t)
            QCOMPARE(text(s.interestPaid[t] + s.repayments[t]), QStringLiteral("1066.19"));
        QCOMPARE(text(s.repayments[1]), QStringLiteral("946.19"));
        QCOMPARE(text(s.closing[12]), QStringLiteral("0.00"));
        QVERIFY(std::abs((s.interestPaid[12] + s.repayments[12]).minor() - 106619) <= 12);
    }

    void listedInstalmentsAreRepaidOnTheirDaysAndTheRestAtMaturity()
    {
        DebtInstrument d = loan("1000", "0.36", DayCount::Actual360, "2025-06-30", quarters, 31);
        d.amortisation = Amortisation::Custom;
        Model model = companyWith(d);
        DebtRow row;
        row.debt.id = 1;
        row.date = date("2025-02-10");
        row.principal = usd("400");
        put(model, row);
        const Result<Projection> p = project(model);
        QVERIFY(p);
        const InstrumentSeries& s = onlyDebt(*p);
        // 0.001 a day: 31 days on 1,000, 10 on 1,000 and 18 on 600, 31 on 600.
        QCOMPARE(text(s.interestAccrued[1]), QStringLiteral("31.00"));
        QCOMPARE(text(s.interestAccrued[2]), QStringLiteral("20.80"));
        QCOMPARE(text(s.interestAccrued[3]), QStringLiteral("18.60"));
        QCOMPARE(text(s.interestPaid[3]), QStringLiteral("70.40"));
        QCOMPARE(text(s.repayments[2]), QStringLiteral("400.00"));
        QCOMPARE(text(s.repayments[6]), QStringLiteral("600.00"));
        QCOMPARE(text(s.finalRepayments[6]), QStringLiteral("600.00"));
    }

    // Month-end draws bear interest from the next month on; what is repaid at a month's end bears none after it.
    void revolverIsDrawnAtTheMonthsEndAndRepaidFromCash()
    {
        DebtInstrument d = loan("0", "0.1", DayCount::Actual360, "2027-12-31", everyMonth, 31);
        d.kind = InstrumentKind::Revolver;
        d.commitment = usd("39600");
        d.commitmentFee = number("0.01");
        Model model = companyWith(d);
        editCompany(model, [](Company& c) {
            c.openingCash = usd("500");
            c.minimumCash = usd("500");
        });
        OperatingLine line;
        line.kind = LineKind::Cost;
        line.onCredit = false;
        line.amountPerMonth = usd("3566");
        line.lastMonth = Month(2025, 1);
        put(model, line);
        line.name = {};
        line.kind = LineKind::Revenue;
        line.firstMonth = line.lastMonth = Month(2025, 4);
        line.amountPerMonth = usd("9000");
        put(model, line);
        const Result<Projection> p = project(model);
        QVERIFY(p);
        const InstrumentSeries& s = onlyDebt(*p);
        // January: a fee of 39,600 x 0.01 x 31/360 = 34.10, and no interest. 3,600.10 are drawn.
        QCOMPARE(text(s.interestAccrued[1]), QStringLiteral("34.10"));
        QCOMPARE(text(s.closing[1]), QStringLiteral("3600.10"));
        // February: 3,600.10 x 0.1 x 28/360 = 28.00, fee 35,999.90 x 0.01 x 28/360 = 28.00.
        QCOMPARE(text(s.interestAccrued[2]), QStringLiteral("56.00"));
        QCOMPARE(text(s.draws[2]), QStringLiteral("56.00"));
        QCOMPARE(text(s.closing[4]), QStringLiteral("0.00"));
        QCOMPARE(text(p->value(Case::Move, Line::Undrawn, 4)), QStringLiteral("39600.00"));
    }

    void cheapestRevolverIsDrawnFirstAndDearestRepaidFirst()
    {
        Model model = companyWith(with(loan("0", "0.09", DayCount::Actual360, "2027-12-31", quarters, 31), [](auto& d) {
            d.kind = InstrumentKind::Revolver;
            d.commitment = usd("1000");
        }));
        put(model, with(loan("0", "0.05", DayCount::Actual360, "2027-12-31", quarters, 31), [](auto& d) {
            d.kind = InstrumentKind::Revolver;
            d.commitment = usd("600");
        }));
        editCompany(model, [](Company& c) { c.openingCash = Money(); });
        OperatingLine line;
        line.kind = LineKind::Cost;
        line.onCredit = false;
        line.amountPerMonth = usd("900");
        line.lastMonth = Month(2025, 1);
        put(model, line);
        line.name = {};
        line.amountPerMonth = usd("-500");
        line.firstMonth = line.lastMonth = Month(2025, 2);
        put(model, line);
        const Result<Projection> p = project(model);
        QVERIFY(p);
        QCOMPARE(text(p->move.debt[0].closing[1]) + text(p->move.debt[1].closing[1]), QStringLiteral("300.00600.00"));
        QCOMPARE(text(p->move.debt[0].closing[2]) + text(p->move.debt[1].closing[2]), QStringLiteral("0.00400.00"));
    }

    void revolverCannotBeDrawnFromTheMonthOfItsExpiry()
    {
        DebtInstrument d = loan("100", "0", DayCount::Actual360, "2025-03-10", quarters, 31);
        d.kind = InstrumentKind::Revolver;
        d.commitment = usd("900");
        Model model = companyWith(d);
        editCompany(model, [](Company& c) { c.openingCash = Money(); });
        const Result<Projection> p = project(model);
        QVERIFY(p);
        QCOMPARE(text(p->value(Case::Move, Line::Undrawn, 2)), QStringLiteral("800.00"));
        QCOMPARE(text(p->value(Case::Move, Line::Undrawn, 3)), QStringLiteral("0.00"));
        QCOMPARE(text(p->value(Case::Move, Line::Cash, 3)), QStringLiteral("-100.00"));
    }

    void indexWithoutARateIsAnErrorThatNamesTheMonth()
    {
        Model model = companyWith(floating("1", "0.01", "", ""));
        IndexRate rate = model.table<IndexRate>().at(0);
        rate.date = date("2025-02-02");
        model.table<IndexRate>().put(rate);
        const Result<Projection> p = project(model);
        QVERIFY(!p);
        QCOMPARE(p.error().code, ErrorCode::IndexMissing);
        QCOMPARE(qt(p.error().details.front().value), QStringLiteral("2025-01"));
    }
};

HEADROOM_TEST(TestDebtSchedules);
#include "tst_debt_schedules.moc"
