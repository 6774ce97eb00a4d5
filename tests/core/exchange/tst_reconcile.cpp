// SPDX-License-Identifier: GPL-3.0-or-later
// g++ 12 sees overflows where texts are put together that there are not.
#pragma GCC diagnostic ignored "-Wstringop-overflow"
#pragma GCC diagnostic ignored "-Wstringop-overread"
#pragma GCC diagnostic ignored "-Warray-bounds"

#include "core/model/validate.h"
#include "tests/core/exchange/workbooks.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace headroom;
using namespace testing_support;

namespace {

const char* const firstFile = "Name,UUID,Cores,RAM GB,OS,CPU %,Disk 1 (GB),Disk 2 (GB)\n"
                              "web,u1,4,16,Ubuntu,20.5,100,200\ndb,u2,8,64,RHEL 8,30,500,\nmail,u3,2,8,Debian,,50,\n";

const Workload* named(const Model& model, std::string_view name)
{
    for (const Workload& w : model.table<Workload>())
        if (w.name.view() == name)
            return &w;
    return nullptr;
}

/// "changed web: cores 4 -> 8; ..."
QStringList spelled(const ImportPreview& preview)
{
    QStringList all;
    for (const RowPreview& row : preview.rows) {
        std::string text = (row.fate == RowPreview::Fate::Gone ? "gone " : "changed ") + row.name;
        for (const auto& d : row.differences)
            text += " | " + d.field + ' ' + d.before + " -> " + d.after;
        all.append(QString::fromStdString(text));
    }
    return all;
}

QStringList spelledAll(const Findings& findings)
{
    QStringList all;
    for (const Finding& finding : findings)
        for (const Detail& detail : finding.what.details)
            all.append(QString::fromStdString(detail.value));
    return all;
}

} // namespace

