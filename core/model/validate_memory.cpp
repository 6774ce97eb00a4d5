// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate_memory.h"

#include <bit>

namespace headroom {

void NameCounts::add(Text name)
{
    if (name.empty()) {
        ++m_unnamed;
        return;
    }
    if (m_used * 2 >= m_slots.size())
        reserve(m_used);
    Slot& slot = slotOf(name.identity());
    m_used += slot.name > 0 ? 0 : 1;
    slot.name = name.identity();
    m_shared += ++slot.count == 2 ? 1 : 0;
}

void NameCounts::remove(Text name)
{
    if (name.empty()) {
        --m_unnamed;
        return;
    }
    m_shared -= slotOf(name.identity()).count-- == 2 ? 1 : 0;
}

NameCounts::Slot& NameCounts::slotOf(std::uint32_t name)
{
    std::size_t at = name * std::size_t{0x9e3779b97f4a7c15U};
    at = (at >> 20) & (m_slots.size() - 1);
    while (m_slots[at].name > 0 && m_slots[at].name != name)
        at = (at + 1) & (m_slots.size() - 1);
    return m_slots[at];
}

// Makes room for so many, and forgets names that no row has.
void NameCounts::reserve(std::size_t names)
{
    std::vector<Slot> before(std::bit_ceil(std::max<std::size_t>(names, 256) * 2 + 1));
    before.swap(m_slots);
    m_used = 0;
    for (const Slot& slot : before)
        if (slot.count > 0) {
            slotOf(slot.name) = slot;
            ++m_used;
        }
}

} // namespace headroom
