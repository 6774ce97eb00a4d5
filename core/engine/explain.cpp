// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain.h"

#include "core/engine/explain_state.h"
#include "core/model/value_text.h"

#include <cctype>

namespace headroom {

Explainer::State::State(const Model& m, Prepared prepared_, Projection projection)
    : model(std::make_shared<const Model>(m)),
      prepared(std::move(prepared_)),
      p(std::move(projection)),
      traced(traceProject(prepared))
{
    nameKnownNodes();
    inferUnits();
}

void Explainer::State::nameKnownNodes()
{
    const auto remember = [&](TraceId id, const Item& item) {
        if (id == noTrace)
            return;
        const TraceOp op = traced.trace.nodes[static_cast<std::size_t>(id)].op;
        const bool hasName = op == TraceOp::Name || op == TraceOp::Book;
        if (op != TraceOp::Literal && op != TraceOp::Input && (item.kind == ItemKind::Line || !hasName))
            known.try_emplace(id, item);
    };
    for (const ExplainCase which : {ExplainCase::Stay, ExplainCase::Move}) {
        const auto c = static_cast<std::size_t>(which);
        for (std::size_t line = 0; line < lineCount; ++line)
            for (int t = 0; t <= p.months; ++t)
                remember(traced.nodes[c][line][static_cast<std::size_t>(t)],
                    {ItemKind::Line, which, static_cast<std::int32_t>(line), t});
        // Balances before flows: an opening is the closing of the month before.
        for (const bool balances : {true, false})
            for (std::size_t i = 0; i < traced.debt[c].size(); ++i)
                for (std::size_t item = 0; item < debtItems.size(); ++item) {
                    const bool isBalance = debtItems[item].id == "closing" || debtItems[item].id == "accrued"
                        || debtItems[item].id == "carryingAmount";
                    for (std::size_t t = 0; isBalance == balances && t < traced.debt[c][i].nodes[item].size(); ++t)
                        remember(traced.debt[c][i].nodes[item][t],
                            {ItemKind::Debt, which, static_cast<std::int32_t>(i * debtItems.size() + item),
                                static_cast<std::int32_t>(t)});
                }
    }
    nameCovenants();
    std::vector<bool> isNamed(traced.trace.nodes.size(), false);
    for (const auto& [id, item] : known)
        isNamed[static_cast<std::size_t>(id)] = true;
    reader = std::make_unique<TraceReader>(traced.trace, model->company().rounding, std::move(isNamed));
}

void Explainer::State::nameCovenants()
{
    for (const ExplainCase which : {ExplainCase::Stay, ExplainCase::Move})
        for (const TracedCovenant& test : traced.covenants[static_cast<std::size_t>(which)]) {
            const auto place = static_cast<std::int32_t>(model->lowerBound(Entity::Covenant, test.id));
            known.try_emplace(test.measure, Item{ItemKind::Covenant, which, place, test.column});
            known.try_emplace(test.headroom, Item{ItemKind::Headroom, which, place, test.column});
            for (std::size_t i = 0; i < covenantParts; ++i)
                if (test.parts[i] != noTrace)
                    known.try_emplace(test.parts[i],
                        Item{ItemKind::Monthly, which,
                            static_cast<std::int32_t>(MonthlySeries::CovenantEbitda) + static_cast<std::int32_t>(i), test.column,
                            place});
        }
}

Item Explainer::State::itemOf(TraceId node) const
{
    const auto found = known.find(node);
    return found != known.end() ? found->second : Item{ItemKind::Node, ExplainCase::Move, node, 0};
}

TraceId Explainer::State::tracedLine(Case which, Line line, int column) const
{
    return traced.nodes[static_cast<std::size_t>(which)][static_cast<std::size_t>(line)][static_cast<std::size_t>(column)];
}

TraceId Explainer::State::tracedDebt(const Item& item) const
{
    const auto& debt = traced.debt[static_cast<std::size_t>(item.of)];
    const auto place = static_cast<std::size_t>(item.index);
    const auto& nodes = debt[place / debtItems.size()].nodes[place % debtItems.size()];
    return static_cast<std::size_t>(item.column) < nodes.size() ? nodes[static_cast<std::size_t>(item.column)] : noTrace;
}

// All but the label.
Definition Explainer::State::readTraced(TraceId id) const
{
    Definition d;
    const TraceNode& node = traced.trace.nodes[static_cast<std::size_t>(id)];
    d.unit = unitOf(id);
    setNumber(d, traced.trace.values[static_cast<std::size_t>(id)],
        units[static_cast<std::size_t>(id)] == 1 && node.op != TraceOp::Literal);
    TraceFormula formula = reader->read(id);
    d.formula = std::move(formula.text);
    d.branches = std::move(formula.branches);
    for (const TraceId child : formula.children)
        d.children.push_back(itemOf(child));
    d.hasMonth = node.label >= 0 && node.op != TraceOp::Input && node.column != 0;
    return d;
}

Definition Explainer::State::defineTraced(TraceId id) const
{
    const TraceNode& node = traced.trace.nodes[static_cast<std::size_t>(id)];
    std::optional<ExplainSource> from;
    if (node.op == TraceOp::Input) {
        const TraceSource& source = traced.trace.sources[static_cast<std::size_t>(node.source)];
        if (source.kind == TraceSourceKind::Field)
            return defineField({source.entity, source.row, source.field});
        if (const Row* row = source.kind == TraceSourceKind::Derived ? model->findRow(source.entity, source.row) : nullptr) {
            from = sourceOf(source.entity, *row, schemaOf(source.entity).fields[static_cast<std::size_t>(source.field)].name);
            from->derived = true;
        }
    }
    Definition d = readTraced(id);
    d.label = labelOf(node, id);
    d.source = std::move(from);
    return d;
}

Definition Explainer::State::defineField(const FieldPlace& place) const
{
    Definition d;
    const EntitySchema& schema = schemaOf(place.entity);
    const Field& field = schema.fields[static_cast<std::size_t>(place.field)];
    const Row* row = model->findRow(place.entity, place.row);
    d.label = std::string(field.label);
    d.hasMonth = false;
    d.isFlow = false;
    d.unit = unitText(field, row);
    if (!row)
        return d;
    if (schema.cardinality == Cardinality::Many)
        d.label += ", " + titleOf(place.entity, *row);
    d.value = toText(*model, field, field.read(*row));
    d.source = sourceOf(place.entity, *row, field.name);
    return d;
}

Definition Explainer::State::defineLine(const Item& item) const
{
    Definition d;
    const Line line = static_cast<Line>(item.index);
    if (item.of == ExplainCase::Benefit) {
        d.formula = "c1 - c2";
        d.children = {{ItemKind::Line, ExplainCase::Move, item.index, item.column},
            {ItemKind::Line, ExplainCase::Stay, item.index, item.column}};
        d.value = moneyText(p.benefitOf(line, item.column));
    } else {
        const Case which = item.of == ExplainCase::Stay ? Case::Stay : Case::Move;
        if (const TraceId node = tracedLine(which, line, item.column); node != noTrace)
            d = readTraced(node);
        d.value = moneyText(p.value(which, line, item.column));
        d.exact.clear();
    }
    d.label = itemLabel(item);
    d.unit = currency();
    d.isFlow = info(line).kind == LineKindOf::Flow;
    d.hasMonth = true;
    return d;
}

Definition Explainer::State::defineDebt(const Item& item) const
{
    Definition d;
    const auto& debt = traced.debt[static_cast<std::size_t>(item.of == ExplainCase::Stay ? 0 : 1)];
    const auto place = static_cast<std::size_t>(item.index);
    const Id id = debt[place / debtItems.size()].id;
    const DebtItemInfo& what = debtItems[place % debtItems.size()];
    if (const TraceId node = tracedDebt(item); node != noTrace)
        d = readTraced(node);
    d.label = itemLabel(item);
    d.unit = currency();
    d.isFlow = !(what.id == "opening" || what.id == "closing" || what.id == "accrued" || what.id == "carryingAmount");
    d.hasMonth = true;
    for (const InstrumentSeries& s : p.of(item.of == ExplainCase::Stay ? Case::Stay : Case::Move).debt)
        if (s.id == id && static_cast<std::size_t>(item.column) < (s.*what.series).size()) {
            d.value = moneyText((s.*what.series)[static_cast<std::size_t>(item.column)]);
            d.exact.clear();
        }
    return d;
}

Definition Explainer::State::define(const Item& item) const
{
    switch (item.kind) {
    case ItemKind::Node: return defineTraced(item.index);
    case ItemKind::Field: return defineField(fields[static_cast<std::size_t>(item.index)]);
    case ItemKind::Line: return defineLine(item);
    case ItemKind::Debt: return defineDebt(item);
    case ItemKind::Monthly: return defineSeries(item);
    case ItemKind::Part: return definePart(item);
    case ItemKind::Parts: return defineParts();
    case ItemKind::Figure: return defineFigure(item);
    case ItemKind::Covenant:
    case ItemKind::Headroom: return defineCovenant(item);
    }
    return {};
}

ExplainNode Explainer::State::node(const Item& item, int depth, std::size_t mostWorkloads) const
{
    Definition d = define(item);
    ExplainNode n;
    n.id = idOf(item);
    n.label = std::move(d.label);
    n.value = std::move(d.value);
    n.exact = std::move(d.exact);
    n.unit = std::move(d.unit);
    n.reason = std::move(d.reason);
    n.isFlow = d.isFlow;
    n.source = std::move(d.source);
    const bool ofTrace = item.kind == ItemKind::Node;
    const int column = ofTrace ? traced.trace.nodes[static_cast<std::size_t>(item.index)].column : item.column;
    if (d.hasMonth)
        n.month = p.monthOf(column);
    const bool counts = ofTrace && traced.trace.nodes[static_cast<std::size_t>(item.index)].source >= 0
        && traced.trace.sources[static_cast<std::size_t>(traced.trace.nodes[static_cast<std::size_t>(item.index)].source)]
                .count.table
            != CountTable::None;
    if (depth <= 0) {
        n.more = !d.formula.empty() || counts;
        return n;
    }
    n.formula = std::move(d.formula);
    n.branches = std::move(d.branches);
    for (const Item& child : d.children)
        n.children.push_back(node(child, depth - 1, mostWorkloads));
    n.words = wordsOf(n.formula, n.children);
    if (counts) {
        n.workloads = workloadsBehind(
            traced.trace.nodes[static_cast<std::size_t>(item.index)], traced.trace.values[static_cast<std::size_t>(item.index)]);
        if (n.workloads.size() > mostWorkloads) {
            n.moreWorkloads = n.workloads.size() - mostWorkloads;
            n.workloads.resize(mostWorkloads);
        }
    }
    return n;
}

std::string wordsOf(const std::string& formula, const std::vector<ExplainNode>& children)
{
    std::string words;
    for (std::size_t i = 0; i < formula.size(); ++i) {
        const bool startsWord = i == 0 || !std::isalnum(static_cast<unsigned char>(formula[i - 1]));
        std::size_t end = i + 1;
        while (end < formula.size() && formula[end] >= '0' && formula[end] <= '9')
            ++end;
        if (formula[i] == 'c' && startsWord && end > i + 1) {
            const auto place = static_cast<std::size_t>(std::stoul(formula.substr(i + 1, end - i - 1)));
            const std::string label = place >= 1 && place <= children.size() ? children[place - 1].label : std::string("?");
            words += label.find(',') == std::string::npos ? label : '[' + label + ']';
            i = end - 1;
        } else if (formula[i] == '*') {
            words += "\u00d7";
        } else if (formula[i] == '/') {
            words += "\u00f7";
        } else {
            words += formula[i];
        }
    }
    return words;
}

Explainer::Explainer(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Explainer::~Explainer() = default;
Explainer::Explainer(Explainer&&) noexcept = default;
Explainer& Explainer::operator=(Explainer&&) noexcept = default;

Result<std::unique_ptr<Explainer::State>> tracedState(const Model& model)
{
    Result<Projection> projection = project(model);
    if (!projection)
        return projection.error();
    Result<Prepared> prepared = prepare(std::make_shared<const Model>(model), {});
    if (!prepared)
        return prepared.error();
    try {
        return std::make_unique<Explainer::State>(model, std::move(prepared).value(), std::move(projection).value());
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "project", {}};
    }
}

Result<Explainer> Explainer::of(const Model& model)
{
    Result<std::unique_ptr<State>> state = tracedState(model);
    if (!state)
        return state.error();
    return Explainer(std::move(state).value());
}

const Projection& Explainer::projection() const { return m_state->p; }

Result<ExplainNode> Explainer::explain(const ExplainQuery& query) const
{
    const Result<Item> item = m_state->parse(query);
    if (!item)
        return item.error();
    return m_state->node(*item, query.depth, query.mostWorkloads);
}

std::vector<std::string> Explainer::knownIds() const { return m_state->knownIds(); }

} // namespace headroom
