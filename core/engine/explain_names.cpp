// SPDX-License-Identifier: GPL-3.0-or-later
// What the nodes of an explanation are called: ids, labels, units, sources, and back from ids to nodes.
#include "core/base/number_text.h"
#include "core/engine/explain_state.h"
#include "core/model/field_facts.h"
#include "core/model/path.h"
#include "core/model/value_text.h"

#include <algorithm>

namespace headroom {

namespace {

// What the row of a booked line is, where the line says it.
std::optional<Entity> entityOfLine(Line line)
{
    switch (line) {
    case Line::Revenue:
    case Line::OperatingCost:
    case Line::CapitalExpenditure:
    case Line::Distributions: return Entity::OperatingLine;
    case Line::OnPremAssurance: return Entity::LicencePool;
    case Line::OnPremUpdates: return Entity::SecurityUpdates;
    case Line::AzureCompute:
    case Line::AzureStorage:
    case Line::AzureLicences:
    case Line::AzureHosts: return Entity::Price;
    case Line::CommitmentEligible:
    case Line::CommitmentCharged: return Entity::SpendCommitment;
    case Line::OnPremPower:
    case Line::OnPremRent:
    case Line::OneOffDecommissioning:
    case Line::OneOffLeaseExit:
    case Line::OneOffRestoration: return Entity::Site;
    case Line::OneOffMigration:
    case Line::OneOffPartner:
    case Line::VendorFunding: return Entity::Wave;
    case Line::InterestExpense:
    case Line::CommitmentFees:
    case Line::DiscountAmortisation:
    case Line::DebtRepayments:
    case Line::DebtDraws:
    case Line::DebtPrepayments:
    case Line::CallPremiums:
    case Line::CashSweep:
    case Line::DebtGains:
    case Line::ReconPik:
    case Line::AccruedInterest: return Entity::DebtInstrument;
    case Line::AzurePlatform: return Entity::PlatformItem;
    default: return std::nullopt;
    }
}

// What the row of a named step is, where its name says it.
std::optional<Entity> entityOfStep(std::string_view label)
{
    struct Step
    {
        std::string_view label; // how it begins
        Entity entity;
    };
    static constexpr std::array steps{Step{"effective rate", Entity::DebtInstrument},
        Step{"interest rate", Entity::DebtInstrument}, Step{"discount and fees", Entity::DebtInstrument},
        Step{"revolver", Entity::DebtInstrument}, Step{"10 % test", Entity::DebtEvent},
        Step{"change of present value", Entity::DebtEvent}, Step{"share moved", Entity::Wave},
        Step{"share of the cost", Entity::OperatingLine}, Step{"share of the tax basis", Entity::Company},
        Step{"cores on premises", Entity::Site}, Step{"servers on premises", Entity::Site},
        Step{"hosts needed on premises", Entity::Site}, Step{"TiB on premises", Entity::Site},
        Step{"staff needed on premises", Entity::Site}, Step{"sites", Entity::Site}, Step{"covenant", Entity::Covenant},
        Step{"net debt", Entity::Covenant}};
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return label.starts_with(s.label); });
    return found == steps.end() ? std::nullopt : std::optional(found->entity);
}

std::string_view partLabel(CovenantPart part)
{
    switch (part) {
    case CovenantPart::Ebitda: return "EBITDA of the last twelve months";
    case CovenantPart::CashInterest: return "Cash interest accrued in the last twelve months";
    case CovenantPart::ScheduledPrincipal: return "Scheduled principal of the last twelve months, without maturities";
    case CovenantPart::NettedCash: return "Cash that is netted";
    case CovenantPart::TaxPaid: return "Tax paid in the last twelve months";
    case CovenantPart::CapitalExpenditure: break;
    }
    return "Capital expenditure of the last twelve months";
}

std::string withCapital(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

} // namespace

void Explainer::State::setNumber(Definition& d, const Fraction& number, bool isMoney) const
{
    NumberText text = numberText(number);
    d.value = std::move(text.value);
    d.exact = std::move(text.exact);
    if (!isMoney || !d.exact.empty())
        return;
    std::size_t point = d.value.find('.');
    if (point == std::string::npos) {
        if (p.moneyDigits == 0)
            return;
        point = d.value.size();
        d.value += '.';
    }
    while (d.value.size() - point - 1 < static_cast<std::size_t>(p.moneyDigits))
        d.value += '0';
}

