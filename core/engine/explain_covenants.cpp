// SPDX-License-Identifier: GPL-3.0-or-later
// Covenants as they were tested: read from the trace, so that measure, headroom and what they are made of are the engine's own.
#include "core/engine/explain_state.h"

#include <algorithm>

namespace headroom {

namespace {

std::size_t partOf(const Item& item)
{
    return static_cast<std::size_t>(item.index) - static_cast<std::size_t>(MonthlySeries::CovenantEbitda);
}

} // namespace

// The place of a covenant is in `covenant` of what its measure is made of, else in `index`.
const TracedCovenant* Explainer::State::tracedCovenant(const Item& item) const
{
    const std::int32_t place = item.kind == ItemKind::Monthly ? item.covenant : item.index;
    const Id id = model->table<Covenant>().at(static_cast<std::size_t>(place)).id;
    for (const TracedCovenant& test : traced.covenants[item.of == ExplainCase::Stay ? 0 : 1])
        if (test.id == id && test.column == item.column)
            return &test;
    return nullptr;
}

TraceId Explainer::State::tracedPart(const Item& item) const
{
    const TracedCovenant* test = tracedCovenant(item);
    if (!test)
        return noTrace;
    switch (item.kind) {
    case ItemKind::Covenant: return test->measure;
    case ItemKind::Headroom: return test->headroom;
    default: return test->parts[partOf(item)];
    }
}

// The test of the month that was asked for; of none the first from the headline on, or the last.
Result<Item> Explainer::State::onTestDate(const Item& item, const ExplainQuery& query, std::optional<Month> month) const
{
    std::string months;
    Item found = item;
    Item last = item;
    last.column = 0;
    for (int t = 1; t <= p.months; ++t) {
        found.column = t;
        if (tracedPart(found) == noTrace)
            continue;
        if (month ? p.monthOf(t) == *month : t >= p.headlineColumn)
            return found;
        last = found;
        months += (months.empty() ? "" : ", ") + p.monthOf(t).toText();
    }
    if (!month && last.column > 0)
        return last;
    return Error{ErrorCode::MonthOutside, query.target, {{"found", month ? month->toText() : ""}, {"expected", months}}};
}

Definition Explainer::State::defineCovenantSeries(const Item& item) const
{
    Definition d = readTraced(tracedPart(item));
    d.label = itemLabel(item);
    setNumber(d, traced.trace.values[static_cast<std::size_t>(tracedPart(item))], true);
    d.unit = currency();
    d.hasMonth = true;
    return d;
}

Definition Explainer::State::defineCovenant(const Item& item) const
{
    const Covenant& covenant = model->table<Covenant>().at(static_cast<std::size_t>(item.index));
    const TraceId node = tracedPart(item);
    Definition d = readTraced(node);
    const bool isMoney = covenant.measure == CovenantMeasure::MinimumLiquidity && item.kind == ItemKind::Covenant;
    d.label = itemLabel(item);
    setNumber(d, traced.trace.values[static_cast<std::size_t>(node)], isMoney);
    d.unit = isMoney ? currency() : item.kind == ItemKind::Headroom ? "share" : "ratio";
    d.hasMonth = true;
    if (item.kind == ItemKind::Covenant && !tracedCovenant(item)->hasMeasure) {
        d.value.clear();
        d.exact.clear();
        d.unit.clear();
        d.reason = std::string(codeName(ErrorCode::DomainError));
    }
    return d;
}

} // namespace headroom
