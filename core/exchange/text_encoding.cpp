// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include "core/exchange/csv.h"

#include <simdjson.h>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

// 0x80 to 0x9f of Windows-1252 (unicode.org, VENDORS/MICSFT/WINDOWS/CP1252.TXT); 0 where it has no character.
constexpr std::array<char16_t, 32> upperOf1252{0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
    0x0153, 0, 0x017e, 0x0178};

void append(std::string& to, char32_t code)
{
    if (code < 0x80) {
        to += static_cast<char>(code);
        return;
    }
    if (code < 0x800) {
        to += static_cast<char>(0xc0 | code >> 6);
    } else {
        if (code < 0x10000) {
            to += static_cast<char>(0xe0 | code >> 12);
        } else {
            to += static_cast<char>(0xf0 | code >> 18);
            to += static_cast<char>(0x80 | (code >> 12 & 0x3f));
        }
        to += static_cast<char>(0x80 | (code >> 6 & 0x3f));
    }
    to += static_cast<char>(0x80 | (code & 0x3f));
}

std::string hexOf(unsigned value)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    do
        text.insert(text.begin(), digits[value & 15]);
    while ((value >>= 4) != 0);
    return "0x" + text;
}

Error unknown(std::string_view fileName, std::size_t row, std::string found, std::string expected)
{
    return Error{ErrorCode::EncodingUnknown, row == 0 ? std::string(fileName) : cellPath(fileName, row, {}),
        {{"found", std::move(found)}, {"expected", std::move(expected)}}};
}

/// How many characters of several bytes are good UTF-8, how many bytes are none, and the row of the first of these.
struct Utf8Count
{
    std::size_t good = 0;
    std::size_t bad = 0;
    std::size_t row = 0;
    std::size_t at = 0;
};
Utf8Count countUtf8(std::string_view bytes)
{
    Utf8Count count;
    std::size_t row = 1;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        row += lead == '\n';
        if (lead < 0x80)
            continue;
        const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (at + size <= bytes.size() && simdjson::validate_utf8(bytes.data() + at, size)) {
            ++count.good;
            at += size - 1;
        } else if (count.bad++ == 0) {
            count.row = row;
            count.at = at;
        }
    }
    return count;
}

Result<std::string> from1252(std::string_view bytes, std::string_view fileName, std::size_t row = 1)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const char32_t code = byte >= 0x80 && byte < 0xa0 ? upperOf1252[byte - 0x80] : byte;
        if (code == 0 && byte != 0)
            return unknown(fileName, row, hexOf(byte), "Windows-1252");
        append(text, code);
        row += c == '\n';
    }
    return text;
}

Result<std::string> from16(std::string_view bytes, TextEncoding encoding, std::string_view fileName, std::size_t row)
{
    const std::size_t low = encoding == TextEncoding::Utf16Little ? 0 : 1;
    const auto unit = [&](std::size_t at) {
        return static_cast<char32_t>(static_cast<unsigned char>(bytes[at + low])
            | static_cast<unsigned>(static_cast<unsigned char>(bytes[at + 1 - low])) << 8);
    };
    std::string text;
    text.reserve(bytes.size() / 2 + bytes.size() / 8);
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        if (at + 1 == bytes.size())
            return unknown(fileName, row, "half a character at the end", std::string(encodingName(encoding)));
        char32_t code = unit(at);
        if (code >= 0xd800 && code < 0xe000) {
            const char32_t second = code < 0xdc00 && at + 3 < bytes.size() ? unit(at + 2) : 0;
            if (second < 0xdc00 || second > 0xdfff)
                return unknown(fileName, row, hexOf(static_cast<unsigned>(code)), std::string(encodingName(encoding)));
            code = 0x10000 + ((code - 0xd800) << 10) + (second - 0xdc00);
            at += 2;
        }
        if (code != 0xfeff || at > 0)
            append(text, code);
        row += code == '\n';
    }
    return text;
}

} // namespace

std::string_view encodingName(TextEncoding encoding)
{
    static constexpr std::array<std::string_view, 4> names{"UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"};
    return names[static_cast<std::size_t>(encoding)];
}

std::optional<TextEncoding> encodingByName(std::string_view name)
{
    std::string plain;
    for (const char c : name)
        if (c != '-' && c != '_' && c != ' ')
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (plain == "utf8")
        return TextEncoding::Utf8;
    if (plain == "utf16le" || plain == "utf16")
        return TextEncoding::Utf16Little;
    if (plain == "utf16be")
        return TextEncoding::Utf16Big;
    if (plain == "windows1252" || plain == "cp1252" || plain == "latin1" || plain == "iso88591")
        return TextEncoding::Windows1252;
    return std::nullopt;
}

Result<TextEncoding> detectEncoding(std::string_view bytes, std::string_view fileName)
{
    constexpr std::string_view known = "UTF-8, UTF-16, Windows-1252";
    if (bytes.starts_with(std::string_view("\xff\xfe\0\0", 4)) || bytes.starts_with(std::string_view("\0\0\xfe\xff", 4)))
        return unknown(fileName, 0, "UTF-32", std::string(known));
    if (bytes.starts_with("\xff\xfe"))
        return TextEncoding::Utf16Little;
    if (bytes.starts_with("\xfe\xff"))
        return TextEncoding::Utf16Big;
    if (bytes.starts_with("\xef\xbb\xbf") || simdjson::validate_utf8(bytes.data(), bytes.size())) {
        if (bytes.substr(0, 4096).find('\0') == std::string_view::npos)
            return TextEncoding::Utf8;
        return unknown(fileName, 0, "NUL (UTF-16 without a byte order mark?)", std::string(known));
    }
    if (const Utf8Count count = countUtf8(bytes); count.good > 0 && count.good >= count.bad)
        return unknown(fileName, count.row, hexOf(static_cast<unsigned char>(bytes[count.at])), "UTF-8");
    if (const Result<std::string> text = from1252(bytes, fileName); !text)
        return unknown(fileName, 0, text.error().detail("found"), std::string(known));
    return TextEncoding::Windows1252;
}

Result<std::string> decodedText(std::string_view bytes, TextEncoding encoding, std::string_view fileName, std::size_t firstRow)
{
    switch (encoding) {
    case TextEncoding::Utf8: return std::string(bytes.starts_with("\xef\xbb\xbf") ? bytes.substr(3) : bytes);
    case TextEncoding::Windows1252: return from1252(bytes, fileName, firstRow);
    case TextEncoding::Utf16Little:
    case TextEncoding::Utf16Big: return from16(bytes, encoding, fileName, firstRow);
    }
    return Error{ErrorCode::Internal, {}, {}};
}

} // namespace headroom
