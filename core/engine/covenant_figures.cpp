// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/covenant_figures.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace headroom {

namespace {

constexpr std::array figures{CovenantFigure{CovenantMeasure::GrossLeverage, Extreme::Highest, FigureUnit::Ratio,
                                 "highestGrossLeverage", "Highest gross leverage"},
    CovenantFigure{CovenantMeasure::GrossLeverage, Extreme::Highest, FigureUnit::Month, "highestGrossLeverageMonth",
        "Month of the highest gross leverage"},
    CovenantFigure{
        CovenantMeasure::GrossLeverage, Extreme::Lowest, FigureUnit::Ratio, "lowestGrossLeverage", "Lowest gross leverage"},
    CovenantFigure{CovenantMeasure::GrossLeverage, Extreme::Lowest, FigureUnit::Month, "lowestGrossLeverageMonth",
        "Month of the lowest gross leverage"},
    CovenantFigure{CovenantMeasure::GrossLeverage, Extreme::Headroom, FigureUnit::Share, "lowestHeadroomGrossLeverage",
        "Lowest headroom, gross leverage"},
    CovenantFigure{CovenantMeasure::GrossLeverage, Extreme::Headroom, FigureUnit::Month, "lowestHeadroomGrossLeverageMonth",
        "Month of the lowest headroom, gross leverage"},
    CovenantFigure{
        CovenantMeasure::NetLeverage, Extreme::Highest, FigureUnit::Ratio, "highestNetLeverage", "Highest net leverage"},
    CovenantFigure{CovenantMeasure::NetLeverage, Extreme::Highest, FigureUnit::Month, "highestNetLeverageMonth",
        "Month of the highest net leverage"},
    CovenantFigure{CovenantMeasure::NetLeverage, Extreme::Lowest, FigureUnit::Ratio, "lowestNetLeverage", "Lowest net leverage"},
    CovenantFigure{CovenantMeasure::NetLeverage, Extreme::Lowest, FigureUnit::Month, "lowestNetLeverageMonth",
        "Month of the lowest net leverage"},
    CovenantFigure{CovenantMeasure::NetLeverage, Extreme::Headroom, FigureUnit::Share, "lowestHeadroomNetLeverage",
        "Lowest headroom, net leverage"},
    CovenantFigure{CovenantMeasure::NetLeverage, Extreme::Headroom, FigureUnit::Month, "lowestHeadroomNetLeverageMonth",
        "Month of the lowest headroom, net leverage"},
    CovenantFigure{
        CovenantMeasure::InterestCover, Extreme::Highest, FigureUnit::Ratio, "highestInterestCover", "Highest interest cover"},
    CovenantFigure{CovenantMeasure::InterestCover, Extreme::Highest, FigureUnit::Month, "highestInterestCoverMonth",
        "Month of the highest interest cover"},
    CovenantFigure{
        CovenantMeasure::InterestCover, Extreme::Lowest, FigureUnit::Ratio, "lowestInterestCover", "Lowest interest cover"},
    CovenantFigure{CovenantMeasure::InterestCover, Extreme::Lowest, FigureUnit::Month, "lowestInterestCoverMonth",
        "Month of the lowest interest cover"},
    CovenantFigure{CovenantMeasure::InterestCover, Extreme::Headroom, FigureUnit::Share, "lowestHeadroomInterestCover",
        "Lowest headroom, interest cover"},
    CovenantFigure{CovenantMeasure::InterestCover, Extreme::Headroom, FigureUnit::Month, "lowestHeadroomInterestCoverMonth",
        "Month of the lowest headroom, interest cover"},
    CovenantFigure{CovenantMeasure::MinimumLiquidity, Extreme::Headroom, FigureUnit::Share, "lowestHeadroomMinimumLiquidity",
        "Lowest headroom, minimum liquidity"},
    CovenantFigure{CovenantMeasure::MinimumLiquidity, Extreme::Headroom, FigureUnit::Month, "lowestHeadroomMinimumLiquidityMonth",
        "Month of the lowest headroom, minimum liquidity"},
    CovenantFigure{CovenantMeasure::DebtServiceCover, Extreme::Highest, FigureUnit::Ratio, "highestDebtServiceCover",
        "Highest debt service cover"},
    CovenantFigure{CovenantMeasure::DebtServiceCover, Extreme::Highest, FigureUnit::Month, "highestDebtServiceCoverMonth",
        "Month of the highest debt service cover"},
    CovenantFigure{CovenantMeasure::DebtServiceCover, Extreme::Lowest, FigureUnit::Ratio, "lowestDebtServiceCover",
        "Lowest debt service cover"},
    CovenantFigure{CovenantMeasure::DebtServiceCover, Extreme::Lowest, FigureUnit::Month, "lowestDebtServiceCoverMonth",
        "Month of the lowest debt service cover"},
    CovenantFigure{CovenantMeasure::DebtServiceCover, Extreme::Headroom, FigureUnit::Share, "lowestHeadroomDebtServiceCover",
        "Lowest headroom, debt service cover"},
    CovenantFigure{CovenantMeasure::DebtServiceCover, Extreme::Headroom, FigureUnit::Month, "lowestHeadroomDebtServiceCoverMonth",
        "Month of the lowest headroom, debt service cover"}};

bool isOf(const CovenantTest& test, CovenantMeasure measure, const Model& model)
{
    const Covenant* covenant = model.table<Covenant>().find(test.covenant);
    return covenant && covenant->measure == measure && test.state != CovenantState::NotTested;
}

FigureValue ofCase(const CovenantFigure& figure, const Model& model, const Projection& p, const CaseProjection& c)
{
    const std::vector<CovenantTest> tests = testsBehind(figure, model, c);
    const auto made = std::count_if(
        c.covenants.begin(), c.covenants.end(), [&](const CovenantTest& t) { return isOf(t, figure.measure, model); });
    if (tests.empty())
        return {std::monostate(), made == 0 ? ErrorCode::NotTested : ErrorCode::DomainError};
    const auto value = [&](const CovenantTest& t) { return figure.extreme == Extreme::Headroom ? t.headroom : t.measure; };
    const auto less = [&](const CovenantTest& a, const CovenantTest& b) {
        return figure.extreme == Extreme::Highest ? value(b) < value(a) : value(a) < value(b);
    };
    const CovenantTest& first = *std::min_element(tests.begin(), tests.end(), less);
    FigureValue found{value(first), std::nullopt};
    if (figure.unit == FigureUnit::Month)
        found.value = p.monthOf(first.month);
    if (static_cast<std::size_t>(made) > tests.size())
        found.reason = ErrorCode::DomainError;
    return found;
}

FigureValue difference(const FigureValue& stay, const FigureValue& move)
{
    const double* from = std::get_if<double>(&stay.value);
    const double* to = std::get_if<double>(&move.value);
    if (from && to)
        return {*to - *from, std::nullopt};
    return {std::monostate(), from ? move.reason : stay.reason};
}

} // namespace

