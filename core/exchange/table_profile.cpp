// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_profile.h"

#include "core/base/fraction.h"
#include "core/base/letters.h"
#include "core/exchange/machine_sizes.h"
#include "core/model/excerpt.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::size_t rowsOfTitles = 20;
constexpr std::size_t rowsLookedAt = 10'000;
constexpr std::size_t sizesLookedAt = 1'000;

bool isNumeric(const TableColumn& column)
{
    if (column.use == ColumnUse::Disk)
        return true;
    if (column.use != ColumnUse::Field)
        return false;
    const FieldType type = column.field->type;
    return type == FieldType::Integer || type == FieldType::Number || type == FieldType::Share || type == FieldType::Money;
}

std::size_t chosenIn(std::span<const std::string_view> cells, std::span<const ColumnChoice> choices)
{
    return static_cast<std::size_t>(std::count_if(choices.begin(), choices.end(), [&](const ColumnChoice& choice) {
        return !choice.header.empty() && std::any_of(cells.begin(), cells.end(), [&](std::string_view cell) {
            return trimmed(cell) == trimmed(choice.header);
        });
    }));
}

struct Range
{
    std::size_t count = 0;
    Decimal least;
    Decimal most;
    bool quarters = true; // whole multiples of 256
    bool whole = true;
};

Range rangeOf(const std::vector<NumberCell>& cells, DecimalSign sign)
{
    Range range;
    for (const NumberCell& cell : cells) {
        const Result<Decimal> value = parseNumber(cell.text, cell.hasPoint ? DecimalSign::Point : sign);
        if (!value || value->isZero())
            continue;
        range.least = range.count == 0 ? *value : std::min(range.least, *value);
        range.most = range.count == 0 ? *value : std::max(range.most, *value);
        range.whole = range.whole && value->isWhole();
        range.quarters = range.quarters && value->isWhole() && value->coefficient() % 256 == 0;
        ++range.count;
    }
    return range;
}

/// The middle one of the numbers that are not zero; blank where there is none.
std::optional<Decimal> medianOf(const std::vector<NumberCell>& cells, DecimalSign sign)
{
    std::vector<Decimal> values;
    for (const NumberCell& cell : cells)
        if (const Result<Decimal> value = parseNumber(cell.text, cell.hasPoint ? DecimalSign::Point : sign);
            value && !value->isZero())
            values.push_back(*value);
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Of memory without a unit, by how much of it the middle machine has for a core: servers have from half a GiB to 128 GiB, and a quarter
/// in megabytes. Blank where that leaves it open.
std::optional<ColumnUnit> unitByCores(const std::optional<Decimal>& memory, const std::optional<Decimal>& cores)
{
    if (!memory || !cores || memory->isNegative() || cores->isNegative())
        return std::nullopt;
    const auto isUsual = [&](std::int64_t perGib, std::int64_t leastPart) {
        const Fraction one = Fraction(*cores) * Fraction(perGib);
        return Fraction(*memory) * Fraction(leastPart) >= one && Fraction(*memory) <= one * Fraction(128);
    };
    const bool gib = isUsual(1, 2);
    const bool mib = isUsual(1024, 4);
    return gib == mib ? std::nullopt : std::optional(gib ? ColumnUnit::GiB : ColumnUnit::MiB);
}

ColumnUnit unitOf(const TableColumn& column, const Range& range)
{
    if (column.field && column.field->type == FieldType::Share)
        return range.count > 0 && range.most <= Decimal(1) ? ColumnUnit::Share : ColumnUnit::Percent;
    if (column.field && column.field->name == "memoryGib")
        return range.count > 0 && range.least >= Decimal(128) && range.most >= Decimal(1024) ? ColumnUnit::MiB : ColumnUnit::GiB;
    return range.count > 0 && range.least >= Decimal(10240) && range.quarters ? ColumnUnit::MiB : ColumnUnit::GiB;
}

/// By its label alone, which other things are called by, too.
bool isPerhapsSize(const TableColumn& column)
{
    return column.origin == ColumnOrigin::Guessed && column.use == ColumnUse::Field && column.field->name == "targetSku"
        && headerName(column.header).whole != headerName(column.field->name).whole;
}

std::string fieldText(const TableColumn& column)
{
    switch (column.use) {
    case ColumnUse::None: return {};
    case ColumnUse::Field: return std::string(column.field->name);
    case ColumnUse::SystemName:
    case ColumnUse::SystemElsewhere: return "operatingSystem";
    case ColumnUse::Disk: return "disk " + std::to_string(column.disk);
    case ColumnUse::Tag: return "tags (" + column.tag + ")";
    case ColumnUse::IsTemplate: return "(template)";
    case ColumnUse::IsPlaceholder: return "(placeholder)";
    case ColumnUse::HasDatabase: return "(SQL Server)";
    }
    return {};
}

} // namespace

