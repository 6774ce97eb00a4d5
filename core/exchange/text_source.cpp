// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_source.h"

#include "core/exchange/csv_encoding.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace headroom {

namespace {

constexpr std::size_t pieceBytes = std::size_t{256} << 10;

/// Where the last character of UTF-16 that is whole ends.
std::size_t wholeEnd(std::string_view units, TextEncoding encoding)
{
    const std::size_t even = units.size() & ~std::size_t{1};
    if (even == 0)
        return 0;
    const std::size_t high = encoding == TextEncoding::Utf16Little ? 1 : 0;
    const bool opens = (static_cast<unsigned char>(units[even - 2 + high]) & 0xfc) == 0xd8; // the first half of a pair
    return opens ? even - 2 : even;
}

} // namespace

Result<TextSource> TextSource::open(const std::string& path, std::string fileName)
{
    auto source = ByteSource::open(path);
    if (!source)
        return source.error();
    TextSource text(*std::move(source), std::move(fileName));
    if (const Status fetched = text.fetch(); !fetched)
        return fetched.error();
    if (foreignEncoding(text.m_text) != "UTF-16")
        return text;
    const bool little = text.m_text.starts_with("\xff\xfe") || (!text.m_text.starts_with("\xfe\xff") && text.m_text[0] != '\0');
    text.m_encoding = little ? TextEncoding::Utf16Little : TextEncoding::Utf16Big;
    if (const Status decoded = text.decode(std::exchange(text.m_text, {})); !decoded)
        return decoded.error();
    return text;
}

Result<std::size_t> TextSource::read(char* to, std::size_t most)
{
    std::size_t size = 0;
    for (;;) {
        const std::size_t piece = std::min(most - size, m_text.size() - m_at);
        std::memcpy(to + size, m_text.data() + m_at, piece);
        size += piece;
        m_at += piece;
        if (size == most || (m_ended && m_at == m_text.size()))
            return size;
        if (m_encoding == TextEncoding::Utf8) { // needs no place between
            const auto got = m_source.read(to + size, most - size);
            if (!got)
                return got.error();
            return size + *got;
        }
        if (const Status fetched = fetch(); !fetched)
            return fetched.error();
    }
}

// The next piece, decoded.
Status TextSource::fetch()
{
    std::string bytes(pieceBytes, '\0');
    const auto got = m_source.read(bytes.data(), bytes.size());
    if (!got)
        return got.error();
    m_ended = *got < bytes.size();
    bytes.resize(*got);
    m_at = 0;
    if (m_encoding != TextEncoding::Utf8)
        return decode(std::move(bytes));
    m_text = std::move(bytes);
    return done();
}

Status TextSource::decode(std::string units)
{
    units = m_rest + units;
    const std::size_t end = m_ended ? units.size() : wholeEnd(units, m_encoding);
    auto text = decodedText(std::string_view(units).substr(0, end), m_encoding, m_fileName, m_row);
    if (!text)
        return text.error();
    m_rest = units.substr(end);
    m_text = *std::move(text);
    m_row += static_cast<std::size_t>(std::count(m_text.begin(), m_text.end(), '\n'));
    return done();
}

} // namespace headroom
