// SPDX-License-Identifier: GPL-3.0-or-later
// What validation keeps of the model that it looked at last. For validate.cpp.
#pragma once

#include "core/model/model.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace headroom {

/// How often each name of a table stands there. Equal texts are one, so their numbers do for names.
class NameCounts
{
public:
    void add(Text name);
    /// Domain: a name that was added before and not removed since.
    void remove(Text name);
    /// Whether no name is missing or stands twice.
    bool unique() const { return m_unnamed == 0 && m_shared == 0; }
    /// From the names of one table to those of another, which mostly share their chunks.
    template<class E> void follow(const Table<E>& before, const Table<E>& now)
    {
        if (m_used == 0 && !now.empty())
            reserve(now.size());
        for (std::size_t c = 0; c < std::max(before.chunkCount(), now.chunkCount()); ++c)
            followChunk(chunkAt(before, c), chunkAt(now, c));
    }

private:
    struct Slot
    {
        std::uint32_t name = 0;
        std::uint32_t count = 0;
    };
    template<class E> static const std::vector<E>* chunkAt(const Table<E>& table, std::size_t c)
    {
        return c < table.chunkCount() ? table.chunk(c).get() : nullptr;
    }
    template<class E> void followChunk(const std::vector<E>* before, const std::vector<E>* now)
    {
        if (before == now)
            return;
        const std::size_t were = before ? before->size() : 0;
        const std::size_t are = now ? now->size() : 0;
        for (std::size_t r = 0; r < std::max(were, are); ++r) {
            if (r < were && r < are && (*before)[r].name == (*now)[r].name)
                continue;
            if (r < were)
                remove((*before)[r].name);
            if (r < are)
                add((*now)[r].name);
        }
    }
    Slot& slotOf(std::uint32_t name);
    void reserve(std::size_t names);

    std::vector<Slot> m_slots; // a power of two, never more than half of them used
    std::size_t m_used = 0;    // with a name, be it one that no row has any more
    std::size_t m_unnamed = 0; // rows
    std::size_t m_shared = 0;  // names of several rows
};

struct ValidationMemory
{
    Model last;
    std::array<std::vector<bool>, entityCount> good; // of each chunk of `last`: nothing was wrong with its rows' fields
    std::array<NameCounts, entityCount> names;       // of the entities whose names are unique
    int moneyDigits = -1;                            // by which limits of money were held
    bool whole = false;                              // whether there was a company and a plan
};

/// Whether every id of `before` still stands, at its place: so references that led there still do. Rows behind the last do no harm.
template<class E> bool keepsIds(const Table<E>& before, const Table<E>& now)
{
    if (before.sameAs(now))
        return true;
    if (before.chunkCount() > now.chunkCount())
        return false;
    for (std::size_t c = 0; c < before.chunkCount(); ++c) {
        if (before.chunk(c) == now.chunk(c))
            continue;
        const std::vector<E>& were = *before.chunk(c);
        const std::vector<E>& are = *now.chunk(c);
        if (were.size() > are.size())
            return false;
        for (std::size_t r = 0; r < were.size(); ++r)
            if (were[r].id != are[r].id)
                return false;
    }
    return true;
}

} // namespace headroom
