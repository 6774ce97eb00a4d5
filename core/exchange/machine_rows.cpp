// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/machine_rows.h"

#include "core/exchange/cell_number.h"
#include "core/exchange/machine_words.h"
#include "core/exchange/os_name.h"
#include "core/exchange/summary_row.h"
#include "core/model/excerpt.h"
#include "core/model/value_text.h"
#include "core/pricing/price_book.h"
#include "core/pricing/region_names.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t longestTags = 200;
constexpr int decimalsOfUnits = 10; // a MiB is 1/1024 GiB: ten decimals
constexpr int decimalsWhenLong = 6;

/// number * 2^power, exactly where so many decimals do, else rounded.
Result<Decimal> timesPowerOfTwo(Decimal number, int power)
{
    if (power == -10)
        if (const Result<Decimal> exact = gibibytes(number))
            return exact;
    const int128 numerator = int128{number.coefficient()} * (power > 0 ? int128{1} << power : 1);
    const int128 denominator = int128{powerOfTen(number.scale())} * (power < 0 ? int128{1} << -power : 1);
    const Result<Decimal> fine = Decimal::fromFraction(numerator, denominator, decimalsOfUnits, Rounding::HalfAway);
    return fine ? fine : Decimal::fromFraction(numerator, denominator, decimalsWhenLong, Rounding::HalfAway);
}

Result<Decimal> inUnit(Decimal number, ColumnUnit unit)
{
    switch (unit) {
    case ColumnUnit::Bytes: return timesPowerOfTwo(number, -30);
    case ColumnUnit::KiB: return timesPowerOfTwo(number, -20);
    case ColumnUnit::MiB: return timesPowerOfTwo(number, -10);
    case ColumnUnit::TiB: return timesPowerOfTwo(number, 10);
    case ColumnUnit::Percent: return shareOfPercent(number);
    default: return number;
    }
}

bool isSize(ColumnUnit unit) { return unit != ColumnUnit::None && unit != ColumnUnit::Percent && unit != ColumnUnit::Share; }

/// Cells that prices don't depend on: wrong ones don't reject the row.
bool isAside(const Field& field)
{
    return field.type == FieldType::Text && field.name != "name" && field.name != "externalId" && field.name != "region"
        && field.name != "targetSku";
}

/// The range that checkValue() names, in the unit of the column.
std::string rangeIn(std::string range, const Field& field, ColumnUnit unit)
{
    if (range.empty() || field.unit.empty())
        return range;
    if (field.type != FieldType::Share)
        return range + ' ' + std::string(field.unit);
    const auto percents = [](const std::optional<Decimal>& bound) {
        const auto value = bound
            ? Decimal::fromFraction(int128{bound->coefficient()} * 100, powerOfTen(bound->scale()), 2, Rounding::HalfAway)
            : Result<Decimal>(Decimal());
        return bound && value ? value->toText() : std::string();
    };
    return unit == ColumnUnit::Share ? range : percents(field.minimum) + ".." + percents(field.maximum) + " percent";
}

} // namespace

std::uint64_t givenBit(const Field& field) { return std::uint64_t{1} << schemaOf(Entity::Workload).indexOf(field); }
std::uint64_t givenBit(std::string_view field) { return givenBit(*schemaOf(Entity::Workload).field(field)); }

MachineRows::MachineRows(const Model& model, std::vector<TableColumn> columns, ImportTarget& target, DecimalSign decimal,
    const ImportOptions& options, ImportFindings& findings)
    : m_model(model),
      m_columns(std::move(columns)),
      m_target(target),
      m_decimal(decimal),
      m_options(options),
      m_findings(findings),
      m_sites(model, target.made, Site()),
      m_waves(model, target.made,
          [&] {
              Wave wave;
              wave.start = model.company().start;
              return wave;
          }()),
      m_sizes(model)
{
    for (const Text region : bookRegions())
        m_regions.insert(region);
    for (const Price& price : model.table<Price>())
        m_regions.insert(price.region);
    for (const TableColumn& column : m_columns)
        m_width = column.header.empty() ? m_width : std::max(m_width, column.place + 1);
    m_prototype.site = target.site;
    m_prototype.wave = target.wave;
    m_prototype.operatingSystem = OperatingSystem::Other;
    m_prototype.sourceKind = SourceKind::Fact;
    m_prototype.citation = target.citation;
}

