// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value_text.h"

#include "core/model/path.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t longestName = 200;
constexpr std::size_t longestNote = 2000;

Error found(ErrorCode code, const Field& field, std::string_view text, std::string expected = {})
{
    Error error{code, std::string(field.name), {{"found", std::string(text.substr(0, 60))}}};
    if (!expected.empty())
        error.details.push_back({"expected", std::move(expected)});
    return error;
}

std::string choiceList(const Field& field)
{
    std::string list;
    for (const ChoiceItem& item : field.choices) {
        if (!list.empty())
            list += ", ";
        list += item.name;
    }
    return list;
}

Result<Value> parseInteger(const Field& field, std::string_view text)
{
    const Result<Decimal> number = Decimal::parse(text);
    if (!number)
        return found(number.error().code, field, text);
    if (!number->isWhole() || number->coefficient() > 2147483647 || number->coefficient() < -2147483647)
        return found(ErrorCode::NotWhole, field, text);
    return Value(number->coefficient());
}

Result<Value> parseChoice(const Field& field, std::string_view text)
{
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        if (field.choices[i].name == text)
            return Value(ChoiceValue{static_cast<std::int32_t>(i)});
    return found(ErrorCode::ChoiceUnknown, field, text, choiceList(field));
}

Result<Value> parseMonthSet(const Field& field, std::string_view text)
{
    MonthSet set;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        const std::string_view part = text.substr(0, comma);
        const Result<Decimal> month = Decimal::parse(part);
        if (!month || !month->isWhole() || *month < Decimal(1) || *month > Decimal(12))
            return found(ErrorCode::MonthMalformed, field, part, "1..12");
        set.bits = static_cast<std::uint16_t>(set.bits | (1U << month->coefficient()));
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return Value(set);
}

Result<Value> parseReference(const Model& model, const Field& field, std::string_view text)
{
    if (text.empty())
        return Value(RefValue{});
    if (text.front() == '#') {
        const Result<Decimal> id = Decimal::parse(text.substr(1));
        if (id && id->isWhole() && id->coefficient() > 0 && id->coefficient() <= 2147483647
            && model.findRow(field.target, static_cast<Id>(id->coefficient())))
            return Value(RefValue{static_cast<Id>(id->coefficient())});
        return found(ErrorCode::ReferenceUnknown, field, text, std::string(schemaOf(field.target).name));
    }
    Id match = noId;
    for (std::size_t i = 0; i < model.rowCount(field.target); ++i) {
        const Row& row = model.rowAt(field.target, i);
        if (row.name.view() != text)
            continue;
        if (match != noId)
            return found(ErrorCode::ReferenceAmbiguous, field, text, std::string(schemaOf(field.target).name));
        match = row.id;
    }
    if (match == noId)
        return found(ErrorCode::ReferenceUnknown, field, text, std::string(schemaOf(field.target).name));
    return Value(RefValue{match});
}

template<class T>
Result<Value> wrapped(const Field& field, Result<T> parsed)
{
    if (parsed)
        return Value(std::move(parsed).value());
    Error error = parsed.error();
    error.path = field.name;
    return error;
}

Result<Value> parseFilled(const Model& model, const Field& field, std::string_view text)
{
    switch (field.type) {
    case FieldType::Boolean:
        if (text == "true" || text == "false")
            return Value(text == "true");
        return found(ErrorCode::BooleanMalformed, field, text, "true, false");
    case FieldType::Integer:
        return parseInteger(field, text);
    case FieldType::Number:
    case FieldType::Share:
        return wrapped(field, Decimal::parse(text));
    case FieldType::Money:
        return wrapped(field, Money::parse(text, model.moneyDigits()));
    case FieldType::Month:
        return wrapped(field, Month::parse(text));
    case FieldType::Date:
        return wrapped(field, Date::parse(text));
    case FieldType::Text:
        if (!isCleanText(text, Lines::Many))
            return found(ErrorCode::TextNotUtf8, field, "");
        return Value(Text(text));
    case FieldType::Choice:
        return parseChoice(field, text);
    case FieldType::Reference:
        return parseReference(model, field, text);
    case FieldType::MonthSet:
        return parseMonthSet(field, text);
    }
    return found(ErrorCode::Internal, field, text);
}

std::string monthSetText(MonthSet set)
{
    std::string text;
    for (int m = 1; m <= 12; ++m)
        if (set.has(m))
            text += (text.empty() ? "" : ",") + std::to_string(m);
    return text;
}

std::string referenceText(const Model& model, const Field& field, RefValue ref)
{
    const Row* row = ref.id == noId ? nullptr : model.findRow(field.target, ref.id);
    if (ref.id == noId)
        return {};
    const bool byName = row && !row->name.empty() && schemaOf(field.target).naming == Naming::Unique;
    return byName ? row->name.str() : "#" + std::to_string(ref.id);
}