std::string Explainer::State::titleOf(Entity entity, const Row& row) const
{
    std::string title = rowTitle(*model, entity, row);
    const EntitySchema& schema = schemaOf(entity);
    if (entity == Entity::Price)
        title += ", " + static_cast<const Price&>(row).region.str();
    if (const Field* parent = schema.parentField.empty() ? nullptr : schema.field(schema.parentField))
        if (const Value value = parent->read(row); !isBlank(value))
            if (const Row* owner = model->findRow(parent->target, std::get<RefValue>(value).id))
                title += " of " + rowTitle(*model, parent->target, *owner);
    return title;
}

ExplainSource Explainer::State::sourceOf(Entity entity, const Row& row, std::string_view field) const
{
    const Row& source = headroom::sourceOf(*model, entity, row, field);
    return {source.sourceKind, source.citation.str(), source.sourceDate, false};
}

std::string Explainer::State::itemLabel(const Item& item) const
{
    const std::string_view of = item.of == ExplainCase::Benefit ? ", move less stay"
        : item.of == ExplainCase::Stay                          ? ", stay"
                                                                : ", move";
    if (item.kind == ItemKind::Line)
        return std::string(info(static_cast<Line>(item.index)).label) + std::string(of);
    const auto place = static_cast<std::size_t>(item.index);
    if (item.kind == ItemKind::Covenant || item.kind == ItemKind::Headroom)
        return model->table<Covenant>().at(place).name.str() + (item.kind == ItemKind::Headroom ? ", headroom" : ", tested")
            + std::string(of);
    if (item.kind == ItemKind::Monthly)
        return std::string(partLabel(static_cast<CovenantPart>(place - static_cast<std::size_t>(MonthlySeries::CovenantEbitda))))
            + ", " + model->table<Covenant>().at(static_cast<std::size_t>(item.covenant)).name.str() + std::string(of);
    const auto& debt = traced.debt[static_cast<std::size_t>(item.of == ExplainCase::Stay ? 0 : 1)];
    const DebtInstrument* instrument = model->table<DebtInstrument>().find(debt[place / debtItems.size()].id);
    return std::string(debtItems[place % debtItems.size()].label) + ", " + (instrument ? instrument->name.str() : std::string())
        + std::string(of);
}

std::string Explainer::State::labelOf(const TraceNode& node, TraceId id) const
{
    const Trace& trace = traced.trace;
    if (node.label < 0) {
        const TraceId user = reader->namedUser(id);
        if (user == noTrace)
            return "Step";
        const TraceNode& into = trace.nodes[static_cast<std::size_t>(user)];
        const bool isWhole = trace.operands[into.firstOperand] == id;
        const Item item = itemOf(user);
        const std::string label = item.kind == ItemKind::Node ? labelOf(into, user) : itemLabel(item);
        return into.op == TraceOp::Book && isWhole ? label + ", before rounding" : "Step towards: " + label;
    }
    std::string label = trace.labels[static_cast<std::size_t>(node.label)];
    const auto place = static_cast<std::size_t>(node.label);
    if (place < 2 * lineCount)
        label = std::string(lineInfos[place % lineCount].label) + (place >= lineCount ? ", to date" : "");
    if (node.op == TraceOp::Book)
        if (const std::optional<std::string> name = nameOfRounded(id))
            return *name + ", rounded";
    label = withCapital(std::move(label));
    if (node.row == noId)
        return label;
    const std::optional<Entity> entity = entityOf(node, id);
    if (!entity && node.op == TraceOp::Input)
        return label + countTitle(trace.sources[static_cast<std::size_t>(node.source)].count, node.row);
    const Row* row = entity ? model->findRow(*entity, node.row) : nullptr;
    return row ? label + ", " + titleOf(*entity, *row) : label;
}

// What a rounded value is where it is not booked to its line but is a step with a name of its own.
std::optional<std::string> Explainer::State::nameOfRounded(TraceId id) const
{
    const TraceId user = reader->namedUser(id);
    if (user == noTrace)
        return std::nullopt;
    const TraceNode& into = traced.trace.nodes[static_cast<std::size_t>(user)];
    const bool isStep = into.op == TraceOp::Name && static_cast<std::size_t>(into.label) >= 2 * lineCount;
    return isStep && traced.trace.operands[into.firstOperand] == id ? std::optional(labelOf(into, user)) : std::nullopt;
}

