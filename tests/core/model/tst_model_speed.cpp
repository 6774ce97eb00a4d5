// SPDX-License-Identifier: GPL-3.0-or-later
// How long the model takes over a large estate, in CPU time; only when HEADROOM_BENCH is set.
#include "core/model/validate.h"
#include "tests/core/model/model_testing.h"
#include "tests/support/testing.h"

#include <ctime>

using namespace model_testing;

namespace {

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

Model estate(int workloads)
{
    Random random(1);
    Model model = validModel();
    std::vector<Workload> rows;
    for (int i = 0; i < workloads; ++i) {
        Workload w = *model.table<Workload>().find(1);
        w.name = Text("srv-" + std::to_string(i));
        w.application = Text("app-" + std::to_string(random.below(5000)));
        w.cores = static_cast<std::int32_t>(random.between(1, 64));
        w.memoryGib = Decimal(random.between(1, 512));
        w.storageGib = Decimal(random.between(1, 20000), 1);
        w.cpuUtilisation = Decimal(random.between(1, 99), 2);
        w.strategy = static_cast<Strategy>(random.below(7));
        rows.push_back(w);
    }
    must(model, insertRows(model, std::move(rows)));
    return model;
}

template<class Work> void report(const char* what, int workloads, Work work)
{
    const double before = cpuSeconds();
    work();
    qInfo("%s, %d workloads: %.3f s", what, workloads, cpuSeconds() - before);
}

} // namespace

class ModelSpeed : public QObject
{
    Q_OBJECT

private slots:
    void largeEstates_data()
    {
        QTest::addColumn<int>("workloads");
        QTest::newRow("100,000") << 100000;
        QTest::newRow("1,000,000") << 1000000;
    }
    void largeEstates()
    {
        if (qEnvironmentVariableIsEmpty("HEADROOM_BENCH"))
            QSKIP("HEADROOM_BENCH is not set");
        QFETCH(int, workloads);
        Model model = estate(workloads);
        report("validate", workloads, [&] { QVERIFY(validate(model).empty()); });
        const Model before = model;
        Change fill;
        const Field& cores = fieldOf<Workload>("cores");
        report("make a fill of 20,000 fields", workloads, [&] {
            for (Id id = 2; id < 20002; ++id)
                fill = joined(std::move(fill), *changeField(model, Entity::Workload, id, cores, std::int64_t{77}));
        });
        report("apply the fill", workloads, [&] { must(model, fill); });
        report("take the fill back", workloads, [&] { must(model, inverse(fill)); });
        QVERIFY(model == before);
        report("1,000 single edits", workloads, [&] {
            for (Id id = 2; id < 1002; ++id)
                must(model, *changeField(model, Entity::Workload, id, cores, std::int64_t{78}));
        });
        report("insert 1,000 rows one by one", workloads, [&] {
            for (int i = 0; i < 1000; ++i)
                must(model, insertRow(model, Entity::Workload, *model.findRow(Entity::Workload, 2)));
        });
        Change removal;
        report("make the removal of the wave of all", workloads, [&] { removal = *removeRow(model, Entity::Wave, 1); });
        qInfo("%zu steps", removal.steps.size());
    }
};

HEADROOM_TEST(ModelSpeed);

#include "tst_model_speed.moc"
