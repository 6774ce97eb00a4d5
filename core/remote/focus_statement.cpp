// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/focus_statement.h"

#include "core/base/letters.h"

#include <array>
#include <map>
#include <string_view>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 7> neededColumns{
    "BilledCost", "EffectiveCost", "BillingCurrency", "BillingPeriodStart", "ChargeCategory", "ServiceCategory", "ServiceName"};
constexpr std::array<std::string_view, 6> usefulColumns{
    "RegionId", "RegionName", "ConsumedQuantity", "ConsumedUnit", "x_SkuMeterCategory", "ProviderName"};

/// A column as it is written in a statement, with the kind of its type.
struct SqlColumn
{
    std::string quoted;
    enum class Kind { Text, Exact, Binary, Day, DayWithZone } kind = Kind::Text;
};
using SqlColumns = std::map<std::string, SqlColumn, std::less<>>; // by FOCUS's name

/// By the names of pg_type.
SqlColumn::Kind kindOf(std::string_view type)
{
    if (type == "numeric" || type == "int2" || type == "int4" || type == "int8")
        return SqlColumn::Kind::Exact;
    if (type == "float4" || type == "float8")
        return SqlColumn::Kind::Binary;
    if (type == "date" || type == "timestamp")
        return SqlColumn::Kind::Day;
    return type == "timestamptz" ? SqlColumn::Kind::DayWithZone : SqlColumn::Kind::Text;
}

/// Trimmed; blank and the word NULL are null.
std::string textOf(const SqlColumns& columns, std::string_view name)
{
    const auto found = columns.find(name);
    if (found == columns.end())
        return "null::text";
    const std::string bare = "btrim(" + found->second.quoted + R"(::text, E' \t'))";
    return "(case when upper(" + bare + ") in ('', 'NULL') then null else " + bare + " end)";
}

/// An exact number: a binary one by its shortest decimals.
std::string numberOf(const SqlColumns& columns, std::string_view name)
{
    const auto found = columns.find(name);
    if (found == columns.end())
        return "null::numeric";
    switch (found->second.kind) {
    case SqlColumn::Kind::Exact: return found->second.quoted + "::numeric";
    case SqlColumn::Kind::Binary: return found->second.quoted + "::text::numeric";
    default: return textOf(columns, name) + "::numeric";
    }
}

/// "YYYY-MM-DD" where it is one in UTC.
std::string dayOf(const SqlColumns& columns)
{
    const SqlColumn& column = columns.find("BillingPeriodStart")->second;
    switch (column.kind) {
    case SqlColumn::Kind::Day: return "to_char(" + column.quoted + ", 'YYYY-MM-DD')";
    case SqlColumn::Kind::DayWithZone: return "to_char(" + column.quoted + " at time zone 'UTC', 'YYYY-MM-DD')";
    default: return textOf(columns, "BillingPeriodStart");
    }
}

constexpr std::string_view dayPattern = // as focus_row.cpp reads it
    R"(^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.]\d+)?)?(Z|[+]00:00| UTC)?)?$)";

Result<SqlColumns> columnsOf(Postgres& database, const FocusTableName& table)
{
    const auto rows =
        database.query("select a.attname, pg_catalog.quote_ident(a.attname), t.typname from pg_catalog.pg_attribute a"
                       " join pg_catalog.pg_type t on t.oid = coalesce(nullif((select b.typbasetype from pg_catalog.pg_type b"
                       " where b.oid = a.atttypid), 0), a.atttypid)"
                       " where a.attrelid = $1::pg_catalog.oid and a.attnum > 0 and not a.attisdropped"
                       " order by a.attnum",
            {table.oid});
    if (!rows)
        return rows.error();
    const std::string place = database.place() + ' ' + table.quoted;
    SqlColumns columns;
    const auto take = [&](std::string_view name) -> Status {
        std::size_t matches = 0;
        bool exact = false;
        for (std::size_t i = 0; i < rows->size(); ++i) {
            if (plainName(rows->text(i, 0)) != plainName(name) || exact)
                continue;
            exact = rows->text(i, 0) == name;
            ++matches;
            columns[std::string(name)] = {std::string(rows->text(i, 1)), kindOf(rows->text(i, 2))};
        }
        if (matches > 1 && !exact)
            return Error{ErrorCode::HeaderDuplicate, place, {{"found", std::string(name)}}};
        return done();
    };
    std::string missing;
    for (const std::string_view name : neededColumns) {
        if (const Status taken = take(name); !taken)
            return taken.error();
        if (!columns.contains(name))
            missing += (missing.empty() ? "" : ", ") + std::string(name);
    }
    for (const std::string_view name : usefulColumns)
        if (const Status taken = take(name); !taken)
            return taken.error();
    if (!missing.empty())
        return Error{ErrorCode::HeaderMissing, place, {{"expected", missing}}};
    return columns;
}

} // namespace

Result<FocusTableName> findFocusTable(Postgres& database, const std::string& table)
{
    // Found by the user's search path, then written with its schema.
    const auto found = database.query("select $1::regclass::oid", {table});
    if (!found)
        return found.error();
    if (const auto own = database.query("set local search_path = pg_catalog"); !own)
        return own.error();
    const std::string oid(found->text(0, 0));
    const auto name = database.query("select $1::pg_catalog.oid::pg_catalog.regclass::text", {oid});
    if (!name)
        return name.error();
    return FocusTableName{oid, std::string(name->text(0, 0))};
}

Result<std::string> focusStatement(Postgres& database, const FocusTableName& table, std::size_t mostRows)
{
    const auto columns = columnsOf(database, table);
    if (!columns)
        return columns.error();
    const SqlColumns& c = *columns;
    const std::string quantity = "case when " + textOf(c, "ConsumedUnit") + " is not null and coalesce("
        + textOf(c, "x_SkuMeterCategory") + ", '') not like '%License%' then " + numberOf(c, "ConsumedQuantity") + " end";
    const std::string rows = "select " + dayOf(c) + " as day, coalesce(" + textOf(c, "ServiceCategory")
        + ", 'Other') as category, coalesce(" + textOf(c, "ServiceName") + ", " + textOf(c, "ServiceCategory")
        + ", 'Other') as service, coalesce(" + textOf(c, "RegionId") + ", " + textOf(c, "RegionName") + ", '') as region, "
        + textOf(c, "ChargeCategory") + " as charge, " + textOf(c, "BillingCurrency") + " as currency, "
        + textOf(c, "ConsumedUnit") + " as unit, " + numberOf(c, "BilledCost") + " as billed, " + numberOf(c, "EffectiveCost")
        + " as effective, " + quantity + " as quantity, " + textOf(c, "ProviderName") + " as provider from " + table.quoted;
    const std::string others = " filter (where provider not like '%Microsoft%' and provider not like '%Azure%')";
    return "select month, category, service, region, charge, currency, case when quantity is null then null else unit end as "
           "unit,"
           " count(*)::text, sum(billed)::text, sum(effective)::text, sum(quantity)::text,"
           " (count(*) - count(billed))::text, (count(*) - count(effective))::text, min(day), (count(*)"
        + others + ")::text, min(provider)" + others + " from (select case when day ~ '" + std::string(dayPattern)
        + "' then substr(day, 1, 7) end as month, * from (" + rows + ") as row) as dated group by 1, 2, 3, 4, 5, 6, 7 limit "
        + std::to_string(mostRows);
}

} // namespace headroom
