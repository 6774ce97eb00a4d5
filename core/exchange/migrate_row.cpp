// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/migrate_row.h"

#include "core/base/plain_number.h"
#include "core/exchange/cell_number.h"
#include "core/exchange/os_name.h"
#include "core/exchange/summary_row.h"
#include "core/model/value_text.h"

#include <algorithm>

namespace headroom {

namespace {

using Column = MigrateColumn;

constexpr std::size_t shownCharacters = 60;

const Field& fieldOf(Entity entity, std::string_view name) { return *schemaOf(entity).field(name); }

// The fields that cells go to, looked up once.
struct Fields
{
    const Field& name = fieldOf(Entity::Workload, "name");
    const Field& ipAddresses = fieldOf(Entity::Workload, "ipAddresses");
    const Field& cores = fieldOf(Entity::Workload, "cores");
    const Field& memory = fieldOf(Entity::Workload, "memoryGib");
    const Field& storage = fieldOf(Entity::Workload, "storageGib");
    const Field& osVersion = fieldOf(Entity::Workload, "osVersion");
    const Field& cpu = fieldOf(Entity::Workload, "cpuUtilisation");
    const Field& memoryUse = fieldOf(Entity::Workload, "memoryUtilisation");
    const Field& diskSize = fieldOf(Entity::WorkloadDisk, "sizeGib");
    const Field& iops = fieldOf(Entity::WorkloadDisk, "iops");
    const Field& throughput = fieldOf(Entity::WorkloadDisk, "throughputMbps");
};
const Fields& fields()
{
    static const Fields all;
    return all;
}

bool sameWord(std::string_view a, std::string_view lower)
{
    return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), [](char c, char l) {
        return (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) == l;
    });
}

std::string shown(std::string_view text)
{
    std::size_t end = std::min(text.size(), shownCharacters);
    while (end < text.size() && end > 0 && (text[end] & 0xc0) == 0x80)
        --end;
    return std::string(text.substr(0, end));
}

std::string rangeText(
    const Field& field, Decimal (*toUnit)(Decimal) = [](Decimal d) { return d; })
{
    return (field.minimum ? toUnit(*field.minimum).toText() : "") + ".." + (field.maximum ? toUnit(*field.maximum).toText() : "");
}

// Short, printable ASCII fits every text field, so that only the others are looked at closely.
bool isPlainlyGood(std::string_view text)
{
    return text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isMac(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '-' || c == '.'
            || c == ';' || c == ',' || c == ' ';
    });
}

/// Without blanks at either end, as nearly all cells are.
std::string_view bare(std::string_view cell)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    return cell.empty() || (!isBlank(cell.front()) && !isBlank(cell.back())) ? cell : trimmed(cell);
}

bool isAbove(Decimal value, Decimal bound)
{
    std::int64_t scaled = 0;
    if (bound.isWhole() && !__builtin_mul_overflow(bound.coefficient(), powerOfTen(value.scale()), &scaled))
        return value.coefficient() > scaled;
    return value > bound;
}

bool isBelow(Decimal value, Decimal bound) { return bound.isZero() ? value.isNegative() : value < bound; }

bool isWithin(const Field& field, Decimal value)
{
    return !(field.minimum && isBelow(value, *field.minimum)) && !(field.maximum && isAbove(value, *field.maximum));
}

bool isZero(const std::optional<Decimal>& number) { return !number || number->isZero(); }

} // namespace

MigrateRowReader::MigrateRowReader(const Model& model, const std::vector<MatchedColumn>& columns, const ImportTarget& target,
    DecimalSign decimal, ImportFindings& findings)
    : m_model(model), m_columns(columns), m_decimal(decimal), m_findings(findings)
{
    m_prototype.site = target.site;
    m_prototype.wave = target.wave;
    m_prototype.sourceKind = SourceKind::Fact;
    m_prototype.citation = target.citation;
    int disks = 0;
    for (const MatchedColumn& column : columns)
        disks = std::max(disks, column.disk);
    m_drafts.resize(static_cast<std::size_t>(disks));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column c = columns[i].column;
        if (c == Column::ServerName || c == Column::Cores || c == Column::Memory || c == Column::OsName)
            m_mandatory.push_back(i);
    }
}

Result<Decimal> MigrateRowReader::parsed(std::string_view cell) const
{
    return m_decimal == DecimalSign::Point ? parseCellNumber(cell) : parseNumber(cell, m_decimal);
}

void MigrateRowReader::start()
{
    m_good = true;
    m_workload = m_prototype;
    m_system = {};
    m_version = {};
    m_diskCount.reset();
    m_totals = {};
    std::fill_n(m_drafts.begin(), m_draftsUsed, DiskDraft{});
    m_draftsUsed = 0;
    m_disks.clear();
}

