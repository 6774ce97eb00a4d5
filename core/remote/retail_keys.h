// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a record of the price API that we read, found fast.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
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

/// Which key it is. Records have their keys in one order, so what stood at a place in a record is compared first, in words of eight
/// bytes: keys that we do not read, too.
class KeyFinder
{
public:
    Key find(const char* raw, std::size_t place)
    {
        return place < m_seen.size() && m_seen[place].is(raw) ? m_seen[place].key : learned(raw, place);
    }

private:
    static constexpr std::size_t words = 3; // within the parser's padding
    static constexpr std::size_t mostPlaces = 64;
    struct Seen
    {
        std::array<std::uint64_t, words> text{}; // with the quote behind it
        std::array<std::uint64_t, words> mask{};
        Key key = Other;

        bool is(const char* raw) const
        {
            std::uint64_t differs = mask[0] == 0;
            for (std::size_t i = 0; i < words; ++i) {
                std::uint64_t word = 0;
                std::memcpy(&word, raw + i * sizeof word, sizeof word);
                differs |= (word ^ text[i]) & mask[i];
            }
            return differs == 0;
        }
    };
    Key learned(const char* raw, std::size_t place)
    {
        Seen seen;
        for (int key = 0; key < Other && seen.key == Other; ++key)
            if (isKey(raw, keyNames[static_cast<std::size_t>(key)]))
                seen.key = static_cast<Key>(key);
        const void* const quote = std::memchr(raw, '"', sizeof seen.text);
        if (quote && place < mostPlaces) {
            const std::size_t size = static_cast<std::size_t>(static_cast<const char*>(quote) - raw) + 1;
            std::memcpy(seen.text.data(), raw, size);
            std::memset(seen.mask.data(), 0xff, size);
            m_seen.resize(std::max(m_seen.size(), place + 1));
            m_seen[place] = seen;
        }
        return seen.key;
    }
    std::vector<Seen> m_seen;
};

} // namespace headroom::retail
