// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a file of any size as UTF-8, piece by piece.
#pragma once

#include "core/exchange/byte_source.h"
#include "core/exchange/text_encoding.h"

#include <string>

namespace headroom {

/// A ByteSource whose UTF-16, known by its byte order mark or by the NUL bytes of its first characters, is decoded as it comes. Whether
/// other bytes are UTF-8 is for the reader of the text to see. Not for several threads at once.
class TextSource
{
public:
    /// Errors: those of ByteSource::open() and ByteSource::read().
    static Result<TextSource> open(const std::string& path, std::string fileName);

    /// Fills as much of `most` as there is; less only at the end. Errors: those of ByteSource::read(); EncodingUnknown with the line
    /// and the unit that is no character.
    Result<std::size_t> read(char* to, std::size_t most);
    TextEncoding encoding() const { return m_encoding; }
    // Of the file's own bytes, for progress:
    std::size_t consumed() const { return m_source.consumed(); }
    std::size_t total() const { return m_source.total(); }

private:
    TextSource(ByteSource source, std::string fileName) : m_source(std::move(source)), m_fileName(std::move(fileName)) {}
    Status fetch();
    Status decode(std::string units);

    ByteSource m_source;
    std::string m_fileName;
    TextEncoding m_encoding = TextEncoding::Utf8;
    std::string m_text; // that was not handed out yet, from m_at on
    std::size_t m_at = 0;
    std::string m_rest; // bytes of a character that goes on in the next piece
    std::size_t m_row = 1;
    bool m_ended = false; // of the source
};

} // namespace headroom
