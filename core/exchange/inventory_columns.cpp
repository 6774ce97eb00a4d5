// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inventory_columns.h"

#include "core/base/letters.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace headroom {

namespace {

struct UnitWord
{
    std::string_view word;
    ColumnUnit unit;
};
constexpr std::string_view tagChoice = "tag:";

constexpr std::array<UnitWord, 15> unitWords{
    {{"percentage", ColumnUnit::Percent}, {"percent", ColumnUnit::Percent}, {"pct", ColumnUnit::Percent},
        {"bytes", ColumnUnit::Bytes}, {"kib", ColumnUnit::KiB}, {"kb", ColumnUnit::KiB}, {"mib", ColumnUnit::MiB},
        {"mb", ColumnUnit::MiB}, {"gib", ColumnUnit::GiB}, {"gb", ColumnUnit::GiB}, {"tib", ColumnUnit::TiB},
        {"tb", ColumnUnit::TiB}, {"mo", ColumnUnit::MiB}, {"go", ColumnUnit::GiB}, {"share", ColumnUnit::Share}}};

bool isBytes(ColumnUnit unit) { return unit >= ColumnUnit::Bytes && unit <= ColumnUnit::TiB; }

std::string collapsed(std::string_view text)
{
    std::string plain;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0 || c == '#')
            plain += c;
        else if (c == '%')
            plain += "percent";
    }
    return plain;
}

const EntitySchema& workloads() { return schemaOf(Entity::Workload); }

/// Which fields a table may give: all but those that are the import's own.
const Field* givenField(std::string_view name)
{
    const Field* field = workloads().field(name);
    const bool own = field && field->common && field->name != "name" && field->name != "note";
    return own ? nullptr : field;
}

bool unitFits(const Field* field, ColumnUse use, ColumnUnit unit)
{
    if (unit == ColumnUnit::None)
        return true;
    if (use == ColumnUse::Disk)
        return isBytes(unit);
    if (use != ColumnUse::Field)
        return false;
    return isBytes(unit) ? field->unit == "GiB" : field->type == FieldType::Share;
}

/// Gives the column what its name means. False when the unit is not one of the field.
bool take(TableColumn& column, std::string_view target, ColumnUnit unit)
{
    TableColumn taken = column;
    taken.unit = unit;
    if (target.starts_with('@')) {
        taken.use = ColumnUse::Tag;
        taken.tag = target.substr(1);
    } else if (target == "#system" || target == "operatingSystem") {
        taken.use = ColumnUse::SystemName;
        taken.field = workloads().field("operatingSystem");
    } else if (target == "#systemElsewhere") {
        taken.use = ColumnUse::SystemElsewhere;
    } else if (target == "#template") {
        taken.use = ColumnUse::IsTemplate;
    } else if (target == "#database") {
        taken.use = ColumnUse::HasDatabase;
    } else if (target == "#placeholder") {
        taken.use = ColumnUse::IsPlaceholder;
    } else {
        taken.field = givenField(target);
        taken.use = taken.field ? ColumnUse::Field : ColumnUse::None;
    }
    if (!unitFits(taken.field, taken.use, unit))
        return false;
    column = std::move(taken);
    return true;
}

/// "disk2", "disk2size": the number; 0 when it is not that.
int diskNumber(std::string_view bare)
{
    for (const std::string_view word : {"harddisk", "disk", "hdd"}) {
        if (!bare.starts_with(word))
            continue;
        int number = 0;
        const char* const end = bare.data() + bare.size();
        const auto [behind, failed] = std::from_chars(bare.data() + word.size(), end, number);
        const std::string_view rest(behind, static_cast<std::size_t>(end - behind));
        if (failed == std::errc() && number >= 1 && number <= 1000 && (rest.empty() || rest == "size" || rest == "capacity"))
            return number;
    }
    return 0;
}

