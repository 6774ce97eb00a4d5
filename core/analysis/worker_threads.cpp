// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/worker_threads.h"

#include <exception>
#include <thread>
#include <vector>

namespace headroom {

void inThreads(std::size_t threads, const std::function<void()>& work)
{
    std::vector<std::thread> others;
    try {
        others.reserve(threads);
        for (std::size_t i = 1; i < threads; ++i)
            others.emplace_back(work);
    } catch (const std::exception&) {
        // the system gives no more of them
    }
    work();
    for (std::thread& other : others)
        other.join();
}

} // namespace headroom
