// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/migrate_fields.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t shownCharacters = 60;

/// The largest whole number that is not above the quotient. Domain: divisor > 0.
int128 floorOf(int128 number, int128 divisor) { return number / divisor - (number % divisor < 0); }

} // namespace

const Field* fieldOfMigrateColumn(MigrateColumn column)
{
    const auto workload = [](std::string_view name) { return schemaOf(Entity::Workload).field(name); };
    const auto disk = [](std::string_view name) { return schemaOf(Entity::WorkloadDisk).field(name); };
    switch (column) {
    case MigrateColumn::ServerName: return workload("name");
    case MigrateColumn::IpAddresses: return workload("ipAddresses");
    case MigrateColumn::Cores: return workload("cores");
    case MigrateColumn::Memory: return workload("memoryGib");
    case MigrateColumn::OsName:
    case MigrateColumn::OsVersion: return workload("osVersion");
    case MigrateColumn::CpuUtilisation: return workload("cpuUtilisation");
    case MigrateColumn::MemoryUtilisation: return workload("memoryUtilisation");
    case MigrateColumn::StorageInUse: return workload("storageGib");
    case MigrateColumn::DiskSize: return disk("sizeGib");
    case MigrateColumn::DiskReadOps:
    case MigrateColumn::DiskWriteOps:
    case MigrateColumn::TotalReadOps:
    case MigrateColumn::TotalWriteOps: return disk("iops");
    case MigrateColumn::DiskReadThroughput:
    case MigrateColumn::DiskWriteThroughput:
    case MigrateColumn::TotalReadThroughput:
    case MigrateColumn::TotalWriteThroughput: return disk("throughputMbps");
    default: return nullptr;
    }
}

// value >= bound exactly when its coefficient is that of the bound at the value's scale, rounded up, or more; <= likewise, down.
NumberRange::NumberRange(const Field& field)
{
    constexpr int128 most = Decimal::maximumCoefficient;
    for (int scale = 0; scale <= Decimal::maximumScale; ++scale) {
        const auto floorAt = [&](int128 coefficient, Decimal bound) {
            return floorOf(coefficient * powerOfTen(scale), powerOfTen(bound.scale()));
        };
        const int128 above = field.maximum ? floorAt(field.maximum->coefficient(), *field.maximum) : most;
        const int128 below = field.minimum ? -floorAt(-field.minimum->coefficient(), *field.minimum) : -most;
        m_least[static_cast<std::size_t>(scale)] = static_cast<std::int64_t>(std::clamp(below, -most, most + 1));
        m_most[static_cast<std::size_t>(scale)] = static_cast<std::int64_t>(std::clamp(above, -most - 1, most));
    }
}

std::string rangeText(const Field& field, Decimal (*toUnit)(Decimal))
{
    return (field.minimum ? toUnit(*field.minimum).toText() : "") + ".." + (field.maximum ? toUnit(*field.maximum).toText() : "");
}

std::string shownCell(std::string_view text)
{
    std::size_t end = std::min(text.size(), shownCharacters);
    while (end < text.size() && end > 0 && (text[end] & 0xc0) == 0x80)
        --end;
    return std::string(text.substr(0, end));
}

} // namespace headroom
