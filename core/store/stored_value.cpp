// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_value.h"

#include <array>
#include <charconv>

namespace headroom {

namespace {

using Kind = StoredValue::Kind;

StoredValue integer(std::int64_t value) { return {Kind::Integer, value, {}}; }
StoredValue text(std::string_view value) { return {Kind::Text, 0, value}; }

Error unreadable(ErrorCode code, const StoredValue& stored, std::string_view expected)
{
    std::string found = stored.kind == Kind::Null ? "null"
        : stored.kind == Kind::Integer            ? std::to_string(stored.integer)
                                                  : std::string(stored.text.substr(0, 60));
    if (!isCleanText(found, Lines::One))
        found.clear();
    return Error{code, {}, {{"found", std::move(found)}, {"expected", std::string(expected)}}};
}

std::string_view formOf(FieldType type) { return storedAsInteger(type) ? std::string_view("integer") : std::string_view("text"); }

// The one form of a number: no zeros in front or behind the point, no minus before zero.
bool isCanonicalNumber(std::string_view number)
{
    const bool negative = !number.empty() && number.front() == '-';
    const std::string_view digits = number.substr(negative ? 1 : 0);
    const bool point = digits.find('.') != std::string_view::npos;
    const bool leadingZero = digits.size() > 1 && digits[0] == '0' && digits[1] != '.';
    const bool trailingZero = point && digits.back() == '0';
    return !leadingZero && !trailingZero && !(negative && digits == "0");
}

Result<Value> numberFrom(const StoredValue& stored)
{
    const Result<Decimal> number = Decimal::parse(stored.text);
    if (!number)
        return unreadable(number.error().code, stored, "number");
    if (!isCanonicalNumber(stored.text))
        return unreadable(ErrorCode::NumberMalformed, stored, number->toText());
    return Value(*number);
}

Result<Value> integerFrom(const Field& field, const StoredValue& stored)
{
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    switch (field.type) {
    case FieldType::Boolean:
        if (stored.integer != 0 && stored.integer != 1)
            return unreadable(ErrorCode::BooleanMalformed, stored, "0, 1");
        return Value(stored.integer == 1);
    case FieldType::Money:
        if (stored.integer == Money::blankMinor)
            return unreadable(ErrorCode::NumberOutOfRange, stored, "money");
        return Value(Money(stored.integer));
    case FieldType::Reference:
        if (stored.integer <= 0 || stored.integer > most)
            return unreadable(ErrorCode::NumberOutOfRange, stored, "1..2147483647");
        return Value(RefValue{static_cast<Id>(stored.integer)});
    default:
        if (stored.integer < -most || stored.integer > most)
            return unreadable(ErrorCode::NumberOutOfRange, stored, "-2147483647..2147483647");
        return Value(stored.integer);
    }
}

Result<Value> monthSetFrom(const StoredValue& stored)
{
    MonthSet set;
    int last = 0;
    for (std::string_view rest = stored.text; !rest.empty();) {
        int month = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), month);
        const auto used = static_cast<std::size_t>(end - rest.data());
        const bool more = used < rest.size();
        if (error != std::errc() || month <= last || month > 12 || rest.front() == '0'
            || (more && (rest[used] != ',' || used + 1 == rest.size())))
            return unreadable(ErrorCode::MonthMalformed, stored, "3,6,9,12");
        set.bits = static_cast<std::uint16_t>(set.bits | (1U << month));
        last = month;
        rest.remove_prefix(more ? used + 1 : used);
    }
    return Value(set);
}

Result<Value> choiceFrom(const Field& field, const StoredValue& stored)
{
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        if (field.choices[i].name == stored.text)
            return Value(ChoiceValue{static_cast<std::int32_t>(i)});
    return unreadable(ErrorCode::ChoiceUnknown, stored, "choice");
}

template<class T> Result<Value> calendarFrom(const StoredValue& stored, std::string_view expected)
{
    const Result<T> parsed = T::parse(stored.text);
    if (!parsed)
        return unreadable(parsed.error().code, stored, expected);
    return Value(*parsed);
}

Result<Value> textFrom(const Field& field, const StoredValue& stored)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Share: return numberFrom(stored);
    case FieldType::Month: return calendarFrom<Month>(stored, "YYYY-MM");
    case FieldType::Date: return calendarFrom<Date>(stored, "YYYY-MM-DD");
    case FieldType::Choice: return choiceFrom(field, stored);
    case FieldType::MonthSet: return monthSetFrom(stored);
    default:
        if (!isCleanText(stored.text, Lines::Many))
            return unreadable(ErrorCode::TextNotUtf8, stored, "UTF-8");
        return Value(Text(stored.text));
    }
}

std::string monthSetText(MonthSet set)
{
    std::string result;
    for (int m = 1; m <= 12; ++m)
        if (set.has(m))
            result += (result.empty() ? "" : ",") + std::to_string(m);
    return result;
}

} // namespace

bool storedAsInteger(FieldType type)
{
    return type == FieldType::Boolean || type == FieldType::Integer || type == FieldType::Money || type == FieldType::Reference;
}

StoredValue toStored(const Field& field, const Value& value, std::string& buffer)
{
    struct Visitor
    {
        const Field& field;
        std::string& buffer;
        StoredValue keep(std::string made) const
        {
            buffer = std::move(made);
            return text(buffer);
        }
        StoredValue operator()(std::monostate) const { return field.type == FieldType::Text ? text("") : StoredValue(); }
        StoredValue operator()(bool v) const { return integer(v ? 1 : 0); }
        StoredValue operator()(std::int64_t v) const { return integer(v); }
        StoredValue operator()(Decimal v) const { return keep(v.toText()); }
        StoredValue operator()(Money v) const { return integer(v.minor()); }
        StoredValue operator()(Month v) const { return keep(v.toText()); }
        StoredValue operator()(Date v) const { return keep(v.toText()); }
        StoredValue operator()(Text v) const { return text(v.view()); }
        StoredValue operator()(ChoiceValue v) const
        {
            const auto index = static_cast<std::size_t>(v.index);
            return index < field.choices.size() ? text(field.choices[index].name) : StoredValue();
        }
        StoredValue operator()(RefValue v) const { return v.id == noId ? StoredValue() : integer(v.id); }
        StoredValue operator()(MonthSet v) const { return keep(monthSetText(v)); }
    };
    return std::visit(Visitor{field, buffer}, value);
}

Result<Value> fromStored(const Field& field, const StoredValue& stored)
{
    if (stored.kind == Kind::Null) {
        if (field.type == FieldType::Reference)
            return Value(RefValue{});
        if (!field.optional || field.type == FieldType::Text)
            return unreadable(ErrorCode::ValueRequired, stored, formOf(field.type));
        return Value();
    }
    if ((stored.kind == Kind::Integer) != storedAsInteger(field.type))
        return unreadable(ErrorCode::NumberMalformed, stored, formOf(field.type));
    return stored.kind == Kind::Integer ? integerFrom(field, stored) : textFrom(field, stored);
}

} // namespace headroom
