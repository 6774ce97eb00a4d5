// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/random_stream.h"

#include <bit>

namespace headroom {

namespace {

constexpr std::uint64_t golden = 0x9e3779b97f4a7c15U;

std::uint64_t splitmix(std::uint64_t& state)
{
    std::uint64_t z = state += golden;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9U;
    z = (z ^ z >> 27) * 0x94d049bb133111ebU;
    return z ^ z >> 31;
}

} // namespace

RandomStream::RandomStream(std::uint64_t seed, std::uint64_t stream) : m_state()
{
    std::uint64_t mixed = seed;
    std::uint64_t state = splitmix(mixed) ^ (stream + 1) * golden;
    for (std::uint64_t& word : m_state)
        word = splitmix(state);
}

std::uint64_t RandomStream::next()
{
    const std::uint64_t result = std::rotl(m_state[0] + m_state[3], 23) + m_state[0];
    const std::uint64_t t = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= t;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

} // namespace headroom
