// SPDX-License-Identifier: GPL-3.0-or-later
// Small projects that the tests of pricing share.
#pragma once

#include "core/pricing/price_book.h"
#include "core/pricing/price_index.h"

#include <QString>

#include <algorithm>
#include <initializer_list>

namespace pricing_test {

using namespace headroom;

inline Decimal number(std::string_view text) { return Decimal::parse(text).value(); }

inline QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// A project that starts in September 2026 and holds the shipped prices of these regions; the first is the plan's.
inline Model projectIn(const std::vector<Text>& regions)
{
    Model model = Model::empty(Month(2026, 9));
    AzurePlan plan = model.azure();
    plan.defaultRegion = regions.front();
    model.table<AzurePlan>().put(plan);
    if (!apply(model, addPricesFor(model, regions).value()))
        qFatal("the prices do not go in");
    return model;
}

template<class E> Id put(Model& model, E row)
{
    row.id = model.table<E>().lastId() + 1;
    model.table<E>().put(row);
    return row.id;
}

inline Sku machine(Text name, int vcpu, int memoryGib, int generation = 5)
{
    Sku sku;
    sku.name = name;
    sku.series = "Test";
    sku.vcpu = vcpu;
    sku.memoryGib = Decimal(memoryGib);
    sku.generation = generation;
    return sku;
}

inline Price priceOf(Text name, Text region, PriceKind kind, std::string_view amount)
{
    Price price;
    price.name = name;
    price.region = region;
    price.kind = kind;
    price.price = number(amount);
    return price;
}

} // namespace pricing_test
