// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/side_by_side.h"
#include "tests/support/testing.h"

#include <atomic>
#include <stdexcept>
#include <string>

using namespace headroom;

class SideBySideTest : public QObject
{
    Q_OBJECT

private slots:
    void bothAreDone()
    {
        int first = 0;
        int second = 0;
        sideBySide([&] { first = 1; }, [&] { second = 2; });
        QCOMPARE(first + second, 3);
    }
    void theSecondMayWaitForTheFirst()
    {
        std::promise<int> handedOver;
        std::future<int> ready = handedOver.get_future();
        int taken = 0;
        sideBySide([&] { handedOver.set_value(17); }, [&] { taken = ready.get(); });
        QCOMPARE(taken, 17);
    }
    void whatOneThrowsComesWhenBothHaveEnded_data()
    {
        QTest::addColumn<bool>("firstThrows");
        QTest::addColumn<bool>("secondThrows");
        QTest::addColumn<QString>("caught");
        QTest::newRow("the first") << true << false << QStringLiteral("first");
        QTest::newRow("the second") << false << true << QStringLiteral("second");
        QTest::newRow("both") << true << true << QStringLiteral("first");
    }
    void whatOneThrowsComesWhenBothHaveEnded()
    {
        QFETCH(bool, firstThrows);
        QFETCH(bool, secondThrows);
        QFETCH(QString, caught);
        std::atomic<int> running = 2;
        const auto work = [&](bool throws, const char* name) {
            --running;
            if (throws)
                throw std::runtime_error(name);
        };
        std::string what;
        try {
            sideBySide([&] { work(firstThrows, "first"); }, [&] { work(secondThrows, "second"); });
        } catch (const std::runtime_error& error) {
            what = error.what();
            QCOMPARE(running.load(), 0);
        }
        QCOMPARE(QString::fromStdString(what), caught);
    }
};

HEADROOM_TEST(SideBySideTest);
#include "tst_side_by_side.moc"
