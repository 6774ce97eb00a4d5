// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/debt_events_plan.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace headroom {

namespace {

bool isFee(const EventPlan& e)
{
    return e.event
        && (e.event->kind == DebtEventKind::LenderFee || e.event->kind == DebtEventKind::ThirdPartyFee
            || e.event->kind == DebtEventKind::ConsentPayment);
}
bool isNewTerms(const DebtEvent& e)
{
    return e.kind == DebtEventKind::Extend || e.kind == DebtEventKind::Rerate || e.kind == DebtEventKind::Haircut;
}
bool isRestructuring(const EventPlan& e) { return e.event && (e.event->kind == DebtEventKind::Exchange || isNewTerms(*e.event)); }

// On one date: prepay, exchange and new terms, conversion; fees; draws and issues (MODEL.md 4.1).
int rank(const EventPlan& e)
{
    if (e.shares)
        return 0;
    if (!e.event || e.event->kind == DebtEventKind::Draw)
        return 2;
    return isFee(e) ? 1 : 0;
}

std::optional<std::size_t> placeOf(const CapitalPlan& capital, Id debt)
{
    for (std::size_t i = 0; i < capital.debts.size(); ++i)
        if (capital.debts[i].debt->id == debt)
            return i;
    return std::nullopt;
}

// Those whose proceeds prepay debt; in a case in which the shares are not issued nothing comes of them.
void addShareIssues(CapitalPlan& capital, const Model& model, const Timeline& timeline, Case which)
{
    for (const EquityEvent& shares : model.table<EquityEvent>()) {
        const std::optional<std::size_t> debt = placeOf(capital, shares.repays.id);
        const int column = timeline.column(shares.date.inMonth());
        if (!countsIn(shares.appliesTo, which) || !debt || column < 1 || column > timeline.months)
            continue;
        EventPlan plan;
        plan.shares = &shares;
        plan.date = shares.date;
        plan.column = column;
        plan.debt = plan.into = *debt;
        capital.events.push_back(std::move(plan));
    }
}

void addDated(CapitalPlan& capital, const Model& model, const Timeline& timeline, Case which)
{
    for (const DebtEvent& event : model.table<DebtEvent>()) {
        const std::optional<std::size_t> debt = placeOf(capital, event.debt.id);
        const std::optional<std::size_t> into = placeOf(capital, event.into.id);
        const int column = timeline.column(event.date.inMonth());
        if (!countsIn(event.appliesTo, which) || !debt || column < 1 || column > timeline.months)
            continue;
        EventPlan plan;
        plan.event = &event;
        plan.date = event.date;
        plan.column = column;
        plan.debt = *debt;
        plan.into = into.value_or(*debt);
        capital.events.push_back(std::move(plan));
    }
    for (std::size_t i = 0; i < capital.debts.size(); ++i) {
        const int column = timeline.column(capital.debts[i].start.inMonth());
        if (!capital.debts[i].issuedLater || column > timeline.months)
            continue;
        EventPlan plan;
        plan.date = capital.debts[i].start;
        plan.column = column;
        plan.debt = plan.into = i;
        capital.events.push_back(std::move(plan));
    }
    addShareIssues(capital, model, timeline, which);
    std::stable_sort(capital.events.begin(), capital.events.end(), [](const EventPlan& a, const EventPlan& b) {
        const auto key = [](const EventPlan& e) { return std::make_tuple(e.date, rank(e), e.event ? e.event->id : noId); };
        return key(a) < key(b);
    });
}

// New terms of one instrument on one day are one event, in the place of the first.
void group(std::vector<EventPlan>& events)
{
    std::vector<EventPlan> kept;
    for (EventPlan& e : events) {
        if (!e.event || !isNewTerms(*e.event)) {
            kept.push_back(std::move(e));
            continue;
        }
        const auto leader = std::find_if(kept.begin(), kept.end(),
            [&](const EventPlan& k) { return !k.group.empty() && k.date == e.date && k.debt == e.debt; });
        if (leader != kept.end()) {
            leader->group.push_back(e.event);
        } else {
            e.group.push_back(e.event);
            kept.push_back(std::move(e));
        }
    }
    events = std::move(kept);
}

void assignFees(std::vector<EventPlan>& events)
{
    for (EventPlan& fee : events) {
        if (!isFee(fee))
            continue;
        for (std::size_t i = 0; i < events.size(); ++i) {
            EventPlan& e = events[i];
            if (e.date != fee.date || !isRestructuring(e) || (e.debt != fee.debt && e.into != fee.debt))
                continue;
            fee.sharers.push_back(i);
            e.fees.push_back(fee.event);
        }
    }
}

} // namespace

Status addEvents(CapitalPlan& capital, const Model& model, const Timeline& timeline, Case which)
{
    addDated(capital, model, timeline, which);
    group(capital.events);
    assignFees(capital.events);
    for (const EventPlan& e : capital.events)
        if (!e.group.empty())
            if (const Status status = addTerms(capital.debts[e.debt], model, e.date, e.group); !status)
                return status;
    return done();
}

} // namespace headroom
