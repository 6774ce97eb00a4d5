// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lane_measure.h"

#include "core/analysis/trial_flows.h"

#include <algorithm>
#include <array>
#include <string>

namespace headroom {

namespace {

constexpr int headlineMonths = 12;

constexpr std::array figures{"cashImprovement12m", "cashImprovement12mAllIn", "runRateSaving", "npv", "trough", "lowestLiquidity",
    "prepaidAtHorizon", "payableBeyondHorizon", "interestAvoided12m", "costOfOwnership3y", "costOfOwnership3yDiscounted",
    "costOfOwnership5y", "costOfOwnership5yDiscounted", "irr", "xirr", "mirr", "roi", "paybackMonth", "discountedPaybackMonth"};

bool isOfPairOnly(std::string_view id) { return id == "npv" || id == "trough" || isFlowFigure(id); }

} // namespace

LaneFrame laneFrameOf(const Model& model)
{
    const Company& c = model.company();
    LaneFrame f;
    f.start = c.start;
    f.horizon = c.horizon;
    f.headlineColumn = c.headlineStart ? *c.headlineStart - c.start + 1 : 1;
    f.months = std::max({c.horizon, f.headlineColumn + headlineMonths - 1, c.evaluationMonths});
    f.evaluated = std::min(f.months, static_cast<int>(c.evaluationMonths));
    f.discountRate = c.discountRate.toDoubleLossy();
    f.moneyDigits = model.moneyDigits();
    return f;
}

Status canMeasureLanes(const LaneFrame& frame, const Measure& what)
{
    if (!what.isFigure()) {
        const int column = what.month ? *what.month - frame.start + 1 : 1;
        const bool balance = info(what.line).kind == LineKindOf::Balance;
        if (column >= (balance ? 0 : 1) && column <= frame.months)
            return done();
        return Error{ErrorCode::MonthOutside, what.text, {{"found", what.month->toText()}}};
    }
    std::string known;
    for (const std::string_view id : figures) {
        const bool tooLong = (id.find("5y") != std::string_view::npos && frame.months < 60)
            || (id.find("3y") != std::string_view::npos && frame.months < 36);
        if (what.figure == id && !tooLong && !(isOfPairOnly(id) && what.of != MeasuredOf::Pair))
            return done();
        known += (known.empty() ? "" : ", ") + std::string(id);
    }
    return Error{ErrorCode::FigureUnknown, what.text, {{"found", what.figure}, {"expected", known}}};
}

bool isMoneyInLanes(const Measure& what) { return !isFlowFigure(what.figure); }

} // namespace headroom
