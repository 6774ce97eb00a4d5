// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/planned_hours.h"

#include "core/engine/formulas/case_frame.h"
#include "core/engine/numbers/exact.h"
#include "core/engine/prepare.h"

namespace headroom {

Result<std::vector<Fraction>> plannedMachineHours(const Model& model, Case which)
{
    const auto prepared = prepare(std::make_shared<const Model>(model), {});
    if (!prepared)
        return prepared.error();
    ExactCalc calc(model.moneyDigits(), model.company().rounding);
    CaseFrame<ExactCalc> frame(calc, prepared->plan, which);
    std::vector<Fraction> hours(static_cast<std::size_t>(frame.months) + 1);
    try {
        for (const ComputeItem& item : prepared->plan.compute)
            for (int t = 1; t <= frame.months; ++t) {
                const auto instances = [&](std::size_t slot) -> const auto& { return item.instances[slot]; };
                const auto partTime = [&](std::size_t slot) -> const auto& { return item.hours[slot]; };
                const Fraction running = item.alwaysOn ? frame.onAzure("instances", noId, t, 1, instances) * Fraction(730)
                                                       : frame.onAzure("instance hours", noId, t, 10000, partTime);
                Fraction& sum = hours[static_cast<std::size_t>(t)];
                sum = sum + running * frame.usage(t);
            }
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "azure", {}};
    }
    return hours;
}

} // namespace headroom