/// By the name that the header has among those known; left out when it has none.
void guess(TableColumn& column, std::span<const ColumnName> names)
{
    const HeaderName header = headerName(column.header);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool whole = names[i].name == header.whole;
        if (!whole && names[i].name != header.bare)
            continue;
        const ColumnUnit unit = header.unit != ColumnUnit::None ? header.unit : names[i].unit;
        const bool ofField = !names[i].target.starts_with('@') && !names[i].target.starts_with('#');
        if (take(column, names[i].target, whole && !ofField ? ColumnUnit::None : unit)) {
            column.rank = i;
            return;
        }
    }
    if (const int number = diskNumber(header.bare); number > 0 && (header.unit == ColumnUnit::None || isBytes(header.unit))) {
        column.use = ColumnUse::Disk;
        column.disk = number;
        column.unit = header.unit;
        return;
    }
    for (const Field& field : workloads().fields)
        if (givenField(field.name) && (collapsed(field.name) == header.whole || collapsed(field.label) == header.bare)
            && take(column, field.name, header.unit)) {
            column.rank = names.size();
            return;
        }
}

/// "Nombre" is a name in Spanish, and how many in French.
void settleNombre(std::vector<TableColumn>& columns)
{
    constexpr std::array<std::string_view, 11> french{"nom", "nomdelavm", "nomduserveur", "serveur", "coeurs", "c\xc5\x93urs",
        "processeurs", "m\xc3\xa9moire", "memoire", "stockage", "environnement"};
    const auto isFrench = [&](const TableColumn& column) {
        return std::find(french.begin(), french.end(), headerName(column.header).bare) != french.end();
    };
    if (std::any_of(columns.begin(), columns.end(), isFrench))
        for (TableColumn& column : columns)
            if (column.use == ColumnUse::Field && column.field->name == "name" && headerName(column.header).bare == "nombre")
                take(column, "quantity", ColumnUnit::None);
}

bool sameTarget(const TableColumn& a, const TableColumn& b)
{
    return a.use == b.use && a.use != ColumnUse::None && a.field == b.field && a.tag == b.tag && a.disk == b.disk;
}

void leaveOut(TableColumn& column)
{
    column.use = ColumnUse::None;
    column.field = nullptr;
    column.unit = ColumnUnit::None;
}

/// "dependsOn" of "tag:dependsOn"; empty for what is no such choice.
std::string_view tagOf(std::string_view field)
{
    const bool tag = field.starts_with(tagChoice) && field.find_first_of(",=", tagChoice.size()) == std::string_view::npos;
    return tag && isCleanText(field, Lines::One) ? trimmed(field.substr(tagChoice.size())) : std::string_view();
}

Status chooseTag(std::vector<TableColumn>& columns, const ColumnChoice& choice, ColumnOrigin origin)
{
    const std::string_view tag = tagOf(choice.field);
    if (tag.empty() || !choice.unit.empty())
        return Error{ErrorCode::PathUnknownField, {}, {{"found", choice.field}, {"expected", "tag:KEY, without a unit"}}};
    for (TableColumn& column : columns)
        if (column.use == ColumnUse::Tag && column.tag == tag)
            leaveOut(column);
    const auto meant =
        std::find_if(columns.begin(), columns.end(), [&](const TableColumn& c) { return trimmed(choice.header) == c.header; });
    if (choice.header.empty())
        return done();
    if (meant == columns.end())
        return Error{ErrorCode::HeaderMissing, {}, {{"found", "no such column"}, {"expected", choice.header}}};
    leaveOut(*meant);
    meant->use = ColumnUse::Tag;
    meant->tag = tag;
    meant->origin = origin;
    return done();
}

