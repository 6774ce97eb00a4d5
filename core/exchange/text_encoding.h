// SPDX-License-Identifier: GPL-3.0-or-later
// The encodings in which spreadsheets and tools write text files, turned into UTF-8.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

enum class TextEncoding : std::uint8_t { Utf8, Utf16Little, Utf16Big, Windows1252 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252".
std::string_view encodingName(TextEncoding encoding);
/// By name, in any case, also "latin1", "cp1252", "utf-16" (little end first) and without hyphens.
std::optional<TextEncoding> encodingByName(std::string_view name);

/// By the byte order mark; without one UTF-8 where it is valid, else Windows-1252, the only other one that writers use without a mark.
/// Error, with `fileName` as its path: EncodingUnknown (UTF-32, UTF-16 without a mark, bytes that Windows-1252 has no character for;
/// with its row a byte in a text that is UTF-8 otherwise: most of its other letters would be garbled).
Result<TextEncoding> detectEncoding(std::string_view bytes, std::string_view fileName);

/// The text as UTF-8 without a mark. Error: EncodingUnknown with the line, counted from `firstRow`, and the bytes that the encoding
/// doesn't have.
Result<std::string> decodedText(
    std::string_view bytes, TextEncoding encoding, std::string_view fileName, std::size_t firstRow = 1);

} // namespace headroom