const CovenantFigure* covenantFigure(std::string_view id)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const CovenantFigure& f) { return f.id == id; });
    return found == figures.end() ? nullptr : &*found;
}

std::vector<CovenantTest> testsBehind(const CovenantFigure& figure, const Model& model, const CaseProjection& c)
{
    std::vector<CovenantTest> tests;
    for (const CovenantTest& test : c.covenants)
        if (isOf(test, figure.measure, model) && (figure.extreme == Extreme::Headroom || test.hasMeasure))
            tests.push_back(test);
    std::sort(tests.begin(), tests.end(), [](const CovenantTest& a, const CovenantTest& b) {
        return std::tie(a.month, a.covenant) < std::tie(b.month, b.covenant);
    });
    return tests;
}

void addCovenantFigures(Projection& p, const Model& model)
{
    const Table<Covenant>& covenants = model.table<Covenant>();
    for (const CovenantFigure& figure : figures) {
        if (std::none_of(covenants.begin(), covenants.end(), [&](const Covenant& c) { return c.measure == figure.measure; }))
            continue;
        FigureValue stay = ofCase(figure, model, p, p.stay);
        FigureValue move = ofCase(figure, model, p, p.move);
        FigureValue pair = figure.unit == FigureUnit::Month ? FigureValue{} : difference(stay, move);
        p.figures.push_back({figure.id, figure.label, figure.unit, std::move(stay), std::move(move), std::move(pair)});
    }
}

} // namespace headroom
