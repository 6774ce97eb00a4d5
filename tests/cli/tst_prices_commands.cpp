// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli prices, run as people do: against files and against a server on this machine that speaks the price API's format.
#include "tests/cli/prices_pages.h"
#include "tests/support/command_line.h"
#include "tests/support/http_server.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace testing_support;

class PricesCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savedPagesGoIntoAProject();
    void aRefreshFetchesEveryPageAndSaysItsAge();
    void aFailedRefreshChangesNothing();
    void aDifferenceIsToldInMoney();
    void pagesAsPeopleSaveThemAreRead();
    void priceSheetsAreImported();
    void anEstimateGoesIntoAProject();
    void recommendationsBecomeReservations();
    void aBadSheetImportsNothingUnlessPartial();
    void twoPricesOfOneMeterAreTold();
    void pricesThatAreOverAreTold();
    void aHoleInSavedPagesIsTold();
    void theOnlyPageOfAQueryEndsNoOther();
    void answersMayStandInOneFile_data();
    void answersMayStandInOneFile();
    void pricesAreConvertedToTheProjectsCurrency();
    void lookingMakesNoDatabase();
    void wrongUseAndTroubleHaveTheirCodes_data();
    void wrongUseAndTroubleHaveTheirCodes();

private:
    Ran cli(const QStringList& arguments) const { return runCommandLine(arguments, m_folder->path()); }
    QString write(const QString& name, const QByteArray& bytes) const { return written(m_folder->filePath(name), bytes); }
    QString project() const;
    QString priceOf(const QString& projectFile, const QString& size) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PricesCommandsTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

/// An empty project whose plan is in West Europe.
QString PricesCommandsTest::project() const
{
    const QString file = m_folder->filePath(u"p.headroom"_s);
    const Ran made = cli({u"new"_s, file, u"--force"_s});
    const Ran set = cli({u"set"_s, file, u"azure.defaultRegion"_s, u"westeurope"_s});
    if (made.code != 0 || set.code != 0)
        qFatal("%s%s", made.err.constData(), set.err.constData());
    return file;
}

QString PricesCommandsTest::priceOf(const QString& projectFile, const QString& size) const
{
    const Ran got =
        cli({u"get"_s, projectFile, u"price[name=\"%1\",region=\"westeurope\",kind=\"consumption\"].price"_s.arg(size)});
    return QString::fromUtf8(got.out + got.err).trimmed();
}

