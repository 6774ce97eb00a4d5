// SPDX-License-Identifier: GPL-3.0-or-later
// SizeChooser: the cheapest machine that holds a need, from fronts of sizes that no cheaper size beats.
#pragma once

#include "core/pricing/price_index.h"

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace headroom {

/// Millionths, the unit in which needs and sizes are compared: of a need rounded up, of a size down, so that what fits fits.
/// Values that 64 bits do not hold, and negative ones, end at the border.
std::int64_t millionthsUp(Decimal value);
std::int64_t millionthsDown(Decimal value);

enum class OsMeter : std::uint8_t { None, Windows, RedHat, Suse };
enum class SqlMeter : std::uint8_t { None, Standard, Enterprise, Web, Developer };

/// What is paid for licences beside the machine.
struct LicenceClass
{
    OsMeter os = OsMeter::None;
    SqlMeter sql = SqlMeter::None;
    bool operator==(const LicenceClass&) const = default;
};
constexpr std::size_t licenceClassCount = 4 * 5;

/// Hybrid Benefit, licences of one's own, dev/test (but for RHEL and SLES) and systems without a licence pay no meter.
LicenceClass licenceClassOf(const Workload& workload);

/// A price an hour of which a machine pays so many: 1, or of SQL Server a vCPU.
struct HourlyPart
{
    QuotedPrice quoted;
    std::int32_t times = 1;
};

/// What an hour of a machine is made of, pay as you go; blank what it does not pay, or what has no price in the book.
struct HourlyParts
{
    std::optional<HourlyPart> compute;
    std::optional<HourlyPart> system;   // the licence of its operating system
    std::optional<HourlyPart> database; // SQL Server, on at least 4 vCPU
};
HourlyParts hourlyParts(const PriceIndex& prices, std::int32_t sku, std::int32_t region, LicenceClass licences);

/// The sum of hourlyParts(), exactly, in units of 10^-15. Blank when the size has no price in the region. A licence without a meter
/// in the book counts nothing.
std::optional<int128> hourlyTotal(const PriceIndex& prices, std::int32_t sku, std::int32_t region, LicenceClass licences);

/// Why a size can't be chosen whatever a machine needs: the first of these that holds.
enum class SizeBar : std::uint8_t {
    None,
    NoMachine, // another thing than a machine, or one without cores and memory
    SeriesNotAllowed,
    NotX64,
    Burstable,
    Accelerated,
    ConstrainedCores,
    NoPremiumStorage,
    Retires
};
std::string_view sizeBarName(SizeBar bar); // "burstable"

/// The sizes next to a chosen one in the order of choice: by total, newer generation, name. PriceIndex::none where there is none.
struct SizeNeighbours
{
    std::int32_t tooSmall = -1; // the last one before it that is eligible: it lacks vCPU or memory, or it would have been chosen
    std::int32_t barred = -1;   // the first one before it that would hold the need, but is not eligible
    std::int32_t better = -1; // the first one behind it that is eligible, holds the need, has no less vCPU, memory and generation
                              // than it, and more of one
};

/// Not for several threads at once: fronts are made when first asked for.
class SizeChooser
{
public:
    /// Eligible (MODEL.md 3.1) are machines that are x64, not burstable, not accelerated, with all cores and premium storage, that
    /// do not retire before the end of start + max(horizon, evaluation months, 36): 36 is the longest term, for all options alike,
    /// as the purchase option never changes what is eligible. A list of allowed series replaces all of this.
    SizeChooser(const Model& model, const PriceIndex& prices);

    SizeBar barOf(std::int32_t sku) const { return m_bars[static_cast<std::size_t>(sku)]; }
    bool isEligible(std::int32_t sku) const { return barOf(sku) == SizeBar::None; }
    /// Whether any machine has a price in the region.
    bool hasMachines(std::int32_t region) const { return m_hasMachines[static_cast<std::size_t>(region)]; }
    /// The eligible size of the lowest total that has vcpu and memory (millionths of a GiB); ties by newer generation, then name.
    std::int32_t cheapest(std::int32_t region, LicenceClass licences, std::int32_t vcpu, std::int64_t memory);
    /// What stands around `chosen`, the cheapest one or one that was fixed, in the same order that cheapest() goes by.
    SizeNeighbours around(
        std::int32_t region, LicenceClass licences, std::int32_t vcpu, std::int64_t memory, std::int32_t chosen);

private:
    struct Front
    {
        std::vector<std::int32_t> vcpu; // in order of total
        std::vector<std::int64_t> memory;
        std::vector<std::int32_t> sku;
        std::vector<std::size_t> starts; // by vCPU: the first that has so many; none has more than the last

        std::int32_t firstThatHolds(std::int32_t needsVcpu, std::int64_t needsMemory) const;
    };
    using Ranking = std::vector<std::int32_t>; // priced machines in the order of choice, barred ones among them
    static std::size_t placeOf(std::int32_t region, LicenceClass licences)
    {
        const std::size_t which = static_cast<std::size_t>(licences.os) * 5 + static_cast<std::size_t>(licences.sql);
        return static_cast<std::size_t>(region) * licenceClassCount + which;
    }
    Ranking ranked(std::int32_t region, LicenceClass licences) const;
    Front makeFront(std::int32_t region, LicenceClass licences) const;

    const PriceIndex& m_prices;
    std::vector<SizeBar> m_bars;                         // of each SKU
    std::vector<bool> m_hasMachines;                     // of each region
    std::vector<std::unique_ptr<const Front>> m_fronts;  // region x licence class
    std::vector<std::unique_ptr<const Ranking>> m_ranks; // likewise, of those that around() was asked for
};

} // namespace headroom
