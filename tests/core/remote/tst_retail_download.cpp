// SPDX-License-Identifier: GPL-3.0-or-later
// The price client against a server on this machine that speaks the API's format, and against one that misbehaves.
#include "core/remote/retail_download.h"
#include "tests/core/remote/retail_testing.h"
#include "tests/support/http_server.h"
#include "tests/support/testing.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace headroom;
using namespace testing_support;
using namespace std::chrono_literals;

class RetailDownloadTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pagesAreFollowedToTheEnd();
    void theQuestionNamesServiceRegionAndCurrency();
    void anInterruptedDownloadGoesOnWhereItStopped();
    void oldPagesAreFetchedAnew();
    void aDamagedPageIsFetchedAgain();
    void passingFaultsAreRetried_data();
    void passingFaultsAreRetried();
    void theServersWishToWaitIsKept();
    void hostileAnswersEndWithAnError_data();
    void hostileAnswersEndWithAnError();
    void linksElsewhereAreNeverAsked_data();
    void linksElsewhereAreNeverAsked();
    void aFullLastPageMayBeIncomplete_data();
    void aFullLastPageMayBeIncomplete();
    void cancellingEndsARequestWithinASecond();
    void cancellingEndsAWait();
    void anEmptyAnswerIsTold();

private:
    RetailOptions optionsFor(const HttpServer& server) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void RetailDownloadTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

RetailOptions RetailDownloadTest::optionsFor(const HttpServer& server) const
{
    RetailOptions options;
    options.address = server.url();
    options.folder = m_folder->path().toStdString();
    options.queries = {{"Virtual Machines", "brazilsouth"}};
    options.retry.base = 1ms;
    options.limits.total = 1500ms;
    options.limits.stall = 1s;
    options.limits.connect = 1000ms;
    return options;
}

void RetailDownloadTest::pagesAreFollowedToTheEnd()
{
    std::string origin;
    HttpServer server([&](HttpPeer& peer, const std::string&, int number) {
        peer.json(retailPage(number * 3, number == 2 ? 1 : 3, number == 2 ? "" : origin + "/prices?$skip=" + std::to_string(number)));
    });
    origin = server.origin();
    std::size_t told = 0;
    RetailOptions options = optionsFor(server);
    options.progress = [&](const RetailProgress& progress) { told = progress.prices; };
    const auto download = downloadRetailPrices(options);
    QVERIFY2(download.ok(), download.ok() ? "" : textOf(download.error()));
    QCOMPARE(download->files.size(), std::size_t{3});
    QCOMPARE(download->prices, std::size_t{7});
    QCOMPARE(told, std::size_t{7});
    QCOMPARE(server.requests(), 3);
    QVERIFY(download->complete);
    discardPages(options);
    QVERIFY(!QFile::exists(QString::fromStdString(download->files.front())));
}

void RetailDownloadTest::theQuestionNamesServiceRegionAndCurrency()
{
    HttpServer server([&](HttpPeer& peer, const std::string&, int) { peer.json(retailPage(0, 1)); });
    RetailOptions options = optionsFor(server);
    options.currency = "EUR";
    options.queries = {{"Virtual Machines", "westeurope"}, {"O'Brien's", ""}};
    QVERIFY(downloadRetailPrices(options).ok());
    // learn.microsoft.com, Azure Retail Prices: $filter with eq and "and"; OData doubles a quote inside a text.
    QCOMPARE(server.targets().at(0),
        std::string("/prices?api-version=2023-01-01-preview&currencyCode=%27EUR%27&$filter=serviceName%20eq%20%27Virtual%20Machines%27"
                    "%20and%20armRegionName%20eq%20%27westeurope%27"));
    QCOMPARE(server.targets().at(1),
        std::string("/prices?api-version=2023-01-01-preview&currencyCode=%27EUR%27&$filter=serviceName%20eq%20%27O%27%27Brien%27%27s%27"));
}

