// SPDX-License-Identifier: GPL-3.0-or-later
// Workloads put into applications, waves or sites by rule.
#pragma once

#include "core/analysis/group_rule.h"
#include "core/base/finding.h"
#include "core/model/change.h"

#include <span>
#include <string>
#include <vector>

namespace headroom {

enum class GroupInto : std::uint8_t { Application, Wave, Site };

struct GroupOptions
{
    GroupInto into = GroupInto::Application;
    std::vector<GroupRule> rules; // the first that names a group counts
    bool keep = false;            // workloads that have a group already keep it
    Month waveStart;              // of new waves
};

struct WorkloadGroup
{
    std::string name;
    bool isNew = false; // a wave or site that is to be made, an application that no workload has yet
    std::size_t workloads = 0;
    std::size_t moved = 0; // of them, those that are in another group now
    std::int64_t servers = 0;
    std::int64_t cores = 0;
};

struct Grouping
{
    Change change;                     // nothing where all stand where the rules say
    std::vector<WorkloadGroup> groups; // in order of name
    std::size_t unmatched = 0;         // workloads of which no rule says anything
    Findings findings;                 // names that no field can hold (Error), by the workload's path
};

/// Rules "linked:KEY" put together what depends on each other, directly or not: the tag's value lists names or identities elsewhere of
/// other workloads, with semicolons, bars or blanks between them; of two or more that hang together the group has the application that
/// most of them have (of equally many the first by name), else the name of the first by name. New waves start in `waveStart`.
/// Workloads that are in the group already are not in the change.
Grouping groupWorkloads(const Model& model, const GroupOptions& options);

/// For each workload of the table the number of its cluster: workloads of one application and those that are linked through tags of these
/// keys are in one. Clusters are numbered from 0 in order of their first workload.
std::vector<std::int32_t> dependentClusters(const Model& model, std::span<const std::string> keys, bool byApplication);

} // namespace headroom