bool MachineRows::checkColumns(std::size_t headerRow)
{
    bool all = true;
    for (const std::string_view needed : {"name", "cores", "memoryGib"})
        if (headerOf(needed).empty()) {
            all = false;
            const Field& field = *schemaOf(Entity::Workload).field(needed);
            m_findings.add(Severity::Error, headerRow, std::string(field.label),
                Error{ErrorCode::HeaderMissing, {}, {{"expected", std::string(needed)}}});
        }
    return all;
}

const std::string& MachineRows::headerOf(std::string_view field) const
{
    static const std::string none;
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const TableColumn& c) { return c.field && c.field->name == field; });
    return found == m_columns.end() ? none : found->header;
}

MachineOutcome MachineRows::read(const CsvRecord& record)
{
    m_row = record.row;
    m_good = true;
    m_isTemplate = m_isPlaceholder = false;
    m_given = 0;
    m_workload = m_prototype;
    m_disks.clear();
    m_system = {};
    m_systemColumn = nullptr;
    m_tags.clear();
    if (record.fault) {
        const std::size_t at = record.fault->column;
        wrong(Severity::Error, at >= 1 && at <= m_columns.size() ? m_columns[at - 1].header : std::to_string(at),
            Error{record.fault->code, {}, {{"found", record.fault->found}, {"expected", record.fault->expected}}});
        return MachineOutcome::Rejected;
    }
    if (const std::string_view label = summaryLabel(record.cells); !label.empty()) {
        tally(Severity::Note, ErrorCode::RowIgnored, {}, excerpt(label), "a machine");
        return MachineOutcome::Summary;
    }
    bool filled = false;
    for (const TableColumn& column : m_columns) {
        const std::string_view cell =
            column.place < record.cells.size() ? trimmed(record.cells[column.place]) : std::string_view();
        filled = filled || !cell.empty();
        m_sign = record.isNumber(column.place) ? DecimalSign::Point : m_decimal;
        if (!cell.empty() && column.use != ColumnUse::None)
            readCell(column, cell);
    }
    if (!filled)
        return MachineOutcome::Empty;
    if (leavesOut())
        return MachineOutcome::LeftOut;
    static const std::uint64_t needed = givenBit("name") | givenBit("cores") | givenBit("memoryGib");
    if (m_good && (m_given & needed) != needed)
        for (const std::string_view field : {"name", "cores", "memoryGib"})
            if ((m_given & givenBit(field)) == 0)
                wrong(Severity::Error, headerOf(field), Error{ErrorCode::ValueRequired, {}, {}});
    finishSystem();
    finishTags();
    doubtShape(record);
    doubtMemory();
    if (const Status fits = m_good ? m_sizes.check(m_workload, m_given) : done(); !fits)
        wrong(Severity::Error, headerOf("targetSku"), fits.error());
    return m_good ? MachineOutcome::Accepted : MachineOutcome::Rejected;
}

/// A row that has not as many cells as the header may be shifted. A worksheet's rows end where nothing more is written; a header may have
/// a delimiter at its end that the rows don't.
void MachineRows::doubtShape(const CsvRecord& record)
{
    const bool isShort = record.numbers.empty() && record.cells.size() < m_width;
    const bool isLong =
        std::any_of(record.cells.begin() + static_cast<std::ptrdiff_t>(std::min(record.cells.size(), m_columns.size())),
            record.cells.end(), [](std::string_view cell) { return !trimmed(cell).empty(); });
    if (isShort || isLong)
        tally(Severity::Warning, ErrorCode::RowColumnsMismatch, {}, isShort ? "fewer" : "more", std::to_string(m_width));
}

/// Megabytes below a header that says gigabytes.
void MachineRows::doubtMemory()
{
    constexpr int mostPerCore =
        512; // GiB; Azure's machines have up to 57 a core (Standard_M416ms_v2: 11,400 on 416; 30,400 on 832)
    if (m_good && m_workload.cores > 0 && m_workload.memoryGib > Decimal(std::int64_t{m_workload.cores} * mostPerCore))
        tally(Severity::Warning, ErrorCode::NumberOutOfRange, headerOf("memoryGib"),
            "over " + std::to_string(mostPerCore) + " GiB a core", "GiB, or a unit in the header");
}

