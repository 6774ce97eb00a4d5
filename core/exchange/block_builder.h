// SPDX-License-Identifier: GPL-3.0-or-later
// Many new rows of one entity, collected into one step of a Change.
#pragma once

#include "core/model/change.h"

#include <memory>
#include <vector>

namespace headroom {

constexpr std::size_t blockBatchRows = 8 * Table<Workload>::chunkRows; // small enough to stay near, in whole chunks

enum class BlockIds { AfterTheModels, FromOne };

/// Collects rows of one entity, with rising ids. What comes before a later part of the file is not known while that is read: its
/// rows have ids from 1 on and are kept apart until they are taken over.
template<class E> class BlockBuilder
{
public:
    BlockBuilder(const Model& model, BlockIds ids)
        : m_ids(ids), m_lastId(ids == BlockIds::FromOne ? noId : model.lastId(entityOf<E>))
    {
        m_batch.reserve(blockBatchRows);
    }

    Id add(const E& row)
    {
        m_batch.push_back(row);
        m_batch.back().id = ++m_lastId;
        ++m_count;
        if (m_batch.size() == blockBatchRows)
            flush();
        return m_lastId;
    }
    std::size_t count() const { return m_count; }
    Id lastId() const { return m_lastId; }
    /// Takes the rows of a later part of the file; `place` gives each the ids that it really has.
    template<class Place> void take(BlockBuilder later, const Place& place)
    {
        flush();
        later.flush();
        for (std::vector<E>& batch : later.m_apart) {
            for (E& row : batch)
                place(row, m_lastId);
            m_block->template table<E>().append(std::move(batch));
        }
        m_lastId += later.m_lastId;
        m_count += later.m_count;
    }
    void finish(Change& change)
    {
        flush();
        if (m_count > 0)
            change.steps.push_back(BlockStep{entityOf<E>, true, m_block});
    }

private:
    void flush()
    {
        if (m_ids == BlockIds::FromOne)
            m_apart.push_back(std::move(m_batch));
        else
            m_block->template table<E>().append(std::move(m_batch));
        m_batch = {};
        m_batch.reserve(blockBatchRows);
    }
    BlockIds m_ids;
    Id m_lastId;
    std::size_t m_count = 0;
    std::vector<E> m_batch;
    std::vector<std::vector<E>> m_apart;
    std::shared_ptr<Model> m_block = std::make_shared<Model>();
};

} // namespace headroom
