// SPDX-License-Identifier: GPL-3.0-or-later
// Many new rows of one entity, collected into one step of a Change.
#pragma once

#include "core/model/change.h"

#include <cstdint>
#include <memory>
#include <utility>

namespace headroom {

enum class BlockIds { AfterTheModels, FromOne };

/// Collects rows of one entity, with rising ids; each is written once, to the place where it stays. What comes before a later part of
/// the file is not known while that is read: its rows have ids from 1 on until they are taken over.
template<class E> class BlockBuilder
{
public:
    BlockBuilder(const Model& model, BlockIds ids) : m_lastId(ids == BlockIds::FromOne ? noId : model.lastId(entityOf<E>)) {}

    Id add(E row)
    {
        row.id = ++m_lastId;
        ++m_count;
        if (m_chunk.size() == Table<E>::chunkRows)
            flush();
        m_chunk.put(std::move(row));
        const auto next =
            reinterpret_cast<std::uintptr_t>(&m_chunk.at(m_chunk.size() - 1) + 1); // is near when the next row comes
        for (std::uintptr_t line = next; line < next + sizeof(E); line += 64)
            __builtin_prefetch(reinterpret_cast<const void*>(line), 1);
        return m_lastId;
    }
    std::size_t count() const { return m_count; }
    Id lastId() const { return m_lastId; }
    /// Takes the rows of a later part of the file; `place` gives each the ids that it really has.
    template<class Place> void take(BlockBuilder later, const Place& place)
    {
        const Table<E> rows = later.all();
        for (std::size_t c = 0; c < rows.chunkCount(); ++c)
            // Tables make their chunks as what can change, and nobody else has seen these.
            for (E& row : const_cast<typename Table<E>::Chunk&>(*rows.chunk(c)))
                place(row, m_lastId);
        m_rows = all();
        m_rows.appendTable(rows);
        m_lastId += later.m_lastId;
        m_count += later.m_count;
    }
    void finish(Change& change)
    {
        auto block = std::make_shared<Model>();
        block->template table<E>() = all();
        if (m_count > 0)
            change.steps.push_back(BlockStep{entityOf<E>, true, std::move(block)});
    }

private:
    static constexpr std::size_t chunksTogether = 64; // so that lists of chunks are not copied for each

    void flush()
    {
        m_near.appendTable(std::exchange(m_chunk, {}));
        if (m_near.chunkCount() >= chunksTogether)
            m_rows.appendTable(std::exchange(m_near, {}));
    }
    /// What was collected; nothing is left.
    Table<E> all()
    {
        if (!m_chunk.empty())
            flush();
        m_rows.appendTable(std::exchange(m_near, {}));
        return std::exchange(m_rows, {});
    }

    Id m_lastId;
    std::size_t m_count = 0;
    Table<E> m_rows;
    Table<E> m_near;  // the chunks after those
    Table<E> m_chunk; // the one that is being filled
};

} // namespace headroom
