// SPDX-License-Identifier: GPL-3.0-or-later
// Random choices for a project that grows: the same seed gives the same on every machine.
#pragma once

#include "tests/core/engine/projects.h"

#include <random>

namespace engine_test {

/// Large: hundreds of waves, workloads and instruments, and few months.
enum class Scale { Usual, Large };

class RandomSource
{
public:
    RandomSource(std::mt19937& random, Scale scale, Model& model) : m_random(random), m_scale(scale), m_model(model) {}

protected:
    int pick(int from, int to) { return from + static_cast<int>(m_random() % static_cast<unsigned>(to - from + 1)); }
    bool isLarge() const { return m_scale == Scale::Large; }
    bool chance(int percent) { return pick(1, 100) <= percent; }
    /// Up to `upTo`, in steps of 10^-scale.
    Decimal share(int upTo, int scale) { return Decimal(pick(0, upTo), scale); }
    Money amount(int upTo) { return Money(std::int64_t{pick(0, upTo)} * 100 + pick(0, 99)); }
    MonthSet months() { return pick(0, 2) == 0 ? MonthSet::of({1, 4, 7, 10}) : MonthSet::of({pick(1, 6), pick(7, 12)}); }
    Month near(int before, int after) { return m_model.company().start + pick(-before, after); }
    Date day(int upTo) { return firstDay(m_model.company().start) + pick(0, upTo); }
    AppliesTo mostlyBoth() { return chance(80) ? AppliesTo::Both : static_cast<AppliesTo>(pick(1, 2)); }

    std::mt19937& m_random;
    Scale m_scale;
    Model& m_model;
};

} // namespace engine_test
