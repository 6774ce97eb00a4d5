// SPDX-License-Identifier: GPL-3.0-or-later
// R17 and row 5 of the bars of speed, printed; what is asserted is wide enough for a busy machine.
#include "tests/core/store/session_driver.h"
#include "tests/core/store/store_testing.h"

#include <QElapsedTimer>

#include <ctime>

using namespace headroom;
using namespace testing_support;

namespace {

double cpuSeconds()
{
    timespec t = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) / 1e9;
}

class Stopwatch
{
public:
    Stopwatch() { m_wall.start(); }
    std::string text() const
    {
        char buffer[80];
        std::snprintf(buffer, sizeof buffer, "%.3f s (processor %.3f s)", static_cast<double>(m_wall.nsecsElapsed()) / 1e9,
            cpuSeconds() - m_cpu);
        return buffer;
    }
    double cpu() const { return cpuSeconds() - m_cpu; }

private:
    QElapsedTimer m_wall;
    double m_cpu = cpuSeconds();
};

} // namespace

class StoreSpeed : public QObject
{
    Q_OBJECT
private slots:
    void savingAndOpening()
    {
        const std::size_t rows = fullCounts() ? 1'000'000 : 100'000;
        const Folder folder;
        const Model model = modelWithWorkloads(rows);
        const Stopwatch digesting;
        const Digest digest = digestOf(model);
        qInfo("%zu rows of %zu columns: digest %s", rows, schemaOf<Workload>().fields.size() + 1, digesting.text().c_str());
        const Stopwatch saving;
        VERIFY_OK(saveProject(model, folder.path("a")));
        qInfo("save with verification %s", saving.text().c_str());
        const Stopwatch opening;
        const auto opened = openProject(folder.path("a"));
        qInfo("open with every check %s, %.1f MB", opening.text().c_str(), static_cast<double>(opened->file.size) / 1e6);
        VERIFY_OK(opened);
        QVERIFY(opened->digest == digest);
        QVERIFY(opening.cpu() < static_cast<double>(rows) * 10e-6);
    }

    void committing()
    {
        const Folder folder;
        auto session = Session::create(folder.path(), modelWithWorkloads(20000), {});
        VERIFY_OK(session);
        const Field& cores = *schemaOf<Workload>().field("cores");
        std::vector<double> times;
        for (int i = 0; i < 400; ++i) {
            const auto change =
                changeField((*session)->model(), Entity::Workload, 1 + i * 7919 % 20000, cores, std::int64_t{70 + i % 9});
            VERIFY_OK(change);
            QElapsedTimer timer;
            timer.start();
            VERIFY_OK((*session)->append(*change));
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        qInfo("an edit made durable: median %.2f ms, p99 %.2f ms, most %.2f ms", times[200], times[396], times[399]);
        QVERIFY(times[396] < 500);
    }
};

HEADROOM_TEST(StoreSpeed);

#include "tst_store_speed.moc"
