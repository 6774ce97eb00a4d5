// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/field_change.h"

#include "core/model/path.h"
#include "core/model/validate_analysis.h"
#include "core/model/value_text.h"

#include <cmath>

namespace headroom {

namespace {

Error at(Error error, const Model& model, const FieldTarget& target, const Row& row)
{
    error.path = pathOf(model, target.schema->entity, row, target.field);
    return error;
}

Result<Value> valueOf(const Model& model, const Field& field, const Fraction& number)
{
    try {
        switch (field.type) {
        case FieldType::Integer: return Value(number.rounded(0, Rounding::HalfAway));
        case FieldType::Number:
        case FieldType::Share: return Value(toDecimal(number));
        case FieldType::Money: return Value(number.toMoney(model.moneyDigits(), Rounding::HalfAway));
        default: return Error{ErrorCode::TypeMismatch, {}, {{"found", std::string(fieldTypeName(field.type))}}};
        }
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, {}, {{"found", number.toText()}}};
    }
}

// Years 1900 to 2200, as a text could say.
Result<Value> later(const Value& date, std::int64_t by)
{
    constexpr std::int64_t largest = 200000;
    const bool inRange = by > -largest && by < largest;
    if (const Month* month = std::get_if<Month>(&date); month && inRange) {
        const Month moved = *month + static_cast<int>(by);
        if (moved.year() >= 1900 && moved.year() <= 2200)
            return Value(moved);
    }
    if (const Date* day = std::get_if<Date>(&date); day && inRange) {
        const Date moved = *day + static_cast<int>(by);
        if (moved >= Date(1900, 1, 1) && moved <= Date(2200, 12, 31))
            return Value(moved);
    }
    return Error{ErrorCode::NumberOutOfRange, {}, {{"found", std::to_string(by)}, {"expected", "1900..2200"}}};
}

bool isDated(const Field& field) { return field.type == FieldType::Month || field.type == FieldType::Date; }

Fraction withinRange(const Field& field, const Fraction& number)
{
    if (field.minimum && number < Fraction(*field.minimum))
        return Fraction(*field.minimum);
    if (field.maximum && Fraction(*field.maximum) < number)
        return Fraction(*field.maximum);
    return number;
}

enum class OutsideRange : std::uint8_t { Kept, TakenAtEnd };

// What is done with one field, row by row.
struct Operation
{
    const Model& model;
    const FieldTarget& target;
    ChangeOperation operation;
    Fraction number;
    OutsideRange outsideRange = OutsideRange::Kept;
    bool isOutside = false; // a value was

    Result<Value> operator()(const Row& row)
    {
        const Field& field = *target.field;
        const Value before = field.read(row);
        if (operation != ChangeOperation::Set && isBlank(before))
            return Error{ErrorCode::ValueRequired, {}, {}};
        if (operation == ChangeOperation::Add && isDated(field)) {
            if (number != Fraction(number.floor()))
                return Error{ErrorCode::NotWhole, {}, {{"found", number.toText()}}};
            return later(before, number.floor());
        }
        const std::optional<Fraction> old =
            operation == ChangeOperation::Set ? std::optional(Fraction()) : numberOf(model, field, row);
        if (!old)
            return Error{ErrorCode::TypeMismatch, {}, {{"found", std::string(fieldTypeName(field.type))}}};
        return valueOf(model, field, ranged(operated(*old)));
    }

private:
    Fraction operated(const Fraction& old) const
    {
        switch (operation) {
        case ChangeOperation::Set: return number;
        case ChangeOperation::Multiply: return old * number;
        case ChangeOperation::Add: break;
        }
        return old + number;
    }
    Fraction ranged(const Fraction& value)
    {
        if (outsideRange == OutsideRange::Kept)
            return value;
        const Fraction within = withinRange(*target.field, value);
        isOutside = isOutside || within != value;
        return within;
    }
};

template<class ValueOfRow> Result<Change> changeEach(const Model& model, const FieldTarget& target, ValueOfRow&& valueOfRow)
{
    Change change;
    for (const Id id : target.ids) {
        const Row& row = *model.findRow(target.schema->entity, id);
        const Result<Value> value = valueOfRow(row);
        if (!value)
            return at(value.error(), model, target, row);
        Result<Change> one = changeField(model, target.schema->entity, id, *target.field, *value);
        if (!one)
            return one.error();
        change = joined(std::move(change), std::move(one).value());
    }
    return change;
}

} // namespace

