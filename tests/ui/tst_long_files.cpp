// SPDX-License-Identifier: GPL-3.0-or-later
// Projects so large that reading and writing them takes a while: the window lives meanwhile, says what goes on, and can be told to
// stop, which leaves everything as it was.
#include "tests/ui/long_work_support.h"

#include "core/exchange/project_json.h"
#include "ui/document/journal.h"
#include "ui/widgets/long_task.h"

#include <QDir>
#include <QTemporaryDir>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 300'000;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QTemporaryDir& folder) { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

std::size_t workloadsOf(const MainWindow& window)
{
    return const_cast<MainWindow&>(window).document().project().table<Workload>().size();
}

void write(const Model& model, const QString& path)
{
    QVERIFY(saveProject(model, path.toStdString()).ok());
}

} // namespace

class LongFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { showLongTasksAfter(std::chrono::milliseconds(0)); }
    void cleanup() { showLongTasksAfter(std::chrono::milliseconds(500)); }
    void saving();
    void closingAndSavingAgainWhileSaving();
    void opening();
    void openingJson();
    void recovering();
};

void LongFilesTest::saving()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.headroom"_s);
    TestWindow window;
    window.show();
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    QVERIFY(window.saveTo(path));
    const QByteArray before = contentOf(path);
    const QStringList files = filesIn(folder);
    window.document().replace(largeProject(many), path, Document::Standing::Unsaved);
    {
        const Eyes eyes(Eyes::Cancel::AtOnce);
        QVERIFY(!window.saveTo(path));
        QCOMPARE(eyes.title, u"Saving a.headroom"_s);
    }
    QVERIFY2(window.told.isEmpty(), qPrintable(window.told.join(u'\n'))); // who pressed Cancel knows
    QCOMPARE(contentOf(path), before);
    QCOMPARE(filesIn(folder), files);
    QVERIFY(window.document().isModified());
    {
        const Eyes eyes(Eyes::Cancel::Never);
        QVERIFY2(window.saveTo(path), qPrintable(window.told.join(u'\n')));
        QCOMPARE(eyes.title, u"Saving a.headroom"_s);
        QVERIFY(eyes.moved);
        QVERIFY2(eyes.looks > 10, qPrintable(QString::number(eyes.looks)));
    }
    QVERIFY(!window.document().isModified());
    QCOMPARE(filesIn(folder), files);
    QVERIFY(contentOf(path) != before);
}

void LongFilesTest::closingAndSavingAgainWhileSaving()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.headroom"_s);
    TestWindow window;
    window.show();
    window.document().replace(largeProject(many), path, Document::Standing::Unsaved);
    window.answer = MainWindow::Answer::Discard;
    Eyes eyes(Eyes::Cancel::Never);
    bool tried = false;
    eyes.once = [&] {
        QVERIFY(!window.close()); // not before the file is whole
        QVERIFY(!window.saveTo(path));
        QVERIFY(!window.openPath(path));
        window.document().undo(); // what a key would do, if one came through
        tried = true;
    };
    QVERIFY2(window.saveTo(path), qPrintable(window.told.join(u'\n')));
    QVERIFY(tried);
    QVERIFY(window.isVisible());
    QCOMPARE(window.asked, 0);
    QVERIFY(!window.document().isModified());
    QCOMPARE(filesIn(folder), (QStringList{u".a.headroom.lock"_s, u"a.headroom"_s}));
    QVERIFY(window.close());
}

void LongFilesTest::opening()
{
    const QTemporaryDir folder;
    const QString small = folder.filePath(u"small.headroom"_s);
    const QString large = folder.filePath(u"large.headroom"_s);
    write(smallProject(), small);
    write(largeProject(many), large);
    TestWindow window;
    window.show();
    QVERIFY(window.openPath(small));
    const Model before = window.document().project();
    {
        const Eyes eyes(Eyes::Cancel::AtOnce);
        QVERIFY(!window.openPath(large));
        QCOMPARE(eyes.title, u"Opening large.headroom"_s);
    }
    QVERIFY2(window.told.isEmpty(), qPrintable(window.told.join(u'\n')));
    QVERIFY(window.document().project() == before);
    QCOMPARE(window.document().filePath(), small);
    QCOMPARE(filesIn(folder), (QStringList{u".small.headroom.lock"_s, u"large.headroom"_s, u"small.headroom"_s}));
    {
        const Eyes eyes(Eyes::Cancel::Never);
        QVERIFY(window.openPath(large));
        QCOMPARE(eyes.title, u"Opening large.headroom"_s);
        QVERIFY(eyes.moved);
        QVERIFY2(eyes.looks > 10, qPrintable(QString::number(eyes.looks)));
    }
    QCOMPARE(workloadsOf(window), std::size_t{many + 2});
}

void LongFilesTest::openingJson()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.json"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::string json = writeProjectJson(largeProject(many / 3));
        QCOMPARE(file.write(json.data(), static_cast<qint64>(json.size())), static_cast<qint64>(json.size()));
    }
    TestWindow window;
    window.show();
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    const Model before = window.document().project();
    {
        const Eyes eyes(Eyes::Cancel::AtOnce);
        QVERIFY(!window.openPath(path));
        QCOMPARE(eyes.title, u"Opening large.json"_s);
    }
    QVERIFY2(window.told.isEmpty(), qPrintable(window.told.join(u'\n')));
    QVERIFY(window.document().project() == before);
    const Eyes eyes(Eyes::Cancel::Never);
    QVERIFY2(window.openPath(path), qPrintable(window.told.join(u'\n')));
    QVERIFY(eyes.moved);
    QCOMPARE(workloadsOf(window), std::size_t{many / 3 + 2});
}

void LongFilesTest::recovering()
{
    const QTemporaryDir folder;
    const QTemporaryDir state;
    const QString path = folder.filePath(u"a.headroom"_s);
    write(largeProject(many), path);
    {
        TestWindow window(state.path());
        QVERIFY(window.openPath(path));
        const Field& rate = *schemaOf<Company>().field("taxRate");
        QVERIFY(window.document().setField(Entity::Company, 1, rate, Decimal(33, 2)).ok());
        QVERIFY(window.document().journal()->waitUntilWritten().ok());
    } // ends without being closed
    TestWindow next(state.path());
    next.show();
    next.askDialog = [](QDialog& dialog) {
        for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
            if (button->text() == u"Recover"_s)
                button->click();
        return true;
    };
    {
        const Eyes eyes(Eyes::Cancel::AtOnce);
        QVERIFY(!next.offerRecovery());
        QCOMPARE(eyes.title, u"Recovering unsaved work"_s);
    }
    QVERIFY2(next.told.isEmpty(), qPrintable(next.told.join(u'\n')));
    QCOMPARE(workloadsOf(next), std::size_t{0});
    const Eyes eyes(Eyes::Cancel::Never);
    QVERIFY2(next.offerRecovery(), qPrintable(next.told.join(u'\n'))); // it is still there
    QCOMPARE(workloadsOf(next), std::size_t{many + 2});
    QCOMPARE(next.document().project().company().taxRate, Decimal(33, 2));
    QVERIFY(next.document().canUndo());
}

HEADROOM_TEST(LongFilesTest);
#include "tst_long_files.moc"
