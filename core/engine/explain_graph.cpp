// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain_graph.h"

#include "core/engine/explain_state.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace headroom {

namespace {

/// The same for whatever names the same value: nodes of the trace by their place, inputs by row and field, the rest by its item.
using Key = std::tuple<int, std::int32_t, std::int32_t, std::int32_t, std::int32_t>;
constexpr int traceKey = -1;
constexpr int fieldKey = -2;

bool operator==(const FieldPlace& a, const FieldPlace& b) { return a.entity == b.entity && a.row == b.row && a.field == b.field; }

/// The pair's value first.
std::array<std::pair<ExplainCase, const FigureValue*>, 3> casesOf(const Figure& figure)
{
    return {std::pair(ExplainCase::Benefit, &figure.value), std::pair(ExplainCase::Move, &figure.move),
        std::pair(ExplainCase::Stay, &figure.stay)};
}

/// A value, or a reason why there is none.
bool isKnown(const FigureValue& value) { return value.value.index() != 0 || value.reason.has_value(); }

} // namespace

struct ExplainGraph::Links
{
    explicit Links(std::unique_ptr<Explainer::State> s) : state(std::move(s))
    {
        linkUsers();
        linkFigures();
    }

    const Trace& trace() const { return state->traced.trace; }
    const TraceNode& node(TraceId id) const { return trace().nodes[static_cast<std::size_t>(id)]; }
    std::optional<FieldPlace> fieldOf(TraceId id) const;
    std::optional<FieldPlace> fieldOf(const Item& item) const;
    std::vector<TraceId> nodesOf(const Item& item) const;
    Key keyOf(const Item& item) const;

    void linkUsers();
    void linkFigures();
    std::vector<bool> reachedFrom(const std::vector<TraceId>& start) const;

    struct Search
    {
        Key target;
        std::vector<bool> reached; // nodes of the trace that the target goes into
        std::map<Key, bool> known;
    };
    bool dependsOn(const Item& item, Search& search) const;
    std::vector<ExplainNode> figuresOver(const Item& item, const std::vector<TraceId>& nodes) const;
    std::vector<Item> stepsOver(const Item& item, const std::vector<TraceId>& nodes) const;
    std::vector<InputPlace> inputsBelow(const Item& item) const;

    std::unique_ptr<Explainer::State> state;
    std::vector<std::uint32_t> firstUser; // users of node i: users[firstUser[i] .. firstUser[i + 1])
    std::vector<TraceId> users;
    // Above the trace: figures and series, which are formulas over lines.
    std::map<Key, std::vector<Item>> parents;
    std::map<Key, std::vector<Item>> children;
};

/// The field whose value, or what a rule makes of it, the node is.
std::optional<FieldPlace> ExplainGraph::Links::fieldOf(TraceId id) const
{
    if (node(id).op != TraceOp::Input)
        return std::nullopt;
    const TraceSource& source = trace().sources[static_cast<std::size_t>(node(id).source)];
    if (source.kind == TraceSourceKind::Count)
        return std::nullopt;
    return FieldPlace{source.entity, source.row, source.field};
}

std::optional<FieldPlace> ExplainGraph::Links::fieldOf(const Item& item) const
{
    if (item.kind == ItemKind::Field)
        return state->fields[static_cast<std::size_t>(item.index)];
    return item.kind == ItemKind::Node ? fieldOf(static_cast<TraceId>(item.index)) : std::nullopt;
}

/// The nodes of the trace that hold the item's value; of an input every one, none of what is above the trace.
std::vector<TraceId> ExplainGraph::Links::nodesOf(const Item& item) const
{
    if (const auto place = fieldOf(item)) {
        std::vector<TraceId> nodes;
        for (TraceId id = 0; id < static_cast<TraceId>(trace().nodes.size()); ++id)
            if (const auto other = fieldOf(id); other && *other == *place)
                nodes.push_back(id);
        return nodes;
    }
    TraceId id = noTrace;
    switch (item.kind) {
    case ItemKind::Node: id = item.index; break;
    case ItemKind::Line:
        if (item.of != ExplainCase::Benefit)
            id = state->tracedLine(
                item.of == ExplainCase::Stay ? Case::Stay : Case::Move, static_cast<Line>(item.index), item.column);
        break;
    case ItemKind::Debt: id = state->tracedDebt(item); break;
    case ItemKind::Covenant:
    case ItemKind::Headroom: id = state->tracedPart(item); break;
    case ItemKind::Monthly:
        if (item.covenant >= 0)
            id = state->tracedPart(item);
        break;
    default: break;
    }
    return id == noTrace ? std::vector<TraceId>() : std::vector<TraceId>{id};
}