void PricesCommandsTest::savedPagesGoIntoAProject()
{
    const QString file = project();
    QVERIFY2(priceOf(file, u"Standard_D4s_v5"_s) != u"0.777"_s, "the shipped price");
    const QString one = write(u"1.json"_s, page({record("D4s_v5", "0.777")}, "\"https://prices.azure.com/x\""));
    const QString two = write(u"2.json"_s,
        page({record("D8s_v5", "1.554", R"(,"savingsPlan":[{"unitPrice":0.7,"retailPrice":0.7,"term":"3 Years"}])")}));
    const Ran ran = cli({u"prices"_s, u"import"_s, one, two, u"--project"_s, file, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.err);
    QCOMPARE(ran.json()[u"book"_s][u"prices"_s].toInt(), 3);
    QCOMPARE(ran.json()[u"book"_s][u"complete"_s].toBool(), true);
    QCOMPARE(ran.json()[u"project"_s][u"changed"_s].toInt() + ran.json()[u"project"_s][u"added"_s].toInt(), 3);
    QVERIFY2(priceOf(file, u"Standard_D4s_v5"_s).contains(u"0.777"_s), qPrintable(priceOf(file, u"Standard_D4s_v5"_s)));
    const Ran again = cli({u"prices"_s, u"use"_s, file, u"--format"_s, u"json"_s});
    QCOMPARE(again.json()[u"project"_s][u"changed"_s].toInt() + again.json()[u"project"_s][u"renewed"_s].toInt(), 0);
}

void PricesCommandsTest::aRefreshFetchesEveryPageAndSaysItsAge()
{
    QByteArray origin;
    HttpServer server([&](HttpPeer& peer, const std::string& target, int) {
        const bool second = target.find("skip") != std::string::npos;
        const bool storage = target.find("Storage") != std::string::npos;
        peer.json((storage ? page({})
                : second   ? page({record("D8s_v5", "0.888")})
                           : page({record("D4s_v5", "0.444"), record("D2s_v5", "0.222")}, '"' + origin + "/prices?$skip=1\""))
                      .toStdString());
    });
    origin = QByteArray::fromStdString(server.origin());
    const QString file = project();
    const Ran ran = cli({u"prices"_s, u"refresh"_s, u"--project"_s, file, u"--address"_s, QString::fromStdString(server.url()),
        u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.err);
    QCOMPARE(ran.json()[u"book"_s][u"prices"_s].toInt(), 3);
    QCOMPARE(ran.json()[u"book"_s][u"scope"_s].toString(), u"Virtual Machines, Storage in westeurope"_s);
    QVERIFY2(ran.err.contains("Storage, westeurope"), ran.err); // which found nothing
    QVERIFY(priceOf(file, u"Standard_D8s_v5"_s).contains(u"0.888"_s));
    const Ran books = cli({u"prices"_s, u"books"_s});
    QVERIFY2(books.out.contains("under an hour old"), books.out);
    const Ran search = cli({u"prices"_s, u"search"_s, u"d8s"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(search.out.split('\n').at(1).trimmed(),
        QByteArray(
            "Virtual Machines,Virtual Machines Series,D8s v5,Standard_D8s_v5,D8s v5,westeurope,consumption,USD,1 Hour,2025-11-01,"
            "\"\",0,0.888"));
}

void PricesCommandsTest::aFailedRefreshChangesNothing()
{
    HttpServer server([&](HttpPeer& peer, const std::string&, int) { peer.answer(404, "", ""); });
    const QString file = project();
    QFile before(file);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    const Ran ran = cli({u"prices"_s, u"refresh"_s, u"--project"_s, file, u"--address"_s, QString::fromStdString(server.url())});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("404"), ran.err);
    QFile after(file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
    QCOMPARE(cli({u"prices"_s, u"books"_s, u"--format"_s, u"json"_s}).out.trimmed(), QByteArray("[]"));
}

void PricesCommandsTest::aDifferenceIsToldInMoney()
{
    const QString file = m_folder->filePath(u"lumen.headroom"_s);
    QCOMPARE(cli({u"new"_s, file, u"--sample"_s, u"lumen"_s}).code, 0);
    const Ran none = cli({u"prices"_s, u"diff"_s, file});
    QCOMPARE(none.code, 2); // there is no book yet
    const QByteArray region = cli({u"get"_s, file, u"azure.defaultRegion"_s}).out.trimmed().split(' ').last();
    QByteArrayList machines;
    for (const char* size : {"D2s_v5", "D4s_v5", "D8s_v5", "E4s_v5", "E8s_v5"}) {
        QByteArray machine = record(size, "0.001"); // so cheap that they win
        machine.replace("westeurope", region);
        machines << machine;
    }
    QCOMPARE(cli({u"prices"_s, u"import"_s, write(u"1.json"_s, page(machines))}).code, 0);
    const Ran diff = cli({u"prices"_s, u"diff"_s, file, u"--format"_s, u"json"_s});
    QVERIFY2(diff.code == 0, diff.err);
    QVERIFY(!diff.json()[u"prices"_s].toArray().isEmpty());
    // Each difference is second less first, and Azure is the sum of its parts.
    qint64 azure = 0;
    qint64 parts = 0;
    const auto minor = [](const QJsonValue& amount) { return amount.toString().remove(u'.').toLongLong(); };
    for (const QJsonValue& line : diff.json()[u"lines"_s].toArray()) {
        QCOMPARE(minor(line[u"difference"_s]), minor(line[u"second"_s]) - minor(line[u"first"_s]));
        const QString name = line[u"line"_s].toString();
        if (name == u"azure"_s)
            azure = minor(line[u"difference"_s]);
        else if (name != u"netCashFlow"_s)
            parts += minor(line[u"difference"_s]);
    }
    QVERIFY(azure > 0); // less cost
    QCOMPARE(parts, azure);
}

void PricesCommandsTest::pagesAsPeopleSaveThemAreRead()
{
    // With a mark, as shells write it, and several in a folder.
    QVERIFY(QDir(m_folder->path()).mkdir(u"pages"_s));
    write(u"pages/1.json"_s, "\xef\xbb\xbf" + page({record("D4s_v5", "0.777")}, "\"https://prices.azure.com/x\""));
    write(u"pages/2.json"_s, page({record("D8s_v5", "1.554")}));
    const Ran ran = cli({u"prices"_s, u"import"_s, u"pages"_s, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.err);
    QCOMPARE(ran.json()[u"book"_s][u"prices"_s].toInt(), 2);
    QCOMPARE(ran.json()[u"book"_s][u"complete"_s].toBool(), true);
    const QByteArray whole = page({record("D4s_v5", "0.777")});
    const Ran cut = cli({u"prices"_s, u"import"_s, write(u"cut.json"_s, whole.first(whole.size() - 30))});
    QCOMPARE(cut.code, 1);
    QVERIFY2(cut.err.contains("cut.json: The JSON text can't be read."), cut.err);
    const Ran other = cli({u"prices"_s, u"import"_s, write(u"other.json"_s, "{\"error\":1}")});
    QVERIFY2(other.err.contains("The format of the file is not known. Expected: Items."), other.err);
}

void PricesCommandsTest::anEstimateGoesIntoAProject()
{
    const QString file = project();
    const QString estimate = write(u"ExportedEstimate.csv"_s,
        "Microsoft Azure Estimate,,,,,,\nShop,,,,,,\n"
        "Service category,Service type,Custom name,Region,Description,Estimated monthly cost,Estimated upfront cost\n"
        "Networking,Application Gateway,Front,West Europe,\"Standard V2, 730 hours\",\"$1,255.50\",$0.00\n"
        "Compute,Virtual Machines,,West Europe,D4s v5,$140.16,$0.00\nSupport,,,Support,,$0.00,\n,,,Total,,\"$1,395.66\",$0.00\n");
    const Ran dry = cli({u"prices"_s, u"estimate"_s, file, estimate, u"--dry-run"_s, u"--format"_s, u"json"_s});
    QVERIFY2(dry.code == 0, dry.err);
    QCOMPARE(dry.json()[u"added"_s].toInt(), 1);
    const Ran ran = cli({u"prices"_s, u"estimate"_s, file, estimate});
    QVERIFY2(ran.code == 0 && ran.out.contains("platform items: 1 new"), ran.err + ran.out);
    const Ran item = cli({u"get"_s, file, u"platformItem[\"Application Gateway, Front\"].region"_s});
    QVERIFY2(item.out.contains("westeurope"), item.out + item.err);
    QVERIFY(cli({u"prices"_s, u"estimate"_s, file, estimate}).out.contains("0 new, 0 changed, 1 unchanged"));
    const Ran all = cli({u"prices"_s, u"estimate"_s, file, estimate, u"--machines"_s, u"take"_s});
    QVERIFY2(all.out.contains("platform items: 1 new"), all.err + all.out);
}

void PricesCommandsTest::priceSheetsAreImported()
{
    const QString sheet = write(u"sheet.csv"_s,
        "EnrollmentNumber,MeterName,MeterCategory,MeterSubCategory,MeterRegion,UnitOfMeasure,UnitPrice,MarketPrice,CurrencyCode,"
        "Term,"
        "PriceType\n"
        "1,D4s v5,Virtual Machines,Dsv5 Series,EU West,100 Hours,19.5,23,USD,,Consumption\n");
    const QString file = project();
    const Ran ran = cli({u"prices"_s, u"import"_s, sheet, u"--project"_s, file, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.err);
    QCOMPARE(ran.json()[u"book"_s][u"kind"_s].toString(), u"ea"_s);
    QVERIFY2(priceOf(file, u"Standard_D4s_v5"_s).contains(u"0.195"_s), qPrintable(priceOf(file, u"Standard_D4s_v5"_s)));
    QCOMPARE(cli({u"prices"_s, u"import"_s, sheet, u"--price"_s, u"market"_s, u"--project"_s, file}).code, 0);
    QVERIFY(priceOf(file, u"Standard_D4s_v5"_s).contains(u"0.23"_s));
}

void PricesCommandsTest::recommendationsBecomeReservations()
{
    const QString file = project();
    const QString recommended = write(u"recommendations.csv"_s,
        "SKU,Location,LookBackPeriod,RecommendedQuantity,ResourceType,Scope,Term\n"
        "Standard_D4s_v5,westeurope,Last30Days,10,virtualmachines,Shared,P3Y\n"
        "Standard_D4s_v5,westeurope,Last7Days,9,virtualmachines,Shared,P3Y\n");
    const auto run = [&](const QStringList& more) {
        return cli(QStringList{u"prices"_s, u"reservations"_s, file, recommended} + more);
    };
    const Ran dry = run({u"--dry-run"_s, u"--format"_s, u"json"_s});
    QVERIFY2(dry.code == 0, dry.err);
    QCOMPARE(dry.json()[u"rowsRead"_s].toInt(), 2);
    const QJsonArray listed = dry.json()[u"reservations"_s].toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][u"size"_s].toString(), u"Standard_D4s_v5"_s);
    QCOMPARE(listed[0][u"count"_s].toInt(), 10); // by the longest look-back
    QVERIFY(listed[0][u"before"_s].isNull());
    QVERIFY(run({u"--dry-run"_s, u"--format"_s, u"json"_s})
                .json()[u"reservations"_s]
                .toArray()[0][u"before"_s]
                .isNull()); // nothing was kept
    const Ran made = run({});
    QVERIFY2(made.code == 0 && made.out.contains("2 rows read; reservations: 1"), made.err + made.out);
    QCOMPARE(run({u"--format"_s, u"json"_s}).json()[u"reservations"_s].toArray()[0][u"before"_s].toInt(), 10);
}

void PricesCommandsTest::aBadSheetImportsNothingUnlessPartial()
{
    const QString sheet = write(u"sheet.csv"_s,
        "MeterName,MeterCategory,MeterRegion,UnitOfMeasure,UnitPrice,Currency\n"
        "D4s v5,Virtual Machines,EU West,1 Hour,0.2,USD\nD8s v5,Virtual Machines,EU West,1 Hour,dear,USD\n");
    const Ran ran = cli({u"prices"_s, u"import"_s, sheet});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("row 3, column UnitPrice") && ran.err.contains("dear"), ran.err);
    QCOMPARE(cli({u"prices"_s, u"books"_s, u"--format"_s, u"json"_s}).out.trimmed(), QByteArray("[]"));
    QCOMPARE(cli({u"prices"_s, u"import"_s, sheet, u"--partial"_s}).code, 0);
}

void PricesCommandsTest::twoPricesOfOneMeterAreTold()
{
    const QByteArray header = "MeterName,MeterCategory,MeterRegion,UnitOfMeasure,UnitPrice,Currency\n";
    const QByteArray row = "D4s v5,Virtual Machines,EU West,1 Hour,";
    const Ran ran = cli({u"prices"_s, u"import"_s, write(u"two.csv"_s, header + row + "1.92,USD\n" + row + "3.76,USD\n")});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.contains("row 3, column UnitPrice") && ran.err.contains("3.76") && ran.err.contains("1.92"), ran.err);
    QVERIFY2(ran.err.contains("Count: 1") && ran.err.contains("Warning") && !ran.err.contains("Error"), ran.err);
    const QString file = project();
    // The dearer one in either order, and the number of all of them.
    const QByteArray other = "D8s v5,Virtual Machines,EU West,1 Hour,";
    const QByteArray both = header + row + "0.11,USD\n" + row + "0.12,USD\n" + other + "0.25,USD\n" + other + "0.24,USD\n";
    const Ran dearer = cli({u"prices"_s, u"import"_s, write(u"both.csv"_s, both), u"--project"_s, file});
    QVERIFY2(dearer.code == 0 && dearer.err.contains("Count: 2"), dearer.err);
    QVERIFY2(priceOf(file, u"Standard_D4s_v5"_s).contains(u"0.12"_s), qPrintable(priceOf(file, u"Standard_D4s_v5"_s)));
    QVERIFY2(priceOf(file, u"Standard_D8s_v5"_s).contains(u"0.25"_s), qPrintable(priceOf(file, u"Standard_D8s_v5"_s)));
    const Ran same = cli({u"prices"_s, u"import"_s, write(u"same.csv"_s, header + row + "1.92,USD\n" + row + "1.92,USD\n")});
    QCOMPARE(same.code, 0);
    QVERIFY2(same.out.contains("1 prices"), same.out);
    const Ran mixed = cli({u"prices"_s, u"import"_s, write(u"mixed.csv"_s, header + row + "1.92,USD\n" + row + "1.5,EUR\n")});
    QCOMPARE(mixed.code, 1);
    QVERIFY2(mixed.err.contains("row 3, column Currency") && mixed.err.contains("EUR"), mixed.err);
    const QString pages = write(u"pages.json"_s, page({record("D4s_v5", "0.191"), record("D4s_v5", "9.191")}));
    const Ran warned = cli({u"prices"_s, u"import"_s, pages});
    QCOMPARE(warned.code, 0);
    QVERIFY2(warned.err.contains("9.191") && warned.err.contains("0.191"), warned.err);
    // An item a line.
    const Ran lines = cli({u"prices"_s, u"import"_s,
        write(u"lines.json"_s, record("D4s_v5", "0.191") + '\n' + record("D8s_v5", "0.382") + '\n'), u"--format"_s, u"json"_s});
    QVERIFY2(lines.code == 0 && lines.json()[u"book"_s][u"prices"_s].toInt() == 2, lines.err);
    const Ran found =
        cli({u"prices"_s, u"search"_s, u"--sku"_s, u"Standard_D4s_v5"_s, u"--book"_s, u"1"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(found.out.contains("3.76") && !found.out.contains("1.92"), found.out + found.err);
}

void PricesCommandsTest::pricesThatAreOverAreTold()
{
    const QString sheet = write(u"july.csv"_s,
        "MeterName,MeterCategory,MeterRegion,UnitOfMeasure,UnitPrice,Currency,EffectiveStartDate,EffectiveEndDate\n"
        "D4s v5,Virtual Machines,EU West,1 Hour,0.2,USD,07/01/2024,07/31/2024\n");
    const QString file = project();
    const Ran ran = cli({u"prices"_s, u"import"_s, sheet, u"--project"_s, file});
    QVERIFY2(ran.err.contains("valid to 2024-07-31"), ran.err);
    const Ran then = cli({u"prices"_s, u"import"_s, sheet, u"--as-of"_s, u"2024-07-15"_s, u"--project"_s, file});
    QVERIFY2(then.code == 0 && !then.err.contains("valid to"), then.err);
    QVERIFY(priceOf(file, u"Standard_D4s_v5"_s).contains(u"0.2"_s));
}

void PricesCommandsTest::aHoleInSavedPagesIsTold()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"pages"_s));
    const auto link = [](const char* skip) {
        return QByteArray("\"https://prices.azure.com/api/retail/prices?$skip=") + skip + '"';
    };
    write(u"pages/1.json"_s, page({record("D4s_v5", "0.777")}, link("1000")));
    write(u"pages/3.json"_s, page({record("D8s_v5", "1.554")}, link("3000"))); // that of 2000 is not there
    write(u"pages/4.json"_s, page({record("D2s_v5", "0.333")}));
    const QStringList import{u"prices"_s, u"import"_s, u"pages"_s, u"--format"_s, u"json"_s};
    QCOMPARE(cli(import).json()[u"book"_s][u"complete"_s].toBool(true), false);
    write(u"pages/2.json"_s, page({record("D16s_v5", "3.108")}, link("2000")));
    QCOMPARE(cli(import).json()[u"book"_s][u"complete"_s].toBool(false), true);
}

void PricesCommandsTest::theOnlyPageOfAQueryEndsNoOther()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"pages"_s));
    const auto complete = [&] {
        return cli({u"prices"_s, u"import"_s, u"pages"_s, u"--format"_s, u"json"_s}).json()[u"book"_s][u"complete"_s].toBool();
    };
    // Storage of two pages, of which the second is not there; and all of the machines.
    QByteArray disk = record("D4s_v5", "0.777");
    disk.replace("\"Virtual Machines\"", "\"Storage\"");
    write(u"pages/1.json"_s,
        page({disk}, "\"https://prices.azure.com:443/api/retail/prices?$filter=serviceName%20eq%20%27Storage%27&$skip=1000\""));
    write(u"pages/2.json"_s, page({record("D8s_v5", "1.554")}));
    QVERIFY(!complete());
    QByteArray last = record("D2s_v5", "0.333");
    last.replace("\"Virtual Machines\"", "\"Storage\"");
    write(u"pages/3.json"_s, page({last}));
    QVERIFY(complete());
    // By the region, too.
    write(u"pages/4.json"_s,
        page({record("D16s_v5", "3.108")},
            "\"https://prices.azure.com/api/retail/prices?$filter=serviceName eq 'Virtual Machines' and armRegionName eq "
            "'northeurope'&$skip=1000\""));
    QVERIFY(!complete());
    write(u"pages/5.json"_s, page({record("D32s_v5", "6.2").replace("westeurope", "northeurope")}));
    QVERIFY(complete());
}

