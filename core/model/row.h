// SPDX-License-Identifier: GPL-3.0-or-later
// What every row of a project has.
#pragma once

#include "core/model/value.h"

namespace headroom {

enum class SourceKind : std::uint8_t { Assumption, Fact, Quote, Estimate, Default };

/// What every row has: its name is unique within the entity where others refer to it by name.
struct Row
{
    Id id = noId;
    Text name;
    Text note;
    SourceKind sourceKind = SourceKind::Assumption;
    Text citation;
    Opt<Date> sourceDate;
    bool operator==(const Row&) const = default;
};

/// The case in which a line, contract or instrument counts.
enum class AppliesTo : std::uint8_t { Both, Stay, Move };

} // namespace headroom
