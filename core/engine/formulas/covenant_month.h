// SPDX-License-Identifier: GPL-3.0-or-later
// What the test of a covenant gives.
#pragma once

#include "core/model/capital_entities.h"

#include <array>
#include <optional>

namespace headroom {

/// What a covenant's measure is made of; each where the measure has it.
enum class CovenantPart : std::uint8_t { Ebitda, CashInterest, ScheduledPrincipal, NettedCash, TaxPaid, CapitalExpenditure };
constexpr std::size_t covenantParts = 6;

/// A covenant at a test date. The measure is `top` / `bottom`; it is none where `bottom` is not positive. `tested` and `breached`
/// are 1 or 0. Headroom: (limit - measure)/limit of a ceiling, (measure - limit)/limit of a floor, the difference alone where the
/// limit is zero; -1 at most where EBITDA is not positive; 1 where there is nothing to cover.
template<class N> struct CovenantMonth
{
    const Covenant* covenant = nullptr;
    int month = 0;
    N top;
    N bottom;
    N measure;
    N headroom;
    N tested;
    N breached;
    std::array<std::optional<N>, covenantParts> parts;
};

/// Leverage must stay below its limit, all else above it.
inline bool isCeiling(const Covenant& covenant)
{
    return covenant.measure == CovenantMeasure::GrossLeverage || covenant.measure == CovenantMeasure::NetLeverage;
}

} // namespace headroom
