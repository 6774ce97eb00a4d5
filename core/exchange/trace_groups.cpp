// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/trace_groups.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <span>

namespace headroom {

namespace {

/// Sum of number x product of nodes: by the nodes, sorted.
using Product = std::vector<TraceId>;
using Polynomial = std::map<Product, Fraction>;

constexpr std::size_t mostTerms = 64;
constexpr std::size_t fewestBookings = 3; // that become one and its difference

Polynomial product(const Polynomial& a, const Polynomial& b)
{
    Polynomial result;
    for (const auto& [left, x] : a)
        for (const auto& [right, y] : b) {
            Product both;
            std::merge(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
            result[both] = result[both] + x * y;
        }
    return result;
}

void addTo(Polynomial& sum, const Polynomial& terms, const Fraction& factor)
{
    for (const auto& [nodes, number] : terms)
        sum[nodes] = sum[nodes] + number * factor;
}

/// What nodes are as polynomials over those that stay formulas.
class Products
{
public:
    explicit Products(const Trace& trace) : m_trace(trace), m_isCounted(trace.nodes.size()), m_isLive(trace.nodes.size())
    {
        for (std::size_t i = 0; i < trace.nodes.size(); ++i)
            classify(i);
    }
    /// Whether it depends on a quantity or a price.
    bool isCounted(TraceId node) const { return m_isCounted[at(node)]; }
    /// Nothing where it has too many terms.
    const std::optional<Polynomial>& of(TraceId node)
    {
        const auto [known, isNew] = m_known.try_emplace(node);
        if (isNew) {
            std::optional<Polynomial> made = make(node);
            if (made && made->size() > mostTerms)
                made.reset();
            m_known[node] = std::move(made);
        }
        return m_known[node];
    }

private:
    static std::size_t at(TraceId node) { return static_cast<std::size_t>(node); }
    TraceId operand(const TraceNode& node, std::size_t place) const { return m_trace.operands[node.firstOperand + place]; }

    void classify(std::size_t i)
    {
        const TraceNode& node = m_trace.nodes[i];
        if (node.op == TraceOp::Input) {
            const TraceSource& source = m_trace.sources[at(node.source)];
            const bool isField = source.kind != TraceSourceKind::Count;
            m_isCounted[i] = !isField || source.entity == Entity::Price;
            m_isLive[i] = isField && source.entity != Entity::Price && source.entity != Entity::Sku;
        }
        for (std::uint32_t o = 0; o < node.operandCount; ++o) {
            m_isCounted[i] = m_isCounted[i] || m_isCounted[at(operand(node, o))];
            m_isLive[i] = m_isLive[i] || m_isLive[at(operand(node, o))];
        }
    }
    Polynomial itself(TraceId node) const { return {{{node}, Fraction(1)}}; }
    Polynomial number(TraceId node) const { return {{{}, m_trace.values[at(node)]}}; }

    std::optional<Polynomial> make(TraceId id)
    {
        const TraceNode& node = m_trace.nodes[at(id)];
        const bool counted = isCounted(id), live = m_isLive[at(id)];
        if (!counted && (live || node.op == TraceOp::Name))
            return itself(id);
        switch (node.op) {
        case TraceOp::Add:
        case TraceOp::Sum:
        case TraceOp::Subtract:
        case TraceOp::Negate: return sum(node);
        case TraceOp::Multiply: {
            const std::optional<Polynomial> a = of(operand(node, 0));
            const std::optional<Polynomial> b = of(operand(node, 1));
            return a && b && a->size() * b->size() <= 4 * mostTerms ? std::optional(product(*a, *b)) : std::nullopt;
        }
        case TraceOp::Divide:
            if (!live)
                break;
            if (const TraceId divisor = operand(node, 1); m_trace.nodes[at(divisor)].op == TraceOp::Literal) {
                const std::optional<Polynomial> a = of(operand(node, 0));
                return a ? std::optional(product(*a, {{{}, Fraction(1).dividedBy(m_trace.values[at(divisor)])}})) : std::nullopt;
            }
            break;
        default: break;
        }
        return live ? itself(id) : number(id);
    }
    std::optional<Polynomial> sum(const TraceNode& node)
    {
        Polynomial result;
        for (std::uint32_t o = 0; o < node.operandCount; ++o) {
            const std::optional<Polynomial> term = of(operand(node, o));
            if (!term)
                return std::nullopt;
            const bool isTaken = node.op == TraceOp::Negate || (node.op == TraceOp::Subtract && o == 1);
            addTo(result, *term, Fraction(isTaken ? -1 : 1));
        }
        return result;
    }

    const Trace& m_trace;
    std::vector<bool> m_isCounted;
    std::vector<bool> m_isLive;
    std::map<TraceId, std::optional<Polynomial>> m_known;
};

/// Bookings among a sum's operands that become one.
struct Group
{
    std::vector<TraceId> bookings;
    Polynomial terms;
};

class Grouping
{
public:
    Grouping(const Model& model, const TracedProjection& traced, WorkbookWords& words)
        : m_model(model),
          m_old(traced.trace),
          m_traced(traced),
          m_words(words),
          m_products(traced.trace),
          m_uses(m_old.nodes.size()),
          m_isKept(m_old.nodes.size()),
          m_newId(m_old.nodes.size(), noTrace)
    {
        for (const TraceId used : m_old.operands)
            ++m_uses[at(used)];
    }

    TracedProjection run()
    {
        for (std::size_t i = 0; i < m_old.nodes.size(); ++i)
            if (m_old.nodes[i].op == TraceOp::Sum)
                findGroup(static_cast<TraceId>(i));
        keepWhatIsUsed();
        m_new.moneyDigits = m_old.moneyDigits;
        m_new.labels = m_old.labels;
        m_new.sources = m_old.sources;
        for (std::size_t i = 0; i < m_old.nodes.size(); ++i)
            if (m_isKept[i])
                copy(static_cast<TraceId>(i));
        for (const TraceSolve& solve : m_old.solves)
            m_new.solves.push_back({newId(solve.input), newIds(solve.given)});
        return projection();
    }

private:
    static std::size_t at(TraceId node) { return static_cast<std::size_t>(node); }
    std::span<const TraceId> operandsOf(TraceId id) const
    {
        const TraceNode& node = m_old.nodes[at(id)];
        return {m_old.operands.data() + node.firstOperand, node.operandCount};
    }

    void findGroup(TraceId sum)
    {
        Group group;
        for (const TraceId booking : operandsOf(sum)) {
            const TraceNode& node = m_old.nodes[at(booking)];
            if (node.op != TraceOp::Book || m_uses[at(booking)] != 1 || !isOfAzure(node))
                continue;
            const std::optional<Polynomial>& terms = m_products.of(operandsOf(booking)[0]);
            if (!terms || !isOfFactorsOnly(*terms))
                continue;
            group.bookings.push_back(booking);
            addTo(group.terms, *terms, Fraction(1));
        }
        std::erase_if(group.terms, [](const auto& term) { return term.second.isZero(); });
        std::sort(group.bookings.begin(), group.bookings.end());
        if (group.bookings.size() >= fewestBookings && group.terms.size() <= std::min(mostTerms, group.bookings.size()))
            m_groups.emplace(sum, std::move(group));
    }
    static bool isOfAzure(const TraceNode& node)
    {
        return node.label >= 0 && at(node.label) < lineCount && lineInfos[at(node.label)].parent == Line::Azure;
    }
    // And not of a node of its own that depends on its quantity: that could not be shared.
    bool isOfFactorsOnly(const Polynomial& terms) const
    {
        for (const auto& [nodes, number] : terms)
            for (const TraceId node : nodes)
                if (m_products.isCounted(node))
                    return false;
        return true;
    }

    void keepWhatIsUsed()
    {
        for (const auto& lines : m_traced.nodes)
            for (const auto& line : lines)
                keep(line);
        for (const auto& debts : m_traced.debt)
            for (const TracedDebt& debt : debts)
                for (const auto& nodes : debt.nodes)
                    keep(nodes);
        for (const auto& covenants : m_traced.covenants)
            for (const TracedCovenant& covenant : covenants) {
                keep(std::array{covenant.measure, covenant.headroom, covenant.bottom, covenant.tested});
                keep(covenant.parts);
            }
        for (const TraceSolve& solve : m_old.solves) {
            keep(std::array{solve.input});
            keep(solve.given);
        }
        for (std::size_t i = m_old.nodes.size(); i-- > 0;) { // operands come before their node
            const auto group = m_groups.find(static_cast<TraceId>(i));
            if (!m_isKept[i])
                continue;
            if (group == m_groups.end()) {
                keep(operandsOf(static_cast<TraceId>(i)));
                continue;
            }
            for (const TraceId operand : operandsOf(group->first))
                if (!isGrouped(group->second, operand))
                    m_isKept[at(operand)] = true;
            for (const auto& [nodes, number] : group->second.terms)
                keep(nodes);
        }
    }
    void keep(std::span<const TraceId> nodes)
    {
        for (const TraceId node : nodes)
            if (node != noTrace)
                m_isKept[at(node)] = true;
    }
    static bool isGrouped(const Group& group, TraceId node)
    {
        return std::binary_search(group.bookings.begin(), group.bookings.end(), node);
    }

    TraceId newId(TraceId old) const { return old == noTrace ? noTrace : m_newId[at(old)]; }
    std::vector<TraceId> newIds(std::span<const TraceId> old) const
    {
        std::vector<TraceId> ids;
        for (const TraceId id : old)
            ids.push_back(newId(id));
        return ids;
    }
    TraceId add(TraceNode node, const Fraction& value, const std::vector<TraceId>& operands)
    {
        node.firstOperand = static_cast<std::uint32_t>(m_new.operands.size());
        node.operandCount = static_cast<std::uint32_t>(operands.size());
        m_new.operands.insert(m_new.operands.end(), operands.begin(), operands.end());
        m_new.nodes.push_back(node);
        m_new.values.push_back(value);
        const auto id = static_cast<TraceId>(m_new.nodes.size() - 1);
        if (node.op == TraceOp::Book || node.op == TraceOp::Name)
            m_new.booked.push_back(id);
        return id;
    }
    void copy(TraceId old)
    {
        std::vector<TraceId> operands;
        if (const auto group = m_groups.find(old); group == m_groups.end())
            operands = newIds(operandsOf(old));
        else {
            for (const TraceId operand : operandsOf(old))
                if (!isGrouped(group->second, operand))
                    operands.push_back(newId(operand));
            addGroup(group->second, operands);
        }
        m_newId[at(old)] = add(m_old.nodes[at(old)], m_old.values[at(old)], operands);
    }
    /// The one booking, and what it differs by from the many.
    void addGroup(const Group& group, std::vector<TraceId>& operands)
    {
        const TraceNode& first = m_old.nodes[at(group.bookings.front())];
        const std::string line = m_words.label(lineInfos[at(first.label)].label);
        Fraction exact, booked;
        std::vector<TraceId> terms;
        for (const auto& [nodes, number] : group.terms) {
            Fraction value = number;
            TraceId term = quantity(line, nodes, number);
            for (const TraceId node : nodes) {
                value = value * m_old.values[at(node)];
                term = add({TraceOp::Multiply, 0, 0, -1, 0, 0, -1}, value, {term, newId(node)});
            }
            exact = exact + value;
            terms.push_back(term);
        }
        for (const TraceId booking : group.bookings)
            booked = booked + m_old.values[at(booking)];
        const TraceId sum = add({TraceOp::Sum, 0, 0, -1, 0, 0, -1}, exact, terms);
        const Fraction rounded = exact.quantised(m_old.moneyDigits, m_model.company().rounding);
        operands.push_back(add({TraceOp::Book, 0, 0, first.label, 0, first.column, -1}, rounded, {sum}));
        const TraceId difference = add({TraceOp::Literal, 0, 0, -1, 0, 0, -1}, booked - rounded, {});
        const TraceNode named{TraceOp::Name, 0, 0, label(m_words.of(WorkbookText::PriceRounding, {line})), 0, first.column, -1};
        operands.push_back(add(named, booked - rounded, {difference}));
    }
    /// Quantities times prices, as an input; the same in every month that has the same.
    TraceId quantity(const std::string& line, const Product& nodes, const Fraction& number)
    {
        std::string waves;
        for (const TraceId node : nodes)
            if (const Wave* wave = waveOf(node))
                waves += (waves.empty() ? "" : ", ") + wave->name.str();
        if (waves.empty())
            waves = m_words.of(WorkbookText::WavesThrough);
        const std::int32_t text = label(m_words.of(WorkbookText::PriceQuantity, {line, waves}));
        const auto [known, isNew] = m_quantities.try_emplace({text, number.toText()}, noTrace);
        if (isNew) {
            known->second = add({TraceOp::Input, 0, 0, text, 0, 0, static_cast<std::int32_t>(m_new.sources.size())}, number, {});
            m_new.sources.push_back({});
        }
        return known->second;
    }
    const Wave* waveOf(TraceId id) const
    {
        const TraceNode& node = m_old.nodes[at(id)];
        const bool isShare = node.op == TraceOp::Name && m_old.labels[at(node.label)] == "share moved";
        return isShare ? m_model.table<Wave>().find(node.row) : nullptr;
    }
    std::int32_t label(const std::string& text)
    {
        const auto [known, isNew] = m_labels.try_emplace(text, static_cast<std::int32_t>(m_new.labels.size()));
        if (isNew)
            m_new.labels.push_back(text);
        return known->second;
    }
    TracedProjection projection()
    {
        TracedProjection result;
        result.months = m_traced.months;
        for (std::size_t c = 0; c < m_traced.nodes.size(); ++c) {
            for (std::size_t line = 0; line < lineCount; ++line)
                result.nodes[c][line] = newIds(m_traced.nodes[c][line]);
            for (TracedDebt debt : m_traced.debt[c]) {
                for (std::vector<TraceId>& nodes : debt.nodes)
                    nodes = newIds(nodes);
                result.debt[c].push_back(std::move(debt));
            }
            for (TracedCovenant covenant : m_traced.covenants[c]) {
                covenant.measure = newId(covenant.measure);
                covenant.headroom = newId(covenant.headroom);
                covenant.bottom = newId(covenant.bottom);
                covenant.tested = newId(covenant.tested);
                for (TraceId& part : covenant.parts)
                    part = newId(part);
                result.covenants[c].push_back(covenant);
            }
        }
        result.trace = std::move(m_new);
        return result;
    }

    const Model& m_model;
    const Trace& m_old;
    const TracedProjection& m_traced;
    WorkbookWords& m_words;
    Products m_products;
    std::vector<std::uint32_t> m_uses;
    std::map<TraceId, Group> m_groups; // by their sum
    std::vector<bool> m_isKept;
    std::vector<TraceId> m_newId;
    Trace m_new;
    std::map<std::string, std::int32_t> m_labels;
    std::map<std::pair<std::int32_t, std::string>, TraceId> m_quantities;
};

} // namespace

TracedProjection groupPrices(const Model& model, const TracedProjection& traced, WorkbookWords& words)
{
    return Grouping(model, traced, words).run();
}

} // namespace headroom
