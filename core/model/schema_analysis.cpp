// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios, uncertainties, actual months.
#include "core/model/schema_builder.h"

namespace headroom {

namespace {

constexpr std::array<ChoiceItem, 3> operations{{{"set", "Set to"}, {"multiply", "Multiply by"}, {"add", "Add"}}};
constexpr std::array<ChoiceItem, 6> distributions{{{"normal", "Normal"}, {"lognormal", "Lognormal"}, {"uniform", "Uniform"},
    {"triangular", "Triangular"}, {"pert", "PERT"}, {"discrete", "Discrete"}}};
constexpr std::array<ChoiceItem, 5> categories{
    {{"usage", "Usage"}, {"purchase", "Purchase"}, {"tax", "Tax"}, {"credit", "Credit"}, {"adjustment", "Adjustment"}}};

constexpr int normal = static_cast<int>(Distribution::Normal);
constexpr int lognormal = static_cast<int>(Distribution::Lognormal);
constexpr int uniform = static_cast<int>(Distribution::Uniform);
constexpr int triangular = static_cast<int>(Distribution::Triangular);
constexpr int pert = static_cast<int>(Distribution::Pert);

constexpr std::int64_t largest = 1000000000000;

void addShape(SchemaBuilder<Uncertainty>& b)
{
    using U = Uncertainty;
    b.add<&U::distribution>("distribution", "Distribution", "The law by which the value is drawn.")
        .choices(distributions)
        .label();
    b.add<&U::mean>("mean", "Mean", "Expected value before bounds, in the field's unit; of a lognormal value the value's own.")
        .range(Decimal(-largest), Decimal(largest))
        .forKinds({normal, lognormal})
        .label();
    b.add<&U::deviation>("deviation", "Standard deviation", "Of the value before bounds, in the field's unit.")
        .range(0, Decimal(largest))
        .forKinds({normal, lognormal})
        .label();
    b.add<&U::lowerBound>("lowerBound", "Not below", "The law is cut off here and scaled to 1; blank: no bound.")
        .range(Decimal(-largest), Decimal(largest))
        .forKinds({normal, lognormal})
        .label();
    b.add<&U::upperBound>("upperBound", "Not above", "The law is cut off here and scaled to 1; blank: no bound.")
        .range(Decimal(-largest), Decimal(largest))
        .forKinds({normal, lognormal})
        .label();
    b.add<&U::low>("low", "Lowest", "The lowest value, in the field's unit.")
        .range(Decimal(-largest), Decimal(largest))
        .forKinds({uniform, triangular, pert})
        .label();
    b.add<&U::mode>("mode", "Most likely", "The value where the density is highest.")
        .range(Decimal(-largest), Decimal(largest))
        .forKinds({triangular, pert})
        .label();
    b.add<&U::high>("high", "Highest", "The highest value, in the field's unit.")
        .range(Decimal(-largest), Decimal(largest))
        .forKinds({uniform, triangular, pert})
        .label();
}

} // namespace

EntitySchema describeScenario()
{
    SchemaBuilder<Scenario> b(
        "scenario", "Scenario", "Scenarios", "Changes to the project, or to another scenario, that are not applied to it.");
    b.uniqueNames();
    b.add<&Scenario::parent>("parent", "Inherits from", "The scenario whose changes are made first; blank: the project as it is.")
        .label()
        .mayBeEmpty();
    return b.finish();
}

EntitySchema describeScenarioChange()
{
    using C = ScenarioChange;
    SchemaBuilder<C> b("scenarioChange", "Change of a scenario", "Changes of scenarios",
        "A field that a scenario sets, multiplies or adds to; changes are made in order, the last one wins.");
    b.listOf("scenario");
    b.add<&C::scenario>("scenario", "Scenario", "The scenario.").label();
    b.add<&C::order>("order", "Order", "Its place among the scenario's changes; equal ones follow the order of their ids.")
        .range(0, 1000000)
        .label();
    b.add<&C::path>("path", "Field", "The field's path: company.taxRate, workload[site=\"Denver\"].hoursPerMonth.").label();
    b.add<&C::all>("all", "All that match", "Whether every row that the path matches is changed; otherwise it must match one.")
        .label();
    b.add<&C::operation>("operation", "Operation", "What is done with the field's value.").choices(operations).label();
    b.add<&C::value>("value", "Value", "The new value, the factor or what is added, as in files; months and days add to dates.")
        .label()
        .mayBeEmpty();
    return b.finish();
}

EntitySchema describeUncertainty()
{
    using U = Uncertainty;
    SchemaBuilder<U> b(
        "uncertainty", "Uncertainty", "Uncertainties", "What is not known of a field, as a law that values are drawn by.");
    b.uniqueNames();
    b.kind("distribution");
    b.add<&U::path>("path", "Field", "The field's path: azure.globalDiscount, wave[\"Wave 1\"].start.").label();
    b.add<&U::all>(
         "all", "All that match", "Whether every row that the path matches gets the value; otherwise it must match one.")
        .label();
    b.add<&U::operation>("operation", "Operation", "What is done with the field's value; months and days are added to dates.")
        .choices(operations)
        .label();
    addShape(b);
    return b.finish();
}

EntitySchema describeUncertaintyPoint()
{
    using P = UncertaintyPoint;
    SchemaBuilder<P> b("uncertaintyPoint", "Possible value", "Possible values", "A value that a discrete uncertainty can take.");
    b.listOf("uncertainty");
    b.add<&P::uncertainty>("uncertainty", "Uncertainty", "The uncertainty.").label();
    b.add<&P::value>("value", "Value", "The value, in the field's unit.").range(Decimal(-largest), Decimal(largest)).label();
    b.add<&P::weight>("weight", "Weight", "How likely it is against the other values; weights need not sum to 1.")
        .range(0, Decimal(largest))
        .label();
    return b.finish();
}

EntitySchema describeCorrelation()
{
    using C = Correlation;
    SchemaBuilder<C> b("correlation", "Correlation", "Correlations", "How two uncertainties go together.");
    b.listOf("first");
    b.add<&C::first>("first", "First", "One of them.").label();
    b.add<&C::second>("second", "Second", "The other.").label();
    b.add<&C::rank>("rank", "Rank correlation", "Spearman's rho of the two, -1 to 1.").range(-1, 1).label();
    return b.finish();
}

EntitySchema describeActual()
{
    using A = Actual;
    SchemaBuilder<A> b(
        "actual", "Actual amount", "Actual amounts", "What really happened in a month, by line or as a bill has it.");
    b.add<&A::month>("month", "Month", "The month of the amount; of a bill the month that is charged for.").label();
    b.add<&A::line>("line", "Line", "The statement's line that it belongs to, by its id; blank: what the bill's terms say.")
        .label()
        .mayBeEmpty();
    b.add<&A::service>("service", "Service", "The service's name on the bill (FOCUS: ServiceName).").label().mayBeEmpty();
    b.add<&A::region>("region", "Region", "The region on the bill (FOCUS: RegionId).").label().mayBeEmpty();
    b.add<&A::category>("category", "Charge category", "What kind of charge it is (FOCUS: ChargeCategory).")
        .choices(categories)
        .label();
    b.add<&A::billedAmount>("billedAmount", "Billed amount",
         "As invoiced, commitments when they are bought (FOCUS: BilledCost); cost positive, of a statement's line as it stands "
         "there.")
        .unit("¤")
        .label();
    b.add<&A::effectiveAmount>("effectiveAmount", "Effective amount",
         "With commitments spread over their use (FOCUS: EffectiveCost); blank: as billed.")
        .unit("¤")
        .label();
    b.add<&A::quantity>("quantity", "Quantity", "How much was used (FOCUS: ConsumedQuantity).")
        .range(Decimal(-largest), Decimal(largest))
        .label();
    b.add<&A::unit>("unit", "Unit", "The quantity's unit (FOCUS: ConsumedUnit).").label().mayBeEmpty();
    return b.finish();
}

} // namespace headroom