// What a node's row is: as its line or its name says, else as its formula does. Not of counts of workloads.
std::optional<Entity> Explainer::State::entityOf(const TraceNode& node, TraceId id) const
{
    const Trace& trace = traced.trace;
    const auto place = static_cast<std::size_t>(node.label);
    if (place < 2 * lineCount) {
        const std::optional<Entity> entity = entityOfLine(lineInfos[place % lineCount].line);
        return entity ? entity : rowEntity(id);
    }
    if (node.op == TraceOp::Input)
        if (const TraceSource& source = trace.sources[static_cast<std::size_t>(node.source)];
            source.kind == TraceSourceKind::Derived)
            return source.entity;
    if (const std::optional<Entity> entity = entityOfStep(trace.labels[place]))
        return entity;
    return node.op == TraceOp::Input ? std::nullopt : rowEntity(id);
}

// The entity of a node's row: that of an input of its formula that is of the same row. Ids are each table's own, so where inputs of
// two tables have it nothing is said.
std::optional<Entity> Explainer::State::rowEntity(TraceId id) const
{
    const Trace& trace = traced.trace;
    const Id row = trace.nodes[static_cast<std::size_t>(id)].row;
    std::optional<Entity> found;
    std::vector<TraceId> open{id};
    for (std::size_t i = 0; i < open.size() && i < 200; ++i) {
        const TraceNode& node = trace.nodes[static_cast<std::size_t>(open[i])];
        if (node.op == TraceOp::Input) {
            const TraceSource& source = trace.sources[static_cast<std::size_t>(node.source)];
            if (source.kind != TraceSourceKind::Count && source.row == row && source.entity != Entity::Company
                && source.entity != Entity::AzurePlan) {
                if (found && *found != source.entity)
                    return std::nullopt;
                found = source.entity;
            }
        }
        if (i > 0 && (node.op == TraceOp::Name || node.op == TraceOp::Book))
            continue; // a formula of its own, of another row maybe
        for (std::uint32_t o = 0; o < node.operandCount; ++o)
            open.push_back(trace.operands[node.firstOperand + o]);
    }
    return found;
}

// What a count is of: size, region, site; and where it goes.
std::string Explainer::State::countTitle(const CountKey& key, Id row) const
{
    const Plan& plan = prepared.plan;
    const PriceIndex& prices = *plan.prices;
    const auto place = static_cast<std::size_t>(key.place);
    const auto skuName = [&](std::int32_t sku) {
        return sku == PriceIndex::none ? std::string() : ", " + prices.skus()[static_cast<std::size_t>(sku)]->name.str();
    };
    std::string text;
    switch (key.table) {
    case CountTable::Compute: text = skuName(plan.compute[place].sku); break;
    case CountTable::Disks: text = skuName(plan.disks[place].tier); break;
    case CountTable::Licences: text = skuName(plan.licences[place].sku); break;
    case CountTable::ServiceItems: text = skuName(plan.items[place].sku); break;
    case CountTable::Hosts: text = skuName(plan.hosts[place].sku); break;
    case CountTable::Updates: text = ", " + plan.updates[place].updates->name.str(); break;
    case CountTable::Sites:
    case CountTable::SitesPlatform:
    case CountTable::SitesMoved: text = ", " + plan.sites[place].site->name.str(); break;
    case CountTable::Services:
    case CountTable::RegionServices:
    case CountTable::LicenceDemand:
    case CountTable::None: break;
    }
    if (key.table == CountTable::None) {
        const Wave* wave = model->table<Wave>().find(row);
        return wave ? ", " + wave->name.str() : text;
    }
    if (key.slot == 0 && key.table != CountTable::Services)
        return text + ", staying";
    if (key.slot > 0) {
        const std::size_t wave = static_cast<std::size_t>(key.slot - 1) % plan.waves.size();
        text += ", " + plan.waves[wave].wave->name.str();
        if (static_cast<std::size_t>(key.slot) == plan.retiredSlot(wave))
            text += ", retired";
    }
    return text;
}

} // namespace headroom
