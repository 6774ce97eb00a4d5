// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/focus_columns.h"

#include "core/exchange/csv.h"

#include <algorithm>
#include <vector>

namespace headroom {

namespace {

constexpr std::array<std::string_view, focusColumnCount> usedNames{"BilledCost", "EffectiveCost", "BillingCurrency",
    "BillingPeriodStart", "ChargeCategory", "ServiceCategory", "ServiceName", "RegionId", "RegionName", "ConsumedQuantity",
    "ConsumedUnit", "x_SkuMeterCategory", "ProviderName"};
constexpr std::size_t neededNames = 7; // the first ones

/// Mandatory in FOCUS 1.0 to 1.2 besides the needed ones.
constexpr std::array<std::string_view, 14> mandatoryNames{"BillingAccountId", "BillingAccountName", "BillingPeriodEnd",
    "ChargeClass", "ChargeDescription", "ChargePeriodEnd", "ChargePeriodStart", "ContractedCost", "InvoiceIssuerName", "ListCost",
    "PricingQuantity", "PricingUnit", "ProviderName", "PublisherName"};

constexpr std::array<std::string_view, 21> otherNames{"AvailabilityZone", "ChargeFrequency", "CommitmentDiscountCategory",
    "CommitmentDiscountId", "CommitmentDiscountName", "CommitmentDiscountStatus", "CommitmentDiscountType", "ContractedUnitPrice",
    "ListUnitPrice", "PricingCategory", "ResourceId", "ResourceName", "ResourceType", "SkuId", "SkuPriceId", "SubAccountId",
    "SubAccountName", "Tags", "RegionId", "RegionName", "ConsumedUnit"};
constexpr std::array<std::string_view, 7> namesSince11{"CapacityReservationId", "CapacityReservationStatus",
    "CommitmentDiscountQuantity", "CommitmentDiscountUnit", "ServiceSubcategory", "SkuMeter", "SkuPriceDetails"};
constexpr std::array<std::string_view, 5> namesSince12{"InvoiceId", "PricingCurrency", "PricingCurrencyContractedUnitPrice",
    "PricingCurrencyEffectiveCost", "PricingCurrencyListUnitPrice"};
constexpr std::array<std::string_view, 2> accountTypes{"BillingAccountType", "SubAccountType"}; // 1.2; Microsoft has them in 1.0

constexpr std::size_t mostListed = 20;

std::string small(std::string_view name)
{
    std::string text;
    for (const char c : trimmed(name))
        if (c != ' ')
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return text;
}

template<class Names> std::optional<std::size_t> placeIn(const Names& names, std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (small(names[i]) == name)
            return i;
    return std::nullopt;
}

void list(std::string& all, std::string_view name) { all += (all.empty() ? "" : ", ") + std::string(name.substr(0, 60)); }

/// What is missing of the columns that a standard asks for.
std::string missing(std::span<const std::string_view> names, const std::vector<std::string>& header)
{
    std::string all;
    for (const std::string_view name : names)
        if (std::find(header.begin(), header.end(), small(name)) == header.end())
            list(all, name);
    return all;
}

bool isStandard(std::string_view name)
{
    return placeIn(mandatoryNames, name) || placeIn(otherNames, name) || placeIn(namesSince11, name)
        || placeIn(namesSince12, name) || placeIn(accountTypes, name);
}

void noteStrangers(FocusHeader& header, const std::vector<std::string>& names, std::span<const std::string_view> cells,
    std::string_view fileName, std::size_t row)
{
    std::string strangers;
    std::size_t count = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        header.ofMicrosoft = header.ofMicrosoft || names[i].starts_with("x_sku");
        if (names[i].starts_with("x_") || isStandard(names[i]) || placeIn(usedNames, names[i]))
            continue;
        if (count++ < mostListed)
            list(strangers, names[i].empty() ? std::string_view("(blank)") : trimmed(cells[i]));
    }
    if (count > 0)
        header.findings.push_back({Severity::Note,
            Error{ErrorCode::ColumnUnknown, cellPath(fileName, row, {}), {}}
                .with("found", strangers)
                .with("count", std::to_string(count))});
}

} // namespace

std::string_view nameOf(FocusColumn column) { return usedNames[static_cast<std::size_t>(column)]; }

Result<FocusHeader> readFocusHeader(std::span<const std::string_view> cells, std::string_view fileName, std::size_t row)
{
    FocusHeader header;
    header.columns = cells.size();
    std::vector<std::string> names;
    for (const std::string_view cell : cells) {
        names.push_back(small(cell));
        const auto used = placeIn(usedNames, names.back());
        if (!used)
            continue;
        if (header.places[*used])
            return Error{ErrorCode::HeaderDuplicate, cellPath(fileName, row, usedNames[*used]), {}};
        header.places[*used] = names.size() - 1;
    }
    const std::span<const std::string_view> needed(usedNames.data(), neededNames);
    if (const std::string lacking = missing(needed, names); !lacking.empty())
        return Error{ErrorCode::HeaderMissing, cellPath(fileName, row, {}), {{"expected", lacking}}};
    if (const std::string lacking = missing(mandatoryNames, names); !lacking.empty())
        header.findings.push_back(
            {Severity::Note, Error{ErrorCode::HeaderMissing, cellPath(fileName, row, {}), {{"expected", lacking}}}});
    noteStrangers(header, names, cells, fileName, row);
    const auto hasAny = [&](const auto& since) {
        return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return placeIn(since, name).has_value(); });
    };
    header.version = hasAny(namesSince12) ? "1.2" : hasAny(namesSince11) ? "1.1" : "1.0";
    return header;
}

bool looksLikeFocus(std::string_view firstLine)
{
    const std::string header = small(firstLine.substr(0, 16384));
    return header.find("billedcost") != std::string::npos && header.find("effectivecost") != std::string::npos
        && header.find("chargecategory") != std::string::npos;
}

} // namespace headroom
