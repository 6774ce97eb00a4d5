// SPDX-License-Identifier: GPL-3.0-or-later
// Two works at a time.
#pragma once

#include <future>
#include <utility>

namespace headroom {

/// Runs both, the second on a thread of its own; where the system gives none, on this one, after the first. When it returns or throws
/// neither runs any more. Throws what the first throws, else what the second throws. Domain: the first never waits for the second;
/// the second may wait for what the first hands over, if that also ends the waiting when it throws.
template<class First, class Second> void sideBySide(First&& first, Second&& second)
{
    std::future<void> other = std::async(std::forward<Second>(second)); // ends in its destructor, should the first throw
    std::forward<First>(first)();
    other.get();
}

} // namespace headroom
