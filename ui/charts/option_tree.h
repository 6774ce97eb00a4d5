// SPDX-License-Identifier: GPL-3.0-or-later
// The option on a capacity contract as a decision tree: what is decided, what is found out, and what each way is worth.
#pragma once

#include "core/analysis/capacity_option.h"
#include "ui/charts/chart_theme.h"
#include "ui/charts/picture.h"

#include <QPointF>
#include <QRectF>

#include <map>
#include <optional>
#include <vector>

class QPainter;

namespace headroom {

/// Decision: a square; Chance: a circle, something is found out; End: a triangle.
enum class OptionNodeKind : std::uint8_t { Decision, Chance, End };

struct OptionNode
{
    OptionNodeKind kind = OptionNodeKind::End;
    int parent = -1;        // its place in the list; the root has none
    QString way;            // what leads here: "Exercise", "30 %: High demand"
    QString value;          // "USD 12.3 million"; empty for the root
    QString full;           // the same to the unit, for reading out
    bool best = false;      // of its parent's decisions; of today waiting for the outcome is one of them
    bool bestToday = false; // of those that decide today, where waiting is worth more
    bool planned = false;
    int branch = -1;                                       // place of the outcome whose it is, in DecisionTree::branches
    std::optional<OptionDecision> decision = std::nullopt; // what is decided, where something is
    bool operator==(const OptionNode&) const = default;
};

struct OptionTree
{
    QString title;
    QString finding;
    std::vector<OptionNode> nodes; // parents before their children, in the order of reading; the root first
    ChartTable table;
    bool operator==(const OptionTree&) const = default;

    /// "30 %: High demand, Exercise: USD 12,300,000, the best"; empty outside the nodes.
    QString readout(int node) const;
};

struct OptionNames
{
    QString contract;
    std::map<Id, QString> outcomes;
    OptionDecision planned = OptionDecision::Signed; // what the project is reckoned with
};
/// As the model has them.
OptionNames optionNames(const Model& model, Id contract);
/// Present values as core has them, before tax: what the capacity brings at the company's discount rate, what is committed at the
/// contract's cost of debt. Without outcomes there are only the decisions of today.
OptionTree optionTree(const OptionComparison& comparison, const OptionNames& names);

/// Where the nodes are, in pixels.
struct OptionTreeLayout
{
    std::vector<QPointF> symbols; // middles
    std::vector<QRectF> labels;   // above the lines that lead to the symbols
    QSizeF size;
    double textScale = 1;

    OptionTreeLayout(const OptionTree& tree, double textScale, double width);
};

/// The node that the keyboard is at, -1 for none.
void paintOptionTree(
    QPainter& painter, const OptionTree& tree, const OptionTreeLayout& layout, const ChartTheme& theme, int current);
Picture pictureOf(const OptionTree& tree);

} // namespace headroom
