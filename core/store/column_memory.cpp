// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_memory.h"

#include <algorithm>
#include <cstring>

namespace headroom {

std::uint64_t placeHash(const StoredValue& stored)
{
    std::uint64_t word = 0;
    if (stored.kind != StoredValue::Kind::Text)
        return static_cast<std::uint64_t>(stored.integer);
    const std::size_t size = stored.text.size();
    std::memcpy(&word, stored.text.data() + (size > sizeof word ? size - sizeof word : 0), std::min(size, sizeof word));
    return word + size;
}

std::uint64_t placeHash(const Value& value)
{
    struct Visitor
    {
        std::uint64_t operator()(std::monostate) const { return 1; }
        std::uint64_t operator()(bool v) const { return v ? 2 : 3; }
        std::uint64_t operator()(std::int64_t v) const { return static_cast<std::uint64_t>(v); }
        std::uint64_t operator()(Decimal v) const
        {
            return static_cast<std::uint64_t>(v.coefficient()) * 16 + static_cast<std::uint64_t>(v.scale());
        }
        std::uint64_t operator()(Money v) const { return static_cast<std::uint64_t>(v.minor()); }
        std::uint64_t operator()(Month v) const { return static_cast<std::uint64_t>(v.index()); }
        std::uint64_t operator()(Date v) const { return static_cast<std::uint64_t>(v.serial()); }
        std::uint64_t operator()(Text v) const { return v.identity(); }
        std::uint64_t operator()(ChoiceValue v) const { return static_cast<std::uint64_t>(v.index); }
        std::uint64_t operator()(RefValue v) const { return static_cast<std::uint64_t>(v.id); }
        std::uint64_t operator()(MonthSet v) const { return v.bits; }
    };
    return std::visit(Visitor(), value);
}

} // namespace headroom
