// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What the script `dev` does without building anything.
class TestDev : public QObject
{
    Q_OBJECT

private slots:
    void wrongUseIsToldAndEndsWithTwo_data();
    void wrongUseIsToldAndEndsWithTwo();
    void helpGoesToStandardOutput();
    void aLinkToItFindsTheCheckout();
};

namespace {

const QString script = QStringLiteral(HEADROOM_SOURCE_DIR "/dev");

struct Ended
{
    int code = -1;
    QString output;
    QString errors;
};

Ended run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

void TestDev::wrongUseIsToldAndEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("no command") << QStringList() << u"which command?"_s;
    QTest::newRow("unknown command") << QStringList{u"tset"_s} << u"there is no command 'tset'"_s;
    QTest::newRow("unknown step") << QStringList{u"check"_s, u"spelling"_s} << u"check has no step 'spelling'"_s;
}

void TestDev::wrongUseIsToldAndEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    const Ended ended = run(script, arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.errors.startsWith(u"dev: "_s + told), qPrintable(ended.errors));
    QVERIFY(ended.errors.contains(u"usage: ./dev COMMAND"_s));
    QVERIFY(ended.output.isEmpty());
}

void TestDev::helpGoesToStandardOutput()
{
    const Ended ended = run(script, {u"help"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.output.startsWith(u"usage: ./dev COMMAND"_s));
    QVERIFY(ended.errors.isEmpty());
}

void TestDev::aLinkToItFindsTheCheckout()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"a link"_s);
    QVERIFY(QFile::link(script, link));
    const Ended ended = run(link, {u"bench"_s, u"no such benchmark"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.errors.contains(u"no such benchmark in tests/bench: no such benchmark"_s), qPrintable(ended.errors));
}

HEADROOM_TEST(TestDev);
#include "tst_dev.moc"
