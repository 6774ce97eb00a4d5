// SPDX-License-Identifier: GPL-3.0-or-later
// Work on a thread of its own while a dialog says how far it is.
#include "tests/support/testing.h"
#include "ui/widgets/long_task.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <stdexcept>
#include <thread>

using namespace headroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDialog* openDialog() { return qobject_cast<QDialog*>(QApplication::activeModalWidget()); }

// Calls `act` with the dialog once it is there, within five seconds.
template<class Act> void whenShown(QObject& owner, Act act)
{
    auto* timer = new QTimer(&owner);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        if (QDialog* dialog = openDialog()) {
            timer->stop();
            act(*dialog);
        }
    });
    timer->start(20);
}

void waitUntil(const std::atomic<bool>& flag)
{
    for (int i = 0; i < 1000 && !flag; ++i)
        std::this_thread::sleep_for(10ms);
}

} // namespace

class TestLongTask : public QObject
{
    Q_OBJECT

private slots:
    void shortWorkShowsNoDialog()
    {
        QWidget window;
        bool shown = false;
        whenShown(window, [&](QDialog&) { shown = true; });
        const int result = longTaskResult(&window, u"Adding"_s, Cancellable::Yes, [](LongTask&) { return 42; });
        QCOMPARE(result, 42);
        QVERIFY(!shown);
    }

    void saysHowFarItIsAndEndsWhenCancelled()
    {
        QWidget window;
        window.show();
        int percent = 0;
        QString text;
        whenShown(window, [&](QDialog& dialog) {
            QTest::qWait(200); // the bar follows the work at intervals
            percent = dialog.findChild<QProgressBar*>()->value();
            text = dialog.findChild<QLabel*>()->text();
            auto* cancel = dialog.findChild<QPushButton*>();
            cancel->click();
            QVERIFY(!cancel->isEnabled());
        });
        bool wasCancelled = false;
        runLongTask(&window, u"Reading <b>servers</b>.csv"_s, Cancellable::Yes, [&](LongTask& task) {
            task.progress(30, 120);
            waitUntil(task.cancelled());
            wasCancelled = task.cancelled();
        });
        QVERIFY(wasCancelled);
        QCOMPARE(percent, 25);
        QCOMPARE(text, u"Reading <b>servers</b>.csv"_s);
    }

    // The window takes no input while the work runs, so the dialog stays.
    void cantBeClosedWhereItCantBeCancelled()
    {
        QWidget window;
        window.show();
        std::atomic<bool> mayEnd = false;
        bool stayed = false;
        whenShown(window, [&](QDialog& dialog) {
            QTest::keyClick(&dialog, Qt::Key_Escape);
            dialog.close();
            stayed = dialog.isVisible() && !dialog.findChild<QPushButton*>();
            mayEnd = true;
        });
        runLongTask(&window, u"Writing"_s, Cancellable::No, [&](LongTask&) { waitUntil(mayEnd); });
        QVERIFY(stayed);
        QVERIFY(!openDialog());
    }

    void whatTheWorkThrowsArrives()
    {
        QWidget window;
        QVERIFY_EXCEPTION_THROWN(
            runLongTask(&window, u"Failing"_s, Cancellable::No, [](LongTask&) { throw std::runtime_error("no"); }),
            std::runtime_error);
    }

    void percentIsUnknownWithoutATotal()
    {
        LongTask task;
        QCOMPARE(task.percent(), -1);
        task.progress(7, 0);
        QCOMPARE(task.percent(), -1);
        task.progress(9, 8); // more than was expected
        QCOMPARE(task.percent(), 100);
    }
};

HEADROOM_TEST(TestLongTask);
#include "tst_long_task.moc"
