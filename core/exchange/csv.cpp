// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/csv_encoding.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace headroom {

namespace {

constexpr std::size_t blockBytes = 64;
constexpr std::size_t shownCharacters = 60;

bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

} // namespace

std::string cellPath(std::string_view fileName, std::size_t row, std::string_view column)
{
    std::string path(fileName);
    path += ':';
    path += std::to_string(row);
    if (!column.empty()) {
        path += ':';
        path += column;
    }
    return path;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

Result<CsvReader> CsvReader::open(std::string_view bytes, std::string_view fileName, const CsvLimits& limits)
{
    if (bytes.size() > limits.fileBytes)
        return Error{ErrorCode::FileTooLarge, std::string(fileName), {}}
            .with("found", std::to_string(bytes.size()))
            .with("expected", std::to_string(limits.fileBytes));
    if (const std::string_view other = foreignEncoding(bytes); !other.empty())
        return Error{ErrorCode::EncodingUnknown, std::string(fileName), {}}
            .with("found", std::string(other))
            .with("expected", "UTF-8");
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Error{ErrorCode::FileEmpty, std::string(fileName), {}};
    if (!simdjson::validate_utf8(bytes.data(), bytes.size()))
        return encodingError(bytes, fileName, 0);
    CsvReader reader(bytes, limits);
    reader.detectDelimiter();
    return reader;
}

Result<CsvReader> CsvReader::resume(
    std::string_view bytes, std::string_view fileName, char delimiter, std::size_t rowsBefore, const CsvLimits& limits)
{
    if (!simdjson::validate_utf8(bytes.data(), bytes.size()))
        return encodingError(bytes, fileName, rowsBefore);
    CsvReader reader(bytes, limits);
    reader.m_delimiter = delimiter;
    reader.seek(0);
    return reader;
}

CsvReader::CsvReader(std::string_view text, const CsvLimits& limits) : m_text(text), m_limits(limits) { m_cells.reserve(64); }

void CsvReader::detectDelimiter()
{
    std::size_t from = m_text.find_first_not_of("\r\n");
    const bool named = m_text.substr(from, 4) == "sep=" && from + 5 < m_text.size() && isLineEnd(m_text[from + 5]);
    if (named && std::string_view(",;\t|").find(m_text[from + 4]) != std::string_view::npos) {
        m_delimiter = m_text[from + 4];
        m_row =
            1 + static_cast<std::size_t>(std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(from), '\n'));
        from += m_text.substr(from + 5, 2) == "\r\n" ? 7 : 6;
        seek(from);
        return;
    }
    constexpr std::array<char, 3> candidates{',', ';', '\t'};
    std::array<std::size_t, 3> counts{};
    bool quoted = false;
    for (std::size_t i = from; i < m_text.size() && i - from < m_limits.recordBytes; ++i) {
        const char c = m_text[i];
        quoted ^= c == '"';
        if (!quoted && isLineEnd(c))
            break;
        for (std::size_t k = 0; k < candidates.size() && !quoted; ++k)
            counts[k] += c == candidates[k];
    }
    m_delimiter = candidates[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
    seek(0);
}

std::optional<CsvReader> CsvReader::splitOff()
{
    constexpr std::size_t worthAThread = std::size_t{1} << 20;
    const std::size_t left = m_text.size() - std::min(m_at, m_text.size());
    if (left < worthAThread)
        return std::nullopt;
    const std::size_t middle = m_at + left / 2;
    const char* const text = m_text.data();
    bool quoted = std::count(text + m_at, text + middle, '"') % 2 != 0; // a quote inside a quoted cell is two
    for (std::size_t i = middle; i < m_text.size() && i - middle < m_limits.recordBytes; ++i) {
        quoted ^= text[i] == '"';
        if (quoted || text[i] != '\n')
            continue;
        CsvReader second(m_text.substr(i + 1), m_limits);
        second.m_delimiter = m_delimiter;
        second.seek(0);
        m_text = m_text.substr(0, i + 1);
        return second;
    }
    return std::nullopt;
}

std::uint64_t CsvReader::marksOf(std::size_t block) const
{
    std::array<char, blockBytes> tail;
    const char* from = m_text.data() + block;
    if (block + blockBytes > m_text.size()) {
        tail.fill(' ');
        std::memcpy(tail.data(), from, m_text.size() - block);
        from = tail.data();
    }
    std::uint64_t marks = 0;
#if defined(__SSE2__)
    const __m128i delimiter = _mm_set1_epi8(m_delimiter);
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i control = _mm_set1_epi8(0x1f);
    for (unsigned part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from) + part);
        const __m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, delimiter), _mm_cmpeq_epi8(bytes, quote)),
            _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes));
        marks |= std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(hit))} << (16 * part);
    }
