// SPDX-License-Identifier: GPL-3.0-or-later
// Spend commitments, capacity contracts with their options, and shares issued.
#include "core/model/schema_builder.h"

namespace headroom {

std::span<const ChoiceItem> serviceFamilyItems();

namespace {

constexpr std::array<ChoiceItem, 3> cases{{{"both", "Stay and move"}, {"stay", "Stay only"}, {"move", "Move only"}}};
constexpr std::array<ChoiceItem, 2> roles{{{"buyer", "Buyer"}, {"seller", "Seller"}}};
constexpr std::array<ChoiceItem, 4> decisions{
    {{"signed", "Signed, no option"}, {"exercise", "Exercise"}, {"lapse", "Lapse"}, {"assign", "Assign"}}};
constexpr std::array<ChoiceItem, 2> considerations{{{"cash", "Cash"}, {"customerIncentive", "Customer incentive"}}};

void addTerms(SchemaBuilder<CapacityContract>& b)
{
    using K = CapacityContract;
    b.add<&K::role>("role", "Role", "Whether the company buys or sells the capacity.").choices(roles);
    b.add<&K::counterparty>("counterparty", "Counterparty", "The other side.").label().mayBeEmpty();
    b.add<&K::deliveryStart>("deliveryStart", "Delivery from", "The first month of delivery.").timing();
    b.add<&K::months>("months", "Term", "Months of delivery.").unit("months").range(1, 360).timing();
    b.add<&K::rampMonths>("rampMonths", "Ramp", "Months over which the contracted units rise evenly to their full number.")
        .unit("months")
        .range(1, 120)
        .timing();
    b.add<&K::units>("units", "Units", "Units contracted once the ramp is over.").unit("units").range(0, Decimal(1000000000000));
    b.add<&K::pricePerUnitMonth>("pricePerUnitMonth", "Price", "Price a unit and month at the start of delivery.")
        .unit("¤ a unit a month")
        .range(0, Decimal(1000000000000));
    b.add<&K::escalator>("escalator", "Escalator", "Annual change of the price, each 12 months after the start of delivery.")
        .share()
        .range(Decimal(-9, 1), 10);
    b.add<&K::takeOrPayShare>("takeOrPayShare", "Take or pay", "The share of the contracted units that is paid if not used.")
        .share()
        .range(0, 1);
    b.add<&K::useShare>("useShare", "Use", "The share of the contracted units that is used.").share().range(0, 10);
    b.add<&K::makeUpMonths>("makeUpMonths", "Make-up rights",
         "Months within which what was paid and not used can be used without further payment; 0: none.")
        .unit("months")
        .range(0, 120)
        .timing();
    b.add<&K::prepaymentShare>("prepaymentShare", "Prepayment",
         "The share of the whole committed price that is paid in advance and credited evenly over the term.")
        .share()
        .range(0, 1);
    b.add<&K::prepaymentMonth>("prepaymentMonth", "Prepaid in", "The month of the prepayment; blank: the first of delivery.")
        .timing();
    b.add<&K::paymentTermDays>("paymentTermDays", "Payment term", "Days from the month's end to the payment, in whole months.")
        .unit("days")
        .range(0, 365)
        .timing();
    b.add<&K::terminationMonth>("terminationMonth", "Ended in", "The last month of delivery if ended early; blank: not.")
        .timing();
    b.add<&K::terminationFee>("terminationFee", "Termination fee", "Paid by the buyer in the month after an early end.")
        .unit("¤")
        .atLeast(0);
}

void addSides(SchemaBuilder<CapacityContract>& b)
{
    using K = CapacityContract;
    b.add<&K::avoidedCostPerUnitMonth>("avoidedCostPerUnitMonth", "Value of use",
         "What a used unit saves or earns the buyer a month besides the price: cost avoided elsewhere, or margin.")
        .unit("¤ a unit a month")
        .range(Decimal(-1000000000000), Decimal(1000000000000));
    b.add<&K::energyPerUnitMonth>("energyPerUnitMonth", "Energy", "The seller's energy cost a used unit and month.")
        .unit("¤ a unit a month")
        .range(0, Decimal(1000000000000));
    b.add<&K::sitePerUnitMonth>("sitePerUnitMonth", "Site cost", "The seller's site cost a contracted unit and month.")
        .unit("¤ a unit a month")
        .range(0, Decimal(1000000000000));
    b.add<&K::assetLifeMonths>("assetLifeMonths", "Asset life", "Months over which the seller's assets are depreciated evenly.")
        .unit("months")
        .range(1, 600)
        .timing();
}

void addOption(SchemaBuilder<CapacityContract>& b)
{
    using K = CapacityContract;
    b.add<&K::decision>("decision", "Decision", "A signed contract, or what is done with the option on it.").choices(decisions);
    b.add<&K::optionExpiry>("optionExpiry", "Option expires", "The last day on which the option can be exercised.").timing();
    b.add<&K::assignee>("assignee", "Assignee", "Who takes the contract when it is assigned.").label().mayBeEmpty();
    b.add<&K::assignmentFee>("assignmentFee", "Assignment fee", "Received at the option's expiry for assigning it.").unit("¤");
    b.add<&K::volatility>("volatility", "Volatility", "Annual volatility of the value of the capacity.").share().range(0, 5);
    b.add<&K::riskFreeRate>("riskFreeRate", "Risk-free rate", "Annual, continuously compounded, for the option's value.")
        .share()
        .range(Decimal(-2, 1), 1);
    b.add<&K::costOfDebt>("costOfDebt", "Cost of debt", "Annual rate at which the committed payments are discounted.")
        .share()
        .range(0, 2);
    b.add<&K::valueLostPerYear>(
         "valueLostPerYear", "Value lost by waiting", "Annual share of the capacity's value that is lost while the option waits.")
        .share()
        .range(0, 5);
}

} // namespace

EntitySchema describeSpendCommitment()
{
    using S = SpendCommitment;
    SchemaBuilder<S> b("commitment", "Spend commitment", "Spend commitments",
        "A promise to spend an amount on Azure until a month; what is short is charged and can be used later.");
    b.uniqueNames();
    b.add<&S::amount>("amount", "Amount", "What must have been spent by the end.").unit("¤").atLeast(0);
    b.add<&S::start>("start", "From", "The first month whose invoices count.").timing();
    b.add<&S::end>("end", "Until", "The last month whose invoices count.").timing();
    b.add<&S::creditMonths>("creditMonths", "Credit life", "Months within which a charged shortfall can be used.")
        .unit("months")
        .range(0, 120)
        .timing();
    b.add<&S::spentBefore>("spentBefore", "Spent before",
         "What counted before the first month of the project, shortfalls that had been charged included.")
        .unit("¤")
        .atLeast(0);
    b.add<&S::appliesTo>("appliesTo", "Applies to", "The case in which it counts.").choices(cases);
    return b.finish();
}

EntitySchema describeCommitmentMilestone()
{
    using M = CommitmentMilestone;
    SchemaBuilder<M> b(
        "milestone", "Milestone", "Milestones", "What must have been spent on a commitment by the end of a month.");
    b.listOf("commitment");
    b.add<&M::commitment>("commitment", "Spend commitment", "The commitment.");
    b.add<&M::month>("month", "Month", "The month at whose end it is tested.").timing();
    b.add<&M::cumulative>("cumulative", "Spent in all", "Since the commitment's start.").unit("¤").atLeast(0);
    return b.finish();
}

EntitySchema describeCommitmentFamily()
{
    using F = CommitmentFamily;
    SchemaBuilder<F> b("commitmentFamily", "Family that counts", "Families that count",
        "A service family whose invoices count towards a commitment; without any, all but support count.");
    b.listOf("commitment");
    b.add<&F::commitment>("commitment", "Spend commitment", "The commitment.");
    b.add<&F::family>("family", "Service family", "What counts.").choices(serviceFamilyItems());
    return b.finish();
}

EntitySchema describeCapacityContract()
{
    SchemaBuilder<CapacityContract> b("capacity", "Capacity contract", "Capacity contracts",
        "Data-centre capacity bought or sold by the unit and month, firm or under an option.");
    b.uniqueNames();
    addTerms(b);
    addSides(b);
    addOption(b);
    b.add<&CapacityContract::appliesTo>("appliesTo", "Applies to", "The case in which it counts.").choices(cases);
    return b.finish();
}

EntitySchema describeCapacityCapex()
{
    using X = CapacityCapex;
    SchemaBuilder<X> b("capacityCapex", "Capacity spending", "Capacity spending", "What a seller spends to build the capacity.");
    b.listOf("contract");
    b.add<&X::contract>("contract", "Capacity contract", "The contract.");
    b.add<&X::month>("month", "Month", "The month of the spending.").timing();
    b.add<&X::amount>("amount", "Amount", "Spent in the month.").unit("¤").atLeast(0);
    return b.finish();
}

EntitySchema describeCapacityUse()
{
    using U = CapacityUse;
    SchemaBuilder<U> b("capacityUse", "Capacity use", "Capacity use", "Units used in one month, where they are not the share.");
    b.listOf("contract");
    b.add<&U::contract>("contract", "Capacity contract", "The contract.");
    b.add<&U::month>("month", "Month", "The month of the use.").timing();
    b.add<&U::units>("units", "Units", "Used in the month, in place of the contracted units times the use share.")
        .unit("units")
        .range(0, Decimal(1000000000000));
    return b.finish();
}

EntitySchema describeCapacityOutcome()
{
    using O = CapacityOutcome;
    SchemaBuilder<O> b("outcome", "Outcome", "Outcomes", "A branch of the decision tree of a contract's option.");
    b.listOf("contract");
    b.add<&O::contract>("contract", "Capacity contract", "The contract.");
    b.add<&O::probability>("probability", "Probability", "How likely it is; the branches of a contract sum to 1.")
        .share()
        .range(0, 1);
    b.add<&O::useShare>("useShare", "Use", "The share of the contracted units that would be used.").share().range(0, 10);
    b.add<&O::priceFactor>("priceFactor", "Value factor", "What the value of use is multiplied by.").range(0, 100);
    return b.finish();
}

EntitySchema describeEquityEvent()
{
    using V = EquityEvent;
    SchemaBuilder<V> b("equityEvent", "Share issue", "Share issues", "Shares issued, or sold by their holders, on a day.");
    b.uniqueNames();
    b.add<&V::date>("date", "Date", "The day of the closing.").timing();
    b.add<&V::primaryShares>("primaryShares", "New shares", "Shares that the company issues.")
        .unit("shares")
        .range(0, Decimal(1000000000000));
    b.add<&V::secondaryShares>("secondaryShares", "Existing shares", "Shares that holders sell; they bring the company nothing.")
        .unit("shares")
        .range(0, Decimal(1000000000000));
    b.add<&V::price>("price", "Price", "Price a share to the public.").unit("¤ a share").range(0, Decimal(1000000000000));
    b.add<&V::underwritingFee>("underwritingFee", "Underwriting fee", "Share of the new shares' proceeds that underwriters keep.")
        .share()
        .range(0, 1);
    b.add<&V::expenses>("expenses", "Expenses", "Other costs of the issue, paid at the closing.").unit("¤").atLeast(0);
    b.add<&V::consideration>("consideration", "Given for",
         "Cash, or the signing of a contract: then their value reduces the contract's revenue over its term.")
        .choices(considerations);
    b.add<&V::contract>("contract", "Contract", "The contract whose customer gets the shares.").mayBeEmpty();
    b.add<&V::repays>("repays", "Repays", "The instrument that the proceeds prepay; blank: they are kept as cash.").mayBeEmpty();
    b.add<&V::repayShare>("repayShare", "Share for repayment", "The share of the net proceeds that prepays it.")
        .share()
        .range(0, 1);
    b.add<&V::appliesTo>("appliesTo", "Applies to", "The case in which it counts.").choices(cases);
    return b.finish();
}

} // namespace headroom
