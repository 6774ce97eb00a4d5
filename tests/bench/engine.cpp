// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 1 and 1b of PERFORMANCE.md: counting and projecting many workloads, one edit to new figures, and the sample in all numbers.
#include "core/engine/counting.h" // these before Qt, for which "slots" is a keyword
#include "core/engine/run_cases.h"

#include "bench.h"

#include "core/base/kept_memory.h"
#include "core/engine/other_numbers.h"
#include "core/model/validate.h"

using namespace headroom;
using namespace bench;

namespace {

void countAll(const Model& model, const std::shared_ptr<const PriceIndex>& prices, const Sizing& sizing)
{
    WorkloadCounter counter(model, prices);
    std::size_t place = 0;
    for (const Workload& w : model.table<Workload>()) {
        const Sized& sized = sizing.workloads[place++];
        counter.count(w, sized, sizing, WorkloadCounter::Sign::Add);
    }
}

void projectMany(int count, int months, const char* goal)
{
    const Model model = bigModel(count, months);
    const int runs = count > 500000 ? 3 : 5;
    char what[120];
    std::snprintf(what, sizeof what, "%d workloads x %d months, whole projection", count, months);
    line(what, median(runs, [&] { valueOf(project(model)); }), "");
    const auto shared = std::make_shared<const Model>(model);
    line("  of it: checking the model", median(runs, [&] { validate(model, 1000); }), "");
    line("  of it: price index and sizes",
        median(runs,
            [&] {
                const PriceIndex prices(*shared);
                sizeWorkloads(*shared, prices, nullptr);
            }),
        "");
    const auto prices = std::make_shared<const PriceIndex>(*shared);
    const Sizing sizing = sizeWorkloads(*shared, *prices, nullptr);
    line("  of it: counting", median(runs, [&] { countAll(*shared, prices, sizing); }), goal);
    line("  of it: checks, prices, sizes and counts", median(runs, [&] { valueOf(prepare(shared, ProjectOptions{})); }), "");
}

void editOne(int count, int months)
{
    Model model = bigModel(count, months);
    Projector projector;
    valueOf(projector.project(model));
    int step = 0;
    char what[120];
    std::snprintf(what, sizeof what, "one edited workload of %d to new figures, %d months", count, months);
    line(what,
        median(9,
            [&] {
                Workload w = model.table<Workload>().at(static_cast<std::size_t>(++step) * 997 % static_cast<std::size_t>(count));
                w.quantity += 1;
                model.table<Workload>().put(w);
                valueOf(projector.project(model));
            }),
        "<= 1 ms, whatever the number of workloads");
    Validation validation;
    validation.check(model);
    line("  of it: checking the model",
        median(9,
            [&] {
                Workload w = model.table<Workload>().at(static_cast<std::size_t>(++step) * 997 % static_cast<std::size_t>(count));
                w.quantity += 1;
                model.table<Workload>().put(w);
                validation.check(model, 1000);
            }),
        "<= 5 ms of 100,000");
}

void projectSample(const Model& sample, int months)
{
    Model model = sample;
    engine_test::editCompany(model, [&](Company& c) { c.evaluationMonths = c.horizon = months; });
    const bool isYear = months == 12;
    char what[120];
    std::snprintf(what, sizeof what, "Lumen, %d months asked for: exact", months);
    line(what, median(9, [&] { valueOf(project(model)); }), isYear ? "<= 2 ms" : "<= 10 ms");
    Projector projector;
    valueOf(projector.project(model));
    line("  exact again, nothing edited", median(9, [&] { valueOf(projector.project(model)); }), "<= 1 ms");
    line("  traced", median(5, [&] { valueOf(traceProject(model)); }), isYear ? "<= 10 ms" : "<= 50 ms");
    line("  eight lanes, everything prepared anew", median(9, [&] { valueOf(projectLanes(model)); }), "");
    const Result<Prepared> prepared = prepare(std::make_shared<const Model>(model), ProjectOptions{});
    line("  eight lanes, prepared already",
        median(9,
            [&] {
                LanesCalc calc(2);
                runCases(calc, valueOf(prepared));
            }),
        "a prototype took 2.5 us a trial and case: 0.04 ms");
}

} // namespace

int main()
{
    keepFreedMemory(); // as the window does
    header("Counting and projecting (row 1)");
    projectMany(100000, 12, "2.8 ms is the limit of totals booked one by one");
    projectMany(100000, 60, "");
    projectMany(1000000, 12, "29 ms is the limit of totals booked one by one");
    projectMany(1000000, 60, "<= 30 ms");
    header("One edit (row 1b)");
    editOne(1000, 12);
    editOne(1000, 60);
    editOne(100000, 12);
    editOne(100000, 60);
    header("The sample");
    const Model lumen = engine_test::lumen();
    projectSample(lumen, 12);
    projectSample(lumen, 60);
    return 0;
}
