// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the price API for the tests of the command line. (A file of their own: moc does not get over such raw strings.)
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace testing_support {

/// A record of a machine in West Europe, in the keys and order of the API.
inline QByteArray record(const QByteArray& size, const QByteArray& price, const QByteArray& more = {})
{
    QByteArray meter = size;
    meter.replace('_', ' ');
    return R"({"currencyCode":"USD","tierMinimumUnits":0.0,"retailPrice":)" + price + R"(,"unitPrice":)" + price
        + R"(,"armRegionName":"westeurope","location":"EU West","effectiveStartDate":"2025-11-01T00:00:00Z",)"
        + R"("meterId":"00003b45-e996-5b04-b673-a2db710f9237","meterName":")" + meter
        + R"(","productId":"P","skuId":"P/1","productName":"Virtual Machines Series","skuName":")" + meter
        + R"(","serviceName":"Virtual Machines","serviceId":"S","serviceFamily":"Compute","unitOfMeasure":"1 Hour",)"
        + R"("type":"Consumption","isPrimaryMeterRegion":true,"armSkuName":"Standard_)" + size + '"' + more + '}';
}

inline QByteArray page(const QByteArrayList& records, const QByteArray& link = "null")
{
    return R"({"BillingCurrency":"USD","CustomerEntityId":"Default","CustomerEntityType":"Retail","Items":[)" + records.join(',')
        + R"(],"NextPageLink":)" + link + R"(,"Count":)" + QByteArray::number(records.size()) + '}';
}

} // namespace testing_support
