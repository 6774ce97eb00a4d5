// SPDX-License-Identifier: GPL-3.0-or-later
// What counting is made of: sums that notice overflow, places of ids, items by key. Of counting.cpp only.
#pragma once

#include "core/engine/plan.h"

#include <algorithm>
#include <unordered_map>

namespace headroom {

inline constexpr std::int64_t tenThousandths = 10000;

inline std::int64_t times(std::int64_t a, std::int64_t b)
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        throw OverflowError();
    return product;
}

inline void addTo(std::int64_t& sum, std::int64_t term)
{
    if (__builtin_add_overflow(sum, term, &sum))
        throw OverflowError();
}

// A quantity in ten-thousandths, rounded half away from zero where it has more decimals.
inline std::int64_t inTenThousandths(Decimal d)
{
    if (d.scale() <= 4)
        return times(d.coefficient(), powerOfTen(4 - d.scale()));
    return static_cast<std::int64_t>(divideRounded(d.coefficient(), powerOfTen(d.scale() - 4), Rounding::HalfAway));
}

// Places of ids in id order.
template<class E> class IdMap
{
public:
    explicit IdMap(const Table<E>& table)
    {
        std::int32_t place = 0;
        for (const E& row : table) {
            if (static_cast<std::size_t>(row.id) >= m_places.size())
                m_places.resize(static_cast<std::size_t>(row.id) + 1, -1);
            m_places[static_cast<std::size_t>(row.id)] = place++;
        }
    }
    std::int32_t operator[](Ref<E> ref) const
    {
        const auto id = static_cast<std::size_t>(ref.id);
        return id < m_places.size() ? m_places[id] : -1;
    }

private:
    std::vector<std::int32_t> m_places;
};

inline bool allZero(const std::vector<std::int64_t>& counts)
{
    return std::all_of(counts.begin(), counts.end(), [](std::int64_t c) { return c == 0; });
}
inline bool isNothing(const ComputeItem& item) { return allZero(item.instances); }
inline bool isNothing(const DiskItem& item) { return allZero(item.count); }
inline bool isNothing(const LicenceItem& item) { return allZero(item.hours) && allZero(item.cores); }
inline bool isNothing(const ServiceItem& item) { return allZero(item.quantity); }
inline bool isNothing(const HostItem& item)
{
    return allZero(item.virtualCores) && allZero(item.physicalCores) && allZero(item.memory) && allZero(item.storage);
}
inline bool isNothing(const RegionServices& item)
{
    return std::all_of(item.slots.begin(), item.slots.end(), [](const ServiceCounts& s) { return s == ServiceCounts(); });
}

// Items by key.
template<class Item> class Items
{
public:
    explicit Items(std::size_t slots) : m_slots(slots) {}

    template<class Make> Item& at(std::uint64_t key, Make make)
    {
        if (key == m_lastKey && m_last != npos)
            return m_items[m_last].second;
        const auto [found, isNew] = m_places.emplace(key, m_items.size());
        if (isNew)
            m_items.emplace_back(key, make(m_slots));
        m_lastKey = key;
        m_last = found->second;
        return m_items[m_last].second;
    }
    /// In key order, without those that count nothing.
    std::vector<Item> sorted() const
    {
        std::vector<const std::pair<std::uint64_t, Item>*> order;
        for (const auto& item : m_items)
            if (!isNothing(item.second))
                order.push_back(&item);
        std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return a->first < b->first; });
        std::vector<Item> items;
        items.reserve(order.size());
        for (const auto* item : order)
            items.push_back(item->second);
        return items;
    }

private:
    static constexpr std::size_t npos = ~std::size_t{0};
    std::size_t m_slots;
    std::unordered_map<std::uint64_t, std::size_t> m_places;
    std::vector<std::pair<std::uint64_t, Item>> m_items;
    std::uint64_t m_lastKey = 0;
    std::size_t m_last = npos;
};

inline std::uint64_t keyOf(std::int32_t a, std::int32_t b, int c)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(a)) << 40
        | static_cast<std::uint64_t>(static_cast<std::uint32_t>(b)) << 16 | static_cast<std::uint64_t>(c);
}

} // namespace headroom