void PricesCommandsTest::pricesAreConvertedToTheProjectsCurrency()
{
    const QString file = project();
    const double dollars = priceOf(file, u"Standard_D4s_v5"_s).toDouble();
    QVERIFY(dollars > 0);
    QCOMPARE(cli({u"set"_s, file, u"company.currency"_s, u"EUR"_s}).code, 0); // nothing is bought at prices yet
    QCOMPARE(cli({u"prices"_s, u"convert"_s, file}).code, 1);
    QCOMPARE(cli({u"prices"_s, u"convert"_s, file, u"--rate"_s, u"x"_s}).code, 1);
    QCOMPARE(cli({u"prices"_s, u"convert"_s, file, u"--rate"_s, u"0.5"_s, u"--currency"_s, u"GBP"_s}).code, 1);
    const Ran ran = cli({u"prices"_s, u"convert"_s, file, u"--rate"_s, u"0.5"_s});
    QVERIFY2(ran.code == 0, ran.err);
    QCOMPARE(priceOf(file, u"Standard_D4s_v5"_s).toDouble(), dollars / 2);
    QCOMPARE(cli({u"get"_s, file, u"fxRate[currency=\"USD\"].rate"_s}).out.trimmed(), QByteArray("0.5"));
    QVERIFY(!cli({u"check"_s, file}).err.contains("currency"));
    const Ran again = cli({u"prices"_s, u"convert"_s, file});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out.trimmed(), QByteArray("All prices are in EUR."));
}

