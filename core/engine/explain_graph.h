// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations walked the other way: what is computed from a value, up to the figures, and which inputs a value comes from.
#pragma once

#include "core/engine/explain.h"

namespace headroom {

/// What is computed from a value. The nodes have no children; what their ids stand for can be explained, and asked for in turn.
struct ValueUses
{
    std::vector<ExplainNode> figures; // every figure that it goes into, by however many steps, in the projection's order
    std::vector<ExplainNode> steps;   // what has it in its formula, or in an unnamed part of it, in the calculation's order
    std::size_t moreSteps = 0;        // how many more there are
    bool traced = true;               // false: an input that no formula names; where it is one of counting, counts hide it
};

/// An input that a value comes from.
struct InputPlace
{
    Entity entity = Entity::Company;
    Id row = noId;
    const Field* field = nullptr;
    bool operator==(const InputPlace&) const = default;
};

/// A traced projection with its links in both directions. Not for several threads at once.
class ExplainGraph
{
public:
    /// Projects and traces. Errors: as project()'s.
    static Result<ExplainGraph> of(const Model& model);
    ~ExplainGraph();
    ExplainGraph(ExplainGraph&&) noexcept;
    ExplainGraph& operator=(ExplainGraph&&) noexcept;

    /// Of what `query` names; its depth does not matter. Errors: as Explainer::explain()'s.
    Result<ValueUses> usesOf(const ExplainQuery& query, std::size_t mostSteps) const;
    /// Every input below what `query` names, in the order of the calculation. Those that go into counts only are not among them.
    /// Errors: as above.
    Result<std::vector<InputPlace>> inputsOf(const ExplainQuery& query) const;

private:
    struct Links;
    explicit ExplainGraph(std::unique_ptr<Links> links);
    std::unique_ptr<Links> m_links;
};

} // namespace headroom
