// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/price_database.h"
#include "core/store/price_tables.h"
#include "tests/core/store/store_testing.h"

using namespace headroom;
using namespace testing_support;

namespace {

MeterPrice d4(std::string_view region = "westeurope")
{
    MeterPrice p;
    p.service = "Virtual Machines";
    p.family = "Compute";
    p.product = "Virtual Machines Dsv5 Series";
    p.sku = "D4s v5";
    p.armSku = "Standard_D4s_v5";
    p.meter = "D4s v5";
    p.meterId = "00003b45-e996-5b04-b673-a2db710f9237";
    p.region = region;
    p.unit = "1 Hour";
    p.currency = "USD";
    p.price = Decimal(291, 3);
    p.from = Date(2025, 11, 1);
    return p;
}

std::string lineOf(const MeterPrice& p)
{
    return std::string(p.service) + "|" + std::string(p.product) + "|" + std::string(p.sku) + "|" + std::string(p.armSku) + "|"
        + std::string(p.meter) + "|" + std::string(p.meterId) + "|" + std::string(p.region) + "|" + std::string(p.unit) + "|"
        + std::string(p.currency) + "|" + std::string(meterPriceKindName(p.kind)) + "|" + std::to_string(p.termMonths) + "|"
        + p.tierFrom.toText() + "|" + p.price.toText() + "|" + (p.from ? p.from->toText() : "") + "|"
        + (p.until ? p.until->toText() : "") + "|" + (p.primary ? "1" : "0");
}

QStringList found(PriceDatabase& database, const PriceQuery& query)
{
    QStringList lines;
    const Status status = database.find(query, [&](const MeterPrice& p) {
        lines << QString::fromStdString(lineOf(p));
        return done();
    });
    return status ? lines : QStringList{QString::fromStdString(textOf(status.error()))};
}

StoredPriceBook bookWith(PriceDatabase& database, const std::vector<MeterPrice>& prices, const char* label = "test")
{
    StoredPriceBook about;
    about.kind = "retail";
    about.label = label;
    about.scope = "Virtual Machines in westeurope";
    about.retrieved = "2026-09-01T10:00:00Z";
    auto writer = PriceBookWriter::begin(database, about);
    for (const MeterPrice& p : prices)
        if (!writer->add(p))
            qFatal("not added");
    return writer->commit().value();
}

} // namespace

class PriceDatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsStoredIsFound();
    void aPriceThatIsThereTwiceIsCounted();
    void aSheetsMachineIsFoundByItsSize();
    void aSheetsMachineOfAnOldDatabaseIsFoundByItsSize();
    void nothingIsThereWithoutCommit();
    void booksAreKeptApartAndRemoved();
    void searchesByWordsRegionKindAndLimit();
    void textsThatAreNoneAreRefused_data();
    void textsThatAreNoneAreRefused();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void damagedPricesAreTold();
    void meterIdsKeepTheirForm();
};

void PriceDatabaseTest::whatIsStoredIsFound()
{
    const Folder folder;
    const std::string path = folder.path("new/folder/prices.db"); // folders are made
    MeterPrice reservation = d4();
    reservation.kind = MeterPriceKind::Reservation;
    reservation.termMonths = 36;
    reservation.price = 2908;
    reservation.until = Date(2027, 1, 1);
    reservation.primary = false;
    reservation.meterId = "not a GUID";
    reservation.tierFrom = Decimal(5, 1);
    {
        auto database = PriceDatabase::open(path);
        QVERIFY2(database.ok(), failureOf(database).c_str());
        bookWith(*database, {d4(), reservation});
    }
    auto database = PriceDatabase::open(path);
    QVERIFY2(database.ok(), failureOf(database).c_str());
    const auto books = database->books();
    QCOMPARE(books->size(), std::size_t{1});
    QCOMPARE(books->front(),
        (StoredPriceBook{
            1, "retail", "test", "Virtual Machines in westeurope", "USD", "2026-09-01T10:00:00Z", true, 2}));
    PriceQuery query;
    query.book = 1;
    QStringList lines = found(*database, query);
    lines.sort();
    QCOMPARE(lines,
        (QStringList{QString::fromStdString(lineOf(d4())), QString::fromStdString(lineOf(reservation))}));
}

