// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/input_range.h"

#include "core/analysis/field_change.h"
#include "core/analysis/sensitivity.h"

namespace headroom {

namespace {

void takeEnds(InputRanges& ranges, const Change& change, Value InputEnds::*end)
{
    for (const Step& any : change.steps)
        if (const auto* step = std::get_if<FieldStep>(&any))
            ranges[{step->entity, step->id, &schemaOf(step->entity).fields[step->field]}].*end = step->after;
}

} // namespace

InputRanges inputRanges(const Model& model)
{
    InputRanges ranges;
    const auto inputs = sensitivityOfUncertainties(model);
    if (!inputs)
        return ranges;
    for (const SensitivityInput& input : *inputs) {
        const auto target = targetOf(model, input.variation.path, input.variation.matching);
        if (!target)
            continue;
        for (const auto& [number, end] : {std::pair(&input.low, &InputEnds::low), std::pair(&input.high, &InputEnds::high)})
            if (const auto made = changeTargetWithinRange(model, *target, input.variation.operation, *number))
                takeEnds(ranges, made->change, end);
    }
    return ranges;
}

} // namespace headroom