#else
    for (unsigned i = 0; i < blockBytes; ++i) {
        const char c = from[i];
        const bool hit = c == m_delimiter || c == '"' || static_cast<unsigned char>(c) < 0x20;
        marks |= std::uint64_t{hit} << i;
    }
#endif
    return marks;
}

void CsvReader::seek(std::size_t position)
{
    m_at = position;
    m_block = position / blockBytes * blockBytes;
    m_marks = position < m_text.size() ? marksOf(m_block) & (~std::uint64_t{0} << (position % blockBytes)) : 0;
}

// The place of the next delimiter, quote or control character, or the end of the text.
inline std::size_t CsvReader::nextMark()
{
    while (m_marks == 0) {
        m_block += blockBytes;
        if (m_block >= m_text.size())
            return m_text.size();
        m_marks = marksOf(m_block);
    }
    const std::size_t mark = m_block + static_cast<std::size_t>(std::countr_zero(m_marks));
    m_marks &= m_marks - 1;
    return mark;
}

bool CsvReader::next(CsvRecord& record)
{
    for (;;) {
        if (m_at >= m_text.size())
            return false;
        ++m_row;
        m_cells.clear();
        m_scratchUsed = 0;
        m_faulty = false;
        m_recordStart = m_at;
        readRecord();
        if (m_faulty || m_cells.size() != 1 || !trimmed(m_cells[0]).empty())
            break;
    }
    record.row = m_row;
    record.cells = m_cells;
    record.fault = m_faulty ? &m_fault : nullptr;
    return true;
}

// A cell ends at a delimiter (the record goes on) or a line end; nullopt when the record is faulty and skipped.
void CsvReader::readRecord()
{
    const char* const text = m_text.data();
    for (;;) {
        std::optional<char> end;
        if (m_at < m_text.size() && text[m_at] == '"') {
            end = readQuotedCell(m_at);
        } else {
            const std::size_t from = m_at;
            const std::size_t mark = nextMark();
            const char c = mark < m_text.size() ? text[mark] : '\0';
            const bool ordinary = (c == m_delimiter || c == '\n') && mark - from <= m_limits.fieldCharacters
                && mark - m_recordStart <= m_limits.recordBytes && m_cells.size() < m_limits.columns;
            if (ordinary) {
                m_cells.emplace_back(text + from, mark - from);
                m_at = mark + 1;
                end = c;
            } else {
                end = readPlainCell(from, mark);
            }
        }
        if (!end || *end != m_delimiter)
            return;
    }
}

inline bool CsvReader::addCell(std::string_view cell)
{
    if (m_cells.size() >= m_limits.columns) {
        m_cells.push_back(cell);
        fail(ErrorCode::TooManyColumns, {}, std::to_string(m_limits.columns));
        return false;
    }
    m_cells.push_back(cell);
    if (cell.size() <= m_limits.fieldCharacters)
        return true;
    const auto characters = std::count_if(cell.begin(), cell.end(), [](char c) { return (c & 0xc0) != 0x80; });
    if (static_cast<std::size_t>(characters) <= m_limits.fieldCharacters)
        return true;
    m_cells.pop_back(); // so that the fault names this column
    fail(ErrorCode::TextTooLong, cell, std::to_string(m_limits.fieldCharacters));
    return false;
}

// What stands at the end of a cell: the delimiter, '\n' for any line end or the end of the text, nullopt for what may not.
inline std::optional<char> CsvReader::endAt(std::size_t mark)
{
    if (mark >= m_text.size()) {
        m_at = mark;
        return '\n';
    }
    const char c = m_text[mark];
    m_at = mark + 1;
    if (c == m_delimiter || c == '\n')
        return c;
    if (c != '\r')
        return std::nullopt;
    if (m_at < m_text.size() && m_text[m_at] == '\n') {
        nextMark();
        ++m_at;
    }
    return '\n';
}

