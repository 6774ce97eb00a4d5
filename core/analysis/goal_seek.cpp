// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/goal_seek.h"

#include "core/analysis/goal_seek_range.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int partsAroundGap = 8;  // into which an interval is cut when its middle has no figure
constexpr double jumpShare = 0.01; // of what the figure changes between two values of the grid
constexpr double asGoodAs = 1e-8;  // of the target: what doubles and roundings leave
constexpr double bookings = 288;   // behind a figure: 24 lines in 12 months, each rounded by half a minor unit at most
constexpr double fewMinorUnits = 5;
constexpr std::size_t mostEdges = 8;
constexpr std::size_t mostPeaks = 3;
constexpr int peakSteps = 45; // of golden section: a cell to 4e-10 of its width

struct Point
{
    Fraction value;
    Reading figure;
    double difference = 0; // figure - target
    double size = 0;       // of the figure; of two models that of the first
};

class Search
{
public:
    Search(const Model& model, const Model* other, const GoalSeek& goal, const Watch& watch)
        : m_goal(goal), m_watch(watch), m_model(model, watch.cancel)
    {
        if (other)
            m_other = std::make_unique<VariedModel>(*other, watch.cancel);
    }

    Result<GoalSeekResult> run()
    {
        const Result<FieldTarget> target = targetOf(m_model.model(), m_goal.variation.path, m_goal.variation.matching);
        if (!target)
            return target.error();
        const Result<Fraction> now = m_model.current(m_goal.variation);
        if (!now && !m_goal.range)
            return now.error();
        if (const Status can = canVary(*target, m_goal.variation.operation); !can)
            return can.error();
        const GoalField field{m_model.model(), m_goal.variation, *target};
        m_digits = field.digits();
        const Result<GoalSeekRange> range = field.rangeOf(m_goal.range);
        if (!range)
            return range.error();
        m_result.searched = *range;
        m_result.clipped = m_goal.range && (range->low != m_goal.range->low || range->high != m_goal.range->high);
        GoalGrid grid = field.gridOf(*range);
        if (grid.values.empty())
            return Error{ErrorCode::DomainError, m_goal.variation.path, {{"expected", "a value of the field"}}};
        m_result.everyValue = grid.isWhole;
        lookAtGrid(std::move(grid.values));
        if (m_grid.empty())
            return *m_lastError;
        seek();
        if (m_watch.isCancelled())
            return Error{ErrorCode::Cancelled, m_goal.variation.path, {}};
        choose(now ? *now : m_result.searched.low);
        return m_result;
    }

private:
    void seek()
    {
        m_result.everywhere =
            m_points.size() > 1 && std::all_of(m_points.begin(), m_points.end(), [this](const Point& p) { return isNothing(p); });
        if (m_result.everywhere) {
            m_solutions = m_points;
            m_result.solutions = 1;
            return;
        }
        solve();
        if (m_solutions.empty() && !m_result.everyValue)
            lookAtEdges();
        if (m_solutions.empty() && !m_result.everyValue)
            lookAtPeaks();
    }
    Fraction onGrid(const Fraction& value) const { return value.quantised(m_digits, Rounding::HalfAway); }

    std::optional<Point> at(const Fraction& value)
    {
        ++m_result.tried;
        const Result<Reading> figure = figureOf(m_model, value);
        const Result<Reading> against = m_other && figure ? figureOf(*m_other, value) : figure;
        if (!figure || !against) {
            m_lastError = figure ? against.error() : figure.error();
            return std::nullopt;
        }
        ++m_result.withFigure;
        const Reading found = m_other ? *figure - *against : *figure;
        return Point{value, found, found.number - m_goal.target, std::abs(figure->number)};
    }
    Result<Reading> figureOf(VariedModel& model, const Fraction& value)
    {
        m_watch.tell(++m_result.projections, 0);
        const Result<Projection> p = model.project({{&m_goal.variation, value}});
        if (!p)
            return p.error();
        return readMeasure(*p, m_goal.what);
    }

    void lookAtGrid(std::vector<Fraction> values)
    {
        m_values = std::move(values);
        for (const Fraction& value : m_values) {
            m_grid.push_back(at(value));
            if (m_grid.back())
                m_points.push_back(*m_grid.back());
        }
        if (m_points.empty())
            m_grid.clear();
    }
    void solve()
    {
        bool wasTarget = false;
        for (std::size_t i = 0; i < m_grid.size(); ++i) {
            const bool isTarget = m_grid[i] && m_grid[i]->difference == 0;
            if (isTarget) {
                m_solutions.push_back(*m_grid[i]);
                m_result.solutions += wasTarget ? 0 : 1;
            } else if (m_grid[i] && i + 1 < m_grid.size() && m_grid[i + 1] && isCrossed({*m_grid[i], *m_grid[i + 1]})) {
                cross({*m_grid[i], *m_grid[i + 1]});
            }
            wasTarget = isTarget;
        }
    }
    struct Bracket
    {
        Point from;
        Point to;
    };
    static bool isCrossed(const Bracket& b) { return b.from.difference * b.to.difference < 0; }

