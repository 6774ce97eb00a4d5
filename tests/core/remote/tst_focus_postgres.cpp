// SPDX-License-Identifier: GPL-3.0-or-later
// Bills that a PostgreSQL database sums up, on a real server: the same money to the cent as from the same rows in a file.
#include "core/exchange/focus_csv.h"
#include "core/remote/focus_postgres.h"
#include "tests/core/exchange/focus_testing.h"
#include "tests/support/postgres_server.h"
#include "tests/support/testing.h"

#include <QElapsedTimer>

#include <thread>

using namespace headroom;
using namespace focus_testing;
using testing_support::PostgresServer;

namespace {

/// Rows with odd decimals, blanks, oddities, several units and months; the same for every run.
std::vector<Cells> manyRows(int count)
{
    std::uint32_t random = 7;
    const auto next = [&](std::uint32_t below) {
        random = random * 1664525 + 1013904223;
        return (random >> 16) % below;
    };
    const auto digits = [&](std::uint32_t most) {
        std::string text;
        for (std::uint32_t i = next(most); i > 0; --i)
            text += static_cast<char>('0' + next(10));
        return text;
    };
    std::vector<Cells> rows;
    for (int i = 0; i < count; ++i) {
        std::string cost(next(9) == 0 ? 1 : 0, '-');
        cost += std::to_string(next(900)) + '.' + digits(15) + "7";
        Cells row = usage({{"BilledCost", next(5) == 0 ? "0" : cost}, {"EffectiveCost", cost},
            {"BillingPeriodStart", "2024-0" + std::to_string(1 + next(9)) + "-01T00:00:00Z"},
            {"ConsumedQuantity", std::to_string(next(100)) + '.' + digits(4) + "5"}});
        if (next(3) == 0)
            row["ServiceName"] = next(2) ? "Storage Accounts" : " Caf\u00e9; \"x\" ";
        if (next(4) == 0)
            row["RegionId"] = next(2) ? "" : "NULL";
        if (next(6) == 0)
            row["ChargeCategory"] = next(2) ? "Purchase" : "Credit";
        if (next(7) == 0)
            row["ConsumedUnit"] = next(2) ? "GB" : "";
        if (next(8) == 0)
            row["x_SkuMeterCategory"] = "Virtual Machines Licenses";
        if (next(20) == 0)
            row["ServiceName"] = "";
        rows.push_back(row);
    }
    return rows;
}

const std::vector<std::string> tableColumns{"BilledCost", "EffectiveCost", "BillingCurrency", "BillingPeriodStart",
    "ChargeCategory", "ServiceCategory", "ServiceName", "RegionId", "RegionName", "ConsumedQuantity", "ConsumedUnit",
    "x_SkuMeterCategory", "Tags"};

/// A table of texts with these rows, by COPY.
QByteArray tableOf(const QByteArray& name, const std::vector<Cells>& rows, const std::vector<std::string>& columns = tableColumns)
{
    QByteArray sql = "drop table if exists " + name + " cascade; create table " + name + " (";
    for (const std::string& column : columns)
        sql += (sql.endsWith('(') ? "\"" : ", \"") + QByteArray::fromStdString(column) + "\" text";
    sql += ");\ncopy " + name + " from stdin with (format csv, header, force_not_null (\""
        + QByteArray::fromStdString(columns.front()) + "\"));\n";
    return sql + QByteArray::fromStdString(csvOf(columns, rows)).replace('\r', "") + "\\.\n";
}

} // namespace

class FocusPostgresTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void moneyIsThatOfTheFile();
    void everyTypeOfColumnGivesTheSame();
    void otherProvidersAreToldAsOfAFile();
    void namesAreOnlyNames();
    void tablesThatAreNoBillAreRefused_data();
    void tablesThatAreNoBillAreRefused();
    void passwordsAreNotSaid();
    void whatIsNotThereIsSaid();
    void slowAnswersEnd();
    void cancelEndsAnAnswer();
    void nothingIsWritten();

private:
    void make(const QByteArray& sql) { QVERIFY2(m_server->sql(sql), m_server->said()); }
    Result<FocusTable> read(const std::string& table) const
    {
        FocusQuery query;
        query.connection = m_server->connection();
        query.table = table;
        return readFocusTable(query);
    }
    std::unique_ptr<PostgresServer> m_server;
};

