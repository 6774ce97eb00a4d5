// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every registered test class: all arguments go to Qt Test, but for "--class NAME", which runs one class only.
#include "tests/support/testing.h"

#if defined(HEADROOM_TEST_WIDGETS)
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

std::vector<testing_support::Registered>& testing_support::registered()
{
    static std::vector<Registered> tests;
    return tests;
}

int main(int argc, char** argv)
{
    Application application(argc, argv);
    QStringList arguments = application.arguments();
    QString only;
    if (const auto at = arguments.indexOf(QStringLiteral("--class")); at > 0 && at + 1 < arguments.size()) {
        only = arguments.takeAt(at + 1);
        arguments.removeAt(at);
    }
    arguments.append(QStringLiteral("-nocrashhandler")); // with Qt's, a crash is dumped again and again until the time is over
    int failures = 0;
    int run = 0;
    for (const auto& test : testing_support::registered()) {
        if (!only.isEmpty() && only != QLatin1String(test.name))
            continue;
        ++run;
        const auto object = test.create();
        failures += QTest::qExec(object.get(), arguments);
    }
    if (run == 0) {
        qCritical("no test class was run");
        return 1;
    }
    return failures == 0 ? 0 : 1;
}
