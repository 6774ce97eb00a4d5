// SPDX-License-Identifier: GPL-3.0-or-later
// Shares issued (MODEL.md 2, 4.7): what they bring, what they cost, and what of it prepays debt.
#pragma once

#include "core/engine/formulas/case_frame.h"

#include <tuple>
#include <vector>

namespace headroom {

/// What of an issue's net proceeds goes into the prepayment of an instrument, on the day of its closing.
template<class N> struct EquityRepayment
{
    Id issue = noId;
    N available; // premium included
};

template<class C> class EquityIssues
{
public:
    using N = typename C::N;

    explicit EquityIssues(CaseFrame<C>& frame) : f(frame), c(frame.c) {}

    /// `happens`: whether an event happens in the case.
    template<class Happens> void collect(Happens happens)
    {
        for (const EquityEvent& event : f.model.template table<EquityEvent>())
            if (happens(event))
                m_events.push_back(&event);
        std::stable_sort(m_events.begin(), m_events.end(),
            [](const EquityEvent* a, const EquityEvent* b) { return std::tie(a->date, a->id) < std::tie(b->date, b->id); });
    }

    /// Books the issues of month t, in the order of their dates. Gross proceeds are new shares x price; underwriters keep their share
    /// of them; what holders sell brings the company nothing. Shares given to a customer bring no cash and cost the expenses only.
    std::vector<EquityRepayment<N>> month(int t)
    {
        std::vector<EquityRepayment<N>> repayments;
        for (const EquityEvent* event : m_events)
            if (f.plan.timeline.column(event->date.inMonth()) == t)
                book(*event, t, repayments);
        return repayments;
    }

private:
    void book(const EquityEvent& event, int t, std::vector<EquityRepayment<N>>& repayments)
    {
        const N expenses = in<&EquityEvent::expenses>(c, event);
        f.ledger.add(Line::EquityCosts, t, -expenses);
        if (event.consideration == EquityConsideration::CustomerIncentive)
            return;
        const N gross = c.book(
            Line::EquityProceeds, event.id, t, in<&EquityEvent::primaryShares>(c, event) * in<&EquityEvent::price>(c, event));
        const N fee = c.book(Line::EquityCosts, event.id, t, gross * in<&EquityEvent::underwritingFee>(c, event));
        f.ledger.add(Line::EquityProceeds, t, gross);
        f.ledger.add(Line::EquityCosts, t, -fee);
        if (!event.repays)
            return;
        const N net = max(gross - fee - expenses, f.lit(0));
        repayments.push_back({event.id, c.book(Line::EquityIssues, event.id, t, net * in<&EquityEvent::repayShare>(c, event))});
    }

    CaseFrame<C>& f;
    C& c;
    std::vector<const EquityEvent*> m_events; // by date, then id
};

} // namespace headroom
