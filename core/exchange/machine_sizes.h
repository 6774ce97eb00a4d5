// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of Azure that rows of an inventory name: as people write them, and whether a machine can have them.
#pragma once

#include "core/model/model.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

/// Of machines and hosts: those of the project, and those that it can take from the shipped book. They are looked up on first use.
class MachineSizes
{
public:
    /// The model must outlive it.
    explicit MachineSizes(const Model& model) : m_model(model) {}

    /// As Azure writes it: "Standard_D2s_v5" of "d2s v5" and of "standard_d2s_v5"; what is no size that is known stays as it is.
    Text named(std::string_view cell);
    /// Whether any of the cells is a size that is known or begins as one.
    bool areSizes(std::span<const std::string> cells);
    /// Words for none: "-", "n/a", "not available", "unknown".
    static bool isNone(std::string_view cell);

    /// Whether the row's machine can have its size. What the row doesn't say (`given`, a bit a field) counts as its machine has it, where
    /// the project has one of its identity or name. A region without prices is told by itself. Errors: SkuUnknown, SkuNotPriced ("found",
    /// "region").
    Status check(const Workload& row, std::uint64_t given);

private:
    void load();
    const Workload* thereOf(const Workload& row);

    const Model& m_model;
    std::unordered_map<Text, SkuKind> m_kinds;
    std::unordered_map<std::string, Text> m_names;
    std::unordered_set<Text> m_regions;       // that have prices
    std::set<std::pair<Text, Text>> m_priced; // a size and a region
    std::unordered_map<Text, const Workload*> m_byIdentity;
    std::unordered_map<Text, const Workload*> m_byName;
};

} // namespace headroom
