// SPDX-License-Identifier: GPL-3.0-or-later
// Between which values uncertain inputs lie.
#pragma once

#include "core/model/model.h"

#include <map>
#include <tuple>

namespace headroom {

/// In the field's own type; what would be outside its range is at the end of that.
struct InputEnds
{
    Value low;
    Value high;
};
/// By entity, row and field.
using InputRanges = std::map<std::tuple<Entity, Id, const Field*>, InputEnds>;

/// From the 10th to the 90th percentile of the laws of uncertain fields; what has no valid path or law is not in it: the checks say
/// why. Of two laws for a field the later counts.
InputRanges inputRanges(const Model& model);

} // namespace headroom
