// SPDX-License-Identifier: GPL-3.0-or-later
// Comma-separated values of any size in constant memory: CsvReader over one window of the text after another. UTF-16 is decoded.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/text_source.h"

#include <optional>

namespace headroom {

class CsvStream
{
public:
    static constexpr std::size_t windowBytes = std::size_t{4} << 20;

    /// Limits as CsvReader's, without the file's size. Domain: limits.recordBytes at most a quarter of the window. Errors: those of
    /// TextSource and of CsvReader::open(), and FormatUnknown for zip and Parquet files.
    static Result<CsvStream> open(const std::string& path, std::string_view fileName, const CsvLimits& limits = {});

    /// False at the end. Rows count as CsvReader's over the whole text; the record lives until the next call. Errors: those of
    /// TextSource::read(), EncodingUnknown, TooManyRows.
    Result<bool> next(CsvRecord& record);

    TextEncoding encoding() const { return m_source.encoding(); }
    char delimiter() const { return m_delimiter; }

    /// Of the file's own bytes, for progress.
    std::size_t consumed() const { return m_source.consumed(); }
    std::size_t total() const { return m_source.total(); }

private:
    CsvStream(TextSource source, std::string fileName, const CsvLimits& limits);

    Status refill(std::size_t from);
    Status openWindow();
    std::size_t wholeRecordsEnd() const;
    bool isCutOff(const CsvRecord& record, std::size_t start) const;

    TextSource m_source;
    std::string m_fileName;
    CsvLimits m_limits;
    std::unique_ptr<char[]> m_window;
    std::size_t m_filled = 0;  // bytes in the window
    std::size_t m_textAt = 0;  // where the reader's text begins: behind a byte order mark
    std::size_t m_textEnd = 0; // and ends
    std::size_t m_rows = 0;    // in front of the window
    char m_delimiter = 0;      // 0: not known yet
    bool m_ended = false;      // the window holds the end of the text
    std::optional<CsvReader> m_reader;
};

} // namespace headroom
