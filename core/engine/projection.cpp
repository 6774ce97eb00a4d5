// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/projection.h"

#include "core/base/number_conversion.h"
#include "core/base/side_by_side.h"
#include "core/engine/covenant_figures.h"
#include "core/engine/maturity_parts.h"
#include "core/engine/maturity_years.h"
#include "core/engine/results.h"
#include "core/model/validate.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <future>

namespace headroom {

namespace {

Money toMoney(const Fraction& value, int digits) { return value.toMoney(digits, Rounding::HalfAway); } // exact: booked already

std::vector<SiteExit> siteExits(const Plan& plan)
{
    std::vector<SiteExit> exits;
    for (const SitePlan& site : plan.sites) {
        SiteExit exit;
        exit.site = site.site->id;
        exit.closed = !site.staysOpen && site.closes <= plan.timeline.months;
        exit.lastUse = plan.timeline.month(site.staysOpen ? plan.timeline.months : site.lastUse);
        exit.closes = plan.timeline.month(exit.closed ? site.closes : plan.timeline.months);
        exits.push_back(exit);
    }
    return exits;
}

Error overflowAt(const CalcPlace& place)
{
    Error error{ErrorCode::Overflow, place.line == Line::None ? "project" : std::string(info(place.line).id),
        {{"month", std::to_string(place.month)}}};
    if (place.row != noId)
        error.details.push_back({"row", std::to_string(place.row)});
    return error;
}

Error overflowAt(const OverflowOf& overflow)
{
    Error error{ErrorCode::Overflow, overflow.path, {}};
    if (overflow.month > 0)
        error.details.push_back({"month", std::to_string(overflow.month)});
    return error;
}

Projection frameOf(const Prepared& prepared)
{
    const Plan& plan = prepared.plan;
    Projection p;
    p.start = plan.timeline.start;
    p.months = plan.timeline.months;
    p.horizon = plan.timeline.horizon;
    p.headlineColumn = plan.timeline.headlineColumn;
    p.moneyDigits = plan.model->moneyDigits();
    p.currency = plan.model->company().currency;
    p.exits = siteExits(plan);
    p.findings = prepared.findings;
    return p;
}

// Whoever shows move - stay can subtract without a thought: what does not fit is refused here.
void checkBenefits(const Projection& p)
{
    for (std::size_t line = 0; line < lineCount; ++line)
        for (int t = 0; t <= p.months; ++t) {
            try {
                (void)p.benefitOf(static_cast<Line>(line), t);
            } catch (const OverflowError&) {
                throw OverflowOf(lineInfos[line].id, t);
            }
        }
}

// One case with a context of its own, so that both can run at a time.
class ExactCase
{
public:
    explicit ExactCase(const Model& model) : m_calc(model.moneyDigits(), model.company().rounding) {}