RowOutcome MigrateRowReader::read(const CsvRecord& record)
{
    m_row = record.row;
    if (const std::string_view label = summaryLabel(record.cells); !label.empty()) {
        m_summaries[shown(label)].add(m_row, {});
        return RowOutcome::Summary;
    }
    start();
    std::size_t filled = 0;
    const std::size_t count = std::min(record.cells.size(), m_columns.size());
    for (std::size_t i = 0; i < record.cells.size(); ++i) {
        const std::string_view cell = bare(record.cells[i]);
        if (cell.empty())
            continue;
        ++filled;
        if (i < count)
            readCell(m_columns[i], cell);
        else
            wrong(Severity::Error, std::to_string(i + 1), ErrorCode::RowColumnsMismatch, cell, std::to_string(m_columns.size()));
    }
    if (filled == 0)
        return RowOutcome::Empty;
    if (record.cells.size() < m_columns.size())
        wrong(Severity::Error, std::to_string(record.cells.size()), ErrorCode::RowColumnsMismatch,
            std::to_string(record.cells.size()), std::to_string(m_columns.size()));
    for (const std::size_t i : m_mandatory)
        if (i < count && bare(record.cells[i]).empty())
            wrong(Severity::Error, m_columns[i].header, ErrorCode::ValueRequired, {});
    finishSystem();
    finishDisks();
    return m_good ? RowOutcome::Accepted : RowOutcome::Rejected;
}

void MigrateRowReader::reportFault(const CsvRecord& record)
{
    m_row = record.row;
    const CsvFault& fault = *record.fault;
    const bool named = fault.column >= 1 && fault.column <= m_columns.size() && !m_columns[fault.column - 1].header.empty();
    wrong(Severity::Error, named ? m_columns[fault.column - 1].header : std::to_string(fault.column), fault.code, fault.found,
        fault.expected);
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

void MigrateRowReader::readCell(const MatchedColumn& column, std::string_view cell)
{
    const Fields& f = fields();
    switch (column.column) {
    case Column::Unknown:
    case Column::Unused: return;
    case Column::ServerName: return name(column, cell);
    case Column::IpAddresses: m_workload.ipAddresses = text(column.header, f.ipAddresses, cell, Severity::Warning); return;
    case Column::Cores: return readCores(column, cell);
    case Column::Memory: return readMemory(column, cell);
    case Column::OsName: m_system = cell; return;
    case Column::OsVersion: m_version = cell; return;
    case Column::CpuUtilisation:
        if (const Number share = percent(column, f.cpu, cell))
            m_workload.cpuUtilisation = *share;
        return;
    case Column::MemoryUtilisation:
        if (const Number share = percent(column, f.memoryUse, cell))
            m_workload.memoryUtilisation = *share;
        return;
    case Column::StorageInUse:
        if (const Number storage = number(column, f.storage, cell))
            m_workload.storageGib = *storage;
        return;
    case Column::OsArchitecture:
    case Column::ServerType: return choose(column, cell);
    case Column::NetworkAdapters:
    case Column::NetworkThroughput:
    case Column::BootType:
    case Column::MacAddress: return checkUnkept(column, cell);
    default: return readDiskCell(column, cell);
    }
}

void MigrateRowReader::readCores(const MatchedColumn& column, std::string_view cell)
{
    const Number cores = number(column, fields().cores, cell);
    if (cores && cores->isWhole())
        m_workload.cores = static_cast<std::int32_t>(cores->coefficient());
    else if (cores)
        wrong(Severity::Error, column.header, ErrorCode::NotWhole, cell);
}

void MigrateRowReader::readMemory(const MatchedColumn& column, std::string_view cell)
{
    if (const Result<Decimal> memory = parsed(cell); !memory)
        wrong(Severity::Error, column.header, memory.error());
    else if (const Result<Decimal> gib = column.inGib ? memory : gibibytes(*memory); !gib)
        wrong(Severity::Error, column.header, gib.error());
    else if (isInRange(column, fields().memory, *gib, cell))
        m_workload.memoryGib = *gib;
}

void MigrateRowReader::readDiskCell(const MatchedColumn& column, std::string_view cell)
{
    const Fields& f = fields();
    DiskDraft& draft = column.disk > 0 ? m_drafts[static_cast<std::size_t>(column.disk) - 1] : m_totals;
    m_draftsUsed = std::max(m_draftsUsed, static_cast<std::size_t>(column.disk));
    switch (column.column) {
    case Column::DiskCount: readDiskCount(column, cell); break;
    case Column::DiskSize: draft.size = number(column, f.diskSize, cell); break;
    case Column::TotalReadOps:
    case Column::DiskReadOps: draft.readOps = number(column, f.iops, cell); break;
    case Column::TotalWriteOps:
    case Column::DiskWriteOps: draft.writeOps = number(column, f.iops, cell); break;
    case Column::TotalReadThroughput:
    case Column::DiskReadThroughput: draft.readThroughput = number(column, f.throughput, cell); break;
    case Column::TotalWriteThroughput:
    case Column::DiskWriteThroughput: draft.writeThroughput = number(column, f.throughput, cell); break;
    default: break;
    }
}

void MigrateRowReader::readDiskCount(const MatchedColumn& column, std::string_view cell)
{
    const Result<Decimal> count = parsed(cell);
    if (!count)
        wrong(Severity::Error, column.header, count.error());
    else if (!count->isWhole())
        wrong(Severity::Error, column.header, ErrorCode::NotWhole, cell);
    else if (count->isNegative())
        wrong(Severity::Error, column.header, ErrorCode::NumberOutOfRange, cell, "0..");
    else
        m_diskCount = *count;
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
            m_workload.machine = MachineKind::Physical;
        else if (!sameWord(cell, "virtual"))
            wrong(Severity::Error, column.header, ErrorCode::ChoiceUnknown, cell, "Virtual, Physical");
        return;
    }
    if (sameWord(cell, "x86") || sameWord(cell, "32-bit"))
        m_is32Bit.add(m_row, column.header);
    else if (!sameWord(cell, "x64") && !sameWord(cell, "amd64") && !sameWord(cell, "64-bit") && !sameWord(cell, "x86_64"))
        wrong(Severity::Error, column.header, ErrorCode::ChoiceUnknown, cell, "x64, x86, amd64, 32-bit, 64-bit");
}