// What is not an ordinary cell: the last of the text, before a carriage return, with tabs, too long, or wrong.
std::optional<char> CsvReader::readPlainCell(std::size_t from, std::size_t mark)
{
    while (mark < m_text.size() && m_text[mark] == '\t' && m_delimiter != '\t')
        mark = nextMark();
    if (mark - m_recordStart > m_limits.recordBytes) {
        fail(ErrorCode::RowTooLong, {}, std::to_string(m_limits.recordBytes));
        skipLine(from);
        return std::nullopt;
    }
    const std::optional<char> end = endAt(mark);
    if (!end) {
        const bool quote = m_text[mark] == '"';
        fail(quote ? ErrorCode::TextQuoteStray : ErrorCode::TextNotUtf8, m_text.substr(from, mark + 1 - from));
        skipLine(mark);
        return std::nullopt;
    }
    if (!addCell(m_text.substr(from, mark - from))) {
        skipLine(mark);
        return std::nullopt;
    }
    return end;
}

std::optional<char> CsvReader::readQuotedCell(std::size_t from)
{
    nextMark(); // the opening quote
    bool doubled = false;
    std::size_t mark = 0;
    for (;;) {
        mark = nextMark();
        if (mark >= m_text.size() || mark - m_recordStart > m_limits.recordBytes) {
            fail(ErrorCode::TextQuoteOpen, m_text.substr(from, shownCharacters));
            skipLine(from);
            return std::nullopt;
        }
        const char c = m_text[mark];
        if (c == '"') {
            if (mark + 1 >= m_text.size() || m_text[mark + 1] != '"')
                break;
            nextMark();
            doubled = true;
        } else if (c != m_delimiter && !isLineEnd(c) && c != '\t') {
            fail(ErrorCode::TextNotUtf8, m_text.substr(from, mark - from));
            skipLine(mark);
            return std::nullopt;
        }
    }
    const std::string_view inner = m_text.substr(from + 1, mark - from - 1);
    const std::size_t behind = mark + 1;
    const bool clean = behind >= m_text.size() || m_text[behind] == m_delimiter || isLineEnd(m_text[behind]);
    if (!clean) {
        fail(ErrorCode::TextQuoteStray, m_text.substr(from, behind + 1 - from));
        skipLine(behind);
        return std::nullopt;
    }
    const std::optional<char> end = endAt(nextMark());
    if (!addCell(doubled ? unescaped(inner) : inner)) {
        if (*end == m_delimiter)
            skipLine(m_at);
        return std::nullopt;
    }
    return end;
}

std::string_view CsvReader::unescaped(std::string_view inner)
{
    if (!m_scratch)
        m_scratch = std::make_unique<char[]>(m_limits.recordBytes + 1);
    char* const begin = m_scratch.get() + m_scratchUsed;
    char* to = begin;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        *to++ = inner[i];
        i += inner[i] == '"';
    }
    const auto size = static_cast<std::size_t>(to - begin);
    m_scratchUsed += size;
    return {begin, size};
}

void CsvReader::fail(ErrorCode code, std::string_view found, std::string expected)
{
    m_faulty = true;
    found = found.substr(0, found.find_first_of("\r\n"));
    std::size_t end = std::min(found.size(), shownCharacters);
    while (end < found.size() && end > 0 && (found[end] & 0xc0) == 0x80)
        --end;
    const std::size_t column = code == ErrorCode::TooManyColumns ? m_cells.size() : m_cells.size() + 1;
    m_fault = CsvFault{code, column, std::string(found.substr(0, end)), std::move(expected)};
}

// To behind the next physical line end, quotes or not.
void CsvReader::skipLine(std::size_t from)
{
    std::size_t end = from;
    while (end < m_text.size() && !isLineEnd(m_text[end]))
        ++end;
    if (end < m_text.size())
        end += m_text.substr(end, 2) == "\r\n" ? 2 : 1;
    seek(end);
}

} // namespace headroom