void FocusPostgresTest::initTestCase()
{
    m_server = std::make_unique<PostgresServer>();
    const QString trouble = m_server->start();
    if (!trouble.isEmpty())
        QSKIP(qPrintable(trouble));
}

void FocusPostgresTest::moneyIsThatOfTheFile()
{
    const std::vector<Cells> rows = manyRows(5000);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("focus.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray csv = QByteArray::fromStdString(csvOf(columns10 + std::vector<std::string>{"x_SkuMeterCategory"}, rows));
    QCOMPARE(file.write(csv), csv.size());
    file.close();
    const auto expected = readFocus({file.fileName().toStdString()}, {});
    QVERIFY2(expected.ok(), expected.ok() ? "" : say(expected.error()).c_str());
    QCOMPARE(expected->rowsRejected, std::size_t{0});
    QVERIFY(expected->bill.charges.size() > 100);
    make(tableOf("costs", rows));
    const auto table = read("costs");
    QVERIFY2(table.ok(), table.ok() ? "" : say(table.error()).c_str());
    QCOMPARE(QByteArray::fromStdString(table->table), QByteArray("public.costs"));
    QCOMPARE(say(table->bill), say(expected->bill));
    QVERIFY(table->bill == expected->bill);
}

void FocusPostgresTest::everyTypeOfColumnGivesTheSame()
{
    make(tableOf("texts", manyRows(300)));
    const auto texts = read("texts");
    QVERIFY(texts.ok());
    make("drop view if exists typed; create view typed as select \"BilledCost\"::numeric as billed_cost,"
         " \"EffectiveCost\"::numeric as effective_cost, \"BillingCurrency\"::varchar(3) as billing_currency,"
         " (\"BillingPeriodStart\"::timestamptz at time zone 'UTC')::date as billing_period_start,"
         " \"ChargeCategory\" as charge_category, \"ServiceCategory\" as service_category, \"ServiceName\" as service_name,"
         " \"RegionId\" as region_id, \"RegionName\" as region_name, nullif(\"ConsumedQuantity\", '')::numeric as consumed_quantity,"
         " \"ConsumedUnit\" as consumed_unit, \"x_SkuMeterCategory\" as x_sku_meter_category from texts;"
         "create domain amount as numeric; drop view if exists zoned; create view zoned as select billed_cost::amount as billedcost,"
         " effective_cost::double precision as effectivecost, billing_currency as billingcurrency,"
         " billing_period_start::timestamp at time zone 'UTC' as billingperiodstart, charge_category as chargecategory,"
         " service_category as servicecategory, service_name as servicename, region_id as regionid, region_name as regionname,"
         " consumed_quantity as consumedquantity, consumed_unit as consumedunit, x_sku_meter_category as xskumetercategory from typed;");
    const auto typed = read("typed");
    QVERIFY2(typed.ok(), typed.ok() ? "" : say(typed.error()).c_str());
    QVERIFY(typed->bill == texts->bill);
    const auto zoned = read("zoned"); // costs of 300 rows in doubles of 15 and more digits: the cents are the same
    QVERIFY2(zoned.ok(), zoned.ok() ? "" : say(zoned.error()).c_str());
    QCOMPARE(say(zoned->bill), say(texts->bill));
}

void FocusPostgresTest::otherProvidersAreToldAsOfAFile()
{
    std::vector<std::string> columns = tableColumns;
    columns.push_back("ProviderName");
    make(tableOf("clouds", {usage({{"ProviderName", "Microsoft"}}), usage({{"ProviderName", "AWS"}}), usage({{"ProviderName", ""}}),
                               usage({{"ProviderName", "AWS"}, {"ServiceName", "EC2"}}), usage({{"ProviderName", "Azure"}})},
        columns));
    const auto table = read("clouds");
    QVERIFY2(table.ok(), table.ok() ? "" : codeName(table.error().code).data());
    QCOMPARE(table->findings.size(), std::size_t{1});
    const Finding& told = table->findings[0];
    QVERIFY(told.severity == Severity::Warning && told.what.code == ErrorCode::ChoiceUnknown);
    QCOMPARE(told.what.detail("found") + ' ' + told.what.detail("count"), std::string("AWS 2"));
    make(tableOf("azure_only", {usage({{"ProviderName", "Microsoft"}})}, columns));
    QVERIFY(read("azure_only")->findings.empty());
}

void FocusPostgresTest::namesAreOnlyNames()
{
    const std::vector<Cells> one{usage()};
    make("drop schema if exists \"Billing Data\" cascade; create schema \"Billing Data\";"
        + tableOf("\"Billing Data\".\"x\"\"; drop table texts; --\"", one) + tableOf("texts", one));
    const auto odd = read("\"Billing Data\".\"x\"\"; drop table texts; --\"");
    QVERIFY2(odd.ok(), odd.ok() ? "" : say(odd.error()).c_str());
    QCOMPARE(odd->bill.rows, std::size_t{1});
    QVERIFY(!read("texts; drop table texts").ok());
    QVERIFY(!read("texts\" where false --").ok());
    QVERIFY(!read("(select 1)").ok());
    QVERIFY(!read("").ok());
    QVERIFY(read("texts").ok());
    // What a schema in the search path calls "sum" is not called.
    make("create or replace function public.btrim(text, text) returns text language sql as $$ select 'x' $$;");
    QCOMPARE(say(read("public.texts")->bill), say(odd->bill));
    make("drop function public.btrim(text, text);");
}

void FocusPostgresTest::tablesThatAreNoBillAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("error"); // behind the place
    const auto row = [](const char* name, const Cells& own, const char* error) {
        QTest::newRow(name) << tableOf("bad", {usage(), usage(own)}) << QByteArray(error);
    };
    QTest::newRow("no columns") << QByteArray("drop table if exists bad; create table bad (billed_cost numeric, \"ServiceName\" text);")
                                << QByteArray("headerMissing|public.bad|expected=EffectiveCost, BillingCurrency, BillingPeriodStart, "
                                              "ChargeCategory, ServiceCategory");
    QTest::newRow("two columns of a name")
        << tableOf("bad", {usage()}) + "alter table bad rename \"BilledCost\" to billed_cost; alter table bad add billedcost text;"
        << QByteArray("headerDuplicate|public.bad|found=BilledCost");
    QTest::newRow("no rows") << tableOf("bad", {}) << QByteArray("fileEmpty|public.bad");
    row("currencies", {{"BillingCurrency", "EUR"}}, "currencyDiffers|public.bad|column=BillingCurrency|");
    row("currency that is none", {{"BillingCurrency", "usd"}}, "currencyDiffers|public.bad|column=BillingCurrency|");
    row("cost blank", {{"EffectiveCost", " "}}, "valueRequired|public.bad|column=EffectiveCost|count=1");
    row("no number", {{"BilledCost", "12 USD"}}, "numberMalformed||reason=invalid input syntax for type numeric: \"12 USD\"|found=22P02");
    row("not a number", {{"BilledCost", "NaN"}}, "numberMalformed|public.bad|found=NaN");
    row("no day", {{"BillingPeriodStart", "July"}},
        "dateMalformed|public.bad|column=BillingPeriodStart|found=July|expected=2024-07-01T00:00:00Z");
    row("day blank", {{"BillingPeriodStart", ""}}, "valueRequired|public.bad|column=BillingPeriodStart|count=1");
    row("category", {{"ChargeCategory", "Refund"}}, "choiceUnknown|public.bad|column=ChargeCategory|found=Refund|choices=");
    row("category blank", {{"ChargeCategory", "NULL"}}, "valueRequired|public.bad|column=ChargeCategory|count=1");
    row("service too long", {{"ServiceName", std::string(300, 's')}}, "textTooLong|public.bad|maximum=255");
}

