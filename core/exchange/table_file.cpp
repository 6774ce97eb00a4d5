// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>

namespace headroom {

namespace {

constexpr std::array<char, 4> delimiters{',', ';', '\t', '|'};
constexpr std::size_t linesLookedAt = 50;
constexpr std::size_t bytesLookedAt = std::size_t{1} << 20;
constexpr std::size_t mostFiles = 1000;
constexpr std::string_view exportPrefix = "tab"; // of "RVTools_tabvInfo.csv"

std::string inSmall(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return small;
}

/// What the file is, by its first bytes, when it is no text; empty when it may be one.
std::string_view foreignName(std::string_view bytes)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> known{
        {{"SQLite format 3", "SQLite"}, {"%PDF", "PDF"}, {"{", "JSON"}, {"\x1f\x8b", "gzip"}, {"<", "XML"}}};
    for (const auto& [magic, name] : known)
        if (bytes.starts_with(magic))
            return name;
    return {};
}

/// How many of each delimiter stand outside quotes, a line.
std::vector<std::array<std::size_t, delimiters.size()>> countedLines(std::string_view text)
{
    std::vector<std::array<std::size_t, delimiters.size()>> lines(1);
    bool quoted = false;
    for (const char c : text.substr(0, bytesLookedAt)) {
        quoted ^= c == '"';
        if (!quoted && (c == '\n' || c == '\r')) {
            if (lines.size() == linesLookedAt)
                break;
            lines.emplace_back();
        }
        for (std::size_t k = 0; k < delimiters.size() && !quoted; ++k)
            lines.back()[k] += c == delimiters[k];
    }
    return lines;
}

/// What CsvReader would take by itself.
char delimiterOfFirstLine(std::string_view text)
{
    const std::size_t from = text.find_first_not_of("\r\n");
    const auto lines = countedLines(from == std::string_view::npos ? text : text.substr(from));
    const auto& first = lines.front();
    return delimiters[static_cast<std::size_t>(std::max_element(first.begin(), first.begin() + 3) - first.begin())];
}

Result<std::shared_ptr<const CsvText>> csvText(FileBytes bytes, std::string name, const TableOptions& options)
{
    auto text = std::make_shared<CsvText>();
    text->name = std::move(name);
    text->bytes = std::move(bytes);
    if (const std::string_view foreign = foreignName(text->bytes.view()); !foreign.empty())
        return Error{ErrorCode::FormatUnknown, text->name, {{"found", std::string(foreign)}, {"expected", "CSV, XLSX"}}};
    const auto encoding =
        options.encoding ? Result<TextEncoding>(*options.encoding) : detectEncoding(text->bytes.view(), text->name);
    if (!encoding)
        return encoding.error();
    text->encoding = *encoding;
    if (text->encoding != TextEncoding::Utf8) {
        auto converted = decodedText(text->bytes.view(), text->encoding, text->name);
        if (!converted)
            return converted.error();
        text->converted = *std::move(converted);
        text->bytes = {};
    }
    const bool named = text->view().substr(0, 16).find("sep=") != std::string_view::npos; // a first line says it
    if (named)
        text->delimiter = text->view()[std::min(text->view().find("sep=") + 4, text->view().size() - 1)];
    else
        text->delimiter = options.delimiter ? *options.delimiter : detectDelimiter(text->view());
    if (!named && text->delimiter != delimiterOfFirstLine(text->view())) {
        auto marked = decodedText(text->view(), TextEncoding::Utf8, text->name);
        text->converted = "sep=" + std::string(1, text->delimiter) + "\n" + *marked; // how CsvReader is told
        text->bytes = {};
        text->rowsAdded = 1;
    }
    return std::shared_ptr<const CsvText>(std::move(text));
}

} // namespace

char detectDelimiter(std::string_view text)
{
    const auto lines = countedLines(text);
    std::size_t best = 0;
    std::pair<std::size_t, std::size_t> bestScore{0, 0}; // lines that agree, and in what
    for (std::size_t k = 0; k < delimiters.size(); ++k) {
        std::map<std::size_t, std::size_t> linesOf;
        for (const auto& counts : lines)
            if (counts[k] > 0)
                ++linesOf[counts[k]];
        for (const auto& [count, agreeing] : linesOf)
            if (std::pair(agreeing, count) > bestScore) {
                bestScore = {agreeing, count};
                best = k;
            }
    }
    return delimiters[best];
}

std::string delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',': return "comma";
    case ';': return "semicolon";
    case '\t': return "tab";
    case '|': return "bar";
    default: return std::string(1, delimiter);
    }
}

