// SPDX-License-Identifier: GPL-3.0-or-later
// A hardened reader of comma-separated values (RFC 4180) over bytes in memory.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What a stranger's file may ask for. A field counts characters, the others bytes, columns and rows.
struct CsvLimits
{
    std::size_t fieldCharacters = 32767; // a spreadsheet's cell
    std::size_t recordBytes = std::size_t{1} << 20;
    std::size_t columns = 1024;
    std::size_t fileBytes = std::size_t{1} << 30;
    std::size_t rows = 50'000'000;
};

/// What is wrong with a record's form. The record is of no use then; reading goes on at the next line.
/// Codes: TextQuoteOpen (a quote that is never closed), TextQuoteStray (a quote inside a cell, or text behind a closing one),
/// TextTooLong, RowTooLong, TooManyColumns, TextNotUtf8 (a control character).
struct CsvFault
{
    ErrorCode code = ErrorCode::Internal;
    std::size_t column = 0; // counted from 1
    std::string found;
    std::string expected;
};

/// One record; its cells, unquoted and with doubled quotes undone, live until the next call of next().
struct CsvRecord
{
    std::size_t row = 0; // counted from 1 as spreadsheets do: empty lines count, line breaks within quotes do not
    std::span<const std::string_view> cells;
    const CsvFault* fault = nullptr;
    std::span<const unsigned char> numbers; // of a worksheet: not 0 for cells that are numbers themselves; empty elsewhere

    /// Whether the cell is a number of a worksheet: it has a point then, however the texts beside it write theirs.
    bool isNumber(std::size_t place) const { return place < numbers.size() && numbers[place] != 0; }
};

/// Reads record after record without copying; empty lines are skipped. Line ends are LF, CRLF or CR. The delimiter is the one of
/// comma, semicolon and tab that the first line has most of outside quotes, or what a first line "sep=;" says.
class CsvReader
{
public:
    /// Checks the whole text first. `bytes` must outlive the reader. Errors, with `fileName` in their path: FileEmpty,
    /// FileTooLarge, EncodingUnknown for anything but UTF-8, with or without a byte order mark (details row and column of the
    /// first bad byte, or the encoding that was found).
    static Result<CsvReader> open(std::string_view bytes, std::string_view fileName, const CsvLimits& limits = {});

    /// A further part of a text whose beginning was opened, from the start of a record on: the delimiter is known, `rowsBefore` rows
    /// stand in front of it (for errors; next() counts from 1). Error: EncodingUnknown.
    static Result<CsvReader> resume(
        std::string_view bytes, std::string_view fileName, char delimiter, std::size_t rowsBefore, const CsvLimits& limits = {});

    /// False at the end.
    bool next(CsvRecord& record);

    /// Gives away the list of cells of the record that was read last, so that next() leaves it alone, for one whose room is used next.
    /// Where isLasting(), the cells then live as long as the text.
    void exchangeCells(std::vector<std::string_view>& cells) { m_cells.swap(cells); }
    /// Whether nothing of the record that was read last is kept in the reader itself: neither a fault nor a cell with doubled quotes.
    bool isLasting() const { return !m_faulty && m_scratchUsed == 0; }

    /// Cuts what is left to read in two, at a line end near its middle: this reader now ends there, the other one begins there and
    /// counts its rows from 1. As long as this one meets no fault, both together read what one alone would; a quote that is out of
    /// place may have made the cut fall inside a cell. Nullopt when there is no such line end, or too little for two threads.
    std::optional<CsvReader> splitOff();

    char delimiter() const { return m_delimiter; }
    /// What it reads, to its end.
    std::string_view text() const { return m_text; }
    /// Bytes read so far, for progress.
    std::size_t position() const { return m_at; }
    /// Rows read so far, counted as in CsvRecord.
    std::size_t rows() const { return m_row; }

private:
    CsvReader(std::string_view text, const CsvLimits& limits);

    void detectDelimiter();
    std::size_t nextMark();
    void seek(std::size_t position);
    std::uint64_t marksOf(std::size_t block) const;
    void readRecord();
    std::optional<char> readPlainCell(std::size_t from, std::size_t mark);
    std::optional<char> readQuotedCell(std::size_t from);
    std::optional<char> endAt(std::size_t mark);
    bool addCell(std::string_view cell);
    std::string_view unescaped(std::string_view inner);
    void fail(ErrorCode code, std::string_view found, std::string expected = {});
    void skipLine(std::size_t from);

    std::string_view m_text;
    CsvLimits m_limits;
    char m_delimiter = ',';
    std::size_t m_at = 0;      // where the next cell begins
    std::size_t m_block = 0;   // the 64 bytes that the marks are of
    std::uint64_t m_marks = 0; // delimiters, quotes and control characters not yet seen
    std::size_t m_row = 0;
    std::size_t m_recordStart = 0;
    std::vector<std::string_view> m_cells;
    std::unique_ptr<char[]> m_scratch; // of cells with doubled quotes
    std::size_t m_scratchUsed = 0;
    CsvFault m_fault;
    bool m_faulty = false;
};

/// "servers.csv:118:Cores": how messages name a cell.
std::string cellPath(std::string_view fileName, std::size_t row, std::string_view column);

/// Without blanks and tabs at either end.
std::string_view trimmed(std::string_view text);

} // namespace headroom
