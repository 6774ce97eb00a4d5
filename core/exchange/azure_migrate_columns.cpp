// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/azure_migrate_columns.h"

#include "core/exchange/csv.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace headroom {

namespace {

using Column = MigrateColumn;

struct KnownName
{
    std::string_view name; // as normalised
    Column column;
};

// docs: "Tutorial: build a business case / assess using an imported CSV file", the template's headers of 2019, 2020 and later.
constexpr std::array names{
    KnownName{"server name", Column::ServerName},
    KnownName{"servername", Column::ServerName},
    KnownName{"ip addresses", Column::IpAddresses},
    KnownName{"ip address", Column::IpAddresses},
    KnownName{"cores", Column::Cores},
    KnownName{"number of cores", Column::Cores},
    KnownName{"memory", Column::Memory},
    KnownName{"os name", Column::OsName},
    KnownName{"operating system", Column::OsName},
    KnownName{"os version", Column::OsVersion},
    KnownName{"os architecture", Column::OsArchitecture},
    KnownName{"server type", Column::ServerType},
    KnownName{"cpu utilization percentage", Column::CpuUtilisation},
    KnownName{"cpu utilization", Column::CpuUtilisation},
    KnownName{"memory utilization percentage", Column::MemoryUtilisation},
    KnownName{"memory utilization", Column::MemoryUtilisation},
    KnownName{"number of disks", Column::DiskCount},
    KnownName{"storage in use", Column::StorageInUse},
    KnownName{"total disks read ops", Column::TotalReadOps},
    KnownName{"total disks write ops", Column::TotalWriteOps},
    KnownName{"total disks read throughput", Column::TotalReadThroughput},
    KnownName{"total disks write throughput", Column::TotalWriteThroughput},
    KnownName{"total disk read ops", Column::TotalReadOps},
    KnownName{"total disk write ops", Column::TotalWriteOps},
    KnownName{"total disk read throughput", Column::TotalReadThroughput},
    KnownName{"total disk write throughput", Column::TotalWriteThroughput},
    KnownName{"network adapters", Column::NetworkAdapters},
    KnownName{"number of network adapters", Column::NetworkAdapters},
    KnownName{"network in throughput", Column::NetworkThroughput},
    KnownName{"network out throughput", Column::NetworkThroughput},
    KnownName{"boot type", Column::BootType},
    KnownName{"firmware type", Column::BootType},
    KnownName{"mac address", Column::MacAddress},
    KnownName{"mac addresses", Column::MacAddress},
    KnownName{"hypervisor", Column::Unused},
    KnownName{"hypervisor version number", Column::Unused},
    KnownName{"virtual machine id", Column::Unused},
    KnownName{"virtual machine manager id", Column::Unused},
    KnownName{"bios id", Column::Unused},
    KnownName{"custom server id", Column::Unused},
    KnownName{"business unit", Column::Unused},
};
constexpr std::array diskNames{
    KnownName{"size", Column::DiskSize},
    KnownName{"read ops", Column::DiskReadOps},
    KnownName{"write ops", Column::DiskWriteOps},
    KnownName{"read throughput", Column::DiskReadThroughput},
    KnownName{"write throughput", Column::DiskWriteThroughput},
};
constexpr std::array mandatory{
    KnownName{"Server name", Column::ServerName},
    KnownName{"Cores", Column::Cores},
    KnownName{"Memory", Column::Memory},
    KnownName{"OS name", Column::OsName},
};
constexpr int mostDisks = 1000; // as WorkloadDisk::order

// Small letters and digits, single blanks between words, the American spelling.
std::string normalised(std::string_view header)
{
    std::string text;
    for (const char c : header) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool kept = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
        if (kept)
            text += small;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    if (const std::size_t at = text.find("utilisation"); at != std::string::npos)
        text[at + 5] = 'z';
    return text;
}

std::string_view withoutStars(std::string_view header)
{
    header = trimmed(header);
    while (header.starts_with('*'))
        header.remove_prefix(1);
    while (header.ends_with('*'))
        header.remove_suffix(1);
    return trimmed(header);
}

MatchedColumn matched(std::string_view name)
{
    if (name.starts_with("disk ")) {
        int number = 0;
        const auto [end, failed] = std::from_chars(name.data() + 5, name.data() + name.size(), number);
        const auto rest = trimmed(name.substr(static_cast<std::size_t>(end - name.data())));
        for (const KnownName& known : diskNames)
            if (failed == std::errc() && number >= 1 && number <= mostDisks && known.name == rest)
                return {known.column, number, false, {}};
    }
    const bool application = name.starts_with("application ") && name.size() > 12 && name[12] >= '1' && name[12] <= '9';
    const auto known = std::find_if(names.begin(), names.end(), [&](const KnownName& k) { return k.name == name; });
    return {known != names.end() ? known->column : application ? Column::Unused : Column::Unknown, 0, false, {}};
}

// The unit that the template has for the column; empty where it has none.
std::string_view unitOf(Column column)
{
    switch (column) {
    case Column::Memory: return "mb";
    case Column::StorageInUse:
    case Column::DiskSize: return "gb";
    default: return {};
    }
}

// The unit of bytes in the parentheses, empty when there is none.
std::string_view namedUnit(std::string_view parenthesised)
{
    for (const std::string_view unit : {"kb", "kib", "mb", "mib", "gb", "gib", "tb", "tib", "bytes"})
        if ((' ' + std::string(parenthesised) + ' ').find(' ' + std::string(unit) + ' ') != std::string::npos)
            return unit;
    return {};
}

class HeaderMatcher
{
public:
    HeaderMatcher(std::string_view fileName, std::size_t row, Findings& findings)
        : m_file(fileName), m_row(row), m_findings(findings)
    {}