std::optional<char> delimiterByName(std::string_view name)
{
    if (name == "\\t")
        return '\t';
    for (const char delimiter : delimiters)
        if (name == delimiterName(delimiter) || name == std::string_view(&delimiter, 1))
            return delimiter;
    return name == "pipe" ? std::optional('|') : std::nullopt;
}

Result<bool> TableReader::next(CsvRecord& record)
{
    if (auto* sheet = std::get_if<XlsxSheet>(&m_reader))
        return sheet->next(record);
    if (!std::get<CsvReader>(m_reader).next(record))
        return false;
    record.row -= m_text->rowsAdded;
    record.numbers = {};
    return true;
}

std::size_t TableReader::position() const
{
    const auto* csv = std::get_if<CsvReader>(&m_reader);
    return csv ? csv->position() : 0;
}

Result<TableFile> TableFile::open(const std::string& path, const std::string& fileName, const TableOptions& options)
{
    TableFile file;
    file.m_options = options;
    file.m_fileName = fileName;
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        const Status opened = file.openFolder(path);
        return opened ? Result<TableFile>(std::move(file)) : opened.error();
    }
    auto bytes = readInputFile(path, CsvLimits().fileBytes);
    if (!bytes)
        return bytes.error();
    if (ZipArchive::isZip(bytes->view()) || bytes->view().starts_with("\xd0\xcf\x11\xe0")) {
        *bytes = {};
        XlsxLimits limits;
        limits.cancel = options.cancel;
        auto book = XlsxWorkbook::open(path, fileName, limits);
        if (!book)
            return book.error();
        file.m_book = *std::move(book);
        file.m_tables = file.m_book->sheets();
        return file;
    }
    auto csv = csvText(*std::move(bytes), fileName, options);
    if (!csv)
        return csv.error();
    file.m_csv = *std::move(csv);
    file.m_tables.push_back(fileName);
    return file;
}

Status TableFile::openFolder(const std::string& path)
{
    std::error_code failed;
    std::vector<std::string> found;
    for (std::filesystem::directory_iterator at(path, failed), end; !failed && at != end; at.increment(failed)) {
        if (inSmall(at->path().extension().string()) == ".csv" && found.size() < mostFiles)
            found.push_back(at->path().string());
    }
    if (failed)
        return Error{ErrorCode::FileUnreadable, path, {}};
    std::sort(found.begin(), found.end());
    for (std::string& file : found) {
        const std::string stem = std::filesystem::path(file).stem().string();
        const std::size_t tab = inSmall(stem).rfind(exportPrefix);
        const std::string table = tab == std::string::npos ? stem : stem.substr(tab + exportPrefix.size());
        const std::string of = tab == std::string::npos ? std::string() : stem.substr(0, tab);
        if (!m_options.exportName.empty() && inSmall(of) != inSmall(m_options.exportName)) {
            m_leftOut.emplace_back(table, std::filesystem::path(file).filename().string());
            continue;
        }
        m_tables.push_back(table);
        m_files.push_back(std::move(file));
    }
    if (m_files.empty())
        return Error{ErrorCode::FileNotRegular, m_fileName, {{"found", "a folder without CSV files"}, {"expected", "CSV, XLSX"}}};
    return done();
}

std::optional<std::size_t> TableFile::find(std::string_view table) const
{
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        if (inSmall(trimmed(m_tables[i])) == inSmall(trimmed(table)))
            return i;
    return std::nullopt;
}

std::string TableFile::nameOf(std::size_t table) const
{
    if (m_book)
        return m_book->nameOf(table);
    if (!isFolder())
        return m_fileName;
    return m_fileName.empty() ? fileOf(table) : m_fileName + "/" + fileOf(table);
}

std::string TableFile::fileOf(std::size_t table) const
{
    return isFolder() ? std::filesystem::path(m_files.at(table)).filename().string() : m_fileName;
}

Result<TableReader> TableFile::read(std::size_t table) const
{
    TableReader reader;
    if (m_book) {
        auto sheet = m_book->read(table);
        if (!sheet)
            return sheet.error();
        reader.m_reader = *std::move(sheet);
        return reader;
    }
    if (isFolder()) {
        auto bytes = readInputFile(m_files.at(table), CsvLimits().fileBytes);
        if (!bytes)
            return bytes.error();
        auto text = csvText(*std::move(bytes), nameOf(table), m_options);
        if (!text)
            return text.error();
        reader.m_text = *std::move(text);
    } else {
        reader.m_text = m_csv;
    }
    auto csv = CsvReader::open(reader.m_text->view(), reader.m_text->name);
    if (!csv)
        return csv.error();
    reader.m_reader = *std::move(csv);
    return reader;
}

} // namespace headroom