    void cross(const Bracket& cell)
    {
        const std::optional<Bracket> last = narrowed(cell);
        if (!last)
            return;
        const Point& nearest = std::abs(last->to.difference) < std::abs(last->from.difference) ? last->to : last->from;
        if (!isTarget(nearest) && isJump(*last, cell))
            m_jumps.push_back(*last);
        else
            addSolution(nearest);
    }
    void addSolution(const Point& point)
    {
        m_solutions.push_back(point);
        ++m_result.solutions;
    }
    bool isJump(const Bracket& last, const Bracket& cell) const
    {
        const double step = std::abs(last.to.difference - last.from.difference);
        return step != 0
            && (m_digits == 0 || last.from.figure.money
                || step > jumpShare * std::abs(cell.to.difference - cell.from.difference));
    }
    // Minor units in major ones; nothing of what is no money.
    static double minorUnits(const Reading& figure, double count)
    {
        return figure.money ? count / static_cast<double>(powerOfTen(figure.digits)) : 0;
    }
    // But for the roundings of the bookings, which between whole numbers are no reason to be off.
    bool isTarget(const Point& p) const
    {
        const double rounded = m_digits == 0 ? 0 : minorUnits(p.figure, bookings / 2);
        return std::abs(p.difference) <= std::max(asGoodAs * std::max(1.0, std::abs(m_goal.target)), rounded);
    }
    // Two models that are as far apart everywhere are told from each other by more than roundings.
    bool isNothing(const Point& p) const
    {
        if (!m_other)
            return p.difference == 0;
        return std::abs(p.difference) <= std::max(asGoodAs * p.size, minorUnits(p.figure, fewMinorUnits));
    }

    // Between a value with a figure and one without: towards the last that has one.
    void lookAtEdges()
    {
        std::size_t edges = 0;
        for (std::size_t i = 0; i + 1 < m_grid.size() && edges < mostEdges && !m_watch.isCancelled(); ++i)
            if (m_grid[i].has_value() != m_grid[i + 1].has_value()) {
                lookAtEdge(m_grid[i] ? *m_grid[i] : *m_grid[i + 1], m_values[m_grid[i] ? i + 1 : i]);
                ++edges;
            }
    }
    void lookAtEdge(Point inside, Fraction outside)
    {
        for (;;) {
            const Fraction middle = onGrid((inside.value + outside) * Fraction::of(1, 2));
            if (middle == inside.value || middle == outside)
                return;
            const std::optional<Point> point = at(middle);
            if (!point) {
                outside = middle;
                continue;
            }
            m_points.push_back(*point);
            if (point->difference == 0)
                addSolution(*point);
            else if (inside.difference != 0 && isCrossed({inside, *point}))
                cross({inside, *point});
            inside = *point;
        }
    }

