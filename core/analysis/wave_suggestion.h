// SPDX-License-Identifier: GPL-3.0-or-later
// Waves suggested by size and risk: what is small and harmless moves first, what depends on each other moves together.
#pragma once

#include "core/model/change.h"

#include <string>
#include <vector>

namespace headroom {

struct WaveOptions
{
    int waves = 3;                         // at least 1
    std::int64_t serversPerWave = 0;       // 0: the servers that move over the waves, rounded up
    Month start;                           // of the first wave
    int monthsApart = 3;                   // from wave to wave, and the ramp of a new one
    std::vector<std::string> dependencies; // keys of tags that list what a workload depends on
};

/// What makes moving a workload risky, in points that are summed.
enum class WaveRisk : std::uint8_t {
    Production,       // 2
    DisasterRecovery, // 1
    Database,         // 2
    Physical,         // 1
    Rebuilt,          // 3 refactored, 2 replatformed, 1 repurchased
    OutOfSupport      // 1: a version with security updates of its own
};
std::string_view waveRiskName(WaveRisk risk); // "production"

/// Workloads that move together: an application with all that depends on it, or a workload alone.
struct WaveUnit
{
    std::string name; // the application (the first by name), or the workload's
    std::size_t workloads = 0;
    std::int64_t servers = 0;
    int risk = 0;                // of its riskiest workload
    std::vector<WaveRisk> risks; // that workload's
    std::size_t wave = 0;        // place in `waves`
};

struct SuggestedWave
{
    std::string name;
    Month start;
    bool isNew = false;
    std::size_t units = 0;
    std::size_t workloads = 0;
    std::int64_t servers = 0;
    int lowestRisk = 0;
    int highestRisk = 0;
    bool overCapacity = false; // one unit larger than the capacity, or what is left for the last wave
};

struct WaveSuggestion
{
    Change change;
    std::vector<SuggestedWave> waves; // those with units
    std::vector<WaveUnit> units;      // in the order in which they move
    std::int64_t capacity = 0;        // servers a wave
    std::size_t leftOut = 0;          // workloads that stay: retained or powered off
};

/// The rule: units by risk, then servers, then name, small ones first; one after the other goes into the current wave while that holds
/// no more servers than the capacity, else into the next; the last wave takes all that is left. Waves are called "Wave 1", "Wave 2",
/// ...; one of that name that is there already keeps its terms. Nothing but the order of names decides among equals. Workloads that are
/// retained or off keep their wave.
WaveSuggestion suggestWaves(const Model& model, const WaveOptions& options);

} // namespace headroom