void RetailDownloadTest::anInterruptedDownloadGoesOnWhereItStopped()
{
    std::string origin;
    std::atomic<bool> broken{true};
    HttpServer server([&](HttpPeer& peer, const std::string& target, int) {
        const auto at = target.find("$skip=");
        const int page = at == std::string::npos ? 0 : std::stoi(target.substr(at + 6));
        if (page == 2 && broken)
            peer.answer(404, "", "");
        else
            peer.json(retailPage(page * 2, 2, page == 3 ? "null" : origin + "/prices?$skip=" + std::to_string(page + 1)));
    });
    origin = server.origin();
    const RetailOptions options = optionsFor(server);
    const auto failed = downloadRetailPrices(options);
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().code, ErrorCode::NetworkStatus);
    QCOMPARE(server.requests(), 3);
    broken = false;
    const auto download = downloadRetailPrices(options);
    QVERIFY2(download.ok(), download.ok() ? "" : textOf(download.error()));
    QCOMPARE(download->resumed, std::size_t{2});
    QCOMPARE(download->prices, std::size_t{8});
    QCOMPARE(server.requests(), 5); // the two that were missing
    QVERIFY(server.targets().at(3).ends_with("$skip=2"));
}

void RetailDownloadTest::oldPagesAreFetchedAnew()
{
    HttpServer server([&](HttpPeer& peer, const std::string&, int) { peer.json(retailPage(0, 2)); });
    RetailOptions options = optionsFor(server);
    QVERIFY(downloadRetailPrices(options).ok());
    QCOMPARE(downloadRetailPrices(options)->resumed, std::size_t{1});
    options.resumeWithin = 0s;
    QCOMPARE(downloadRetailPrices(options)->resumed, std::size_t{0});
    QCOMPARE(server.requests(), 2);
}

void RetailDownloadTest::aDamagedPageIsFetchedAgain()
{
    HttpServer server([&](HttpPeer& peer, const std::string&, int) { peer.json(retailPage(0, 2)); });
    const RetailOptions options = optionsFor(server);
    const auto first = downloadRetailPrices(options);
    QFile page(QString::fromStdString(first->files.front()));
    QVERIFY(page.resize(page.size() / 2));
    const auto second = downloadRetailPrices(options);
    QVERIFY(second.ok());
    QCOMPARE(second->resumed, std::size_t{0});
    QCOMPARE(second->prices, std::size_t{2});
}

using Fault = std::function<void(HttpPeer&)>;

void RetailDownloadTest::passingFaultsAreRetried_data()
{
    QTest::addColumn<Fault>("fault");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << Fault([status](HttpPeer& peer) { peer.answer(status, "", "busy"); });
    QTest::newRow("Retry-After in words") << Fault([](HttpPeer& peer) { peer.answer(429, "Retry-After: soon\r\n", ""); });
    QTest::newRow("Retry-After below zero") << Fault([](HttpPeer& peer) { peer.answer(503, "Retry-After: -5\r\n", ""); });
    QTest::newRow("Retry-After in the past")
        << Fault([](HttpPeer& peer) { peer.answer(503, "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n", ""); });
    QTest::newRow("hung up before an answer") << Fault([](HttpPeer&) {});
    QTest::newRow("cut in the body") << Fault([](HttpPeer& peer) {
        peer.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"Items\":[");
    });
    QTest::newRow("cut between chunks") << Fault([](HttpPeer& peer) {
        peer.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"Ite\r\n");
    });
    QTest::newRow("silent once") << Fault([](HttpPeer& peer) { peer.silence(4s); });
}

void RetailDownloadTest::passingFaultsAreRetried()
{
    QFETCH(Fault, fault);
    HttpServer server([&](HttpPeer& peer, const std::string&, int number) {
        if (number == 0)
            fault(peer);
        else
            peer.json(retailPage(0, 2));
    });
    const auto download = downloadRetailPrices(optionsFor(server));
    QVERIFY2(download.ok(), download.ok() ? "" : textOf(download.error()));
    QCOMPARE(server.requests(), 2);
}

