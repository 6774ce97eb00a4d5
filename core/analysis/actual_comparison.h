// SPDX-License-Identifier: GPL-3.0-or-later
// Plan against actual (MODEL.md 8): what really happened beside the plan, month by month, why they differ, and the plan anew with the
// actual months in it.
#pragma once

#include "core/base/fraction.h"
#include "core/engine/projection.h"

#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

/// Why a cost differs: variance = quantity + price. The quantity's part is (actual - planned quantity) x the planned price of a
/// unit, rounded as the project rounds; the price's is what remains.
struct PriceAndQuantity
{
    Fraction planned; // quantity
    Fraction actual;
    Money quantity;
    Money price;
};

/// Signs as in the statement: cost negative, so a positive variance is good.
struct ComparedMonth
{
    Money plan;
    std::optional<Money> actual;
    std::optional<PriceAndQuantity> split;
    std::optional<Money> expected; // of a month after the last actual one, where the rest goes on as so far
    Money expectedOfParts;         // of a sum: what parts without an actual amount are expected to be off their plan

    Money variance() const { return actual ? *actual - plan : Money(); }
    /// The actual amount, else what is expected, else the plan; with what is expected of its other parts.
    Money reforecast() const { return actual.value_or(expected.value_or(plan)) + expectedOfParts; }
};

/// A line of the statement, or a group of lines of Azure (actual_groups.h).
struct ComparedLine
{
    std::string_view id;
    std::string_view label;            // English source text
    std::string_view unit;             // of the quantities; empty where there are none
    std::vector<ComparedMonth> months; // by column, [0] is empty

    /// Sums over the months that have an actual amount.
    Money planToDate() const;
    Money actualToDate() const;
    Money quantityToDate() const;
    Money priceToDate() const;
    /// Over all months.
    Money planTotal() const;
    Money reforecastTotal() const;
};

struct ActualComparison
{
    Text currency;
    int moneyDigits = 2;
    Month start; // of column 1
    int months = 0;
    int lastActual = 0;              // column; 0 where there is none
    std::vector<ComparedLine> lines; // groups of Azure, Azure, Azure invoiced, other lines, EBITDA
    Money tax;                       // on bills: no part of the plan, which is without recoverable taxes
    Findings findings;

    const ComparedLine* line(std::string_view id) const;
    Month monthOf(int column) const { return start + (column - 1); }
};

/// How the months after the last actual one are forecast.
enum class RestOfPlan : std::uint8_t {
    AsPlanned,
    /// Each line's plan x what it has cost so far / what it was to cost so far; of machines x the price of an hour so far / the planned
    /// one, with the plan's hours. Rounded as the project rounds. As planned where nothing was planned so far, or the other sign came.
    /// Azure is the sum of its groups, what is invoiced is off its plan by as much as Azure, EBITDA by what its lines are.
    AsSoFar
};

struct ComparisonOptions
{
    Case which = Case::Move;
    std::optional<Month> through; // later actual amounts are left out: a month that is not over yet
    RestOfPlan rest = RestOfPlan::AsPlanned;
};

/// The model's actual amounts (Actual) beside its projection to the horizon, at least to the headline's end. Services of bills are
/// put together into groups of the plan's lines, unless the row names a line; EffectiveCost is held against cost, BilledCost against
/// what is invoiced. A month with any row of a bill is complete: a service that is not on it cost nothing. EBITDA takes over what is
/// known of its lines and the plan for the others. Quantities: hours of machines.
///
/// Errors: as project()'s, Overflow. Findings: FigureUnknown (Warning: a line that is none), ValueRequired (neither line nor
/// service), RowIgnored (a balance; a total beside its parts), MonthOutside (Note, with the number of rows).
Result<ActualComparison> compareActuals(const Model& model, const ComparisonOptions& options);

} // namespace headroom
