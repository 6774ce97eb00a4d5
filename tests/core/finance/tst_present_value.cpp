// SPDX-License-Identifier: GPL-3.0-or-later
// Where the expected values come from:
//   Excel      the worked examples of Microsoft's function reference (NPV, XNPV)
//   numpy      numpy-financial, numpy_financial/tests/test_financial.py
//   pyxirr     Anexen/pyxirr, tests/test_periodic.rs
#include "core/finance/present_value.h"
#include "tests/core/finance/compare.h"
#include "tests/support/testing.h"

#include <algorithm>
#include <limits>
#include <vector>

using namespace headroom;
using namespace headroom::finance;
using testing_support::isNear;
using Flows = std::vector<double>;

namespace {

const std::vector<DatedFlow> excelFlows{{Date(2008, 1, 1), -10000}, {Date(2008, 3, 1), 2750}, {Date(2008, 10, 30), 4250},
    {Date(2009, 2, 15), 3250}, {Date(2009, 4, 1), 2750}};

} // namespace

class TestPresentValue : public QObject
{
    Q_OBJECT

private slots:
    void presentValueAgreesWithPublishedValues();
    void npvDiscountsMonthsAsTwelfthsOfAYear();
    void xnpvAgreesWithExcelInAnyOrder();
    void flowsBeforeTheDayAreCompounded();
    void sumsLoseNoCents();
    void ratesOfMinusOneAndNonFiniteNumbersAreRefused();
    void monthlyAndAnnualRatesInvertEachOther();
};

void TestPresentValue::presentValueAgreesWithPublishedValues()
{
    QVERIFY(isNear(*presentValue(0.10, Flows{-10000, 3000, 4200, 6800}, 1), 1188.44, 0.005));                     // Excel
    QVERIFY(isNear(*presentValue(0.08, Flows{-40000, 8000, 9200, 10000, 12000, 14500}), 1922.06, 0.005));         // Excel
    QVERIFY(isNear(*presentValue(0.08, Flows{-40000, 8000, 9200, 10000, 12000, 14500, -9000}), -3749.47, 0.005)); // Excel
    QVERIFY(
        isNear(*presentValue(0.05, Flows{-15000, 1500, 2500, 3500, 4500, 6000}), 122.894854950942692161628715, 1e-11)); // numpy
    QVERIFY(isNear(*presentValue(0.08, Flows{-40000, 5000, 8000, 12000, 30000}), 3065.222668179, 1e-9));                // pyxirr
    QVERIFY(isNear(*presentValue(0.08, Flows{-40000, 5000, 8000, 12000, 30000}, 1), 2838.169137203, 1e-9));             // pyxirr
    QCOMPARE(*presentValue(0, Flows{-40000, 5000, 8000, 12000, 30000}), 15000.0);                                       // pyxirr
    QCOMPARE(*presentValue(0.1, Flows{}), 0.0);
}

void TestPresentValue::npvDiscountsMonthsAsTwelfthsOfAYear()
{
    Flows yearly(37, 0.0); // by hand: 110 after a year, 121 after two, 133.1 after three are 100 each at 10 %
    yearly[12] = 110;
    yearly[24] = 121;
    yearly[36] = 133.1;
    QVERIFY(isNear(*npv(0.10, yearly), 300, 1e-12));
    QVERIFY(isNear(*npv(0.21, Flows{110}, 6), 100, 1e-12)); // half a year at 21 % is 10 %
    QVERIFY(isNear(*npv(-0.19, Flows{90}, 6), 100, 1e-12)); // and at -19 % it is -10 %
}

void TestPresentValue::xnpvAgreesWithExcelInAnyOrder()
{
    std::vector<DatedFlow> flows = excelFlows;
    QVERIFY(isNear(*xnpv(0.09, flows, Date(2008, 1, 1)), 2086.65, 0.005));
    const double inOrder = *xnpv(0.09, flows, Date(2008, 1, 1));
    std::reverse(flows.begin(), flows.end());
    flows.push_back({Date(2030, 5, 5), 0});
    flows[1].amount = 1250;
    flows.push_back({flows[1].date, 2000}); // 1250 and 2000 on the day of the 3250
    QVERIFY(isNear(*xnpv(0.09, flows, Date(2008, 1, 1)), inOrder, 1e-11));
}

void TestPresentValue::flowsBeforeTheDayAreCompounded()
{
    const std::vector<DatedFlow> flows{{Date(2021, 3, 1), 100}}; // 365 days before the day, by hand
    QVERIFY(isNear(*xnpv(0.1, flows, Date(2022, 3, 1)), 110, 1e-12));
}

void TestPresentValue::sumsLoseNoCents()
{
    // A billion, a cent and a billion back: pairs of which only the cents stay, by hand.
    Flows flows;
    for (int i = 0; i < 1000; ++i) {
        flows.push_back(1e15);
        flows.push_back(0.01);
        flows.push_back(-1e15);
    }
    QVERIFY(isNear(*presentValue(0, flows), 10.0, 1e-12));
}

void TestPresentValue::ratesOfMinusOneAndNonFiniteNumbersAreRefused()
{
    const double notANumber = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const Date day(2020, 1, 1);
    for (const double rate : {-1.0, -1.5, notANumber, infinity, -infinity}) {
        QCOMPARE(presentValue(rate, Flows{1}).error().code, ErrorCode::DomainError);
        QCOMPARE(npv(rate, Flows{1}).error().code, ErrorCode::DomainError);
        QCOMPARE(xnpv(rate, excelFlows, day).error().code, ErrorCode::DomainError);
    }
    QCOMPARE(npv(0.1, Flows{1, notANumber}).error().code, ErrorCode::DomainError);
    QCOMPARE(xnpv(0.1, std::vector<DatedFlow>{{day, infinity}}, day).error().code, ErrorCode::DomainError);
    QCOMPARE(presentValue(-0.99, Flows(1000, 1.0)).error().code, ErrorCode::NotFinite);
}

void TestPresentValue::monthlyAndAnnualRatesInvertEachOther()
{
    QVERIFY(isNear(annualFromMonthly(0.01), 0.12682503013196972066, 1e-16)); // 1.01^12 - 1, exact in decimal
    QVERIFY(isNear(annualFromMonthly(1e-13), 1.20000000000066e-12, 1e-27));  // 12 i + 66 i^2
    for (const double rate : {-0.9, -0.1, 1e-12, 0.0725, 3.0})
        QVERIFY(isNear(annualFromMonthly(monthlyFromAnnual(rate)), rate, 4e-16 * (1 + rate)));
    QCOMPARE(annualFromMonthly(-1), -1.0);
}

HEADROOM_TEST(TestPresentValue);

#include "tst_present_value.moc"