Id MachineRows::siteSaid() const
{
    static const std::uint64_t site = givenBit("site");
    return (m_given & site) != 0 ? m_workload.site.id : noId;
}

bool MachineRows::leavesOut() const
{
    return m_isPlaceholder || (m_isTemplate && m_options.templates == Machines::LeaveOut)
        || (!m_workload.poweredOn && m_options.poweredOff == Machines::LeaveOut);
}

void MachineRows::readCell(const TableColumn& column, std::string_view cell)
{
    if (isErrorCell(cell))
        return wrong(column.field && !isAside(*column.field) ? Severity::Error : Severity::Warning, column.header,
            Error{ErrorCode::TypeMismatch, {}, {{"found", std::string(cell)}, {"expected", "a value"}}});
    switch (column.use) {
    case ColumnUse::None: return;
    case ColumnUse::Field: return readField(column, cell);
    case ColumnUse::Disk: return readDisk(column, cell);
    case ColumnUse::Tag: return addTag(column, cell);
    case ColumnUse::IsTemplate: m_isTemplate = isOn(column, cell); return;
    case ColumnUse::IsPlaceholder: m_isPlaceholder = isOn(column, cell); return;
    case ColumnUse::HasDatabase:
        if (isOn(column, cell))
            tally(Severity::Warning, ErrorCode::ColumnUnused, column.header, "SQL Server, of an edition that is not said",
                "the workload's database engine and edition, by hand");
        return;
    case ColumnUse::SystemName:
    case ColumnUse::SystemElsewhere:
        if (m_system.empty() || column.use == ColumnUse::SystemName) {
            m_system = cell;
            m_systemColumn = &column;
        }
        return;
    }
}

void MachineRows::readField(const TableColumn& column, std::string_view cell)
{
    switch (column.field->type) {
    case FieldType::Boolean: return readSwitch(column, cell);
    case FieldType::Choice: return readChoice(column, cell);
    case FieldType::Reference: return readReference(column, cell);
    case FieldType::Text: return readText(column, cell);
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Share: {
        const Result<Decimal> value = number(column, cell);
        if (!value)
            return wrong(Severity::Error, column.header, value.error());
        if (column.field->type != FieldType::Integer)
            return set(column, *value, cell);
        if (!value->isWhole())
            return wrong(Severity::Error, column.header, Error{ErrorCode::NotWhole, {}, {{"found", excerpt(cell)}}});
        return set(column, value->coefficient(), cell);
    }
    case FieldType::Money:
    case FieldType::Month:
    case FieldType::Date:
    case FieldType::MonthSet: {
        const Result<Decimal> plain = parseNumber(cell, m_sign);
        const bool amount = column.field->type == FieldType::Money && plain;
        const Result<Value> value = parseValue(m_model, *column.field, amount ? plain->toText() : std::string(cell));
        if (!value)
            return wrong(Severity::Error, column.header, Error{value.error().code, {}, {{"found", excerpt(cell)}}});
        return set(column, *value, cell);
    }
    }
}

void MachineRows::readText(const TableColumn& column, std::string_view cell)
{
    static const Field& name = *schemaOf(Entity::Workload).field("name");
    static const Field& identity = *schemaOf(Entity::Workload).field("externalId");
    static const Field& region = *schemaOf(Entity::Workload).field("region");
    static const Field& size = *schemaOf(Entity::Workload).field("targetSku");
    if (column.field == &region)
        return readRegion(column, cell);
    if (column.field == &size)
        return readSize(column, cell);
    const MadeText made = madeText(cell);
    if (column.field == &name)
        m_madeName = made;
    else if (column.field == &identity)
        m_madeIdentity = made;
    set(column, made.text, cell);
}