void FocusPostgresTest::tablesThatAreNoBillAreRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, error);
    make(sql);
    const auto table = read("bad");
    QVERIFY(!table.ok());
    QByteArray said = QByteArray::fromStdString(say(table.error()));
    said.replace((m_server->folder() + QStringLiteral("/postgres")).toUtf8(), "").replace("| ", "|");
    QVERIFY2(said.startsWith(error), said);
}

void FocusPostgresTest::passwordsAreNotSaid()
{
    make("drop role if exists locked; create role locked login password 'right';");
    FocusQuery query;
    query.table = "texts";
    const std::string secret = "sEcret-1";
    for (const std::string& connection :
        {m_server->connection("locked") + " password=" + secret, "postgresql://locked:" + secret + "@/postgres?host=" + m_server->folder().toStdString(),
            "host=" + m_server->folder().toStdString() + " password='" + secret + "' dbname user=x", secret + " " + secret,
            "postgresql://locked:" + secret + "@[::1/x", "dbname=" + secret + "-no password=" + secret + " user=owner host=" + m_server->folder().toStdString()}) {
        query.connection = connection;
        const auto table = readFocusTable(query);
        QVERIFY(!table.ok());
        const std::string said = say(table.error());
        QVERIFY2(said.find(secret) == std::string::npos || said.find(secret + "-no") != std::string::npos, said.c_str());
    }
    query.connection = m_server->connection("locked") + " password=" + secret;
    const Error refused = readFocusTable(query).error();
    QCOMPARE(refused.code, ErrorCode::NetworkFailed);
    QVERIFY2(refused.detail("reason").find("password authentication failed") != std::string::npos, refused.detail("reason").c_str());
    query.connection = "what=this";
    QCOMPARE(readFocusTable(query).error().code, ErrorCode::RuleBroken);
}

