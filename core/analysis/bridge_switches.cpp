// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bridge_switches.h"

#include "core/analysis/exit_costs.h"

namespace headroom {

namespace {

// Every field of an entity where `field` is empty.
struct CauseRule
{
    std::string_view entity;
    std::string_view field;
    Cause cause;
};

constexpr std::array rules{CauseRule{"azure", "globalDiscount", Cause::Discount},
    CauseRule{"azure", "defaultPurchase", Cause::Discount}, CauseRule{"azure", "commitmentCoverage", Cause::Discount},
    CauseRule{"azure", "commitmentDelayMonths", Cause::Discount}, CauseRule{"azure", "commitmentPayment", Cause::Discount},
    CauseRule{"azure", "renewCommitments", Cause::Discount}, CauseRule{"discount", "", Cause::Discount},
    CauseRule{"reservation", "", Cause::Discount}, CauseRule{"commitment", "", Cause::Discount},
    CauseRule{"milestone", "", Cause::Discount}, CauseRule{"commitmentFamily", "", Cause::Discount},
    CauseRule{"workload", "purchaseOption", Cause::Discount}, CauseRule{"licencePool", "", Cause::Licences},
    CauseRule{"workload", "osLicence", Cause::Licences}, CauseRule{"wave", "parallelMonths", Cause::DoubleRunning},
    CauseRule{"wave", "replicationMonths", Cause::DoubleRunning}, CauseRule{"wave", "start", Cause::Timing},
    CauseRule{"wave", "rampMonths", Cause::Timing}, CauseRule{"wave", "", Cause::OneOff},
    CauseRule{"site", "severancePerStaff", Cause::OneOff}, CauseRule{"site", "restorationCost", Cause::OneOff},
    CauseRule{"site", "decommissionPerServer", Cause::OneOff}, CauseRule{"workload", "oneOffCost", Cause::OneOff},
    CauseRule{"credit", "", Cause::OneOff}, CauseRule{"unitCost", "strandedShare", Cause::Stranded},
    CauseRule{"site", "powerStrandedShare", Cause::Stranded}, CauseRule{"site", "refreshStrandedShare", Cause::Stranded},
    CauseRule{"site", "staffReleaseLagMonths", Cause::Stranded}, CauseRule{"site", "leaseEnd", Cause::Stranded},
    CauseRule{"site", "noticeMonths", Cause::Stranded}, CauseRule{"site", "exitFee", Cause::Stranded},
    CauseRule{"debt", "", Cause::Interest}, CauseRule{"indexRate", "", Cause::Interest},
    CauseRule{"company", "cashInterestRate", Cause::Interest}, CauseRule{"debtRow", "", Cause::Financing},
    CauseRule{"debtEvent", "", Cause::Financing}, CauseRule{"equityEvent", "", Cause::Financing},
    CauseRule{"company", "sweepShare", Cause::Financing}, CauseRule{"company", "minimumCash", Cause::Financing},
    CauseRule{"company", "taxRate", Cause::Tax}, CauseRule{"company", "taxPaymentMonths", Cause::Tax},
    CauseRule{"company", "lossLimitShare", Cause::Tax}, CauseRule{"company", "interestLimitShare", Cause::Tax},
    CauseRule{"company", "lossesBroughtForward", Cause::Tax}, CauseRule{"company", "taxDepreciation", Cause::Tax}};

template<class E, class Edit> void editAll(Model& model, Edit edit)
{
    const Table<E> rows = model.table<E>();
    for (const E& row : rows) {
        E changed = row;
        edit(changed);
        if (!(changed == row))
            model.table<E>().put(std::move(changed));
    }
}

void sizedAsTheyAre(Model& model)
{
    editAll<AzurePlan>(model, [](AzurePlan& a) {
        a.sizingRule = SizingRule::AsIs;
        a.comfortFactor = 1;
    });
}

void atOnce(Model& model)
{
    const Month start = model.company().start;
    editAll<Wave>(model, [&](Wave& w) {
        if (start <= w.start) {
            w.start = start;
            w.rampMonths = 1;
        }
    });
    editAll<AzurePlan>(model, [](AzurePlan& a) { a.paymentTermDays = 0; });
}

void atListPrices(Model& model)
{
    const Month start = model.company().start;
    editAll<AzurePlan>(model, [](AzurePlan& a) {
        a.globalDiscount = 0;
        a.defaultPurchase = PurchaseOption::PayAsYouGo;
    });
    editAll<FamilyDiscount>(model, [](FamilyDiscount& d) { d.discount = 0; });
    editAll<Workload>(model, [](Workload& w) { w.purchaseOption = PurchaseOption::PlanDefault; });
    editAll<SpendCommitment>(model, [](SpendCommitment& s) {
        if (s.appliesTo == AppliesTo::Move)
            s.appliesTo = AppliesTo::Stay;
    });
    const Table<FixedReservation> reservations = model.table<FixedReservation>();
    for (const FixedReservation& r : reservations)
        if (start <= r.month)
            model.table<FixedReservation>().remove(r.id);
}

void withoutOneOff(Model& model)
{
    editAll<Wave>(model, [](Wave& w) {
        w.fixedCost = w.partnerCost = w.fundingAmount = Money();
        w.costPerServer = w.fundingShare = 0;
    });
    editAll<Site>(model, [](Site& s) { s.severancePerStaff = s.restorationCost = s.decommissionPerServer = Money(); });
    editAll<Workload>(model, [](Workload& w) {
        if (w.oneOffCost)
            w.oneOffCost = Money();
    });
    model.table<AzureCredit>() = {};
}

void withoutStranded(Model& model)
{
    editAll<UnitCost>(model, [](UnitCost& u) { u.strandedShare = 0; });
    editAll<Site>(model, [](Site& s) { withoutStranded(s); });
}

void takeRows(Model& model, const Model& other, const EntitySchema& schema, const std::set<Cause>& causes)
{
    std::vector<const Field*> fields;
    for (const Field& field : schema.fields)
        if (causes.contains(causeOf(schema, field)))
            fields.push_back(&field);
    for (std::size_t i = 0; i < other.rowCount(schema.entity) && !fields.empty(); ++i) {
        const Row& theirs = other.rowAt(schema.entity, i);
        const Row* ours = model.findRow(schema.entity, theirs.id);
        std::shared_ptr<Row> changed;
        for (const Field* field : fields)
            if (ours && !field->same(*ours, theirs)) {
                if (!changed)
                    changed = schema.copy(*ours);
                field->write(*changed, field->read(theirs));
            }
        if (changed)
            model.putRow(schema.entity, *changed);
    }
}

} // namespace

Cause causeOf(const EntitySchema& schema, const Field& field)
{
    for (const CauseRule& rule : rules)
        if (rule.entity == schema.name && (rule.field.empty() || rule.field == field.name))
            return rule.cause;
    switch (field.fieldClass) {
    case FieldClass::Timing: return Cause::Timing;
    case FieldClass::Count: return Cause::Quantity;
    case FieldClass::Money:
    case FieldClass::Label: break;
    }
    return Cause::Price;
}

Model withFieldsOf(Model model, const Model& other, const std::set<Cause>& causes)
{
    for (const EntitySchema& schema : allSchemas())
        takeRows(model, other, schema, causes);
    return model;
}

Model withoutCauses(Model model, const std::set<Cause>& causes)
{
    if (causes.contains(Cause::Quantity))
        sizedAsTheyAre(model);
    if (causes.contains(Cause::Timing))
        atOnce(model);
    if (causes.contains(Cause::Discount))
        atListPrices(model);
    if (causes.contains(Cause::Licences))
        editAll<LicencePool>(model, [](LicencePool& p) { p.hybridBenefit = false; });
    if (causes.contains(Cause::DoubleRunning))
        editAll<Wave>(model, [](Wave& w) { w.parallelMonths = w.replicationMonths = 0; });
    if (causes.contains(Cause::OneOff))
        withoutOneOff(model);
    if (causes.contains(Cause::Stranded))
        withoutStranded(model);
    return model;
}

} // namespace headroom
