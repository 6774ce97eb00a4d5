// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/purchase_options.h"

#include "core/engine/prepare.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array all{PurchaseOption::PayAsYouGo, PurchaseOption::Reservation1Year, PurchaseOption::Reservation3Years,
    PurchaseOption::SavingsPlan1Year, PurchaseOption::SavingsPlan3Years};
constexpr int longestTerm = 36;
constexpr int longestProjection = 120;

Model boughtAs(const Model& model, PurchaseOption option)
{
    Model copy = model;
    AzurePlan azure = model.azure();
    azure.defaultPurchase = option;
    copy.putRow(Entity::AzurePlan, azure);
    for (const Workload& w : model.table<Workload>())
        if (w.purchaseOption != PurchaseOption::PlanDefault) {
            Workload changed = w;
            changed.purchaseOption = PurchaseOption::PlanDefault;
            copy.putRow(Entity::Workload, changed);
        }
    return copy;
}

// Long enough for the whole term, where a projection can be.
Model withWholeTerm(const Model& model, int firstAzureColumn)
{
    Company company = model.company();
    const int wanted = std::min(longestProjection, firstAzureColumn + longestTerm - 1);
    if (wanted <= company.evaluationMonths)
        return model;
    company.evaluationMonths = wanted;
    Model copy = model;
    copy.putRow(Entity::Company, company);
    return copy;
}

Fraction discountFactor(const Model& model)
{
    Decimal discount = model.azure().globalDiscount;
    for (const FamilyDiscount& d : model.table<FamilyDiscount>())
        if (d.family == ServiceFamily::Compute)
            discount = d.discount;
    return Fraction(1) - Fraction(discount);
}

bool isReservation(PurchaseOption option)
{
    return option == PurchaseOption::Reservation1Year || option == PurchaseOption::Reservation3Years;
}
std::int64_t hoursOfTerm(PurchaseOption option) { return option == PurchaseOption::Reservation1Year ? 8760 : 26280; }

std::optional<double> breakEvenUse(const Plan& plan, PurchaseOption option)
{
    if (option == PurchaseOption::PayAsYouGo)
        return std::nullopt;
    Fraction committed;
    Fraction consumption;
    for (const ComputeItem& item : plan.compute) {
        const auto price = plan.prices->price(item.sku, item.region, PriceKind::Consumption);
        const auto commitment = plan.prices->commitmentPrice(item.sku, item.region, option);
        if (!item.alwaysOn || !price || !commitment)
            continue;
        std::int64_t machines = 0;
        for (const std::int64_t count : item.instances)
            machines += count;
        const Fraction anHour = isReservation(option) ? Fraction(commitment->price) * Fraction::of(1, hoursOfTerm(option))
                                                      : Fraction(commitment->price);
        committed = committed + anHour * Fraction(machines);
        consumption = consumption + Fraction(price->price) * Fraction(machines);
    }
    consumption = consumption * discountFactor(*plan.model);
    if (consumption.isZero())
        return std::nullopt;
    return committed.toDoubleLossy() / consumption.toDoubleLossy();
}

Money at(const CaseProjection& c, Line line, int column) { return c[line][static_cast<std::size_t>(column)]; }

// Invoices less what is owed longer than before.
Money paidToAzure(const CaseProjection& c, int t)
{
    return -at(c, Line::AzureInvoiced, t) - (at(c, Line::AccruedAzure, t) - at(c, Line::AccruedAzure, t - 1));
}

PurchaseOptionResult resultOf(const Projection& p, PurchaseOption option, int first, int termMonths)
{
    PurchaseOptionResult result;
    result.option = option;
    for (int t = p.headlineColumn; t < p.headlineColumn + 12; ++t)
        result.cashIn12Months += paidToAzure(p.move, t);
    if (const Figure* headline = p.figure("cashImprovement12m"))
        if (const Money* amount = std::get_if<Money>(&headline->value.value))
            result.cashImprovement12m = *amount;
    for (int t = first; t < first + termMonths; ++t)
        result.costOverTerm += -at(p.move, Line::Azure, t);
    result.prepaidAtHorizon = at(p.move, Line::Prepaid, p.horizon);
    result.payableBeyondHorizon = at(p.move, Line::CommitmentsPayable, p.horizon);
    return result;
}

} // namespace

Result<PurchaseOptionComparison> comparePurchaseOptions(const Model& model, const ProjectOptions& options)
{
    PurchaseOptionComparison comparison;
    comparison.moneyDigits = model.moneyDigits();
    comparison.currency = model.company().currency;
    const Result<Prepared> asIs = prepare(std::make_shared<const Model>(model), options);
    if (!asIs)
        return asIs.error();
    const int first = std::clamp(asIs->plan.firstAzureColumn, 1, longestProjection);
    const Model base = withWholeTerm(model, first);
    for (const PurchaseOption option : all) {
        const Model bought = boughtAs(base, option);
        const Result<Prepared> prepared = prepare(std::make_shared<const Model>(bought), options);
        if (!prepared)
            return prepared.error();
        const Result<Projection> projected = project(bought, options);
        if (!projected)
            return projected.error();
        comparison.termMonths = std::clamp(projected->months - first + 1, 0, longestTerm);
        comparison.options.push_back(resultOf(*projected, option, first, comparison.termMonths));
        comparison.options.back().breakEvenUse = breakEvenUse(prepared->plan, option);
    }
    return comparison;
}

} // namespace headroom