void PriceDatabaseTest::aPriceThatIsThereTwiceIsCounted()
{
    const Folder folder;
    auto database = PriceDatabase::open(folder.path("prices.db"));
    auto writer = PriceBookWriter::begin(*database, {});
    MeterPrice again = d4();
    again.price = 5; // the first counts
    QVERIFY(writer->add(d4()).ok() && writer->add(again).ok());
    QCOMPARE(writer->added(), std::int64_t{1});
    QCOMPARE(writer->duplicates(), std::int64_t{1});
    QVERIFY(writer->conflict() && writer->conflict()->toText() == "0.291"); // what is stored
    QVERIFY(writer->add(d4()).ok() && !writer->conflict());
    QVERIFY(writer->commit({.complete = false, .kind = {}}).ok());
    QVERIFY(!database->book(1)->complete);
    PriceQuery query;
    query.book = 1;
    QVERIFY(found(*database, query).first().contains(QStringLiteral("|0.291|")));
}

void PriceDatabaseTest::aSheetsMachineIsFoundByItsSize()
{
    const Folder folder;
    QCOMPARE(PriceDatabase::openExisting(folder.path("prices.db")).error().code, ErrorCode::FileMissing);
    auto database = PriceDatabase::open(folder.path("prices.db"));
    MeterPrice ofSheet = d4();
    ofSheet.armSku = {};
    ofSheet.meter = "D4s v5";
    bookWith(*database, {ofSheet});
    PriceQuery query;
    query.book = 1;
    query.armSku = "Standard_D4s_v5";
    QCOMPARE(found(*database, query).size(), 1);
}

