// SPDX-License-Identifier: GPL-3.0-or-later
// A projection filled by hand, with round figures, for tests of what shows projections.
#pragma once

#include "core/engine/projection.h"

namespace testing_support {

using namespace headroom;

/// Adds to a leaf and to all its parents.
inline void post(CaseProjection& c, Line line, int column, std::int64_t wholeUnits)
{
    for (Line at = line; at != Line::None; at = info(at).parent)
        c[at][static_cast<std::size_t>(column)] += Money(wholeUnits * 100);
}

inline void fillFlows(CaseProjection& c, int months, bool moves)
{
    for (int t = 1; t <= months; ++t) {
        const int season = 40000 * ((t * 7) % 5 - 2);
        const int ramp = moves ? std::min(t, 8) : 0;
        post(c, Line::Revenue, t, 4000000 + season);
        post(c, Line::OperatingCost, t, -2400000);
        post(c, Line::OnPremHardware, t, -300000 + 30000 * std::max(0, ramp - 2));
        post(c, Line::OnPremLabour, t, -250000 + 15000 * std::max(0, ramp - 3));
        if (moves) {
            post(c, Line::AzureCompute, t, -9000 * ramp);
            post(c, Line::AzureStorage, t, -2500 * ramp);
            post(c, Line::OneOffMigration, t, t <= 5 ? -120000 : 0);
        }
        post(c, Line::Depreciation, t, -90000);
        post(c, Line::InterestExpense, t, -150000);
        post(c, Line::Tax, t, -100000);
        c[Line::CashEbitda][static_cast<std::size_t>(t)] = Money();
        post(c, Line::CashEbitda, t, c[Line::Ebitda][static_cast<std::size_t>(t)].minor() / 100);
        post(c, Line::TaxPaid, t, t % 3 == 0 ? -300000 : 0);
        post(c, Line::InterestPaid, t, t % 3 == 0 ? -450000 : 0);
        post(c, Line::RefreshCapex, t, t == 10 && !moves ? -900000 : 0);
        post(c, Line::DebtRepayments, t, t % 3 == 0 ? -250000 : 0);
    }
}

inline void fillBalances(CaseProjection& c, int months)
{
    std::int64_t cash = 6000000, debt = 24000000;
    for (int t = 0; t <= months; ++t) {
        cash += c[Line::NetCashFlow][static_cast<std::size_t>(t)].minor() / 100;
        debt += c[Line::DebtRepayments][static_cast<std::size_t>(t)].minor() / 100;
        post(c, Line::Cash, t, cash);
        post(c, Line::LiquidityCash, t, cash);
        post(c, Line::Undrawn, t, 2000000);
        post(c, Line::DebtPrincipal, t, debt);
        post(c, Line::DebtCarrying, t, debt - 100000);
        post(c, Line::Equity, t, cash - debt + 100000);
    }
}

inline InstrumentSeries instrument(const CaseProjection& c, Id id, int months)
{
    InstrumentSeries s;
    s.id = id;
    const std::size_t n = static_cast<std::size_t>(months) + 1;
    for (Series* series :
        {&s.opening, &s.draws, &s.repayments, &s.pik, &s.closing, &s.interestAccrued, &s.interestPaid, &s.accrued, &s.carrying})
        series->assign(n, Money());
    for (std::size_t t = 0; t < n; ++t) {
        s.closing[t] = c[Line::DebtPrincipal][t];
        s.carrying[t] = c[Line::DebtCarrying][t];
        if (t == 0)
            continue;
        s.opening[t] = s.closing[t - 1];
        s.repayments[t] = -c[Line::DebtRepayments][t];
        s.interestAccrued[t] = -c[Line::InterestExpense][t];
        s.interestPaid[t] = -c[Line::InterestPaid][t];
    }
    return s;
}

inline Figure figureOf(std::string_view id, std::string_view label, FigureUnit unit, FigureValue value)
{
    return {id, label, unit, {}, {}, std::move(value)};
}

inline void fillFigures(Projection& p)
{
    Money total;
    for (int t = p.headlineColumn; t < p.headlineColumn + 12; ++t)
        total += p.benefit[static_cast<std::size_t>(t)];
    p.figures = {figureOf("cashImprovement12m", "Cash improvement in 12 months", FigureUnit::Money, {total, {}}),
        figureOf("cashImprovement12mAllIn", "Cash improvement after debt", FigureUnit::Money, {total, {}}),
        figureOf("runRateSaving", "Saving a year at run rate", FigureUnit::Money, {Money(196000000), {}}),
        figureOf("trough", "Lowest point", FigureUnit::Money, {Money(-45000000), {}}),
        figureOf("troughMonth", "Month of the lowest point", FigureUnit::Month, {Month(2024, 11), {}}),
        figureOf("paybackMonth", "Payback", FigureUnit::Months, {7.4, {}}),
        figureOf("npv", "Net present value", FigureUnit::Money, {Money(512345678), {}}),
        figureOf("irr", "Internal rate of return", FigureUnit::Share, {std::monostate(), ErrorCode::SeveralRoots})};
    p.headlineParts = {{"recurring", "Recurring saving", total + Money(60000000) - Money(90000000)},
        {"oneOff", "One-off cost", Money(-60000000)}, {"capexAvoided", "Capital expenditure avoided", Money(90000000)}};
}

/// 36 months shown of 60 from July 2024, in USD; moving costs cash for five months and saves it afterwards.
inline Projection handMadeProjection()
{
    Projection p;
    p.start = Month(2024, 7);
    p.months = 60;
    p.horizon = 36;
    p.currency = "USD";
    const std::size_t n = 61;
    for (CaseProjection* c : {&p.stay, &p.move})
        for (Series& series : c->lines)
            series.assign(n, Money());
    fillFlows(p.stay, p.months, false);
    fillFlows(p.move, p.months, true);
    for (CaseProjection* c : {&p.stay, &p.move}) {
        fillBalances(*c, p.months);
        c->debt.push_back(instrument(*c, 1, p.months));
    }
    for (Series* series : {&p.benefit, &p.cumulativeBenefit, &p.unleveredBenefit, &p.cumulativeUnlevered})
        series->assign(n, Money());
    for (std::size_t t = 1; t < n; ++t) {
        p.benefit[t] = p.benefitOf(Line::NetCashFlow, static_cast<int>(t));
        p.cumulativeBenefit[t] = p.cumulativeBenefit[t - 1] + p.benefit[t];
    }
    p.unleveredBenefit = p.benefit;
    p.cumulativeUnlevered = p.cumulativeBenefit;
    fillFigures(p);
    p.invariants = {{"balanceSheetTies", true, 0, Case::Stay}, {"cashTies", true, 0, Case::Stay}};
    return p;
}

} // namespace testing_support
