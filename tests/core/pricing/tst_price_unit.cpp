// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/egress_zone.h"
#include "core/pricing/price_unit.h"
#include "tests/support/testing.h"

using namespace headroom;

class PriceUnitTest : public QObject
{
    Q_OBJECT

private slots:
    void theLastWordSaysTheTime_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<int>("period");
        const auto row = [](const char* unit, UnitPeriod period) { QTest::newRow(unit) << QByteArray(unit) << static_cast<int>(period); };
        row("hour", UnitPeriod::Hour);
        row("1 Hour", UnitPeriod::Hour);
        row("vCore hour", UnitPeriod::Hour);
        row("10 Hours", UnitPeriod::Hour);
        row("1/Hour", UnitPeriod::Hour);
        row("hourly alert", UnitPeriod::Month);
        row("100GB day", UnitPeriod::Day);
        row("1/Day", UnitPeriod::Day);
        row("year", UnitPeriod::Year);
        row("GB month", UnitPeriod::Month);
        row("GB", UnitPeriod::Month);
        row("10k", UnitPeriod::Month);
        row("", UnitPeriod::Month);
    }
    void theLastWordSaysTheTime()
    {
        QFETCH(QByteArray, unit);
        QFETCH(int, period);
        QCOMPARE(static_cast<int>(unitPeriod(unit.toStdString())), period);
    }

    // Zones as the vendor's bandwidth page lists them.
    void regionsHaveTheirZone()
    {
        QCOMPARE(egressZone("eastus"), 1);
        QCOMPARE(egressZone("polandcentral"), 1);
        QCOMPARE(egressZone("indonesiacentral"), 2);
        QCOMPARE(egressZone("australiaeast"), 2);
        QCOMPARE(egressZone("brazilsouth"), 3);
        QCOMPARE(egressZone("uaenorth"), 3);
        QCOMPARE(egressZone("global"), 1);
    }
};

HEADROOM_TEST(PriceUnitTest);
#include "tst_price_unit.moc"
