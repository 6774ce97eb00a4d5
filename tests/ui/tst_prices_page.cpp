// SPDX-License-Identifier: GPL-3.0-or-later
// The Prices page in the window: lists fetched from a server on this machine that speaks the price API's format, read from files,
// searched, used and compared. Prices are ours.
#include "tests/cli/prices_pages.h"
#include "tests/support/command_line.h"
#include "tests/support/http_server.h"
#include "tests/ui/window_support.h"

#include "core/pricing/price_book.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/data/foreign_prices_bar.h"
#include "ui/pages/data/price_difference_panel.h"
#include "ui/pages/data/price_lists_panel.h"
#include "ui/pages/data/price_search_panel.h"
#include "ui/pages/data/prices_page.h"
#include "ui/widgets/entity_table.h"
#include "ui/widgets/grid_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace headroom;
using namespace testing_support;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

/// An empty project whose plan is in West Europe, with the shipped prices of it.
void openEmpty(TestWindow& window)
{
    Model model = Model::empty(Month(2026, 9));
    AzurePlan plan = model.table<AzurePlan>().at(0);
    plan.defaultRegion = "westeurope";
    model.table<AzurePlan>().put(plan);
    window.document().replace(model, {}, Document::Standing::AsStored);
    window.showPage(MainWindow::PageId::Prices);
}

PricesPage& pageOf(TestWindow& window) { return static_cast<PricesPage&>(window.page(MainWindow::PageId::Prices)); }

std::string priceOf(const Model& model, const char* size)
{
    for (const Price& price : model.table<Price>())
        if (price.name == Text(size) && price.region == Text("westeurope") && price.kind == PriceKind::Consumption)
            return price.price.toText() + ' ' + price.sourceDate->toText() + ' ' + price.citation.str();
    return {};
}

bool ends(TaskStrip& strip)
{
    return QTest::qWaitFor([&] { return !strip.isRunning(); }, 30000);
}

QString textAt(const QAbstractItemModel& model, int row, int column) { return model.index(row, column).data().toString(); }

} // namespace

class PricesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFetchedListIsUsedInOneStep();
    void aServerThatFailsLeavesEverything();
    void aFetchCanBeCancelled();
    void priceSheetsAreReadFromFiles();
    void strangeFilesAreAnswered_data();
    void strangeFilesAreAnswered();
    void pricesAreFoundAndTakenOver();
    void aDifferenceIsInMoney();
    void theProjectsPricesAreShownWithTheirSource();
    void aProjectInAnotherCurrencyConvertsThem();

private:
    QString write(const QString& name, const QByteArray& bytes) const { return written(m_folder->filePath(name), bytes); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PricesPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
}

void PricesPageTest::aFetchedListIsUsedInOneStep()
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
    TestWindow window;
    openEmpty(window);
    PriceListsPanel& lists = pageOf(window).lists();
    QVERIFY(!QFile::exists(m_folder->filePath(u"data"_s))); // to look at the page makes no file
    lists.address().setText(QString::fromStdString(server.url()));
    lists.regions().setText(u"westeurope"_s);
    lists.fetch();
    QVERIFY(ends(lists.strip()));
    QCOMPARE(lists.books().rowCount(), 1);
    QCOMPARE(textAt(lists.books(), 0, 2), u"Virtual Machines, Storage in westeurope"_s);
    QCOMPARE(textAt(lists.books(), 0, 4), u"under an hour old"_s);
    QCOMPARE(textAt(lists.books(), 0, 7), u"3"_s);
    QVERIFY2(textAt(lists.findings(), 0, 1).contains(u"Storage, westeurope"_s), qPrintable(textAt(lists.findings(), 0, 1)));
    const Model before = window.document().model();
    QVERIFY(!window.document().canUndo());
    lists.useChosen();
    QVERIFY(ends(lists.strip()));
    QVERIFY2(priceOf(window.document().model(), "Standard_D8s_v5").starts_with("0.888 "), qPrintable(lists.state()));
    QVERIFY(priceOf(window.document().model(), "Standard_D8s_v5").ends_with(" Azure Retail Prices API"));
    window.document().undo();
    QVERIFY(window.document().model() == before);
    lists.removeChosen();
    QCOMPARE(lists.books().rowCount(), 0);
}

void PricesPageTest::aServerThatFailsLeavesEverything()
{
    HttpServer server([&](HttpPeer& peer, const std::string&, int) { peer.answer(404, "", ""); });
    TestWindow window;
    openEmpty(window);
    PriceListsPanel& lists = pageOf(window).lists();
    lists.address().setText(QString::fromStdString(server.url()));
    lists.fetch(); // of the plan's region
    QVERIFY(ends(lists.strip()));
    QVERIFY2(lists.state().contains(u"404"_s), qPrintable(lists.state()));
    QCOMPARE(lists.books().rowCount(), 0);
    lists.address().setText(u"http://prices.example/"_s); // not encrypted, and not this machine
    lists.fetch();
    QVERIFY(ends(lists.strip()));
    QVERIFY2(lists.state().contains(u"prices.example"_s), qPrintable(lists.state()));
    QVERIFY(!window.document().canUndo());
}

