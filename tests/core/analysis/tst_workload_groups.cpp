// SPDX-License-Identifier: GPL-3.0-or-later
// Grouping by rule and suggested waves; expectations are counted by hand from the lists below.
#include "core/analysis/wave_suggestion.h"
#include "core/analysis/workload_groups.h"
#include "core/model/validate.h"
#include "tests/support/testing.h"

#include <algorithm>

using namespace headroom;

namespace {

QString q(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

struct Machine
{
    const char* name;
    const char* tags = "";
    const char* application = "";
    int quantity = 1;
    Environment environment = Environment::DevTest;
    DatabaseEngine database = DatabaseEngine::None;
    Strategy strategy = Strategy::Rehost;
    bool on = true;
};

Model withMachines(const std::vector<Machine>& machines)
{
    Model model = Model::empty(Month(2026, 1));
    Site site;
    site.name = "Denver";
    (void)apply(model, insertRow(model, Entity::Site, site));
    Wave wave;
    wave.name = "Imported";
    wave.start = Month(2026, 1);
    (void)apply(model, insertRow(model, Entity::Wave, wave));
    std::vector<Workload> rows;
    for (const Machine& machine : machines) {
        Workload w;
        w.site.id = 1;
        w.wave.id = 1;
        w.name = machine.name;
        w.tags = machine.tags;
        w.application = machine.application;
        w.quantity = machine.quantity;
        w.environment = machine.environment;
        w.databaseEngine = machine.database;
        w.strategy = machine.strategy;
        w.poweredOn = machine.on;
        w.externalId = std::string("vm-") + machine.name;
        rows.push_back(w);
    }
    (void)apply(model, insertRows(model, std::move(rows)));
    return model;
}

std::vector<Machine> estate()
{
    return {{"erp-db-01", "cluster=Prod,folder=/DC/vm/ERP", "", 2}, {"ERP-app-01", "cluster=Prod,folder=/DC/vm/ERP", "", 3},
        {"web01", "cluster=Test, folder=/DC/vm/Shop/front,depends=erp-db-01", "", 1}, {"lone", "blue"}};
}

GroupOptions by(std::initializer_list<const char*> rules, GroupInto into = GroupInto::Application)
{
    GroupOptions options;
    options.into = into;
    options.waveStart = Month(2026, 4);
    for (const char* text : rules) {
        const auto rule = GroupRule::parse(text);
        if (!rule)
            qFatal("%s", text);
        options.rules.push_back(*rule);
    }
    return options;
}

/// "ERP 2 5": name, workloads, servers.
QStringList linesOf(const Grouping& grouping)
{
    QStringList lines;
    for (const WorkloadGroup& group : grouping.groups)
        lines << q(group.name + " " + std::to_string(group.workloads) + " " + std::to_string(group.servers));
    return lines;
}

} // namespace

class WorkloadGroupsTest : public QObject
{
    Q_OBJECT

private slots:
    void patterns_data();
    void patterns();
    void tags_data();
    void tags();
    void rules_data();
    void rules();
    void malformedRulesAreRefused_data();
    void malformedRulesAreRefused();
    void wavesAndSitesAreMade();
    void whatStandsRightIsNotChanged();
    void oneUndoTakesItBack();
    void aNameThatIsTooLongIsNamed();
    void smallAndHarmlessMovesFirst();
    void dependentWorkloadsMoveTogether();
    void theOrderOfEntryDoesNotMatter();
    void theLastWaveTakesTheRest();
};

void WorkloadGroupsTest::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("captured");
    QTest::newRow("the same") << "web01" << "WEB01" << "WEB01";
    QTest::newRow("anything") << "*" << "x" << "x";
    QTest::newRow("as little as possible") << "(*)-*" << "erp-db-01" << "erp";
    QTest::newRow("up to the last") << "(*)-??" << "erp-db-01" << "erp-db";
    QTest::newRow("in the middle") << "/DC/vm/(*)/*" << "/DC/vm/Shop/front/x" << "Shop";
    QTest::newRow("nothing captured") << "a()b" << "ab" << "";
    QTest::newRow("too short") << "??" << "x" << "no";
    QTest::newRow("only a part") << "web" << "web01" << "no";
    QTest::newRow("many stars end") << "*a*a*a*a*a*a*a*a*a*a*a*a*b" << QString(60, QLatin1Char('a')) << "no";
}

