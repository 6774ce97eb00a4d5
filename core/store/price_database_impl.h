// SPDX-License-Identifier: GPL-3.0-or-later
// What the price-book database and its writer share.
#pragma once

#include "core/store/price_database.h"

#include <unordered_map>

namespace headroom {

struct PriceDatabase::Impl
{
    sqlite::Connection connection;
    sqlite::Statement items;
    sqlite::Statement itemsOfSku;
    sqlite::Statement prices;                              // of a book and item
    sqlite::Statement pricesInRegion;                      // and region
    std::unordered_map<std::int64_t, std::string> regions; // as far as they are known

    Status prepare();
    Status loadRegions();
    /// The ids of those of the names that there are.
    Result<std::vector<std::int64_t>> regionIds(const std::vector<std::string>& names);
    Status findItem(std::int64_t item, const PriceQuery& query, const std::vector<std::int64_t>& regionsWanted, MeterPrice& price,
        std::size_t& left, const MeterPriceSink& sink);
    Status handOut(
        sqlite::Statement& rows, const PriceQuery& query, MeterPrice& price, std::size_t& left, const MeterPriceSink& sink);
    Result<std::string_view> regionName(std::int64_t id);
};

} // namespace headroom
