// SPDX-License-Identifier: GPL-3.0-or-later
// What the report recommends, by the conditions that the project's decision can be held against.
#include "core/report/report_parts.h"

#include "core/engine/case_names.h"
#include "core/engine/figure_lines.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

const CovenantTest* firstBreach(const CaseProjection& c)
{
    const auto found = std::find_if(
        c.covenants.begin(), c.covenants.end(), [](const CovenantTest& test) { return test.state == CovenantState::Breached; });
    return found == c.covenants.end() ? nullptr : &*found;
}

std::int64_t breaches(const CaseProjection& c)
{
    return std::count_if(
        c.covenants.begin(), c.covenants.end(), [](const CovenantTest& test) { return test.state == CovenantState::Breached; });
}

/// Principal that falls due from the first month to the end of `year` by the terms after the debt events: what they then leave, and the
/// scheduled repayments before them.
Money dueBy(const CaseProjection& c, int year)
{
    const MaturityWall& wall = c.wallAfterEvents ? *c.wallAfterEvents : c.maturityWall;
    Money due;
    for (const MaturityYear& falling : wall.years)
        if (falling.year <= year)
            due += falling.principal;
    for (int t = 1; t <= wall.column; ++t)
        due -= at(c[Line::DebtRepayments], t);
    return due;
}

/// Conditions with what they were held against.
class Judge
{
public:
    explicit Judge(const ReportFrom& from) : m(from), p(from.p)
    {
        m_table.caption = TextId::RecommendationCaption;
        m_table.columns = {
            leftColumn(TextId::ColumnCondition, 2), leftColumn(TextId::ColumnValue, 1), leftColumn(TextId::ColumnResult, 0)};
    }

    /// Where operating cash flow differs: what it is worth must be more than nothing.
    Recommendation ofValue()
    {
        valueIsCreated();
        paysBack();
        const int month = firstShortfall(p.move);
        add(TextId::ConditionCash, inEveryMonth(month), month == 0);
        if (!p.move.covenants.empty())
            add(TextId::ConditionCovenants, atEveryTest(firstBreach(p.move)), !firstBreach(p.move));
        cautiousCaseHolds();
        checksHold();
        return {m_isMet ? TextId::RecommendProceed : TextId::RecommendNot, TextId::RecommendationRule, std::move(m_table)};
    }

    /// Where it doesn't: what changes for lenders and liquidity is compared, and decides only where all of it points one way.
    Recommendation ofFinancing()
    {
        for (const TextId condition : {TextId::ConditionNpv, TextId::ConditionPayback})
            addRow(condition, TextId::NothingOperating, TextId::NotApplicable);
        cashIsNoShorter();
        covenantsAreNoMoreBreached();
        compareFigure("lowestLiquidity", TextId::ConditionLiquidity);
        compareFigure("cashImprovement12mAllIn", TextId::ConditionCashLessDebt, Shown::Signed);
        compareInterest();
        const int year = p.monthOf(std::max(1, m.evaluated())).year();
        compare(say(TextId::ConditionDue, {PlainText{std::to_string(year)}}), -dueBy(p.stay, year), -dueBy(p.move, year));
        sharesAreNotDiluted();
        checksHold();
        return {lead(), TextId::RecommendationRuleOther, std::move(m_table)};
    }

private:
    void addRow(ReportValue condition, ReportValue value, TextId result)
    {
        m_table.rows.push_back({0, RowKind::Plain, {std::move(condition), std::move(value), result}});
    }
    void add(TextId condition, ReportValue value, bool met)
    {
        m_isMet = m_isMet && met;
        addRow(condition, std::move(value), met ? TextId::Met : TextId::NotMet);
    }
    template<class T> TextId weigh(T stay, T move) // more is better
    {
        m_better = m_better || stay < move;
        m_worse = m_worse || move < stay;
        return stay < move ? TextId::Better : move < stay ? TextId::Worse : TextId::Same;
    }
    /// Costs and what is owed are negative here, and printed without a sign, but not what may have either. Nothing is said of what neither
    /// case has.
    enum class Shown : std::uint8_t { Size, Signed };
    void compare(ReportValue condition, Money stay, Money move, Shown how = Shown::Size)
    {
        if (stay.isZero() && move.isZero())
            return;
        const bool isCost = how == Shown::Size && stay <= Money() && move <= Money();
        const auto shown = [&](Money amount) { return ReportValue(AmountWords{isCost ? -amount : amount}); };
        addRow(std::move(condition), say(TextId::WithAndWithout, {shown(move), shown(stay)}), weigh(stay, move));
    }
    TextId lead() const
    {
        if (!m_isMet)
            return TextId::RecommendNot;
        if (m_better && m_worse)
            return TextId::RecommendOpen;
        return m_better ? TextId::RecommendBetter : m_worse ? TextId::RecommendWorse : TextId::RecommendSame;
    }