void WorkloadGroupsTest::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QString, captured);
    const std::string of = text.toStdString();
    const auto found = matchPattern(pattern.toStdString(), of);
    QCOMPARE(found ? q(*found) : QStringLiteral("no"), captured);
}

void WorkloadGroupsTest::tags_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("of several") << "a=1,cluster=Prod, folder=/x" << "cluster" << "Prod";
    QTest::newRow("blanks and case") << "a=1, Folder = /x y " << "folder" << "/x y";
    QTest::newRow("without a value") << "erp,blue" << "Blue" << "blue";
    QTest::newRow("none") << "erp" << "er" << "";
    QTest::newRow("nothing") << "" << "x" << "";
}

void WorkloadGroupsTest::tags()
{
    QFETCH(QString, tags);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const std::string all = tags.toStdString();
    QCOMPARE(q(tagValue(all, key.toStdString())), value);
}

void WorkloadGroupsTest::rules_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<int>("unmatched");
    QTest::newRow("a name's beginning") << QStringList{QStringLiteral("name:(*)-*")}
                                        << QStringList{QStringLiteral("ERP 1 3"), QStringLiteral("erp 1 2")} << 2;
    QTest::newRow("a pattern with its name") << QStringList{QStringLiteral("name:erp*=ERP")} << QStringList{QStringLiteral("ERP 2 5")} << 2;
    QTest::newRow("a cluster") << QStringList{QStringLiteral("cluster")}
                               << QStringList{QStringLiteral("Prod 2 5"), QStringLiteral("Test 1 1")} << 1;
    QTest::newRow("a folder's part") << QStringList{QStringLiteral("folder:/DC/vm/(*)/*"), QStringLiteral("folder:/DC/vm/(*)")}
                                     << QStringList{QStringLiteral("ERP 2 5"), QStringLiteral("Shop 1 1")} << 1;
    QTest::newRow("the first that matches") << QStringList{QStringLiteral("name:web*=Shop"), QStringLiteral("cluster"), QStringLiteral("name:*=Rest")}
                                            << QStringList{QStringLiteral("Prod 2 5"), QStringLiteral("Rest 1 1"), QStringLiteral("Shop 1 1")} << 0;
    QTest::newRow("what depends on each other") << QStringList{QStringLiteral("linked:depends")} << QStringList{QStringLiteral("erp-db-01 2 3")} << 2;
    QTest::newRow("a choice") << QStringList{QStringLiteral("environment")} << QStringList{QStringLiteral("devTest 4 7")} << 0;
    QTest::newRow("a tag alone") << QStringList{QStringLiteral("blue")} << QStringList{QStringLiteral("blue 1 1")} << 3;
    QTest::newRow("an identity elsewhere") << QStringList{QStringLiteral("externalId:vm-(web)*")} << QStringList{QStringLiteral("web 1 1")} << 3;
}

void WorkloadGroupsTest::rules()
{
    QFETCH(QStringList, rules);
    QFETCH(QStringList, groups);
    QFETCH(int, unmatched);
    GroupOptions options;
    for (const QString& rule : rules)
        options.rules.push_back(*GroupRule::parse(rule.toStdString()));
    const Grouping grouping = groupWorkloads(withMachines(estate()), options);
    QCOMPARE(linesOf(grouping), groups);
    QCOMPARE(static_cast<int>(grouping.unmatched), unmatched);
}

