// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/prepare.h"

#include "core/engine/formulas/commitments.h"
#include "core/model/path.h"
#include "core/model/validate.h"

#include <set>

namespace headroom {

namespace {

const Error* firstError(const Findings& findings)
{
    for (const Finding& f : findings)
        if (f.severity == Severity::Error)
            return &f.what;
    return nullptr;
}

std::string nameOf(const PriceIndex& prices, std::int32_t sku)
{
    return sku == PriceIndex::none ? std::string() : prices.skus()[static_cast<std::size_t>(sku)]->name.str();
}
std::string regionOf(const PriceIndex& prices, std::int32_t region)
{
    return region == PriceIndex::none ? std::string() : prices.regions()[static_cast<std::size_t>(region)].str();
}

void checkCompute(const Plan& plan, Findings& findings)
{
    for (const ComputeItem& item : plan.compute) {
        const std::string sku = nameOf(*plan.prices, item.sku);
        const std::vector<Detail> details{{"found", sku}, {"region", regionOf(*plan.prices, item.region)}};
        if (!plan.prices->price(item.sku, item.region, PriceKind::Consumption))
            findings.push_back({Severity::Error, Error{ErrorCode::PriceMissing, "sku[\"" + sku + "\"]", details}});
        if (!isReservation(item.option) && !isSavingsPlan(item.option))
            continue;
        const auto quoted = plan.prices->commitmentPrice(item.sku, item.region, item.option);
        if (!quoted)
            findings.push_back({Severity::Warning, Error{ErrorCode::CommitmentPriceMissing, "sku[\"" + sku + "\"]", details}});
        else if (quoted->estimate)
            findings.push_back({Severity::Note, Error{ErrorCode::CommitmentPriceEstimated, "sku[\"" + sku + "\"]", details}});
    }
}

void checkLicences(const Plan& plan, Findings& findings)
{
    for (const LicenceItem& item : plan.licences) {
        const bool windows = item.kind == LicenceKind::Windows;
        const auto quoted = windows ? plan.prices->windowsLicence(item.sku, item.region) : plan.prices->price(item.sku, item.region, PriceKind::Consumption);
        const std::string sku = nameOf(*plan.prices, item.sku);
        const std::vector<Detail> details{{"found", sku}, {"region", regionOf(*plan.prices, item.region)}};
        if (!quoted)
            findings.push_back({Severity::Error, Error{ErrorCode::PriceMissing, "sku[\"" + sku + "\"]", details}});
        else if (quoted->estimate && windows)
            findings.push_back({Severity::Note, Error{ErrorCode::LicencePriceEstimated, "sku[\"" + sku + "\"]", details}});
    }
}

void checkPlatform(const Plan& plan, Findings& findings)
{
    for (const PlatformItem& item : plan.model->table<PlatformItem>()) {
        const Text region = item.region.empty() ? plan.model->azure().defaultRegion : item.region;
        const std::int32_t sku = plan.prices->skuIndex(item.sku);
        std::int32_t place = plan.prices->regionIndex(region);
        if (place == PriceIndex::none)
            place = plan.prices->globalIndex();
        if (!plan.prices->price(sku, place, PriceKind::Consumption))
            findings.push_back({Severity::Error, Error{ErrorCode::PriceMissing, pathOf(*plan.model, Entity::PlatformItem, item, schemaOf<PlatformItem>().field("sku")),
                                                       {{"found", item.sku.str()}, {"region", region.str()}}}});
    }
}

// One finding a code and path.
Findings withoutRepeats(Findings findings)
{
    std::set<std::pair<ErrorCode, std::string>> seen;
    Findings kept;
    for (Finding& f : findings)
        if (seen.emplace(f.what.code, f.what.path).second)
            kept.push_back(std::move(f));
    return kept;
}

} // namespace

Findings priceFindings(const Plan& plan)
{
    Findings findings;
    checkCompute(plan, findings);
    checkLicences(plan, findings);
    checkPlatform(plan, findings);
    return withoutRepeats(std::move(findings));
}

Result<Prepared> prepare(std::shared_ptr<const Model> model, const ProjectOptions& options)
{
    if (const Findings findings = validate(*model); hasErrors(findings))
        return *firstError(findings);
    EstateFollower estate;
    return prepare(std::move(model), estate, options);
}

Result<Prepared> prepare(std::shared_ptr<const Model> model, EstateFollower& estate, const ProjectOptions& options)
{
    Prepared prepared;
    try {
        if (!estate.follow(model, options.cancel))
            return Error{ErrorCode::Cancelled, {}, {}};
        if (const Error* error = firstError(estate.findings()))
            return *error;
        prepared.plan = makePlan(model, estate.prices(), estate.counter());
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "workload", {}};
    }
    const Findings found = priceFindings(prepared.plan);
    if (const Error* error = firstError(found))
        return *error;
    prepared.findings = estate.findings();
    prepared.findings.insert(prepared.findings.end(), prepared.plan.findings.begin(), prepared.plan.findings.end());
    prepared.findings.insert(prepared.findings.end(), found.begin(), found.end());
    for (const DebtInstrument& debt : model->table<DebtInstrument>()) {
        Result<DebtPlan> plan = debtPlan(*model, prepared.plan.timeline, debt);
        if (!plan)
            return plan.error();
        prepared.debt.push_back(std::move(plan).value());
    }
    return prepared;
}

} // namespace headroom
