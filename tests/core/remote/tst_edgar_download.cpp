// SPDX-License-Identifier: GPL-3.0-or-later
// Company facts fetched from a server on this machine.
#include "core/remote/edgar_download.h"
#include "tests/support/http_server.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace testing_support;

namespace {

EdgarRequest requestTo(const HttpServer& server)
{
    EdgarRequest request;
    request.address = server.origin() + "/facts";
    request.cik = "0000018926";
    request.userAgent = "Example Corp jane.doe@example.com";
    request.retry.base = std::chrono::milliseconds(1);
    request.retry.longest = std::chrono::milliseconds(20);
    return request;
}

} // namespace

class EdgarDownloadTest : public QObject
{
    Q_OBJECT

private slots:
    void itAsksByTenDigitsAndSaysWhoItIs()
    {
        HttpServer server([](HttpPeer& peer, const std::string&, int) { peer.json("{\"cik\":18926}"); });
        const auto json = downloadEdgarFacts(requestTo(server));
        QVERIFY(json.ok());
        QCOMPARE(*json, std::string("{\"cik\":18926}"));
        QCOMPARE(server.targets().at(0), std::string("/facts/CIK0000018926.json"));
        QVERIFY(server.heads().at(0).find("User-Agent: Example Corp jane.doe@example.com\r\n") != std::string::npos);
    }

    void troubleThatPassesIsWaitedFor()
    {
        HttpServer server([](HttpPeer& peer, const std::string&, int number) {
            number == 0 ? peer.answer(503, "", "") : number == 1 ? peer.answer(429, "Retry-After: 0\r\n", "") : peer.json("{}");
        });
        QVERIFY(downloadEdgarFacts(requestTo(server)).ok());
        QCOMPARE(server.requests(), 3);
    }

    void troubleThatStaysIsNamed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("requests");
        QTest::newRow("no such company") << 404 << "application/xml" << int(ErrorCode::NetworkStatus) << 1;
        QTest::newRow("not allowed to ask") << 403 << "text/html" << int(ErrorCode::NetworkStatus) << 1;
        QTest::newRow("down") << 500 << "text/html" << int(ErrorCode::NetworkStatus) << 4;
        QTest::newRow("a page for people") << 200 << "text/html" << int(ErrorCode::NetworkAnswerUnknown) << 1;
        QTest::newRow("moved") << 301 << "text/html" << int(ErrorCode::NetworkRedirected) << 1;
    }
    void troubleThatStaysIsNamed()
    {
        QFETCH(int, status);
        QFETCH(QString, type);
        QFETCH(int, code);
        QFETCH(int, requests);
        HttpServer server([&](HttpPeer& peer, const std::string&, int) {
            peer.answer(status, "Content-Type: " + type.toStdString() + "\r\nLocation: /x\r\n", "<html/>");
        });
        const auto json = downloadEdgarFacts(requestTo(server));
        QVERIFY(!json.ok());
        QCOMPARE(int(json.error().code), code);
        QCOMPARE(server.requests(), requests);
    }

    void itNeedsAnAddressForMail_data()
    {
        QTest::addColumn<QString>("userAgent");
        QTest::addColumn<int>("code");
        QTest::newRow("none") << "" << int(ErrorCode::ValueRequired);
        QTest::newRow("no address") << "Example Corp" << int(ErrorCode::ValueRequired);
        QTest::newRow("half an address") << "@example.com" << int(ErrorCode::ValueRequired);
        QTest::newRow("no domain") << "jane@example" << int(ErrorCode::ValueRequired);
        QTest::newRow("a second header") << "jane@example.com\r\nX: y" << int(ErrorCode::TextNotUtf8);
        QTest::newRow("too long") << QString(200, QLatin1Char('x')) + QStringLiteral(" jane@example.com") << int(ErrorCode::TextTooLong);
    }
    void itNeedsAnAddressForMail()
    {
        QFETCH(QString, userAgent);
        QFETCH(int, code);
        HttpServer server([](HttpPeer& peer, const std::string&, int) { peer.json("{}"); });
        EdgarRequest request = requestTo(server);
        request.userAgent = userAgent.toStdString();
        const auto json = downloadEdgarFacts(request);
        QVERIFY(!json.ok());
        QCOMPARE(int(json.error().code), code);
        QCOMPARE(server.requests(), 0);
    }

    void aTooLargeAnswerIsCutOff()
    {
        HttpServer server([](HttpPeer& peer, const std::string&, int) { peer.json(std::string(5000, ' ')); });
        EdgarRequest request = requestTo(server);
        request.limits.bodyBytes = 4000;
        const auto json = downloadEdgarFacts(request);
        QVERIFY(!json.ok());
        QVERIFY(json.error().code == ErrorCode::NetworkAnswerTooLarge);
    }

    void onlySafeAddressesAreAsked()
    {
        EdgarRequest request;
        request.cik = "0000018926";
        request.userAgent = "jane.doe@example.com";
        request.address = "http://data.sec.gov/api";
        const auto json = downloadEdgarFacts(request);
        QVERIFY(!json.ok());
        QVERIFY(json.error().code == ErrorCode::NetworkAddressRefused);
    }
};

HEADROOM_TEST(EdgarDownloadTest);
#include "tst_edgar_download.moc"
