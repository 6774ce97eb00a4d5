// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/unit_needs.h"

#include "core/base/fraction.h"
#include "core/pricing/sizing.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr std::int64_t oneGib = 1'000'000; // in millionths
constexpr std::int32_t leastVcpu = 2;
constexpr std::int64_t leastMemory = 4 * oneGib;

/// a x b x c x unit, rounded up; values beyond 64 bits end at the border.
std::int64_t productUp(Decimal a, Decimal b, Decimal c, std::int64_t unit)
{
    const int scale = a.scale() + b.scale() + c.scale();
    std::int64_t product = 0;
    if (scale <= 18 && !__builtin_mul_overflow(a.coefficient(), b.coefficient(), &product)
        && !__builtin_mul_overflow(product, c.coefficient(), &product) && !__builtin_mul_overflow(product, unit, &product)
        && product >= 0) {
        const std::int64_t divisor = powerOfTen(scale);
        return product / divisor + (product % divisor != 0 ? 1 : 0);
    }
    const Fraction exact = Fraction(a) * Fraction(b) * Fraction(c) * Fraction(unit);
    if (exact.sign() < 0)
        return 0;
    constexpr std::int64_t border = std::numeric_limits<std::int64_t>::max();
    return exact < Fraction(border) ? exact.ceil() : border;
}

} // namespace

UnitNeeds unitNeedsOf(const Workload& workload, const AzurePlan& plan)
{
    const bool byUse = plan.sizingRule == SizingRule::Utilisation;
    const bool cpuKnown = byUse && workload.cpuUtilisation.has();
    const bool memoryKnown = byUse && workload.memoryUtilisation.has();
    const std::int64_t perCore = workload.machine == MachineKind::Physical ? plan.vcpuPerPhysicalCore : 1;
    const Decimal cpuUse = cpuKnown ? *workload.cpuUtilisation : Decimal(1);
    const Decimal memoryUse = memoryKnown ? *workload.memoryUtilisation : Decimal(1);
    std::int64_t vcpu = productUp(workload.cores * perCore, cpuUse, plan.comfortFactor, 1);
    std::int64_t memory = productUp(workload.memoryGib, memoryUse, plan.comfortFactor, oneGib);
    if (cpuKnown)
        vcpu = std::max<std::int64_t>(vcpu, leastVcpu);
    if (memoryKnown)
        memory = std::max(memory, leastMemory);
    return {static_cast<std::int32_t>(std::min<std::int64_t>(vcpu, std::numeric_limits<std::int32_t>::max())), memory};
}

Decimal fromMillionths(std::int64_t value) { return Decimal(std::min(value, Decimal::maximumCoefficient), 6); }

Needs needsOf(const Workload& workload, const AzurePlan& plan)
{
    const UnitNeeds needs = unitNeedsOf(workload, plan);
    return {needs.vcpu, fromMillionths(needs.memory)};
}

} // namespace headroom
