// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a record of the price API that we read, found fast.
#pragma once

#include <array>
#include <cstring>
#include <string_view>
#include <vector>

namespace headroom::retail {

enum Key {
    ArmRegionName,
    ArmSkuName,
    CurrencyCode,
    EffectiveEndDate,
    EffectiveStartDate,
    IsPrimary,
    MeterId,
    MeterName,
    ProductName,
    ReservationTerm,
    RetailPrice,
    SavingsPlan,
    ServiceFamily,
    ServiceName,
    SkuName,
    TierMinimumUnits,
    Type,
    UnitOfMeasure,
    Other
};
inline constexpr std::array<std::string_view, Other> keyNames{"armRegionName", "armSkuName", "currencyCode", "effectiveEndDate",
    "effectiveStartDate", "isPrimaryMeterRegion", "meterId", "meterName", "productName", "reservationTerm", "retailPrice",
    "savingsPlan", "serviceFamily", "serviceName", "skuName", "tierMinimumUnits", "type", "unitOfMeasure"};

inline bool isKey(const char* raw, std::string_view name)
{
    return std::memcmp(raw, name.data(), name.size()) == 0 && raw[name.size()] == '"'; // the parser's padding lies behind the end
}

/// Which key it is. Records have their keys in one order, so the place in the record guesses it.
class KeyFinder
{
public:
    Key find(const char* raw, std::size_t place)
    {
        if (place >= m_guess.size())
            m_guess.resize(place + 1, Other);
        if (m_guess[place] != Other && isKey(raw, keyNames[m_guess[place]]))
            return m_guess[place];
        for (int key = 0; key < Other; ++key)
            if (isKey(raw, keyNames[static_cast<std::size_t>(key)]))
                return m_guess[place] = static_cast<Key>(key);
        return Other;
    }

private:
    std::vector<Key> m_guess;
};

} // namespace headroom::retail
