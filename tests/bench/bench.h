// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks share: the median of several runs in wall and CPU time, printed beside the goal of PERFORMANCE.md, and
// big models.
#pragma once

#include "tests/core/engine/random_project.h"

#include <QByteArray>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

namespace bench {

using namespace headroom;

struct Times
{
    double wall = 0; // seconds, medians
    double cpu = 0;
};

inline double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

template<class Work> Times median(int runs, Work work)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const double startCpu = cpuSeconds();
        work();
        cpu.push_back(cpuSeconds() - startCpu);
        wall.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    const auto middle = [](std::vector<double>& v) {
        std::nth_element(v.begin(), v.begin() + static_cast<std::ptrdiff_t>(v.size() / 2), v.end());
        return v[v.size() / 2];
    };
    return {middle(wall), middle(cpu)};
}

inline void header(const char* title) { std::printf("\n%s\n%-58s %12s %12s   %s\n", title, "", "CPU ms", "wall ms", "goal"); }
inline void line(const char* what, Times t, const char* goal)
{
    std::printf("%-58s %12.3f %12.3f   %s\n", what, t.cpu * 1e3, t.wall * 1e3, goal);
    std::fflush(stdout);
}

/// One figure beside the floor that was measured in the same run; the goal is a ratio of the two.
inline void ratioLine(const char* what, Times t, const char* floor, Times least, const char* goal)
{
    std::printf("%-58s %12.3f %12.3f   CPU %.2f, wall %.2f x %s; %s\n", what, t.cpu * 1e3, t.wall * 1e3, t.cpu / least.cpu,
        t.wall / least.wall, floor, *goal ? goal : "no goal");
    std::fflush(stdout);
}
/// One figure beside its limit in seconds of the wall's clock; what it would be were the processor ours alone lies below it.
inline void limitLine(const char* what, Times t, double seconds)
{
    std::printf(
        "%-58s %12.3f %12.3f   limit %.3f ms: %.2f of it\n", what, t.cpu * 1e3, t.wall * 1e3, seconds * 1e3, t.wall / seconds);
    std::fflush(stdout);
}
inline Times sum(Times a, Times b) { return {a.wall + b.wall, a.cpu + b.cpu}; }

/// Ends the program when a result is an error: a benchmark of what fails says nothing.
template<class T> const T& valueOf(const Result<T>& result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(engine_test::describe(result.error())));
        std::exit(1);
    }
    return *result;
}

/// The value itself, of what cannot be copied.
template<class T> T valueOfMoved(Result<T> result)
{
    valueOf(result);
    return *std::move(result);
}

/// Five sites, eight waves and `count` rows of workloads over three sizes, with debt, tax and a price list of its own.
inline Model bigModel(int count, int months)
{
    Model model = Model::empty(Month(2025, 1));
    engine_test::addSmallPriceList(model);
    engine_test::editCompany(model, [&](Company& c) {
        c.horizon = months;
        c.evaluationMonths = months;
        c.openingCash = engine_test::usd("50000000");
        c.openingFixedAssets = engine_test::usd("90000000");
        c.daysPayablesOutstanding = 30;
    });
    for (int i = 0; i < 5; ++i) {
        Site s;
        s.rentPerMonth = engine_test::usd("20000");
        s.leaseEnd = Month(2027, 1);
        s.bookValue = engine_test::usd("4000000");
        const Id site = engine_test::put(model, s);
        for (const CostBasis basis :
            {CostBasis::PerCore, CostBasis::PerServer, CostBasis::PerStaff, CostBasis::PerHost, CostBasis::PerTebibyte}) {
            UnitCost u;
            u.site.id = site;
            u.category = static_cast<CostCategory>(static_cast<int>(basis) * 2);
            u.basis = basis;
            u.costPerUnitYear = 900;
            engine_test::put(model, u);
        }
    }
    for (int i = 0; i < 8; ++i) {
        Wave w;
        w.start = Month(2025, 2) + i;
        w.costPerServer = 350;
        engine_test::put(model, w);
    }
    DebtInstrument note;
    note.kind = InstrumentKind::Note;
    note.principal = engine_test::usd("30000000");
    note.coupon = Decimal(6, 2);
    engine_test::put(model, note);
    std::vector<Workload> workloads;
    workloads.reserve(static_cast<std::size_t>(count));
    constexpr const char* sizes[]{"D2", "D4", "E4"};
    for (int i = 0; i < count; ++i) {
        Workload w;
        w.id = i + 1;
        w.name = "server-" + std::to_string(i + 1);
        w.site.id = i % 5 + 1;
        w.wave.id = i % 8 + 1;
        w.environment = i % 4 == 0 ? Environment::DevTest : Environment::Production;
        w.quantity = 1 + i % 3;
        w.cores = 2 + i % 15;
        w.storageGib = Decimal(100 + i % 700);
        w.operatingSystem = i % 3 == 0 ? OperatingSystem::WindowsServer : OperatingSystem::Linux;
        w.targetSku = sizes[i % 3];
        w.purchaseOption = i % 5 == 0 ? PurchaseOption::Reservation3Years : PurchaseOption::PayAsYouGo;
        workloads.push_back(std::move(w));
    }
    model.table<Workload>().append(std::move(workloads));
    return model;
}

} // namespace bench
