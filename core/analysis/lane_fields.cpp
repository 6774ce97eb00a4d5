// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lane_fields.h"

#include <algorithm>
#include <array>
#include <vector>

namespace headroom {

namespace {

using FieldsOfEntities = std::array<std::vector<std::size_t>, entityCount>;

template<class E, class T> constexpr Entity ownerOf(T E::*) { return entityOf<E>; }
template<auto... members> void add(FieldsOfEntities& fields)
{
    (fields[static_cast<std::size_t>(ownerOf(members))].push_back(memberField<members>), ...);
}

void addCompany(FieldsOfEntities& f)
{
    using C = Company;
    add<&C::discountRate, // by the figures, which have it from the trial
        &C::usageGrowth, &C::openingCash, &C::minimumCash, &C::cashInterestRate, &C::openingReceivables, &C::openingPayables,
        &C::openingFixedAssets, &C::openingPrepaid, &C::openingAccruedAzure, &C::openingEquity, &C::daysSalesOutstanding,
        &C::daysPayablesOutstanding, &C::taxRate, &C::lossesBroughtForward, &C::lossLimitShare, &C::interestLimitShare,
        &C::disallowedInterestBroughtForward, &C::taxableProfitYearToDate, &C::taxAccruedYearToDate, &C::openingTaxPayable,
        &C::openingTaxBasis, &C::sweepShare, &C::lastYearEbitda, &C::lastYearCashInterest, &C::lastYearTaxPaid,
        &C::lastYearCapex>(f);
    add<&OperatingLine::amountPerMonth, &OperatingLine::growth, &LineMonth::amount, &SeasonWeight::factor>(f);
    add<&PastMonth::ebitda, &PastMonth::cashInterest, &PastMonth::taxPaid, &PastMonth::capex, &FxRate::rate>(f);
}

void addEstate(FieldsOfEntities& f)
{
    using S = Site;
    add<&S::costGrowth, &S::vcpuPerCore, &S::serversPerHost, &S::serversPerStaff, &S::severancePerStaff, &S::wattsPerCore,
        &S::averageLoad, &S::kwhPerTbYear, &S::powerUsageEffectiveness, &S::pricePerKwh, &S::colocationKw, &S::pricePerKwMonth,
        &S::powerStrandedShare, &S::rentPerMonth, &S::exitFee, &S::restorationCost, &S::decommissionPerServer, &S::bookValue,
        &S::resaleShare, &S::refreshStrandedShare, &S::deferralUplift>(f);
    add<&UnitCost::costPerUnitYear, &UnitCost::strandedShare, &RefreshTranche::cores, &RefreshTranche::costPerCore>(f);
    add<&SecurityUpdates::licenceCost, &SecurityUpdates::shareFirstYear, &SecurityUpdates::shareSecondYear,
        &SecurityUpdates::shareThirdYear, &LicencePool::assurancePerCoreYear>(f);
    using W = Wave;
    add<&W::fixedCost, &W::costPerServer, &W::partnerCost, &W::contingency, &W::fundingAmount, &W::fundingShare, &W::fundingCap>(
        f);
}

void addAzure(FieldsOfEntities& f)
{
    using P = AzurePlan;
    add<&P::globalDiscount, &P::commitmentCoverage, &P::priceDrift, &P::networkShare, &P::freeLogsGbPerMonth,
        &P::arcFeePerMachine, &P::recoveryFeePerMachine, &P::relocationVcpuPerCore, &P::labourShare, &P::platformLabourShare,
        &P::supportShare, &P::supportPerMonth>(f);
    add<&FamilyDiscount::discount, &SupportTier::share, &FixedReservation::pricePerUnit, &AzureCredit::amount>(f);
}

void addDebt(FieldsOfEntities& f)
{
    using D = DebtInstrument;
    add<&IndexRate::rate, &D::principal, &D::coupon, &D::indexMultiplier, &D::spread, &D::indexFloor, &D::allInCap,
        &D::amortisationPerYear, &D::unamortisedDiscount, &D::openingAccruedInterest, &D::callPrice>(f);
    using V = DebtEvent;
    add<&V::amount, &V::ratio, &V::price, &V::rate, &V::fairValue>(f);
    using C = Covenant;
    add<&C::limit, &C::nettingCap, &C::addBackCap, &C::springingShare>(f);
}

void addContracts(FieldsOfEntities& f)
{
    add<&SpendCommitment::amount, &SpendCommitment::spentBefore, &CommitmentMilestone::cumulative>(f);
    using K = CapacityContract;
    add<&K::units, &K::pricePerUnitMonth, &K::escalator, &K::takeOrPayShare, &K::useShare, &K::terminationFee,
        &K::avoidedCostPerUnitMonth, &K::energyPerUnitMonth, &K::sitePerUnitMonth, &K::assignmentFee>(f);
    add<&CapacityCapex::amount, &CapacityUse::units>(f);
    using V = EquityEvent;
    add<&V::primaryShares, &V::price, &V::underwritingFee, &V::expenses, &V::repayShare>(f);
}

const FieldsOfEntities& laneFields()
{
    static const FieldsOfEntities fields = [] {
        (void)allSchemas(); // which gives the members their places
        FieldsOfEntities f;
        addCompany(f);
        addEstate(f);
        addAzure(f);
        addDebt(f);
        addContracts(f);
        return f;
    }();
    return fields;
}

// What the all-in rate of debt is made of.
bool isPartOfARate(Entity entity, std::size_t field)
{
    using D = DebtInstrument;
    static const FieldsOfEntities fields = [] {
        FieldsOfEntities f;
        add<&D::coupon, &D::indexMultiplier, &D::spread, &D::indexFloor, &D::allInCap, &IndexRate::rate, &DebtEvent::rate>(f);
        return f;
    }();
    const std::vector<std::size_t>& ofEntity = fields[static_cast<std::size_t>(entity)];
    return std::find(ofEntity.begin(), ofEntity.end(), field) != ofEntity.end();
}

bool hasSeveralRevolvers(const Model& model)
{
    const auto& debts = model.table<DebtInstrument>();
    return std::count_if(debts.begin(), debts.end(), [](const DebtInstrument& d) { return d.kind == InstrumentKind::Revolver; })
        > 1;
}

} // namespace

bool isReadInMonthsOnly(Entity entity, std::size_t field)
{
    const std::vector<std::size_t>& fields = laneFields()[static_cast<std::size_t>(entity)];
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

bool isFollowedInLanes(const Model& model, const FieldTarget& target)
{
    const Entity entity = target.schema->entity;
    const std::size_t field = target.schema->indexOf(*target.field);
    if (isPartOfARate(entity, field) && hasSeveralRevolvers(model))
        return false;
    return isReadInMonthsOnly(entity, field) && std::none_of(target.ids.begin(), target.ids.end(), [&](Id id) {
        return isBlank(target.field->read(*model.findRow(entity, id)));
    });
}

Status canBeUncertain(const FieldTarget& target, std::string_view path)
{
    const std::size_t field = target.schema->indexOf(*target.field);
    const std::array months{memberField<&Company::start>, memberField<&Company::horizon>, memberField<&Company::headlineStart>,
        memberField<&Company::evaluationMonths>};
    if (target.schema->entity != Entity::Company || std::find(months.begin(), months.end(), field) == months.end())
        return done();
    return Error{ErrorCode::RuleBroken, std::string(path),
        {{"found", std::string(target.field->name)}, {"expected", "a field that leaves the projection's months as they are"}}};
}

} // namespace headroom
