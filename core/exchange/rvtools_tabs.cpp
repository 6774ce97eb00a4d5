// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rvtools_tabs.h"

#include "core/exchange/cell_number.h"
#include "core/exchange/inventory_columns.h"
#include "core/model/excerpt.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace headroom {

namespace {

constexpr int decimalsOfUse = 4;
constexpr int mostDisks = 1000; // as WorkloadDisk::order

std::string inSmall(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return small;
}

/// The number at the end of "Hard disk 2"; 0 when there is none.
int numberAtEnd(std::string_view label)
{
    std::size_t from = label.size();
    while (from > 0 && label[from - 1] >= '0' && label[from - 1] <= '9')
        --from;
    int number = 0;
    std::from_chars(label.data() + from, label.data() + label.size(), number);
    return number >= 1 && number <= mostDisks ? number : 0;
}

} // namespace

Result<Decimal> wholeAmount(const CsvRecord& record, std::size_t place)
{
    const std::string_view cell = place < record.cells.size() ? trimmed(record.cells[place]) : std::string_view();
    if (record.isNumber(place))
        return parseNumber(cell, DecimalSign::Point);
    const bool pointed = cell.find('.') != std::string_view::npos; // which then parts thousands
    const Result<Decimal> grouped = parseNumber(cell, pointed ? DecimalSign::Comma : DecimalSign::Point);
    return grouped ? grouped : parseNumber(cell, pointed ? DecimalSign::Point : DecimalSign::Comma);
}

/// A tab while it is read: the places of its columns.
struct RvToolsTabs::Tab
{
    std::string path;
    std::size_t uuid = npos;
    std::size_t name = npos;
    std::vector<std::size_t> places; // of the columns asked for
    std::vector<std::string> headers;
    ImportFindings* findings = nullptr;
    static constexpr std::size_t npos = ~std::size_t{0};

    static std::string_view cell(const CsvRecord& record, std::size_t place)
    {
        return place < record.cells.size() ? trimmed(record.cells[place]) : std::string_view();
    }
    /// Nullopt for a blank cell, and for a wrong one, which is reported.
    std::optional<Decimal> amount(const CsvRecord& record, std::size_t column) const
    {
        const std::string_view text = cell(record, places[column]);
        if (text.empty())
            return std::nullopt;
        const Result<Decimal> value =
            isErrorCell(text) ? Error{ErrorCode::TypeMismatch, {}, {}} : wholeAmount(record, places[column]);
        if (value && !value->isNegative())
            return *value;
        findings->add(Severity::Warning, record.row, headers[column],
            Error{value ? ErrorCode::NumberOutOfRange : value.error().code, {},
                {{"found", excerpt(text)}, {"expected", "a whole number"}}});
        return std::nullopt;
    }
};

Status RvToolsTabs::read(const TableFile& file, const ImportOptions& options, Findings& findings)
{
    static constexpr std::array<std::string_view, 2> cpu{"overall", "max"};
    static constexpr std::array<std::string_view, 3> memory{"size", "consumed", "active"};
    static constexpr std::array<std::string_view, 2> disk{"capacity", "disk"};
    Status read = readTab(file, "vCPU", findings, &RvToolsTabs::takeCpu, cpu);
    if (read)
        read = readTab(file, "vMemory", findings, &RvToolsTabs::takeMemory, memory);
    const bool partitions = options.disks == DiskTab::Partitions ? file.find("vPartition").has_value() : !file.find("vDisk");
    if (read)
        read = readTab(file, partitions ? "vPartition" : "vDisk", findings, &RvToolsTabs::takeDisk, disk);
    return read;
}

Status RvToolsTabs::readTab(const TableFile& file, std::string_view tabName, Findings& findings,
    void (RvToolsTabs::*take)(Tab&, const CsvRecord&), std::span<const std::string_view> columns)
{
    const auto table = file.find(tabName);
    if (!table)
        return done();
    Result<TableReader> reader = file.read(*table);
    if (!reader)
        return reader.error().code == ErrorCode::FileEmpty ? done() : Status(reader.error());
    ImportFindings found(file.nameOf(*table));
    Tab tab;
    tab.findings = &found;
    tab.places.assign(columns.size(), Tab::npos);
    tab.headers.assign(columns.size(), {});
    const std::string prefix = inSmall(tabName);
    CsvRecord record;
    for (bool first = true;; first = false) {
        const Result<bool> more = reader->next(record);
        if (!more)
            return more.error();
        if (!*more)
            break;
        for (std::size_t i = 0; first && !record.fault && i < record.cells.size(); ++i) {
            const std::string bare = headerName(record.cells[i]).bare;
            const auto is = [&](std::string_view name) { return bare == name || bare == prefix + std::string(name); };
            if (is("vm") || is("vmname"))
                tab.name = i;
            else if (is("vmuuid") || is("uuid"))
                tab.uuid = i;
            for (std::size_t c = 0; c < columns.size(); ++c)
                if (is(columns[c]) && tab.places[c] == Tab::npos) {
                    tab.places[c] = i;
                    tab.headers[c] = trimmed(record.cells[i]);
                }
        }
        if (first && (tab.name == Tab::npos || tab.places[0] == Tab::npos)) {
            found.add(Severity::Warning, record.row, tab.name == Tab::npos ? "VM" : columns[0],
                Error{ErrorCode::HeaderMissing, {}, {}});
            break;
        }
        if (record.fault)
            found.add(Severity::Warning, record.row, std::to_string(record.fault->column),
                Error{record.fault->code, {}, {{"found", record.fault->found}}});
        else if (!first)
            (this->*take)(tab, record);
    }
    m_names += ", " + std::string(tabName);
    for (Finding& finding : found.take())
        findings.push_back(std::move(finding));
    return done();
}

