// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/migrate_row.h"

#include "core/base/letters.h"
#include "core/exchange/cell_number.h"
#include "core/exchange/os_name.h"
#include "core/exchange/summary_row.h"
#include "core/model/value_text.h"

#include <algorithm>

namespace headroom {

namespace {

using Column = MigrateColumn;

// Longer texts may be too long for their field.
constexpr std::size_t fitsEveryField = 64;

bool sameWord(std::string_view a, std::string_view lower)
{
    return a.size() == lower.size()
        && std::equal(a.begin(), a.end(), lower.begin(), [](char c, char l) { return lowerCase(c) == l; });
}

bool isMac(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '-' || c == '.' || c == ';'
            || c == ',' || c == ' ';
    });
}

} // namespace

MigrateRowReader::MigrateRowReader(const Model& model, const std::vector<MatchedColumn>& columns, const ImportTarget& target,
    DecimalSign decimal, ImportFindings& findings)
    : m_model(model), m_decimal(decimal), m_findings(findings)
{
    m_prototype.site = target.site;
    m_prototype.wave = target.wave;
    m_prototype.sourceKind = SourceKind::Fact;
    m_prototype.citation = target.citation;
    int disks = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        CellReader& reader = m_columns.emplace_back(readerOf(columns[i]));
        disks = std::max(disks, columns[i].disk);
        const Column c = columns[i].column;
        if (c == Column::ServerName || c == Column::Cores || c == Column::Memory || c == Column::OsName)
            m_mandatory.push_back(i);
        if (c == Column::ServerName || c == Column::IpAddresses) {
            reader.text = m_textColumns.size();
            m_textColumns.push_back(i);
        }
    }
    m_drafts.resize(static_cast<std::size_t>(disks));
}

MigrateRowReader::CellReader MigrateRowReader::readerOf(const MatchedColumn& column)
{
    const Field* const field = fieldOfMigrateColumn(column.column);
    const auto part = [&]() -> Number DiskDraft::* {
        switch (column.column) {
        case Column::DiskSize: return &DiskDraft::size;
        case Column::TotalReadOps:
        case Column::DiskReadOps: return &DiskDraft::readOps;
        case Column::TotalWriteOps:
        case Column::DiskWriteOps: return &DiskDraft::writeOps;
        case Column::TotalReadThroughput:
        case Column::DiskReadThroughput: return &DiskDraft::readThroughput;
        case Column::TotalWriteThroughput:
        case Column::DiskWriteThroughput: return &DiskDraft::writeThroughput;
        default: return nullptr;
        }
    };
    return {column, field, NumberRange(field ? *field : Field()), part(), 0};
}

Result<Decimal> MigrateRowReader::parsed(std::string_view cell) const
{
    return m_decimal == DecimalSign::Point ? parseCellNumber(cell) : parseNumber(cell, m_decimal);
}

void MigrateRowReader::start(Workload& row)
{
    m_good = true;
    m_workload = &row;
    m_system = {};
    m_version = {};
    m_diskCount.reset();
    m_totals = {};
    std::fill_n(m_drafts.begin(), m_draftsUsed, DiskDraft{});
    m_draftsUsed = 0;
    m_disks.clear();
}

RowOutcome MigrateRowReader::read(const ExpectedRecord& expected, Workload& row)
{
    const std::span<const std::string_view> cells = expected.record.cells;
    m_row = expected.record.row;
    if (const std::string_view label = summaryLabel(cells); !label.empty()) {
        m_summaries[shownCell(label)].add(m_row, {});
        return RowOutcome::Summary;
    }
    start(row);
    std::size_t filled = 0;
    const std::size_t count = std::min(cells.size(), m_columns.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view cell = bareCell(cells[i]);
        if (cell.empty())
            continue;
        ++filled;
        if (i < count)
            readCell(m_columns[i], cell, expected);
        else
            wrong(Severity::Error, std::to_string(i + 1), ErrorCode::RowColumnsMismatch, cell, std::to_string(m_columns.size()));
    }
    if (filled == 0)
        return RowOutcome::Empty;
    if (cells.size() < m_columns.size())
        wrong(Severity::Error, std::to_string(cells.size()), ErrorCode::RowColumnsMismatch, std::to_string(cells.size()),
            std::to_string(m_columns.size()));
    for (const std::size_t i : m_mandatory)
        if (i < count && bareCell(cells[i]).empty())
            wrong(Severity::Error, m_columns[i].column.header, ErrorCode::ValueRequired, {});
    finishSystem();
    finishDisks();
    return m_good ? RowOutcome::Accepted : RowOutcome::Rejected;
}

