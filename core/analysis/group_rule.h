// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that name a workload's group: by a pattern over one of its fields or tags, or by what it depends on.
#pragma once

#include "core/model/model.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// The part of `text` that the pattern's parentheses hold, or all of it where the pattern has none; nullopt when it doesn't match.
/// The whole text must match; upper and lower case are alike. `*` is anything, as little as possible; `?` is one character.
std::optional<std::string_view> matchPattern(std::string_view pattern, std::string_view text);

/// Of "cluster=Prod,folder=/DC/vm" the value of that key, in any case; of "erp,blue" the key "erp" gives "erp" itself. Empty when there
/// is none.
std::string_view tagValue(std::string_view tags, std::string_view key);

class GroupRule
{
public:
    /// SOURCE[:PATTERN][=GROUP]. SOURCE is a field of workloads ("name", "externalId", "osVersion", "site"), or the key of a tag
    /// ("cluster", "folder"), or "linked:KEY" for a tag that lists what the workload depends on. Errors: PathMalformed ("found",
    /// "expected").
    static Result<GroupRule> parse(std::string_view text);

    /// The group's name; empty when the rule says nothing of the workload, and always for "linked".
    std::string groupOf(const Model& model, const Workload& workload) const;
    bool isLinked() const { return m_linked; }
    /// Of "linked:KEY" the key.
    const std::string& key() const { return m_source; }

private:
    std::string m_source;
    const Field* m_field = nullptr; // of workloads; null for a tag
    std::string m_pattern;          // empty: any
    std::string m_group;            // empty: what the pattern captures
    bool m_linked = false;
};

} // namespace headroom
