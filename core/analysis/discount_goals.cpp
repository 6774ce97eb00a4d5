// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/discount_goals.h"

#include "core/model/path.h"

#include <algorithm>
#include <set>

namespace headroom {

namespace {

const EntitySchema& prices() { return schemaOf<Price>(); }

std::string_view choiceName(const EntitySchema& schema, std::string_view field, int value)
{
    return schema.field(field)->choices[static_cast<std::size_t>(value)].name;
}

std::set<PurchaseOption> optionsInUse(const Model& model)
{
    const PurchaseOption byDefault = model.azure().defaultPurchase;
    std::set<PurchaseOption> used{byDefault};
    for (const Workload& w : model.table<Workload>())
        used.insert(w.purchaseOption == PurchaseOption::PlanDefault ? byDefault : w.purchaseOption);
    return used;
}

struct CommitmentKinds
{
    PurchaseOption option;
    PriceKind price;
    PriceKind discount;
};
constexpr std::array commitmentKinds{
    CommitmentKinds{PurchaseOption::Reservation1Year, PriceKind::Reservation1Year, PriceKind::DiscountReservation1Year},
    CommitmentKinds{PurchaseOption::Reservation3Years, PriceKind::Reservation3Years, PriceKind::DiscountReservation3Years},
    CommitmentKinds{PurchaseOption::SavingsPlan1Year, PriceKind::SavingsPlan1Year, PriceKind::DiscountSavingsPlan1Year},
    CommitmentKinds{PurchaseOption::SavingsPlan3Years, PriceKind::SavingsPlan3Years, PriceKind::DiscountSavingsPlan3Years}};

// The row of a family that the plan's own discount holds for now.
FamilyDiscount ownDiscount(const Model& model, ServiceFamily family)
{
    FamilyDiscount row;
    row.id = model.lastId(Entity::FamilyDiscount) + 1;
    row.name = Text(choiceName(schemaOf<FamilyDiscount>(), "family", static_cast<int>(family)));
    row.family = family;
    row.discount = model.azure().globalDiscount;
    return row;
}

Model withOwnDiscount(const Model& model, ServiceFamily family)
{
    Model copy = model;
    copy.table<FamilyDiscount>().put(ownDiscount(model, family));
    return copy;
}

bool hasFamily(const Model& model, ServiceFamily family)
{
    const auto& rows = model.table<FamilyDiscount>();
    return std::any_of(rows.begin(), rows.end(), [&](const FamilyDiscount& d) { return d.family == family; });
}

class Seeker
{
public:
    Seeker(const Model& model, const Measure& what, double target, const Watch& watch)
        : m_model(model), m_what(what), m_target(target), m_watch(watch)
    {}

    std::vector<DiscountGoal> run()
    {
        list();
        std::int64_t done = 0;
        for (auto& [goal, model] : m_goals) {
            const GoalSeek sought{goal.variation, m_what, m_target, std::nullopt};
            goal.result = goalSeek(model, sought, {m_watch.cancel, {}});
            m_watch.tell(++done, static_cast<std::int64_t>(m_goals.size()));
        }
        std::vector<DiscountGoal> goals;
        for (Sought& sought : m_goals)
            goals.push_back(std::move(sought.goal));
        return goals;
    }

private:
    /// What is varied, and the model in which it is: one with a row of its own, where it has none.
    struct Sought
    {
        DiscountGoal goal;
        Model model;
    };

    void list()
    {
        seek(m_model, {"azure.globalDiscount", Matching::One, ChangeOperation::Set}, "Negotiated discount");
        families();
        commitments();
        for (const auto& [path, label] : {std::pair("wave.fundingShare", "Vendor funding, share"),
                 std::pair("wave.fundingAmount", "Vendor funding"), std::pair("credit.amount", "Credits")})
            if (isAnywhere(path))
                seek(m_model, {path, Matching::All, ChangeOperation::Multiply}, label);
    }
    void families()
    {
        const Field& field = *schemaOf<FamilyDiscount>().field("family");
        for (std::size_t i = 0; i < field.choices.size(); ++i) {
            const auto family = static_cast<ServiceFamily>(i);
            if (family == ServiceFamily::Support) // discounts do not touch it
                continue;
            const std::string path = "discount[family=" + std::string(field.choices[i].name) + "].discount";
            const Variation variation{path, Matching::All, ChangeOperation::Set};
            if (hasFamily(m_model, family))
                seek(m_model, variation, field.choices[i].label);
            else
                seek(withOwnDiscount(m_model, family), variation, field.choices[i].label, family);
        }
    }
    void commitments()
    {
        const std::set<PurchaseOption> used = optionsInUse(m_model);
        for (const CommitmentKinds& kinds : commitmentKinds) {
            if (!used.contains(kinds.option))
                continue;
            for (const PriceKind kind : {kinds.discount, kinds.price}) {
                const std::string path =
                    "price[kind=" + std::string(choiceName(prices(), "kind", static_cast<int>(kind))) + "].price";
                if (!isAnywhere(path))
                    continue;
                seek(m_model, {path, Matching::All, ChangeOperation::Multiply},
                    prices().field("kind")->choices[static_cast<std::size_t>(kind)].label);
                m_goals.back().goal.onPrice = kind == kinds.price;
            }
        }
    }
    // Whether any row that matches has more than nothing there.
    bool isAnywhere(std::string_view path) const
    {
        const Result<FieldTarget> target = targetOf(m_model, path, Matching::All);
        return target && std::any_of(target->ids.begin(), target->ids.end(), [&](Id id) {
            const auto number = numberOf(m_model, *target->field, *m_model.findRow(target->schema->entity, id));
            return number && !number->isZero();
        });
    }
    void seek(const Model& model, Variation variation, std::string_view label, std::optional<ServiceFamily> newFamily = {})
    {
        DiscountGoal goal;
        goal.variation = std::move(variation);
        goal.label = label;
        goal.newFamily = newFamily;
        m_goals.push_back({std::move(goal), model});
    }

    const Model& m_model;
    const Measure& m_what;
    double m_target;
    const Watch& m_watch;
    std::vector<Sought> m_goals;
};

} // namespace

Result<std::vector<DiscountGoal>> seekDiscounts(const Model& model, const Measure& what, double target, const Watch& watch)
{
    std::vector<DiscountGoal> goals = Seeker(model, what, target, watch).run();
    if (watch.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (std::none_of(goals.begin(), goals.end(), [](const DiscountGoal& g) { return g.result.ok(); }))
        return goals.front().result.error();
    return goals;
}

Result<Change> takeDiscount(const Model& model, const DiscountGoal& goal)
{
    if (goal.newFamily && !hasFamily(model, *goal.newFamily)) {
        FamilyDiscount row = ownDiscount(model, *goal.newFamily);
        row.discount = toDecimal(goal.result->value);
        return insertRow(model, Entity::FamilyDiscount, row);
    }
    const Result<FieldTarget> target = targetOf(model, goal.variation.path, goal.variation.matching);
    if (!target)
        return target.error();
    return changeTarget(model, *target, goal.variation.operation, goal.result->value);
}

} // namespace headroom