void PriceDatabaseTest::aSheetsMachineOfAnOldDatabaseIsFoundByItsSize()
{
    const Folder folder;
    const std::string path = folder.path("prices.db");
    MeterPrice ofSheet = d4();
    ofSheet.armSku = {};
    {
        auto database = PriceDatabase::open(path);
        bookWith(*database, {ofSheet});
    }
    sqlite3* db = nullptr; // as it was stored before items of sheets had the names of sizes
    QCOMPARE(sqlite3_open(path.c_str(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, "DELETE FROM itemOfSku", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    auto database = PriceDatabase::open(path);
    PriceQuery query;
    query.armSku = "Standard_D4s_v5";
    query.book = bookWith(*database, {ofSheet, ofSheet}, "anew").number;
    QCOMPARE(found(*database, query).size(), 1);
}

void PriceDatabaseTest::nothingIsThereWithoutCommit()
{
    const Folder folder;
    auto database = PriceDatabase::open(folder.path("prices.db"));
    {
        auto writer = PriceBookWriter::begin(*database, {});
        QVERIFY(writer->add(d4()).ok());
    }
    QVERIFY(database->books()->empty());
    QCOMPARE(bookWith(*database, {d4()}).number, std::int64_t{1});
}

void PriceDatabaseTest::booksAreKeptApartAndRemoved()
{
    const Folder folder;
    auto database = PriceDatabase::open(folder.path("prices.db"));
    MeterPrice dearer = d4();
    dearer.price = 1;
    bookWith(*database, {d4()}, "old");
    bookWith(*database, {dearer}, "new");
    QCOMPARE(database->books()->front().label, std::string("new"));
    PriceQuery query;
    query.book = 1;
    QVERIFY(found(*database, query).first().contains(QStringLiteral("|0.291|")));
    QVERIFY(database->remove(1).ok());
    QVERIFY(found(*database, query).isEmpty());
    QCOMPARE(database->remove(1).error().code, ErrorCode::PriceBookMissing);
    query.book = 2;
    QCOMPARE(found(*database, query).size(), 1);
}

void PriceDatabaseTest::searchesByWordsRegionKindAndLimit()
{
    const Folder folder;
    auto database = PriceDatabase::open(folder.path("prices.db"));
    MeterPrice disk = d4("northeurope");
    disk.service = "Storage";
    disk.product = "Premium SSD Managed Disks";
    disk.armSku = "";
    disk.meter = "P10 LRS Disk";
    MeterPrice plan = d4();
    plan.kind = MeterPriceKind::SavingsPlan;
    bookWith(*database, {d4(), d4("northeurope"), disk, plan});
    const auto count = [&](auto edit) {
        PriceQuery query;
        query.book = 1;
        edit(query);
        return found(*database, query).size();
    };
    QCOMPARE(count([](PriceQuery&) {}), 4);
    QCOMPARE(count([](PriceQuery& q) { q.words = {"d4S", "virtual"}; }), 3);
    QCOMPARE(count([](PriceQuery& q) { q.words = {"d4s", "windows"}; }), 0);
    QCOMPARE(count([](PriceQuery& q) { q.regions = {"northeurope"}; }), 2);
    QCOMPARE(count([](PriceQuery& q) { q.regions = {"northeurope", "westeurope"}; }), 4);
    QCOMPARE(count([](PriceQuery& q) { q.regions = {"nowhere"}; }), 0);
    QCOMPARE(count([](PriceQuery& q) { q.services = {"Storage"}; }), 1);
    QCOMPARE(count([](PriceQuery& q) { q.armSku = "Standard_D4s_v5"; }), 3);
    QCOMPARE(count([](PriceQuery& q) { q.armSku = "standard_d4s_v5"; }), 0);
    QCOMPARE(count([](PriceQuery& q) { q.kind = MeterPriceKind::SavingsPlan; }), 1);
    QCOMPARE(count([](PriceQuery& q) { q.limit = 2; }), 2);
}

void PriceDatabaseTest::textsThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a control character") << QByteArray("a\x1b[31m");
    QTest::newRow("no UTF-8") << QByteArray("\xff");
    QTest::newRow("too long") << QByteArray(501, 'x');
}

void PriceDatabaseTest::textsThatAreNoneAreRefused()
{
    QFETCH(QByteArray, text);
    const Folder folder;
    auto database = PriceDatabase::open(folder.path("prices.db"));
    auto writer = PriceBookWriter::begin(*database, {});
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    for (std::string_view MeterPrice::*member : {&MeterPrice::service, &MeterPrice::product, &MeterPrice::meter,
             &MeterPrice::armSku, &MeterPrice::unit, &MeterPrice::region, &MeterPrice::meterId}) {
        MeterPrice p = d4();
        p.*member = view;
        QVERIFY(!writer->add(p).ok());
    }
    QCOMPARE(writer->added(), std::int64_t{0});
}

void PriceDatabaseTest::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql"); // what is done to one of ours; empty: other bytes
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << QByteArray() << ErrorCode::FileNotOurs;
    QTest::newRow("a project") << QByteArray("PRAGMA application_id=1212437069") << ErrorCode::FileNotOurs; // HDRM
    QTest::newRow("newer") << QByteArray("PRAGMA user_version=2") << ErrorCode::FileNewer;
    QTest::newRow("a table more") << QByteArray("CREATE TABLE x (y)") << ErrorCode::FileHostile;
    QTest::newRow("a view") << QByteArray("CREATE VIEW x AS SELECT 1") << ErrorCode::FileHostile;
    QTest::newRow("a table less") << QByteArray("DROP TABLE region") << ErrorCode::FileDamaged;
    QTest::newRow("a column more") << QByteArray("ALTER TABLE region ADD COLUMN z TEXT") << ErrorCode::FileDamaged;
}

void PriceDatabaseTest::otherFilesAreRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(ErrorCode, code);
    const Folder folder;
    const std::string path = folder.path("prices.db");
    QVERIFY(PriceDatabase::open(path).ok());
    if (sql.isEmpty())
        QVERIFY(writeBytes(path, QByteArray("these are no prices, but more than a hundred bytes ").repeated(4)));
    else {
        sqlite3* db = nullptr;
        QCOMPARE(sqlite3_open(path.c_str(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }
    const auto opened = PriceDatabase::open(path);
    QVERIFY(!opened.ok());
    QVERIFY2(opened.error().code == code, failureOf(opened).c_str());
}

void PriceDatabaseTest::damagedPricesAreTold()
{
    const Folder folder;
    const std::string path = folder.path("prices.db");
    {
        auto database = PriceDatabase::open(path);
        bookWith(*database, {d4()});
    }
    sqlite3* db = nullptr;
    QCOMPARE(sqlite3_open(path.c_str(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, "UPDATE price SET price='0x1'", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    auto database = PriceDatabase::open(path);
    PriceQuery query;
    query.book = 1;
    QVERIFY(found(*database, query).first().startsWith(QStringLiteral("fileDamaged")));
}

void PriceDatabaseTest::meterIdsKeepTheirForm()
{
    const std::string guid = "00003b45-e996-5b04-b673-a2db710f9237";
    QCOMPARE(guidBytes(guid).size(), std::size_t{16});
    QCOMPARE(guidText(guidBytes(guid)), guid);
    QCOMPARE(guidText(guidBytes("00003B45-E996-5B04-B673-A2DB710F9237")), guid);
    for (const char* none : {"", "x", "00003b45-e996-5b04-b673-a2db710f923", "00003b45-e996-5b04-b673-a2db710f92370",
             "00003b45+e996-5b04-b673-a2db710f9237", "g0003b45-e996-5b04-b673-a2db710f9237"})
        QVERIFY(guidBytes(none).empty());
}

HEADROOM_TEST(PriceDatabaseTest);
#include "tst_price_database.moc"