    void valueIsCreated()
    {
        const Figure* npv = p.figure("npv");
        const Money* amount = npv ? std::get_if<Money>(&npv->value.value) : nullptr;
        if (amount)
            add(TextId::ConditionNpv, AmountWords{*amount}, *amount > Money());
    }
    void paysBack()
    {
        if (const Figure* payback = p.figure("paybackMonth"))
            add(TextId::ConditionPayback, figureValue(p, *payback, payback->value),
                std::holds_alternative<double>(payback->value.value));
    }
    int lastShown() const { return std::min(p.horizon, p.months); }
    int firstShortfall(const CaseProjection& c) const
    {
        for (int t = 1; t <= lastShown(); ++t)
            if (at(c[Line::Shortfall], t) > Money())
                return t;
        return 0;
    }
    Money largestShortfall(const CaseProjection& c) const
    {
        Money largest;
        for (int t = 1; t <= lastShown(); ++t)
            largest = std::max(largest, at(c[Line::Shortfall], t));
        return largest;
    }
    ReportValue inEveryMonth(int shortIn) const
    {
        return shortIn == 0 ? ReportValue(TextId::InEveryMonth) : say(TextId::NotIn, {p.monthOf(shortIn)});
    }
    ReportValue atEveryTest(const CovenantTest* breach) const
    {
        return breach ? say(TextId::NotIn, {p.monthOf(breach->month)}) : ReportValue(TextId::AtEveryTest);
    }
    void cautiousCaseHolds()
    {
        if (!m.analyses || !m.analyses->simulation || m.analyses->simulation->measures.size() < 2)
            return;
        const MeasureResult& npv = m.analyses->simulation->measures[1];
        if (npv.counted > 1)
            add(TextId::ConditionCautious, RoughAmount{npv.percentiles[place10]}, npv.percentiles[place10] > 0);
        const MeasureResult& improvement = m.analyses->simulation->measures[0];
        if (improvement.plan && *improvement.plan > 0
            && improvement.counted > 1) // a plan may be worth it and its headline unlikely
            addRow(say(TextId::ConditionPlanReached, {RoughAmount{*improvement.plan}}),
                ShareAmount{improvement.reachesPlan.value}, TextId::ForInformation);
    }
    void checksHold() { add(TextId::ConditionChecks, p.allInvariantsHold() ? TextId::Yes : TextId::No, p.allInvariantsHold()); }

    // Where cash is short, or a covenant breached, without the transactions too, they are not to blame: it is more or less.
    void cashIsNoShorter()
    {
        const int month = firstShortfall(p.move);
        if (firstShortfall(p.stay) == 0)
            add(TextId::ConditionCash, inEveryMonth(month), month == 0);
        else
            compare(TextId::ConditionShortfall, -largestShortfall(p.stay), -largestShortfall(p.move));
    }
    void covenantsAreNoMoreBreached()
    {
        if (p.move.covenants.empty())
            return;
        if (!firstBreach(p.stay))
            return add(TextId::ConditionCovenants, atEveryTest(firstBreach(p.move)), !firstBreach(p.move));
        addRow(TextId::ConditionBreaches, say(TextId::WithAndWithout, {breaches(p.move), breaches(p.stay)}),
            weigh(-breaches(p.stay), -breaches(p.move)));
    }
    void compareFigure(std::string_view id, TextId condition, Shown how = Shown::Size)
    {
        const Figure* figure = p.figure(id);
        const Money* stay = figure ? std::get_if<Money>(&figure->stay.value) : nullptr;
        const Money* move = figure ? std::get_if<Money>(&figure->move.value) : nullptr;
        if (stay && move)
            compare(condition, *stay, *move, how);
    }
    /// Accrued to the horizon, commitment fees too, less the company's tax rate of it.
    void compareInterest()
    {
        const double kept = 1 - m.model.company().taxRate.toDoubleLossy();
        const auto afterTax = [&](Case which) {
            Money sum;
            for (const SignedLine& l : interestLines)
                sum += l.sign > 0 ? sumOf(p, which, l.line, 1, lastShown()) : -sumOf(p, which, l.line, 1, lastShown());
            return Money(-std::llround(static_cast<double>(sum.minor()) * kept));
        };
        compare(
            say(TextId::ConditionInterest, {p.monthOf(std::max(1, lastShown()))}), afterTax(Case::Stay), afterTax(Case::Move));
    }
    void sharesAreNotDiluted()
    {
        const Money stay = sumOf(p, Case::Stay, Line::EquityProceeds, 1, p.months);
        const Money move = sumOf(p, Case::Move, Line::EquityProceeds, 1, p.months);
        if (stay != move)
            compare(TextId::ConditionShares, -stay, -move);
    }

    const ReportFrom& m;
    const Projection& p;
    ReportTable m_table;
    bool m_isMet = true;
    bool m_better = false;
    bool m_worse = false;
};

} // namespace

Recommendation recommendation(const ReportFrom& from)
{
    return hasOperatingBenefit(from.p) ? Judge(from).ofValue() : Judge(from).ofFinancing();
}

} // namespace headroom
