// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/goal_seek.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int gridSteps = 32;
constexpr int partsAroundGap = 8;  // into which an interval is cut when its middle has no figure
constexpr double jumpShare = 0.01; // of what the figure changes between two values of the grid
constexpr double asGoodAs = 1e-8;  // of the target: what doubles and roundings leave

struct Point
{
    Fraction value;
    Reading figure;
    double difference = 0; // figure - target
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
        m_digits = digitsOf(*target->field);
        m_result.searched = m_goal.range ? *m_goal.range : rangeOf(*target);
        if (m_result.searched.high <= m_result.searched.low)
            return Error{ErrorCode::DomainError, m_goal.variation.path, {{"expected", "low < high"}}};
        lookAtGrid();
        if (m_grid.empty())
            return *m_lastError;
        solve();
        if (m_watch.isCancelled())
            return Error{ErrorCode::Cancelled, m_goal.variation.path, {}};
        choose(now ? *now : m_result.searched.low);
        return m_result;
    }

private:
    int digitsOf(const Field& field) const
    {
        if (m_goal.variation.operation == ChangeOperation::Multiply)
            return 12;
        switch (field.type) {
        case FieldType::Money: return m_model.model().moneyDigits();
        case FieldType::Integer:
        case FieldType::Month:
        case FieldType::Date: return 0;
        default: return 12;
        }
    }
    GoalSeekRange rangeOf(const FieldTarget& target) const
    {
        const Field& field = *target.field;
        if (m_goal.variation.operation == ChangeOperation::Multiply)
            return {Fraction(0), Fraction(2)};
        const Fraction most = largestOf(target);
        if (m_goal.variation.operation == ChangeOperation::Add) {
            const Fraction far = field.type == FieldType::Month ? Fraction(12)
                : field.type == FieldType::Date                 ? Fraction(365)
                : most.isZero()                                 ? Fraction(1)
                : most.sign() < 0                               ? -most
                                                                : most;
            return {-far, far};
        }
        const Decimal thousand(1000);
        if (field.minimum && field.maximum && *field.maximum <= thousand && Decimal(-1000) <= *field.minimum)
            return {Fraction(*field.minimum), Fraction(*field.maximum)};
        const Fraction twice = most.isZero() ? Fraction(1) : most + most;
        return twice.sign() < 0 ? GoalSeekRange{twice, Fraction(0)} : GoalSeekRange{Fraction(0), twice};
    }
    // The present value that is farthest from zero, of all rows.
    Fraction largestOf(const FieldTarget& target) const
    {
        const auto size = [](const Fraction& f) { return f.sign() < 0 ? -f : f; };
        Fraction largest;
        for (const Id id : target.ids) {
            const Row& row = *m_model.model().findRow(target.schema->entity, id);
            const std::optional<Fraction> number = numberOf(m_model.model(), *target.field, row);
            if (number && size(largest) < size(*number))
                largest = *number;
        }
        return largest;
    }
    Fraction onGrid(const Fraction& value) const { return value.quantised(m_digits, Rounding::HalfAway); }

    std::optional<Point> at(const Fraction& value)
    {
        const Result<Reading> figure = figureOf(m_model, value);
        const Result<Reading> against = m_other && figure ? figureOf(*m_other, value) : figure;
        if (!figure || !against) {
            m_lastError = figure ? against.error() : figure.error();
            return std::nullopt;
        }
        const Reading found = m_other ? *figure - *against : *figure;
        return Point{value, found, found.number - m_goal.target};
    }
    Result<Reading> figureOf(VariedModel& model, const Fraction& value)
    {
        ++m_result.projections;
        const Result<Projection> p = model.project({{&m_goal.variation, value}});
        if (!p)
            return p.error();
        return readMeasure(*p, m_goal.what);
    }

    void lookAtGrid()
    {
        const Fraction width = m_result.searched.high - m_result.searched.low;
        std::optional<Fraction> before;
        for (int i = 0; i <= gridSteps; ++i) {
            const Fraction value = onGrid(m_result.searched.low + width * Fraction::of(i, gridSteps));
            if (before && value == *before)
                continue;
            before = value;
            const std::optional<Point> point = at(value);
            m_grid.push_back(point);
            if (point)
                m_points.push_back(*point);
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
        if (isJump(*last, cell) && std::abs(nearest.difference) > asGoodAs * std::max(1.0, std::abs(m_goal.target))) {
            m_jumps.push_back(*last);
            return;
        }
        m_solutions.push_back(nearest);
        ++m_result.solutions;
    }
    bool isJump(const Bracket& last, const Bracket& cell) const
    {
        const double step = std::abs(last.to.difference - last.from.difference);
        return step != 0 && (m_digits == 0 || step > jumpShare * std::abs(cell.to.difference - cell.from.difference));
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
        m_result.everywhere = std::all_of(m_points.begin(), m_points.end(), [](const Point& p) { return p.difference == 0; });
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
        return {m_goal.target, std::nullopt, figure.digits};
    }

    const GoalSeek& m_goal;
    const Watch& m_watch;
    VariedModel m_model;
    std::unique_ptr<VariedModel> m_other;
    int m_digits = 12;
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
