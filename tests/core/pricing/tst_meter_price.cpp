// SPDX-License-Identifier: GPL-3.0-or-later
// Units, terms, days and regions as price lists write them; the units are those seen in 1,000 recorded records.
#include "core/pricing/meter_price.h"
#include "core/pricing/region_names.h"
#include "tests/support/testing.h"

using namespace headroom;

class MeterPriceTest : public QObject
{
    Q_OBJECT

private slots:
    void unitsHaveACountAndAName_data()
    {
        QTest::addColumn<qint64>("count"); // 0: refused
        QTest::addColumn<QByteArray>("unit");
        const auto row = [](const char* written, qint64 count, const char* unit) {
            QTest::newRow(written) << count << QByteArray(unit);
        };
        row("1 Hour",       1,         "hour");
        row("100 Hours",    100,       "hour");
        row("1/Month",      1,         "month");
        row("1M",           1'000'000, "");
        row("1K",           1'000,     "");
        row("10K",          10'000,    "");
        row("1",            1,         "");
        row("1 GB/Month",   1,         "GB month");
        row("1 GB",         1,         "GB");
        row("1/Day",        1,         "day");
        row("1/Hour",       1,         "hour");
        row("1 GiB/Hour",   1,         "GiB hour");
        row("10K/Month",    10'000,    "month");
        row("1/Year",       1,         "year");
        row("1 Second",     1,         "second");
        row("100 Seconds",  100,       "second");
        row("1 MB",         1,         "MB");
        row("25K",          25'000,    "");
        row("Hour",         0,         "");
        row("0 Hours",      0,         "");
        row("-1 Hour",      0,         "");
        row("",             0,         "");
        row("99999999999999999999 GB", 0, "");
    }
    void unitsHaveACountAndAName()
    {
        QFETCH(qint64, count);
        QFETCH(QByteArray, unit);
        const auto read = meterUnitOf(QTest::currentDataTag());
        QCOMPARE(read.ok() ? static_cast<qint64>(read->count) : 0, count);
        QCOMPARE(read.ok() ? QByteArray::fromStdString(read->unit) : QByteArray(), unit);
    }

    void termsAreMonths_data()
    {
        QTest::addColumn<int>("months");
        QTest::newRow("1 Year") << 12;
        QTest::newRow("3 Years") << 36;
        QTest::newRow("5 Years") << 60;
        QTest::newRow("10 Years") << 120;
        QTest::newRow("P1Y") << 12;
        QTest::newRow("P3Y") << 36;
        QTest::newRow("P1M") << 1;
        QTest::newRow("1 Month") << 1;
        QTest::newRow("") << 0;
        QTest::newRow("Year") << 0;
        QTest::newRow("-1 Year") << 0;
        QTest::newRow("3 Yearss") << 0;
    }
    void termsAreMonths()
    {
        QFETCH(int, months);
        QCOMPARE(termMonthsOf(QTest::currentDataTag()), months);
    }

    void daysHaveThreeForms_data()
    {
        QTest::addColumn<QByteArray>("day"); // "-": refused
        QTest::newRow("2025-11-01T00:00:00Z") << QByteArray("2025-11-01");
        QTest::newRow("2025-11-01") << QByteArray("2025-11-01");
        QTest::newRow("2025-11-01 00:00:00") << QByteArray("2025-11-01");
        QTest::newRow("11/01/2025") << QByteArray("2025-11-01");
        QTest::newRow("1/9/2025") << QByteArray("2025-01-09");
        QTest::newRow("12/31/9999") << QByteArray();
        QTest::newRow("9999-12-31T00:00:00Z") << QByteArray();
        QTest::newRow("") << QByteArray();
        QTest::newRow("31/12/2025") << QByteArray("-");
        QTest::newRow("2025-13-01") << QByteArray("-");
        QTest::newRow("soon") << QByteArray("-");
    }
    void daysHaveThreeForms()
    {
        QFETCH(QByteArray, day);
        const auto read = catalogueDay(QTest::currentDataTag());
        QCOMPARE(!read.ok()           ? QByteArray("-")
                : read->has() ? QByteArray::fromStdString((*read)->toText())
                                    : QByteArray(),
            day);
    }

    void billingNamesAreArmNames_data()
    {
        QTest::addColumn<QByteArray>("arm");
        QTest::newRow("EU West") << QByteArray("westeurope");
        QTest::newRow("US East 2") << QByteArray("eastus2");
        QTest::newRow("BR South") << QByteArray("brazilsouth");
        QTest::newRow("AU Central") << QByteArray("australiacentral");
        QTest::newRow("AP East") << QByteArray("eastasia");
        QTest::newRow("us west central") << QByteArray("westcentralus");
        QTest::newRow("West Europe") << QByteArray("westeurope");
        QTest::newRow("westeurope") << QByteArray("westeurope");
        QTest::newRow("UK South") << QByteArray("uksouth");
        QTest::newRow("") << QByteArray("global");
        QTest::newRow("Global") << QByteArray("global");
        QTest::newRow("Zone 1") << QByteArray("global");
    }
    void billingNamesAreArmNames()
    {
        QFETCH(QByteArray, arm);
        QCOMPARE(QByteArray::fromStdString(armRegionOf(QTest::currentDataTag())), arm);
    }
};

HEADROOM_TEST(MeterPriceTest);
#include "tst_meter_price.moc"
