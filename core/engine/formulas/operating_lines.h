// SPDX-License-Identifier: GPL-3.0-or-later
// The company's own lines (MODEL.md 2, 4.2): a base with growth and season, or explicit months.
#pragma once

#include "core/engine/formulas/case_frame.h"

#include <unordered_map>

namespace headroom {

template<class C> class OperatingLines
{
public:
    using N = typename C::N;

    /// On-premises amounts of the stay case by month, positive: what a line that contains them is relieved of, in both cases.
    struct StayBase
    {
        std::vector<N> onPremises;
        std::vector<N> refresh;
    };

    OperatingLines(CaseFrame<C>& frame, const StayBase& stay) : f(frame), c(frame.c), m_stay(stay)
    {
        for (const LineMonth& m : f.model.template table<LineMonth>())
            m_explicit[std::int64_t{m.line.id} << 32 | m.month.index()] = &m;
        for (const SeasonWeight& s : f.model.template table<SeasonWeight>())
            m_season[std::int64_t{s.line.id} << 32 | s.calendarMonth] = &s;
    }

    /// The booked amount of a line in month t, positive in its natural sense; zero outside its months and in the other case.
    N amount(const OperatingLine& line, int t)
    {
        const Month month = f.plan.timeline.month(t);
        const bool runs = !(line.firstMonth && month < *line.firstMonth) && !(line.lastMonth && *line.lastMonth < month);
        if (!f.counts(line.appliesTo) || !runs)
            return f.lit(0);
        N base = gross(line, month, t);
        if (line.includesOnPremises && line.kind == LineKind::Cost)
            base = base - m_stay.onPremises[static_cast<std::size_t>(t)];
        if (line.includesOnPremises && line.kind == LineKind::Capex)
            base = base - m_stay.refresh[static_cast<std::size_t>(t)];
        return c.book(lineOf(line.kind), line.id, t, base);
    }
    static Line lineOf(LineKind kind)
    {
        constexpr std::array<Line, 4> lines{Line::Revenue, Line::OperatingCost, Line::CapitalExpenditure, Line::Distributions};
        return lines[static_cast<std::size_t>(kind)];
    }

private:
    N gross(const OperatingLine& line, Month month, int t)
    {
        if (const auto found = m_explicit.find(std::int64_t{line.id} << 32 | month.index()); found != m_explicit.end())
            return in<&LineMonth::amount>(c, *found->second);
        const int steps = line.growthStep == GrowthStep::Yearly ? (t - 1) / 12 * 12 + 1 : t;
        N base = in<&OperatingLine::amountPerMonth>(c, line) * f.growth(in<&OperatingLine::growth>(c, line), steps);
        if (const auto season = m_season.find(std::int64_t{line.id} << 32 | month.month()); season != m_season.end())
            base = base * in<&SeasonWeight::factor>(c, *season->second);
        return base;
    }

    CaseFrame<C>& f;
    C& c;
    const StayBase& m_stay;
    std::unordered_map<std::int64_t, const LineMonth*> m_explicit;
    std::unordered_map<std::int64_t, const SeasonWeight*> m_season;
};

} // namespace headroom
