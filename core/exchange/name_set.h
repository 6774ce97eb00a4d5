// SPDX-License-Identifier: GPL-3.0-or-later
// The names of an inventory's rows, so that none is taken twice.
#pragma once

#include "core/base/text_maker.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace headroom {

/// Names and the row where each stood first. A name whose text nobody had made before can't be here yet, so those are only written
/// down; they are put in order once a name comes that may be.
class NameSet
{
public:
    /// The row at which the name was added before; nullopt, and added now, when it was not.
    std::optional<std::size_t> add(MadeText name, std::size_t row);
    std::optional<std::size_t> add(Text name, std::size_t row) { return add(MadeText{name, false}, row); }
    bool has(Text name);
    /// Whether a name stands in both.
    bool meets(NameSet& other);

private:
    static constexpr std::uint32_t none = 0;
    std::uint32_t placeOf(Text name); // from 1, or none
    void order();
    void reserve();
    std::size_t slotOf(Text name) const;

    std::vector<Text> m_names;
    std::vector<std::uint32_t> m_rows;     // of each name
    std::vector<std::uint32_t> m_notFirst; // places of names whose text was there before
    std::vector<std::uint32_t> m_slots;    // places by name: open addressing, a power of two of them
    std::size_t m_ordered = 0;             // of the names, those that have a slot
};

} // namespace headroom