Result<std::optional<TableHeader>> findHeader(
    const TableFile& file, std::size_t table, std::span<const ColumnName> names, std::span<const ColumnChoice> choices)
{
    Result<TableReader> reader = file.read(table);
    if (!reader && reader.error().code == ErrorCode::FileEmpty && (file.isFolder() || file.isWorkbook()))
        return std::optional<TableHeader>();
    if (!reader)
        return reader.error();
    std::optional<TableHeader> best;
    CsvRecord record;
    for (std::size_t i = 0; i < rowsOfTitles; ++i) {
        const Result<bool> more = reader->next(record);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (record.fault)
            continue;
        const std::size_t known = namesIn(record.cells, names) + 100 * chosenIn(record.cells, choices);
        if (!best || known > best->known)
            best = TableHeader{record.row, {record.cells.begin(), record.cells.end()}, known};
    }
    return best;
}

Result<TableReader> readBelow(const TableFile& file, std::size_t table, const TableHeader& header)
{
    Result<TableReader> reader = file.read(table);
    CsvRecord record;
    while (reader) {
        const Result<bool> more = reader->next(record);
        if (!more)
            return more.error();
        if (!*more || record.row >= header.row)
            break;
    }
    return reader;
}

Result<TableProfile> profile(
    const TableFile& file, std::size_t table, const TableHeader& header, std::span<const TableColumn> columns)
{
    Result<TableReader> reader = readBelow(file, table, header);
    if (!reader)
        return reader.error();
    TableProfile profile;
    profile.samples.resize(columns.size());
    profile.numbers.resize(columns.size());
    CsvRecord record;
    for (std::size_t i = 0; i < rowsLookedAt; ++i) {
        const Result<bool> more = reader->next(record);
        if (!more)
            return more.error();
        if (!*more)
            break;
        for (std::size_t c = 0; c < columns.size() && !record.fault; ++c) {
            const std::string_view cell = c < record.cells.size() ? trimmed(record.cells[c]) : std::string_view();
            if (cell.empty() || columns[c].place != c)
                continue;
            if (profile.samples[c].empty())
                profile.samples[c] = excerpt(cell, 40);
            if (profile.sizes.size() < sizesLookedAt && isPerhapsSize(columns[c]))
                profile.sizes.emplace_back(cell);
            if (!isNumeric(columns[c]))
                continue;
            const SizeCell size = sizeCell(cell);
            if (!record.isNumber(c))
                profile.sign.look(size.number, record.row, columns[c].header);
            const bool isPercent = cell.ends_with('%') && columns[c].field && columns[c].field->type == FieldType::Share;
            if (size.unit == ColumnUnit::None && !isPercent) // what says its unit says nothing of the others'
                profile.numbers[c].push_back({std::string(cell.substr(0, 40)), record.isNumber(c)});
        }
    }
    return profile;
}

Result<DecimalSign> decimalSign(const TableFile& file, std::size_t table, const TableProfile& profile,
    const TableOptions& options, std::optional<DecimalSign> ambiguous)
{
    if (options.decimal)
        return *options.decimal;
    const Result<DecimalSign> sign = profile.sign.sign();
    if (sign)
        return *sign;
    const bool both = sign.error().detail("expected").find("one decimal sign") != std::string::npos;
    if (ambiguous && !both)
        return *ambiguous;
    Error error = sign.error();
    error.path = cellPath(file.nameOf(table), static_cast<std::size_t>(std::stoul(error.detail("row"))), error.detail("column"));
    return error;
}

