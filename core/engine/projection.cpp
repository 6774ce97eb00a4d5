// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/projection.h"

#include "core/engine/results.h"
#include "core/model/path.h"
#include "core/model/validate.h"

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
    Error error{ErrorCode::Overflow, place.line == Line::None ? "project" : std::string(info(place.line).id), {{"month", std::to_string(place.month)}}};
    if (place.row != noId)
        error.details.push_back({"row", std::to_string(place.row)});
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

Result<Projection> compute(const Prepared& prepared, const ProjectOptions& options)
{
    const Model& model = *prepared.plan.model;
    ExactCalc calc(model.moneyDigits(), model.company().rounding);
    try {
        const CaseRuns<ExactCalc> runs = runCases(calc, prepared);
        if (options.cancel && *options.cancel)
            return Error{ErrorCode::Cancelled, {}, {}};
        Projection p = frameOf(prepared);
        p.stay = caseProjection(*runs.stay, p.moneyDigits);
        p.move = caseProjection(*runs.move, p.moneyDigits);
        addFigures(p, model);
        p.stay.covenants = testCovenants(p, model, p.stay);
        p.move.covenants = testCovenants(p, model, p.move);
        p.invariants = checkInvariants(p);
        const Findings found = projectionFindings(p, model);
        p.findings.insert(p.findings.end(), found.begin(), found.end());
        if (options.progress)
            options.progress(1, 1);
        return p;
    } catch (const OverflowError&) {
        return overflowAt(calc.place());
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

CaseProjection caseProjection(CompanyRun<ExactCalc>& run, int digits)
{
    CaseProjection c;
    const int months = run.ledger().months();
    for (std::size_t line = 0; line < lineCount; ++line) {
        c.lines[line].reserve(static_cast<std::size_t>(months) + 1);
        for (int t = 0; t <= months; ++t)
            c.lines[line].push_back(toMoney(run.ledger()(static_cast<Line>(line), t), digits));
    }
    for (std::size_t i = 0; i < run.debtCount(); ++i) {
        InstrumentSeries s;
        s.id = run.instrument(i).id;
        const auto add = [&](const DebtMonth<Fraction>& m) {
            s.opening.push_back(toMoney(m.opening, digits));
            s.draws.push_back(toMoney(m.draws, digits));
            s.repayments.push_back(toMoney(m.repayments, digits));
            s.finalRepayments.push_back(toMoney(m.finalRepayment, digits));
            s.pik.push_back(toMoney(m.pik, digits));
            s.closing.push_back(toMoney(m.closing, digits));
            s.interestAccrued.push_back(toMoney(m.interestAccrued + m.feeAccrued, digits));
            s.interestPaid.push_back(toMoney(m.interestPaid, digits));
            s.accrued.push_back(toMoney(m.accrued, digits));
            s.carrying.push_back(toMoney(m.carrying, digits));
        };
        add(run.debtOpening(i));
        for (const DebtMonth<Fraction>& m : run.debtMonths(i))
            add(m);
        c.debt.push_back(std::move(s));
    }
    return c;
}

Result<Projection> project(const Model& model, const ProjectOptions& options)
{
    const Result<Prepared> prepared = prepare(std::make_shared<const Model>(model), options);
    if (!prepared)
        return prepared.error();
    return compute(*prepared, options);
}

// What stays the same between two snapshots is kept, told by the tables that it comes from.
struct Projector::State
{
    std::shared_ptr<const Model> priced;  // the snapshot of the prices
    std::shared_ptr<const PriceIndex> prices;
    std::shared_ptr<const Model> sized;   // of the sizes
    std::shared_ptr<const Sizing> sizing;

    bool pricesHold(const Model& m) const
    {
        return priced && priced->table<Sku>().sameAs(m.table<Sku>()) && priced->table<Price>().sameAs(m.table<Price>())
               && priced->company().currency == m.company().currency;
    }
    bool sizesHold(const Model& m) const
    {
        return sized && sized->table<Workload>().sameAs(m.table<Workload>()) && sized->table<WorkloadDisk>().sameAs(m.table<WorkloadDisk>())
               && sized->azure() == m.azure() && sized->company().start == m.company().start
               && sized->company().horizon == m.company().horizon && sized->company().evaluationMonths == m.company().evaluationMonths;
    }
};

Projector::Projector() : m_state(std::make_unique<State>()) {}
Projector::~Projector() = default;

Result<Projection> Projector::project(const Model& input, const ProjectOptions& options)
{
    const auto model = std::make_shared<const Model>(input);
    if (const Findings findings = validate(*model, 1000); hasErrors(findings))
        for (const Finding& f : findings)
            if (f.severity == Severity::Error)
                return f.what;
    State& state = *m_state;
    if (!state.pricesHold(*model)) {
        state.prices = std::make_shared<const PriceIndex>(*model);
        state.priced = model;
        state.sizing = nullptr;
    }
    if (!state.sizing || !state.sizesHold(*model)) {
        state.sizing = std::make_shared<const Sizing>(sizeWorkloads(*model, *state.prices, options.cancel));
        state.sized = model;
        if (options.cancel && *options.cancel) {
            state.sizing = nullptr;
            return Error{ErrorCode::Cancelled, {}, {}};
        }
    }
    const Result<Prepared> prepared = prepare(model, state.prices, state.sizing);
    if (!prepared)
        return prepared.error();
    return compute(*prepared, options);
}

} // namespace headroom
