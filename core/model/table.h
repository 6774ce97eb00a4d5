// SPDX-License-Identifier: GPL-3.0-or-later
// Table<E>: the rows of an entity in id order, as a persistent vector of shared chunks. Copying a table costs one pointer; an
// edit copies one chunk, or none where no other table shares it: many edits in a row copy each chunk once.
#pragma once

#include "core/model/value.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

namespace headroom {

template<class E> class Table
{
public:
    static constexpr std::size_t chunkRows = 1024;
    using Chunk = std::vector<E>;
    using ChunkPtr = std::shared_ptr<const Chunk>;

    Table() = default;

    std::size_t size() const { return m_spine ? m_spine->starts.back() : 0; }
    bool empty() const { return size() == 0; }

    /// The row at a place, 0 <= index < size().
    const E& at(std::size_t index) const
    {
        const std::size_t c = chunkOfIndex(index);
        return (*m_spine->chunks[c])[index - m_spine->starts[c]];
    }
    /// Null when no row has the id.
    const E* find(Id id) const
    {
        const std::size_t index = lowerBound(id);
        if (index == size())
            return nullptr;
        const E& row = at(index);
        return row.id == id ? &row : nullptr;
    }
    /// Where a row of that id stands, or would stand.
    std::size_t lowerBound(Id id) const
    {
        if (empty())
            return 0;
        const auto& chunks = m_spine->chunks;
        const auto after =
            std::partition_point(chunks.begin(), chunks.end(), [&](const ChunkPtr& c) { return c->back().id < id; });
        if (after == chunks.end())
            return size();
        const auto c = static_cast<std::size_t>(after - chunks.begin());
        const auto row = std::partition_point((*after)->begin(), (*after)->end(), [&](const E& e) { return e.id < id; });
        return m_spine->starts[c] + static_cast<std::size_t>(row - (*after)->begin());
    }
    Id lastId() const { return empty() ? noId : m_spine->chunks.back()->back().id; }

    /// Puts the row in its place, in front of none with the same id: replaces that one.
    void put(E row)
    {
        const std::size_t index = lowerBound(row.id);
        const bool atEnd = index == size();
        Spine& spine = ownSpine();
        if (atEnd && (spine.chunks.empty() || spine.chunks.back()->size() >= chunkRows)) {
            auto fresh = std::make_shared<Chunk>();
            fresh->reserve(chunkRows);
            spine.chunks.push_back(std::move(fresh));
            spine.starts.push_back(spine.starts.back());
        }
        const std::size_t c = atEnd ? spine.chunks.size() - 1 : chunkOfIndex(index);
        Chunk& chunk = ownChunk(spine, c);
        const auto place = chunk.begin() + static_cast<std::ptrdiff_t>(index - spine.starts[c]);
        if (!atEnd && place->id == row.id) {
            *place = std::move(row);
            return;
        }
        chunk.insert(place, std::move(row));
        if (chunk.size() > chunkRows)
            split(spine, c);
        countFrom(spine, c);
    }
    /// False when there is no such row.
    bool remove(Id id)
    {
        if (!find(id))
            return false;
        const std::size_t index = lowerBound(id);
        Spine& spine = ownSpine();
        const std::size_t c = chunkOfIndex(index);
        Chunk& chunk = ownChunk(spine, c);
        chunk.erase(chunk.begin() + static_cast<std::ptrdiff_t>(index - spine.starts[c]));
        if (chunk.empty()) {
            spine.chunks.erase(spine.chunks.begin() + static_cast<std::ptrdiff_t>(c));
            spine.starts.pop_back();
        }
        countFrom(spine, c);
        if (spine.chunks.empty())
            m_spine = nullptr;
        return true;
    }
    /// Many rows with rising ids, all above lastId(): what loading and imports do.
    void append(std::vector<E> rows)
    {
        if (rows.empty())
            return;
        auto chunks = copyOfChunks();
        for (std::size_t from = 0; from < rows.size(); from += chunkRows) {
            const std::size_t to = std::min(rows.size(), from + chunkRows);
            const auto begin = std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(from));
            const auto end = std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(to));
            chunks.push_back(std::make_shared<Chunk>(begin, end));
        }
        adopt(std::move(chunks));
    }

    /// All rows of another table, whose ids are above lastId(), by sharing its chunks.
    void appendTable(const Table& other)
    {
        auto chunks = copyOfChunks();
        for (std::size_t c = 0; c < other.chunkCount(); ++c)
            chunks.push_back(other.chunk(c));
        adopt(std::move(chunks));
    }
    /// Keeps the first `count` rows only.
    void truncate(std::size_t count)
    {
        auto chunks = copyOfChunks();
        std::size_t total = size();
        while (!chunks.empty() && total - chunks.back()->size() >= count) {
            total -= chunks.back()->size();
            chunks.pop_back();
        }
        if (total > count) {
            const auto keep = static_cast<std::ptrdiff_t>(chunks.back()->size() - (total - count));
            chunks.back() = std::make_shared<Chunk>(chunks.back()->begin(), chunks.back()->begin() + keep);
        }
        adopt(std::move(chunks));
    }

    class Iterator
    {
    public:
        using value_type = E;
        using difference_type = std::ptrdiff_t;
        using reference = const E&;
        using pointer = const E*;
        using iterator_category = std::forward_iterator_tag;
        Iterator() = default;
        Iterator(const Table* table, std::size_t chunk, std::size_t row) : m_table(table), m_chunk(chunk), m_row(row) {}
        const E& operator*() const { return (*m_table->m_spine->chunks[m_chunk])[m_row]; }
        const E* operator->() const { return &**this; }
        Iterator& operator++()
        {
            if (++m_row == m_table->m_spine->chunks[m_chunk]->size()) {
                m_row = 0;
                ++m_chunk;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator&) const = default;

    private:
        const Table* m_table = nullptr;
        std::size_t m_chunk = 0;
        std::size_t m_row = 0;
    };
    Iterator begin() const { return {this, 0, 0}; }
    Iterator end() const { return {this, m_spine ? m_spine->chunks.size() : 0, 0}; }

    std::size_t chunkCount() const { return m_spine ? m_spine->chunks.size() : 0; }
    const ChunkPtr& chunk(std::size_t index) const { return m_spine->chunks[index]; }

    /// Whether both share every chunk, which costs nothing to find out; equal tables may still be different ones.
    bool sameAs(const Table& other) const { return m_spine == other.m_spine; }
    friend bool operator==(const Table& a, const Table& b)
    {
        return a.sameAs(b) || (a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin()));
    }

