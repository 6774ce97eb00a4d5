// SPDX-License-Identifier: GPL-3.0-or-later
// Row 9 of PERFORMANCE.md: a purchase and wave plan of 12,000 binaries and 320 rows. 200 groups of workloads have 12 months in which
// to start and 5 ways of being bought; a month has a budget, a minimum of liquidity and 8 teams. Prints what the search has found as
// time passes, with its gap against the bound of the linear programme.
#include "core/analysis/choice_program.h" // before Qt, for which "slots" is a keyword

#include "bench.h"

#include <array>
#include <atomic>
#include <cmath>
#include <random>
#include <thread>

using namespace headroom;
using namespace bench;

namespace {

constexpr std::size_t months = 12;
constexpr std::size_t purchases = 5;
constexpr std::size_t teams = 8;
constexpr std::size_t groups = 200;

// Resources: the budget of each month, the liquidity of each month, then each team's months.
std::size_t budgetOf(std::size_t month) { return month; }
std::size_t liquidityOf(std::size_t month) { return months + month; }
std::size_t capacityOf(std::size_t team, std::size_t month) { return (2 + team) * months + month; }

// What a group is worth started in a month and bought in a way: the more it is committed, the more it saves and the more it takes at
// once; saving runs from its month on, one-off cost falls in its month and the next.
ChoiceProgram plan(std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto even = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
    ChoiceProgram program;
    double budget = 0;
    double servers = 0;
    for (std::size_t g = 0; g < groups; ++g) {
        const double size = std::exp(even(0, 4)); // 1 to 55 servers
        const double saving = size * even(20, 400);
        const double oneOff = size * even(500, 2500);
        const std::size_t team = random() % teams;
        program.groups.emplace_back();
        for (std::size_t start = 0; start < months; ++start)
            for (std::size_t way = 0; way < purchases; ++way) {
                const double upFront = static_cast<double>(way) * size * even(150, 350);
                const double monthly = saving * (0.6 + 0.15 * static_cast<double>(way));
                ChoiceOption option;
                option.value = monthly * static_cast<double>(36 - start) - oneOff - upFront;
                option.uses.emplace_back(budgetOf(start), oneOff * 0.6 + upFront);
                if (start + 1 < months)
                    option.uses.emplace_back(budgetOf(start + 1), oneOff * 0.4);
                for (std::size_t m = start; m < months; ++m)
                    option.uses.emplace_back(
                        liquidityOf(m), oneOff + upFront - monthly * static_cast<double>(m - start));
                option.uses.emplace_back(capacityOf(team, start), size);
                program.groups.back().push_back(std::move(option));
            }
        budget += oneOff;
        servers += size;
    }
    for (std::size_t m = 0; m < months; ++m)
        program.limits.push_back(budget / months * 1.2);
    for (std::size_t m = 0; m < months; ++m)
        program.limits.push_back(budget * 0.5);
    for (std::size_t r = 0; r < teams * months; ++r)
        program.limits.push_back(std::max(60.0, servers / teams / months * 1.5)); // no group is larger
    return program;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// What was known after so many seconds, by the processor's time.
void run(std::uint32_t seed)
{
    const ChoiceProgram program = plan(seed);
    constexpr std::array marks{0.2, 1.0, 10.0};
    std::array<double, marks.size()> gaps{};
    gaps.fill(1);
    std::atomic<bool> cancel = false;
    ChoiceSearch search;
    search.cancel = &cancel;
    search.nodes = 1000000;
    search.rounds = 100;
    const double begun = cpuSeconds();
    double firstAt = 0;
    search.progress = [&](int, double value, double bound) {
        const double now = cpuSeconds() - begun;
        if (firstAt == 0)
            firstAt = now;
        for (std::size_t i = 0; i < marks.size(); ++i)
            if (now <= marks[i])
                gaps[i] = (bound - value) / bound;
    };
    std::thread watch([&] {
        const auto start = std::chrono::steady_clock::now();
        while (cpuSeconds() - begun < marks.back() && secondsSince(start) < 60 && !cancel)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        cancel = true;
    });
    const ChoiceAnswer answer = solveChoices(program, search);
    const double whole = cpuSeconds() - begun;
    cancel = true;
    watch.join();
    std::printf("seed %u: first at %.2f s, gap %.3f %% at 0.2 s, %.3f %% at 1 s, %.3f %% at 10 s; %d nodes in %.1f s\n", seed, firstAt,
        100 * gaps[0], 100 * gaps[1], 100 * gaps[2], answer.nodes, whole);
    std::fflush(stdout);
}

} // namespace

int main()
{
    header("Purchase and wave plan, 12,000 binaries, 320 rows; goal: 1.5 % in 1 s, 0.5 % in 10 s");
    for (const std::uint32_t seed : {1U, 2U, 3U})
        run(seed);
    return 0;
}
