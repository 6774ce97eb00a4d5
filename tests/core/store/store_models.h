// SPDX-License-Identifier: GPL-3.0-or-later
// Models for the tests of the store: a row of every entity with every field filled, and other values for any field.
#pragma once

#include "core/model/change.h"

#include <cstdint>

namespace testing_support {

/// A small random source with a fixed seed, the same everywhere.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed * 2 + 1) {}
    std::uint64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state * 0x2545f4914f6cdd1dULL;
    }
    /// 0 <= result < bound.
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>((next() >> 20) % bound); }

private:
    std::uint64_t m_state;
};

/// Values that the field can hold, the first other than the second; `seed` picks among them. References: 1 or 2.
headroom::Value someValue(const headroom::Field& field, std::uint64_t seed);
/// Blank where the field may be blank.
headroom::Value blankValue(const headroom::Field& field);
/// Two rows of every entity (one where there is only one), ids 1 and 2, every field filled.
headroom::Model fullModel();
/// The empty model with a site and workloads of rising ids.
headroom::Model modelWithWorkloads(std::size_t count);

} // namespace testing_support
