// SPDX-License-Identifier: GPL-3.0-or-later
// Explain: any figure of a projection as its formula over operands that can be explained in turn, down to the inputs with unit,
// source and date, and to the workloads behind a count. It is read off the trace of the calculation.
#pragma once

#include "core/base/result.h"
#include "core/engine/projection.h"
#include "core/model/entities.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Where an input comes from: of the field itself where it has a source of its own, else of its row.
struct ExplainSource
{
    SourceKind kind = SourceKind::Assumption;
    std::string citation;
    Opt<Date> date;
    bool derived = false; // a rule made the value of the input of this source: an estimated price
};

/// A row of workloads with its share of a count, in the count's unit; the shares of all of them sum to the count.
struct WorkloadShare
{
    std::string name;
    std::string quantity; // as ExplainNode::value
    std::string exact;
};

/// A value with the formula that gives it. Grammar of formulas: core/README.md.
struct ExplainNode
{
    std::string id;      // what explains this node in turn: "move.netCashFlow.2024-07", an input's path, "#123" for a step
    std::string label;   // in words
    std::string formula; // over the children c1, c2, ...: "round(c1 * c2 / 360, 2)"; empty for inputs and numbers
    std::string words;   // the formula with the children's labels
    std::string value;   // a decimal of at most 28 significant digits, "-12.50"; a month "2024-07"; empty when there is none
    std::string exact;   // the number in full where the decimal is not it: "1/3"
    std::string unit;    // "USD", "GiB", "share", ...; empty where there is none
    std::string reason;  // the name of the error code where there is no value
    std::optional<Month> month;
    bool isFlow = true;                // false: at the month's end
    std::vector<std::string> branches; // which side held of each maximum, minimum and condition: "c2"
    std::optional<ExplainSource> source;
    std::vector<WorkloadShare> workloads; // largest first
    std::size_t moreWorkloads = 0;        // how many more there are
    bool more = false;                    // it has a formula or workloads that were not asked for
    std::vector<ExplainNode> children;
};

/// "round(c1 * c2, 2)" with the labels of the operands: "round(Principal × Coupon, 2)".
std::string wordsOf(const std::string& formula, const std::vector<ExplainNode>& children);

enum class ExplainCase : std::uint8_t { Stay, Move, Benefit }; // Benefit: move - stay

struct ExplainQuery
{
    std::string target; // a line's or figure's id, debt["Name"].interestAccrued, covenant["Name"].headroom, a path, a node's id
    std::optional<ExplainCase> of; // default: move for lines and instruments, the pair for figures
    std::optional<Month> month;    // default: the first month of the headline; figures have none
    int depth = 3;                 // levels of children
    std::size_t mostWorkloads = 1000;
};

/// A projection that can be explained. Not for several threads at once.
class Explainer
{
public:
    /// Projects and traces. Errors: as project()'s.
    static Result<Explainer> of(const Model& model);
    ~Explainer();
    Explainer(Explainer&&) noexcept;
    Explainer& operator=(Explainer&&) noexcept;

    const Projection& projection() const;
    /// Errors: FigureUnknown ("found", "expected": the nearest ids), MonthOutside ("found", "expected": of a covenant its test dates),
    /// those of a path.
    Result<ExplainNode> explain(const ExplainQuery& query) const;
    /// Every id that `explain` takes besides paths: lines, figures, parts of the headline, instruments and covenants.
    std::vector<std::string> knownIds() const;

    struct State; // for explain*.cpp

private:
    explicit Explainer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace headroom
