// SPDX-License-Identifier: GPL-3.0-or-later
// Depreciation in the books and for tax (MODEL.md 3.6, 4.4) against cases worked by hand; the shares of MACRS are those of IRS
// Publication 946, tables. Projects start in January 2025.
#include "tests/core/engine/small_prices.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace engine_test;

namespace {

Model empty()
{
    Model model = Model::empty(Month(2025, 1));
    addSmallPriceList(model);
    editCompany(model, [](Company& c) { c.horizon = c.evaluationMonths = 26; });
    return model;
}
// One purchase in month `t`.
Model purchase(const char* cost, int t, int life = 60, DepreciationMethod method = DepreciationMethod::StraightLine)
{
    Model model = empty();
    OperatingLine line;
    line.kind = LineKind::Capex;
    line.lifeMonths = life;
    line.depreciation = method;
    LineMonth month;
    month.line.id = put(model, line);
    month.month = Month(2025, 1) + (t - 1);
    month.amount = usd(cost);
    put(model, month);
    return model;
}
Projection run(const Model& model)
{
    const Result<Projection> p = project(model);
    if (!p)
        qFatal("%s", qPrintable(describe(p.error())));
    return *p;
}
QString amounts(const Projection& p, Line line, int from, int to)
{
    QStringList list;
    for (int t = from; t <= to; ++t)
        list.append(qt(p.value(Case::Move, line, t).toText(2)));
    return list.join(QLatin1Char(' '));
}

} // namespace

class TestTaxDepreciation : public QObject
{
    Q_OBJECT

private slots:
    // 1,000 over five months: 2/5 of what is left, 144 in the third, then the rest evenly, as that is more; 1,000 over four: 4, 3, 2, 1
    // tenths.
    void booksKnowThreeMethods()
    {
        QCOMPARE(amounts(run(purchase("1000", 1, 5, DepreciationMethod::DecliningBalance)), Line::Depreciation, 1, 7),
            QStringLiteral("0.00 -400.00 -240.00 -144.00 -108.00 -108.00 0.00"));
        QCOMPARE(amounts(run(purchase("1000", 1, 4, DepreciationMethod::SumOfDigits)), Line::Depreciation, 1, 6),
            QStringLiteral("0.00 -400.00 -300.00 -200.00 -100.00 0.00"));
        QCOMPARE(amounts(run(purchase("1000", 1, 4)), Line::Depreciation, 1, 6),
            QStringLiteral("0.00 -250.00 -250.00 -250.00 -250.00 0.00"));
    }

