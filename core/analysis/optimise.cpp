// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/optimise.h"

#include "core/analysis/choice_program.h"
#include "core/analysis/optimise_options.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom {

namespace {

using Chosen = std::vector<std::size_t>; // an option a choice

/// A plan as the exact engine has it; not `ok` where it has no figure.
struct Outcome
{
    bool ok = false;
    double value = 0;
    double excess = 0;
    PlanUses uses;
};

bool isBetter(const Outcome& a, const Outcome& b)
{
    if (!a.ok || !b.ok)
        return a.ok && !b.ok;
    if ((a.excess == 0) != (b.excess == 0) || std::abs(a.excess - b.excess) > 1e-9)
        return a.excess < b.excess;
    return a.value > b.value + 1e-9 * std::max(1.0, std::abs(b.value));
}

class Optimiser
{
public:
    Optimiser(const Model& model, const OptimiseSetup& setup)
        : m_model(model), m_setup(setup), m_choices(planChoices(model, setup))
    {}

    Result<OptimiseResult> run()
    {
        if (std::none_of(m_choices.begin(), m_choices.end(), [](const PlanChoice& c) { return c.size() > 1; }))
            return Error{ErrorCode::ValueRequired, "wave",
                {{"expected", "a wave that may start at another time, or machines that may be bought otherwise"}}};
        m_best.assign(m_choices.size(), 0);
        const Result<Outcome> plan = first();
        if (!plan)
            return plan.error();
        m_outcome = *plan;
        m_result.before = sign() * plan->value;
        m_result.planFeasible = plan->excess == 0;
        if (plans() <= m_setup.mostEnumerated)
            enumerate();
        else
            improve();
        if (isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        finish();
        return std::move(m_result);
    }

private:
    bool isCancelled() const { return m_setup.cancel && *m_setup.cancel; }
    // Values are kept so that the higher is the better.
    double sign() const { return m_setup.goal == OptimiseGoal::Highest ? 1 : -1; }
    double plans() const
    {
        double count = 1;
        for (const PlanChoice& choice : m_choices)
            count *= static_cast<double>(choice.size());
        return count;
    }
    Result<Outcome> first()
    {
        const Result<Projection> p = m_projector.project(m_model);
        if (!p)
            return p.error();
        const Result<double> value = measure(*p, m_setup.what);
        if (!value)
            return value.error();
        Outcome outcome{true, sign() * *value, 0, planUses(m_model, *p, m_setup.limits)};
        outcome.excess = outcome.uses.excess();
        ++m_result.projections;
        m_known.emplace(m_best, outcome);
        return outcome;
    }
    std::optional<Model> planned(const Chosen& chosen) const
    {
        Model model = m_model;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const std::optional<ScenarioEdit>& edit = m_choices[i][chosen[i]].edit;
            if (!edit)
                continue;
            const Result<FieldTarget> target = targetOf(model, edit->path, edit->matching);
            const Result<Change> change = target ? changeTarget(model, *target, edit->operation, std::string_view(edit->value))
                                                 : Result<Change>(target.error());
            if (!change || !apply(model, *change))
                return std::nullopt;
        }
        return model;
    }
    const Outcome& at(const Chosen& chosen)
    {
        const auto known = m_known.find(chosen);
        if (known != m_known.end())
            return known->second;
        Outcome outcome;
        if (const std::optional<Model> model = planned(chosen)) {
            if (m_setup.progress)
                m_setup.progress(m_result.projections, sign() * m_outcome.value);
            ++m_result.projections;
            const Result<Projection> p = m_projector.project(*model);
            const Result<double> value = p ? measure(*p, m_setup.what) : Result<double>(p.error());
            if (value) {
                outcome = {true, sign() * *value, 0, planUses(*model, *p, m_setup.limits)};
                outcome.excess = outcome.uses.excess();
            }
        }
        return m_known.emplace(chosen, std::move(outcome)).first->second;
    }
    bool take(const Chosen& chosen)
    {
        const Outcome& outcome = at(chosen);
        if (!isBetter(outcome, m_outcome))
            return false;
        m_best = chosen;
        m_outcome = outcome;
        return true;
    }

