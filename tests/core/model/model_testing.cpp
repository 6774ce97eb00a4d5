// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/model/model_testing.h"

#include "core/model/value_text.h"

#include <algorithm>
#include <array>

namespace model_testing {

Text nastyName(Random& random, int number)
{
    static constexpr std::array<std::string_view, 20> parts{
        "\"", "\\", "[", "]", "'", ",", "=", ".", " ", "#", "db", "\\u00e9", "é", "€", "😀", "id=3", "\"]", "12", "/", "\\n"};
    std::string name;
    for (std::size_t i = random.below(6); i > 0; --i)
        name += parts[random.below(parts.size())];
    return name + std::to_string(number);
}

std::string numbered(const char* prefix, std::size_t number)
{
    std::string text(prefix);
    return text.append(std::to_string(number));
}

namespace {

Decimal randomNumber(Random& random, const Field& field)
{
    const Decimal low = field.minimum.value_or(Decimal(-1000000));
    const Decimal high = field.maximum.value_or(Decimal(1000000));
    if (random.oneIn(6))
        return random.oneIn(2) ? low : high;
    const int scale = std::max(low.scale(), high.scale()) + static_cast<int>(random.below(4));
    const std::int64_t from = low.coefficient() * powerOfTen(scale - low.scale());
    const std::int64_t to = high.coefficient() * powerOfTen(scale - high.scale());
    return Decimal(random.between(from, to), scale);
}

Money randomMoney(Random& random, const Field& field, int digits)
{
    const std::int64_t unit = powerOfTen(digits);
    const std::int64_t low = field.minimum ? field.minimum->coefficient() * unit : -9000000000000000;
    const std::int64_t high = field.maximum ? field.maximum->coefficient() * unit : 9000000000000000;
    return Money(random.oneIn(6) ? (random.oneIn(2) ? low : high) : random.between(low, high));
}

Value randomReference(Random& random, const Model& model, const Field& field)
{
    const std::size_t rows = model.rowCount(field.target);
    return rows == 0 ? RefValue{} : RefValue{model.rowAt(field.target, random.below(rows)).id};
}

} // namespace

Value randomValue(Random& random, const Model& model, const Field& field)
{
    const bool mayBeBlank = field.optional && field.type != FieldType::Text && field.type != FieldType::Reference;
    if (mayBeBlank && random.oneIn(5))
        return {};
    switch (field.type) {
    case FieldType::Boolean: return random.oneIn(2);
    case FieldType::Integer: return random.between(field.minimum->coefficient(), field.maximum->coefficient());
    case FieldType::Number:
    case FieldType::Share: return randomNumber(random, field);
    case FieldType::Money: return randomMoney(random, field, model.moneyDigits());
    case FieldType::Month: return Month(static_cast<int>(random.between(1900, 2200)), static_cast<int>(random.between(1, 12)));
    case FieldType::Date: return Date(static_cast<int>(random.between(1900, 2200)), 1, 1) + static_cast<int>(random.below(365));
    case FieldType::Text:
        return field.optional && random.oneIn(4) ? Text() : nastyName(random, static_cast<int>(random.below(1000)));
    case FieldType::Choice: return ChoiceValue{static_cast<std::int32_t>(random.below(field.choices.size()))};
    case FieldType::Reference:
        return field.optional && random.oneIn(4) ? Value(RefValue{}) : randomReference(random, model, field);
    case FieldType::MonthSet: return MonthSet{static_cast<std::uint16_t>(random.below(4096) << 1)};
    }
    return {};
}

std::shared_ptr<Row> randomRow(Random& random, const Model& model, const EntitySchema& schema)
{
    const std::shared_ptr<Row> row = schema.create();
    for (const Field& field : schema.fields)
        field.write(*row, randomValue(random, model, field));
    if (schema.naming == Naming::Unique)
        row->name = nastyName(random, model.lastId(schema.entity) + 1);
    return row;
}

std::shared_ptr<Row> plainRow(const Model& model, const EntitySchema& schema, Text name)
{
    const std::shared_ptr<Row> row = schema.create();
    row->name = name;
    for (const Field& field : schema.fields) {
        if (field.type == FieldType::Reference && field.required())
            field.write(*row, RefValue{model.lastId(field.target)});
        else if (field.required() && isBlank(field.read(*row)))
            field.write(*row, Text("text"));
    }
    return row;
}

Model randomModel(std::uint64_t seed, int rowsPerEntity)
{
    Random random(seed);
    Model model = Model::empty(Month(2024, 7));
    for (const EntitySchema& schema : allSchemas())
        for (int i = 0; i < rowsPerEntity && schema.cardinality == Cardinality::Many; ++i)
            must(model, insertRow(model, schema.entity, *randomRow(random, model, schema)));
    return model;
}

// A commitment of a year with a milestone halfway, a contract sold from October on, an issue in August.
static void makeContractsValid(Model& model)
{
    edit<SpendCommitment>(model, 1, [](SpendCommitment& s) {
        s.amount = Money(10000);
        s.start = Month(2024, 7);
        s.end = Month(2025, 6);
    });
    edit<CommitmentMilestone>(model, 1, [](CommitmentMilestone& m) {
        m.month = Month(2024, 12);
        m.cumulative = Money(5000);
    });
    edit<CapacityContract>(model, 1, [](CapacityContract& k) {
        k.role = ContractRole::Seller;
        k.deliveryStart = Month(2024, 10);
        k.pricePerUnitMonth = 10;
    });
    edit<CapacityCapex>(model, 1, [](CapacityCapex& x) { x.month = Month(2024, 9); });
    edit<CapacityUse>(model, 1, [](CapacityUse& u) { u.month = Month(2024, 11); });
    edit<CapacityOutcome>(model, 1, [](CapacityOutcome& o) { o.probability = 1; });
    edit<EquityEvent>(model, 1, [](EquityEvent& e) { e.date = Date(2024, 8, 15); });
}

// A scenario and two uncertainties that go together.
static void makeAnalysisValid(Model& model)
{
    edit<ScenarioChange>(model, 1, [](ScenarioChange& c) {
        c.path = "company.taxRate";
        c.value = "0.25";
    });
    edit<Uncertainty>(model, 1, [](Uncertainty& u) { u.path = "company.discountRate"; });
    Uncertainty second = *model.table<Uncertainty>().find(1);
    second.name = "B";
    second.path = "azure.globalDiscount";
    must(model, insertRow(model, Entity::Uncertainty, second));
    edit<Correlation>(model, 1, [](Correlation& c) { c.second.id = 2; });
}

Model validModel()
{
    Model model = Model::empty(Month(2024, 7));
    for (const EntitySchema& schema : allSchemas())
        if (schema.cardinality == Cardinality::Many)
            must(model, insertRow(model, schema.entity, *plainRow(model, schema, "A")));
    edit<Workload>(model, 1, [](Workload& w) { w.wave.id = 1; });
    edit<SeasonWeight>(model, 1, [](SeasonWeight& s) { s.factor = 2; });
    edit<UnitCost>(model, 1, [](UnitCost& c) { c.costPerUnitYear = 100; });
    edit<Wave>(model, 1, [](Wave& w) { w.start = Month(2024, 9); });
    edit<FieldSource>(model, 1, [](FieldSource& s) {
        s.entity = "site";
        s.row = 1;
        s.field = "rentPerMonth";
    });
    edit<PastMonth>(model, 1, [](PastMonth& p) { p.month = Month(2024, 6); });
    edit<FxRate>(model, 1, [](FxRate& r) { r.currency = "EUR"; });
    edit<DebtEvent>(model, 1, [](DebtEvent& e) { e.date = Date(2024, 8, 15); });
    makeContractsValid(model);
    makeAnalysisValid(model);
    return model;
}

const Field& fieldOf(Entity entity, std::string_view name)
{
    const Field* field = schemaOf(entity).field(name);
    if (!field)
        qFatal("no such field");
    return *field;
}

void must(Model& model, const Change& change)
{
    if (!apply(model, change))
        qFatal("a change does not apply");
}

} // namespace model_testing
