// SPDX-License-Identifier: GPL-3.0-or-later
// Rates of return with every root found, lattices, schedules and a batch of functions by name.
#include "core/finance/debt_schedule.h"
#include "core/finance/function_catalog.h"
#include "core/finance/option_value.h"
#include "core/finance/rate_of_return.h"
#include "tests/bench/bench.h"

using namespace bench;
using namespace headroom::finance;

namespace {

std::vector<DatedFlow> monthlyFlows(int count)
{
    std::vector<DatedFlow> flows{{Date(2024, 1, 31), -1000.0 * count}};
    for (int k = 1; k < count; ++k)
        flows.push_back({addMonths(Date(2024, 1, 31), k, EndOfMonth::KeepLastDay), 1050.0 + k % 7});
    return flows;
}

template<class Work> void perCall(const char* what, int calls, const char* goal, Work work)
{
    Times t = median(7, [&] {
        for (int i = 0; i < calls; ++i)
            work();
    });
    t.cpu /= calls;
    t.wall /= calls;
    line(what, t, goal);
}

DebtTerms mortgage()
{
    DebtTerms terms;
    terms.principal = Money(30'000'000);
    terms.dates = {.start = Date(2020, 1, 1), .maturity = Date(2050, 1, 1), .periodMonths = 1};
    terms.coupon = Decimal(45, 3);
    terms.repayment = Repayment::Annuity;
    return terms;
}

} // namespace

int main()
{
    header("finance (a call)");
    for (const int count : {12, 60, 120}) {
        const std::vector<DatedFlow> flows = monthlyFlows(count);
        const std::string what = "xirr, " + std::to_string(count) + " flows, all roots counted";
        perCall(
            what.c_str(), 2000, count == 12 ? "0.006" : (count == 60 ? "0.024" : "0.048"), [&] { (void)valueOf(xirr(flows)); });
    }
    const Option put{.kind = OptionKind::Put, .spot = 50, .strike = 52, .years = 1, .rate = 0.05, .volatility = 0.3};
    perCall("American option, lattice of 500 steps", 50, "-", [&] { (void)valueOf(binomialLattice(put, Exercise::American)); });
    const DebtTerms terms = mortgage();
    perCall("schedule of 360 payments", 20, "-", [&] { (void)valueOf(debtSchedule(terms)); });
    const std::vector<std::string_view> arguments{"0.00375", "360", "300000"};
    perCall("pmt by name, from text", 10000, "-", [&] { (void)valueOf(evaluateFunction("pmt", arguments)); });
    return 0;
}