/// By either name of a region of Azure, whose prices may have to be fetched; any other is where the company's own machines stand: a tag,
/// and told.
void MachineRows::readRegion(const TableColumn& column, std::string_view cell)
{
    const Text region(armRegionOf(cell));
    if (m_regions.contains(region))
        return set(column, region, cell);
    if (isArmRegion(region.view())) {
        tally(Severity::Warning, ErrorCode::RegionNotPriced, column.header, region.str(), "prices of that region, to be fetched");
        return set(column, region, cell);
    }
    TableColumn tag = column;
    tag.tag = "region";
    addTag(tag, cell);
    tally(Severity::Warning, ErrorCode::ChoiceUnknown, column.header, excerpt(cell), "a region of Azure; kept as a tag");
}

/// Words for none leave the size open.
void MachineRows::readSize(const TableColumn& column, std::string_view cell)
{
    if (MachineSizes::isNone(cell))
        return tally(Severity::Note, ErrorCode::RowIgnored, column.header, excerpt(cell), "a size of Azure");
    set(column, m_sizes.named(cell), cell);
}

Result<Decimal> MachineRows::number(const TableColumn& column, std::string_view cell) const
{
    const bool percent = cell.ends_with('%') && column.field && column.field->type == FieldType::Share;
    const SizeCell size = isSize(column.unit) ? sizeCell(cell) : SizeCell{cell, ColumnUnit::None};
    const Result<Decimal> value = parseNumber(size.number, m_sign);
    const ColumnUnit unit = percent ? ColumnUnit::Percent : size.unit != ColumnUnit::None ? size.unit : column.unit;
    const Result<Decimal> converted = value ? inUnit(*value, unit) : value;
    if (converted)
        return converted;
    return Error{converted.error().code, {}, {{"found", excerpt(cell)}, {"expected", converted.error().detail("expected")}}};
}

void MachineRows::set(const TableColumn& column, const Value& value, std::string_view cell)
{
    const Field& field = *column.field;
    if (const Status fits = checkValue(m_model, field, value); !fits)
        return wrong(isAside(field) ? Severity::Warning : Severity::Error, column.header,
            Error{fits.error().code, {},
                {{"found", excerpt(cell)}, {"expected", rangeIn(fits.error().detail("expected"), field, column.unit)}}});
    field.write(m_workload, value);
    m_given |= givenBit(field);
}

/// Off, and told, where the word is not known.
bool MachineRows::isOn(const TableColumn& column, std::string_view cell)
{
    const std::optional<bool> on = switchOf(cell);
    if (!on)
        tally(Severity::Warning, ErrorCode::ChoiceUnknown, column.header, excerpt(cell), "yes, no");
    return on.value_or(false);
}

void MachineRows::readSwitch(const TableColumn& column, std::string_view cell)
{
    const std::optional<bool> on = switchOf(cell);
    if (!on)
        return tally(Severity::Warning, ErrorCode::ChoiceUnknown, column.header, excerpt(cell), "on, off");
    set(column, *on, cell);
}

void MachineRows::readChoice(const TableColumn& column, std::string_view cell)
{
    if (const std::optional<std::int32_t> choice = choiceOf(*column.field, cell))
        return set(column, ChoiceValue{*choice}, cell);
    std::string choices;
    for (const ChoiceItem& item : column.field->choices)
        choices += (choices.empty() ? "" : ", ") + std::string(item.name);
    tally(Severity::Warning, ErrorCode::ChoiceUnknown, column.header, excerpt(cell), std::move(choices));
}

void MachineRows::readReference(const TableColumn& column, std::string_view cell)
{
    const Text name(cell);
    const Field& nameField = *schemaOf(column.field->target).field("name");
    if (const Status fits = checkValue(m_model, nameField, name); !fits)
        return wrong(Severity::Error, column.header, Error{fits.error().code, {}, {{"found", excerpt(cell)}}});
    const bool isSite = column.field->target == Entity::Site;
    const Id id = isSite ? m_sites.of(name, m_target.made).id : m_waves.of(name, m_target.made).id;
    column.field->write(m_workload, RefValue{id});
    m_given |= givenBit(*column.field);
}

