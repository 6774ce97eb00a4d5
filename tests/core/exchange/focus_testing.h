// SPDX-License-Identifier: GPL-3.0-or-later
// Files in FOCUS's columns for tests: headers as standards and exports have them, rows of our own.
#pragma once

#include "core/pricing/bill.h"

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

namespace focus_testing {

/// FOCUS 1.0 (tag v1.0 of FOCUS_Spec): all 43 columns.
inline const std::vector<std::string> columns10{"AvailabilityZone", "BilledCost", "BillingAccountId", "BillingAccountName",
    "BillingCurrency", "BillingPeriodEnd", "BillingPeriodStart", "ChargeCategory", "ChargeClass", "ChargeDescription",
    "ChargeFrequency", "ChargePeriodEnd", "ChargePeriodStart", "CommitmentDiscountCategory", "CommitmentDiscountId",
    "CommitmentDiscountName", "CommitmentDiscountStatus", "CommitmentDiscountType", "ConsumedQuantity", "ConsumedUnit",
    "ContractedCost", "ContractedUnitPrice", "EffectiveCost", "InvoiceIssuerName", "ListCost", "ListUnitPrice", "PricingCategory",
    "PricingQuantity", "PricingUnit", "ProviderName", "PublisherName", "RegionId", "RegionName", "ResourceId", "ResourceName",
    "ResourceType", "ServiceCategory", "ServiceName", "SkuId", "SkuPriceId", "SubAccountId", "SubAccountName", "Tags"};
inline const std::vector<std::string> since11{"CapacityReservationId", "CapacityReservationStatus", "CommitmentDiscountQuantity",
    "CommitmentDiscountUnit", "ServiceSubcategory", "SkuMeter", "SkuPriceDetails"};
inline const std::vector<std::string> since12{"BillingAccountType", "InvoiceId", "PricingCurrency",
    "PricingCurrencyContractedUnitPrice", "PricingCurrencyEffectiveCost", "PricingCurrencyListUnitPrice", "SubAccountType"};
/// What Microsoft's export of 1.2 adds (microsoft/finops-toolkit, schemas/focuscost_1.2.json).
inline const std::vector<std::string> ofMicrosoft{"x_AccountId", "x_AccountName", "x_AccountOwnerId", "x_AmortizationClass",
    "x_BilledCostInUsd", "x_BilledUnitPrice", "x_BillingAccountId", "x_BillingAccountName", "x_BillingExchangeRate",
    "x_BillingExchangeRateDate", "x_BillingProfileId", "x_BillingProfileName", "x_ContractedCostInUsd", "x_CostAllocationRuleName",
    "x_CostCenter", "x_CustomerId", "x_CustomerName", "x_EffectiveCostInUsd", "x_EffectiveUnitPrice", "x_InvoiceIssuerId",
    "x_InvoiceSectionId", "x_InvoiceSectionName", "x_ListCostInUsd", "x_PartnerCreditApplied", "x_PartnerCreditRate",
    "x_PricingBlockSize", "x_PricingSubcategory", "x_PricingUnitDescription", "x_PublisherCategory", "x_PublisherId",
    "x_ResellerId", "x_ResellerName", "x_ResourceGroupName", "x_ResourceType", "x_ServiceModel", "x_ServicePeriodEnd",
    "x_ServicePeriodStart", "x_SkuDescription", "x_SkuIsCreditEligible", "x_SkuMeterCategory", "x_SkuMeterId",
    "x_SkuMeterSubcategory", "x_SkuOfferId", "x_SkuOrderId", "x_SkuOrderName", "x_SkuPartNumber", "x_SkuPlanName", "x_SkuRegion",
    "x_SkuServiceFamily", "x_SkuTerm", "x_SkuTier"};

inline std::vector<std::string> operator+(std::vector<std::string> a, const std::vector<std::string>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

using Cells = std::map<std::string, std::string>;

/// A row of usage in July 2024 with what FOCUS demands; `own` replaces or adds.
inline Cells usage(const Cells& own = {})
{
    Cells row{{"BilledCost", "1.5"}, {"BillingAccountId", "/providers/Microsoft.Billing/billingAccounts/1234567"},
        {"BillingAccountName", "Example, Inc."}, {"BillingCurrency", "USD"}, {"BillingPeriodEnd", "2024-08-01T00:00:00Z"},
        {"BillingPeriodStart", "2024-07-01T00:00:00Z"}, {"ChargeCategory", "Usage"}, {"ChargeClass", ""},
        {"ChargeDescription", "D4s v5"}, {"ChargeFrequency", "Usage-Based"}, {"ChargePeriodEnd", "2024-07-02T00:00:00Z"},
        {"ChargePeriodStart", "2024-07-01T00:00:00Z"}, {"ConsumedQuantity", "24"}, {"ConsumedUnit", "Hours"},
        {"ContractedCost", "1.5"}, {"EffectiveCost", "1.5"}, {"InvoiceIssuerName", "Microsoft"}, {"ListCost", "2"},
        {"PricingQuantity", "24"}, {"PricingUnit", "Hours"}, {"ProviderName", "Microsoft"}, {"PublisherName", "Microsoft"},
        {"RegionId", "westeurope"}, {"RegionName", "West Europe"}, {"ServiceCategory", "Compute"},
        {"ServiceName", "Virtual Machines"}, {"Tags", R"({"team": "web, shop", "env": "prod"})"}};
    for (const auto& [column, text] : own)
        row[column] = text;
    return row;
}

/// Quoted where RFC 4180 asks for it.
inline std::string csvCell(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string cell = "\"";
    for (const char c : text)
        cell.append(c == '"' ? 2 : 1, c);
    cell += '"';
    return cell;
}

inline std::string csvOf(const std::vector<std::string>& columns, const std::vector<Cells>& rows)
{
    std::string csv;
    const auto addLine = [&](auto cellOf) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                csv += ',';
            csv += cellOf(columns[i]);
        }
        csv += "\r\n";
    };
    addLine([](const std::string& column) { return column; });
    for (const Cells& row : rows)
        addLine([&](const std::string& column) {
            const auto cell = row.find(column);
            return cell == row.end() ? std::string() : csvCell(cell->second);
        });
    return csv;
}

inline std::string say(const headroom::Error& error)
{
    std::string text = std::string(headroom::codeName(error.code)) + '|' + error.path;
    for (const headroom::Detail& detail : error.details)
        if (!detail.value.empty())
            text += '|' + detail.key + '=' + detail.value;
    return text;
}

/// "2024-07|Compute|Virtual Machines|westeurope|Usage|1.50|1.50|24 Hours|1"
inline QByteArray say(const headroom::BillCharge& c, int digits)
{
    return QByteArray::fromStdString(c.month.toText() + '|' + c.category.str() + '|' + c.service.str() + '|' + c.region.str() + '|'
        + std::string(nameOf(c.charge)) + '|' + c.billed.toText(digits) + '|' + c.effective.toText(digits) + '|'
        + (c.quantity ? c.quantity->toText() + ' ' + c.unit.str() : std::string()) + '|' + std::to_string(c.rows));
}
inline QByteArray say(const headroom::Bill& bill)
{
    QByteArray text;
    for (const headroom::BillCharge& charge : bill.charges)
        text += say(charge, bill.moneyDigits) + '\n';
    return text;
}

} // namespace focus_testing
