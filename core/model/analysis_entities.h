// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the model: scenarios, uncertain inputs, and what really happened (MODEL.md 2, 8).
#pragma once

#include "core/model/capital_entities.h"

namespace headroom {

/// Changes to the project, or to another scenario, that are not applied to it.
struct Scenario : Row
{
    Ref<Scenario> parent;
    bool operator==(const Scenario&) const = default;
};

enum class ChangeOperation : std::uint8_t { Set, Multiply, Add };

/// One change of a scenario: a later one acts on what the earlier ones, and those of the parents, have left.
struct ScenarioChange : Row
{
    Ref<Scenario> scenario;
    std::int32_t order = 1;
    Text path;
    bool all = false;
    ChangeOperation operation = ChangeOperation::Set;
    Text value;
    bool operator==(const ScenarioChange&) const = default;
};

enum class Distribution : std::uint8_t { Normal, Lognormal, Uniform, Triangular, Pert, Discrete };

/// What is not known of a field: the value that is drawn is set, multiplied with the field's value, or added to it.
struct Uncertainty : Row
{
    Text path;
    bool all = false;
    ChangeOperation operation = ChangeOperation::Multiply;
    Distribution distribution = Distribution::Normal;
    Decimal mean = 1;
    Decimal deviation{1, 1};
    Opt<Decimal> lowerBound;
    Opt<Decimal> upperBound;
    Decimal low{9, 1};
    Decimal mode = 1;
    Decimal high{11, 1};
    bool operator==(const Uncertainty&) const = default;
};

/// A value that a discrete uncertainty can take.
struct UncertaintyPoint : Row
{
    Ref<Uncertainty> uncertainty;
    Decimal value = 1;
    Decimal weight = 1;
    bool operator==(const UncertaintyPoint&) const = default;
};

/// The rank correlation of two uncertainties.
struct Correlation : Row
{
    Ref<Uncertainty> first;
    Ref<Uncertainty> second;
    Decimal rank;
    bool operator==(const Correlation&) const = default;
};

enum class ChargeCategory : std::uint8_t { Usage, Purchase, Tax, Credit, Adjustment };

/// What really happened in a month: an amount of a line of the statement, or of a bill by service and region, in FOCUS's terms.
struct Actual : Row
{
    Month month;
    Text line;
    Text service;
    Text region;
    ChargeCategory category = ChargeCategory::Usage;
    Money billedAmount;
    Opt<Money> effectiveAmount;
    Opt<Decimal> quantity;
    Text unit;
    bool operator==(const Actual&) const = default;
};

} // namespace headroom
