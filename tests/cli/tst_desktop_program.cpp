// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program as it is started from a terminal.
#include "tests/support/testing.h"

#include <QProcess>

using namespace Qt::StringLiterals;

class TestDesktopProgram : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItIsWithoutADisplay_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("answer");
        QTest::newRow("version") << u"--version"_s << u"Headroom \\d+\\.\\d+\\.\\d+"_s;
        QTest::newRow("help")    << u"--help"_s << u"--sample"_s;
    }
    void saysWhatItIsWithoutADisplay()
    {
        QFETCH(QString, argument);
        QFETCH(QString, answer);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HEADROOM_BINARY_DIR "/bin/headroom"), {argument});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(QRegularExpression(answer).match(QString::fromUtf8(program.readAllStandardOutput())).hasMatch());
    }
};

HEADROOM_TEST(TestDesktopProgram);
#include "tst_desktop_program.moc"
