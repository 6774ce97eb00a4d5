// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a record of the price API that we read, found fast.
#pragma once

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

/// Which key it is. Records have their keys in few orders, so what followed the key before in other records is compared first, in words of
/// eight bytes: keys that we do not read, too.
class KeyFinder
{
public:
    /// To be asked for the keys of a record in their order, `place` from 0.
    Key find(const char* raw, std::size_t place)
    {
        m_at = place == 0 ? 0 : m_at;
        for (const std::uint8_t next : m_nodes[m_at].next)
            if (m_nodes[next].is(raw)) {
                m_at = next;
                return m_nodes[next].key;
            }
        return search(raw);
    }

private:
    static constexpr std::size_t words = 3; // within the parser's padding
    static constexpr std::size_t mostNodes = 64;
    struct Node
    {
        std::array<std::uint64_t, words> text{}; // with the quote behind it
        std::array<std::uint64_t, words> mask{};
        Key key = Other;
        std::array<std::uint8_t, 2> next{}; // keys that followed it; 0, the record's beginning, is none

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
    Key search(const char* raw)
    {
        const std::size_t before = m_at;
        for (m_at = 1; m_at < m_nodes.size() && !m_nodes[m_at].is(raw);)
            ++m_at;
        if (m_at == m_nodes.size()) {
            const Node node = nodeOf(raw);
            if (node.mask[0] == 0 || m_nodes.size() == mostNodes) { // too long, or too many
                m_at = 0;
                return node.key;
            }
            m_nodes.push_back(node);
        }
        m_nodes[before].next = {static_cast<std::uint8_t>(m_at), m_nodes[before].next[0]};
        return m_nodes[m_at].key;
    }
    static Node nodeOf(const char* raw)
    {
        Node node;
        for (int key = 0; key < Other && node.key == Other; ++key)
            if (isKey(raw, keyNames[static_cast<std::size_t>(key)]))
                node.key = static_cast<Key>(key);
        if (const void* const quote = std::memchr(raw, '"', sizeof node.text)) {
            const std::size_t size = static_cast<std::size_t>(static_cast<const char*>(quote) - raw) + 1;
            std::memcpy(node.text.data(), raw, size);
            std::memset(node.mask.data(), 0xff, size);
        }
        return node;
    }

    std::vector<Node> m_nodes{Node{}};
    std::size_t m_at = 0; // the key before
};

} // namespace headroom::retail