void FocusPostgresTest::whatIsNotThereIsSaid()
{
    const auto none = read("nowhere.costs");
    QCOMPARE(none.error().code, ErrorCode::NetworkStatus);
    QVERIFY2(none.error().detail("reason").find("nowhere") != std::string::npos, none.error().detail("reason").c_str());
    FocusQuery query;
    query.connection = "host=/nowhere dbname=x user=y";
    query.table = "t";
    QCOMPARE(readFocusTable(query).error().code, ErrorCode::NetworkFailed);
    make("drop role if exists reader; create role reader login;" + tableOf("secret", {usage()}));
    query.connection = m_server->connection("reader");
    query.table = "secret";
    const auto denied = readFocusTable(query);
    QCOMPARE(denied.error().code, ErrorCode::NetworkStatus);
    QCOMPARE(QByteArray::fromStdString(denied.error().detail("reason")), QByteArray("permission denied for table secret"));
}

void FocusPostgresTest::slowAnswersEnd()
{
    make(tableOf("texts", {usage()}) + "drop view if exists slow; create view slow as select texts.* from texts, (select pg_sleep(60)) s;");
    FocusQuery query;
    query.connection = m_server->connection();
    query.table = "slow";
    query.limits.statement = std::chrono::milliseconds(300);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(readFocusTable(query).error().code, ErrorCode::NetworkTimeout);
    QVERIFY(timer.elapsed() < 20000);
}

void FocusPostgresTest::cancelEndsAnAnswer()
{
    make(tableOf("texts", {usage()}) + "drop view if exists slow; create view slow as select texts.* from texts, (select pg_sleep(60)) s;");
    std::atomic<bool> cancel = false;
    FocusQuery query;
    query.connection = m_server->connection();
    query.table = "slow";
    query.cancel = &cancel;
    std::thread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        cancel = true;
    });
    QElapsedTimer timer;
    timer.start();
    const auto table = readFocusTable(query);
    later.join();
    QCOMPARE(table.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 20000);
}

void FocusPostgresTest::nothingIsWritten()
{
    make(tableOf("texts", {usage()})
        + "create table if not exists log (x int); create or replace function noted() returns int language plpgsql volatile as"
          " $$ begin insert into public.log values (1); return 1; end $$;"
          "drop view if exists noting; create view noting as select texts.* from texts where noted() = 1;");
    const auto table = read("noting");
    QCOMPARE(table.error().code, ErrorCode::NetworkStatus);
    QCOMPARE(QByteArray::fromStdString(table.error().detail("found")), QByteArray("25006")); // read_only_sql_transaction
}

HEADROOM_TEST(FocusPostgresTest);
#include "tst_focus_postgres.moc"