    void runIt(const Prepared& prepared, Case which)
    {
        m_run.emplace(m_calc, prepared.plan, prepared.capital[which == Case::Stay ? 0 : 1], which);
        m_run->runIt();
    }
    CompanyRun<ExactCalc>& run() { return *m_run; }
    const CalcPlace& place() const { return m_calc.place(); }

private:
    ExactCalc m_calc;
    std::optional<CompanyRun<ExactCalc>> m_run;
};

// Of a line or figure where it is known, else of the booking that was being made.
Error overflowIn(const ExactCase& run, const OverflowError& overflow)
{
    const auto* named = dynamic_cast<const OverflowOf*>(&overflow);
    return named ? overflowAt(*named) : overflowAt(run.place());
}

using StayBase = OperatingLines<ExactCalc>::StayBase;

// Hands over what the move case waits for, or the exception that keeps it from coming.
void runStay(const Prepared& prepared, ExactCase& stay, std::promise<StayBase>& base, CaseProjection& result)
{
    bool isHandedOver = false;
    try {
        stay.runIt(prepared, Case::Stay);
        const StayBase stayBase = stay.run().stayBase();
        base.set_value(stayBase);
        isHandedOver = true;
        stay.run().runCompany(stayBase);
        result = caseProjection(stay.run(), prepared.plan.model->moneyDigits());
    } catch (...) {
        if (!isHandedOver)
            base.set_exception(std::current_exception());
        throw;
    }
}

void runMove(const Prepared& prepared, ExactCase& move, std::future<StayBase>& base, CaseProjection& result)
{
    move.runIt(prepared, Case::Move);
    move.run().runCompany(base.get());
    result = caseProjection(move.run(), prepared.plan.model->moneyDigits());
}

// What became too large in a case, if anything did.
template<class Run> std::optional<Error> overflowIn(const ExactCase& which, const Run& run)
{
    try {
        run();
    } catch (const OverflowError& overflow) {
        return overflowIn(which, overflow);
    }
    return std::nullopt;
}

// Both cases, on two threads where the system gives a second one: the move case takes from the other only the on-premises amounts
// that the company's lines are relieved of. Returns what became too large.
std::optional<Error> runBoth(const Prepared& prepared, ExactCase& stay, ExactCase& move, Projection& p)
{
    std::promise<StayBase> base;
    std::future<StayBase> ready = base.get_future();
    std::optional<Error> inStay;
    std::optional<Error> inMove;
    sideBySide([&] { inStay = overflowIn(stay, [&] { runStay(prepared, stay, base, p.stay); }); },
        [&] { inMove = overflowIn(move, [&] { runMove(prepared, move, ready, p.move); }); });
    return inStay ? inStay : inMove;
}

Result<Projection> compute(const Prepared& prepared, const ProjectOptions& options)
{
    const Model& model = *prepared.plan.model;
    ExactCase stay(model);
    ExactCase move(model);
    Projection p = frameOf(prepared);
    if (const std::optional<Error> tooLarge = runBoth(prepared, stay, move, p))
        return *tooLarge;
    try {
        if (options.cancel && *options.cancel)
            return Error{ErrorCode::Cancelled, {}, {}};
        checkBenefits(p);
        p.stay.covenants = covenantTests(p, stay.run().capital());
        p.move.covenants = covenantTests(p, move.run().capital());
        addFigures(p, prepared.plan);
        addCovenantFigures(p, model);
        p.invariants = checkInvariants(p);
        const Findings found = projectionFindings(p, model);
        p.findings.insert(p.findings.end(), found.begin(), found.end());
        if (options.progress)
            options.progress(1, 1);
        return p;
    } catch (const OverflowError& overflow) {
        return overflowIn(move, overflow);
    }
}

} // namespace

const Figure* Projection::figure(std::string_view id) const
{
    for (const Figure& f : figures)
        if (f.id == id)
            return &f;
    return nullptr;
}

bool Projection::allInvariantsHold() const
{
    for (const InvariantResult& i : invariants)
        if (!i.holds)
            return false;
    return true;
}

namespace {

std::vector<CommitmentSeries> commitmentSeries(const SpendCommitments<ExactCalc>& promises, int digits)
{
    std::vector<CommitmentSeries> all;
    for (const auto& promise : promises.promises()) {
        CommitmentSeries s;
        s.id = promise.row->id;
        const auto add = [&](const CommitmentMonth<Fraction>& m) {
            s.counted.push_back(toMoney(m.counted, digits));
            s.toDate.push_back(toMoney(m.toDate, digits));
            s.charged.push_back(toMoney(m.charged, digits));
            s.used.push_back(toMoney(m.used, digits));
            s.expired.push_back(toMoney(m.expired, digits));
            s.credit.push_back(toMoney(m.credit, digits));
        };
        CommitmentMonth<Fraction> opening;
        opening.toDate = Fraction(promise.row->spentBefore, digits);
        add(opening);
        for (const CommitmentMonth<Fraction>& m : promise.months)
            add(m);
        all.push_back(std::move(s));
    }
    return all;
}

std::vector<CapacitySeries> capacitySeries(const Capacity<ExactCalc>& capacity, int months, int digits)
{
    std::vector<CapacitySeries> all;
    for (const CapacityAccount<ExactCalc>& account : capacity.accounts()) {
        CapacitySeries s;
        s.id = account.contract().id;
        for (int t = 0; t <= months; ++t) {
            const CapacityMonth<Fraction>& m = account.month(t);
            s.billed.push_back(t == 0 ? Money() : toMoney(m.billed, digits));
            s.recognised.push_back(t == 0 ? Money() : toMoney(m.recognised, digits));
            s.fee.push_back(t == 0 ? Money() : toMoney(m.fee, digits));
            s.makeUp.push_back(toMoney(m.makeUp, digits));
            s.prepaid.push_back(toMoney(m.prepaid, digits));
            s.unpaid.push_back(toMoney(m.unpaid, digits));
        }
        all.push_back(std::move(s));
    }
    return all;
}

InstrumentSeries instrumentSeries(const CapitalRun<ExactCalc>& capital, std::size_t i, int digits)
{
    using M = DebtMonth<Fraction>;
    InstrumentSeries s;
    s.id = capital.instrument(i).id;
    const std::initializer_list<std::pair<Series InstrumentSeries::*, Fraction M::*>> columns{
        {&InstrumentSeries::opening, &M::opening}, {&InstrumentSeries::draws, &M::draws},
        {&InstrumentSeries::repayments, &M::repayments}, {&InstrumentSeries::finalRepayments, &M::finalRepayment},
        {&InstrumentSeries::pik, &M::pik}, {&InstrumentSeries::exchanged, &M::exchanged},
        {&InstrumentSeries::forgiven, &M::forgiven}, {&InstrumentSeries::converted, &M::converted},
        {&InstrumentSeries::retranslated, &M::retranslated}, {&InstrumentSeries::closing, &M::closing},
        {&InstrumentSeries::interestPaid, &M::interestPaid}, {&InstrumentSeries::accruedRetranslated, &M::accruedRetranslated},
        {&InstrumentSeries::accrued, &M::accrued}, {&InstrumentSeries::carrying, &M::carrying},
        {&InstrumentSeries::gains, &M::gain}};
    for (const auto& [series, amount] : columns) {
        (s.*series).reserve(capital.months(i).size());
        for (const M& m : capital.months(i))
            (s.*series).push_back(toMoney(m.*amount, digits));
    }
    for (const M& m : capital.months(i))
        s.interestAccrued.push_back(toMoney(m.interestAccrued + m.feeAccrued, digits));
    return s;
}

} // namespace

CaseProjection caseProjection(CompanyRun<ExactCalc>& run, int digits)
{
    CaseProjection c;
    const int months = run.ledger().months();
    for (std::size_t line = 0; line < lineCount; ++line) {
        c.lines[line].reserve(static_cast<std::size_t>(months) + 1);
        for (int t = 0; t <= months; ++t) {
            try {
                c.lines[line].push_back(toMoney(run.ledger()(static_cast<Line>(line), t), digits));
            } catch (const OverflowError&) {
                throw OverflowOf(lineInfos[line].id, t);
            }
        }
    }
    for (std::size_t i = 0; i < run.capital().count(); ++i)
        c.debt.push_back(instrumentSeries(run.capital(), i, digits));
    for (const RestructuringResult<Fraction>& r : run.capital().restructurings())
        c.restructurings.push_back({r.event, r.month, r.change.toDoubleLossy(), r.change >= Fraction::of(1, 10),
            toMoney(r.gain, digits), toMoney(r.carryingBefore, digits), toMoney(r.carryingAfter, digits)});
    for (const EventAmount<Fraction>& a : run.capital().eventAmounts())
        if (a.done < a.asked)
            c.eventCuts.push_back({a.event, a.month, toMoney(a.asked, digits), toMoney(a.done, digits)});
    for (const ContractStandings& standings : run.capital().standings()) {
        const Date at = run.frame().plan.timeline.monthEnd(standings.column);
        MaturityWall wall = maturityWall(run.capital().plan(), standings, at);
        if (standings.column == 0)
            c.maturityWall = std::move(wall);
        else
            c.wallAfterEvents = std::move(wall);
    }
    for (const RepaidFromShares<Fraction>& r : run.capital().repaidFromShares())
        c.equityRepayments.push_back({r.issue, r.debt, toMoney(r.principal, digits), toMoney(r.premium, digits)});
    c.commitments = commitmentSeries(run.azure().promises(), digits);
    c.capacity = capacitySeries(run.contracts().capacity(), months, digits);
    return c;
}

Result<Projection> project(const Model& model, const ProjectOptions& options)
{
    const Result<Prepared> prepared = prepare(std::make_shared<const Model>(model), options);
    if (!prepared)
        return prepared.error();
    return compute(*prepared, options);
}

Result<MaturityParts> maturityParts(const Model& model, Case which, const ProjectOptions& options)
{
    const Result<Prepared> prepared = prepare(std::make_shared<const Model>(model), options);
    if (!prepared)
        return prepared.error();
    ExactCase stay(*prepared->plan.model);
    ExactCase move(*prepared->plan.model);
    Projection p = frameOf(*prepared);
    if (const std::optional<Error> tooLarge = runBoth(*prepared, stay, move, p))
        return *tooLarge;
    const auto& capital = (which == Case::Stay ? stay : move).run().capital();
    MaturityParts parts;
    for (const ContractStandings& standings : capital.standings()) {
        std::vector<MaturityPart>& of = standings.column == 0 ? parts.atOpening : parts.afterEvents;
        const Date at = prepared->plan.timeline.monthEnd(standings.column);
        for (std::size_t i = 0; i < standings.debts.size(); ++i)
            for (const MaturityYear& due : maturityYears(capital.plan().debts[i], standings.debts[i], at))
                of.push_back({capital.plan().debts[i].debt->id, due.year, due.principal});
    }
    return parts;
}

struct Projector::State
{
    EstateFollower estate;
    Validation validation;
};

Projector::Projector() : m_state(std::make_unique<State>()) {}
Projector::~Projector() = default;

Result<Projection> Projector::project(const Model& input, const ProjectOptions& options)
{
    const auto model = std::make_shared<const Model>(input);
    const Findings findings = m_state->validation.check(*model, 1000);
    if (hasErrors(findings)) // which come first
        return findings.front().what;
    const Result<Prepared> prepared = prepare(model, m_state->estate, options);
    if (!prepared)
        return prepared.error();
    return compute(*prepared, options);
}

} // namespace headroom