std::string rangeText(const Field& field)
{
    const std::string low = field.minimum ? field.minimum->toText() : "";
    const std::string high = field.maximum ? field.maximum->toText() : "";
    return low + ".." + high;
}

// Compares a value in units of 10^-digits with a limit in whole units.
bool outside(const Field& field, int128 value, int digits)
{
    const auto below = [&](Decimal limit) { return value * powerOfTen(limit.scale()) < int128{limit.coefficient()} * powerOfTen(digits); };
    const auto above = [&](Decimal limit) { return value * powerOfTen(limit.scale()) > int128{limit.coefficient()} * powerOfTen(digits); };
    return (field.minimum && below(*field.minimum)) || (field.maximum && above(*field.maximum));
}

Status checkRange(const Model& model, const Field& field, const Value& value)
{
    bool bad = false;
    if (const auto* number = std::get_if<Decimal>(&value))
        bad = outside(field, number->coefficient(), number->scale());
    else if (const auto* whole = std::get_if<std::int64_t>(&value))
        bad = outside(field, *whole, 0) || *whole > 2147483647 || *whole < -2147483647;
    else if (const auto* money = std::get_if<Money>(&value))
        bad = outside(field, money->minor(), model.moneyDigits());
    if (bad)
        return found(ErrorCode::NumberOutOfRange, field, toText(model, field, value), rangeText(field));
    return done();
}

std::size_t longestText(const Field& field)
{
    return field.name == "note" || field.name == "citation" ? longestNote : longestName;
}

// Code points, not bytes: what people count as characters.
std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

Status checkText(const Field& field, Text text)
{
    const Lines lines = field.name == "note" ? Lines::Many : Lines::One;
    if (!isCleanText(text.view(), lines))
        return found(ErrorCode::TextNotUtf8, field, "");
    if (characterCount(text.view()) > longestText(field))
        return found(ErrorCode::TextTooLong, field, text.view(), std::to_string(longestText(field)));
    return done();
}

} // namespace

std::string toText(const Model& model, const Field& field, const Value& value)
{
    struct Visitor
    {
        const Model& model;
        const Field& field;
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(bool v) const { return v ? "true" : "false"; }
        std::string operator()(std::int64_t v) const { return std::to_string(v); }
        std::string operator()(Decimal v) const { return v.toText(); }
        std::string operator()(Money v) const { return v.toText(model.moneyDigits()); }
        std::string operator()(Month v) const { return v.toText(); }
        std::string operator()(Date v) const { return v.toText(); }
        std::string operator()(Text v) const { return v.str(); }
        std::string operator()(ChoiceValue v) const
        {
            const auto index = static_cast<std::size_t>(v.index);
            return index < field.choices.size() ? std::string(field.choices[index].name) : std::string();
        }
        std::string operator()(RefValue v) const { return referenceText(model, field, v); }
        std::string operator()(MonthSet v) const { return monthSetText(v); }
    };
    return std::visit(Visitor{model, field}, value);
}

Result<Value> parseValue(const Model& model, const Field& field, std::string_view text)
{
    const bool hasEmptyForm = field.type == FieldType::Text || field.type == FieldType::Reference || field.type == FieldType::MonthSet;
    if (text.empty() && !hasEmptyForm && field.optional)
        return Value();
    if (text.empty() && !hasEmptyForm)
        return Error{ErrorCode::ValueRequired, std::string(field.name), {}};
    Result<Value> value = parseFilled(model, field, text);
    if (!value)
        return value;
    if (const Status checked = checkValue(model, field, *value); !checked)
        return checked.error();
    return value;
}

Status checkValue(const Model& model, const Field& field, const Value& value)
{
    if (isBlank(value))
        return field.required() || (std::holds_alternative<std::monostate>(value) && !field.optional)
                   ? Status(Error{ErrorCode::ValueRequired, std::string(field.name), {}})
                   : done();
    if (const auto* text = std::get_if<Text>(&value))
        return checkText(field, *text);
    if (const auto* choice = std::get_if<ChoiceValue>(&value)) {
        if (choice->index < 0 || static_cast<std::size_t>(choice->index) >= field.choices.size())
            return found(ErrorCode::ChoiceUnknown, field, std::to_string(choice->index), choiceList(field));
        return done();
    }
    if (const auto* ref = std::get_if<RefValue>(&value)) {
        if (!model.findRow(field.target, ref->id))
            return found(ErrorCode::ReferenceUnknown, field, "#" + std::to_string(ref->id), std::string(schemaOf(field.target).name));
        return done();
    }
    return checkRange(model, field, value);
}

} // namespace headroom