void MigrateRowReader::reportFault(const CsvRecord& record)
{
    m_row = record.row;
    const CsvFault& fault = *record.fault;
    const bool isColumn = fault.column >= 1 && fault.column <= m_columns.size();
    const std::string header = isColumn ? m_columns[fault.column - 1].column.header : std::string();
    wrong(Severity::Error, header.empty() ? std::to_string(fault.column) : header, fault.code, fault.found, fault.expected);
}

void MigrateRowReader::reportTallies()
{
    const auto say = [&](ErrorCode code, const Tally& tally, std::vector<Detail> details) {
        details.push_back({"count", std::to_string(tally.count)});
        m_findings.add(Severity::Note, tally.firstRow, tally.column, Error{code, {}, std::move(details)});
    };
    for (const auto& [found, tally] : m_unknownSystems)
        say(ErrorCode::ChoiceUnknown, tally, {{"found", found}, {"expected", "other"}});
    for (const auto& [label, tally] : m_summaries)
        say(ErrorCode::RowIgnored, tally, {{"found", label}, {"expected", "a machine"}});
    if (m_is32Bit.count > 0)
        say(ErrorCode::SystemIs32Bit, m_is32Bit, {});
    if (m_estimatedDisks.count > 0)
        say(ErrorCode::DisksEstimated, m_estimatedDisks, {});
}

void MigrateRowReader::addTallies(const MigrateRowReader& later, std::size_t rowsBefore)
{
    for (const auto& [found, tally] : later.m_unknownSystems)
        m_unknownSystems[found].add(tally, rowsBefore);
    for (const auto& [label, tally] : later.m_summaries)
        m_summaries[label].add(tally, rowsBefore);
    m_is32Bit.add(later.m_is32Bit, rowsBefore);
    m_estimatedDisks.add(later.m_estimatedDisks, rowsBefore);
}

void MigrateRowReader::readCell(const CellReader& reader, std::string_view cell, const ExpectedRecord& record)
{
    const MatchedColumn& column = reader.column;
    switch (column.column) {
    case Column::Unknown:
    case Column::Unused: return;
    case Column::ServerName: return name(reader, cell, record.texts[reader.text]);
    case Column::IpAddresses:
        if (isGoodText(column.header, *reader.field, cell, Severity::Warning))
            m_workload->ipAddresses = madeText(record.texts[reader.text]).text;
        return;
    case Column::Cores: return readCores(reader, cell);
    case Column::Memory: return readMemory(reader, cell);
    case Column::OsName: m_system = cell; return;
    case Column::OsVersion: m_version = cell; return;
    case Column::CpuUtilisation:
        if (const Number share = percent(reader, cell))
            m_workload->cpuUtilisation = *share;
        return;
    case Column::MemoryUtilisation:
        if (const Number share = percent(reader, cell))
            m_workload->memoryUtilisation = *share;
        return;
    case Column::StorageInUse:
        if (const Number storage = number(reader, cell))
            m_workload->storageGib = *storage;
        return;
    case Column::OsArchitecture:
    case Column::ServerType: return choose(column, cell);
    case Column::NetworkAdapters:
    case Column::NetworkThroughput:
    case Column::BootType:
    case Column::MacAddress: return checkUnkept(column, cell);
    case Column::DiskCount: return readDiskCount(column, cell);
    default: return readDiskCell(reader, cell);
    }
}

void MigrateRowReader::readCores(const CellReader& reader, std::string_view cell)
{
    const Number cores = number(reader, cell);
    if (cores && cores->isWhole())
        m_workload->cores = static_cast<std::int32_t>(cores->coefficient());
    else if (cores)
        wrong(Severity::Error, reader.column.header, ErrorCode::NotWhole, cell);
}