class TestReconcile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = Model::empty(Month(2026, 1));
        QVERIFY(apply(m_model, import(firstFile).change));
        QCOMPARE(m_model.table<Workload>().size(), std::size_t{3});
    }

    void theSameFileChangesNothing()
    {
        const ImportOutcome again = import(firstFile);
        QVERIFY(again.change.empty());
        QCOMPARE(again.preview.unchanged, std::size_t{3});
        QCOMPARE(again.preview.added + again.preview.changed + again.preview.gone, std::size_t{0});
    }

    void aNewFileUpdates()
    {
        const ImportOutcome second = import("Name,UUID,Cores,RAM GB,OS,CPU %,Disk 1 (GB),Disk 2 (GB)\n"
                                            "frontend,u1,8,16,Ubuntu,20.5,100,\ndb,u2,8,64,RHEL 8,35.5,500,250\nnew,u4,1,2,Debian,,,\n");
        QCOMPARE(spelled(second.preview),
            (QStringList{QStringLiteral("changed web | name web -> frontend | cores 4 -> 8 | disks 100 + 200 GiB -> 100 GiB"),
                QStringLiteral("changed db | cpuUtilisation 0.3 -> 0.355 | disks 500 GiB -> 500 + 250 GiB"), QStringLiteral("gone mail")}));
        QCOMPARE(second.preview.added, std::size_t{1});
        QCOMPARE(second.preview.gone, std::size_t{1});
        Model after = m_model;
        QVERIFY(apply(after, second.change));
        QCOMPARE(after.table<Workload>().size(), std::size_t{4}); // gone ones stay
        QCOMPARE(after.table<WorkloadDisk>().size(), std::size_t{4});
        QCOMPARE(named(after, "frontend")->id, named(m_model, "web")->id);
        QVERIFY(!hasErrors(validate(after)));
        QVERIFY(apply(after, inverse(second.change))); // one undo
        QVERIFY(after == m_model);
    }

    void whatPeopleDecidedStays()
    {
        Workload web = *named(m_model, "web");
        web.strategy = Strategy::Retire;
        web.application = "Shop";
        web.memoryUtilisation = Decimal(4, 1);
        m_model.table<Workload>().put(web);
        const ImportOutcome second = import("Name,UUID,Cores,RAM GB,CPU %\nweb,u1,6,16,\n");
        Model after = m_model;
        QVERIFY(apply(after, second.change));
        const Workload& now = *named(after, "web");
        QCOMPARE(now.cores, 6);
        QCOMPARE(now.strategy, Strategy::Retire);
        QCOMPARE(now.application, Text("Shop"));
        QCOMPARE(*now.cpuUtilisation, Decimal(205, 3)); // a blank cell is not known, so it changes nothing
        QCOMPARE(*now.memoryUtilisation, Decimal(4, 1));
        QCOMPARE(now.operatingSystem, OperatingSystem::Linux); // the file has no such column
        QCOMPARE(after.table<WorkloadDisk>().size(), m_model.table<WorkloadDisk>().size());
    }

    void goneMachinesAreRemovedOnDemand()
    {
        FieldSource source;
        source.entity = "workload";
        source.row = named(m_model, "mail")->id;
        source.field = "cores";
        QVERIFY(apply(m_model, insertRow(m_model, Entity::FieldSource, source)));
        Workload byHand;
        byHand.name = "by hand";
        byHand.site = named(m_model, "web")->site;
        byHand.wave = named(m_model, "web")->wave;
        QVERIFY(apply(m_model, insertRow(m_model, Entity::Workload, byHand)));
        ImportOptions options;
        options.gone = Gone::Remove;
        const ImportOutcome second =
            import("Name,UUID,Cores,RAM GB,OS\nweb,u1,4,16,Ubuntu\ndb,u2,8,64,RHEL 8\nextra,u9,2,4,Debian\n", options);
        Model after = m_model;
        QVERIFY(apply(after, second.change));
        QVERIFY(!named(after, "mail"));
        QVERIFY(named(after, "by hand"));
        QVERIFY(named(after, "extra"));
        QCOMPARE(after.table<FieldSource>().size(), std::size_t{0});
        QVERIFY(!hasErrors(validate(after)));
        QVERIFY(apply(after, inverse(second.change)));
        QVERIFY(after == m_model);
    }

    void aRowThatIsNotTakenIsNotGone_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("leavesOut");
        QTest::addColumn<std::size_t>("gone");
        const QByteArray header = "Name,UUID,Cores,RAM GB,OS,Power state\n";
        const QByteArray three = header + "a,i1,4,16,Ubuntu,on\nb,i2,8,64,Ubuntu,on\nc,i3,2,8,Ubuntu,on\n";
        QTest::newRow("wrong cell") << three << header + "a,i1,4,16,Ubuntu,on\nb,i2,eight,64,Ubuntu,on\n" << false << std::size_t{1};
        QTest::newRow("wrong cell, another name")
            << three << header + "a,i1,4,16,Ubuntu,on\nbee,i2,eight,64,Ubuntu,on\n" << false << std::size_t{1};
        QTest::newRow("left out") << three << header + "a,i1,4,16,Ubuntu,on\nb,i2,8,64,Ubuntu,off\n" << true << std::size_t{1};
        const QByteArray migrate = "Server name,Cores,Memory (MB),OS name\n";
        QTest::newRow("Azure Migrate's template") << migrate + "a,2,4096,Debian\nb,2,4096,Debian\nc,2,4096,Debian\n"
                                                  << migrate + "a,2,4096,Debian\nb,two,4096,Debian\n" << false << std::size_t{1};
    }
    void aRowThatIsNotTakenIsNotGone()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        QFETCH(const bool, leavesOut);
        QFETCH(const std::size_t, gone);
        Model model = Model::empty(Month(2026, 1));
        QVERIFY(apply(model, import(first.toStdString(), {}, &model).change));
        ImportOptions options;
        options.gone = Gone::Remove;
        options.poweredOff = leavesOut ? Machines::LeaveOut : Machines::Take;
        const ImportOutcome outcome = import(second.toStdString(), options, &model);
        QCOMPARE(outcome.preview.gone, gone); // c
        QVERIFY(apply(model, outcome.change));
        QVERIFY(named(model, "b"));
        QVERIFY(!named(model, "c"));
    }

    void whereARowHasNoNameNothingIsRemoved()
    {
        ImportOptions options;
        options.gone = Gone::Remove;
        const ImportOutcome outcome = import("Name,UUID,Cores,RAM GB\nweb,u1,4,16\n,,8,64\n", options);
        QCOMPARE(outcome.preview.gone, std::size_t{2}); // either may be the row without a name
        QVERIFY2(spelledAll(outcome.findings).contains(QStringLiteral("removal of what is gone")),
            qPrintable(spelledAll(outcome.findings).join(u'\n')));
        QVERIFY(apply(m_model, outcome.change));
        QCOMPARE(m_model.table<Workload>().size(), std::size_t{3});
    }

    void whereMachinesMayBeAnotherSitesNothingIsRemoved()
    {
        // Two branches are alike; which of them the project has, only the user knows.
        const std::string header = "Name,Cores,RAM GB,Site\n";
        Model model = Model::empty(Month(2026, 1));
        QVERIFY(apply(model, import(header + "dc01,2,8,Paris\nfile01,4,16,Paris\nprint01,2,4,Paris\n", {}, &model).change));
        Site berlin;
        berlin.name = "Berlin";
        QVERIFY(apply(model, insertRow(model, Entity::Site, berlin)));
        const Table<Site>& sites = model.table<Site>();
        ImportOptions options;
        options.site = Ref<Site>{sites.at(sites.size() - 1).id};
        options.gone = Gone::Remove;
        const ImportOutcome outcome = import("Name,Cores,RAM GB\ndc01,2,8\nfile01,4,16\n", options, &model);
        QVERIFY(apply(model, outcome.change));
        QVERIFY(named(model, "print01"));
        QVERIFY2(outcome.preview.gone == 0 || spelledAll(outcome.findings).contains(QStringLiteral("removal of what is gone")),
            qPrintable(spelledAll(outcome.findings).join(u'\n')));
    }

    void anotherVCenterHasOtherMachines()
    {
        // Names of machines are unique within a vCenter only; their UUIDs tell them apart.
        const auto uuid = [](int last) { return "420b2f1c-5f4d-4a3e-9c1e-00000000000" + std::to_string(last); };
        const std::string header = "Name,UUID,Cores,RAM GB\n";
        Model model = Model::empty(Month(2026, 1));
        QVERIFY(apply(model, import(header + "web01," + uuid(1) + ",4,16\ndb," + uuid(2) + ",8,64\n", {}, &model).change));
        ImportOptions options;
        options.gone = Gone::Remove;
        const ImportOutcome other = import(header + "web01," + uuid(3) + ",2,8\nmail," + uuid(4) + ",2,8\n", options, &model);
        QCOMPARE(other.preview.added, std::size_t{2});
        QCOMPARE(other.preview.changed + other.preview.gone, std::size_t{0});
        QVERIFY(apply(model, other.change));
        QCOMPARE(model.table<Workload>().size(), std::size_t{4});
        QCOMPARE(named(model, "web01")->cores, 4);
        QCOMPARE(named(model, "web01 (2)")->cores, 2);
        QVERIFY(!hasErrors(validate(model)));
        // One of several made anew: the others show that it is the same vCenter.
        const ImportOutcome anew = import(header + "web01," + uuid(7) + ",4,16\ndb," + uuid(2) + ",8,64\n", {}, &model);
        QCOMPARE(anew.preview.added, std::size_t{0});
        QCOMPARE(anew.preview.changed, std::size_t{1});
    }

    void identitiesAreAlikeInCapitals()
    {
        const std::string header = "Name,UUID,Cores,RAM GB\n";
        Model model = Model::empty(Month(2026, 1));
        QVERIFY(apply(model,
            import(header + "a,4223abcd-0000-1111-2222-333344445555,4,16\nb,4223abcd-0000-1111-2222-333344445556,4,16\n", {}, &model).change));
        // Capitals, and the two have exchanged their names.
        const ImportOutcome capitals =
            import(header + "b,4223ABCD-0000-1111-2222-333344445555,4,16\na,4223ABCD-0000-1111-2222-333344445556,4,16\n", {}, &model);
        QCOMPARE(capitals.preview.added + capitals.preview.gone, std::size_t{0});
        QCOMPARE(capitals.preview.changed, std::size_t{2});
        Model after = model;
        QVERIFY(apply(after, capitals.change));
        QCOMPARE(named(after, "b")->id, named(model, "a")->id);
    }

    void identitiesOfAnotherSourceDoNotDouble()
    {
        // The BIOS' UUIDs first, the virtual machines' next: no identity is known, but 3 of 4 names are.
        Model model = Model::empty(Month(2026, 1));
        const auto rows = [](const std::string& uuid, const char* names) {
            std::string text;
            for (const char* c = names; *c; ++c)
                text += std::string(1, *c) + ',' + uuid + "-0000-1111-2222-33334444555" + std::to_string(c - names) + ",4,16\n";
            return text;
        };
        QVERIFY(apply(model, import("Name,BIOS UUID,Cores,RAM GB\n" + rows("aaaaaaaa", "abcd"), {}, &model).change));
        const ImportOutcome outcome = import("Name,UUID,Cores,RAM GB\n" + rows("4223abcd", "abce"), {}, &model);
        QCOMPARE(outcome.preview.added, std::size_t{1});
        QCOMPARE(outcome.preview.changed, std::size_t{3});
        QCOMPARE(outcome.preview.gone, std::size_t{1});
        QCOMPARE(outcome.findings.size(), std::size_t{1});
        QVERIFY(outcome.findings[0].severity == Severity::Warning);
        QCOMPARE(outcome.findings[0].what.code, ErrorCode::NameNotUnique);
        QCOMPARE(outcome.findings[0].what.detail("count"), std::string("3"));
    }

    void aRowsOwnSiteGoesBeforeTheOptions()
    {
        const char* const file = "Name,Cores,RAM GB,OS,Site\na,4,16,Ubuntu,DC2\nb,4,16,Ubuntu,DC2\n";
        Model model = Model::empty(Month(2026, 1));
        const Change site = insertRow(model, Entity::Site, [] {
            Site s;
            s.name = "DC1";
            return s;
        }());
        QVERIFY(apply(model, site));
        QVERIFY(apply(model, import(file, {}, &model).change));
        ImportOptions options;
        for (const Site& s : model.table<Site>())
            if (s.name == Text("DC1"))
                options.site = Ref<Site>{s.id};
        QVERIFY(options.site);
        const ImportOutcome again = import(file, options, &model);
        QCOMPARE(again.preview.unchanged, std::size_t{2});
        QVERIFY(again.change.empty());
        QVERIFY(again.findings.empty());
        // A plain list of this file's machines, which have been grouped to DC2 since.
        const ImportOutcome plain = import("Name,Cores,RAM GB,OS\na,4,16,Ubuntu\nb,4,16,Ubuntu\n", options, &model);
        QCOMPARE(plain.preview.unchanged, std::size_t{2});
        QVERIFY(plain.change.empty());
        QCOMPARE(plain.findings.size(), std::size_t{1}); // or those of another site, in a file of the same name
        QVERIFY(plain.findings[0].severity == Severity::Warning);
        QCOMPARE(plain.findings[0].what.detail("count"), std::string("2"));
    }

    void aNumberedNameIsFoundAgainAtItsSite()
    {
        Site denver;
        denver.name = "Denver";
        QVERIFY(apply(m_model, insertRow(m_model, Entity::Site, denver)));
        const Table<Site>& sites = m_model.table<Site>();
        ImportOptions options;
        options.site = Ref<Site>{sites.at(sites.size() - 1).id};
        const char* const file = "Name,Cores,RAM GB,OS\nweb,16,128,Ubuntu\n";
        QVERIFY(apply(m_model, import(file, options).change)); // "web (2)", as there is a web elsewhere
        const ImportOutcome again = import(file, options);
        QCOMPARE(again.preview.unchanged, std::size_t{1});
        QVERIFY(again.findings.empty());
        const ImportOutcome grown = import("Name,Cores,RAM GB,OS\nweb,32,128,Ubuntu\n", options);
        QCOMPARE(spelled(grown.preview).first(), QStringLiteral("changed web (2) | cores 16 -> 32"));
    }

    void sameNamesAtAnotherSiteAreOtherMachines()
    {
        Site denver;
        denver.name = "Denver";
        const Change insertion = insertRow(m_model, Entity::Site, denver);
        QVERIFY(apply(m_model, insertion));
        const Table<Site>& sites = m_model.table<Site>();
        ImportOptions options;
        options.site = Ref<Site>{sites.at(sites.size() - 1).id};
        options.gone = Gone::Remove;
        const ImportOutcome outcome = import("Name,Cores,RAM GB,OS\nweb,16,128,Ubuntu\n", options);
        QCOMPARE(outcome.preview.added, std::size_t{1});
        QCOMPARE(outcome.preview.changed + outcome.preview.gone, std::size_t{0});
        QVERIFY(apply(m_model, outcome.change));
        QCOMPARE(named(m_model, "web")->cores, 4);
        QCOMPARE(named(m_model, "web (2)")->cores, 16);
    }

    void theSiteTellsMachinesOfOneNameApart()
    {
        const std::string header = "Name,Cores,RAM GB,Site,UUID\n";
        const std::string paris = "web,2,8,Paris,42012222-2222-2222-2222-222222222222\n";
        const std::string berlin = "web,16,128,Berlin,42011111-1111-1111-1111-111111111111\n";
        for (const std::string& file : {header + berlin + paris, header + paris + berlin}) {
            Model model = Model::empty(Month(2026, 1));
            QVERIFY(apply(model, import("Name,Cores,RAM GB,Site\nweb,2,8,Paris\n", {}, &model).change));
            const Workload old = model.table<Workload>().at(0);
            const ImportOutcome second = import(file, {}, &model);
            QCOMPARE(second.preview.added, std::size_t{1});
            QCOMPARE(spelled(second.preview),
                QStringList{QStringLiteral("changed web | externalId  -> 42012222-2222-2222-2222-222222222222")});
            QCOMPARE(second.findings.size(), std::size_t{1}); // the new one's number
            QCOMPARE(second.findings[0].what.code, ErrorCode::NameNotUnique);
            QVERIFY(apply(model, second.change));
            QCOMPARE(named(model, "web")->id, old.id);
            QCOMPARE(named(model, "web")->site, old.site);
            QCOMPARE(named(model, "web")->cores, 2);
            QCOMPARE(named(model, "web (2)")->cores, 16);
            QVERIFY(named(model, "web (2)")->site != old.site);
            QVERIFY(!hasErrors(validate(model)));
            for (const std::string& again : {header + berlin + paris, header + paris + berlin})
                QCOMPARE(import(again, {}, &model).preview.unchanged, std::size_t{2});
            // By name and site alone, too, in either order.
            for (const char* again : {"Name,Cores,RAM GB,Site\nweb,16,128,Berlin\nweb,4,8,Paris\n",
                     "Name,Cores,RAM GB,Site\nweb,4,8,Paris\nweb,16,128,Berlin\n"}) {
                const ImportOutcome plain = import(again, {}, &model);
                QCOMPARE(plain.preview.unchanged, std::size_t{1});
                QCOMPARE(spelled(plain.preview), QStringList{QStringLiteral("changed web | cores 2 -> 4")});
            }
        }
    }

    void aNameThatHasMovedIsFoundWhereItIsTheOnlyOne()
    {
        const char* const header = "Name,Cores,RAM GB,Site\n";
        Model model = Model::empty(Month(2026, 1));
        QVERIFY(apply(model, import(std::string(header) + "web,2,8,Paris\n", {}, &model).change));
        const ImportOutcome moved = import(std::string(header) + "web,4,8,Berlin\n", {}, &model);
        QCOMPARE(spelled(moved.preview), QStringList{QStringLiteral("changed web | site Paris -> Berlin | cores 2 -> 4")});
        // Of two that aren't where it was it is the one of its cores and memory.
        const ImportOutcome two = import(std::string(header) + "web,4,8,Berlin\nweb,2,8,Rome\n", {}, &model);
        QCOMPARE(spelled(two.preview), QStringList{QStringLiteral("changed web | site Paris -> Rome")});
        QCOMPARE(two.preview.added, std::size_t{1});
    }

    void numbersOfAnotherListAreNoIdentity_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<std::size_t>("added");
        QTest::addColumn<int>("told");
        const QByteArray header = "Name,Cores,RAM GB,VM ID\n";
        // Each vCenter counts its machines from vm-1.
        QTest::newRow("another vCenter") << header + "mail,4,16,vm-101\nerp,16,256,vm-102\nproxy,16,256,vm-203\n" << QStringList()
                                         << std::size_t{3} << 2;
        QTest::newRow("of the same cores and memory") << header + "mail,2,8,vm-101\nerp,8,64,vm-102\n" << QStringList() << std::size_t{2} << 2;
        QTest::newRow("rows numbered anew")
            << header + "cache,1,1,vm-101\nweb,2,8,vm-102\ndb,8,64,vm-103\napp,8,64,vm-104\n"
            << QStringList{QStringLiteral("changed web | externalId vm-101 -> vm-102"), QStringLiteral("changed db | externalId vm-102 -> vm-103"),
                   QStringLiteral("changed app | externalId vm-103 -> vm-104")}
            << std::size_t{1} << 3;
        QTest::newRow("one of three renamed") << header + "front,4,8,vm-101\ndb,8,64,vm-102\napp,8,64,vm-103\n"
                                              << QStringList{QStringLiteral("changed web | name web -> front | cores 2 -> 4")} << std::size_t{0} << 0;
    }
    void numbersOfAnotherListAreNoIdentity()
    {
        QFETCH(const QByteArray, second);
        QFETCH(const QStringList, changes);
        QFETCH(const std::size_t, added);
        QFETCH(const int, told);
        Model model = Model::empty(Month(2026, 1));
        QVERIFY(apply(model, import("Name,Cores,RAM GB,VM ID\nweb,2,8,vm-101\ndb,8,64,vm-102\napp,8,64,vm-103\n", {}, &model).change));
        const ImportOutcome outcome = import(second.toStdString(), {}, &model);
        QCOMPARE(spelled(outcome.preview), changes);
        QCOMPARE(outcome.preview.added, added);
        QCOMPARE(outcome.preview.gone, std::size_t{0});
        QCOMPARE(outcome.findings.size(), std::size_t(told > 0));
        if (told > 0) {
            QVERIFY(outcome.findings[0].severity == Severity::Warning);
            QCOMPARE(outcome.findings[0].what.detail("count"), std::to_string(told));
        }
        QVERIFY(apply(model, outcome.change));
        QVERIFY(!hasErrors(validate(model)));
        // The next time they are there.
        const ImportOutcome again = import(second.toStdString(), {}, &model);
        QVERIFY(again.change.empty());
        QCOMPARE(again.preview.added, std::size_t{0});
    }

    void anIdentityOfAnotherNameAndSiteIsAnothers()
    {
        const std::string header = "Name,Cores,RAM GB,VM ID,Site\n";
        Model model = Model::empty(Month(2026, 1));
        QVERIFY(apply(model, import(header + "web,2,8,1,Paris\ndb,8,64,2,Paris\n", {}, &model).change));
        const ImportOutcome outcome = import(header + "mail,2,8,1,Berlin\ndb,8,64,2,Paris\n", {}, &model);
        QCOMPARE(outcome.preview.added, std::size_t{1});
        QCOMPARE(spelled(outcome.preview), QStringList{QStringLiteral("gone web")});
        const ImportOutcome renamed = import(header + "mail,2,8,1,Paris\ndb,8,64,2,Paris\n", {}, &model);
        QCOMPARE(spelled(renamed.preview), QStringList{QStringLiteral("changed web | name web -> mail")});
    }

    void whatTheProjectDecidedCountsForASize()
    {
        // No size of Azure: a machine that is retired needs none, whatever the rows' own strategy would be.
        const std::string file = "Name,UUID,Cores,RAM GB,Target SKU\nweb,u1,6,16,Standard_Foo_v9\n";
        QCOMPARE(import(file).rowsAccepted, std::size_t{0});
        Workload web = *named(m_model, "web");
        web.strategy = Strategy::Retire;
        m_model.table<Workload>().put(web);
        const ImportOutcome retired = import(file);
        QCOMPARE(retired.rowsAccepted, std::size_t{1});
        QVERIFY(retired.findings.empty());
        QCOMPARE(spelled(retired.preview).first(), QStringLiteral("changed web | cores 4 -> 6 | targetSku  -> Standard_Foo_v9"));
        // What the file says itself goes before it.
        QCOMPARE(import("Name,UUID,Cores,RAM GB,Target SKU,Strategy\nweb,u1,6,16,Standard_Foo_v9,rehost\n").rowsAccepted, std::size_t{0});
    }

    void machinesMadeAnewAreTold()
    {
        // Half of the names with other UUIDs: of another vCenter as far as can be seen, and said.
        const auto rows = [](char of, const std::string& names) {
            std::string text = "Name,Cores,RAM GB,UUID\n";
            for (const char name : names)
                text += std::string(1, name) + ",2,8,4200000" + of + "-1111-1111-1111-11111111111" + name + '\n';
            return text;
        };
        Model model = Model::empty(Month(2026, 1));
        QVERIFY(apply(model, import(rows('1', "abcd"), {}, &model).change));
        const ImportOutcome half = import(rows('2', "abef"), {}, &model);
        QCOMPARE(half.preview.added, std::size_t{4});
        QCOMPARE(half.findings.size(), std::size_t{3}); // with a number for a and b
        QCOMPARE(half.findings[0].what.detail("count"), std::string("2"));
        QVERIFY(half.findings[0].severity == Severity::Warning);
        // One machine, which is there with another UUID.
        const ImportOutcome one = import(rows('2', "a"), {}, &model);
        QCOMPARE(one.preview.changed, std::size_t{1});
        QCOMPARE(one.findings.size(), std::size_t{1});
        QCOMPARE(one.findings[0].what.code, ErrorCode::NameNotUnique);
        QCOMPARE(one.findings[0].what.detail("count"), std::string("1"));
    }

    void identityGoesBeforeName()
    {
        // Names exchanged: both rows are found by their identity.
        const ImportOutcome second = import("Name,UUID,Cores,RAM GB,OS\ndb,u1,4,16,Ubuntu\nweb,u2,8,64,RHEL 8\n");
        Model after = m_model;
        QVERIFY(apply(after, second.change));
        QCOMPARE(named(after, "db")->id, named(m_model, "web")->id);
        QVERIFY(!hasErrors(validate(after)));
        // Made anew under the same name: the old identity is gone, so it is the same row.
        const ImportOutcome third = import("Name,UUID,Cores,RAM GB,OS\nweb,u77,4,16,Ubuntu\n");
        QCOMPARE(spelled(third.preview).first(), QStringLiteral("changed web | externalId u1 -> u77"));
    }

    void aTakenNameGetsANumber()
    {
        // u1 is called "mail" now; the file doesn't have u3, whose row keeps that name.
        const ImportOutcome second = import("Name,UUID,Cores,RAM GB,OS\nmail,u1,4,16,Ubuntu\nmail,u8,1,2,Debian\n");
        Model after = m_model;
        QVERIFY(apply(after, second.change));
        QVERIFY(!hasErrors(validate(after)));
    }

    void azureMigratesTemplateUpdatesToo()
    {
        const std::string header = "Server name,IP addresses,Cores,Memory (MB),OS name,Disk 1 size (GB)\n";
        Model model = Model::empty(Month(2026, 1));
        QVERIFY(apply(model, import(header + "a,10.0.0.1,2,4096,Debian,64\n", {}, &model).change));
        const ImportOutcome second = import(header + "a,,4,4096,Debian,128\nb,,2,4096,Debian,\n", {}, &model);
        QCOMPARE(second.reading.kind, std::string("azure-migrate"));
        QCOMPARE(spelled(second.preview), QStringList{QStringLiteral("changed a | cores 2 -> 4 | disks 64 GiB -> 128 GiB")});
        QVERIFY(apply(model, second.change));
        QCOMPARE(model.table<Workload>().size(), std::size_t{2});
        QCOMPARE(model.table<Workload>().at(0).ipAddresses, Text("10.0.0.1"));
        QVERIFY(!hasErrors(validate(model)));
    }

private:
    ImportOutcome import(const std::string& text, const ImportOptions& options = {}, const Model* model = nullptr)
    {
        const QString path = m_folder.filePath(QStringLiteral("servers.csv"));
        writeFile(path, text);
        auto outcome = importInventory(model ? *model : m_model, path.toStdString(), InventoryKind::Detect, options);
        if (!outcome)
            qWarning("%s", testing_support::spelled(outcome.error()).c_str());
        return outcome ? *std::move(outcome) : ImportOutcome();
    }

    QTemporaryDir m_folder;
    Model m_model;
};

HEADROOM_TEST(TestReconcile);
#include "tst_reconcile.moc"
