// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_models.h"

using namespace headroom;

namespace testing_support {

namespace {

std::int64_t wholeWithin(const Field& field, std::uint64_t seed)
{
    const std::int64_t low = field.minimum ? field.minimum->coefficient() / powerOfTen(field.minimum->scale()) : -1000;
    const std::int64_t high = field.maximum ? field.maximum->coefficient() / powerOfTen(field.maximum->scale()) : low + 2000;
    const std::int64_t first = low + (field.minimum && field.minimum->scale() > 0 && low >= 0 ? 1 : 0);
    return first >= high ? high : first + static_cast<std::int64_t>(seed % static_cast<std::uint64_t>(high - first + 1));
}

Decimal numberWithin(const Field& field, std::uint64_t seed)
{
    if (field.minimum && *field.minimum == Decimal(0) && field.maximum && *field.maximum <= Decimal(1))
        return Decimal(static_cast<std::int64_t>(seed % 100), 2);
    return Decimal(wholeWithin(field, seed));
}

} // namespace

Value someValue(const Field& field, std::uint64_t seed)
{
    switch (field.type) {
    case FieldType::Boolean: return seed % 2 == 0;
    case FieldType::Integer: return wholeWithin(field, seed);
    case FieldType::Number:
    case FieldType::Share: return numberWithin(field, seed);
    case FieldType::Money: return Money(wholeWithin(field, seed % 900) * 100);
    case FieldType::Month: return Month(2020, 1) + static_cast<int>(seed % 200);
    case FieldType::Date: return Date(2021, 1, 31) + static_cast<int>(seed % 3000);
    case FieldType::Text:
        return Text(
            field.name == "note" ? "Zeile \u00e9\n\u4e2d\t" + std::to_string(seed) : "caf\u00e9 '\"; " + std::to_string(seed));
    case FieldType::Choice: return ChoiceValue{static_cast<std::int32_t>(seed % field.choices.size())};
    case FieldType::Reference: return RefValue{static_cast<Id>(1 + seed % 2)};
    case FieldType::MonthSet: return MonthSet{static_cast<std::uint16_t>((seed % 4095 + 1) << 1)};
    }
    return {};
}

Value blankValue(const Field& field)
{
    if (field.type == FieldType::Text)
        return Text();
    if (field.type == FieldType::Reference)
        return RefValue{};
    if (field.type == FieldType::MonthSet)
        return MonthSet{};
    return field.optional ? Value() : someValue(field, 0);
}

Model fullModel()
{
    Model model;
    std::uint64_t seed = 1;
    for (const EntitySchema& schema : allSchemas()) {
        const Id rows = schema.cardinality == Cardinality::One ? 1 : 2;
        for (Id id = 1; id <= rows; ++id) {
            const std::shared_ptr<Row> row = schema.create();
            row->id = id;
            for (const Field& field : schema.fields)
                field.write(*row, someValue(field, ++seed));
            model.putRow(schema.entity, *row);
        }
    }
    Company company = model.company();
    company.currency = "USD";
    model.table<Company>().put(company);
    return model;
}

Model modelWithWorkloads(std::size_t count)
{
    Model model = Model::empty(Month(2026, 1));
    Site site;
    site.id = 1;
    site.name = "Leipzig";
    model.table<Site>().put(site);
    std::vector<Workload> rows(count);
    for (std::size_t i = 0; i < count; ++i) {
        Workload& row = rows[i];
        row.id = static_cast<Id>(i + 1);
        row.name = "server-" + std::to_string(i);
        row.site = {1};
        row.application = "application " + std::to_string(i % 300);
        row.cores = static_cast<std::int32_t>(1 + i % 64);
        row.memoryGib = Decimal(static_cast<std::int64_t>(1 + i % 1000));
        row.storageGib = Decimal(static_cast<std::int64_t>(10 + i % 5000));
        row.cpuUtilisation = Decimal(static_cast<std::int64_t>(i % 100), 2);
        row.oneOffCost = Money(static_cast<std::int64_t>(i) * 100);
    }
    model.table<Workload>().append(std::move(rows));
    return model;
}

} // namespace testing_support