void RetailDownloadTest::theServersWishToWaitIsKept()
{
    HttpServer server([&](HttpPeer& peer, const std::string&, int number) {
        if (number == 0)
            peer.answer(429, "Retry-After: 1\r\n", "");
        else
            peer.json(retailPage(0, 2));
    });
    QElapsedTimer timer;
    timer.start();
    QVERIFY(downloadRetailPrices(optionsFor(server)).ok());
    QVERIFY2(timer.elapsed() >= 1000, QByteArray::number(timer.elapsed()));
}

void RetailDownloadTest::hostileAnswersEndWithAnError_data()
{
    QTest::addColumn<Fault>("answer");
    QTest::addColumn<ErrorCode>("code");
    const std::string ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const auto row = [](const char* name, ErrorCode code, Fault answer) { QTest::newRow(name) << std::move(answer) << code; };
    const auto body = [&](const char* name, ErrorCode code, const std::string& text) {
        row(name, code, [text](HttpPeer& peer) { peer.json(text); });
    };
    row("never answers", ErrorCode::NetworkTimeout, [](HttpPeer& peer) { peer.silence(4s); });
    row("stalls after the header", ErrorCode::NetworkTimeout, [ok](HttpPeer& peer) {
        peer.write(ok + "Content-Length: 5000\r\n\r\n{");
        peer.silence(4s);
    });
    row("a byte at a time", ErrorCode::NetworkTimeout, [ok](HttpPeer& peer) {
        bool reads = peer.write(ok + "\r\n[");
        for (int i = 0; i < 100 && reads; ++i) {
            reads = peer.write(" ");
            std::this_thread::sleep_for(50ms);
        }
    });
    row("endless body", ErrorCode::NetworkAnswerTooLarge, [ok](HttpPeer& peer) {
        const std::string blanks(1 << 20, ' ');
        for (bool reads = peer.write(ok + "\r\n"); reads;)
            reads = peer.write(blanks);
    });
    const QByteArray packed = qCompress(QByteArray(64 << 20, ' ')).mid(4); // behind Qt's length, a zlib stream
    row("a bomb of 64 MiB in 64 KiB", ErrorCode::NetworkAnswerTooLarge, [packed](HttpPeer& peer) {
        peer.answer(200, "Content-Type: application/json\r\nContent-Encoding: deflate\r\n", packed.toStdString());
    });
    row("endless header", ErrorCode::NetworkAnswerTooLarge, [](HttpPeer& peer) {
        const std::string header = "X-Filler: " + std::string(1000, 'x') + "\r\n";
        for (bool reads = peer.write("HTTP/1.1 200 OK\r\n"); reads;)
            reads = peer.write(header);
    });
    row("always 500", ErrorCode::NetworkStatus, [](HttpPeer& peer) { peer.answer(500, "", ""); });
    row("400", ErrorCode::NetworkStatus, [](HttpPeer& peer) { peer.answer(400, "", "Invalid filter"); });
    row("asks to wait a day", ErrorCode::NetworkStatus, [](HttpPeer& peer) { peer.answer(429, "Retry-After: 86400\r\n", ""); });
    row("asks to wait for ever", ErrorCode::NetworkStatus,
        [](HttpPeer& peer) { peer.answer(429, "Retry-After: 9223372036854775807\r\n", ""); });
    for (const char* to : {"https://example.com/prices", "file:///etc/passwd", "/elsewhere", "ftp://127.0.0.1/"})
        QTest::addRow("redirect to %s", to) << Fault([to](HttpPeer& peer) {
            peer.answer(302, "Location: " + std::string(to) + "\r\n", "");
        }) << ErrorCode::NetworkRedirected;
    row("no HTTP", ErrorCode::NetworkFailed, [](HttpPeer& peer) { peer.write("SSH-2.0-OpenSSH_9.2\r\n"); });
    row("a web page", ErrorCode::NetworkAnswerUnknown, [](HttpPeer& peer) { peer.answer(200, "Content-Type: text/html\r\n", "<html>"); });
    row("no content type", ErrorCode::NetworkAnswerUnknown, [](HttpPeer& peer) { peer.answer(200, "", retailPage(0, 1)); });
    body("nothing", ErrorCode::NetworkAnswerUnknown, "");
    body("no JSON", ErrorCode::NetworkAnswerUnknown, "prices");
    body("a number", ErrorCode::NetworkAnswerUnknown, "17");
    body("another object", ErrorCode::NetworkAnswerUnknown, R"({"error":"x"})");
    body("cut JSON", ErrorCode::NetworkAnswerUnknown, retailPage(0, 3).substr(0, 900));
    body("two answers", ErrorCode::JsonMalformed, retailPage(0, 1) + retailPage(0, 1));
    body("a price in words", ErrorCode::NumberMalformed,
        R"({"Items":[{"retailPrice":true,"meterName":"m"}]})");
    body("no price", ErrorCode::ValueRequired,
        R"({"Items":[{"currencyCode":"USD","meterName":"m","unitOfMeasure":"1","serviceName":"s","type":"Consumption"}]})");
    body("an item that is a number", ErrorCode::TypeMismatch, R"({"Items":[1],"NextPageLink":null})");
    body("bytes that are no UTF-8", ErrorCode::EncodingUnknown, "{\"Items\":[],\"x\":\"\xff\xfe\"}");
    body("nested deeply", ErrorCode::TypeMismatch,
        "{\"Items\":[{\"savingsPlan\":" + std::string(3000, '[') + std::string(3000, ']') + "}]}");
}

