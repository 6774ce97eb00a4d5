// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of what a simulation draws: uncertainties, the values of discrete ones, and rank correlations. Each is a Change that can be
// undone, and leaves a project that can be simulated.
#pragma once

#include "core/base/finding.h"
#include "core/model/change.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace headroom {

/// What is to be said of an uncertainty. `fields`: names and text forms of its own fields ("path", "mean", "0.05"); others stay as they
/// are, or have their defaults. `points`: the values of a discrete law with their weights, in place of those it has.
struct UncertaintyEdit
{
    std::vector<std::pair<std::string, std::string>> fields;
    std::optional<std::vector<std::pair<std::string, std::string>>> points;
};

/// The uncertainty of a name. Error: PathNoMatch, with the names there are.
Result<Id> findUncertainty(const Model& model, std::string_view name);

/// A new uncertainty. Errors: NameMissing, NameNotUnique; as editUncertainty().
Result<Change> addUncertainty(const Model& model, std::string_view name, const UncertaintyEdit& edit);
/// Errors: PathNoMatch; those of parseValue() at the field; why the path can't be varied (targetOf); what validation finds against the
/// law.
Result<Change> editUncertainty(const Model& model, std::string_view name, const UncertaintyEdit& edit);
/// Removes it with its values and correlations. Error: PathNoMatch.
Result<Change> removeUncertainty(const Model& model, std::string_view name);
/// Spearman's rho of two uncertainties; "0" takes it away.
struct CorrelationEdit
{
    std::string first;
    std::string second;
    std::string rank;
};
/// Sets them all, then looks whether they go together. Errors: PathNoMatch, those of parseValue(), RuleBroken for one with itself,
/// CorrelationsContradict where no joint law has all correlations.
Result<Change> correlate(const Model& model, const std::vector<CorrelationEdit>& pairs);
Result<Change> correlate(const Model& model, std::string_view first, std::string_view second, std::string_view rank);

/// Why uncertainties can't be drawn: an error each whose path leads nowhere or to what can't vary (targetOf, canBeUncertain), at the
/// path's own field.
Findings uncertaintyFindings(const Model& model);

} // namespace headroom
