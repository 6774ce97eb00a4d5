// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/prepare.h"

#include "core/engine/estate_findings.h"
#include "core/engine/formulas/commitments.h"
#include "core/model/path.h"
#include "core/model/validate.h"
#include "core/pricing/service_names.h"

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
        const auto quoted = windows ? plan.prices->windowsLicence(item.sku, item.region)
                                    : plan.prices->price(item.sku, item.region, PriceKind::Consumption);
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
            findings.push_back({Severity::Error,
                Error{ErrorCode::PriceMissing,
                    pathOf(*plan.model, Entity::PlatformItem, item, schemaOf<PlatformItem>().field("sku")),
                    {{"found", item.sku.str()}, {"region", region.str()}}}});
    }
}

// What machines on Azure bring along is never free for want of a price: of the machines' region, of logs of the plan's.
void checkServices(const Plan& plan, Findings& findings)
{
    const AzurePlan& azure = plan.model->azure();
    const auto need = [&](bool needed, std::string_view service, std::int32_t region) {
        const std::int32_t place = region == PriceIndex::none ? plan.prices->globalIndex() : region;
        if (needed && !plan.prices->price(plan.prices->skuIndex(Text(service)), place, PriceKind::Consumption))
            findings.push_back({Severity::Error,
                Error{ErrorCode::PriceMissing, "sku[\"" + std::string(service) + "\"]",
                    {{"found", std::string(service)}, {"region", regionOf(*plan.prices, place)}}}});
    };
    for (const RegionServices& counted : plan.regions) {
        ServiceCounts all;
        for (std::size_t slot = 1; slot < counted.slots.size(); ++slot)
            all.add(counted.slots[slot]);
        const std::int32_t region = counted.region;
        need(all.egress != 0, services::egress, region);
        need(all.backupSmall != 0, services::backupUnder50Gb, region);
        need(all.backupMedium != 0, services::backup50To500Gb, region);
        need(all.backupLarge != 0, services::backupPer500Gb, region);
        need(all.vault != 0 && !azure.backupRetentionFactor.isZero(), services::backupVault, region);
        need(all.machines != 0 && !azure.logsGbPerServerMonth.isZero(), services::logs,
            plan.prices->regionIndex(azure.defaultRegion));
        need(all.machines != 0 && azure.defenderPlan == DefenderPlan::Plan1, services::defenderPlan1, region);
        need(all.machines != 0 && azure.defenderPlan == DefenderPlan::Plan2, services::defenderPlan2, region);
    }
}

void checkReservations(const Plan& plan, Findings& findings)
{
    for (const FixedReservation& r : plan.model->table<FixedReservation>()) {
        const Text region = r.region.empty() ? plan.model->azure().defaultRegion : r.region;
        const std::int32_t sku = plan.prices->skuIndex(r.sku);
        const auto path = [&](const char* field) {
            return pathOf(*plan.model, Entity::FixedReservation, r, schemaOf<FixedReservation>().field(field));
        };
        const std::vector<Detail> details{{"found", r.sku.str()}, {"region", region.str()}};
        if (sku == PriceIndex::none)
            findings.push_back({Severity::Error, Error{ErrorCode::SkuUnknown, path("sku"), details}});
        else if (plan.prices->regionIndex(region) == PriceIndex::none)
            findings.push_back({Severity::Error, Error{ErrorCode::RegionNotPriced, path("region"), details}});
        else if (!r.pricePerUnit && !plan.prices->commitmentPrice(sku, plan.prices->regionIndex(region), r.term))
            findings.push_back({Severity::Error, Error{ErrorCode::PriceMissing, path("pricePerUnit"), details}});
    }
}

void checkDisks(const Plan& plan, Findings& findings)
{
    for (const DiskItem& item : plan.disks)
        if (!plan.prices->price(item.tier, item.region, PriceKind::Consumption)) {
            const std::string tier = nameOf(*plan.prices, item.tier);
            findings.push_back({Severity::Error,
                Error{ErrorCode::PriceMissing, "sku[\"" + tier + "\"]",
                    {{"found", tier}, {"region", regionOf(*plan.prices, item.region)}}}});
        }
}

// Reported amounts contain the on-premises cost once.
void checkLines(const Model& model, Findings& findings)
{
    std::set<LineKind> seen;
    for (const OperatingLine& line : model.table<OperatingLine>())
        if (line.includesOnPremises && !seen.insert(line.kind).second)
            findings.push_back({Severity::Error,
                Error{ErrorCode::RuleBroken,
                    pathOf(model, Entity::OperatingLine, line, schemaOf<OperatingLine>().field("includesOnPremises")),
                    {{"found", "true"}, {"expected", "false"}}}});
}

// Several items ask for the same price: one finding is enough. What is missing in two regions is missing twice.
Findings withoutRepeats(Findings findings)
{
    std::set<std::pair<ErrorCode, std::string>> seen;
    Findings kept;
    for (Finding& f : findings) {
        std::string about = f.what.path;
        for (const Detail& detail : f.what.details)
            about += '\x1f' + detail.key + '\x1f' + detail.value;
        if (seen.emplace(f.what.code, std::move(about)).second)
            kept.push_back(std::move(f));
    }
    return kept;
}

} // namespace

Findings priceFindings(const Plan& plan)
{
    Findings findings;
    checkCompute(plan, findings);
    checkLicences(plan, findings);
    checkPlatform(plan, findings);
    checkServices(plan, findings);
    checkReservations(plan, findings);
    checkDisks(plan, findings);
    checkLines(*plan.model, findings);
    return withoutRepeats(std::move(findings));
}

Result<Prepared> prepare(std::shared_ptr<const Model> model, const ProjectOptions& options)
{
    if (const Findings findings = validate(*model); hasErrors(findings))
        return *firstError(findings);
    EstateFollower estate;
    return prepare(std::move(model), estate, options);
}

namespace {

// A plan with what sizing and prices find, errors among them: with one of sizing's there is no plan.
Result<Prepared> planned(const std::shared_ptr<const Model>& model, EstateFollower& estate, const std::atomic<bool>* cancel)
{
    Prepared prepared;
    try {
        if (!estate.follow(model, cancel))
            return Error{ErrorCode::Cancelled, {}, {}};
        prepared.findings = estate.findings();
        if (hasErrors(prepared.findings))
            return prepared;
        prepared.plan = makePlan(model, estate.prices(), estate.counter());
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "workload", {}};
    }
    const Findings found = priceFindings(prepared.plan);
    prepared.findings.insert(prepared.findings.end(), prepared.plan.findings.begin(), prepared.plan.findings.end());
    prepared.findings.insert(prepared.findings.end(), found.begin(), found.end());
    return prepared;
}

} // namespace

Findings estateFindings(const Model& model)
{
    EstateFollower estate;
    const Result<Prepared> prepared = planned(std::make_shared<const Model>(model), estate, nullptr);
    return prepared ? prepared->findings : Findings{{Severity::Error, prepared.error()}};
}

Result<Prepared> prepare(std::shared_ptr<const Model> model, EstateFollower& estate, const ProjectOptions& options)
{
    Result<Prepared> result = planned(model, estate, options.cancel);
    if (!result)
        return result.error();
    if (const Error* error = firstError(result->findings))
        return *error;
    Prepared& prepared = *result;
    Result<std::array<CapitalPlan, 2>> capital = capitalPlans(*model, prepared.plan.timeline);
    if (!capital)
        return capital.error();
    prepared.capital = std::move(capital).value();
    return result;
}

} // namespace headroom
