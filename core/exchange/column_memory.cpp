// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_memory.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/input_file.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 4> memoryHeader{"headers", "field", "column", "unit"};
constexpr std::string_view decimalField = "(decimal)"; // whose unit is the decimal sign's name
constexpr std::size_t mostBytes = std::size_t{16} << 20;

/// The same for the same headers in any order: their 64-bit FNV-1a.
std::string keyOf(std::span<const std::string> header)
{
    std::vector<std::string> names(header.begin(), header.end());
    std::sort(names.begin(), names.end());
    std::uint64_t hash = 0xcbf29ce484222325U;
    const auto add = [&](char c) { hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U; };
    for (const std::string& name : names) {
        std::for_each(name.begin(), name.end(), add);
        add('\n');
    }
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4)
        text += "0123456789abcdef"[hash >> shift & 15];
    return text;
}

struct Kept
{
    std::string key;
    ColumnChoice choice;
};

Result<std::vector<Kept>> keptIn(const std::string& path)
{
    std::vector<Kept> kept;
    const auto bytes = readInputFile(path, mostBytes);
    if (!bytes && bytes.error().code == ErrorCode::FileMissing)
        return kept;
    if (!bytes)
        return bytes.error();
    Result<CsvReader> reader = CsvReader::open(bytes->view(), path);
    if (!reader && reader.error().code == ErrorCode::FileEmpty)
        return kept;
    const Error damaged{ErrorCode::FileDamaged, path, {{"expected", "headers,field,column,unit"}}};
    CsvRecord record;
    if (!reader || !reader->next(record) || record.fault
        || !std::equal(record.cells.begin(), record.cells.end(), memoryHeader.begin(), memoryHeader.end()))
        return damaged;
    while (reader->next(record)) {
        if (record.fault || record.cells.size() != memoryHeader.size())
            return damaged;
        const auto text = [&](std::size_t i) { return std::string(unguarded(record.cells[i])); };
        kept.push_back({text(0), {text(1), text(2), text(3)}});
    }
    return kept;
}

} // namespace

std::string defaultColumnMemory()
{
    const char* settings = std::getenv("XDG_CONFIG_HOME");
    if (settings && settings[0] == '/')
        return std::string(settings) + "/headroom/column_choices.csv";
    const char* home = std::getenv("HOME");
    return std::string(home ? home : "") + "/.config/headroom/column_choices.csv";
}

Result<RememberedTable> rememberedColumns(const std::string& path, std::span<const std::string> header)
{
    RememberedTable table;
    const auto kept = keptIn(path);
    if (!kept)
        return kept.error();
    const std::string key = keyOf(header);
    for (const Kept& one : *kept) {
        if (one.key != key)
            continue;
        if (one.choice.field != decimalField)
            table.choices.push_back(one.choice);
        for (const DecimalSign sign : {DecimalSign::Point, DecimalSign::Comma})
            if (one.choice.field == decimalField && one.choice.unit == decimalSignName(sign))
                table.decimal = sign;
    }
    return table;
}

Status rememberColumns(const std::string& path, std::span<const std::string> header, const RememberedTable& table)
{
    const auto kept = keptIn(path);
    if (!kept)
        return kept.error();
    const std::string key = keyOf(header);
    CsvWriter csv;
    for (const std::string_view name : memoryHeader)
        csv.text(name);
    csv.endRow();
    const auto write = [&](const std::string& itsKey, const ColumnChoice& choice) {
        for (const std::string& cell : {itsKey, choice.field, choice.header, choice.unit})
            csv.text(cell);
        csv.endRow();
    };
    for (const Kept& one : *kept)
        if (one.key != key)
            write(one.key, one.choice);
    for (const ColumnChoice& choice : table.choices)
        write(key, choice);
    if (table.decimal)
        write(key, {std::string(decimalField), {}, std::string(decimalSignName(*table.decimal))});
    std::error_code failed;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path(), failed);
    const std::string fresh = path + ".new";
    std::ofstream file(fresh, std::ios::binary | std::ios::trunc);
    file << csv.written();
    file.close();
    if (file)
        std::filesystem::rename(fresh, path, failed);
    return file && !failed ? done() : Status(Error{ErrorCode::FileUnwritable, path, {}});
}

} // namespace headroom