void WorkloadGroupsTest::malformedRulesAreRefused_data()
{
    QTest::addColumn<QString>("rule");
    for (const char* rule : {"", ":x", "name:", "name:x=", "name:(a", "name:a)", "name:)a(", "name:(a)(b)", "linked:", "=x"})
        QTest::newRow(*rule ? rule : "nothing") << rule;
}

void WorkloadGroupsTest::malformedRulesAreRefused()
{
    QFETCH(QString, rule);
    const auto parsed = GroupRule::parse(rule.toStdString());
    QVERIFY(!parsed.ok());
    QVERIFY(parsed.error().code == ErrorCode::PathMalformed);
    QCOMPARE(q(parsed.error().detail("found")), rule);
}

void WorkloadGroupsTest::wavesAndSitesAreMade()
{
    Model model = withMachines(estate());
    const Grouping waves = groupWorkloads(model, by({"cluster"}, GroupInto::Wave));
    QVERIFY(waves.groups[0].isNew && waves.groups[1].isNew);
    QVERIFY(apply(model, waves.change).ok());
    QCOMPARE(model.table<Wave>().size(), std::size_t{3});
    QCOMPARE(q(model.find(model.table<Workload>().at(0).wave)->name.view()), QStringLiteral("Prod"));
    QCOMPARE(q(model.find(model.table<Workload>().at(3).wave)->name.view()), QStringLiteral("Imported"));
    QCOMPARE(q(model.table<Wave>().at(1).start.toText()), QStringLiteral("2026-04"));
    const Grouping sites = groupWorkloads(model, by({"name:erp*=Denver", "cluster"}, GroupInto::Site));
    QVERIFY(!sites.groups[0].isNew);
    QVERIFY(apply(model, sites.change).ok());
    QCOMPARE(model.table<Site>().size(), std::size_t{2});
    QCOMPARE(q(model.find(model.table<Workload>().at(2).site)->name.view()), QStringLiteral("Test"));
    QVERIFY(!hasErrors(validate(model)));
}

void WorkloadGroupsTest::whatStandsRightIsNotChanged()
{
    Model model = withMachines(estate());
    QVERIFY(apply(model, groupWorkloads(model, by({"cluster"})).change).ok());
    const Grouping again = groupWorkloads(model, by({"cluster"}));
    QVERIFY(again.change.empty());
    QCOMPARE(again.groups[0].moved, std::size_t{0});
    GroupOptions kept = by({"name:*=All"});
    kept.keep = true;
    QCOMPARE(linesOf(groupWorkloads(model, kept)), (QStringList{QStringLiteral("All 1 1")})); // the lone one
}

void WorkloadGroupsTest::oneUndoTakesItBack()
{
    const Model before = withMachines(estate());
    for (const GroupInto into : {GroupInto::Application, GroupInto::Wave, GroupInto::Site}) {
        Model model = before;
        const Grouping grouping = groupWorkloads(model, by({"cluster"}, into));
        QVERIFY(apply(model, grouping.change).ok());
        QVERIFY(!(model == before));
        QVERIFY(apply(model, inverse(grouping.change)).ok());
        QVERIFY(model == before);
    }
}

void WorkloadGroupsTest::aNameThatIsTooLongIsNamed()
{
    const Model model = withMachines({{"web01"}});
    const std::string rule = "name:*=" + std::string(300, 'x');
    const Grouping grouping = groupWorkloads(model, by({rule.c_str()}));
    QVERIFY(grouping.change.empty());
    QCOMPARE(grouping.findings.size(), std::size_t{1});
    QCOMPARE(q(grouping.findings[0].what.path), QStringLiteral("workload[\"web01\"].application"));
    QVERIFY(grouping.findings[0].what.code == ErrorCode::TextTooLong);
}