void RetailDownloadTest::hostileAnswersEndWithAnError()
{
    QFETCH(Fault, answer);
    QFETCH(ErrorCode, code);
    HttpServer server([&](HttpPeer& peer, const std::string&, int) { answer(peer); });
    QElapsedTimer timer;
    timer.start();
    const auto download = downloadRetailPrices(optionsFor(server));
    QVERIFY(!download.ok());
    QVERIFY2(download.error().code == code, textOf(download.error()));
    QVERIFY(timer.elapsed() < 15'000); // R9 of the reliability bars
    QCOMPARE(server.requests() > 1, code == ErrorCode::NetworkTimeout || code == ErrorCode::NetworkFailed
            || QByteArray(QTest::currentDataTag()) == "always 500");
}

void RetailDownloadTest::linksElsewhereAreNeverAsked_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<ErrorCode>("code");
    const auto refused = [](const char* link) { QTest::newRow(link) << QString::fromLatin1(link) << ErrorCode::NetworkAddressRefused; };
    for (const char* link : {"https://example.com/prices", "http://127.0.0.1:1/prices", "http://127.0.0.1.example.com/prices",
             "http://localhost:PORT/prices", "https://127.0.0.1:PORT/prices", "file:///etc/passwd", "ftp://127.0.0.1:PORT/prices",
             "http://user@127.0.0.1:PORT/prices", "http://user:word@127.0.0.1:PORT/prices", "//127.0.0.1:PORT/prices", "/prices?$skip=1",
             "http://127.0.0.1:PORT/admin", "http://127.0.0.1:PORT/prices/../admin", "http://127.0.0.1:PORT/prices#x",
             "http://[::1]:PORT/prices", "http://2130706433:1/prices", "javascript:alert(1)", "http://127.0.0.1:PORT@example.com/prices",
             "http:\\\\\\\\127.0.0.1:PORT/prices", "gopher://127.0.0.1:PORT/prices"})
        refused(link);
    QTest::newRow("itself") << QStringLiteral("SELF") << ErrorCode::NetworkLinkLoop;
    QTest::newRow("endless") << QStringLiteral("ENDLESS") << ErrorCode::NetworkTooManyPages;
}

