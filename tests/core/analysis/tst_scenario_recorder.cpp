// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scenario_recorder.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace analysis_test;

namespace {

using C = ChangeOperation;

Change set(const Model& model, Entity entity, Id id, std::string_view field, const Value& value)
{
    return analysis_test::value(changeField(model, entity, id, *schemaOf(entity).field(field), value));
}

Change set(const Model& model, std::string_view field, const Value& value)
{
    return set(model, Entity::Company, model.company().id, field, value);
}

} // namespace

class TestScenarioRecorder : public QObject
{
    Q_OBJECT

private slots:
    // The recorded scenario is the shown model with the edit; the project keeps its own value; one undo takes it back.
    void anEditBecomesAChangeOfTheScenario()
    {
        Model project = tenMachines();
        const Id id = scenario(project, "A", "", {edit("company.taxRate", C::Set, "0.25")});
        const Model before = project;
        Model shown = applyScenario(project, id).model;
        const Change edited = set(shown, "horizon", std::int64_t{18});
        const Change recorded = value(recordEdit(project, id, edited));
        QVERIFY(apply(shown, edited).ok());
        must(project, recorded);
        QCOMPARE(project.company().horizon, before.company().horizon);
        QCOMPARE(project.company().taxRate, number("0.21"));
        QVERIFY(applyScenario(project, id).model.company() == shown.company());
        const ScenarioChange& last = project.table<ScenarioChange>().at(1);
        QCOMPARE(qt(last.path.view()), QStringLiteral("company.horizon"));
        QCOMPARE(qt(last.value.view()), QStringLiteral("18"));
        QCOMPARE(last.order, 2);
        must(project, inverse(recorded));
        QVERIFY(project == before);
    }

    void typingOnReplacesTheLastValue()
    {
        Model project = tenMachines();
        const Id id = scenario(project, "A", "", {});
        for (const char* rate : {"0.3", "0.35", "0.4"}) {
            const Model shown = applyScenario(project, id).model;
            must(project, recordEdit(project, id, set(shown, "taxRate", number(rate))));
        }
        QCOMPARE(project.table<ScenarioChange>().size(), std::size_t{1});
        QCOMPARE(applyScenario(project, id).model.company().taxRate, number("0.4"));
    }

    void severalFieldsAreOneChange()
    {
        Model project = tenMachines();
        const Id id = scenario(project, "A", "", {});
        Model shown = project;
        Change all = set(shown, "taxRate", number("0.3"));
        must(shown, Result<Change>(all));
        Change more = set(shown, Entity::Workload, 1, "quantity", std::int64_t{7});
        must(shown, Result<Change>(more));
        const Change recorded = value(recordEdit(project, id, joined(std::move(all), std::move(more))));
        const Model before = project;
        must(project, recorded);
        QCOMPARE(project.table<ScenarioChange>().size(), std::size_t{2});
        const Model made = applyScenario(project, id).model;
        QVERIFY(made.company() == shown.company());
        QVERIFY(made.table<Workload>() == shown.table<Workload>());
        must(project, inverse(recorded));
        QVERIFY(project == before);
    }

    void rowsAreNotAddedOrRemoved()
    {
        Model project = tenMachines();
        const Id id = scenario(project, "A", "", {});
        const Result<Change> inserted = recordEdit(project, id, insertRow(project, Entity::Wave, Wave()));
        QVERIFY(!inserted.ok());
        QCOMPARE(inserted.error().code, ErrorCode::RuleBroken);
        QCOMPARE(recordEdit(project, 99, set(project, "taxRate", number("0.3"))).error().code, ErrorCode::RowUnknown);
    }

    // A name leads to a row whatever the scenario is, and an uncertainty is no input.
    void namesAndAnalysesAreTheProjects()
    {
        Model project = tenMachines();
        const Id id = scenario(project, "A", "", {});
        must(project, recordEdit(project, id, set(project, "name", Text("Example, Inc."))));
        must(project, recordEdit(project, id, insertRow(project, Entity::Uncertainty, Uncertainty())));
        QCOMPARE(qt(project.company().name.view()), QStringLiteral("Example, Inc."));
        QCOMPARE(project.table<Uncertainty>().size(), std::size_t{1});
        QVERIFY(project.table<ScenarioChange>().empty());
    }

    void theDifferenceIsWhatTheChangesLeadTo()
    {
        Model project = tenMachines();
        const Id id = scenario(project, "A", "", {edit("company.taxRate", C::Set, "0.3"), edit("company.horizon", C::Add, "0")});
        const Model shown = applyScenario(project, id).model;
        const Change difference = differenceOf(project, shown, changesOf(project, id));
        QCOMPARE(difference.steps.size(), std::size_t{1});
        Model made = project;
        must(made, Result<Change>(difference));
        QVERIFY(made == shown);
    }
};

HEADROOM_TEST(TestScenarioRecorder);
#include "tst_scenario_recorder.moc"