Key ExplainGraph::Links::keyOf(const Item& item) const
{
    if (const auto place = fieldOf(item))
        return {fieldKey, static_cast<std::int32_t>(place->entity), place->row, place->field, 0};
    if (const std::vector<TraceId> nodes = nodesOf(item); !nodes.empty())
        return {traceKey, nodes.front(), 0, 0, 0};
    return {static_cast<int>(item.kind), static_cast<std::int32_t>(item.of), item.index, item.column, item.covenant};
}

void ExplainGraph::Links::linkUsers()
{
    const std::size_t count = trace().nodes.size();
    firstUser.assign(count + 1, 0);
    for (const TraceNode& n : trace().nodes)
        for (std::uint32_t o = 0; o < n.operandCount; ++o)
            ++firstUser[static_cast<std::size_t>(trace().operands[n.firstOperand + o]) + 1];
    for (std::size_t i = 0; i < count; ++i)
        firstUser[i + 1] += firstUser[i];
    users.resize(firstUser[count]);
    std::vector<std::uint32_t> next(firstUser.begin(), firstUser.end() - 1);
    for (std::size_t i = 0; i < count; ++i) {
        const TraceNode& n = trace().nodes[i];
        for (std::uint32_t o = 0; o < n.operandCount; ++o)
            users[next[static_cast<std::size_t>(trace().operands[n.firstOperand + o])]++] = static_cast<TraceId>(i);
    }
}

/// From every figure down to where the trace begins.
void ExplainGraph::Links::linkFigures()
{
    std::vector<Item> left;
    std::set<Key> seen;
    const auto visit = [&](const Item& item) {
        if (item.kind != ItemKind::Node && item.kind != ItemKind::Field && nodesOf(item).empty()
            && seen.insert(keyOf(item)).second)
            left.push_back(item);
    };
    for (std::size_t i = 0; i < state->p.figures.size(); ++i)
        for (const auto& [of, value] : casesOf(state->p.figures[i]))
            if (isKnown(*value))
                visit({ItemKind::Figure, of, static_cast<std::int32_t>(i), 0});
    while (!left.empty()) {
        const Item item = left.back();
        left.pop_back();
        for (const Item& child : state->define(item).children) {
            parents[keyOf(child)].push_back(item);
            children[keyOf(item)].push_back(child);
            visit(child);
        }
    }
}

/// Operands come before what is made of them.
std::vector<bool> ExplainGraph::Links::reachedFrom(const std::vector<TraceId>& start) const
{
    std::vector<bool> reached(trace().nodes.size(), false);
    for (const TraceId id : start)
        reached[static_cast<std::size_t>(id)] = true;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const TraceNode& n = trace().nodes[i];
        for (std::uint32_t o = 0; o < n.operandCount && !reached[i]; ++o)
            reached[i] = reached[static_cast<std::size_t>(trace().operands[n.firstOperand + o])];
    }
    return reached;
}

bool ExplainGraph::Links::dependsOn(const Item& item, Search& search) const
{
    const Key key = keyOf(item);
    if (key == search.target)
        return true;
    if (const auto found = search.known.find(key); found != search.known.end())
        return found->second;
    const std::vector<TraceId> nodes = nodesOf(item);
    bool depends =
        std::any_of(nodes.begin(), nodes.end(), [&](TraceId id) { return search.reached[static_cast<std::size_t>(id)]; });
    if (const auto below = children.find(key); nodes.empty() && below != children.end())
        depends =
            std::any_of(below->second.begin(), below->second.end(), [&](const Item& child) { return dependsOn(child, search); });
    search.known[key] = depends;
    return depends;
}

/// Each figure once: of the pair where that has a value, else of moving, else of staying.
std::vector<ExplainNode> ExplainGraph::Links::figuresOver(const Item& item, const std::vector<TraceId>& nodes) const
{
    Search search{keyOf(item), reachedFrom(nodes), {}};
    std::vector<ExplainNode> figures;
    for (std::size_t i = 0; i < state->p.figures.size(); ++i) {
        for (const auto& [of, value] : casesOf(state->p.figures[i])) {
            const Item candidate{ItemKind::Figure, of, static_cast<std::int32_t>(i), 0};
            if (!isKnown(*value) || keyOf(candidate) == search.target || !dependsOn(candidate, search))
                continue;
            figures.push_back(state->node(candidate, 0, 0));
            break;
        }
    }
    return figures;
}

