// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_set.h"

#include <algorithm>
#include <bit>

namespace headroom {

std::optional<std::size_t> NameSet::add(MadeText name, std::size_t row)
{
    if (!name.isFirst)
        if (const std::uint32_t place = placeOf(name.text); place != none)
            return m_rows[place - 1];
    m_names.push_back(name.text);
    m_rows.push_back(static_cast<std::uint32_t>(row));
    if (!name.isFirst)
        m_notFirst.push_back(static_cast<std::uint32_t>(m_names.size()));
    return std::nullopt;
}

bool NameSet::has(Text name) { return !name.empty() && placeOf(name) != none; }

// A text is made once: of two equal names at least one was not the first.
bool NameSet::meets(NameSet& other)
{
    const auto anyOf = [](const NameSet& from, NameSet& in) {
        return std::any_of(
            from.m_notFirst.begin(), from.m_notFirst.end(), [&](std::uint32_t place) { return in.has(from.m_names[place - 1]); });
    };
    return anyOf(*this, other) || anyOf(other, *this);
}

std::uint32_t NameSet::placeOf(Text name)
{
    order();
    return m_slots.empty() ? none : m_slots[slotOf(name)];
}

// Gives every name its slot.
void NameSet::order()
{
    if (m_ordered == m_names.size())
        return;
    reserve();
    for (; m_ordered < m_names.size(); ++m_ordered)
        m_slots[slotOf(m_names[m_ordered])] = static_cast<std::uint32_t>(m_ordered + 1);
}

void NameSet::reserve()
{
    if (m_names.size() * 3 <= m_slots.size() * 2)
        return;
    m_slots.assign(std::bit_ceil(std::max<std::size_t>(1024, m_names.size() * 2)), none);
    for (std::size_t i = 0; i < m_ordered; ++i)
        m_slots[slotOf(m_names[i])] = static_cast<std::uint32_t>(i + 1);
}

// Where the name stands, or would stand. Domain: there are slots, and one of them is free.
std::size_t NameSet::slotOf(Text name) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = (name.identity() * std::size_t{0x9e3779b97f4a7c15U} >> 20) & mask;
    while (m_slots[at] != none && m_names[m_slots[at] - 1] != name)
        at = (at + 1) & mask;
    return at;
}

} // namespace headroom
