// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lane_measure.h"

#include "core/engine/covenant_figures.h"
#include "core/engine/figure_lines.h"
#include "core/engine/month_rules.h"

#include <array>
#include <string>

namespace headroom {

namespace {

enum class FigureOf : std::uint8_t { Any, Pair, Case }; // both cases and their difference, the pair alone, the cases alone

struct LaneFigure
{
    std::string_view id;
    FigureUnit unit = FigureUnit::Money;
    FigureOf of = FigureOf::Any;
    int months = 0; // that the projection must have
};

constexpr std::array figures{LaneFigure{"cashImprovement12m"}, LaneFigure{"cashImprovement12mAllIn"},
    LaneFigure{"cashImprovement12mSpread"}, LaneFigure{"cashImprovement12mEqualLags"}, LaneFigure{"runRateSaving"},
    LaneFigure{"prepaidAtHorizon"}, LaneFigure{"payableBeyondHorizon"}, LaneFigure{"trough", FigureUnit::Money, FigureOf::Pair},
    LaneFigure{"troughMonth", FigureUnit::Month, FigureOf::Pair}, LaneFigure{"paybackMonth", FigureUnit::Months, FigureOf::Pair},
    LaneFigure{"discountedPaybackMonth", FigureUnit::Months, FigureOf::Pair},
    LaneFigure{"npv", FigureUnit::Money, FigureOf::Pair}, LaneFigure{"irr", FigureUnit::Share, FigureOf::Pair},
    LaneFigure{"xirr", FigureUnit::Share, FigureOf::Pair}, LaneFigure{"mirr", FigureUnit::Share, FigureOf::Pair},
    LaneFigure{"roi", FigureUnit::Share, FigureOf::Pair}, LaneFigure{"costOfOwnership3y", FigureUnit::Money, FigureOf::Any, 36},
    LaneFigure{"costOfOwnership3yDiscounted", FigureUnit::Money, FigureOf::Any, 36},
    LaneFigure{"costOfOwnership5y", FigureUnit::Money, FigureOf::Any, 60},
    LaneFigure{"costOfOwnership5yDiscounted", FigureUnit::Money, FigureOf::Any, 60}, LaneFigure{"lowestLiquidity"},
    LaneFigure{"lowestLiquidityMonth", FigureUnit::Month, FigureOf::Case}, LaneFigure{"interestAvoided12m"},
    LaneFigure{"interestAvoided"}};

const LaneFigure* findFigure(std::string_view id)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const LaneFigure& f) { return f.id == id; });
    return found == figures.end() ? nullptr : &*found;
}

bool isMeasuredOf(FigureOf has, MeasuredOf asked)
{
    return has == FigureOf::Any || (has == FigureOf::Pair) == (asked == MeasuredOf::Pair);
}

std::string withCases(std::string_view id, FigureOf of)
{
    const std::string name(id);
    return of == FigureOf::Case ? "stay." + name + ", move." + name : name;
}

// What there is in place of what was asked for: the same figure of other cases, else all figures.
Error unknown(const LaneFrame& frame, const Measure& what)
{
    std::string known;
    const auto add = [&](const std::string& text) { known += (known.empty() ? "" : ", ") + text; };
    if (const LaneFigure* figure = findFigure(what.figure); figure && frame.months >= figure->months) {
        add(withCases(figure->id, figure->of));
    } else if (const CovenantFigure* of = covenantFigure(what.figure); of && of->unit == FigureUnit::Month) {
        add(withCases(of->id, FigureOf::Case));
    } else {
        for (const LaneFigure& f : figures)
            if (frame.months >= f.months)
                add(withCases(f.id, f.of));
        for (const HeadlinePartLines& part : headlinePartLines)
            add(std::string(headlinePartPrefix) + std::string(part.id));
    }
    return Error{ErrorCode::FigureUnknown, what.text, {{"found", what.text}, {"expected", known}}};
}

bool isTested(const LaneFrame& frame, const CovenantFigure& figure)
{
    return std::find(frame.covenants.begin(), frame.covenants.end(), figure.measure) != frame.covenants.end();
}

} // namespace

LaneFrame laneFrameOf(const Model& model)
{
    const Company& c = model.company();
    LaneFrame f;
    f.start = c.start;
    f.horizon = c.horizon;
    f.headlineColumn = c.headlineStart ? *c.headlineStart - c.start + 1 : 1;
    f.months = std::max({c.horizon, f.headlineEnd(), c.evaluationMonths});
    f.evaluated = std::min(f.months, static_cast<int>(c.evaluationMonths));
    f.discountRate = c.discountRate.toDoubleLossy();
    f.moneyDigits = model.moneyDigits();
    f.paymentLagMonths = monthsOfDays(model.azure().paymentTermDays);
    for (const Covenant& covenant : model.table<Covenant>())
        f.covenants.push_back(covenant.measure);
    return f;
}

Status canMeasureLanes(const LaneFrame& frame, const Measure& what)
{
    if (!what.isFigure()) {
        const int column = what.month ? *what.month - frame.start + 1 : 1;
        const bool balance = info(what.line).kind == LineKindOf::Balance;
        if (column >= (balance ? 0 : 1) && column <= frame.months)
            return done();
        return Error{ErrorCode::MonthOutside, what.text,
            {{"found", what.month->toText()},
                {"expected", frame.start.toText() + ".." + (frame.start + (frame.months - 1)).toText()}}};
    }
    if (const LaneFigure* figure = findFigure(what.figure))
        return isMeasuredOf(figure->of, what.of) && frame.months >= figure->months ? done() : Status(unknown(frame, what));
    if (const CovenantFigure* figure = covenantFigure(what.figure); figure && isTested(frame, *figure)) {
        const FigureOf of = figure->unit == FigureUnit::Month ? FigureOf::Case : FigureOf::Any;
        return isMeasuredOf(of, what.of) ? done() : Status(unknown(frame, what));
    }
    return what.headlinePart() && what.of == MeasuredOf::Pair ? done() : Status(unknown(frame, what));
}

Status canFanLanes(const LaneFrame& frame, const Measure& what)
{
    const CovenantFigure* figure = covenantFigure(what.figure);
    if (!what.month && (!what.isFigure() || (figure && figure->unit != FigureUnit::Month)))
        return canMeasureLanes(frame, what);
    return Error{ErrorCode::FigureUnknown, what.text,
        {{"found", what.text}, {"expected", "cash, move.liquidity, move.lowestInterestCover, ..."}}};
}

FigureUnit unitInLanes(const Measure& what)
{
    if (const LaneFigure* figure = findFigure(what.figure))
        return figure->unit;
    const CovenantFigure* figure = covenantFigure(what.figure);
    return figure ? figure->unit : FigureUnit::Money;
}

} // namespace headroom
