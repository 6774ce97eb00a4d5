// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/optimise_options.h"

#include "core/model/path.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace headroom {

namespace {

constexpr std::array purchaseOptions{PurchaseOption::PayAsYouGo, PurchaseOption::Reservation1Year,
    PurchaseOption::Reservation3Years, PurchaseOption::SavingsPlan1Year, PurchaseOption::SavingsPlan3Years};

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + "\"";
}

PlanChoice startsOf(const Model& model, const Wave& wave, const OptimiseSetup& setup)
{
    const Field& field = *schemaOf<Wave>().field("start");
    PlanChoice choice{{}};
    for (int by = -setup.earlierMonths; by <= setup.laterMonths; ++by) {
        const Month start = wave.start + by;
        if (by != 0 && start >= model.company().start)
            choice.push_back(
                {ScenarioEdit{pathOf(model, Entity::Wave, wave, &field), Matching::One, ChangeOperation::Set, start.toText()},
                    by});
    }
    return choice;
}

// What the workload's group is called in a path; empty for one that buys no machines.
std::string selectorOf(const Model& model, const Workload& w, OptimiseGroup grouping)
{
    if (!w.wave || w.strategy != Strategy::Rehost)
        return {};
    const auto selector = [&](std::string_view name) {
        const Field& field = *schemaOf<Workload>().field(name);
        return std::string(name) + "=" + quoted(toText(model, field, field.read(w)));
    };
    switch (grouping) {
    case OptimiseGroup::Wave: return selector("wave");
    case OptimiseGroup::Application: return selector("application");
    case OptimiseGroup::Site: return selector("site");
    case OptimiseGroup::Environment: break;
    }
    return selector("environment");
}

PlanChoice purchasesOf(const std::string& selector, const std::set<PurchaseOption>& now)
{
    const Field& field = *schemaOf<Workload>().field("purchaseOption");
    PlanChoice choice{{}};
    for (const PurchaseOption option : purchaseOptions)
        if (now != std::set{option})
            choice.push_back({ScenarioEdit{"workload[" + selector + "].purchaseOption", Matching::All, ChangeOperation::Set,
                                  std::string(field.choices[static_cast<std::size_t>(option)].name)},
                0});
    return choice;
}

// Servers that waves move or retire in the month of a column.
double serversIn(const Model& model, const std::map<Id, std::int64_t>& servers, Month month)
{
    double sum = 0;
    for (const auto& [id, count] : servers) {
        const Wave& wave = *model.table<Wave>().find(id);
        if (month >= wave.start && month < wave.start + wave.rampMonths)
            sum += static_cast<double>(count) / wave.rampMonths;
    }
    return sum;
}

class Collector
{
public:
    explicit Collector(PlanUses& uses) : m_uses(uses) {}

    void begin(std::string_view id, double limit, double tolerance)
    {
        m_uses.checks.push_back({id, true, limit, 0, Month()});
        m_tolerance = tolerance;
    }
    /// What of a limit is used; `shown`: the same as people say it.
    void add(double use, double limit, double shown, Month month)
    {
        OptimiseCheck& check = m_uses.checks.back();
        const double margin = limit - use;
        if (check.month == Month() || margin < m_margin) {
            m_margin = margin;
            check.worst = shown;
            check.month = month;
        }
        check.holds = check.holds && margin >= -m_tolerance;
        m_uses.uses.push_back(use);
        m_uses.limits.push_back(limit);
        m_uses.tolerances.push_back(m_tolerance);
    }

private:
    PlanUses& m_uses;
    double m_margin = 0;
    double m_tolerance = 0;
};

} // namespace

std::vector<PlanChoice> planChoices(const Model& model, const OptimiseSetup& setup)
{
    std::vector<PlanChoice> choices;
    if (setup.waves)
        for (const Wave& wave : model.table<Wave>())
            if (wave.start >= model.company().start)
                choices.push_back(startsOf(model, wave, setup));
    if (!setup.purchases)
        return choices;
    std::map<std::string, std::set<PurchaseOption>> groups;
    for (const Workload& w : model.table<Workload>())
        if (const std::string selector = selectorOf(model, w, setup.grouping); !selector.empty())
            groups[selector].insert(
                w.purchaseOption == PurchaseOption::PlanDefault ? model.azure().defaultPurchase : w.purchaseOption);
    for (const auto& [selector, now] : groups)
        choices.push_back(purchasesOf(selector, now));
    return choices;
}

double PlanUses::excess() const
{
    double sum = 0;
    for (std::size_t r = 0; r < uses.size(); ++r) {
        const double over = uses[r] - limits[r];
        sum += over > tolerances[r] ? over / std::max(1.0, std::abs(limits[r])) : 0;
    }
    return sum;
}

PlanUses planUses(const Model& model, const Projection& p, const OptimiseLimits& limits)
{
    PlanUses uses;
    Collector collector(uses);
    const double unitPart = 0.25 / static_cast<double>(powerOfTen(p.moneyDigits));
    constexpr double ofDoubles = 1e-9;
    const int last = std::min(p.months, std::max(p.horizon, p.headlineColumn + 11));
    const auto amount = [&](Line line, int t) { return p.value(Case::Move, line, t).toDoubleLossy(p.moneyDigits); };
    if (limits.oneOffPerMonth) {
        const double most = limits.oneOffPerMonth->toDoubleLossy(p.moneyDigits);
        collector.begin("oneOffPerMonth", most, unitPart);
        for (int t = 1; t <= last; ++t)
            collector.add(-amount(Line::OneOff, t), most, -amount(Line::OneOff, t), p.monthOf(t));
    }
    if (limits.minimumLiquidity) {
        const double least = limits.minimumLiquidity->toDoubleLossy(p.moneyDigits);
        collector.begin("minimumLiquidity", least, unitPart);
        for (int t = 1; t <= last; ++t)
            collector.add(-amount(Line::Liquidity, t), -least, amount(Line::Liquidity, t), p.monthOf(t));
    }
    if (limits.serversPerMonth) {
        std::map<Id, std::int64_t> servers;
        for (const Workload& w : model.table<Workload>())
            if (w.wave && w.strategy != Strategy::Retain)
                servers[w.wave.id] += w.quantity;
        collector.begin("serversPerMonth", *limits.serversPerMonth, ofDoubles * std::max(1.0, *limits.serversPerMonth));
        for (int t = 1; t <= last; ++t) {
            const double moved = serversIn(model, servers, p.monthOf(t));
            collector.add(moved, *limits.serversPerMonth, moved, p.monthOf(t));
        }
    }
    if (limits.covenants) {
        collector.begin("covenants", 0, ofDoubles);
        for (const CovenantTest& test : p.move.covenants)
            if (test.month <= last) {
                const double headroom = test.state == CovenantState::NotTested ? 1 : test.headroom;
                collector.add(-headroom, 0, headroom, p.monthOf(test.month));
            }
    }
    return uses;
}

} // namespace headroom