namespace {

/// Risk by the table in wave_suggestion.h, servers: test 0/4, shop 2/3, erp 4/2 (production and a database), crm refactored 5/1.
std::vector<Machine> applications()
{
    const Environment production = Environment::Production;
    return {{"erp1", "", "ERP", 1, production, DatabaseEngine::SqlServer}, {"erp2", "", "ERP", 1},
        {"crm", "", "CRM", 1, production, DatabaseEngine::None, Strategy::Refactor}, {"shop", "", "Shop", 3, production},
        {"test", "", "", 4}, {"old", "", "", 9, production, DatabaseEngine::None, Strategy::Retain},
        {"off", "", "", 9, production, DatabaseEngine::None, Strategy::Rehost, false}};
}

WaveOptions threeWaves(std::int64_t capacity = 0)
{
    WaveOptions options;
    options.waves = 3;
    options.serversPerWave = capacity;
    options.start = Month(2026, 2);
    return options;
}

QStringList linesOf(const WaveSuggestion& suggestion)
{
    QStringList lines;
    for (const WaveUnit& unit : suggestion.units)
        lines << q(suggestion.waves[unit.wave].name + " " + unit.name + " " + std::to_string(unit.servers) + " "
            + std::to_string(unit.risk));
    return lines;
}

} // namespace

void WorkloadGroupsTest::smallAndHarmlessMovesFirst()
{
    Model model = withMachines(applications());
    const WaveSuggestion suggestion = suggestWaves(model, threeWaves());
    QCOMPARE(suggestion.capacity, std::int64_t{4}); // 10 servers over 3 waves
    QCOMPARE(suggestion.leftOut, std::size_t{2});
    QCOMPARE(linesOf(suggestion), (QStringList{QStringLiteral("Wave 1 test 4 0"), QStringLiteral("Wave 2 Shop 3 2"),
                                      QStringLiteral("Wave 3 ERP 2 4"), QStringLiteral("Wave 3 CRM 1 5")}));
    QCOMPARE(q(suggestion.waves[1].start.toText()), QStringLiteral("2026-05"));
    QVERIFY(apply(model, suggestion.change).ok());
    QVERIFY(!hasErrors(validate(model)));
    QCOMPARE(q(model.find(model.table<Workload>().at(1).wave)->name.view()), QStringLiteral("Wave 3")); // with the rest of its application
    QCOMPARE(q(model.find(model.table<Workload>().at(6).wave)->name.view()), QStringLiteral("Imported")); // it is off
    QVERIFY(suggestWaves(model, threeWaves()).change.empty());
}

void WorkloadGroupsTest::dependentWorkloadsMoveTogether()
{
    std::vector<Machine> machines = applications();
    machines[4].tags = "depends=shop";
    WaveOptions options = threeWaves();
    options.dependencies = {"depends"};
    const WaveSuggestion suggestion = suggestWaves(withMachines(machines), options);
    QCOMPARE(linesOf(suggestion), (QStringList{QStringLiteral("Wave 1 Shop 7 2"), QStringLiteral("Wave 2 ERP 2 4"), QStringLiteral("Wave 2 CRM 1 5")}));
    QVERIFY(suggestion.waves[0].overCapacity); // 7 of 4: they can't be parted
}

void WorkloadGroupsTest::theOrderOfEntryDoesNotMatter()
{
    std::vector<Machine> machines = applications();
    const QStringList forward = linesOf(suggestWaves(withMachines(machines), threeWaves()));
    std::reverse(machines.begin(), machines.end());
    QCOMPARE(linesOf(suggestWaves(withMachines(machines), threeWaves())), forward);
}

void WorkloadGroupsTest::theLastWaveTakesTheRest()
{
    WaveOptions options = threeWaves(1);
    options.waves = 2;
    const WaveSuggestion suggestion = suggestWaves(withMachines(applications()), options);
    QCOMPARE(suggestion.waves.size(), std::size_t{2});
    QCOMPARE(suggestion.waves[1].servers, std::int64_t{6});
    QVERIFY(suggestion.waves[1].overCapacity);
    QVERIFY(suggestWaves(Model::empty(Month(2026, 1)), options).waves.empty());
}

HEADROOM_TEST(WorkloadGroupsTest);
#include "tst_workload_groups.moc"