Result<FieldTarget> targetOf(const Model& model, std::string_view text, Matching matching)
{
    const Result<Path> path = parsePath(text);
    if (!path)
        return path.error();
    if (!path->field)
        return Error{ErrorCode::PathMalformed, std::string(text), {{"expected", "entity.field"}}};
    if (!mayVary(path->schema->entity))
        return Error{ErrorCode::RuleBroken, std::string(text), {{"expected", "a field of the project itself"}}};
    FieldTarget target{path->schema, path->field, {}};
    if (matching == Matching::One) {
        const Result<Id> id = onlyRow(model, *path);
        if (!id)
            return id.error();
        target.ids.push_back(*id);
        return target;
    }
    Result<std::vector<Id>> ids = matchingRows(model, *path);
    if (!ids)
        return ids.error();
    if (ids->empty())
        return Error{ErrorCode::PathNoMatch, std::string(text), {}};
    target.ids = std::move(ids).value();
    return target;
}

Status canVary(const FieldTarget& target, ChangeOperation operation)
{
    switch (target.field->type) {
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Share:
    case FieldType::Money: return done();
    default: break;
    }
    const bool dated = isDated(*target.field);
    if (dated && operation == ChangeOperation::Add)
        return done();
    return Error{ErrorCode::TypeMismatch, std::string(target.schema->name) + "." + std::string(target.field->name),
        {{"found", std::string(fieldTypeName(target.field->type))},
            {"expected", dated ? "add" : "number, share, money, integer"}}};
}

Result<Change> changeTarget(const Model& model, const FieldTarget& target, ChangeOperation operation, std::string_view text)
{
    if (operation == ChangeOperation::Set)
        return changeEach(model, target, [&](const Row&) { return parseValue(model, *target.field, text); });
    const Result<Decimal> number = Decimal::parse(text);
    if (!number)
        return Error{number.error().code, std::string(target.field->name), {{"found", std::string(text)}}};
    return changeTarget(model, target, operation, Fraction(*number));
}

Result<Change> changeTarget(const Model& model, const FieldTarget& target, ChangeOperation operation, const Fraction& number)
{
    return changeEach(model, target, Operation{model, target, operation, number});
}

Result<ChangeWithinRange> changeTargetWithinRange(
    const Model& model, const FieldTarget& target, ChangeOperation operation, const Fraction& number)
{
    Operation each{model, target, operation, number, OutsideRange::TakenAtEnd};
    Result<Change> change = changeEach(model, target, each);
    if (!change)
        return change.error();
    return ChangeWithinRange{std::move(change).value(), each.isOutside};
}

Result<Fraction> drawnNumber(const FieldTarget& target, double drawn)
{
    constexpr double largest = 9e18;
    constexpr double fifteenDigits = 1e15;
    if (!(std::abs(drawn) < largest))
        return Error{ErrorCode::NotFinite, std::string(target.field->name), {}};
    int decimals = isDated(*target.field) ? 0 : 12;
    while (decimals > 0 && std::abs(drawn) * static_cast<double>(powerOfTen(decimals)) >= fifteenDigits)
        --decimals;
    const std::int64_t scale = powerOfTen(decimals);
    return Fraction::of(std::llround(drawn * static_cast<double>(scale)), scale);
}

std::optional<Fraction> numberOf(const Model& model, const Field& field, const Row& row)
{
    const Value value = field.read(row);
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return Fraction(*whole);
    if (const auto* number = std::get_if<Decimal>(&value))
        return Fraction(*number);
    if (const auto* money = std::get_if<Money>(&value))
        return Fraction(*money, model.moneyDigits());
    return std::nullopt;
}

Decimal toDecimal(const Fraction& number)
{
    constexpr int finest = 12;
    for (int digits = finest; digits >= 0; --digits) {
        try {
            const std::int64_t coefficient = number.rounded(digits, Rounding::HalfAway);
            if (coefficient <= Decimal::maximumCoefficient && coefficient >= -Decimal::maximumCoefficient)
                return Decimal(coefficient, digits);
        } catch (const OverflowError&) {
            if (digits == 0)
                throw;
        }
    }
    throw OverflowError();
}

} // namespace headroom
