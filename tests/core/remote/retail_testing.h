// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the price API for tests, and errors as text.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>

namespace testing_support {

inline QByteArray textOf(const headroom::Error& error)
{
    std::string text = std::string(headroom::codeName(error.code)) + " at " + error.path;
    for (const headroom::Detail& detail : error.details)
        text += ", " + detail.key + "=" + detail.value;
    return QByteArray::fromStdString(text);
}

/// A record in the keys and order of the API's answers.
inline std::string retailItem(int number, const std::string& price = "0.291")
{
    const std::string n = std::to_string(number);
    return R"({"currencyCode":"USD","tierMinimumUnits":0.0,"retailPrice":)" + price + R"(,"unitPrice":)" + price
        + R"(,"armRegionName":"brazilsouth","location":"BR South","effectiveStartDate":"2025-11-01T00:00:00Z","meterId":"m)" + n
        + R"(","meterName":"D)" + n
        + R"(as v7","productId":"P","skuId":"P/0","productName":"Virtual Machines Dasv7 Series","skuName":"D)" + n
        + R"(as v7","serviceName":"Virtual Machines","serviceId":"S","serviceFamily":"Compute","unitOfMeasure":"1 Hour",)"
        + R"("type":"Consumption","isPrimaryMeterRegion":true,"armSkuName":"Standard_D)" + n + R"(as_v7"})";
}

/// An answer with `count` records from `first` on; a link of "null" is none.
inline std::string retailPage(int first, int count, const std::string& link = "null")
{
    std::string items;
    for (int i = 0; i < count; ++i) {
        items += i == 0 ? "" : ",";
        items += retailItem(first + i);
    }
    return R"({"BillingCurrency":"USD","CustomerEntityId":"Default","CustomerEntityType":"Retail","Items":[)" + items
        + R"(],"NextPageLink":)" + (link == "null" ? link : '"' + link + '"') + R"(,"Count":)" + std::to_string(count) + "}";
}

} // namespace testing_support
