// SPDX-License-Identifier: GPL-3.0-or-later
// A field's value without its row, and the small types that rows are made of.
#pragma once

#include "core/base/opt.h"
#include "core/base/text.h"

#include <cstdint>
#include <variant>

namespace headroom {

/// A row's identity within its entity: positive; 0 is "none". The id of a removed last row is given again to the next new one.
using Id = std::int32_t;
constexpr Id noId = 0;

/// A reference to a row of entity E; id 0 is blank.
template<class E> struct Ref
{
    Id id = noId;
    friend constexpr bool operator==(Ref, Ref) = default;
    constexpr explicit operator bool() const { return id != noId; }
};

/// Months of a year, 1 to 12. Text form "3,6,9,12".
struct MonthSet
{
    std::uint16_t bits = 0;
    static constexpr MonthSet of(std::initializer_list<int> months)
    {
        MonthSet set;
        for (const int m : months)
            set.bits = static_cast<std::uint16_t>(set.bits | (1U << m));
        return set;
    }
    constexpr bool has(int month) const { return (bits >> month & 1U) != 0; }
    constexpr bool empty() const { return bits == 0; }
    friend constexpr bool operator==(MonthSet, MonthSet) = default;
};

/// The value of a choice field: its place in the field's list of choices.
struct ChoiceValue
{
    std::int32_t index = 0;
    friend constexpr bool operator==(ChoiceValue, ChoiceValue) = default;
};

/// The value of a reference field, whatever entity it points to.
struct RefValue
{
    Id id = noId;
    friend constexpr bool operator==(RefValue, RefValue) = default;
};

/// monostate is blank: only optional fields can be blank (texts and references say blank by being empty or 0).
using Value =
    std::variant<std::monostate, bool, std::int64_t, Decimal, Money, Month, Date, Text, ChoiceValue, RefValue, MonthSet>;

inline bool isBlank(const Value& value)
{
    if (const Text* text = std::get_if<Text>(&value))
        return text->empty();
    if (const RefValue* ref = std::get_if<RefValue>(&value))
        return ref->id == noId;
    return std::holds_alternative<std::monostate>(value);
}

} // namespace headroom
