// SPDX-License-Identifier: GPL-3.0-or-later
// From a published price list to the prices of a project: which rows count, and the change that takes them over.
#pragma once

#include "core/base/finding.h"
#include "core/model/change.h"
#include "core/pricing/meter_price.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace headroom {

/// The service whose prices are those of machines, and the one of managed disks.
inline constexpr std::string_view machineService = "Virtual Machines";
inline constexpr std::string_view storageService = "Storage";

struct PriceListOrigin
{
    Text citation;                            // "Azure Retail Prices API"
    SourceKind sourceKind = SourceKind::Fact; // Quote for a company's own price sheet
    Date asOf;                                // the day on which the list was read: it becomes the prices' date
    bool negotiated = false;                  // whether a company's own discount is in the prices
};

struct PriceUpdate
{
    Change change;           // empty when nothing differs
    Findings findings;       // see ProjectPrices::finish()
    std::size_t changed = 0; // prices that the project has with another amount
    std::size_t renewed = 0; // with the same amount: they get the new date and source
    std::size_t added = 0;   // prices that it lacks
    std::size_t newSkus = 0; // sizes that it lacks, known to the shipped price book
    std::size_t leftOut = 0; // rows of machines and disks in these regions that mean nothing to a project (DevTest, low priority,
                             // cloud services, other terms, expired, free, unknown sizes ...)
};

/// Takes rows in any order, then makes the change. Machines and managed disks are taken; services, whose meters differ by kind, keep
/// the project's prices. Rules, each a trap of these lists:
/// - of a machine's rows those count whose product is neither of Cloud Services nor of Dedicated Host, and whose SKU and meter are
///   not "Low Priority"; "Spot" makes a spot price (Linux), a product that ends with "Windows" a Windows price;
/// - a reservation's price is taken as the total of its term, whatever its unit says; a total outside 5 % to 120 % of
///   pay-as-you-go over the term (of the list, else of the project) is not one, and is left out with a finding; so is a savings plan
///   below 5 % of pay-as-you-go;
/// - of several rows for one thing the primary meter's counts, then the latest that is valid on the day of the list, then the
///   lowest; free rows never do;
/// - a price of 100 hours becomes one of an hour;
/// - where Linux costs as much as Windows, and more than Windows for development and testing, the row is Windows in disguise.
class ProjectPrices
{
public:
    /// The model must outlive it. `regions` by ARM name.
    ProjectPrices(const Model& model, std::span<const Text> regions, PriceListOrigin origin);
    ~ProjectPrices();
    ProjectPrices(const ProjectPrices&) = delete;
    ProjectPrices& operator=(const ProjectPrices&) = delete;

    void add(const MeterPrice& price);
    /// Findings: CurrencyDiffers (Error: prices of other currencies than the company's; nothing is taken of them), UnitUnknown
    /// (Warning, with "found"), PriceDoubtful at azure.globalDiscount (Warning: the prices are negotiated, and the plan has a
    /// discount too), PriceDoubtful (Warning, by name and region), PricesNotTaken (Warning: reservations that are no totals; a
    /// list whose prices all end before its day).
    PriceUpdate finish();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The names by which a project knows what a row prices: "Standard_D4s_v5"; of an old meter ("D13 v2/DS13 v2") without ARM name
/// both; of a disk "P10_LRS". Empty for everything else.
std::vector<std::string> projectNamesOf(const MeterPrice& price);

} // namespace headroom
