// SPDX-License-Identifier: GPL-3.0-or-later
// What the price-book database and its writer share.
#pragma once

#include "core/store/price_database.h"

#include <unordered_map>

namespace headroom {

struct PriceDatabase::Impl
{
    sqlite::Connection connection;
    sqlite::Statement itemsOfSku;
    sqlite::Statement prices;         // of a book and item
    sqlite::Statement pricesInRegion; // and region
    std::unordered_map<std::int64_t, std::string> regions;

    Status prepare();
    Status loadRegions();
    Status findItem(const PriceQuery& query, std::int64_t item, MeterPrice& price, std::size_t& left, const MeterPriceSink& sink);
    Status handOut(
        sqlite::Statement& rows, const PriceQuery& query, MeterPrice& price, std::size_t& left, const MeterPriceSink& sink);
};

} // namespace headroom
