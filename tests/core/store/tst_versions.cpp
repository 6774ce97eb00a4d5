// SPDX-License-Identifier: GPL-3.0-or-later
// Named versions inside the project file and the session.
#include "core/model/difference.h"
#include "core/store/session.h"
#include "core/store/version_content.h"
#include "tests/core/store/old_version.h"

using namespace headroom;
using namespace testing_support;

namespace {

/// "first" of the full model, "second" of one with workloads.
ProjectVersions twoVersions()
{
    ProjectVersions versions;
    for (const char* name : {"first", "second"}) {
        const Model model = versions.empty() ? fullModel() : modelWithWorkloads(20'000);
        auto made = makeVersion(versions, model, {name, "two\nlines", 1'700'000'000});
        if (!made.ok())
            qFatal("%s", textOf(made.error()).c_str());
        versions.push_back(*made);
    }
    return versions;
}

SaveOptions with(const ProjectVersions& versions)
{
    SaveOptions options;
    options.versions = versions;
    return options;
}

} // namespace

class Versions : public QObject
{
    Q_OBJECT
private slots:
    void aVersionIsTheWholeProject()
    {
        const ProjectVersions versions = twoVersions();
        QCOMPARE(versions[0].id, 1);
        QCOMPARE(versions[1].id, 2);
        const auto first = modelOf(versions[0]);
        VERIFY_OK(first);
        QVERIFY(*first == fullModel());
        QVERIFY(findVersion(versions, "second") == &versions[1]);
        QVERIFY(findVersion(versions, "third") == nullptr);
    }

    void namesAreHeldToTheirRules()
    {
        const ProjectVersions versions = twoVersions();
        const Model model = fullModel();
        VERIFY_FAILS(makeVersion(versions, model, {"", "", 0}), ErrorCode::NameMissing);
        VERIFY_FAILS(makeVersion(versions, model, {"first", "", 0}), ErrorCode::NameNotUnique);
        VERIFY_FAILS(makeVersion(versions, model, {std::string(201, 'x'), "", 0}), ErrorCode::TextTooLong);
        VERIFY_FAILS(makeVersion(versions, model, {"a", std::string(2001, 'x'), 0}), ErrorCode::TextTooLong);
        VERIFY_FAILS(makeVersion(versions, model, {"a\nb", "", 0}), ErrorCode::TextNotUtf8);
        VERIFY_FAILS(makeVersion(versions, model, {"\xff", "", 0}), ErrorCode::TextNotUtf8);
    }

    void theyAreInTheFileAndInItsDigest()
    {
        const Folder folder;
        const std::string path = folder.path("a.headroom");
        const ProjectVersions versions = twoVersions();
        const auto saved = saveProject(fullModel(), path, with(versions));
        VERIFY_OK(saved);
        const auto opened = openProject(path);
        VERIFY_OK(opened);
        QCOMPARE(opened->versions.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(opened->versions[i].name, versions[i].name);
            QCOMPARE(opened->versions[i].note, std::string("two\nlines"));
            QCOMPARE(opened->versions[i].created, std::int64_t{1'700'000'000});
            QVERIFY(*opened->versions[i].content == *versions[i].content);
        }
        QVERIFY(opened->digest == digestOf(opened->model));
        Digest both = opened->digest;
        both.add(digestOf(opened->versions));
        QVERIFY(saved->digest == both);
        QVERIFY(runSql(path, "UPDATE version SET note='another' WHERE id=2"));
        VERIFY_FAILS(openProject(path), ErrorCode::FileContentChanged);
    }

    void theDifferenceOfTwoModelsLeadsFromOneToTheOther()
    {
        const Model from = fullModel();
        Model to = modelWithWorkloads(3000);
        Company company = to.company();
        company.note = "another";
        to.table<Company>().put(company);
        const Change change = changeTo(from, to);
        Model changed = from;
        VERIFY_OK(apply(changed, change));
        QVERIFY(changed == to);
        VERIFY_OK(apply(changed, inverse(change)));
        QVERIFY(changed == from);
        QVERIFY(changeTo(from, from).empty());
        const Change back = changeTo(to, modelWithWorkloads(3000));
        QCOMPARE(back.steps.size(), std::size_t{1}); // the company's note alone
        QVERIFY(std::get<FieldStep>(back.steps.front()).before == Value(Text("another")));
    }

    void aFileThatWasTamperedWithIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a name twice")           << QStringLiteral("UPDATE version SET name='first' WHERE id=2");
        QTest::newRow("no name")                << QStringLiteral("PRAGMA ignore_check_constraints=ON; UPDATE version SET name='' WHERE id=2");
        QTest::newRow("a name of two lines")    << QStringLiteral("UPDATE version SET name='a' || char(10) WHERE id=2");
        QTest::newRow("a part is missing")      << QStringLiteral("DELETE FROM version_part WHERE id=1");
        QTest::newRow("a part of no version")   << QStringLiteral("UPDATE version_part SET version=9 WHERE id=1");
        QTest::newRow("parts in another order") << QStringLiteral("UPDATE version_part SET version=2 WHERE id=1; UPDATE version_part SET version=1 WHERE id=2");
        QTest::newRow("no content")             << QStringLiteral("DELETE FROM version_part WHERE version=2");
    }
    void aFileThatWasTamperedWithIsRefused()
    {
        QFETCH(QString, sql);
        const Folder folder;
        const std::string path = folder.path("a.headroom");
        VERIFY_OK(saveProject(fullModel(), path, with(twoVersions())));
        QVERIFY(runSql(path, sql.toStdString()));
        const auto opened = openProject(path);
        QVERIFY2(!opened.ok() && opened.error().code == ErrorCode::FileDamaged, failureOf(opened).c_str());
        QVERIFY2(opened.error().path.starts_with("version["), failureOf(opened).c_str());
    }

    void aContentThatIsNoneIsDamagedNotDangerous()
    {
        const std::string good = *twoVersions().front().content;
        const auto refused = [](const std::string& bytes) {
            const auto model = unpackProject(bytes);
            return !model.ok() && model.error().code == ErrorCode::FileDamaged;
        };
        QVERIFY(refused({}));
        QVERIFY(refused(good.substr(0, 8)));
        QVERIFY(refused(good.substr(0, good.size() / 2)));
        std::string huge = good;
        huge[5] = '\x7f'; // says that it unpacks to more than it can
        QVERIFY(refused(huge));
        std::string longer = good;
        ++longer[0];
        QVERIFY(refused(longer));
        ProjectVersion bad = twoVersions().front();
        bad.content = std::make_shared<const std::string>("nonsense, and no version");
        const auto model = modelOf(bad);
        VERIFY_FAILS(model, ErrorCode::FileDamaged);
        QCOMPARE(model.error().path, std::string("version[id=1]"));
    }

    void aSessionKeepsThemThroughACrash()
    {
        const Folder folder;
        const ProjectVersions versions = twoVersions();
        std::string path;
        {
            auto session = Session::create(folder.path(), fullModel(), {"/a", FileInfo{1, 2, 3, 4}, "u"}, {versions.front()});
            VERIFY_OK(session);
            path = (*session)->info().path;
            QVERIFY(!(*session)->info().unsaved());
            VERIFY_OK((*session)->setVersions(versions));
            QVERIFY((*session)->info().unsaved());
        } // kept, as by a crash
        const auto found = recoverableSessions(folder.path());
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].info.unsaved());
        auto session = Session::recover(path);
        VERIFY_OK(session);
        QCOMPARE((*session)->versions().size(), std::size_t{2});
        QVERIFY(*(*session)->versions()[1].content == *versions[1].content);
        Digest both = digestOf(fullModel());
        both.add(digestOf(versions));
        VERIFY_OK((*session)->markSaved({"/a", FileInfo{1, 2, 3, 4}, "u"}, both));
        QVERIFY(!(*session)->info().unsaved());
        VERIFY_OK((*session)->setVersions({}));
        QVERIFY((*session)->versions().empty() && (*session)->info().unsaved());
    }
};

HEADROOM_TEST(Versions);
#include "tst_versions.moc"
