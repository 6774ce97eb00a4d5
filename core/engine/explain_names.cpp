// SPDX-License-Identifier: GPL-3.0-or-later
// What the nodes of an explanation are called: ids, labels, units, sources, and back from ids to nodes.
#include "core/engine/explain_state.h"
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

std::string Explainer::State::valueText(const Fraction& value, bool isMoney) const
{
    std::string text = value.toText();
    if (!isMoney || text.find('/') != std::string::npos)
        return text;
    std::size_t point = text.find('.');
    if (point == std::string::npos) {
        if (p.moneyDigits == 0)
            return text;
        point = text.size();
        text += '.';
    }
    while (text.size() - point - 1 < static_cast<std::size_t>(p.moneyDigits))
        text += '0';
    return text;
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
    const EntitySchema& schema = schemaOf(entity);
    const Row* from = &row;
    for (const FieldSource& s : model->table<FieldSource>())
        if (s.row == row.id && s.entity == schema.name && s.field == field)
            return {s.sourceKind, s.citation.str(), s.sourceDate, false};
    if (const Field* parent = row.citation.empty() && !schema.parentField.empty() ? schema.field(schema.parentField) : nullptr)
        if (const Value value = parent->read(row); !isBlank(value))
            if (const Row* owner = model->findRow(parent->target, std::get<RefValue>(value).id);
                owner && !owner->citation.empty())
                from = owner;
    return {from->sourceKind, from->citation.str(), from->sourceDate, false};
}

std::string Explainer::State::unitText(const Field& field, const Row* row) const
{
    std::string unit(field.unit);
    if (field.type == FieldType::Money && unit.empty())
        unit = "\u00a4";
    if (const std::size_t sign = unit.find("\u00a4"); sign != std::string::npos)
        unit.replace(sign, std::string_view("\u00a4").size(), currency());
    if (row && field.read == schemaOf<Price>().fields[memberField<&Price::price>].read) {
        const Price& price = static_cast<const Price&>(*row);
        const bool isShare = price.unit == "share";
        unit = isShare ? "share" : price.currency.str() + " per " + price.unit.str();
    }
    return unit;
}

void Explainer::State::inferUnits()
{
    const Trace& trace = traced.trace;
    unitTexts = {"", currency()};
    std::map<std::string, std::int16_t> places{{"", 0}, {currency(), 1}};
    const auto placeOf = [&](const std::string& text) {
        const auto [found, isNew] = places.emplace(text, static_cast<std::int16_t>(unitTexts.size()));
        if (isNew)
            unitTexts.push_back(text);
        return found->second;
    };
    const auto isMoney = [&](std::int16_t unit) {
        return unit != 0 && unitTexts[static_cast<std::size_t>(unit)].starts_with(currency());
    };
    units.assign(trace.nodes.size(), 0);
    for (std::size_t i = 0; i < trace.nodes.size(); ++i) {
        const TraceNode& node = trace.nodes[i];
        const auto of = [&](std::size_t o) { return units[static_cast<std::size_t>(trace.operands[node.firstOperand + o])]; };
        const auto firstOf = [&](std::size_t from, std::size_t to) {
            for (std::size_t o = from; o < to; ++o)
                if (of(o) != 0)
                    return of(o);
            return std::int16_t{0};
        };
        const auto isNumber = [&](std::size_t o) {
            return trace.nodes[static_cast<std::size_t>(trace.operands[node.firstOperand + o])].op == TraceOp::Literal;
        };
        switch (node.op) {
        case TraceOp::Input: {
            const TraceSource& s = trace.sources[static_cast<std::size_t>(node.source)];
            if (s.kind != TraceSourceKind::Count)
                units[i] = placeOf(
                    unitText(schemaOf(s.entity).fields[static_cast<std::size_t>(s.field)], model->findRow(s.entity, s.row)));
            break;
        }
        case TraceOp::Book: units[i] = 1; break;
        case TraceOp::Name: units[i] = node.label < static_cast<std::int32_t>(2 * lineCount) ? std::int16_t{1} : of(0); break;
        case TraceOp::Multiply:
            units[i] = isMoney(of(0)) || isMoney(of(1)) ? std::int16_t{1}
                : isNumber(0)                           ? of(1)
                : isNumber(1)                           ? of(0)
                                                        : std::int16_t{0};
            break;
        case TraceOp::Divide:
        case TraceOp::Ratio:
            units[i] = isMoney(of(0)) && !isMoney(of(1)) ? std::int16_t{1} : isNumber(1) ? of(0) : std::int16_t{0};
            break;
        case TraceOp::Select: units[i] = firstOf(1, 3); break;
        case TraceOp::Add:
        case TraceOp::Subtract:
        case TraceOp::Negate:
        case TraceOp::Maximum:
        case TraceOp::Minimum:
        case TraceOp::Floor:
        case TraceOp::Ceiling:
        case TraceOp::Sum: units[i] = firstOf(0, node.operandCount); break;
        default: break;
        }
    }
}

std::string Explainer::State::unitOf(TraceId node) const
{
    return unitTexts[static_cast<std::size_t>(units[static_cast<std::size_t>(node)])];
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
    std::optional<Entity> entity;
    const auto place = static_cast<std::size_t>(node.label);
    if (place < 2 * lineCount) {
        const LineInfo& line = lineInfos[place % lineCount];
        label = std::string(line.label) + (place >= lineCount ? ", to date" : "");
        entity = entityOfLine(line.line);
    }
    label = withCapital(std::move(label));
    if (node.row == noId)
        return label;
    if (node.op == TraceOp::Input) {
        const TraceSource& source = trace.sources[static_cast<std::size_t>(node.source)];
        if (source.kind == TraceSourceKind::Derived)
            entity = source.entity;
        else
            return label + countTitle(source.count, node.row);
    }
    if (!entity)
        entity = rowEntity(id);
    const Row* row = entity ? model->findRow(*entity, node.row) : nullptr;
    return row ? label + ", " + titleOf(*entity, *row) : label;
}

// The entity of a node's row: that of an input of its formula that is of the same row.
std::optional<Entity> Explainer::State::rowEntity(TraceId id) const
{
    const Trace& trace = traced.trace;
    const Id row = trace.nodes[static_cast<std::size_t>(id)].row;
    std::vector<TraceId> open{id};
    for (std::size_t i = 0; i < open.size() && i < 200; ++i) {
        const TraceNode& node = trace.nodes[static_cast<std::size_t>(open[i])];
        if (node.op == TraceOp::Input) {
            const TraceSource& source = trace.sources[static_cast<std::size_t>(node.source)];
            if (source.kind != TraceSourceKind::Count && source.row == row && source.entity != Entity::Company
                && source.entity != Entity::AzurePlan)
                return source.entity;
        }
        for (std::uint32_t o = 0; o < node.operandCount; ++o)
            open.push_back(trace.operands[node.firstOperand + o]);
    }
    return std::nullopt;
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