void MigrateRowReader::readMemory(const CellReader& reader, std::string_view cell)
{
    const Number whole = plain(cell);
    if (whole && !reader.column.inGib && whole->isWhole() && whole->coefficient() % 1024 == 0
        && reader.range.holds(whole->coefficient() / 1024, 0))
        m_workload->memoryGib = Decimal(whole->coefficient() / 1024);
    else if (const Result<Decimal> memory = parsed(cell); !memory)
        wrong(Severity::Error, reader.column.header, memory.error());
    else if (const Result<Decimal> gib = reader.column.inGib ? memory : gibibytes(*memory); !gib)
        wrong(Severity::Error, reader.column.header, gib.error());
    else if (isInRange(reader, *gib, cell))
        m_workload->memoryGib = *gib;
}

// What nothing of a workload holds: a mistake there is said, but costs no row.
void MigrateRowReader::checkUnkept(const MatchedColumn& column, std::string_view cell)
{
    if (column.column == Column::BootType) {
        if (!sameWord(cell, "bios") && !sameWord(cell, "uefi") && !sameWord(cell, "efi"))
            wrong(Severity::Warning, column.header, ErrorCode::ChoiceUnknown, cell, "BIOS, UEFI");
    } else if (column.column == Column::MacAddress) {
        if (!isMac(cell))
            wrong(Severity::Warning, column.header, ErrorCode::ChoiceUnknown, cell, "00:00:5e:00:53:01");
    } else if (plain(cell)) {
        return;
    } else if (const Result<Decimal> value = parsed(cell); !value) {
        wrong(Severity::Warning, column.header, value.error());
    } else if (value->isNegative()) {
        wrong(Severity::Warning, column.header, ErrorCode::NumberOutOfRange, cell, "0..");
    }
}

void MigrateRowReader::choose(const MatchedColumn& column, std::string_view cell)
{
    if (column.column == Column::ServerType) {
        if (sameWord(cell, "physical"))
            m_workload->machine = MachineKind::Physical;
        else if (!sameWord(cell, "virtual"))
            wrong(Severity::Error, column.header, ErrorCode::ChoiceUnknown, cell, "Virtual, Physical");
        return;
    }
    if (sameWord(cell, "x86") || sameWord(cell, "32-bit"))
        m_is32Bit.add(m_row, column.header);
    else if (!sameWord(cell, "x64") && !sameWord(cell, "amd64") && !sameWord(cell, "64-bit") && !sameWord(cell, "x86_64"))
        wrong(Severity::Error, column.header, ErrorCode::ChoiceUnknown, cell, "x64, x86, amd64, 32-bit, 64-bit");
}

void MigrateRowReader::name(const CellReader& reader, std::string_view cell, const ExpectedText& expected)
{
    if (!isGoodText(reader.column.header, *reader.field, cell, Severity::Error))
        return;
    const MadeText given = madeText(expected);
    m_workload->name = given.text;
    if (const std::optional<std::size_t> first = m_names.add(given, m_row)) {
        m_good = false;
        m_findings.add(Severity::Error, m_row, reader.column.header,
            Error{ErrorCode::RowDuplicate, {}, {{"found", shownCell(cell)}}}, *first);
    }
}

Text MigrateRowReader::text(std::string_view header, const Field& field, std::string_view cell, Severity whenBad)
{
    return isGoodText(header, field, cell, whenBad) ? Text(cell) : Text();
}

bool MigrateRowReader::isGoodText(std::string_view header, const Field& field, std::string_view cell, Severity whenBad)
{
    if (cell.size() <= fitsEveryField && isPlainText(cell))
        return true;
    if (!isCleanText(cell, Lines::One)) {
        wrong(whenBad, header, ErrorCode::TextNotUtf8, {});
        return false;
    }
    const Status fits = checkValue(m_model, field, Text(cell));
    if (!fits)
        wrong(whenBad, header, fits.error());
    return fits.ok();
}

MigrateRowReader::Number MigrateRowReader::numberSlowly(const CellReader& reader, std::string_view cell)
{
    const Result<Decimal> value = parsed(cell);
    if (!value) {
        wrong(Severity::Error, reader.column.header, value.error());
        return std::nullopt;
    }
    return isInRange(reader, *value, cell) ? Number(*value) : std::nullopt;
}

bool MigrateRowReader::isInRange(const CellReader& reader, Decimal value, std::string_view cell)
{
    if (reader.range.holds(value))
        return true;
    const auto mebibytes = [](Decimal gib) {
        return Decimal::fromFraction(int128{gib.coefficient()} * 1024, powerOfTen(gib.scale()), 6, Rounding::HalfAway)
            .valueOr(gib);
    };
    const bool converted = reader.column.column == Column::Memory && !reader.column.inGib;
    wrong(Severity::Error, reader.column.header, ErrorCode::NumberOutOfRange, cell,
        converted ? rangeText(*reader.field, mebibytes) : rangeText(*reader.field));
    return false;
}