    MatchedColumn match(std::string_view cell)
    {
        const std::string_view header = withoutStars(cell);
        const std::size_t parenthesis = header.find('(');
        MatchedColumn found = matched(normalised(header.substr(0, parenthesis)));
        found.header = header;
        if (parenthesis != std::string_view::npos)
            checkUnit(found, normalised(header.substr(parenthesis)));
        return found;
    }
    void say(Severity severity, ErrorCode code, std::string_view header, std::vector<Detail> details = {})
    {
        details.insert(details.begin(), {{"row", std::to_string(m_row)}, {"column", std::string(header)}});
        m_findings.push_back({severity, Error{code, cellPath(m_file, m_row, header), std::move(details)}});
    }

private:
    void checkUnit(MatchedColumn& found, std::string_view parenthesised)
    {
        const std::string_view expected = unitOf(found.column);
        const std::string_view unit = namedUnit(parenthesised);
        if (expected.empty() || unit.empty() || unit[0] == expected[0])
            return;
        found.inGib = found.column == Column::Memory && unit[0] == 'g';
        if (found.inGib)
            say(Severity::Note, ErrorCode::UnitConverted, found.header,
                {{"found", std::string(unit)}, {"expected", std::string(expected)}});
        else
            say(Severity::Error, ErrorCode::FormatUnknown, found.header,
                {{"found", std::string(unit)}, {"expected", std::string(expected)}});
    }

    std::string_view m_file;
    std::size_t m_row;
    Findings& m_findings;
};

bool repeats(const std::vector<MatchedColumn>& before, const MatchedColumn& column)
{
    const bool several =
        column.column == Column::Unknown || column.column == Column::Unused || column.column == Column::NetworkThroughput;
    return !several && std::any_of(before.begin(), before.end(), [&](const MatchedColumn& b) {
        return b.column == column.column && b.disk == column.disk;
    });
}

} // namespace

Result<std::vector<MatchedColumn>> matchMigrateHeader(
    std::span<const std::string_view> cells, std::string_view fileName, std::size_t row, Findings& findings)
{
    Findings found;
    HeaderMatcher matcher(fileName, row, found);
    std::vector<MatchedColumn> columns;
    for (const std::string_view cell : cells) {
        MatchedColumn column = matcher.match(cell);
        if (repeats(columns, column)) {
            matcher.say(Severity::Error, ErrorCode::HeaderDuplicate, column.header);
            column.column = Column::Unused;
        } else if (column.column == Column::Unknown && !column.header.empty()) {
            matcher.say(Severity::Note, ErrorCode::ColumnUnknown, column.header);
        } else if (column.column == Column::Unused || column.column >= Column::NetworkAdapters) {
            matcher.say(Severity::Note, ErrorCode::ColumnUnused, column.header);
        }
        columns.push_back(std::move(column));
    }
    const auto has = [&](Column c) {
        return std::any_of(columns.begin(), columns.end(), [&](const MatchedColumn& m) { return m.column == c; });
    };
    const bool any =
        std::any_of(columns.begin(), columns.end(), [](const MatchedColumn& m) { return m.column != Column::Unknown; });
    if (!any)
        return Error{ErrorCode::FormatUnknown, std::string(fileName), {}}.with("expected", "Server name, Cores, Memory, OS name");
    for (const KnownName& needed : mandatory)
        if (!has(needed.column))
            matcher.say(Severity::Error, ErrorCode::HeaderMissing, needed.name);
    findings.insert(findings.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    return columns;
}

GivenFields givenByTemplate(std::span<const MatchedColumn> columns)
{
    static constexpr std::array<std::pair<Column, std::string_view>, 11> fields{
        {{Column::ServerName, "name"}, {Column::IpAddresses, "ipAddresses"}, {Column::Cores, "cores"},
            {Column::Memory, "memoryGib"}, {Column::OsName, "operatingSystem"}, {Column::OsName, "osVersion"},
            {Column::OsVersion, "osVersion"}, {Column::ServerType, "machine"}, {Column::CpuUtilisation, "cpuUtilisation"},
            {Column::MemoryUtilisation, "memoryUtilisation"}, {Column::StorageInUse, "storageGib"}}};
    const EntitySchema& schema = schemaOf(Entity::Workload);
    GivenFields given;
    for (const MatchedColumn& column : columns) {
        given.disks = given.disks || column.column == Column::DiskSize;
        for (const auto& [of, field] : fields)
            if (of == column.column)
                given.all |= std::uint64_t{1} << schema.indexOf(*schema.field(field));
    }
    return given;
}

} // namespace headroom
