// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "tests/walls/walls.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(HEADROOM_SOURCE_DIR);

/// The sources below these folders, as paths from the root, sorted.
QStringList sources(const QStringList& folders)
{
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator it(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next().mid(root.size() + 1));
    }
    files.sort();
    return files;
}

const QStringList productFolders{u"core"_s, u"ui"_s, u"app"_s};

QString contentOf(const QString& file)
{
    QFile f(root + u'/' + file);
    if (!f.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qPrintable(file));
    return QString::fromUtf8(f.readAll());
}

} // namespace

class TestWalls : public QObject
{
    Q_OBJECT

private slots:
    void anIncludeIsRefusedOrAllowed_data();
    void anIncludeIsRefusedOrAllowed();
    void includesAreFoundInText();
    void aCircleIsFound();
    void noIncludeClimbsAWall();
    void everyIncludeOfOursExists();
    void noFilesIncludeEachOtherInACircle();
    void noFileIsLongerThan600Lines();
    void everyFileNamesItsLicence();
    void everyHeaderIsGuardedOnce();
};

namespace {

void row(const char* name, const char* file, const char* include, bool allowed)
{
    QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(include) << allowed;
}

void addForeignAndWindowRows()
{
    row("no Qt class in core", "core/model/schema.h", "<QString>", false);
    row("no Qt module in core", "core/model/schema.h", "<QtCore/QString>", false);
    row("no Qt file in core", "core/model/schema.h", "<qglobal.h>", false);
    row("no Qt in quotes either", "core/model/schema.h", "\"QString\"", false);
    row("Qt in ui", "ui/format/text.h", "<QString>", true);
    row("QCustomPlot in charts", "ui/charts/bars.cpp", "<qcustomplot.h>", true);
    row("QCustomPlot in pages", "ui/pages/cash/page.cpp", "<qcustomplot.h>", false);
    row("QCustomPlot in print", "ui/print/pdf.cpp", "\"qcustomplot.h\"", false);
    row("SQLite in store", "core/store/project.cpp", "<sqlite3.h>", true);
    row("SQLite in ui", "ui/document/document.cpp", "<sqlite3.h>", false);
    row("SQLite in app", "app/cli/main.cpp", "<sqlite3.h>", false);
    row("JSON parser in exchange", "core/exchange/json.cpp", "<simdjson.h>", true);
    row("JSON parser in model", "core/model/schema.cpp", "<simdjson.h>", false);
    row("format does not see document", "ui/format/text.h", "\"ui/document/document.h\"", false);
    row("document sees store", "ui/document/document.cpp", "\"core/store/project.h\"", true);
    row("pages do not see store", "ui/pages/cash/page.cpp", "\"core/store/project.h\"", false);
    row("charts do not see document", "ui/charts/bars.h", "\"ui/document/document.h\"", false);
    row("print sees charts", "ui/print/pdf.cpp", "\"ui/charts/bars.h\"", true);
    row("models do not see pages", "ui/models/table.h", "\"ui/pages/cash/page.h\"", false);
    row("shell sees pages", "ui/shell/window.cpp", "\"ui/pages/cash/page.h\"", true);
    row("pages do not see the shell", "ui/pages/cash/page.cpp", "\"ui/shell/window.h\"", false);
    row("ui does not see app", "ui/pages/cash/page.cpp", "\"app/main.h\"", false);
    row("app sees core", "app/cli/main.cpp", "\"core/store/project.h\"", true);
    row("app sees ui", "app/main.cpp", "\"ui/pages/window.h\"", true);
    row("command line parser in app", "app/cli/main.cpp", "<CLI/CLI.hpp>", true);
    row("a path from the folder", "core/base/money.cpp", "\"money.h\"", false);
    row("a path upwards", "core/model/schema.h", "\"../base/money.h\"", false);
    row("a name like a module's", "core/base/money.h", "\"core/base_more/money.h\"", false);
    row("ours in angle brackets", "core/model/schema.h", "<core/base/money.h>", false);
    row("what moc writes", "ui/pages/window.cpp", "\"window.moc\"", true);
    row("what moc writes for a header", "ui/pages/window.cpp", "\"moc_window.cpp\"", true);
    row("what moc writes for another", "ui/pages/window.cpp", "\"other.moc\"", false);
    row("a new folder without walls", "core/news/feed.h", "\"core/base/money.h\"", false);
}

} // namespace