void PricesPageTest::aFetchCanBeCancelled()
{
    HttpServer server([&](HttpPeer& peer, const std::string&, int) { peer.silence(std::chrono::seconds(20)); });
    TestWindow window;
    openEmpty(window);
    PriceListsPanel& lists = pageOf(window).lists();
    lists.address().setText(QString::fromStdString(server.url()));
    lists.fetch();
    QVERIFY(QTest::qWaitFor([&] { return server.requests() > 0; }, 10000));
    lists.strip().cancelButton().click();
    QVERIFY(!lists.strip().isRunning());
    QVERIFY2(lists.state().startsWith(u"Cancelled."_s), qPrintable(lists.state()));
    QCOMPARE(lists.books().rowCount(), 0);
}

void PricesPageTest::priceSheetsAreReadFromFiles()
{
    const QByteArray sheet = "EnrollmentNumber,MeterName,MeterCategory,MeterSubCategory,MeterRegion,UnitOfMeasure,UnitPrice,"
                             "MarketPrice,CurrencyCode,Term,"
                             "PriceType\n1,D4s v5,Virtual Machines,Dsv5 Series,EU West,100 Hours,19.5,23,USD,,Consumption\n";
    const QByteArray bad = sheet + "1,D8s v5,Virtual Machines,Dsv5 Series,EU West,100 Hours,many,46,USD,,Consumption\n";
    TestWindow window;
    openEmpty(window);
    PriceListsPanel& lists = pageOf(window).lists();
    const QString path = write(u"sheet.csv"_s, bad);
    lists.importFiles({path});
    QVERIFY(ends(lists.strip()));
    QCOMPARE(lists.books().rowCount(), 0);
    QCOMPARE(lists.findings().rowCount(), 1);
    QVERIFY2(textAt(lists.findings(), 0, 1).contains(u"row 3, column UnitPrice"_s), qPrintable(textAt(lists.findings(), 0, 1)));
    lists.partial().setChecked(true);
    lists.importFiles({path});
    QVERIFY(ends(lists.strip()));
    QCOMPARE(lists.books().rowCount(), 1);
    QCOMPARE(textAt(lists.books(), 0, 0), u"EA price sheet"_s);
    lists.useChosen();
    QVERIFY(ends(lists.strip()));
    // 19.5 for 100 hours
    QVERIFY2(priceOf(window.document().model(), "Standard_D4s_v5").starts_with("0.195 "), qPrintable(lists.state()));
    window.document().undo();
    QVERIFY(!window.document().canUndo());
}

void PricesPageTest::strangeFilesAreAnswered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("no prices\n");
    QTest::newRow("half a page") << page({record("D4s_v5", "0.777")}).chopped(10);
    QTest::newRow("another JSON") << QByteArray("{\"a\": 1}");
    QTest::newRow("half a zip") << QByteArray("PK\x03\x04");
    QTest::newRow("a price that is none") << page({record("D4s_v5", "\"many\"")});
}

void PricesPageTest::strangeFilesAreAnswered()
{
    QFETCH(QByteArray, bytes);
    TestWindow window;
    openEmpty(window);
    PriceListsPanel& lists = pageOf(window).lists();
    lists.importFiles({write(u"list.json"_s, bytes)});
    QVERIFY(ends(lists.strip()));
    QVERIFY2(lists.state().contains(u"list.json"_s), qPrintable(lists.state()));
    QCOMPARE(lists.books().rowCount(), 0);
    QVERIFY(!window.document().canUndo());
}

void PricesPageTest::pricesAreFoundAndTakenOver()
{
    TestWindow window;
    openEmpty(window);
    PricesPage& prices = pageOf(window);
    prices.lists().importFiles(
        {write(u"1.json"_s, page({record("D4s_v5", "0.777"), record("D8s_v5", "1.554"), record("E4s_v5", "0.9")}))});
    QVERIFY(ends(prices.lists().strip()));
    PriceSearchPanel& search = prices.search();
    search.words().setText(u"d4s"_s);
    search.region().setText(u"westeurope"_s);
    search.search();
    QVERIFY(ends(search.strip()));
    QCOMPARE(search.results().rowCount(), 1);
    QCOMPARE(textAt(search.results(), 0, 3), u"Standard_D4s_v5"_s);
    QCOMPARE(textAt(search.results(), 0, 11), u"0.777"_s);
    search.words().clear();
    search.search();
    QVERIFY(ends(search.strip()));
    QCOMPARE(search.results().rowCount(), 3);
    int row = 0;
    while (row < 2 && textAt(search.results(), row, 3) != u"Standard_D8s_v5"_s)
        ++row;
    const Model before = window.document().model();
    const std::string other = priceOf(before, "Standard_D4s_v5");
    search.table().selectRow(row);
    search.useSelected();
    QVERIFY(ends(search.strip()));
    QVERIFY2(priceOf(window.document().model(), "Standard_D8s_v5").starts_with("1.554 "), qPrintable(search.strip().state()));
    QCOMPARE(priceOf(window.document().model(), "Standard_D4s_v5"), other);
    window.document().undo();
    QVERIFY(window.document().model() == before);
    search.region().setText(u"eastus"_s);
    search.search();
    QVERIFY(ends(search.strip()));
    QCOMPARE(search.results().rowCount(), 0);
}

