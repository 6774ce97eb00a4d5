// SPDX-License-Identifier: GPL-3.0-or-later
// How the program's memory is managed.
#pragma once

#include <malloc.h>

namespace headroom {

/// Memory that was needed once stays with the program, up to 128 MiB beyond what is in use. Given back to the system after each
/// calculation and asked for anew it costs a page fault every 4 KiB, which is a third of the time of a traced one. To be called
/// once, by a program that calculates again and again.
inline void keepFreedMemory()
{
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 128 << 20);
}

} // namespace headroom