    void enumerate()
    {
        Chosen chosen(m_choices.size(), 0);
        for (bool more = true; more && !isCancelled();) {
            take(chosen);
            std::size_t i = 0;
            while (i < chosen.size() && ++chosen[i] == m_choices[i].size())
                chosen[i++] = 0;
            more = i < chosen.size();
        }
        m_result.exhaustive = !isCancelled();
        m_bound = m_outcome.value;
    }
    void improve()
    {
        const Chosen plan = m_best;
        climb();
        for (const Chosen& start : shifted(plan)) {
            const Chosen best = m_best;
            const Outcome outcome = m_outcome;
            const std::optional<double> bound = m_bound;
            m_best = start;
            m_outcome = at(start);
            if (m_outcome.ok && !isCancelled())
                climb();
            if (isBetter(m_outcome, outcome))
                continue;
            m_best = best;
            m_outcome = outcome;
            m_bound = bound;
        }
    }
    // All waves as early as they may, as late, a month earlier and a month later.
    std::vector<Chosen> shifted(const Chosen& plan) const
    {
        std::vector<Chosen> starts;
        for (const int by : {-m_setup.earlierMonths, m_setup.laterMonths, -1, 1}) {
            Chosen start = plan;
            for (std::size_t i = 0; i < start.size(); ++i)
                start[i] = optionLater(m_choices[i], by);
            if (start != plan && std::find(starts.begin(), starts.end(), start) == starts.end())
                starts.push_back(start);
        }
        return starts;
    }
    // The option that comes nearest to so many months later without going beyond.
    static std::size_t optionLater(const PlanChoice& choice, int by)
    {
        std::size_t found = 0;
        for (std::size_t o = 0; o < choice.size(); ++o)
            if (choice[o].later * by >= 0 && std::abs(choice[o].later) <= std::abs(by)
                && std::abs(choice[o].later) > std::abs(choice[found].later))
                found = o;
        return found;
    }
    void climb()
    {
        for (int round = 0; round < m_setup.rounds && !isCancelled(); ++round) {
            const Chosen from = m_best;
            const Outcome start = m_outcome;
            ChoiceProgram program = linearised(from, start);
            if (isCancelled())
                return;
            bool better = false;
            for (std::size_t i = 0; i < from.size(); ++i)
                for (std::size_t o = 0; o < m_choices[i].size(); ++o)
                    better = take(exchanged(from, i, o)) || better;
            if (together(std::move(program), from, start) || better)
                continue;
            if (start.excess == 0 || !pairs(from))
                return;
        }
    }
    // Exchanges at once: as many as there are choices, then half as many, as long as none is better. The more there are, the less the
    // engine agrees with the sum of single ones.
    bool together(ChoiceProgram program, const Chosen& from, const Outcome& start)
    {
        ChoiceSearch search;
        search.cancel = m_setup.cancel;
        if (start.excess > 0)
            loosen(program, start);
        const ChoiceAnswer all = solveChoices(program, search);
        m_bound = start.excess == 0 && std::isfinite(all.bound) ? std::optional(start.value + all.bound) : std::nullopt;
        if (all.feasible && take(ofPlan(all, from)))
            return true;
        const std::size_t exchanges = program.limits.size();
        for (std::size_t i = 0; i < from.size(); ++i)
            for (std::size_t o = 0; o < program.groups[i].size(); ++o)
                if (o != from[i])
                    program.groups[i][o].uses.emplace_back(exchanges, 1);
        program.limits.push_back(0);
        for (std::size_t most = from.size() / 2; most >= 2 && !isCancelled(); most /= 2) {
            program.limits[exchanges] = static_cast<double>(most);
            const ChoiceAnswer some = solveChoices(program, search);
            if (some.feasible && take(ofPlan(some, from)))
                return true;
        }
        return false;
    }
    // Without what loosen() adds.
    static Chosen ofPlan(const ChoiceAnswer& answer, const Chosen& from)
    {
        return {answer.chosen.begin(), answer.chosen.begin() + static_cast<std::ptrdiff_t>(from.size())};
    }
    // A limit that is broken may stay so by sixteenths, each at a price; all that the figure can change is worth a part of one.
    static void loosen(ChoiceProgram& program, const Outcome& start)
    {
        constexpr int parts = 16;
        constexpr double figureShare = 1e-3;
        const double most = largestSum(program);
        for (auto& group : program.groups)
            for (ChoiceOption& option : group)
                option.value *= most > 0 ? figureShare / most : 1;
        for (std::size_t r = 0; r < start.uses.limits.size(); ++r) {
            const double over = -program.limits[r];
            if (over <= 0)
                continue;
            const double excess = over / std::max(1.0, std::abs(start.uses.limits[r]));
            program.groups.emplace_back();
            for (int k = 0; k <= parts; ++k)
                program.groups.back().push_back({-excess * k / parts, {{r, -over * k / parts}}});
        }
    }
    static double largestSum(const ChoiceProgram& program)
    {
        double sum = 0;
        for (const auto& group : program.groups) {
            double largest = 0;
            for (const ChoiceOption& option : group)
                largest = std::max(largest, std::abs(option.value));
            sum += largest;
        }
        return sum;
    }
    // Two exchanges at once, where there are not too many.
    bool pairs(const Chosen& from)
    {
        constexpr std::size_t mostPairs = 1000;
        std::size_t options = 0;
        for (const PlanChoice& choice : m_choices)
            options += choice.size();
        if (options * options / 2 > mostPairs)
            return false;
        bool better = false;
        for (std::size_t i = 0; i < from.size(); ++i)
            for (std::size_t j = i + 1; j < from.size(); ++j)
                for (std::size_t a = 0; a < m_choices[i].size(); ++a)
                    for (std::size_t b = 0; b < m_choices[j].size() && !isCancelled(); ++b)
                        better = take(exchanged(exchanged(from, i, a), j, b)) || better;
        return better;
    }
    static Chosen exchanged(Chosen chosen, std::size_t choice, std::size_t option)
    {
        chosen[choice] = option;
        return chosen;
    }
    // What each single exchange changes, as if such changes added up.
    ChoiceProgram linearised(const Chosen& from, const Outcome& start)
    {
        ChoiceProgram program;
        for (std::size_t r = 0; r < start.uses.limits.size(); ++r)
            program.limits.push_back(start.uses.limits[r] - start.uses.uses[r]);
        for (std::size_t i = 0; i < from.size(); ++i) {
            program.groups.emplace_back();
            for (std::size_t o = 0; o < m_choices[i].size() && !isCancelled(); ++o)
                program.groups.back().push_back(differenceOf(at(exchanged(from, i, o)), start));
        }
        const double most = largestSum(program);
        const double worse = most > 0 ? -2 * most : -1;
        for (std::size_t i = 0; i < from.size(); ++i)
            for (std::size_t o = 0; o < program.groups[i].size(); ++o)
                if (!at(exchanged(from, i, o)).ok) // no plan has it
                    program.groups[i][o].value = worse;
        return program;
    }
    static ChoiceOption differenceOf(const Outcome& outcome, const Outcome& start)
    {
        ChoiceOption option;
        option.value = outcome.ok ? outcome.value - start.value : 0;
        for (std::size_t r = 0; outcome.ok && r < std::min(outcome.uses.uses.size(), start.uses.uses.size()); ++r)
            if (const double use = outcome.uses.uses[r] - start.uses.uses[r]; use != 0)
                option.uses.emplace_back(r, use);
        return option;
    }
    void finish()
    {
        m_result.value = sign() * m_outcome.value;
        m_result.feasible = m_outcome.excess == 0;
        m_result.excess = m_outcome.excess;
        if (m_bound && m_result.feasible)
            m_result.bound = sign() * std::max(*m_bound, m_outcome.value);
        m_result.checks = m_outcome.uses.checks;
        for (std::size_t i = 0; i < m_best.size(); ++i)
            if (const std::optional<ScenarioEdit>& edit = m_choices[i][m_best[i]].edit)
                m_result.edits.push_back(*edit);
    }

    const Model& m_model;
    const OptimiseSetup& m_setup;
    std::vector<PlanChoice> m_choices;
    Projector m_projector;
    std::map<Chosen, Outcome> m_known;
    Chosen m_best;
    Outcome m_outcome;
    std::optional<double> m_bound;
    OptimiseResult m_result;
};

} // namespace

Result<OptimiseResult> optimise(const Model& model, const OptimiseSetup& setup) { return Optimiser(model, setup).run(); }

Result<Change> optimisedScenario(
    const Model& model, const OptimiseResult& result, std::string_view name, std::string_view parent, std::string_view note)
{
    Result<Change> change = addScenario(model, name, parent, note);
    if (!change)
        return change;
    Model with = model;
    if (const Status applied = apply(with, *change); !applied)
        return applied.error();
    const Id id = with.lastId(Entity::Scenario);
    for (const ScenarioEdit& edit : result.edits) {
        Result<Change> one = recordInScenario(with, id, edit);
        if (!one)
            return one;
        if (const Status applied = apply(with, *one); !applied)
            return applied.error();
        change = joined(std::move(change).value(), std::move(one).value());
    }
    return change;
}

} // namespace headroom