void MachineRows::readDisk(const TableColumn& column, std::string_view cell)
{
    static const Field& size = *schemaOf(Entity::WorkloadDisk).field("sizeGib");
    const Result<Decimal> gib = number(column, cell);
    if (!gib)
        return wrong(Severity::Error, column.header, gib.error());
    if (const Status fits = checkValue(m_model, size, *gib); !fits)
        return wrong(Severity::Error, column.header,
            Error{fits.error().code, {},
                {{"found", excerpt(cell)}, {"expected", rangeIn(fits.error().detail("expected"), size, column.unit)}}});
    if (gib->isZero())
        return;
    WorkloadDisk& disk = m_disks.emplace_back();
    disk.order = column.disk;
    disk.sizeGib = *gib;
    disk.sourceKind = m_prototype.sourceKind;
    disk.citation = m_prototype.citation;
}

void MachineRows::addTag(const TableColumn& column, std::string_view cell)
{
    std::string tag = column.tag + '=' + std::string(cell);
    std::replace(tag.begin(), tag.end(), ',', ' ');
    const std::size_t size = m_tags.size() + (m_tags.empty() ? 0 : 1) + tag.size();
    if (size > longestTags || !isCleanText(tag, Lines::One))
        return tally(Severity::Note, size > longestTags ? ErrorCode::TextTooLong : ErrorCode::TextNotUtf8, column.header,
            excerpt(cell), {});
    m_tags += (m_tags.empty() ? "" : ",") + tag;
}

void MachineRows::finishTags()
{
    static const Field& tags = *schemaOf(Entity::Workload).field("tags");
    if (m_tags.empty() || (m_given & givenBit(tags)) != 0)
        return;
    m_workload.tags = Text(m_tags);
    m_given |= givenBit(tags);
}

void MachineRows::finishSystem()
{
    if (m_system.empty())
        return;
    auto found = m_systems.find(std::string(m_system));
    if (found == m_systems.end()) {
        const std::optional<OperatingSystem> licensed = licensedSystem(m_system);
        found = m_systems.emplace(m_system, System{licensed.value_or(OperatingSystem::Other), licensed.has_value()}).first;
    }
    static const Field& version = *schemaOf(Entity::Workload).field("osVersion");
    const std::string given = m_workload.osVersion.str();
    const bool says = given.empty() || m_system.find(given) != std::string_view::npos;
    const Text text(says ? std::string(m_system) : std::string(m_system) + ' ' + given);
    if (const Status fits = checkValue(m_model, version, text); !fits)
        return wrong(Severity::Warning, m_systemColumn->header, Error{fits.error().code, {}, {{"found", excerpt(m_system)}}});
    m_workload.operatingSystem = found->second.system;
    m_workload.osVersion = text;
    static const std::uint64_t bits = givenBit("operatingSystem") | givenBit(version);
    m_given |= bits;
    if (!found->second.known)
        tally(Severity::Note, ErrorCode::ChoiceUnknown, m_systemColumn->header, excerpt(m_system), "other");
}

void MachineRows::wrong(Severity severity, std::string_view column, Error what)
{
    if (severity == Severity::Error)
        m_good = false;
    std::erase_if(what.details, [](const Detail& detail) { return detail.value.empty(); });
    m_findings.add(severity, m_row, column, std::move(what));
}

void MachineRows::tally(Severity severity, ErrorCode code, std::string_view column, std::string found, std::string expected)
{
    constexpr std::size_t mostKinds = 1000;
    const auto key = std::tuple(code, std::string(column), std::move(found), std::move(expected));
    const auto at = m_tallies.find(key);
    if (at != m_tallies.end())
        ++at->second.count;
    else if (m_tallies.size() < mostKinds)
        m_tallies.emplace(key, Tally{m_row, 1, severity});
}

void MachineRows::reportTallies()
{
    for (const auto& [key, tally] : m_tallies) {
        const auto& [code, column, found, expected] = key;
        Error what{code, {}, {}};
        for (const auto& [name, value] : {std::pair("found", found), std::pair("expected", expected)})
            if (!value.empty())
                what.details.push_back({name, value});
        what.details.push_back({"count", std::to_string(tally.count)});
        m_findings.add(tally.severity, tally.firstRow, column, std::move(what));
    }
    m_tallies.clear();
}

} // namespace headroom
