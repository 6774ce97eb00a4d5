// SPDX-License-Identifier: GPL-3.0-or-later
// What MigrateRowReader makes of the columns about disks.
#include "core/exchange/migrate_row.h"

#include "core/exchange/cell_number.h"

#include <algorithm>

namespace headroom {

namespace {

using Column = MigrateColumn;

bool isZero(const std::optional<Decimal>& number) { return !number || number->isZero(); }

} // namespace

void MigrateRowReader::readDiskCell(const CellReader& reader, std::string_view cell)
{
    const auto disk = static_cast<std::size_t>(reader.column.disk);
    m_draftsUsed = std::max(m_draftsUsed, disk);
    DiskDraft& draft = disk > 0 ? m_drafts[disk - 1] : m_totals; // in one expression with what follows, g++ 12 fills in a copy
    draft.*reader.part = number(reader, cell);
}

void MigrateRowReader::readDiskCount(const MatchedColumn& column, std::string_view cell)
{
    if (const Number whole = plain(cell); whole && whole->isWhole())
        m_diskCount = whole;
    else if (const Result<Decimal> count = parsed(cell); !count)
        wrong(Severity::Error, column.header, count.error());
    else if (!count->isWhole())
        wrong(Severity::Error, column.header, ErrorCode::NotWhole, cell);
    else if (count->isNegative())
        wrong(Severity::Error, column.header, ErrorCode::NumberOutOfRange, cell, "0..");
    else
        m_diskCount = *count;
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
        m_disks[0].iops = total(Column::TotalReadOps, 0, m_totals.readOps, m_totals.writeOps).value_or(Decimal());
        m_disks[0].throughputMbps =
            total(Column::TotalReadThroughput, 0, m_totals.readThroughput, m_totals.writeThroughput).value_or(Decimal());
        if (m_disks.size() > 1 && m_good)
            m_estimatedDisks.add(m_row, headerOf(isZero(m_totals.readOps) ? Column::TotalWriteOps : Column::TotalReadOps));
    }
    checkDiskCount();
}

void MigrateRowReader::addDisk(std::size_t number, const DiskDraft& draft)
{
    const int place = static_cast<int>(number);
    WorkloadDisk& disk = m_disks.emplace_back();
    disk.order = place;
    disk.sizeGib = *draft.size;
    disk.sourceKind = m_prototype.sourceKind;
    disk.citation = m_prototype.citation;
    if (const Number iops = total(Column::DiskReadOps, place, draft.readOps, draft.writeOps))
        disk.iops = *iops;
    if (const Number rate = total(Column::DiskReadThroughput, place, draft.readThroughput, draft.writeThroughput))
        disk.throughputMbps = *rate;
}

// What is read and written together; nullopt when neither is known. Both are within the range and so not negative.
MigrateRowReader::Number MigrateRowReader::total(MigrateColumn column, int disk, const Number& a, const Number& b)
{
    if (!a || !b)
        return a ? a : b;
    const bool isRate = column == Column::DiskReadThroughput || column == Column::TotalReadThroughput;
    const NumberRange& range = isRate ? m_throughput : m_iops;
    if (a->scale() == b->scale() && range.holds(a->coefficient() + b->coefficient(), a->scale()))
        return Decimal(a->coefficient() + b->coefficient(), a->scale());
    if (const Result<Decimal> both = sum(*a, *b); both && range.holds(*both))
        return *both;
    wrong(Severity::Error, headerOf(column, disk), ErrorCode::NumberOutOfRange, a->toText() + " + " + b->toText(),
        rangeText(*fieldOfMigrateColumn(column)));
    return std::nullopt;
}

void MigrateRowReader::checkDiskCount()
{
    if (!m_diskCount || m_drafts.empty() || *m_diskCount == Decimal(static_cast<std::int64_t>(m_disks.size())) || !m_good)
        return;
    wrong(Severity::Warning, headerOf(Column::DiskCount), ErrorCode::RowsDoNotSum, m_diskCount->toText(),
        std::to_string(m_disks.size()));
}

} // namespace headroom
