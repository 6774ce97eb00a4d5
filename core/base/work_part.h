// SPDX-License-Identifier: GPL-3.0-or-later
// Work of several parts, watched as one.
#pragma once

#include "core/base/work_watch.h"

#include <algorithm>

namespace headroom {

/// For a part of the work: what it tells lies between these hundredths of the whole. Domain: `whole` outlives it.
inline WorkWatch partOf(const WorkWatch& whole, std::size_t from, std::size_t to)
{
    if (!whole.progress)
        return whole;
    return {whole.cancel, [&whole, from, to](std::size_t done, std::size_t total) {
                whole.tell(from * total + std::min(done, total) * (to - from), 100 * total);
            }};
}

} // namespace headroom