std::vector<Item> ExplainGraph::Links::stepsOver(const Item& item, const std::vector<TraceId>& nodes) const
{
    std::set<TraceId> named;
    std::set<TraceId> seen(nodes.begin(), nodes.end());
    std::vector<TraceId> left = nodes;
    while (!left.empty()) {
        const auto at = static_cast<std::size_t>(left.back());
        left.pop_back();
        for (std::uint32_t u = firstUser[at]; u < firstUser[at + 1]; ++u) {
            if (state->reader->isChild(users[u]))
                named.insert(users[u]);
            else if (seen.insert(users[u]).second)
                left.push_back(users[u]);
        }
    }
    std::vector<Item> steps;
    for (const TraceId id : named)
        steps.push_back(state->itemOf(id));
    if (const auto above = parents.find(keyOf(item)); above != parents.end())
        for (const Item& parent : above->second)
            if (std::find(steps.begin(), steps.end(), parent) == steps.end())
                steps.push_back(parent);
    return steps;
}

std::vector<InputPlace> ExplainGraph::Links::inputsBelow(const Item& top) const
{
    std::vector<bool> below(trace().nodes.size(), false);
    std::vector<InputPlace> inputs;
    const auto add = [&](const FieldPlace& place) {
        const Field& field = schemaOf(place.entity).fields[static_cast<std::size_t>(place.field)];
        const InputPlace input{place.entity, place.row, &field};
        if (std::find(inputs.begin(), inputs.end(), input) == inputs.end())
            inputs.push_back(input);
    };
    std::set<Key> seen;
    std::vector<Item> left{top};
    while (!left.empty()) {
        const Item item = left.back();
        left.pop_back();
        if (!seen.insert(keyOf(item)).second)
            continue;
        const std::vector<TraceId> nodes = nodesOf(item);
        for (const TraceId id : nodes)
            below[static_cast<std::size_t>(id)] = true;
        if (const auto place = fieldOf(item); place && nodes.empty())
            add(*place);
        if (const auto found = children.find(keyOf(item)); nodes.empty() && found != children.end())
            left.insert(left.end(), found->second.begin(), found->second.end());
    }
    for (std::size_t i = below.size(); i-- > 0;) {
        const TraceNode& n = trace().nodes[i];
        for (std::uint32_t o = 0; below[i] && o < n.operandCount; ++o)
            below[static_cast<std::size_t>(trace().operands[n.firstOperand + o])] = true;
    }
    for (std::size_t i = 0; i < below.size(); ++i)
        if (const auto place = below[i] ? fieldOf(static_cast<TraceId>(i)) : std::nullopt)
            add(*place);
    return inputs;
}

ExplainGraph::ExplainGraph(std::unique_ptr<Links> links) : m_links(std::move(links)) {}
ExplainGraph::~ExplainGraph() = default;
ExplainGraph::ExplainGraph(ExplainGraph&&) noexcept = default;
ExplainGraph& ExplainGraph::operator=(ExplainGraph&&) noexcept = default;

Result<ExplainGraph> ExplainGraph::of(const Model& model)
{
    Result<std::unique_ptr<Explainer::State>> state = tracedState(model);
    if (!state)
        return state.error();
    try {
        return ExplainGraph(std::make_unique<Links>(std::move(state).value()));
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "project", {}};
    }
}

Result<ValueUses> ExplainGraph::usesOf(const ExplainQuery& query, std::size_t mostSteps) const
{
    const Result<Item> item = m_links->state->parse(query);
    if (!item)
        return item.error();
    const std::vector<TraceId> nodes = m_links->nodesOf(*item);
    std::vector<Item> steps = m_links->stepsOver(*item, nodes);
    ValueUses uses;
    uses.traced = item->kind != ItemKind::Field || !nodes.empty() || !steps.empty();
    uses.figures = m_links->figuresOver(*item, nodes);
    if (steps.size() > mostSteps) {
        uses.moreSteps = steps.size() - mostSteps;
        steps.resize(mostSteps);
    }
    for (const Item& step : steps)
        uses.steps.push_back(m_links->state->node(step, 0, 0));
    return uses;
}

Result<std::vector<InputPlace>> ExplainGraph::inputsOf(const ExplainQuery& query) const
{
    const Result<Item> item = m_links->state->parse(query);
    if (!item)
        return item.error();
    return m_links->inputsBelow(*item);
}

} // namespace headroom
