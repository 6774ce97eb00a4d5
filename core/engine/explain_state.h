// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of Explainer share. For explain*.cpp.
#pragma once

#include "core/engine/explain.h"
#include "core/engine/figure_lines.h"
#include "core/engine/other_numbers.h"
#include "core/engine/prepare.h"
#include "core/engine/trace_reading.h"

#include <map>
#include <unordered_map>

namespace headroom {

enum class ItemKind : std::uint8_t {
    Node,     // index: a node of the trace
    Field,    // an input that the trace may not have; index: place in State::fields
    Line,     // index: a Line
    Debt,     // index: place among the instruments x debtItems.size() + place in debtItems
    Monthly,  // index: a MonthlySeries
    Part,     // index: place in Projection::headlineParts
    Parts,    // the sum of the parts
    Figure,   // index: place in Projection::figures
    Covenant, // index: place in the table; the measure
    Headroom  // the same; the headroom
};

enum class MonthlySeries : std::uint8_t {
    CashBenefit,         // B(t), or a case's own
    Unlevered,           // U(t), or a case's own
    CumulativeUnlevered, // C(t)
    DiscountedUnlevered, // C(t) of discounted months
    OwnershipCost,       // of a case, positive
    RecurringEbitda,     // without one-off cost, funding and credits
    AheadOfCost,         // Azure invoiced beyond the month's cost
    CovenantEbitda,      // this and what follows: of a case, what a covenant's measure is made of, as CovenantPart
    CovenantInterest,    //
    CovenantScheduled,   //
    CovenantCash,        //
    CovenantTax,         //
    CovenantCapex        //
};

/// Something that can be explained.
struct Item
{
    ItemKind kind = ItemKind::Node;
    ExplainCase of = ExplainCase::Move;
    std::int32_t index = 0;
    std::int32_t column = 0;    // of figures 0
    std::int32_t covenant = -1; // of the covenant series: whose
    bool operator==(const Item&) const = default;
};

/// An item's own line of its explanation.
struct Definition
{
    std::string label;
    std::string formula;
    std::string value;
    std::string exact;
    std::string unit;
    std::string reason;
    std::vector<Item> children;
    std::vector<std::string> branches;
    std::optional<ExplainSource> source;
    bool isFlow = true;
    bool hasMonth = true;
};

struct FieldPlace
{
    Entity entity = Entity::Company;
    Id row = noId;
    std::int32_t field = 0;
};

struct Explainer::State
{
    State(const Model& model, Prepared prepared, Projection projection);

    // explain.cpp
    ExplainNode node(const Item& item, int depth, std::size_t mostWorkloads) const;
    Definition define(const Item& item) const;
    Definition defineTraced(TraceId node) const;
    Definition readTraced(TraceId node) const;
    Definition defineLine(const Item& item) const;
    Definition defineDebt(const Item& item) const;
    Definition defineField(const FieldPlace& place) const;
    Item itemOf(TraceId node) const;
    TraceId tracedLine(Case which, Line line, int column) const;
    TraceId tracedDebt(const Item& item) const;

    // explain_figures.cpp
    Definition defineFigure(const Item& item) const;

    // explain_series.cpp
    Definition defineSeries(const Item& item) const;
    Definition definePart(const Item& item) const;
    Definition defineParts() const;

    // explain_covenants.cpp
    Definition defineCovenant(const Item& item) const;
    Definition defineCovenantSeries(const Item& item) const;
    const TracedCovenant* tracedCovenant(const Item& item) const;
    TraceId tracedPart(const Item& item) const;
    Result<Item> onTestDate(const Item& item, const ExplainQuery& query, std::optional<Month> month) const;

    // explain_ids.cpp
    std::string idOf(const Item& item) const;
    Result<Item> parse(const ExplainQuery& query) const;
    Result<std::optional<Item>> parseRowItem(const std::string& name, ExplainCase of) const;
    std::vector<std::string> knownIds() const;
    std::optional<std::string> nameOfRounded(TraceId id) const;
    std::optional<Entity> entityOf(const TraceNode& node, TraceId id) const;

    // explain_names.cpp
    std::optional<Entity> rowEntity(TraceId node) const;
    std::string countTitle(const CountKey& key, Id row) const;
    std::string itemLabel(const Item& item) const; // of a line or an instrument's month
    std::string labelOf(const TraceNode& node, TraceId id) const;
    std::string titleOf(Entity entity, const Row& row) const;
    ExplainSource sourceOf(Entity entity, const Row& row, std::string_view field) const;
    /// Sets `value` and `exact`; amounts have the currency's decimals.
    void setNumber(Definition& d, const Fraction& number, bool isMoney) const;
    std::string moneyText(Money value) const { return value.toText(p.moneyDigits); }

    // explain_units.cpp
    std::string unitText(const Field& field, const Row* row) const;
    std::string unitOf(TraceId node) const;

    // explain_workloads.cpp
    std::vector<WorkloadShare> workloadsBehind(const TraceNode& node, const Fraction& value) const;

    std::shared_ptr<const Model> model;
    Prepared prepared;
    Projection p;
    TracedProjection traced;
    std::unordered_map<TraceId, Item> known; // nodes of lines and debt
    std::unique_ptr<TraceReader> reader;
    std::vector<std::int16_t> units; // of each node: 0 none, 1 the currency, else place in unitTexts
    std::vector<std::string> unitTexts;
    mutable std::vector<FieldPlace> fields;
    mutable std::shared_ptr<const Sizing> sizing; // when workloads were asked for

    std::string currency() const { return p.currency.str(); }

private:
    void nameKnownNodes();
    void nameCovenants();
    class UnitWalk; // explain_units.cpp
    void inferUnits();
};

/// Projects and traces. Errors: as project()'s.
Result<std::unique_ptr<Explainer::State>> tracedState(const Model& model);

} // namespace headroom