void PricesPageTest::aDifferenceIsInMoney()
{
    TestWindow window;
    QVERIFY(window.openSample(u"lumen"_s));
    window.showPage(MainWindow::PageId::Prices);
    PricesPage& prices = pageOf(window);
    const QByteArray region = QByteArray::fromStdString(window.document().model().table<AzurePlan>().at(0).defaultRegion.str());
    QByteArrayList machines;
    for (const char* size : {"D2s_v5", "D4s_v5", "D8s_v5", "E4s_v5", "E8s_v5"})
        machines << record(size, "0.001").replace("westeurope", region); // so cheap that they win
    prices.lists().importFiles({write(u"1.json"_s, page(machines))});
    QVERIFY(ends(prices.lists().strip()));
    PriceDifferencePanel& difference = prices.difference();
    QCOMPARE(difference.from().currentIndex(), 0);
    QCOMPARE(difference.to().currentIndex(), 1);
    difference.compare();
    QVERIFY(ends(difference.strip()));
    QVERIFY2(difference.prices().rowCount() > 0, qPrintable(difference.strip().state()));
    const auto amount = [&](int row, int column) { // "(1,234.50)" is negative
        QString text = textAt(difference.money(), row, column).remove(u',').remove(u'$');
        const bool negative = text.startsWith(u'(');
        const double value = text.remove(u'(').remove(u')').toDouble();
        return negative ? -value : value;
    };
    QVERIFY(difference.money().rowCount() > 3);
    for (int row = 0; row < difference.money().rowCount(); ++row)
        QVERIFY(
            std::abs(amount(row, 2) - amount(row, 1) - amount(row, 3)) < 0.005 * std::max(1.0, std::abs(amount(row, 1)) * 1e-9));
    QVERIFY(!window.document().canUndo());
}

void PricesPageTest::aProjectInAnotherCurrencyConvertsThem()
{
    TestWindow window;
    openEmpty(window);
    QVERIFY(window.document().apply(addMissingPrices(window.document().model())).ok());
    ForeignPricesBar& bar = pageOf(window).foreign();
    QVERIFY(!bar.isVisibleTo(&pageOf(window)));
    const Field& currency = *schemaOf<Company>().field("currency");
    QVERIFY(window.document().setField(Entity::Company, window.document().model().company().id, currency, Text("EUR")).ok());
    QVERIFY(bar.isVisibleTo(&pageOf(window)));
    QVERIFY2(bar.text().contains(u"EUR"_s) && bar.text().contains(u"USD"_s), qPrintable(bar.text()));
    QVERIFY(QTest::qWaitFor([&] { return window.document().projection() != nullptr; })); // nothing is bought: figures stay
    const Model before = window.document().model();
    for (const char* bad : {"", "x", "0", "-1", "1e9"}) {
        bar.rate().setText(QString::fromLatin1(bad));
        bar.button().click();
        QVERIFY2(window.document().model() == before, bad);
    }
    bar.rate().setText(u"0.92"_s);
    QTest::keyClick(&bar.rate(), Qt::Key_Return);
    QVERIFY(!bar.isVisibleTo(&pageOf(window)));
    QCOMPARE(window.document().model().table<FxRate>().size(), std::size_t{1});
    window.document().undo();
    QVERIFY(window.document().model() == before);
    QVERIFY(bar.isVisibleTo(&pageOf(window)));
}

void PricesPageTest::theProjectsPricesAreShownWithTheirSource()
{
    TestWindow window;
    QVERIFY(window.openSample(u"lumen"_s));
    PricesPage& prices = pageOf(window);
    Id dated = noId;
    for (const Price& price : window.document().model().table<Price>())
        if (price.sourceDate && dated == noId)
            dated = price.id;
    QVERIFY(prices.reveal(Entity::Price, dated, schemaOf<Price>().field("sourceDate")));
    EntityTable* table = prices.tableOf(Entity::Price);
    QCOMPARE(table->model().rowCount(), static_cast<int>(window.document().model().table<Price>().size()));
    QVERIFY(!table->grid().currentIndex().data().toString().isEmpty());
    QVERIFY(!prices.reveal(Entity::Workload, 1, nullptr));
}

HEADROOM_TEST(PricesPageTest);
#include "tst_prices_page.moc"
