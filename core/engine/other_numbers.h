// SPDX-License-Identifier: GPL-3.0-or-later
// The same projection in the other numbers: traced, and eight trials at once.
#pragma once

#include "core/engine/formulas/covenant_month.h"
#include "core/engine/numbers/lanes.h"
#include "core/engine/projection.h"
#include "core/engine/trace.h"

#include <array>
#include <memory>
#include <vector>

namespace headroom {

struct Prepared;
struct TapeInput;
class TapeRun;

/// What an instrument's month is explained by: ids as the command line prints them.
struct DebtItemInfo
{
    std::string_view id;
    std::string_view label;
    Series InstrumentSeries::*series;
};
inline constexpr std::array debtItems{DebtItemInfo{"opening", "Principal at the month's start", &InstrumentSeries::opening},
    DebtItemInfo{"draws", "Drawn", &InstrumentSeries::draws}, DebtItemInfo{"repayments", "Repaid", &InstrumentSeries::repayments},
    DebtItemInfo{"finalRepayments", "Repaid at maturity", &InstrumentSeries::finalRepayments},
    DebtItemInfo{"pik", "Interest added to principal", &InstrumentSeries::pik},
    DebtItemInfo{"closing", "Principal", &InstrumentSeries::closing},
    DebtItemInfo{"interestAccrued", "Interest and fees accrued", &InstrumentSeries::interestAccrued},
    DebtItemInfo{"interestPaid", "Interest and fees paid", &InstrumentSeries::interestPaid},
    DebtItemInfo{"accrued", "Accrued and not paid", &InstrumentSeries::accrued},
    DebtItemInfo{"carryingAmount", "Carrying amount", &InstrumentSeries::carrying}};

/// The nodes of one instrument: nodes[item][column]; column 0 is the opening, of balances only.
struct TracedDebt
{
    Id id = noId;
    std::array<std::vector<TraceId>, debtItems.size()> nodes;
};

/// The nodes of a covenant at a test date.
struct TracedCovenant
{
    Id id = noId;
    int column = 0;
    bool hasMeasure = true; // not where it would be over nothing
    TraceId measure = noTrace;
    TraceId headroom = noTrace;
    TraceId bottom = noTrace;                   // what the measure is over: it is one where that is positive
    TraceId tested = noTrace;                   // 1 where the test was made, else 0
    std::array<TraceId, covenantParts> parts{}; // by CovenantPart; noTrace where the measure has none
};

struct TracedProjection
{
    Trace trace;
    // For each case the node of each line and column: nodes[case][line][column]; noTrace where nothing was computed.
    std::array<std::array<std::vector<TraceId>, lineCount>, 2> nodes;
    std::array<std::vector<TracedDebt>, 2> debt;          // in id order
    std::array<std::vector<TracedCovenant>, 2> covenants; // by test date, then id
    int months = 0;
};
/// The projection with the expression of every figure. Values are equal to project()'s. Errors as project()'s.
Result<TracedProjection> traceProject(const Model& model, const ProjectOptions& options = {});
/// The same of what has been prepared. Throws OverflowError.
TracedProjection traceProject(const Prepared& prepared);

struct LanesProjection
{
    std::array<std::array<std::vector<Lanes>, lineCount>, 2> lines; // in major units
    std::int64_t bookings = 0;                                      // how many roundings Exact makes where this makes none
    int months = 0;
};
/// Eight trials side by side, with the inputs of `varied` as given and all others as in the model. Errors as project()'s.
Result<LanesProjection> projectLanes(const Model& model, std::vector<LaneInput> varied = {});

/// Eight trials as they were computed: amounts in major units, read by case, line and column.
class LanesRun
{
public:
    using N = Lanes;

    LanesRun(LanesRun&&) noexcept;
    LanesRun& operator=(LanesRun&&) noexcept;
    ~LanesRun();
    const Lanes& at(Case which, Line line, int column) const;
    /// By month, then id; all that were made.
    const std::vector<CovenantMonth<Lanes>>& covenantTests(Case which) const;
    /// 1 in each trial in which a covenant that is tested up to that column is breached at its test, else 0.
    Lanes isBreached(Case which, int lastColumn) const;
    N lit(double value) const { return Lanes::all(value); }
    N power(const N& base, double exponent) const;

private:
    friend class LanesProjector;
    struct State;
    explicit LanesRun(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// One model, prepared once and computed many times with other inputs; for any number of threads at a time.
class LanesProjector
{
public:
    /// Errors as project()'s.
    static Result<LanesProjector> of(const Model& model);
    LanesRun run(std::vector<LaneInput> varied) const;
    /// The same as it depends on draws. Throws OverflowError.
    TapeRun record(std::vector<TapeInput> varied) const;

private:
    explicit LanesProjector(std::shared_ptr<const Prepared> prepared) : m_prepared(std::move(prepared)) {}
    std::shared_ptr<const Prepared> m_prepared;
};

} // namespace headroom
