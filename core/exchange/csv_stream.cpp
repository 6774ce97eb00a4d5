// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_stream.h"

#include <cstring>
#include <utility>

namespace headroom {

CsvStream::CsvStream(TextSource source, std::string fileName, const CsvLimits& limits)
    : m_source(std::move(source)),
      m_fileName(std::move(fileName)),
      m_limits(limits),
      m_window(std::make_unique_for_overwrite<char[]>(windowBytes))
{}

Result<CsvStream> CsvStream::open(const std::string& path, std::string_view fileName, const CsvLimits& limits)
{
    auto source = TextSource::open(path, std::string(fileName));
    if (!source)
        return source.error();
    CsvStream stream(std::move(source).value(), std::string(fileName), limits);
    if (const Status filled = stream.refill(0); !filled)
        return filled.error();
    return stream;
}

// The window anew: what it holds from `from` on, and what follows in the file.
Status CsvStream::refill(std::size_t from)
{
    m_reader.reset();
    std::memmove(m_window.get(), m_window.get() + from, m_filled - from);
    m_filled -= from;
    const auto got = m_source.read(m_window.get() + m_filled, windowBytes - m_filled);
    if (!got)
        return got.error();
    m_filled += *got;
    m_ended = m_filled < windowBytes;
    m_textEnd = m_ended ? m_filled : wholeRecordsEnd();
    return openWindow();
}

Status CsvStream::openWindow()
{
    const std::string_view text(m_window.get(), m_textEnd);
    if (m_delimiter != 0) {
        m_textAt = 0;
        auto reader = CsvReader::resume(text, m_fileName, m_delimiter, m_rows, m_limits);
        if (!reader)
            return reader.error();
        m_reader = std::move(reader).value();
        return done();
    }
    for (const std::string_view magic : {std::string_view("PK\x03\x04"), std::string_view("PAR1")})
        if (text.starts_with(magic))
            return Error{ErrorCode::FormatUnknown, m_fileName, {}}
                .with("found", magic == "PAR1" ? "Parquet" : "ZIP")
                .with("expected", "CSV, plain or gzipped");
    auto reader = CsvReader::open(text, m_fileName, m_limits);
    if (!reader)
        return reader.error();
    m_textAt = text.starts_with("\xef\xbb\xbf") ? 3 : 0;
    m_reader = std::move(reader).value();
    m_delimiter = m_reader->delimiter();
    return done();
}

// Behind the last line end; it may stand inside quotes. Without any: behind the last whole character.
std::size_t CsvStream::wholeRecordsEnd() const
{
    for (const char lineEnd : {'\n', '\r'})
        for (std::size_t end = m_filled - (lineEnd == '\r'); end > 0; --end)
            if (m_window[end - 1] == lineEnd)
                return end;
    std::size_t end = m_filled;
    while (end > 1 && (m_window[end - 1] & 0xc0) == 0x80)
        --end;
    return end - 1;
}

// Whether a quote is open only because the window ends.
bool CsvStream::isCutOff(const CsvRecord& record, std::size_t start) const
{
    return !m_ended && record.fault && record.fault->code == ErrorCode::TextQuoteOpen && m_filled - start <= windowBytes / 2;
}

Result<bool> CsvStream::next(CsvRecord& record)
{
    for (;;) {
        const std::size_t start = m_textAt + m_reader->position();
        const std::size_t rows = m_reader->rows();
        const bool got = m_reader->next(record);
        const bool cutOff = got && isCutOff(record, start);
        if (got && !cutOff) {
            record.row += m_rows;
            if (record.row > m_limits.rows)
                return Error{ErrorCode::TooManyRows, m_fileName, {}}.with("maximum", std::to_string(m_limits.rows));
            return true;
        }
        if (!got && m_ended)
            return false;
        m_rows += cutOff ? rows : m_reader->rows();
        if (const Status filled = refill(cutOff ? start : m_textEnd); !filled)
            return filled.error();
    }
}

} // namespace headroom