void MigrateRowReader::name(const MatchedColumn& column, std::string_view cell)
{
    if (!isGoodText(column.header, fields().name, cell, Severity::Error))
        return;
    const MadeText given = madeText(cell);
    m_workload.name = given.text;
    if (const std::optional<std::size_t> first = m_names.add(given, m_row)) {
        m_good = false;
        m_findings.add(
            Severity::Error, m_row, column.header, Error{ErrorCode::RowDuplicate, {}, {{"found", shown(cell)}}}, *first);
    }
}

Text MigrateRowReader::text(std::string_view header, const Field& field, std::string_view cell, Severity whenBad)
{
    return isGoodText(header, field, cell, whenBad) ? Text(cell) : Text();
}

bool MigrateRowReader::isGoodText(std::string_view header, const Field& field, std::string_view cell, Severity whenBad)
{
    if (isPlainlyGood(cell))
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

MigrateRowReader::Number MigrateRowReader::number(const MatchedColumn& column, const Field& field, std::string_view cell)
{
    if (m_decimal == DecimalSign::Point)
        if (const Number plain = plainNumber(cell); plain && isWithin(field, *plain))
            return plain;
    const Result<Decimal> value = parsed(cell);
    if (!value) {
        wrong(Severity::Error, column.header, value.error());
        return std::nullopt;
    }
    return isInRange(column, field, *value, cell) ? Number(*value) : std::nullopt;
}

bool MigrateRowReader::isInRange(const MatchedColumn& column, const Field& field, Decimal value, std::string_view cell)
{
    if (isWithin(field, value))
        return true;
    const auto mebibytes = [](Decimal gib) {
        return Decimal::fromFraction(int128{gib.coefficient()} * 1024, powerOfTen(gib.scale()), 6, Rounding::HalfAway)
            .valueOr(gib);
    };
    const bool converted = column.column == Column::Memory && !column.inGib;
    wrong(Severity::Error, column.header, ErrorCode::NumberOutOfRange, cell,
        converted ? rangeText(field, mebibytes) : rangeText(field));
    return false;
}

MigrateRowReader::Number MigrateRowReader::percent(const MatchedColumn& column, const Field& field, std::string_view cell)
{
    const Result<Decimal> value = parsed(cell.ends_with('%') ? trimmed(cell.substr(0, cell.size() - 1)) : cell);
    const Result<Decimal> share = value ? shareOfPercent(*value) : value;
    if (!share) {
        Error what = share.error();
        for (Detail& detail : what.details)
            if (detail.key == "found")
                detail.value = shown(cell);
        wrong(Severity::Error, column.header, std::move(what));
        return std::nullopt;
    }
    const auto percents = [](Decimal d) {
        return Decimal::fromFraction(int128{d.coefficient()} * 100, powerOfTen(d.scale()), 12, Rounding::HalfAway).valueOr(d);
    };
    if (!isWithin(field, *share)) {
        wrong(Severity::Error, column.header, ErrorCode::NumberOutOfRange, cell, rangeText(field, percents));
        return std::nullopt;
    }
    return *share;
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
    m_workload.operatingSystem = recent.system->system;
    m_workload.osVersion = recent.system->version;
    if (!recent.system->known)
        m_unknownSystems[shown(m_system)].add(m_row, headerOf(Column::OsName));
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
    system.version =
        text(headerOf(m_version.empty() ? Column::OsName : Column::OsVersion), fields().osVersion, version, Severity::Error);
    return system.version.empty() ? nullptr : &m_systems.emplace(m_systemKey, system).first->second;
}

// For messages: a search, so not for every cell.
const std::string& MigrateRowReader::headerOf(MigrateColumn column, int disk) const
{
    const auto found = std::find_if(
        m_columns.begin(), m_columns.end(), [&](const MatchedColumn& c) { return c.column == column && c.disk == disk; });
    static const std::string none;
    return found == m_columns.end() ? none : found->header;
}

void MigrateRowReader::finishDisks()
{
    const auto hasFigures = [](const DiskDraft& d) {
        return !isZero(d.readOps) || !isZero(d.writeOps) || !isZero(d.readThroughput) || !isZero(d.writeThroughput);
    };
    bool ownFigures = false;
    for (std::size_t i = 0; i < m_draftsUsed; ++i) {
        const DiskDraft& draft = m_drafts[i];
        const bool figures = hasFigures(draft);
        ownFigures = ownFigures || figures;
        if (!isZero(draft.size))
            addDisk(i + 1, draft);
        else if (figures && m_good)
            wrong(Severity::Error, headerOf(Column::DiskSize, static_cast<int>(i) + 1), ErrorCode::ValueRequired, {});
    }
    if (hasFigures(m_totals) && !ownFigures && !m_disks.empty()) {
        const Fields& f = fields();
        m_disks[0].iops = total(Column::TotalReadOps, 0, f.iops, m_totals.readOps, m_totals.writeOps).value_or(Decimal());
        m_disks[0].throughputMbps =
            total(Column::TotalReadThroughput, 0, f.throughput, m_totals.readThroughput, m_totals.writeThroughput)
                .value_or(Decimal());
        if (m_disks.size() > 1 && m_good)
            m_estimatedDisks.add(m_row, headerOf(isZero(m_totals.readOps) ? Column::TotalWriteOps : Column::TotalReadOps));
    }
    checkDiskCount();
}

void MigrateRowReader::addDisk(std::size_t number, const DiskDraft& draft)
{
    const Fields& f = fields();
    const int place = static_cast<int>(number);
    WorkloadDisk& disk = m_disks.emplace_back();
    disk.order = place;
    disk.sizeGib = *draft.size;
    disk.sourceKind = m_prototype.sourceKind;
    disk.citation = m_prototype.citation;
    if (const Number iops = total(Column::DiskReadOps, place, f.iops, draft.readOps, draft.writeOps))
        disk.iops = *iops;
    if (const Number rate = total(Column::DiskReadThroughput, place, f.throughput, draft.readThroughput, draft.writeThroughput))
        disk.throughputMbps = *rate;
}

// What is read and written together; nullopt when neither is known. Both are within the range and so not negative.
MigrateRowReader::Number MigrateRowReader::total(
    MigrateColumn column, int disk, const Field& field, const Number& a, const Number& b)
{
    if (!a || !b)
        return a ? a : b;
    const Result<Decimal> both = sum(*a, *b);
    const bool fits = both && (!field.maximum || !isAbove(*both, *field.maximum));
    if (fits)
        return *both;
    wrong(Severity::Error, headerOf(column, disk), ErrorCode::NumberOutOfRange, a->toText() + " + " + b->toText(),
        rangeText(field));
    return std::nullopt;
}

void MigrateRowReader::checkDiskCount()
{
    if (!m_diskCount || m_drafts.empty() || *m_diskCount == Decimal(static_cast<std::int64_t>(m_disks.size())) || !m_good)
        return;
    wrong(Severity::Warning, headerOf(Column::DiskCount), ErrorCode::RowsDoNotSum, m_diskCount->toText(),
        std::to_string(m_disks.size()));
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
        what.details.push_back({"found", shown(found)});
    if (!expected.empty())
        what.details.push_back({"expected", std::move(expected)});
    wrong(severity, column, std::move(what));
}

} // namespace headroom
