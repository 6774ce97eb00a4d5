// SPDX-License-Identifier: GPL-3.0-or-later
// The same work in several threads at once.
#pragma once

#include <cstddef>
#include <functional>

namespace headroom {

/// Runs `work` in up to `threads` threads, of which this is one, and returns when all have ended; where the system gives fewer, those do
/// all of it. `work` takes what is next until nothing is left, and throws nothing.
void inThreads(std::size_t threads, const std::function<void()>& work);

} // namespace headroom
