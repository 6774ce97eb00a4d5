// SPDX-License-Identifier: GPL-3.0-or-later
// Depreciation and losses on disposal for tax (MODEL.md 4.4), where the company sets a method of its own for it.
#pragma once

#include "core/engine/depreciation_schedule.h"
#include "core/engine/formulas/case_frame.h"

namespace headroom {

template<class C> class TaxBasis
{
public:
    using N = typename C::N;

    explicit TaxBasis(CaseFrame<C>& frame)
        : f(frame), c(frame.c), m_deduction(static_cast<std::size_t>(frame.months) + 1, frame.lit(0))
    {}

    /// Whether tax bases differ from the books at all.
    bool isSet() const { return f.company.taxDepreciation != TaxDepreciation::AsBooked; }

    /// A purchase in month `from`, by the company's method. remaining(t): the share of it that is still there in month t; what goes
    /// at the first instant of a month takes its undepreciated basis with it, as a loss.
    template<class Remaining> void buy(int from, const N& cost, Remaining remaining)
    {
        if (isSet())
            runDown(from, cost, taxSchedule(f.company, f.plan.timeline.month(from)), remaining);
    }
    /// A basis held at the opening: its past is not known, so evenly over the months that are left.
    template<class Remaining> void open(const N& basis, int months, Remaining remaining)
    {
        if (isSet())
            runDown(0, basis, bookSchedule(DepreciationMethod::StraightLine, months), remaining);
    }
    /// Proceeds of a disposal in month t reduce the loss.
    void sell(int t, const N& proceeds)
    {
        if (isSet())
            at(t) = at(t) - proceeds;
    }
    /// Depreciation and losses of month t, booked, positive. Months in order, each once.
    N deduct(int t)
    {
        m_toDate = m_toDate + at(t);
        return c.bookToDate(Line::TaxDeduction, f.company.id, t, m_toDate, m_booked);
    }

private:
    N& at(int t) { return m_deduction[static_cast<std::size_t>(t)]; }
    static const Fraction& dateShare(const DepreciationSchedule& schedule, int k)
    {
        return schedule[std::min(static_cast<std::size_t>(k), schedule.size() - 1)];
    }
    template<class Remaining> void runDown(int from, const N& cost, const DepreciationSchedule& schedule, Remaining remaining)
    {
        const auto share = [&](const Fraction& value) { return c.count("share of the tax basis", f.company.id, value); };
        if (from >= 1 && !schedule.front().isZero())
            at(from) = at(from) + cost * share(schedule.front());
        N before = remaining(from);
        for (int t = from + 1; t <= std::min(f.months, from + static_cast<int>(schedule.size()) - 1); ++t) {
            const Fraction& last = dateShare(schedule, t - 1 - from);
            const N now = remaining(t);
            const N leaving = before - now;
            N deducted = cost * share(dateShare(schedule, t - from) - last) * now;
            if (!c.certainlyZero(leaving))
                deducted = deducted + cost * share(Fraction(1) - last) * leaving;
            at(t) = at(t) + deducted;
            before = now;
        }
    }

    CaseFrame<C>& f;
    C& c;
    std::vector<N> m_deduction;
    N m_toDate = f.lit(0);
    N m_booked = f.lit(0);
};

} // namespace headroom
