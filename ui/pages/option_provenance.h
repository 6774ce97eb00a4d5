// SPDX-License-Identifier: GPL-3.0-or-later
// What a node of an option's decision tree is made of.
#pragma once

#include "ui/charts/option_tree.h"
#include "ui/format/provenance.h"

namespace headroom {

/// Domain: a node of optionTree(comparison, ...) besides the root; the contract is still in the model.
Provenance optionProvenance(const Model& model, const OptionComparison& comparison, const OptionTree& tree, int node);

/// How the row's figures are made, and the contract's inputs among that; title and value are the table's.
Provenance decisionProvenance(const Model& model, const OptionComparison& comparison, int row);

} // namespace headroom