RvToolsMachine& RvToolsTabs::machineOf(const Tab& tab, const CsvRecord& record)
{
    const std::string_view uuid = Tab::cell(record, tab.uuid);
    return m_machines[uuid.empty() ? '/' + std::string(Tab::cell(record, tab.name)) : std::string(uuid)];
}

RvToolsMachine* RvToolsTabs::find(std::string_view uuid, std::string_view name)
{
    auto found = m_machines.find(std::string(uuid));
    if (found == m_machines.end())
        found = m_machines.find('/' + std::string(name));
    if (found == m_machines.end())
        return nullptr;
    found->second.asked = true;
    return &found->second;
}

std::size_t RvToolsTabs::disksOfNobody() const
{
    std::size_t disks = 0;
    for (const auto& [key, machine] : m_machines)
        disks += machine.asked ? 0 : machine.disks.size();
    return disks;
}

namespace {

/// used / whole with 4 decimals; a use above the whole is a whole one, as far as a share can say it.
Opt<Decimal> shareOf(const std::optional<Decimal>& used, const std::optional<Decimal>& whole)
{
    if (!used || !whole || whole->isZero())
        return {};
    if (*used >= *whole)
        return Decimal(1);
    const Result<Decimal> share = Decimal::fromFraction(int128{used->coefficient()} * powerOfTen(whole->scale()),
        int128{whole->coefficient()} * powerOfTen(used->scale()), decimalsOfUse, Rounding::HalfAway);
    return share ? Opt<Decimal>(*share) : Opt<Decimal>();
}

} // namespace

void RvToolsTabs::takeCpu(Tab& tab, const CsvRecord& record)
{
    machineOf(tab, record).cpuUtilisation = shareOf(tab.amount(record, 0), tab.amount(record, 1));
}

void RvToolsTabs::takeMemory(Tab& tab, const CsvRecord& record)
{
    const std::optional<Decimal> consumed = tab.amount(record, 1);
    machineOf(tab, record).memoryUtilisation = shareOf(consumed ? consumed : tab.amount(record, 2), tab.amount(record, 0));
}

void RvToolsTabs::takeDisk(Tab& tab, const CsvRecord& record)
{
    static const Field& size = *schemaOf(Entity::WorkloadDisk).field("sizeGib");
    const std::optional<Decimal> mebibytes = tab.amount(record, 0);
    if (!mebibytes || mebibytes->isZero())
        return;
    m_hasDisks = true;
    const Result<Decimal> gib = gibibytes(*mebibytes);
    if (!gib || *gib > *size.maximum)
        return tab.findings->add(Severity::Warning, record.row, tab.headers[0],
            Error{ErrorCode::NumberOutOfRange, {},
                {{"found", mebibytes->toText()}, {"expected", "0.." + size.maximum->toText() + " GiB"}}});
    std::vector<WorkloadDisk>& disks = machineOf(tab, record).disks;
    const auto taken = [&](int number) {
        return std::any_of(disks.begin(), disks.end(), [&](const WorkloadDisk& d) { return d.order == number; });
    };
    int number = numberAtEnd(Tab::cell(record, tab.places[1]));
    for (int next = 1; number == 0 || taken(number); ++next)
        number = next;
    if (number > mostDisks)
        return tab.findings->add(Severity::Warning, record.row, tab.headers[0],
            Error{ErrorCode::NumberOutOfRange, {},
                {{"found", std::to_string(number)}, {"expected", "1.." + std::to_string(mostDisks) + " disks"}}});
    WorkloadDisk disk;
    disk.order = number;
    disk.sizeGib = *gib;
    disks.push_back(disk);
}

Status readHosts(const TableFile& file, Site& site)
{
    const auto table = file.find("vHost");
    if (!table)
        return done();
    Result<TableReader> reader = file.read(*table);
    if (!reader)
        return reader.error().code == ErrorCode::FileEmpty ? done() : Status(reader.error());
    static constexpr std::array<std::string_view, 3> names{"#cores", "#vcpus", "#vms"};
    static constexpr std::array<std::string_view, 3> oldNames{"vhostnumcpucores", "vhostvcpus", "vhostvms"};
    std::array<std::size_t, 3> places{~std::size_t{0}, ~std::size_t{0}, ~std::size_t{0}};
    std::array<std::int64_t, 3> totals{};
    std::int64_t hosts = 0;
    CsvRecord record;
    for (bool first = true;; first = false) {
        const Result<bool> more = reader->next(record);
        if (!more)
            return more.error();
        if (!*more)
            break;
        for (std::size_t c = 0; c < names.size() && !record.fault; ++c) {
            for (std::size_t i = 0; first && i < record.cells.size(); ++i)
                if (const std::string bare = headerName(record.cells[i]).bare; bare == names[c] || bare == oldNames[c])
                    places[c] = i;
            const Result<Decimal> value = places[c] < record.cells.size() ? wholeAmount(record, places[c]) : Decimal();
            if (!first && value && value->isWhole() && value->coefficient() < 1'000'000)
                totals[c] += value->coefficient();
        }
        hosts += first ? 0 : 1;
    }
    const auto set = [](Decimal& to, std::int64_t numerator, std::int64_t denominator, std::string_view fieldName) {
        const Field& field = *schemaOf(Entity::Site).field(fieldName);
        const auto value =
            denominator > 0 ? Decimal::fromFraction(numerator, denominator, 2, Rounding::HalfAway) : Result<Decimal>(Decimal());
        if (value && *value >= *field.minimum && *value <= *field.maximum)
            to = *value;
    };
    set(site.vcpuPerCore, totals[1], totals[0], "vcpuPerCore");
    set(site.serversPerHost, totals[2], hosts, "serversPerHost");
    return done();
}

} // namespace headroom
