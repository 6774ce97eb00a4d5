// SPDX-License-Identifier: GPL-3.0-or-later
// The members of a JSON object that holds the terms of an instrument.
#pragma once

#include "core/exchange/json_tree.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::cli {

/// `error` at the place in front of its own.
Error at(std::string path, Error error);
Error mismatch(std::string path, const JsonValue& found, const char* expected);

/// The text of a number (without its exponent), a string, true or false. Error: TypeMismatch.
Result<std::string> textOf(const JsonValue& value);
template<class T, class Parse> Result<T> parsed(const JsonValue& value, Parse parse)
{
    const auto text = textOf(value);
    if (!text)
        return text.error();
    Result<T> result = parse(*text);
    return result;
}

/// By the keys' own names, each known and there once.
class Members
{
public:
    /// All that is wrong with the object's keys: TypeMismatch (it is none), PathUnknownField, KeyDuplicate.
    std::vector<Error> read(const JsonValue& object);
    bool has(std::string_view key) const { return value(key) != nullptr; }
    /// Null where the key is missing, or its value null or "".
    const JsonValue* value(std::string_view key) const;

private:
    std::map<std::string_view, const JsonValue*> m_values;
};

/// A date beside a value, as a row of a list has them.
struct DatedValue
{
    const JsonValue* date = nullptr;
    const JsonValue* value = nullptr;
};
/// {date, <one of names>} with nothing else. Errors: TypeMismatch, PathUnknownField, KeyDuplicate, ValueRequired.
Result<DatedValue> datedValue(const JsonValue& row, const std::vector<std::string_view>& names);

} // namespace headroom::cli
