// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value_text.h"

#include "core/model/excerpt.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::size_t longestName = 200;
constexpr std::size_t longestNote = 2000;
constexpr std::int64_t largestInteger = 2147483647; // of an integer field, and as an id; the smallest is its negative

Error found(ErrorCode code, const Field& field, std::string_view text, std::string expected = {})
{
    Error error{code, std::string(field.name), {{"found", excerpt(text)}}};
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

std::string rangeText(const Field& field)
{
    const std::string low = field.minimum ? field.minimum->toText() : "";
    const std::string high = field.maximum ? field.maximum->toText() : "";
    return low + ".." + high;
}

Result<Value> parseInteger(const Field& field, std::string_view text)
{
    const Result<Decimal> number = Decimal::parse(text);
    if (!number)
        return found(number.error().code, field, text);
    if (!number->isWhole())
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
    for (std::size_t from = 0; !text.empty() && from <= text.size();) {
        const std::size_t comma = std::min(text.find(',', from), text.size());
        const std::string_view part = text.substr(from, comma - from);
        const Result<Decimal> month = Decimal::parse(part);
        if (!month || !month->isWhole() || *month < Decimal(1) || *month > Decimal(12))
            return found(ErrorCode::MonthMalformed, field, part, "1..12");
        set.bits = static_cast<std::uint16_t>(set.bits | (1U << month->coefficient()));
        from = comma + 1;
    }
    return Value(set);
}

// "#17": a name that looks so is told by its id too.
bool looksLikeId(std::string_view text)
{
    return text.size() > 1 && text.front() == '#'
        && std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<Value> parseReference(const Model& model, const Field& field, std::string_view text)
{
    if (text.empty())
        return Value(RefValue{});
    if (looksLikeId(text)) {
        const Result<Decimal> id = Decimal::parse(text.substr(1));
        if (id && id->coefficient() <= largestInteger && model.findRow(field.target, static_cast<Id>(id->coefficient())))
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

template<class T> Result<Value> wrapped(const Field& field, std::string_view text, Result<T> parsed)
{
    if (parsed)
        return Value(std::move(parsed).value());
    return found(parsed.error().code, field, text, parsed.error().detail("expected"));
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

Status checkText(const Field& field, std::string_view text)
{
    const Lines lines = field.name == "note" ? Lines::Many : Lines::One;
    if (!isCleanText(text, lines))
        return found(ErrorCode::TextNotUtf8, field, "");
    if (text.size() > longestName && characterCount(text) > longestText(field))
        return found(ErrorCode::TextTooLong, field, text, std::to_string(longestText(field)));
    return done();
}

Result<Value> parseFilled(const Model& model, const Field& field, std::string_view text)
{
    switch (field.type) {
    case FieldType::Boolean:
        if (text == "true" || text == "false")
            return Value(text == "true");
        return found(ErrorCode::BooleanMalformed, field, text, "true, false");
    case FieldType::Integer: return parseInteger(field, text);
    case FieldType::Number:
    case FieldType::Share: return wrapped(field, text, Decimal::parse(text));
    case FieldType::Money: return wrapped(field, text, Money::parse(text, model.moneyDigits()));
    case FieldType::Month: return wrapped(field, text, Month::parse(text));
    case FieldType::Date: return wrapped(field, text, Date::parse(text));
    case FieldType::Text:
        if (const Status checked = checkText(field, text); !checked) // before it is interned, which is for ever
            return checked.error();
        return Value(Text(text));
    case FieldType::Choice: return parseChoice(field, text);
    case FieldType::Reference: return parseReference(model, field, text);
    case FieldType::MonthSet: return parseMonthSet(field, text);
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
    const bool byName =
        row && !row->name.empty() && !looksLikeId(row->name.view()) && schemaOf(field.target).naming == Naming::Unique;
    return byName ? row->name.str() : "#" + std::to_string(ref.id);
}

// Compares a value in units of 10^-digits with a limit in whole units.
bool outside(const Field& field, int128 value, int digits)
{
    const auto below = [&](Decimal limit) {
        return value * powerOfTen(limit.scale()) < int128{limit.coefficient()} * powerOfTen(digits);
    };
    const auto above = [&](Decimal limit) {
        return value * powerOfTen(limit.scale()) > int128{limit.coefficient()} * powerOfTen(digits);
    };
    return (field.minimum && below(*field.minimum)) || (field.maximum && above(*field.maximum));
}

bool outside(const Model& model, const Field& field, Money money)
{
    if (money == Money::blankWord())
        return true;
    const auto isZero = [](const std::optional<Decimal>& limit) { return !limit || limit->isZero(); };
    const bool anyUnit = isZero(field.minimum) && isZero(field.maximum); // zero is zero in cents too
    return outside(field, money.minor(), anyUnit ? 0 : model.moneyDigits());
}

Status checkLimits(const Model& model, const Field& field, const Value& value, bool bad)
{
    return bad ? Status(found(ErrorCode::NumberOutOfRange, field, toText(model, field, value), rangeText(field))) : done();
}

template<class Time> Status checkTime(const Field& field, Time time, Time first, Time last)
{
    return time < first || time > last
        ? Status(found(ErrorCode::NumberOutOfRange, field, time.toText(), first.toText() + ".." + last.toText()))
        : done();
}

// The place in Value of what a field of each type holds.
constexpr std::array<std::size_t, 11> alternatives{1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10};
static_assert(std::is_same_v<std::variant_alternative_t<4, Value>,
                  Money> && std::is_same_v<std::variant_alternative_t<10, Value>, MonthSet>);

Status checkReference(const Model& model, const Field& field, RefValue ref)
{
    if (!model.findRow(field.target, ref.id))
        return found(ErrorCode::ReferenceUnknown, field, "#" + std::to_string(ref.id), std::string(schemaOf(field.target).name));
    return done();
}

Status checkFilled(const Model& model, const Field& field, const Value& value)
{
    switch (field.type) {
    case FieldType::Boolean: return done();
    case FieldType::Integer: {
        const std::int64_t whole = std::get<std::int64_t>(value);
        return checkLimits(model, field, value, outside(field, whole, 0) || whole > largestInteger || whole < -largestInteger);
    }
    case FieldType::Number:
    case FieldType::Share:
        return checkLimits(
            model, field, value, outside(field, std::get<Decimal>(value).coefficient(), std::get<Decimal>(value).scale()));
    case FieldType::Money: return checkLimits(model, field, value, outside(model, field, std::get<Money>(value)));
    case FieldType::Month: return checkTime(field, std::get<Month>(value), Month(1900, 1), Month(2200, 12));
    case FieldType::Date: return checkTime(field, std::get<Date>(value), Date(1900, 1, 1), Date(2200, 12, 31));
    case FieldType::Text: return checkText(field, std::get<Text>(value).view());
    case FieldType::Choice:
        if (const int index = std::get<ChoiceValue>(value).index;
            index < 0 || static_cast<std::size_t>(index) >= field.choices.size())
            return found(ErrorCode::ChoiceUnknown, field, std::to_string(index), choiceList(field));
        return done();
    case FieldType::Reference: return checkReference(model, field, std::get<RefValue>(value));
    case FieldType::MonthSet:
        if (const unsigned bits = std::get<MonthSet>(value).bits; (bits & ~0x1ffeU) != 0)
            return found(ErrorCode::MonthMalformed, field, std::to_string(bits), "1..12");
        return done();
    }
    return found(ErrorCode::Internal, field, "");
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
    const bool hasEmptyForm =
        field.type == FieldType::Text || field.type == FieldType::Reference || field.type == FieldType::MonthSet;
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
    const bool blankWord = std::holds_alternative<std::monostate>(value);
    if (!blankWord && value.index() != alternatives[static_cast<std::size_t>(field.type)])
        return found(ErrorCode::TypeMismatch, field, toText(model, field, value), std::string(fieldTypeName(field.type)));
    if (!isBlank(value))
        return checkFilled(model, field, value);
    const bool refused = field.required() || (blankWord && !field.optional);
    return refused ? Status(Error{ErrorCode::ValueRequired, std::string(field.name), {}}) : done();
}

} // namespace headroom