    // 1,200 for tax, of the first and the second year a month.
    void taxSpreadsTheYearsSharesOverTheirMonths_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("bought");
        QTest::addColumn<int>("years");
        QTest::addColumn<QString>("months"); // 1, 2, 4, 5, 12, 13, 14
        const auto row = [](const char* name, TaxDepreciation method, int bought, int years, const char* months) {
            QTest::newRow(name) << static_cast<int>(method) << bought << years << QString::fromLatin1(months);
        };
        row("as booked, 60 months", TaxDepreciation::AsBooked, 1, 3, "0.00 -20.00 -20.00 -20.00 -20.00 -20.00 -20.00");
        row("straight line, three years", TaxDepreciation::StraightLine, 1, 3, "0.00 -33.33 -33.33 -33.33 -33.34 -33.33 -33.33");
        row("declining, 40 % and 24 %", TaxDepreciation::DecliningBalance, 1, 5, "0.00 -40.00 -40.00 -40.00 -40.00 -40.00 -24.00");
        row("digits, 3/6 and 2/6", TaxDepreciation::SumOfDigits, 1, 3, "0.00 -50.00 -50.00 -50.00 -50.00 -50.00 -33.33");
        row("half year, 20 % and 32 %", TaxDepreciation::MacrsHalfYear, 1, 5, "-20.00 -20.00 -20.00 -20.00 -20.00 -32.00 -32.00");
        row("half year, from April", TaxDepreciation::MacrsHalfYear, 4, 5, "0.00 0.00 -26.67 -26.66 -26.67 -32.00 -32.00");
        row("second quarter, 25 % and 30 %", TaxDepreciation::MacrsMidQuarter, 4, 5, "0.00 0.00 -33.33 -33.34 -33.33 -30.00 -30.00");
    }
    void taxSpreadsTheYearsSharesOverTheirMonths()
    {
        QFETCH(int, method);
        QFETCH(int, bought);
        QFETCH(int, years);
        QFETCH(QString, months);
        Model model = purchase("1200", bought);
        editCompany(model, [&](Company& c) {
            c.taxDepreciation = static_cast<TaxDepreciation>(method);
            c.taxLifeYears = years;
        });
        const Projection p = run(model);
        QStringList found;
        for (const int t : {1, 2, 4, 5, 12, 13, 14})
            found.append(qt(p.value(Case::Move, Line::TaxDeduction, t).toText(2)));
        QCOMPARE(found.join(QLatin1Char(' ')), months);
        QVERIFY(p.allInvariantsHold());
    }

    // Tax of 25 % on 1,000 a month less the deduction of 20 in January, in place of the books' 0 then.
    void taxIsOnItsOwnDeduction()
    {
        Model model = purchase("1200", 1);
        OperatingLine sales;
        sales.amountPerMonth = usd("1000");
        put(model, sales);
        editCompany(model, [](Company& c) {
            c.taxDepreciation = TaxDepreciation::MacrsHalfYear;
            c.taxRate = number("0.25");
        });
        QCOMPARE(amounts(run(model), Line::Tax, 1, 1), QStringLiteral("-245.00"));
    }

    // A seller pays 1,200 in March for what it delivers from April on: over five years for tax, 20 a month from May. Paid in June, half
    // a year of 20 % over the seven months to December: 240 / 7.
    void whatASellerBuildsIsDeductedToo()
    {
        const auto built = [](int month, TaxDepreciation method) {
            Model model = empty();
            CapacityContract contract;
            contract.role = ContractRole::Seller;
            contract.deliveryStart = Month(2025, 4);
            CapacityCapex spending;
            spending.contract.id = put(model, contract);
            spending.month = Month(2025, month);
            spending.amount = usd("1200");
            put(model, spending);
            editCompany(model, [&](Company& c) { c.taxDepreciation = method; });
            return run(model);
        };
        QCOMPARE(amounts(built(3, TaxDepreciation::StraightLine), Line::TaxDeduction, 3, 6),
            QStringLiteral("0.00 0.00 -20.00 -20.00"));
        QCOMPARE(amounts(built(6, TaxDepreciation::MacrsHalfYear), Line::TaxDeduction, 5, 7), QStringLiteral("0.00 -34.29 -34.28"));
    }

    // 60,000 in the books over 60 months, half of it the basis for tax.
    void theOpeningBasisRunsOffEvenly()
    {
        Model model = empty();
        editCompany(model, [](Company& c) {
            c.openingFixedAssets = usd("60000");
            c.openingTaxBasis = usd("30000");
            c.taxDepreciation = TaxDepreciation::StraightLine;
        });
        const Projection p = run(model);
        QCOMPARE(amounts(p, Line::Depreciation, 1, 2), QStringLiteral("-1000.00 -1000.00"));
        QCOMPARE(amounts(p, Line::TaxDeduction, 1, 2), QStringLiteral("-500.00 -500.00"));
    }

    // Machines of 24,000 (24 months), 12,000 for tax. Half leaves in month 4 after three months: for tax 6,000 x 21/24 = 5,250 go,
    // 250 wear off, 2,100 are got back; the other half in month 5: 6,000 x 20/24 = 5,000 less 2,000.
    void lossesForTaxFollowTheTaxBasis()
    {
        Model model = empty();
        Site site;
        site.bookValue = usd("24000");
        site.bookLifeMonths = 24;
        site.resaleShare = number("0.2");
        put(model, site);
        Wave wave;
        wave.start = Month(2025, 3);
        wave.rampMonths = 2;
        put(model, wave);
        Workload w;
        w.site.id = w.wave.id = 1;
        w.quantity = 10;
        w.azurePerMonth = Money();
        put(model, w);
        editCompany(model, [](Company& c) {
            c.openingFixedAssets = usd("24000");
            c.openingTaxBasis = usd("12000");
            c.taxDepreciation = TaxDepreciation::MacrsHalfYear;
        });
        QCOMPARE(amounts(run(model), Line::TaxDeduction, 1, 6),
            QStringLiteral("-500.00 -500.00 -500.00 -3400.00 -3000.00 0.00"));
    }
};

HEADROOM_TEST(TestTaxDepreciation);
#include "tst_tax_depreciation.moc"
