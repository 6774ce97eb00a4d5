// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_encoding.h"

#include "core/exchange/csv.h"

#include <simdjson.h>

#include <algorithm>

namespace headroom {

namespace {

// Where the first bytes that are not UTF-8 stand.
std::size_t firstBadByte(std::string_view text)
{
    std::size_t good = 0;
    std::size_t step = text.size();
    while (step > 0) { // the longest prefix that is valid, by halves; a prefix cut within a character is not
        const std::size_t size = std::min(step, text.size() - good);
        std::size_t end = good + size;
        while (end < text.size() && end > good && (text[end] & 0xc0) == 0x80)
            --end;
        if (end > good && simdjson::validate_utf8(text.data() + good, end - good))
            good = end;
        else
            step /= 2;
        if (good == text.size())
            break;
    }
    return good;
}

} // namespace

Error encodingError(std::string_view text, std::string_view fileName, std::size_t rowsBefore)
{
    const std::size_t at = firstBadByte(text);
    std::size_t row = rowsBefore + 1;
    std::size_t lineStart = 0;
    for (std::size_t i = 0; i < at; ++i)
        if (text[i] == '\n' || (text[i] == '\r' && i + 1 < text.size() && text[i + 1] != '\n')) {
            ++row;
            lineStart = i + 1;
        }
    const auto before = text.substr(lineStart, at - lineStart);
    const auto column = 1 + std::count_if(before.begin(), before.end(), [](char c) { return c == ',' || c == ';' || c == '\t'; });
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(text[std::min(at, text.size() - 1)]);
    const std::string found = {'0', 'x', digits[byte >> 4], digits[byte & 15]};
    return Error{ErrorCode::EncodingUnknown, cellPath(fileName, row, std::to_string(column)), {}}
        .with("row", std::to_string(row))
        .with("column", std::to_string(column))
        .with("found", found)
        .with("expected", "UTF-8");
}

std::string_view foreignEncoding(std::string_view bytes)
{
    if (bytes.starts_with(std::string_view("\xff\xfe\0\0", 4)) || bytes.starts_with(std::string_view("\0\0\xfe\xff", 4)))
        return "UTF-32";
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
        return "UTF-16";
    if (bytes.size() >= 4
        && ((bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)
            || (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0)))
        return "UTF-16";
    return {};
}

} // namespace headroom
