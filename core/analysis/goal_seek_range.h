// SPDX-License-Identifier: GPL-3.0-or-later
// Where a goal is sought: the range of a field, and its values in it. Inside the analysis only.
#pragma once

#include "core/analysis/goal_seek.h"

namespace headroom {

/// Values of a field to begin with, in order.
struct GoalGrid
{
    std::vector<Fraction> values; // none where the field has none in the range
    bool isWhole = false;         // it has no others there
};

class GoalField
{
public:
    GoalField(const Model& model, const Variation& variation, const FieldTarget& target)
        : m_model(model), m_variation(variation), m_target(target)
    {}

    /// Decimals of the values that are sought.
    int digits() const;
    /// What was asked for, else the usual one, as far as the field goes. Errors: DomainError where it is empty; NumberOutOfRange where the
    /// field takes nothing of it.
    Result<GoalSeekRange> rangeOf(const std::optional<GoalSeekRange>& asked) const;
    /// All values where there are at most 400, else 33 of them.
    GoalGrid gridOf(const GoalSeekRange& range) const;

private:
    GoalSeekRange usual() const;
    Fraction largest() const;
    void clip(GoalSeekRange& range, bool isAsked) const;
    void clipForRow(GoalSeekRange& range, const Fraction& number) const;

    const Model& m_model;
    const Variation& m_variation;
    const FieldTarget& m_target;
};

} // namespace headroom
