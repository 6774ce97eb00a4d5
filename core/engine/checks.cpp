// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked on every run: invariants, covenants, and what deserves a warning.
#include "core/engine/month_rules.h"
#include "core/engine/results.h"
#include "core/model/path.h"

#include <algorithm>
#include <functional>

namespace headroom {

namespace {

using Holds = std::function<bool(const CaseProjection&, int)>;

// The first column of either case in which it does not hold.
InvariantResult check(const Projection& p, std::string_view id, int from, const Holds& holds)
{
    for (const Case which : {Case::Stay, Case::Move})
        for (int t = from; t <= p.months; ++t)
            if (!holds(p.of(which), t))
                return {id, false, t, which};
    return {id, true, 0, Case::Stay};
}

Money at(const CaseProjection& c, Line line, int t) { return c[line][static_cast<std::size_t>(t)]; }
Money at(const Series& s, int t) { return s[static_cast<std::size_t>(t)]; }

bool parentsAreSums(const CaseProjection& c, int t)
{
    for (const LineInfo& line : lineInfos) {
        const std::vector<Line>& children = childrenOf(line.line);
        if (children.empty() || (t == 0 && line.kind == LineKindOf::Flow))
            continue;
        Money sum;
        for (const Line child : children)
            sum += at(c, child, t);
        if (sum != at(c, line.line, t))
            return false;
    }
    return true;
}

bool debtRollsForward(const CaseProjection& c, int t)
{
    Money total;
    for (const InstrumentSeries& d : c.debt) {
        if (at(d.opening, t) != at(d.closing, t - 1)
            || at(d.opening, t) + at(d.draws, t) - at(d.repayments, t) + at(d.pik, t) + d.other(static_cast<std::size_t>(t))
                != at(d.closing, t))
            return false;
        total += at(d.closing, t);
    }
    return total == at(c, Line::DebtPrincipal, t);
}

bool interestTies(const CaseProjection& c, int t)
{
    return std::all_of(c.debt.begin(), c.debt.end(), [&](const InstrumentSeries& d) {
        return at(d.interestAccrued, t)
            == at(d.interestPaid, t) + at(d.pik, t) + at(d.accrued, t) - at(d.accrued, t - 1) - at(d.accruedRetranslated, t);
    });
}

bool equityRollsForward(const CaseProjection& c, int t)
{
    return at(c, Line::Equity, t) - at(c, Line::Equity, t - 1)
        == at(c, Line::NetIncome, t) + at(c, Line::Distributions, t) + at(c, Line::EquityIssues, t)
        + at(c, Line::DebtConverted, t) + at(c, Line::EquityIncentives, t);
}

// Credits of spend commitments, and what contracts owe, roll forward and are never negative.
bool contractsRollForward(const CaseProjection& c, int t)
{
    Money charged;
    for (const CommitmentSeries& s : c.commitments) {
        charged += at(s.charged, t);
        if (at(s.credit, t) < Money()
            || at(s.credit, t - 1) + at(s.charged, t) - at(s.used, t) - at(s.expired, t) != at(s.credit, t)
            || at(s.toDate, t - 1) + at(s.counted, t) + at(s.charged, t) != at(s.toDate, t))
            return false;
    }
    return charged == at(c, Line::CommitmentCharged, t)
        && std::none_of(c.capacity.begin(), c.capacity.end(), [&](const CapacitySeries& s) {
               return at(s.makeUp, t) < Money() || at(s.prepaid, t) < Money()
                   || at(s.billed, t) - at(s.recognised, t) != at(s.makeUp, t) - at(s.makeUp, t - 1);
           });
}

// Lines of both cases give the benefit's own.
InvariantResult benefitIsMoveMinusStay(const Projection& p)
{
    for (int t = 1; t <= p.months; ++t)
        if (p.benefitOf(Line::NetCashFlow, t) - p.benefitOf(Line::RevolverDraws, t) - p.benefitOf(Line::EquityIssues, t)
                - p.benefitOf(Line::CashSweep, t)
            != at(p.benefit, t))
            return {"benefitIsMoveMinusStay", false, t, Case::Move};
    return {"benefitIsMoveMinusStay", true, 0, Case::Stay};
}

InvariantResult headlineSplitSums(const Projection& p)
{
    Money sum;
    for (const HeadlinePart& part : p.headlineParts)
        sum += part.amount;
    const Figure* headline = p.figure("cashImprovement12m");
    const Money* value = headline ? std::get_if<Money>(&headline->value.value) : nullptr;
    return {"headlineSplitSums", value && *value == sum, p.headlineColumn, Case::Move};
}

} // namespace

std::vector<InvariantResult> checkInvariants(const Projection& p)
{
    return {
        check(p, "statementColumnsFoot", 0, parentsAreSums),
        check(p, "balanceSheetTies", 0,
            [](const CaseProjection& c, int t) { return at(c, Line::Assets, t) == at(c, Line::LiabilitiesAndEquity, t); }),
        check(p, "indirectReconciliationTies", 1,
            [](const CaseProjection& c, int t) { return at(c, Line::ReconOperatingCash, t) == at(c, Line::OperatingCash, t); }),
        check(p, "cashRollsForward", 1,
            [](const CaseProjection& c, int t) {
                return at(c, Line::Cash, t - 1) + at(c, Line::NetCashFlow, t) == at(c, Line::Cash, t);
            }),
        check(p, "debtRollsForward", 1, debtRollsForward),
        check(p, "interestTies", 1, interestTies),
        check(p, "equityRollsForward", 1, equityRollsForward),
        check(p, "contractsRollForward", 1, contractsRollForward),
        benefitIsMoveMinusStay(p),
        headlineSplitSums(p),
    };
}

namespace {

CovenantTest shown(const CovenantMonth<Fraction>& m)
{
    const Covenant& covenant = *m.covenant;
    CovenantTest test{covenant.id, m.month, 0, 0, CovenantState::NotTested};
    if (m.tested.isZero())
        return test;
    const bool isBreached = !m.breached.isZero();
    const Fraction limit(covenant.limit);
    const Fraction warning = limit.isZero() ? Fraction(0) : Fraction(covenant.warningHeadroom);
    test.state = isBreached ? CovenantState::Breached : m.headroom < warning ? CovenantState::Warning : CovenantState::Passed;
    test.headroom = m.headroom.toDoubleLossy();
    test.hasMeasure = m.bottom.sign() > 0;
    test.measure = test.hasMeasure ? m.measure.toDoubleLossy() : 0;
    return test;
}

} // namespace

std::vector<CovenantTest> covenantTests(const Projection& p, const CapitalRun<ExactCalc>& capital)
{
    std::vector<CovenantTest> tests;
    const int last = std::min(p.months, std::max(p.horizon, headlineEnd(p.headlineColumn)));
    for (const CovenantMonth<Fraction>& m : capital.covenantTests())
        if (m.month <= last)
            tests.push_back(shown(m));
    std::stable_sort(
        tests.begin(), tests.end(), [](const CovenantTest& a, const CovenantTest& b) { return a.covenant < b.covenant; });
    return tests;
}

namespace {

// The first shown column of a case in which the line is above zero (sign > 0) or below, 0 for none.
int firstPositive(const Projection& p, Case which, Line line, int sign)
{
    for (int t = 1; t <= p.horizon; ++t) {
        const Money amount = at(p.of(which), line, t);
        if (sign > 0 ? amount > Money() : amount < Money())
            return t;
    }
    return 0;
}

void warnOfJump(const Projection& p, Line line, std::string_view field, Findings& findings)
{
    const Money before = at(p.stay, line, 0);
    const Money after = at(p.stay, line, 1);
    const std::int64_t jump = after.minor() > before.minor() ? after.minor() - before.minor() : before.minor() - after.minor();
    const std::int64_t size = std::max(before.minor(), after.minor());
    if (size > 0 && jump > size / 10)
        findings.push_back({Severity::Warning,
            Error{ErrorCode::WorkingCapitalJump, "company." + std::string(field),
                {{"found", before.toText(p.moneyDigits)}, {"expected", after.toText(p.moneyDigits)}}}});
}

void addCaseFindings(const Projection& p, const Model& model, Case which, Findings& findings)
{
    const std::string name = which == Case::Stay ? "stay" : "move";
    const auto warn = [&](ErrorCode code, std::string path, int t, Line line) {
        findings.push_back({Severity::Warning,
            Error{code, std::move(path),
                {{"month", p.monthOf(t).toText()}, {"case", name}, {"found", at(p.of(which), line, t).toText(p.moneyDigits)}}}});
    };
    if (const int t = firstPositive(p, which, Line::Cash, -1))
        warn(ErrorCode::CashNegative, "company.openingCash", t, Line::Cash);
    if (const int t = firstPositive(p, which, Line::Shortfall, 1))
        warn(ErrorCode::CashBelowMinimum, "company.minimumCash", t, Line::Shortfall);
    for (const EventCut& cut : p.of(which).eventCuts)
        if (const DebtEvent* event = model.table<DebtEvent>().find(cut.event))
            findings.push_back({Severity::Warning,
                Error{ErrorCode::DebtEventCut, pathOf(model, Entity::DebtEvent, *event, schemaOf<DebtEvent>().field("amount")),
                    {{"month", p.monthOf(cut.month).toText()}, {"case", name}, {"found", cut.asked.toText(p.moneyDigits)},
                        {"expected", ".." + cut.done.toText(p.moneyDigits)}}}});
    for (const CovenantTest& test : p.of(which).covenants) {
        const Covenant* covenant = model.table<Covenant>().find(test.covenant);
        if (covenant && test.state == CovenantState::Breached)
            findings.push_back({Severity::Warning,
                Error{ErrorCode::CovenantBreached, pathOf(model, Entity::Covenant, *covenant, nullptr),
                    {{"month", p.monthOf(test.month).toText()}, {"case", name}}}});
    }
}

} // namespace

Findings projectionFindings(const Projection& p, const Model& model)
{
    Findings findings;
    warnOfJump(p, Line::Receivables, "openingReceivables", findings);
    warnOfJump(p, Line::Payables, "openingPayables", findings);
    if (!at(p.stay, Line::OtherNetAssets, 0).isZero())
        findings.push_back({Severity::Warning,
            Error{ErrorCode::OpeningUnexplained, "company.openingEquity",
                {{"found", at(p.stay, Line::OtherNetAssets, 0).toText(p.moneyDigits)}}}});
    for (const Case which : {Case::Stay, Case::Move})
        addCaseFindings(p, model, which, findings);
    return findings;
}

} // namespace headroom