void settleUnits(std::vector<TableColumn>& columns, const TableProfile& profile, DecimalSign sign, const std::string& fileName,
    std::size_t headerRow, Findings& findings)
{
    const auto cores =
        std::find_if(columns.begin(), columns.end(), [](const TableColumn& c) { return c.field && c.field->name == "cores"; });
    for (std::size_t i = 0; i < columns.size(); ++i) {
        TableColumn& column = columns[i];
        const bool measured = column.use == ColumnUse::Disk
            || (column.use == ColumnUse::Field && (column.field->type == FieldType::Share || column.field->unit == "GiB"));
        if (!measured || column.unit != ColumnUnit::None)
            continue;
        const bool isShare = column.field && column.field->type == FieldType::Share;
        if (column.field && trimmed(column.header) == column.field->name) { // as Headroom exports it
            column.unit = isShare ? ColumnUnit::Share : ColumnUnit::GiB;
            continue;
        }
        const Range range = rangeOf(profile.numbers[i], sign);
        column.unit = unitOf(column, range);
        const bool isMemory = column.use == ColumnUse::Field && column.field->name == "memoryGib";
        if (isMemory && cores != columns.end()) {
            const auto byCores = unitByCores(medianOf(profile.numbers[i], sign), medianOf(profile.numbers[cores->place], sign));
            if (byCores) {
                column.unit = *byCores;
                continue;
            }
        }
        const bool isIdle = column.unit == ColumnUnit::Share && (range.whole || range.count < 3); // percents of idle machines?
        const bool isDoubtful = isMemory || (isShare ? isIdle : column.unit == ColumnUnit::MiB);
        const bool isOpen = range.count > 0 && isDoubtful && column.use != ColumnUse::Disk;
        if (isOpen)
            findings.push_back({Severity::Warning,
                Error{ErrorCode::UnitUnknown, cellPath(fileName, headerRow, column.header),
                    {{"found", "no unit; taken as " + std::string(unitName(column.unit))},
                        {"expected", "the unit in the header, or chosen for the column"}}}});
    }
}

void settleSizes(std::vector<TableColumn>& columns, const TableProfile& profile, const Model& model)
{
    const auto column = std::find_if(columns.begin(), columns.end(), isPerhapsSize);
    if (column == columns.end() || profile.sizes.empty() || MachineSizes(model).areSizes(profile.sizes))
        return;
    column->use = ColumnUse::Tag;
    column->field = nullptr;
    column->tag = lowerCase(column->header);
    std::erase_if(column->tag, [](char c) { return c == ',' || c == '='; });
}

void noteDoubledColumns(
    std::span<const TableColumn> columns, const std::string& fileName, std::size_t headerRow, Findings& findings)
{
    for (const TableColumn& column : columns) {
        const bool doubled = column.use == ColumnUse::None && !column.header.empty()
            && std::any_of(columns.begin(), columns.end(),
                [&](const TableColumn& c) { return c.use != ColumnUse::None && c.header == column.header; });
        if (doubled)
            findings.push_back({Severity::Warning,
                Error{ErrorCode::HeaderDuplicate, cellPath(fileName, headerRow, column.header), {{"found", column.header}}}});
    }
}

std::vector<ColumnReading> readingOf(std::span<const TableColumn> columns, const TableProfile& profile)
{
    static constexpr std::array<std::string_view, 3> origins{"guessed", "remembered", "given"};
    std::vector<ColumnReading> readings;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const TableColumn& column = columns[i];
        if (column.header.empty())
            continue;
        const std::string field = fieldText(column);
        readings.push_back({column.header, field, std::string(unitName(column.unit)), profile.samples[i],
            field.empty() && column.origin == ColumnOrigin::Guessed
                ? std::string()
                : std::string(origins[static_cast<std::size_t>(column.origin)])});
    }
    return readings;
}

} // namespace headroom
