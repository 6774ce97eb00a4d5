// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace analysis_test;

namespace {

using C = ChangeOperation;

QString findings(const Findings& all)
{
    QStringList lines;
    for (const Finding& f : all)
        lines.append(qt(codeName(f.what.code)) + u' ' + qt(f.what.path) + u' ' + qt(f.what.detail("path")));
    return lines.join(u'\n');
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private slots:
    void aScenarioWithoutChangesIsItsParent()
    {
        Model model = lumen();
        const Id empty = scenario(model, "Nothing", "", {});
        const Id child = scenario(model, "Nothing more", "Nothing", {});
        QVERIFY(applyScenario(model, empty).model == model);
        QVERIFY(applyScenario(model, child).model == model);
        const Projection base = value(project(model));
        const Projection same = value(project(value(scenarioModel(model, "Nothing more"))));
        for (const LineInfo& line : lineInfos)
            QVERIFY2(base.move[line.line] == same.move[line.line] && base.stay[line.line] == same.stay[line.line],
                qPrintable(qt(line.id)));
        for (std::size_t i = 0; i < base.figures.size(); ++i)
            QVERIFY(base.figures[i].value == same.figures[i].value);
    }

    // The tax rate is 21 %: 0.25, then twice that, then 5 points less; another child begins from 0.25 as well.
    void changesAreMadeFromTheRootOnAndTheLastWins()
    {
        Model model = tenMachines();
        scenario(model, "Higher tax", "", {edit("company.taxRate", C::Set, "0.25")});
        scenario(model, "Twice", "Higher tax",
            {edit("company.taxRate", C::Multiply, "2"), edit("company.taxRate", C::Add, "-0.05")});
        scenario(model, "Own", "Higher tax", {edit("company.taxRate", C::Set, "0.1")});
        QCOMPARE(value(scenarioModel(model, "Higher tax")).company().taxRate, number("0.25"));
        QCOMPARE(value(scenarioModel(model, "Twice")).company().taxRate, number("0.45"));
        QCOMPARE(value(scenarioModel(model, "Own")).company().taxRate, number("0.1"));
        QCOMPARE(value(scenarioModel(model, "base")).company().taxRate, number("0.21"));
        QCOMPARE(value(scenarioModel(model, "")).company().taxRate, number("0.21"));
        QCOMPARE(model.company().taxRate, number("0.21"));
    }

    void theOrderOfAScenarioIsKeptWhateverTheIds()
    {
        Model model = tenMachines();
        const Id id = scenario(model, "A", "", {edit("company.taxRate", C::Multiply, "2"), edit("company.taxRate", C::Set, "0.3")});
        QCOMPARE(applyScenario(model, id).model.company().taxRate, number("0.3"));
        ScenarioChange first = model.table<ScenarioChange>().at(0);
        first.order = 9; // now after "= 0.3"
        model.table<ScenarioChange>().put(first);
        QCOMPARE(applyScenario(model, id).model.company().taxRate, number("0.6"));
    }

    // 10.01 x 0.5 = 5.005 and 100 x 0.333 = 33.3: half a cent and half a unit go away from zero; six months on from July 2025.
    void productsAndSumsAreRoundedAsTheirFieldsAre()
    {
        Model model = tenMachines();
        editCompany(model, [](Company& c) { c.openingCash = usd("10.01"), c.start = month("2025-01"); });
        const Id id = scenario(model, "A", "",
            {edit("company.openingCash", C::Multiply, "0.5"), edit("workload.quantity", C::Multiply, "0.25"),
                edit("wave.start", C::Add, "6"), edit("company.horizon", C::Add, "-1")});
        const Model changed = applyScenario(model, id).model;
        QCOMPARE(changed.company().openingCash, usd("5.01"));
        QCOMPARE(changed.table<Workload>().at(0).quantity, 3); // 2.5
        QCOMPARE(changed.table<Wave>().at(0).start, month("2025-07"));
        QCOMPARE(changed.company().horizon, 25);
    }

    void aChangeThatCannotBeMadeIsFoundAndTheOthersAreMade()
    {
        Model model = tenMachines();
        put(model, Site());
        const Id id = scenario(model, "A", "", {edit("company.taxRate", C::Set, "0.3")});
        const auto add = [&](const char* path, C operation, const char* text) {
            ScenarioChange row;
            row.scenario.id = id;
            row.order = 5;
            row.path = path;
            row.operation = operation;
            row.value = text;
            put(model, row);
        };
        add("site[\"Nowhere\"].vcpuPerCore", C::Set, "2");
        add("site.vcpuPerCore", C::Set, "2");
        add("company.taxRate", C::Multiply, "4"); // 1.2
        add("company.headlineStart", C::Add, "1");
        add("company.horizon", C::Set, "many");
        const ScenarioModel applied = applyScenario(model, id);
        QCOMPARE(findings(applied.findings),
            QStringLiteral("pathNoMatch scenarioChange[\"scenarioChange 2\"].path site[\"Nowhere\"].vcpuPerCore\n"
                           "pathAmbiguous scenarioChange[\"scenarioChange 3\"].path site.vcpuPerCore\n"
                           "numberOutOfRange scenarioChange[\"scenarioChange 4\"].path company.taxRate\n"
                           "valueRequired scenarioChange[\"scenarioChange 5\"].path company.headlineStart\n"
                           "numberMalformed scenarioChange[\"scenarioChange 6\"].path company.horizon"));
        QCOMPARE(applied.model.company().taxRate, number("0.3"));
        QVERIFY(!scenarioModel(model, "A"));
    }

    void editsAreRefusedWithTheirReason()
    {
        Model model = tenMachines();
        const Id id = scenario(model, "A", "", {});
        scenario(model, "B", "A", {});
        const auto code = [](const Result<Change>& change) { return change ? QString() : qt(codeName(change.error().code)); };
        QCOMPARE(code(addScenario(model, "", "", "")), QStringLiteral("nameMissing"));
        QCOMPARE(code(addScenario(model, "A", "", "")), QStringLiteral("nameNotUnique"));
        QCOMPARE(code(addScenario(model, "C", "Z", "")), QStringLiteral("pathNoMatch"));
        QCOMPARE(code(recordInScenario(model, id, edit("company.taxRate", C::Set, "2"))), QStringLiteral("numberOutOfRange"));
        QCOMPARE(code(recordInScenario(model, id, edit("company", C::Set, "2"))), QStringLiteral("pathMalformed"));
        QCOMPARE(code(recordInScenario(model, id, edit("scenario.note", C::Set, "2"))), QStringLiteral("ruleBroken"));
        QCOMPARE(code(recordInScenario(model, 99, edit("company.taxRate", C::Set, "0"))), QStringLiteral("rowUnknown"));
        QCOMPARE(code(removeScenario(model, id)), QStringLiteral("referenceInUse"));
        QCOMPARE(code(forgetInScenario(model, id, "company.taxRate")), QStringLiteral("pathNoMatch"));
        QCOMPARE(code(duplicateScenario(model, id, "B")), QStringLiteral("nameNotUnique"));
        // What could not be computed: names that are the same, prices of another currency.
        QCOMPARE(code(recordInScenario(model, id, edit("wave.name", C::Set, "Foo"))), QStringLiteral("ruleBroken"));
        QCOMPARE(code(recordInScenario(model, id, edit("company.currency", C::Set, "EUR"))), QStringLiteral("pricesForeign"));
    }

    // What stands for the ends of a bridge, and what can't be told from another name by eye.
    void namesThatMeanSomethingElseAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a blank") << " " << "nameMissing";
        QTest::newRow("blank before") << " Downside" << "ruleBroken";
        QTest::newRow("tabulator behind") << "Downside\t" << "ruleBroken";
        QTest::newRow("stay") << "stay" << "ruleBroken";
        QTest::newRow("move") << "move" << "ruleBroken";
        QTest::newRow("the stay of another") << "X:stay" << "ruleBroken";
        QTest::newRow("a blank inside") << "Late stay" << "";
    }
    void namesThatMeanSomethingElseAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const Model model = tenMachines();
        const Result<Change> change = addScenario(model, name.toStdString(), "", "");
        QCOMPARE(change ? QString() : qt(codeName(change.error().code)), expected);
    }

    void settingAFieldAgainReplacesWhatStandsLast()
    {
        Model model = tenMachines();
        const Id id = scenario(model, "A", "",
            {edit("company.taxRate", C::Set, "0.3"), edit("company.taxRate", C::Set, "0.4"),
                edit("company.horizon", C::Set, "12"), edit("company.taxRate", C::Set, "0.5")});
        QCOMPARE(model.table<ScenarioChange>().size(), std::size_t{3});
        QCOMPARE(applyScenario(model, id).model.company().taxRate, number("0.5"));
        must(model, forgetInScenario(model, id, "company.taxRate"));
        QCOMPARE(model.table<ScenarioChange>().size(), std::size_t{1});
        QCOMPARE(applyScenario(model, id).model.company().taxRate, number("0.21"));
    }

    void everyEditIsTakenBack()
    {
        Model model = tenMachines();
        const Id id = scenario(model, "A", "", {edit("company.taxRate", C::Set, "0.3"), edit("company.horizon", C::Set, "12")});
        const std::vector<Result<Change>> changes{addScenario(model, "B", "A", "why"),
            recordInScenario(model, id, edit("company.horizon", C::Set, "13")),
            recordInScenario(model, id, edit("workload.cores", C::Multiply, "2")), duplicateScenario(model, id, "C"),
            renameScenario(model, id, "D"), forgetInScenario(model, id, "company.taxRate"), removeScenario(model, id)};
        for (const Result<Change>& change : changes) {
            Model edited = model;
            must(edited, change);
            QVERIFY(!(edited == model));
            must(edited, inverse(*change));
            QVERIFY(edited == model);
        }
    }

    void aDuplicateChangesTheSame()
    {
        Model model = tenMachines();
        scenario(model, "Root", "", {edit("company.horizon", C::Set, "12")});
        const Id id = scenario(model, "A", "Root", {edit("company.taxRate", C::Set, "0.3"), edit("workload.cores", C::Multiply, "2")});
        must(model, duplicateScenario(model, id, "Copy"));
        Model copy = value(scenarioModel(model, "Copy"));
        QVERIFY(copy == applyScenario(model, id).model);
        QCOMPARE(copy.company().horizon, 12);
    }

    void whatInheritsFollowsAName()
    {
        Model model = tenMachines();
        const Id id = scenario(model, "Root", "", {edit("company.horizon", C::Set, "12")});
        scenario(model, "Leaf", "Root", {});
        must(model, renameScenario(model, id, "Trunk"));
        QCOMPARE(value(scenarioModel(model, "Leaf")).company().horizon, 12);
        QCOMPARE(value(findScenario(model, "Trunk")), id);
        for (const char* name : {"Leaf", "base", ""})
            QVERIFY(!renameScenario(model, id, name));
        QVERIFY(!renameScenario(model, 99, "New"));
    }

    void theBaseSaysWhatIsOverriddenWhere()
    {
        Model model = tenMachines();
        scenario(model, "A", "", {edit("company.taxRate", C::Set, "0.25")});
        scenario(model, "B", "A", {edit("company.taxRate", C::Multiply, "2")});
        const std::vector<Override> all = overrides(model);
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(qt(all[1].field->name), QStringLiteral("taxRate"));
        QVERIFY(all[0].value == Value(number("0.25")));
        QVERIFY(all[1].value == Value(number("0.5")));
        QCOMPARE(all[1].scenario, 2);
    }
};

HEADROOM_TEST(TestScenario);
#include "tst_scenario.moc"
