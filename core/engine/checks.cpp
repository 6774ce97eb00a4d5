// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked on every run: invariants, covenants, and what deserves a warning.
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
            || at(d.opening, t) + at(d.draws, t) - at(d.repayments, t) + at(d.pik, t) != at(d.closing, t))
            return false;
        total += at(d.closing, t);
    }
    return total == at(c, Line::DebtPrincipal, t);
}

bool interestTies(const CaseProjection& c, int t)
{
    return std::all_of(c.debt.begin(), c.debt.end(), [&](const InstrumentSeries& d) {
        return at(d.interestAccrued, t) == at(d.interestPaid, t) + at(d.pik, t) + at(d.accrued, t) - at(d.accrued, t - 1);
    });
}

bool equityRollsForward(const CaseProjection& c, int t)
{
    return at(c, Line::Equity, t) - at(c, Line::Equity, t - 1)
        == at(c, Line::NetIncome, t) + at(c, Line::Distributions, t) + at(c, Line::EquityIssues, t)
        + at(c, Line::EquityIncentives, t);
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

// Sums of the last twelve months: the given year before the start fades out month by month (MODEL.md 5). Where it is not given,
// the months there are stand for the year.
class LastTwelveMonths
{
public:
    LastTwelveMonths(const CaseProjection& c, int digits, int column) : m_case(c), m_digits(digits), m_column(column) {}

    Fraction of(std::initializer_list<Line> lines, Opt<Money> before) const
    {
        Fraction sum;
        for (int t = std::max(1, m_column - 11); t <= m_column; ++t)
            for (const Line line : lines)
                sum = sum + Fraction(at(m_case, line, t), m_digits);
        return complete(sum, before);
    }
    Fraction complete(const Fraction& sum, Opt<Money> before) const
    {
        if (m_column >= 12)
            return sum;
        if (before)
            return sum + Fraction(*before, m_digits) * Fraction::of(12 - m_column, 12);
        return sum * Fraction::of(12, m_column);
    }
    template<class Get> Fraction ofDebt(Get get) const
    {
        Fraction sum;
        for (const InstrumentSeries& d : m_case.debt)
            for (int t = std::max(1, m_column - 11); t <= m_column; ++t)
                sum = sum + Fraction(get(d, t), m_digits);
        return sum;
    }

private:
    const CaseProjection& m_case;
    int m_digits;
    int m_column;
};

class CovenantTester
{
public:
    CovenantTester(const Projection& projection, const Model& model, const CaseProjection& ofCase)
        : p(projection), company(model.company()), instruments(model.table<DebtInstrument>()), c(ofCase)
    {}

    CovenantTest test(const Covenant& covenant, int t) const
    {
        CovenantTest result{covenant.id, t, 0, 0, CovenantState::NotTested};
        if (covenant.springingShare && !springs(covenant, t))
            return result;
        const Fraction limit(covenant.limit);
        const bool isCeiling =
            covenant.measure == CovenantMeasure::GrossLeverage || covenant.measure == CovenantMeasure::NetLeverage;
        const Fraction top = numerator(covenant, t);
        const Fraction bottom = denominator(covenant, t);
        // A ratio over what is not positive fails, but for interest cover without interest, which can't.
        if (bottom.sign() <= 0) {
            const bool noInterest = !isCeiling; // nothing to cover
            result.state = noInterest ? CovenantState::Passed : CovenantState::Breached;
            result.headroom = noInterest ? 1 : -1;
            return result;
        }
        const Fraction measure = top.dividedBy(bottom);
        result.measure = measure.toDoubleLossy();
        const Fraction room = isCeiling ? limit - measure : measure - limit;
        result.headroom = limit.isZero() ? room.toDoubleLossy() : room.dividedBy(limit).toDoubleLossy();
        result.state = room.sign() < 0                          ? CovenantState::Breached
            : room < limit * Fraction(covenant.warningHeadroom) ? CovenantState::Warning
                                                                : CovenantState::Passed;
        return result;
    }

private:
    Fraction money(Line line, int t) const { return Fraction(at(c, line, t), p.moneyDigits); }
    bool springs(const Covenant& covenant, int t) const
    {
        const Fraction drawn = money(Line::RevolverDrawn, t);
        const Fraction whole = drawn + money(Line::Undrawn, t);
        return drawn > whole * Fraction(*covenant.springingShare);
    }
    Fraction ebitda(const Covenant& covenant, int t) const
    {
        const LastTwelveMonths year(c, p.moneyDigits, t);
        Fraction sum = year.of({Line::Ebitda}, company.lastYearEbitda);
        if (covenant.addBackCap) {
            const Fraction oneOff = -year.of({Line::OneOff}, Opt<Money>(Money()));
            sum = sum + min(max(oneOff, Fraction(0)), Fraction(*covenant.addBackCap, p.moneyDigits));
        }
        return sum;
    }
    Fraction cashInterest(int t) const
    {
        const LastTwelveMonths year(c, p.moneyDigits, t);
        Fraction accrued;
        for (const InstrumentSeries& d : c.debt) {
            const DebtInstrument* debt = instruments.find(d.id);
            const bool canCapitalise = debt && (debt->kind == InstrumentKind::TermLoan || debt->kind == InstrumentKind::Note);
            const Fraction paidShare = canCapitalise ? Fraction(1) - Fraction(debt->pikShare) : Fraction(1);
            for (int m = std::max(1, t - 11); m <= t; ++m)
                accrued = accrued + Fraction(at(d.interestAccrued, m), p.moneyDigits) * paidShare;
        }
        return year.complete(accrued, company.lastYearCashInterest);
    }
    Fraction numerator(const Covenant& covenant, int t) const
    {
        const LastTwelveMonths year(c, p.moneyDigits, t);
        switch (covenant.measure) {
        case CovenantMeasure::GrossLeverage: return money(Line::DebtPrincipal, t);
        case CovenantMeasure::NetLeverage: {
            const Fraction cash = max(money(Line::Cash, t), Fraction(0));
            return money(Line::DebtPrincipal, t)
                - (covenant.nettingCap ? min(cash, Fraction(*covenant.nettingCap, p.moneyDigits)) : cash);
        }
        case CovenantMeasure::InterestCover: return ebitda(covenant, t);
        case CovenantMeasure::MinimumLiquidity: return money(Line::Liquidity, t);
        case CovenantMeasure::DebtServiceCover: break;
        }
        const Opt<Money> taxBefore = company.lastYearTaxPaid ? Opt<Money>(-*company.lastYearTaxPaid) : Opt<Money>();
        const Opt<Money> capexBefore = company.lastYearCapex ? Opt<Money>(-*company.lastYearCapex) : Opt<Money>();
        return ebitda(covenant, t) + year.of({Line::TaxPaid}, taxBefore)
            + year.of({Line::CapitalExpenditure, Line::RefreshCapex}, capexBefore);
    }
    Fraction denominator(const Covenant& covenant, int t) const
    {
        switch (covenant.measure) {
        case CovenantMeasure::GrossLeverage:
        case CovenantMeasure::NetLeverage: return ebitda(covenant, t);
        case CovenantMeasure::InterestCover: return cashInterest(t);
        case CovenantMeasure::MinimumLiquidity: return Fraction(1);
        case CovenantMeasure::DebtServiceCover: break;
        }
        const LastTwelveMonths year(c, p.moneyDigits, t);
        const Fraction scheduled = year.ofDebt([&](const InstrumentSeries& d, int m) {
            const DebtInstrument* debt = instruments.find(d.id);
            const bool isRevolver = debt && debt->kind == InstrumentKind::Revolver;
            return isRevolver ? Money() : at(d.repayments, m) - at(d.finalRepayments, m);
        });
        return cashInterest(t) + year.complete(scheduled, {});
    }

    const Projection& p;
    const Company& company;
    const Table<DebtInstrument>& instruments;
    const CaseProjection& c;
};

} // namespace

std::vector<CovenantTest> testCovenants(const Projection& p, const Model& model, const CaseProjection& c)
{
    std::vector<CovenantTest> tests;
    const CovenantTester tester(p, model, c);
    const int last = std::min(p.months, std::max(p.horizon, p.headlineColumn + 11));
    for (const Covenant& covenant : model.table<Covenant>())
        for (int t = 1; t <= last; ++t)
            if (covenant.testMonths.has(p.monthOf(t).month()))
                tests.push_back(tester.test(covenant, t));
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
