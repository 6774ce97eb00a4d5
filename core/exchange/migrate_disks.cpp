// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/migrate_disks.h"

#include "core/exchange/cell_number.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/inventory_columns.h"
#include "core/model/excerpt.h"
#include "core/model/value_text.h"

#include <array>

namespace headroom {

namespace {

enum Column { Machine, Size, ReadRate, WriteRate, ReadOps, WriteOps, Count };
constexpr std::array<std::string_view, Count> names{
    "machine", "sourcedisksizegb", "diskreadmbps", "diskwritembps", "diskreadopssec", "diskwriteopssec"};
constexpr std::string_view sheet = "All_Assessed_Disks";

std::string_view cellOf(const CsvRecord& record, std::size_t place)
{
    return place < record.cells.size() ? trimmed(record.cells[place]) : std::string_view();
}

/// Both together; blank when neither is known.
Opt<Decimal> together(const Result<Decimal>& a, const Result<Decimal>& b)
{
    const Result<Decimal> both = a && b ? sum(*a, *b) : a ? a : b;
    return both && !both->isZero() ? Opt<Decimal>(*both) : Opt<Decimal>();
}

} // namespace

Status MigrateDisks::read(const TableFile& file, Findings& findings)
{
    const auto table = file.find(sheet);
    if (!table)
        return done();
    Result<TableReader> reader = file.read(*table);
    if (!reader)
        return reader.error();
    ImportFindings found(file.nameOf(*table));
    std::vector<std::size_t> places(Count, ~std::size_t{0});
    CsvRecord record;
    for (bool first = true;; first = false) {
        const Result<bool> more = reader->next(record);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (record.fault) {
            found.add(Severity::Warning, record.row, std::to_string(record.fault->column), Error{record.fault->code, {}, {}});
            continue;
        }
        for (std::size_t i = 0; first && i < record.cells.size(); ++i)
            for (std::size_t c = 0; c < Count; ++c)
                if (headerName(record.cells[i]).whole == names[c])
                    places[c] = i;
        if (first && (places[Machine] == ~std::size_t{0} || places[Size] == ~std::size_t{0})) {
            found.add(Severity::Warning, record.row, "Source disk size(GB)", Error{ErrorCode::HeaderMissing, {}, {}});
            break;
        }
        if (!first)
            take(record, places, found);
    }
    for (Finding& finding : found.take())
        findings.push_back(std::move(finding));
    return done();
}

void MigrateDisks::take(const CsvRecord& record, const std::vector<std::size_t>& places, ImportFindings& findings)
{
    static const Model nothing = Model::empty(Month(2000, 1));
    const std::string_view machine = cellOf(record, places[Machine]);
    if (machine.empty() || cellOf(record, places[Size]).empty())
        return;
    const auto number = [&](Column column) { return parseNumber(cellOf(record, places[column]), DecimalSign::Point); };
    WorkloadDisk disk;
    const Result<Decimal> size = number(Size);
    const EntitySchema& schema = schemaOf(Entity::WorkloadDisk);
    const Status fits = size ? checkValue(nothing, *schema.field("sizeGib"), *size) : Status(size.error());
    if (!fits)
        return findings.add(Severity::Warning, record.row, "Source disk size(GB)",
            Error{fits.error().code, {},
                {{"found", excerpt(cellOf(record, places[Size]))}, {"expected", fits.error().detail("expected")}}});
    disk.sizeGib = *size;
    const auto known = [&](const Opt<Decimal>& value, std::string_view field) {
        return value && checkValue(nothing, *schema.field(field), *value) ? value : Opt<Decimal>();
    };
    disk.iops = known(together(number(ReadOps), number(WriteOps)), "iops");
    disk.throughputMbps = known(together(number(ReadRate), number(WriteRate)), "throughputMbps");
    std::vector<WorkloadDisk>& disks = m_disks[std::string(machine)];
    disk.order = static_cast<int>(disks.size()) + 1;
    if (disk.order <= 1000 && !disk.sizeGib.isZero())
        disks.push_back(disk);
}

bool MigrateDisks::addTo(Workload& workload, std::vector<WorkloadDisk>& disks)
{
    const auto found = m_disks.find(workload.name.str());
    if (found == m_disks.end() || found->second.empty())
        return true;
    if (!m_given.insert(found->first).second)
        return false;
    disks = found->second;
    workload.storageGib = {};
    for (WorkloadDisk& disk : disks) {
        disk.sourceKind = workload.sourceKind;
        disk.citation = workload.citation;
    }
    return true;
}

} // namespace headroom