void TestWalls::anIncludeIsRefusedOrAllowed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");

    row("own module", "core/base/money.cpp", "\"core/base/money.h\"", true);
    row("standard library", "core/base/money.cpp", "<vector>", true);
    row("base knows nothing of ours", "core/base/money.h", "\"core/model/schema.h\"", false);
    row("model sees base", "core/model/schema.h", "\"core/base/money.h\"", true);
    row("model does not see finance", "core/model/schema.h", "\"core/finance/irr.h\"", false);
    row("finance does not see model", "core/finance/irr.h", "\"core/model/schema.h\"", false);
    row("pricing sees model", "core/pricing/book.h", "\"core/model/schema.h\"", true);
    row("pricing does not see engine", "core/pricing/book.h", "\"core/engine/run.h\"", false);
    row("engine sees pricing", "core/engine/run.h", "\"core/pricing/book.h\"", true);
    row("engine does not see analysis", "core/engine/run.h", "\"core/analysis/risk.h\"", false);
    row("analysis sees engine", "core/analysis/risk.h", "\"core/engine/run.h\"", true);
    row("analysis does not see report", "core/analysis/risk.h", "\"core/report/report.h\"", false);
    row("store does not see engine", "core/store/project.cpp", "\"core/engine/run.h\"", false);
    row("store does not see exchange", "core/store/project.cpp", "\"core/exchange/csv.h\"", false);
    row("exchange does not see store", "core/exchange/csv.cpp", "\"core/store/project.h\"", false);
    row("exchange sees the trace", "core/exchange/xlsx.cpp", "\"core/engine/trace.h\"", true);
    row("exchange sees nothing else of the engine", "core/exchange/xlsx.cpp", "\"core/engine/run.h\"", false);
    row("no file beside the trace", "core/exchange/xlsx.cpp", "\"core/engine/trace.hpp\"", false);
    row("report sees analysis", "core/report/report.cpp", "\"core/analysis/risk.h\"", true);
    row("core does not see ui", "core/report/report.cpp", "\"ui/format/text.h\"", false);
    row("core does not see app", "core/base/money.cpp", "\"app/main.h\"", false);
    row("nothing sees the tests", "core/base/money.cpp", "\"tests/support/testing.h\"", false);
    addForeignAndWindowRows();
}

void TestWalls::anIncludeIsRefusedOrAllowed()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(bool, allowed);

    const auto includes = walls::includesOf(u"#include "_s + include);
    QCOMPARE(includes.size(), 1);
    const QString objection = walls::objection(file, includes.first());
    QVERIFY2(objection.isEmpty() == allowed, qPrintable(u"objection: \"%1\""_s.arg(objection)));
}

void TestWalls::includesAreFoundInText()
{
    const auto found = walls::includesOf(
        u"// #include <no.h>\n#include \"a.h\" // why\n/* one line */\n/* two\n#include <no.h>\n*/\n  #  include <b>\n"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].name, u"a.h"_s);
    QCOMPARE(found[0].quoted, true);
    QCOMPARE(found[0].line, 2);
    QCOMPARE(found[1].name, u"b"_s);
    QCOMPARE(found[1].quoted, false);
    QCOMPARE(found[1].line, 7);
}

void TestWalls::aCircleIsFound()
{
    const QString a = u"a.h"_s;
    const QString b = u"b.h"_s;
    const QString c = u"c.h"_s;
    QCOMPARE(walls::circle({{a, {b, c}}, {b, {c}}, {c, {u"vector"_s}}}), QStringList());
    QCOMPARE(walls::circle({{a, {b}}, {b, {c}}, {c, {b}}}), (QStringList{b, c, b}));
    QCOMPARE(walls::circle({{a, {a}}}), (QStringList{a, a}));
}

void TestWalls::noIncludeClimbsAWall()
{
    QStringList faults;
    for (const QString& file : sources(productFolders))
        for (const auto& include : walls::includesOf(contentOf(file)))
            if (const QString objection = walls::objection(file, include); !objection.isEmpty())
                faults.append(u"%1:%2: %3: %4"_s.arg(file).arg(include.line).arg(include.name, objection));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestWalls::everyIncludeOfOursExists()
{
    QStringList faults;
    for (const QString& file : sources(productFolders))
        for (const auto& include : walls::includesOf(contentOf(file)))
            if (include.quoted && include.name.contains(u'/') && !QFile::exists(root + u'/' + include.name))
                faults.append(u"%1:%2: there is no %3"_s.arg(file).arg(include.line).arg(include.name));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestWalls::noFilesIncludeEachOtherInACircle()
{
    QHash<QString, QStringList> includes;
    for (const QString& file : sources(productFolders))
        for (const auto& include : walls::includesOf(contentOf(file)))
            includes[file].append(include.name);
    const QStringList found = walls::circle(includes);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u" includes "_s)));
}

void TestWalls::noFileIsLongerThan600Lines()
{
    QStringList faults;
    for (const QString& file : sources(productFolders))
        if (const auto lines = contentOf(file).count(u'\n'); lines > 600)
            faults.append(u"%1: %2 lines"_s.arg(file).arg(lines));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestWalls::everyFileNamesItsLicence()
{
    QStringList faults;
    for (const QString& file : sources(productFolders + QStringList{u"tests"_s}))
        if (!contentOf(file).startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
            faults.append(file);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestWalls::everyHeaderIsGuardedOnce()
{
    QStringList faults;
    for (const QString& file : sources(productFolders))
        if (file.endsWith(u".h"_s) && file != u"ui/moc_prelude.h"_s && !contentOf(file).contains(u"\n#pragma once\n"_s))
            faults.append(file);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

HEADROOM_TEST(TestWalls);
#include "tst_walls.moc"
