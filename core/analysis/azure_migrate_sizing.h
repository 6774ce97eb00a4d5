// SPDX-License-Identifier: GPL-3.0-or-later
// Azure as Azure Migrate's assessment has it: sizes and disks by its own rules, from the inventory, and the services that its business
// case adds to them.
#pragma once

#include "core/base/fraction.h"
#include "core/base/result.h"
#include "core/model/model.h"

#include <optional>
#include <utility>
#include <vector>

namespace headroom {

/// What its assessment asks for; the project's own where it is blank.
struct AzureMigrateAssessmentSettings
{
    std::optional<SizingRule> rule;                             // by utilisation ("performance-based") or as on premises
    std::optional<Fraction> comfortFactor;                      // on what is used, or allocated
    PurchaseOption savings = PurchaseOption::Reservation3Years; // of machines that are in use
    Fraction discount;                                          // on pay as you go, never on top of a commitment
};

struct AzureMigrateMachine
{
    Text name;
    std::int64_t servers = 0;
    Fraction cores; // needed, a server
    Fraction memoryGib;
    bool isIdle = false;                              // CPU and memory known and at most 5 % each: pay as you go
    Text size;                                        // empty: nothing holds it, and it is left out ("not ready")
    Fraction compute;                                 // a month, a server
    std::vector<std::pair<Text, std::int32_t>> disks; // tier and count, a server
    Fraction storage;                                 // a month, a server
};

/// Amounts a year in major units of the company's currency, all moved.
struct AzureMigrateAssessment
{
    SizingRule rule = SizingRule::AsIs;
    Fraction comfortFactor;
    std::vector<AzureMigrateMachine> machines; // in id order
    std::int64_t servers = 0;                  // that are moved
    std::int64_t notReady = 0;
    Fraction compute; // without licences: Hybrid Benefit is taken for granted
    Fraction storage;
    Fraction network;                       // 10 % of compute and storage, and 15 % of that for maintenance
    Fraction security;                      // Defender for Servers, plan 2
    Fraction monitoring;                    // 3 GB of logs a server and month
    Fraction backup;                        // of production: the fee of the machine, and a GB in the vault for each of its disks
    std::vector<std::string_view> unpriced; // services that the price book lacks, which count nothing

    Fraction sized() const { return compute + storage; }
    Fraction total() const { return compute + storage + network + security + monitoring + backup; }
};

/// By the rules of its documents (assessment calculation and target right-sizing concepts of learn.microsoft.com, read in 2026):
/// needed cores and memory are the share used x allocated x comfort factor, as on premises allocated x comfort factor; without a
/// share as on premises; no floors. Disks first: by use the cheapest tier of any class that holds size, and IOPS and MB/s x comfort
/// factor; where neither is known, and as on premises, the smallest Premium SSD; of a total alone one disk of it. Then the machine: the
/// cheapest that has the cores and the memory, at the price that is paid for it. Eligible are the sizes of MODEL.md 3.1. Months of 730
/// hours, where it counts 744 with a commitment; by the hours of the workload on pay as you go. A workload that is retained, retired or
/// switched off is left out; any other is a machine, whatever it is to become. Errors: CurrencyDiffers, where a price is in another
/// currency than the company's. Throws OverflowError.
Result<AzureMigrateAssessment> azureMigrateAssessment(const Model& model, const AzureMigrateAssessmentSettings& settings);

} // namespace headroom
