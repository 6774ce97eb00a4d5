// SPDX-License-Identifier: GPL-3.0-or-later
// PriceIndex: a project's price book, ready for look-ups by small numbers instead of names.
#pragma once

#include "core/base/fraction.h"
#include "core/model/model.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace headroom {

/// A price with what a reader must know of it.
struct QuotedPrice
{
    Decimal price;       // a unit, before discounts; of a reservation the whole term
    const Price* source; // the row of the price book it comes from
    bool estimate;       // derived by a stated rule (the row itself, or a median discount applied to it)
};

/// Built once from a snapshot, which must outlive it. All indices are places in skus() and regions(). Look-ups allocate nothing;
/// `none` as an index finds nothing. Of several rows for one SKU, region, kind and tier the one in the company's currency counts,
/// then the one of the latest date, then the one of the lowest id; prices of an unknown SKU are left out.
class PriceIndex
{
public:
    static constexpr std::int32_t none = -1;

    explicit PriceIndex(const Model& model);

    std::span<const Sku* const> skus() const { return m_skus; } // in order of name
    std::span<const Text> regions() const { return m_regions; } // in order of name, "global" among them
    std::int32_t skuIndex(Text name) const;
    std::int32_t regionIndex(Text name) const;

    /// The price of kind in that region, else the global one of the same SKU. Blank when there is none.
    std::optional<QuotedPrice> price(std::int32_t sku, std::int32_t region, PriceKind kind) const;
    /// A commitment price (reservations: whole term; plans: an hour). Where the book has none: consumption price x (1 - the
    /// series' median discount in that region, else in the reference region "eastus", else in any region by name), x hours of the
    /// term (8,760 or 26,280) for reservations, to 6 decimals, half away from zero; marked estimate, its source the consumption
    /// price (MODEL.md 3.1). Blank when no discount of the series is known, and for the options that are no commitment.
    std::optional<QuotedPrice> commitmentPrice(std::int32_t sku, std::int32_t region, PurchaseOption option) const;
    /// Windows licence an hour of that size: Windows - Linux price when both have one date and source, else 0.046 a vCPU and hour
    /// (burstable sizes: the difference whatever its dates, else 0.004 a vCPU) marked estimate. Constrained sizes count the vCPU of
    /// the size that they are cut from. Blank when the size has no price there.
    std::optional<QuotedPrice> windowsLicence(std::int32_t sku, std::int32_t region) const;
    /// Consumption tiers of a service in rising order of tierFrom; empty when there are none. Region first, then "global".
    std::span<const Price* const> tiers(std::int32_t sku, std::int32_t region) const;
    /// The meter that licenses RHEL (a size has its own, else the next larger) or SLES (by band) on so many vCPU, an hour; `none`
    /// for the other systems (Windows: windowsLicence()) and where the book has no meter for it.
    std::int32_t osLicenceSku(OperatingSystem os, std::int32_t vcpu) const;
    /// The meter of SQL Server on a machine, a vCPU and hour, of which at least 4 count; `none` where the book has none.
    std::int32_t sqlLicenceSku(DatabaseEdition edition) const;
    std::int32_t globalIndex() const; // of the region "global"

private:
    struct Impl;
    std::vector<const Sku*> m_skus;
    std::vector<Text> m_regions;
    std::shared_ptr<const Impl> m_impl;
};

} // namespace headroom
