// SPDX-License-Identifier: GPL-3.0-or-later
// How work on another thread is watched by those who wait for it.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>

namespace headroom {

/// Work that is given one ends with Cancelled soon after `cancel` became true, and has then changed nothing.
struct WorkWatch
{
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(std::size_t done, std::size_t total)> progress; // in any unit, from any thread

    bool isCancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
    void tell(std::size_t done, std::size_t total) const
    {
        if (progress)
            progress(done, total);
    }
};

/// Counts what several threads do of one work.
class WorkCount
{
public:
    static constexpr std::size_t step = 4096; // what is worth telling

    WorkCount(const WorkWatch& watch, std::size_t total) : m_watch(watch), m_total(total) {}
    void add(std::size_t done) { m_watch.tell(m_done += done, m_total); }

private:
    const WorkWatch& m_watch;
    const std::size_t m_total;
    std::atomic<std::size_t> m_done = 0;
};

} // namespace headroom
