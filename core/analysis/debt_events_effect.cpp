// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/debt_events_effect.h"

#include <algorithm>

namespace headroom {

namespace {

void addWall(DebtState& state, const MaturityWall& wall)
{
    state.due = wall.years;
    double years = 0;
    for (const MaturityYear& due : wall.years) {
        state.principal += due.principal;
        years += static_cast<double>(due.year) * static_cast<double>(due.principal.minor());
    }
    if (!state.principal.isZero())
        state.averageYear = years / static_cast<double>(state.principal.minor());
}

void addInterest(DebtState& state, const CaseProjection& c, int first, int last)
{
    for (const InstrumentSeries& debt : c.debt)
        for (int t = first; t <= last; ++t) {
            const auto at = static_cast<std::size_t>(t);
            state.interestAccrued += debt.interestAccrued[at];
            state.interestPaid += debt.interestPaid[at];
            state.interestAdded += debt.pik[at];
        }
}

Model withoutEvents(const Model& model)
{
    Model copy = model;
    std::vector<Id> events;
    for (const DebtEvent& event : model.table<DebtEvent>())
        events.push_back(event.id);
    for (const Id id : events)
        copy.removeRow(Entity::DebtEvent, id);
    return copy;
}

} // namespace

Result<std::optional<DebtEventsEffect>> debtEventsEffect(const Model& model, Case which, const ProjectOptions& options)
{
    const Result<Projection> with = project(model, options);
    if (!with)
        return with.error();
    const CaseProjection& c = with->of(which);
    if (!c.wallAfterEvents)
        return std::optional<DebtEventsEffect>();
    const Result<Projection> without = project(withoutEvents(model), options);
    if (!without)
        return without.error();
    DebtEventsEffect effect;
    effect.moneyDigits = with->moneyDigits;
    effect.currency = with->currency;
    effect.opening = with->start - 1;
    effect.after = with->monthOf(c.wallAfterEvents->column);
    const int last = std::min(with->months, without->months);
    const int first = std::min(c.wallAfterEvents->column + 1, last);
    effect.interestFrom = with->monthOf(first);
    effect.interestTo = with->monthOf(std::min(last, first + 11));
    addWall(effect.before, c.maturityWall);
    addWall(effect.afterwards, *c.wallAfterEvents);
    addInterest(effect.before, without->of(which), first, std::min(last, first + 11));
    addInterest(effect.afterwards, c, first, std::min(last, first + 11));
    effect.tests = c.restructurings;
    return std::optional(std::move(effect));
}

} // namespace headroom
