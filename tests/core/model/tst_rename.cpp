// SPDX-License-Identifier: GPL-3.0-or-later
// A row that gets another name: paths that told it by the old one tell it by the new one, in one change.
#include "core/model/path.h"
#include "tests/core/model/broken_rows.h"
#include "tests/support/testing.h"

using namespace model_testing;

namespace {

template<class E> Id put(Model& model, E row)
{
    row.id = model.table<E>().lastId() + 1;
    model.table<E>().put(row);
    return row.id;
}

Model twoWaves()
{
    Model model = Model::empty(Month(2024, 1));
    for (const char* name : {"Omaha", "Denver"}) {
        Wave wave;
        wave.name = name;
        put(model, wave);
    }
    Scenario scenario;
    scenario.name = "Later";
    put(model, scenario);
    return model;
}

Id changes(Model& model, const char* path, const char* value)
{
    ScenarioChange change;
    change.scenario.id = 1;
    change.path = path;
    change.value = value;
    return put(model, change);
}

Result<Change> renamed(const Model& model, const char* name)
{
    return changeField(model, Entity::Wave, 1, fieldOf(Entity::Wave, "name"), Text(name));
}

} // namespace

class TestRename : public QObject
{
    Q_OBJECT

private slots:
    void whatCallsTheRowFollows_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("pathAfter");
        QTest::addColumn<QString>("valueAfter");
        const auto row = [](const char* name, const char* path, const char* value, const char* pathAfter, const char* valueAfter) {
            QTest::newRow(name) << q(path) << q(value) << q(pathAfter) << q(valueAfter);
        };
        row("by name", "wave[\"Omaha\"].start", "2024-07", "wave[\"Big \\\"O\\\"\"].start", "2024-07");
        row("by the field", "wave[name=\"Omaha\"].start", "2024-07", "wave[name=\"Big \\\"O\\\"\"].start", "2024-07");
        row("by a reference", "workload[wave=\"Omaha\"].cores", "4", "workload[wave=\"Big \\\"O\\\"\"].cores", "4");
        row("as a value", "workload[\"db\"].wave", "Omaha", "workload[\"db\"].wave", "Big \"O\"");
        row("another row", "wave[\"Denver\"].start", "2024-07", "wave[\"Denver\"].start", "2024-07");
        row("another entity", "site[\"Omaha\"].name", "Omaha", "site[\"Omaha\"].name", "Omaha");
        row("no path", "Omaha", "Omaha", "Omaha", "Omaha");
    }
    void whatCallsTheRowFollows()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        Model model = twoWaves();
        const Id id = changes(model, path.toUtf8(), value.toUtf8());
        const Model before = model;
        const Result<Change> change = renamed(model, "Big \"O\"");
        QVERIFY(change);
        QVERIFY(apply(model, *change));
        const ScenarioChange& after = *model.table<ScenarioChange>().find(id);
        QTEST(q(after.path.view()), "pathAfter");
        QTEST(q(after.value.view()), "valueAfter");
        QVERIFY(apply(model, inverse(*change)));
        QCOMPARE(*model.table<ScenarioChange>().find(id), *before.table<ScenarioChange>().find(id));
    }

    void uncertainFieldsFollow()
    {
        Model model = twoWaves();
        Uncertainty uncertainty;
        uncertainty.path = "wave[\"Omaha\"].start";
        put(model, uncertainty);
        const Result<Change> change = renamed(model, "Lincoln");
        QVERIFY(change);
        QVERIFY(apply(model, *change));
        QCOMPARE(q(model.table<Uncertainty>().find(1)->path.view()), QStringLiteral("wave[\"Lincoln\"].start"));
    }

    // A path of a name that two rows have means both, so it stays with the other, and goes with the last.
    void aSharedNameStays()
    {
        Model model = twoWaves();
        for (int i = 0; i < 2; ++i) {
            Covenant covenant;
            covenant.name = "Cover";
            put(model, covenant);
        }
        changes(model, "covenant[\"Cover\"].limit", "3");
        const bool isUnique = schemaOf(Entity::Covenant).naming == Naming::Unique;
        const Result<Change> change =
            changeField(model, Entity::Covenant, 1, fieldOf(Entity::Covenant, "name"), Text("Interest cover"));
        QVERIFY(change);
        QCOMPARE(change->steps.size(), isUnique ? std::size_t{2} : std::size_t{1});
        QVERIFY(apply(model, *change));
        const Result<Change> last =
            changeField(model, Entity::Covenant, 2, fieldOf(Entity::Covenant, "name"), Text("Interest cover"));
        QVERIFY(last && apply(model, *last));
        QCOMPARE(q(model.table<ScenarioChange>().find(1)->path.view()), QStringLiteral("covenant[\"Interest cover\"].limit"));
    }
};

HEADROOM_TEST(TestRename);

#include "tst_rename.moc"
