// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON text as a tree that keeps numbers as they were written and knows where everything stands.
#pragma once

#include "core/base/result.h"
#include "core/base/work_watch.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

enum class JsonKind : std::uint8_t { Null, Boolean, Number, String, Array, Object };
std::string_view jsonKindName(JsonKind kind);

struct JsonValue
{
    JsonKind kind = JsonKind::Null;
    std::size_t offset = 0;        // in bytes, of its first character
    std::string text;              // of a string its content, of a number its digits as written, of a boolean "true" or "false"
    std::vector<std::string> keys; // of an object, in order; a key given twice stands here twice
    std::vector<JsonValue> items;  // of an array, or beside the keys of an object

    /// The first member of that key; null when there is none or it is no object.
    const JsonValue* member(std::string_view key) const;
};

struct JsonLimits
{
    std::size_t bytes = std::size_t{512} << 20;
    std::size_t values = 8'000'000; // about 1 GB as a tree
    int depth = 32;
    const WorkWatch* watch = nullptr;
};

/// Strict RFC 8259 in UTF-8 without a byte order mark. Nothing is converted: no number becomes a double. Errors: FileEmpty,
/// FileTooLarge (bytes or values), Cancelled, JsonMalformed (details line and column where the parser knows them), FileHostile (nested too deeply).
Result<JsonValue> parseJson(std::string_view json, const JsonLimits& limits = {});

/// Line and column, both counted from 1, of an offset; the column counts bytes.
struct JsonPlace
{
    std::size_t line = 1;
    std::size_t column = 1;
};
JsonPlace placeOf(std::string_view json, std::size_t offset);

/// Appends the text as a JSON string, with its quotes.
void appendJsonString(std::string& out, std::string_view text);

} // namespace headroom