inline MigrateRowReader::Number MigrateRowReader::percent(const CellReader& reader, std::string_view cell)
{
    const Number plainly = plain(cell);
    const int scale = plainly ? plainly->scale() + 2 : 0; // of 13 decimals at the most
    if (plainly && reader.range.holds(plainly->coefficient(), scale))
        return Decimal(plainly->coefficient(), scale);
    return percentSlowly(reader, cell);
}

MigrateRowReader::Number MigrateRowReader::percentSlowly(const CellReader& reader, std::string_view cell)
{
    const Result<Decimal> value = parsed(cell.ends_with('%') ? trimmed(cell.substr(0, cell.size() - 1)) : cell);
    const Result<Decimal> share = value ? shareOfPercent(*value) : value;
    if (!share) {
        Error what = share.error();
        for (Detail& detail : what.details)
            if (detail.key == "found")
                detail.value = shownCell(cell);
        wrong(Severity::Error, reader.column.header, std::move(what));
        return std::nullopt;
    }
    if (reader.range.holds(*share))
        return *share;
    const auto percents = [](Decimal d) {
        return Decimal::fromFraction(int128{d.coefficient()} * 100, powerOfTen(d.scale()), 12, Rounding::HalfAway).valueOr(d);
    };
    wrong(Severity::Error, reader.column.header, ErrorCode::NumberOutOfRange, cell, rangeText(*reader.field, percents));
    return std::nullopt;
}

void MigrateRowReader::finishSystem()
{
    if (m_system.empty())
        return;
    const auto last = [](std::string_view text) { return text.empty() ? 0U : static_cast<unsigned char>(text.back()); };
    const std::size_t place = m_system.size() * 7 + m_version.size() * 3 + last(m_system) + last(m_version);
    RecentSystem& recent = m_recentSystems[place % m_recentSystems.size()];
    if (!recent.system || recent.name != m_system || recent.version != m_version) {
        const System* const found = systemOf();
        if (!found)
            return;
        recent = {std::string(m_system), std::string(m_version), found};
    }
    m_workload->operatingSystem = recent.system->system;
    m_workload->osVersion = recent.system->version;
    if (!recent.system->known)
        m_unknownSystems[shownCell(m_system)].add(m_row, headerOf(Column::OsName));
}

// Null, and told, where its text is no good.
const MigrateRowReader::System* MigrateRowReader::systemOf()
{
    m_systemKey.assign(m_system).append(1, '\n').append(m_version);
    if (const auto found = m_systems.find(m_systemKey); found != m_systems.end())
        return &found->second;
    System system;
    const std::optional<OperatingSystem> licensed = licensedSystem(m_system);
    system.known = licensed.has_value();
    system.system = licensed.value_or(OperatingSystem::Other);
    const std::string version = std::string(m_system) + (m_version.empty() ? "" : " ") + std::string(m_version);
    system.version = text(headerOf(m_version.empty() ? Column::OsName : Column::OsVersion),
        *fieldOfMigrateColumn(Column::OsVersion), version, Severity::Error);
    return system.version.empty() ? nullptr : &m_systems.emplace(m_systemKey, system).first->second;
}

// For messages: a search, so not for every cell.
const std::string& MigrateRowReader::headerOf(MigrateColumn column, int disk) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
        [&](const CellReader& r) { return r.column.column == column && r.column.disk == disk; });
    static const std::string none;
    return found == m_columns.end() ? none : found->column.header;
}

void MigrateRowReader::wrong(Severity severity, std::string_view column, Error what)
{
    if (severity == Severity::Error)
        m_good = false;
    m_findings.add(severity, m_row, column, std::move(what));
}

void MigrateRowReader::wrong(
    Severity severity, std::string_view column, ErrorCode code, std::string_view found, std::string expected)
{
    Error what{code, {}, {}};
    if (!found.empty())
        what.details.push_back({"found", shownCell(found)});
    if (!expected.empty())
        what.details.push_back({"expected", std::move(expected)});
    wrong(severity, column, std::move(what));
}

} // namespace headroom