void PricesCommandsTest::answersMayStandInOneFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray one = page({record("D4s_v5", "0.777")}, "\"https://prices.azure.com/api/retail/prices?$skip=1000\"");
    const QByteArray two = page({record("D8s_v5", "1.554")});
    QTest::newRow("a line each") << one + '\n' + two + '\n';
    QTest::newRow("without a break") << one + two;                   // curl >> file
    QTest::newRow("in an array") << '[' + one + ",\n" + two + "]\n"; // jq -s
    QTest::newRow("set in lines") << QByteArray(one).replace(",\"", ",\n  \"") + '\n' + QByteArray(two).replace(",\"", ",\n  \"");
    QByteArray braces = two;
    QTest::newRow("with braces in a name") << one + '\n' + braces.replace("Machines Series", "Machines {\\\"} Series");
}

void PricesCommandsTest::answersMayStandInOneFile()
{
    QFETCH(const QByteArray, bytes);
    const Ran ran = cli({u"prices"_s, u"import"_s, write(u"answers.json"_s, bytes), u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.err);
    QCOMPARE(ran.json()[u"book"_s][u"prices"_s].toInt(), 2);
    QCOMPARE(ran.json()[u"book"_s][u"complete"_s].toBool(), true);
}

void PricesCommandsTest::lookingMakesNoDatabase()
{
    const QString none = m_folder->filePath(u"none.db"_s);
    QCOMPARE(cli({u"prices"_s, u"books"_s, u"--database"_s, none}).code, 3);
    QVERIFY(!QFile::exists(none));
    QCOMPARE(cli({u"prices"_s, u"books"_s, u"--format"_s, u"json"_s}).out.trimmed(), QByteArray("[]"));
}

void PricesCommandsTest::wrongUseAndTroubleHaveTheirCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no command") << QStringList{} << 2;
    QTest::newRow("refresh of nothing") << QStringList{u"refresh"_s} << 2;
    QTest::newRow("plain http") << QStringList{u"refresh"_s, u"--region"_s, u"x"_s, u"--address"_s, u"http://example.com/"_s}
                                << 3;
    QTest::newRow("a local file") << QStringList{u"refresh"_s, u"--region"_s, u"x"_s, u"--address"_s, u"file:///etc/passwd"_s}
                                  << 3;
    QTest::newRow("nobody there") << QStringList{u"refresh"_s, u"--region"_s, u"x"_s, u"--address"_s, u"http://127.0.0.1:1/"_s}
                                  << 3;
    QTest::newRow("no such file") << QStringList{u"import"_s, u"/nowhere.json"_s} << 3;
    QTest::newRow("a folder without lists") << QStringList{u"import"_s, u"/usr"_s} << 3;
    QTest::newRow("no such book") << QStringList{u"search"_s, u"x"_s, u"--book"_s, u"9"_s} << 2;
    QTest::newRow("no book at all") << QStringList{u"search"_s, u"x"_s} << 2;
    QTest::newRow("removing what is not there") << QStringList{u"remove"_s, u"9"_s} << 2;
    QTest::newRow("a database that is none")
        << QStringList{u"books"_s, u"--database"_s, QStringLiteral(HEADROOM_SOURCE_DIR "/README.md")} << 3;
}

void PricesCommandsTest::wrongUseAndTroubleHaveTheirCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Ran ran = cli(QStringList{u"prices"_s} + arguments);
    QVERIFY2(ran.code == code, ran.err);
    QVERIFY(!ran.err.isEmpty());
}

HEADROOM_TEST(PricesCommandsTest);
#include "tst_prices_commands.moc"
