// SPDX-License-Identifier: GPL-3.0-or-later
// Many new rows of one entity, collected into one step of a Change.
#pragma once

#include "core/model/change.h"

#include <memory>
#include <utility>
#include <vector>

namespace headroom {

enum class BlockIds { AfterTheModels, FromOne };

/// Collects rows of one entity, with rising ids; each is written once, to the place where it stays. What comes before a later part of
/// the file is not known while that is read: its rows have ids from 1 on until they are taken over.
template<class E> class BlockBuilder
{
public:
    BlockBuilder(const Model& model, BlockIds ids) : m_lastId(ids == BlockIds::FromOne ? noId : model.lastId(entityOf<E>)) {}

    /// A new last row like that one, with an id of its own, at the place where it stays; until the next is added.
    E& next(const E& like)
    {
        ++m_count;
        if (!m_last || m_last->size() == Table<E>::chunkRows) {
            E row = like;
            row.id = ++m_lastId;
            Table<E>& chunk = m_chunks.emplace_back();
            chunk.put(std::move(row));
            m_last = &rowsOf(chunk);
            return m_last->back();
        }
        E& row = m_last->emplace_back(like);
        row.id = ++m_lastId;
        return row;
    }
    Id add(const E& row) { return next(row).id; }
    /// Takes the last row away again. Domain: once, after next().
    void drop()
    {
        m_last->pop_back();
        --m_lastId;
        --m_count;
    }
    std::size_t count() const { return m_count; }
    Id lastId() const { return m_lastId; }
    /// Takes the rows of a later part of the file; `place` gives each the ids that it really has.
    template<class Place> void take(BlockBuilder later, const Place& place)
    {
        later.settle();
        settle();
        for (Table<E>& chunk : later.m_chunks) {
            for (E& row : rowsOf(chunk))
                place(row, m_lastId);
            m_chunks.push_back(std::move(chunk));
        }
        m_lastId += later.m_lastId;
        m_count += later.m_count;
    }
    void finish(Change& change)
    {
        if (m_count == 0)
            return;
        settle();
        Table<E> rows;
        Table<E> near; // so that the list of all chunks is not copied for each
        for (Table<E>& chunk : std::exchange(m_chunks, {})) {
            near.appendTable(std::exchange(chunk, {}));
            if (near.chunkCount() == chunksTogether)
                rows.appendTable(std::exchange(near, {}));
        }
        rows.appendTable(near);
        auto block = std::make_shared<Model>();
        block->template table<E>() = std::move(rows);
        change.steps.push_back(BlockStep{entityOf<E>, true, std::move(block)});
    }

private:
    using Chunk = typename Table<E>::Chunk;
    static constexpr std::size_t chunksTogether = 64;

    /// Of a table of one chunk, to be filled: tables make their chunks as what can change, nobody else has seen this one, and
    /// appendTable() counts its rows.
    static Chunk& rowsOf(const Table<E>& table) { return const_cast<Chunk&>(*table.chunk(0)); }
    /// No chunk is empty or grows any more.
    void settle()
    {
        if (m_last && m_last->empty())
            m_chunks.pop_back();
        m_last = nullptr;
    }

    Id m_lastId;
    std::size_t m_count = 0;
    std::vector<Table<E>> m_chunks; // each a table of one, which counts its first row only
    Chunk* m_last = nullptr;        // the one that is being filled
};

} // namespace headroom
