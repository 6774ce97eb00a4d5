// SPDX-License-Identifier: GPL-3.0-or-later
// Ends of support and the price of extended updates: 75, 100 and 125 % of the licence, at least 8 cores a server.
#include "core/analysis/support_end.h"
#include "tests/support/testing.h"

using namespace headroom;

namespace {

QString q(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

void add(Model& model, const char* name, const char* osVersion, int cores, int quantity = 1, const char* database = "")
{
    Workload w;
    w.id = model.table<Workload>().lastId() + 1;
    w.name = name;
    w.osVersion = osVersion;
    w.cores = cores;
    w.quantity = quantity;
    w.databaseVersion = database;
    w.databaseEngine = *database ? DatabaseEngine::SqlServer : DatabaseEngine::None;
    model.table<Workload>().put(w);
}

Model withUpdates()
{
    Model model = Model::empty(Month(2024, 1)); // reckoned to December 2028
    SecurityUpdates updates;
    updates.id = 1;
    updates.name = "Windows Server 2012";
    updates.version = "Windows Server 2012";
    updates.endOfSupport = Date(2023, 10, 10);
    updates.licenceCost = Decimal(100);
    model.table<SecurityUpdates>().put(updates);
    return model;
}

/// "a 2023-10-10 24 1800.00 2400.00 3000.00".
QStringList linesOf(const SupportEnds& ends)
{
    QStringList lines;
    for (const SupportEnd& end : ends.systems) {
        QStringList words{q(end.workload->name.str()), q(end.end.toText())};
        if (end.updates)
            words << QString::number(end.units) << q(end.costOfYear[0].toText(2)) << q(end.costOfYear[1].toText(2))
                  << q(end.costOfYear[2].toText(2));
        else
            words << QStringLiteral("published");
        lines << words.join(u' ');
    }
    return lines;
}

} // namespace

class SupportEndTest : public QObject
{
    Q_OBJECT

private slots:
    void updatesCostByTheCore()
    {
        Model model = withUpdates();
        add(model, "a", "Microsoft Windows Server 2012 R2 (64-bit)", 4, 3); // 8 x 3 cores
        add(model, "b", "windows server 2012", 16);
        add(model, "c", "Windows Server 2025", 4);
        const SupportEnds ends = supportEnds(model);
        QCOMPARE(linesOf(ends), (QStringList{QStringLiteral("a 2023-10-10 24 1800.00 2400.00 3000.00"),
                                    QStringLiteral("b 2023-10-10 16 1200.00 1600.00 2000.00")}));
        QCOMPARE(q(ends.costOfYear[0].toText(2)), QStringLiteral("3000.00"));
        QCOMPARE(q(ends.costOfYear[2].toText(2)), QStringLiteral("5000.00"));
    }

    void updatesCostByTheServer()
    {
        Model model = withUpdates();
        SecurityUpdates updates = model.table<SecurityUpdates>().at(0);
        updates.basis = UpdatesBasis::PerServer;
        updates.licenceCost = Decimal(1, 2);
        model.table<SecurityUpdates>().put(updates);
        add(model, "a", "Windows Server 2012", 64, 3);
        QCOMPARE(linesOf(supportEnds(model)), (QStringList{QStringLiteral("a 2023-10-10 3 0.02 0.03 0.04")})); // 0.0225, 0.03, 0.0375
    }

    void publishedEndsStandInWithoutACost()
    {
        Model model = withUpdates();
        add(model, "late", "Windows Server 2022 Datacenter", 4); // 2031: after the last month
        add(model, "soon", "Windows Server 2016", 4);
        add(model, "linux", "CentOS 7 (64-bit)", 4);
        add(model, "db", "", 4, 1, "Microsoft SQL Server 2014 Standard");
        const SupportEnds ends = supportEnds(model);
        QCOMPARE(linesOf(ends), (QStringList{QStringLiteral("linux 2024-06-30 published"), QStringLiteral("db 2024-07-09 published"),
                                    QStringLiteral("soon 2027-01-12 published")}));
        QVERIFY(ends.systems[1].product == UpdatesFor::Database);
        QVERIFY(!ends.systems[0].source.empty());
        QVERIFY(ends.costOfYear[0].isZero());
    }

    void whatDoesNotRunIsLeftOut()
    {
        Model model = withUpdates();
        add(model, "none", "Windows Server 2012", 4, 0);
        add(model, "off", "Windows Server 2012", 4);
        Workload off = model.table<Workload>().at(1);
        off.poweredOn = false;
        model.table<Workload>().put(off);
        add(model, "unknown", "", 4);
        QVERIFY(supportEnds(model).systems.empty());
    }
};

HEADROOM_TEST(SupportEndTest);
#include "tst_support_end.moc"
