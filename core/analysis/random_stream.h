// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are the same for a seed on any machine.
#pragma once

#include <array>
#include <cstdint>

namespace headroom {

/// xoshiro256++ 1.0 of Blackman and Vigna (2019), seeded by splitmix64.
class RandomStream
{
public:
    RandomStream(std::uint64_t seed, std::uint64_t stream);
    explicit RandomStream(const std::array<std::uint64_t, 4>& state) : m_state(state) {}
    std::uint64_t next();
    /// Even between 0 and 1, neither of them included.
    double uniform() { return uniformOf(next()); }
    static double uniformOf(std::uint64_t bits) { return (static_cast<double>(bits >> 12) + 0.5) * 0x1p-52; }

private:
    std::array<std::uint64_t, 4> m_state;
};

} // namespace headroom