    // Around the grid's values that come nearest to the target, nearer than both their neighbours.
    void lookAtPeaks()
    {
        std::vector<std::size_t> peaks;
        const auto away = [this](std::size_t i) { return std::abs(m_grid[i]->difference); };
        for (std::size_t i = 0; i < m_grid.size(); ++i) {
            const bool before = i > 0 && m_grid[i - 1];
            const bool after = i + 1 < m_grid.size() && m_grid[i + 1];
            if (!m_grid[i] || (before && away(i - 1) < away(i)) || (after && away(i + 1) < away(i)))
                continue;
            if ((before && away(i) < away(i - 1)) || (after && away(i) < away(i + 1)))
                peaks.push_back(i);
        }
        std::stable_sort(peaks.begin(), peaks.end(), [&](std::size_t a, std::size_t b) { return away(a) < away(b); });
        for (std::size_t k = 0; k < std::min(peaks.size(), mostPeaks) && m_solutions.empty() && !m_watch.isCancelled(); ++k)
            climb(peaks[k]);
    }
    // Golden section for the value nearest to the target, until one lies on its other side.
    void climb(std::size_t peak)
    {
        const bool before = peak > 0 && m_grid[peak - 1];
        const bool after = peak + 1 < m_grid.size() && m_grid[peak + 1];
        Bracket b{*m_grid[before ? peak - 1 : peak], *m_grid[after ? peak + 1 : peak]};
        const Fraction golden = Fraction::of(381966011, 1000000000);
        const auto between = [&](const Fraction& share) { return onGrid(b.from.value + (b.to.value - b.from.value) * share); };
        std::optional<Point> low = look(between(golden));
        std::optional<Point> high = look(between(Fraction(1) - golden));
        for (int step = 0; step < peakSteps && low && high && low->value < high->value; ++step) {
            for (const Point& p : {*low, *high})
                if (isTarget(p) || isCrossed({b.from, p}))
                    return takePeak(b, p);
            if (std::abs(low->difference) <= std::abs(high->difference)) {
                b.to = *high;
                high = low;
                low = look(between(golden));
            } else {
                b.from = *low;
                low = high;
                high = look(between(Fraction(1) - golden));
            }
        }
    }
    std::optional<Point> look(const Fraction& value)
    {
        std::optional<Point> point = at(value);
        if (point)
            m_points.push_back(*point);
        return point;
    }
    void takePeak(const Bracket& around, const Point& peak)
    {
        if (isTarget(peak))
            return addSolution(peak);
        cross({around.from, peak});
        if (isCrossed({peak, around.to}))
            cross({peak, around.to});
    }
    // Until no value of the field lies between, or the figure is the target: both ends are that one then.
    std::optional<Bracket> narrowed(Bracket b)
    {
        for (;;) {
            const Fraction middle = onGrid((b.from.value + b.to.value) * Fraction::of(1, 2));
            if (middle == b.from.value || middle == b.to.value)
                return b;
            if (const std::optional<Point> m = at(middle)) {
                if (m->difference == 0)
                    return Bracket{*m, *m};
                (isCrossed({b.from, *m}) ? b.to : b.from) = *m;
            } else if (const std::optional<Bracket> part = besideGap(b)) {
                b = *part;
            } else {
                return std::nullopt;
            }
        }
    }
    // The part of an interval with a crossing between two neighbours that have figures, where its middle has none.
    std::optional<Bracket> besideGap(const Bracket& b)
    {
        std::optional<Point> before = b.from;
        for (int i = 1; i <= partsAroundGap; ++i) {
            const Fraction value = onGrid(b.from.value + (b.to.value - b.from.value) * Fraction::of(i, partsAroundGap));
            const std::optional<Point> now = i == partsAroundGap ? b.to : i == partsAroundGap / 2 ? std::nullopt : at(value);
            if (before && now && before->difference * now->difference <= 0)
                return Bracket{*before, *now};
            before = now;
        }
        return std::nullopt;
    }
    void choose(const Fraction& now)
    {
        m_result.reached = !m_solutions.empty();
        if (!m_result.reached && !m_jumps.empty())
            takeJump(now);
        const Point best = bestPoint(now);
        const auto [low, high] = std::minmax_element(
            m_points.begin(), m_points.end(), [](const Point& a, const Point& b) { return a.difference < b.difference; });
        m_result.lowest = low->figure;
        m_result.highest = high->figure;
        m_result.value = best.value;
        m_result.figure = best.figure;
        m_result.difference = best.figure - target(best.figure);
    }
    static Fraction between(const Fraction& a, const Fraction& b) { return a < b ? b - a : a - b; }
    void takeJump(const Fraction& now)
    {
        const Bracket jump = *std::min_element(m_jumps.begin(), m_jumps.end(),
            [&](const Bracket& a, const Bracket& b) { return between(a.from.value, now) < between(b.from.value, now); });
        m_result.jump = GoalSeekJump{{jump.from.value, jump.to.value}, jump.from.figure, jump.to.figure};
        m_points.push_back(jump.from);
        m_points.push_back(jump.to);
    }
    Point bestPoint(const Fraction& now)
    {
        if (m_result.everywhere && m_result.searched.low <= now && now <= m_result.searched.high)
            if (const std::optional<Point> present = at(now))
                return *present;
        if (m_result.reached)
            return *std::min_element(m_solutions.begin(), m_solutions.end(),
                [&](const Point& a, const Point& b) { return between(a.value, now) < between(b.value, now); });
        return *std::min_element(m_points.begin(), m_points.end(),
            [](const Point& a, const Point& b) { return std::abs(a.difference) < std::abs(b.difference); });
    }
    // As the figure is counted.
    Reading target(const Reading& figure) const
    {
        const double minor = m_goal.target * static_cast<double>(powerOfTen(figure.digits));
        if (figure.money && std::abs(minor) < 9e18)
            return Reading::of(Money(std::llround(minor)), figure.digits);
        return {m_goal.target, std::nullopt, figure.digits, false};
    }

    const GoalSeek& m_goal;
    const Watch& m_watch;
    VariedModel m_model;
    std::unique_ptr<VariedModel> m_other;
    int m_digits = 12;
    std::vector<Fraction> m_values;           // of the grid
    std::vector<std::optional<Point>> m_grid; // nothing where there is no figure
    std::vector<Point> m_points;
    std::vector<Point> m_solutions;
    std::vector<Bracket> m_jumps;
    std::optional<Error> m_lastError;
    GoalSeekResult m_result;
};

} // namespace

Result<GoalSeekResult> goalSeek(const Model& model, const GoalSeek& goal, const Watch& watch)
{
    return Search(model, nullptr, goal, watch).run();
}

Result<GoalSeekResult> breakEven(const Model& model, const Model& other, const GoalSeek& goal, const Watch& watch)
{
    return Search(model, &other, goal, watch).run();
}

} // namespace headroom
