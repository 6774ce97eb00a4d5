// SPDX-License-Identifier: GPL-3.0-or-later
// The business case as Azure Migrate publishes its method, beside ours: by the year, capital expenditure as depreciation, Azure raised
// for growth once, nothing one-off; and why its figure differs from our net present value.
#pragma once

#include "core/analysis/azure_migrate_costs.h"
#include "core/analysis/azure_migrate_sizing.h"

#include <array>
#include <span>
#include <vector>

namespace headroom {

/// Amounts a year in major units, positive costs; rates a year. Defaults are those of Azure Migrate (learn.microsoft.com, business case
/// calculation concepts, and the settings of its API).
struct AzureMigrateInputs
{
    Fraction capex;                         // depreciation of what runs on premises
    Fraction opex;                          // cost of running it
    Fraction azure;                         // Azure with the labour on it, all moved
    Fraction growth = Fraction::of(5, 100); // of the infrastructure
    Fraction discountRate = Fraction::of(7, 100);
    std::array<Fraction, 4> migrated{Fraction(0), Fraction::of(20, 100), Fraction::of(50, 100), Fraction(1)}; // by the year's end
};

/// Year n = 0..3, costs positive. current = (capex + opex)(1 + g)^n; future = (1 - m) current + m azure (1 + g): once, whatever the
/// year. symmetric: the same with (1 + g)^n. Present values over (1 + w)^n, year 0 as it is.
struct AzureMigrateYear
{
    Fraction currentCapex;
    Fraction currentOpex;
    Fraction futureCapex;
    Fraction futureOpex; // on premises and Azure
    Fraction symmetricOpex;
    Fraction discount; // 1/(1 + w)^n

    Fraction current() const { return currentCapex + currentOpex; }
    Fraction future() const { return futureCapex + futureOpex; }
    Fraction symmetric() const { return futureCapex + symmetricOpex; }
};
std::vector<AzureMigrateYear> azureMigrateYears(const AzureMigrateInputs& inputs);

struct AzureMigrateStep
{
    std::string_view id;
    std::string_view label; // English source text
    std::string_view why;
    Money amount;
    std::vector<Money> years{}; // of the amount, by the year from the project's first month on; none where it is no sum of years
    std::vector<Line> lines{};  // of the statement that it comes from, move less stay
};

struct AzureMigrateView
{
    AzureMigrateInputs inputs;
    std::vector<AzureMigrateYear> years;
    Money saving;                                     // net present value of its four years: current less future
    std::vector<AzureMigrateCost> costs;              // that depreciation and running are the sums of; empty: the project's own
    std::optional<AzureMigrateAssessment> assessment; // what Azure costs by it; none: the project's own
    std::vector<AzureMigrateStep> steps;
    Money npv; // ours; saving + steps = npv, to the minor unit
    int moneyDigits = 2;
    Text currency;
    Month opexFrom; // the first of the 12 months of the stay case that opex is
    Month
        azureFrom; // the first of the 12 months of the move case that Azure is: those after the last wave, or the last there are
};

/// Which costs its method is given.
struct AzureMigrateBasis
{
    bool published = false;                                     // its own unit costs (azure_migrate_costs.h), else the project's
    std::optional<Fraction> pricePerKwMonth;                    // of colocation, where they are published
    std::optional<AzureMigrateAssessmentSettings> assessment{}; // Azure by its own sizes and disks, else the project's
};

/// Costs put into the published method: `settings` gives growth, rate and shares, amounts are filled in. The project's own depreciation
/// is the refresh of all servers over their lives; with published unit costs the bridge begins with the way back to the project's own,
/// with its own assessment with the ways back to the project's sizes and disks, and to the project's services and licences.
/// Errors: project()'s; the npv figure's reason where it has no value; Overflow.
Result<AzureMigrateView> azureMigrateView(
    const Model& model, AzureMigrateInputs settings = {}, const AzureMigrateBasis& basis = {});

} // namespace headroom
