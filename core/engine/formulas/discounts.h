// SPDX-License-Identifier: GPL-3.0-or-later
// Negotiated discounts (MODEL.md 3.5): the family's in place of the global one.
#pragma once

#include "core/engine/formulas/case_frame.h"

namespace headroom {

/// 1 - discount of a service family's consumption prices.
template<class C> typename C::N discountOf(CaseFrame<C>& f, ServiceFamily family)
{
    for (const FamilyDiscount& d : f.model.template table<FamilyDiscount>())
        if (d.family == family)
            return f.lit(1) - in<&FamilyDiscount::discount>(f.c, d);
    return f.lit(1) - in<&AzurePlan::globalDiscount>(f.c, f.azure);
}

} // namespace headroom
