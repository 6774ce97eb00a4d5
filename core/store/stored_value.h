// SPDX-License-Identifier: GPL-3.0-or-later
// A field's value as a project file stores it: null, an integer or a text; one form for each value.
#pragma once

#include "core/model/model.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace headroom {

struct StoredValue
{
    enum class Kind : std::uint8_t { Null, Integer, Text };
    Kind kind = Kind::Null;
    std::int64_t integer = 0;
    std::string_view text; // of the value itself or of a buffer beside it
    bool operator==(const StoredValue&) const = default;
};

/// Booleans (0, 1), integers, money (minor units) and references (ids) are integers; numbers, shares, months, dates, texts,
/// choices (by name) and sets of months are texts. Blank is null, but for texts and sets, which are empty.
bool storedAsInteger(FieldType type);

/// `buffer` holds the text where the value itself doesn't.
StoredValue toStored(const Field& field, const Value& value, std::string& buffer);

/// Exactly the forms that toStored() makes. Errors: ValueRequired, NumberMalformed, NumberTooLong, NumberOutOfRange, NotWhole,
/// BooleanMalformed, MonthMalformed, DateMalformed, ChoiceUnknown, TextNotUtf8, each with "found" and, where it is short,
/// "expected". Ranges and references are not looked at.
Result<Value> fromStored(const Field& field, const StoredValue& stored);

/// Whether two values of the same field are the same.
inline bool sameValue(const Value& a, const Value& b)
{
    if (a.index() != b.index())
        return false;
    switch (a.index()) {
    case 0: return true;
    case 1: return *std::get_if<bool>(&a) == *std::get_if<bool>(&b);
    case 2: return *std::get_if<std::int64_t>(&a) == *std::get_if<std::int64_t>(&b);
    case 3: return *std::get_if<Decimal>(&a) == *std::get_if<Decimal>(&b);
    case 4: return *std::get_if<Money>(&a) == *std::get_if<Money>(&b);
    case 7: return *std::get_if<Text>(&a) == *std::get_if<Text>(&b);
    default: return a == b;
    }
}

} // namespace headroom
