// SPDX-License-Identifier: GPL-3.0-or-later
// Spend commitments such as a MACC (MODEL.md 3.7): what counts, what falls short, and the credit that a charged shortfall leaves.
#pragma once

#include "core/engine/formulas/case_frame.h"

#include <array>
#include <deque>

namespace headroom {

/// What was invoiced in a month by service family, after discount, before tax and credits; positive.
template<class N> using FamilySpend = std::array<N, 8>;

/// A month of one commitment; positive. Balances are those at the month's end.
template<class N> struct CommitmentMonth
{
    N counted; // spend of the month that counts
    N toDate;  // balance: all that has counted, and the shortfalls charged
    N charged; // shortfall of a milestone that ended the month before
    N used;    // of the credit
    N expired; // of the credit
    N credit;  // balance: charged, neither used nor expired
};

template<class C> class SpendCommitments
{
public:
    using N = typename C::N;

    explicit SpendCommitments(CaseFrame<C>& frame) : f(frame), c(frame.c)
    {
        for (const SpendCommitment& s : f.model.template table<SpendCommitment>())
            if (f.counts(s.appliesTo))
                m_promises.push_back(promiseOf(s));
    }
    bool empty() const { return m_promises.empty(); }

    struct Credits
    {
        N charged;
        N used;
        N expired;
    };
    /// Charges the shortfalls of milestones at the end of month t - 1, and uses credits, the oldest first, on what is invoiced in
    /// month t. A credit can be used from the month of its charge on, for its life in months; the rest expires then.
    Credits settle(const N& invoice, int t)
    {
        Credits all{f.lit(0), f.lit(0), f.lit(0)};
        N left = max(invoice, f.lit(0));
        for (Promise& p : m_promises) {
            p.months.push_back({f.lit(0), p.toDate, f.lit(0), f.lit(0), f.lit(0), f.lit(0)});
            CommitmentMonth<N>& m = p.months.back();
            m.charged = charge(p, t);
            m.expired = expire(p, t - 1); // a credit without a life is never used
            m.used = useCredits(p, left);
            m.expired = m.expired + expire(p, t);
            left = left - m.used;
            p.credit = p.credit + m.charged - m.used - m.expired;
            m.credit = p.credit;
            m.toDate = p.toDate;
            all = {all.charged + m.charged, all.used + m.used, all.expired + m.expired};
        }
        return all;
    }
    /// What month t adds to each commitment: the spend of its families, less the share that credits of any kind paid.
    N count(const FamilySpend<N>& spend, const N& paidShare, int t)
    {
        N counted = f.lit(0);
        for (Promise& p : m_promises) {
            if (!inForce(p, t))
                continue;
            N sum = f.lit(0);
            for (std::size_t family = 0; family < spend.size(); ++family)
                if (p.counts[family])
                    sum = sum + spend[family];
            CommitmentMonth<N>& m = p.months.back();
            m.counted = c.book(Line::CommitmentEligible, p.row->id, t, max(sum, f.lit(0)) * paidShare);
            p.toDate = p.toDate + m.counted;
            m.toDate = p.toDate;
            counted = counted + m.counted;
        }
        return counted;
    }

    struct Promise
    {
        const SpendCommitment* row = nullptr;
        std::vector<const CommitmentMilestone*> milestones; // by month; the end is one more
        std::array<bool, 8> counts{};
        std::vector<CommitmentMonth<N>> months; // month 1 at place 0
        struct Lot
        {
            int expires; // the last month in which it can be used
            N left;
        };
        std::deque<Lot> lots;
        N toDate;
        N credit;
    };
    const std::vector<Promise>& promises() const { return m_promises; }

private:
    Promise promiseOf(const SpendCommitment& s)
    {
        Promise p;
        p.row = &s;
        for (const CommitmentMilestone& m : f.model.template table<CommitmentMilestone>())
            if (m.commitment.id == s.id)
                p.milestones.push_back(&m);
        std::stable_sort(
            p.milestones.begin(), p.milestones.end(), [](const auto* a, const auto* b) { return a->month < b->month; });
        bool listed = false;
        for (const CommitmentFamily& family : f.model.template table<CommitmentFamily>())
            if (family.commitment.id == s.id)
                p.counts[static_cast<std::size_t>(family.family)] = listed = true;
        if (!listed) {
            p.counts.fill(true);
            p.counts[static_cast<std::size_t>(ServiceFamily::Support)] = false;
        }
        p.toDate = in<&SpendCommitment::spentBefore>(c, s);
        p.credit = f.lit(0);
        return p;
    }
    bool inForce(const Promise& p, int t) const
    {
        return t >= f.plan.timeline.column(p.row->start) && t <= f.plan.timeline.column(p.row->end);
    }

    /// max(0, milestone - counted to date - shortfalls already charged); a milestone before the opening's month is history.
    N charge(Promise& p, int t)
    {
        N charged = f.lit(0);
        const Month ended = f.plan.timeline.month(t - 1);
        for (const CommitmentMilestone* m : p.milestones)
            if (m->month == ended && ended < p.row->end)
                charged = charged + chargeUpTo(p, in<&CommitmentMilestone::cumulative>(c, *m), t);
        if (ended == p.row->end)
            charged = charged + chargeUpTo(p, in<&SpendCommitment::amount>(c, *p.row), t);
        return charged;
    }
    N chargeUpTo(Promise& p, const N& promised, int t)
    {
        const N shortfall = c.book(Line::CommitmentCharged, p.row->id, t, max(promised - p.toDate, f.lit(0)));
        p.toDate = p.toDate + shortfall;
        p.lots.push_back({t + p.row->creditMonths - 1, shortfall});
        return shortfall;
    }
    N useCredits(Promise& p, const N& invoice)
    {
        N left = invoice;
        for (auto& lot : p.lots) {
            const N used = min(lot.left, left);
            lot.left = lot.left - used;
            left = left - used;
        }
        return invoice - left;
    }
    N expire(Promise& p, int t)
    {
        N expired = f.lit(0);
        while (!p.lots.empty() && p.lots.front().expires <= t) {
            expired = expired + p.lots.front().left;
            p.lots.pop_front();
        }
        return expired;
    }

    CaseFrame<C>& f;
    C& c;
    std::vector<Promise> m_promises; // in id order
};

} // namespace headroom