void RetailDownloadTest::linksElsewhereAreNeverAsked()
{
    QFETCH(QString, link);
    QFETCH(ErrorCode, code);
    std::string origin;
    HttpServer server([&](HttpPeer& peer, const std::string&, int number) {
        QString to = link;
        const QString port = QString::fromStdString(origin).section(QLatin1Char(':'), -1);
        to.replace(QStringLiteral("PORT"), port);
        to.replace(QStringLiteral("SELF"), QString::fromStdString(origin) + QStringLiteral("/prices?a=1"));
        to.replace(QStringLiteral("ENDLESS"), QString::fromStdString(origin) + QStringLiteral("/prices?a=%1").arg(number));
        peer.json(retailPage(number, 1, to.toStdString()));
    });
    origin = server.origin();
    RetailOptions options = optionsFor(server);
    options.maximumPages = 20;
    const auto download = downloadRetailPrices(options);
    QVERIFY(!download.ok());
    QVERIFY2(download.error().code == code, textOf(download.error()));
    QCOMPARE(server.requests(), code == ErrorCode::NetworkAddressRefused ? 1 : code == ErrorCode::NetworkLinkLoop ? 2 : 20);
}

void RetailDownloadTest::aFullLastPageMayBeIncomplete_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("complete");
    QTest::newRow("one page, not full") << 1 << 99 << 99 << true;
    QTest::newRow("one page of 100 records") << 1 << 100 << 100 << false;
    QTest::newRow("one page of 1,000 records") << 1 << 1000 << 1000 << false;
    QTest::newRow("three, the last as long as the first") << 3 << 7 << 7 << false;
    QTest::newRow("three, the last shorter") << 3 << 7 << 6 << true;
}

void RetailDownloadTest::aFullLastPageMayBeIncomplete()
{
    QFETCH(int, pages);
    QFETCH(int, perPage);
    QFETCH(int, last);
    QFETCH(bool, complete);
    std::string origin;
    HttpServer server([&](HttpPeer& peer, const std::string&, int number) {
        const bool end = number + 1 == pages;
        peer.json(retailPage(0, end ? last : perPage, end ? "null" : origin + "/prices?p=" + std::to_string(number)));
    });
    origin = server.origin();
    const auto download = downloadRetailPrices(optionsFor(server));
    QVERIFY2(download.ok(), download.ok() ? "" : textOf(download.error()));
    QCOMPARE(download->complete, complete);
}

void RetailDownloadTest::cancellingEndsARequestWithinASecond()
{
    HttpServer server([&](HttpPeer& peer, const std::string&, int) { peer.silence(20s); });
    std::atomic<bool> cancel{false};
    RetailOptions options = optionsFor(server);
    options.cancel = &cancel;
    options.limits.total = 20s;
    options.limits.stall = 20s;
    std::thread later([&] {
        while (server.requests() == 0)
            std::this_thread::sleep_for(5ms);
        cancel = true;
    });
    QElapsedTimer timer;
    timer.start();
    const auto download = downloadRetailPrices(options);
    later.join();
    QVERIFY(!download.ok());
    QCOMPARE(download.error().code, ErrorCode::Cancelled);
    QVERIFY2(timer.elapsed() < 3000, QByteArray::number(timer.elapsed())); // a second, on a busy machine
}

void RetailDownloadTest::cancellingEndsAWait()
{
    HttpServer server([&](HttpPeer& peer, const std::string&, int) { peer.answer(429, "Retry-After: 60\r\n", ""); });
    std::atomic<bool> cancel{false};
    RetailOptions options = optionsFor(server);
    options.cancel = &cancel;
    options.progress = [&](const RetailProgress& progress) { cancel = progress.waiting.count() > 0; };
    const auto download = downloadRetailPrices(options);
    QVERIFY(!download.ok());
    QCOMPARE(download.error().code, ErrorCode::Cancelled);
}

void RetailDownloadTest::anEmptyAnswerIsTold()
{
    HttpServer server([&](HttpPeer& peer, const std::string&, int) { peer.json(retailPage(0, 0)); });
    const auto download = downloadRetailPrices(optionsFor(server));
    QVERIFY(download.ok());
    QCOMPARE(download->emptyQueries.size(), std::size_t{1});
}

HEADROOM_TEST(RetailDownloadTest);
#include "tst_retail_download.moc"