private:
    struct Spine
    {
        std::vector<ChunkPtr> chunks;    // none is empty
        std::vector<std::size_t> starts; // of each chunk, and the total
    };

    std::size_t chunkOfIndex(std::size_t index) const
    {
        const auto& starts = m_spine->starts;
        return static_cast<std::size_t>(std::upper_bound(starts.begin(), starts.end(), index) - starts.begin()) - 1;
    }
    std::vector<ChunkPtr> copyOfChunks() const { return m_spine ? m_spine->chunks : std::vector<ChunkPtr>(); }
    // Nobody else holds it, so nobody sees it change. What other holders read before they let go was read before this.
    template<class T> static bool isOnlyOurs(const std::shared_ptr<T>& held)
    {
        const bool ours = held.use_count() == 1;
        std::atomic_thread_fence(std::memory_order_acquire);
        return ours;
    }
    // Every spine and every chunk was made as one that can change; they are kept as const because they may be shared.
    Spine& ownSpine()
    {
        if (!m_spine) {
            auto spine = std::make_shared<Spine>();
            spine->starts.push_back(0);
            m_spine = std::move(spine);
        } else if (!isOnlyOurs(m_spine)) {
            m_spine = std::make_shared<Spine>(*m_spine);
        }
        return *std::const_pointer_cast<Spine>(m_spine);
    }
    static Chunk& ownChunk(Spine& spine, std::size_t c)
    {
        if (!isOnlyOurs(spine.chunks[c]))
            spine.chunks[c] = std::make_shared<Chunk>(*spine.chunks[c]);
        return *std::const_pointer_cast<Chunk>(spine.chunks[c]);
    }
    static void split(Spine& spine, std::size_t c)
    {
        const Chunk& whole = *spine.chunks[c];
        const auto middle = whole.begin() + static_cast<std::ptrdiff_t>(whole.size() / 2);
        auto second = std::make_shared<Chunk>(middle, whole.end());
        spine.chunks[c] = std::make_shared<Chunk>(whole.begin(), middle);
        spine.chunks.insert(spine.chunks.begin() + static_cast<std::ptrdiff_t>(c) + 1, std::move(second));
        spine.starts.push_back(0);
    }
    static void countFrom(Spine& spine, std::size_t c)
    {
        for (; c < spine.chunks.size(); ++c)
            spine.starts[c + 1] = spine.starts[c] + spine.chunks[c]->size();
    }
    void adopt(std::vector<ChunkPtr> chunks)
    {
        if (chunks.empty()) {
            m_spine = nullptr;
            return;
        }
        auto spine = std::make_shared<Spine>();
        spine->starts.reserve(chunks.size() + 1);
        std::size_t total = 0;
        spine->starts.push_back(0);
        for (const ChunkPtr& c : chunks)
            spine->starts.push_back(total += c->size());
        spine->chunks = std::move(chunks);
        m_spine = std::move(spine);
    }

    std::shared_ptr<const Spine> m_spine;
};

} // namespace headroom