Status choose(std::vector<TableColumn>& columns, const ColumnChoice& choice, ColumnOrigin origin)
{
    if (choice.field.starts_with(tagChoice))
        return chooseTag(columns, choice, origin);
    const Field* field = givenField(choice.field);
    if (!field)
        return Error{
            ErrorCode::PathUnknownField, {}, {{"found", choice.field}, {"expected", "a field of a workload, or tag:KEY"}}};
    const auto unit = choice.unit.empty() ? std::optional(ColumnUnit::None) : unitByName(choice.unit);
    if (!unit || !unitFits(field, ColumnUse::Field, *unit))
        return Error{ErrorCode::UnitUnknown, {}, {{"field", choice.field}, {"found", choice.unit}}};
    for (TableColumn& column : columns)
        if (column.field == field && (!choice.header.empty() || choice.unit.empty()))
            leaveOut(column);
    for (TableColumn& column : columns) {
        const bool meant = choice.header.empty() ? column.field == field : trimmed(choice.header) == column.header;
        if (!meant)
            continue;
        const ColumnUnit own = headerName(column.header).unit;
        leaveOut(column);
        column.origin = origin;
        take(column, field->name,
            *unit != ColumnUnit::None                    ? *unit
                : unitFits(field, ColumnUse::Field, own) ? own
                                                         : ColumnUnit::None);
        return done();
    }
    if (choice.header.empty())
        return done();
    return Error{ErrorCode::HeaderMissing, {}, {{"found", "no such column"}, {"expected", choice.header}}};
}

} // namespace

std::string_view unitName(ColumnUnit unit)
{
    static constexpr std::array<std::string_view, 8> names{"", "bytes", "KiB", "MiB", "GiB", "TiB", "percent", "share"};
    return names[static_cast<std::size_t>(unit)];
}

SizeCell sizeCell(std::string_view cell)
{
    if (cell.empty() || isDigit(cell.back()))
        return {cell, ColumnUnit::None};
    const std::size_t end = cell.find_last_of("0123456789");
    if (end == std::string_view::npos)
        return {cell, ColumnUnit::None};
    const auto unit = unitByName(trimmed(cell.substr(end + 1)));
    const bool isSize = unit && *unit != ColumnUnit::None && *unit != ColumnUnit::Percent && *unit != ColumnUnit::Share;
    return isSize ? SizeCell{cell.substr(0, end + 1), *unit} : SizeCell{cell, ColumnUnit::None};
}

std::optional<ColumnUnit> unitByName(std::string_view name)
{
    const std::string plain = collapsed(name);
    for (const UnitWord& known : unitWords)
        if (known.word == plain)
            return known.unit;
    return std::nullopt;
}

HeaderName headerName(std::string_view header)
{
    HeaderName name;
    name.whole = collapsed(header);
    name.bare = name.whole;
    for (const UnitWord& known : unitWords) {
        if (!name.whole.ends_with(known.word) || name.whole.size() == known.word.size())
            continue;
        name.unit = known.unit;
        name.bare.resize(name.whole.size() - known.word.size());
        if (name.bare.ends_with("in") && name.bare.size() > 2)
            name.bare.resize(name.bare.size() - 2);
        break;
    }
    return name;
}

std::vector<TableColumn> matchColumns(std::span<const std::string_view> header, std::span<const ColumnName> names)
{
    std::vector<TableColumn> columns(header.size());
    for (std::size_t i = 0; i < header.size(); ++i) {
        columns[i].place = i;
        columns[i].header = trimmed(header[i]);
        if (!columns[i].header.empty())
            guess(columns[i], names);
    }
    settleNombre(columns);
    const auto isBetter = [](const TableColumn& a, const TableColumn& b) {
        return sameTarget(a, b) && std::pair(a.rank, a.place) < std::pair(b.rank, b.place);
    };
    for (TableColumn& column : columns)
        if (std::any_of(columns.begin(), columns.end(), [&](const TableColumn& other) { return isBetter(other, column); }))
            leaveOut(column);
    return columns;
}

Status chooseColumns(std::vector<TableColumn>& columns, std::span<const ColumnChoice> choices, ColumnOrigin origin)
{
    for (const ColumnChoice& choice : choices)
        if (const Status chosen = choose(columns, choice, origin); !chosen)
            return chosen;
    return done();
}

std::vector<const Field*> choosableFields()
{
    std::vector<const Field*> fields;
    for (const Field& field : workloads().fields)
        if (givenField(field.name))
            fields.push_back(&field);
    return fields;
}

std::size_t namesIn(std::span<const std::string_view> cells, std::span<const ColumnName> names)
{
    const std::vector<TableColumn> columns = matchColumns(cells, names);
    return static_cast<std::size_t>(
        std::count_if(columns.begin(), columns.end(), [](const TableColumn& c) { return c.use != ColumnUse::None; }));
}

} // namespace headroom
