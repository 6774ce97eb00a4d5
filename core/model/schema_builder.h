// SPDX-License-Identifier: GPL-3.0-or-later
// How schema_*.cpp describe an entity: one line a field. Included by those files only.
#pragma once

#include "core/model/schema.h"

#include <type_traits>

namespace headroom {

namespace schema_detail {

template<class T> struct MemberTraits;

template<class T>
concept Enumeration = std::is_enum_v<T>;

template<FieldType type_, bool optional_> struct Kind
{
    static constexpr FieldType type = type_;
    static constexpr bool optional = optional_;
};

template<> struct MemberTraits<bool> : Kind<FieldType::Boolean, false>
{
    static Value toValue(bool v) { return v; }
    static bool fromValue(const Value& v) { return std::get<bool>(v); }
};
template<> struct MemberTraits<std::int32_t> : Kind<FieldType::Integer, false>
{
    static Value toValue(std::int32_t v) { return std::int64_t{v}; }
    static std::int32_t fromValue(const Value& v) { return static_cast<std::int32_t>(std::get<std::int64_t>(v)); }
};
template<> struct MemberTraits<Opt<std::int32_t>> : Kind<FieldType::Integer, true>
{
    static Value toValue(Opt<std::int32_t> v) { return v ? Value(std::int64_t{*v}) : Value(); }
    static Opt<std::int32_t> fromValue(const Value& v)
    {
        return isBlank(v) ? Opt<std::int32_t>() : Opt<std::int32_t>(static_cast<std::int32_t>(std::get<std::int64_t>(v)));
    }
};
template<class T, FieldType type> struct PlainTraits : Kind<type, false>
{
    static Value toValue(T v) { return v; }
    static T fromValue(const Value& v) { return std::get<T>(v); }
};
template<class T, FieldType type> struct OptTraits : Kind<type, true>
{
    static Value toValue(Opt<T> v) { return v ? Value(*v) : Value(); }
    static Opt<T> fromValue(const Value& v) { return isBlank(v) ? Opt<T>() : Opt<T>(std::get<T>(v)); }
};
template<> struct MemberTraits<Decimal> : PlainTraits<Decimal, FieldType::Number>
{};
template<> struct MemberTraits<Opt<Decimal>> : OptTraits<Decimal, FieldType::Number>
{};
template<> struct MemberTraits<Money> : PlainTraits<Money, FieldType::Money>
{};
template<> struct MemberTraits<Opt<Money>> : OptTraits<Money, FieldType::Money>
{};
template<> struct MemberTraits<Month> : PlainTraits<Month, FieldType::Month>
{};
template<> struct MemberTraits<Opt<Month>> : OptTraits<Month, FieldType::Month>
{};
template<> struct MemberTraits<Date> : PlainTraits<Date, FieldType::Date>
{};
template<> struct MemberTraits<Opt<Date>> : OptTraits<Date, FieldType::Date>
{};
template<> struct MemberTraits<MonthSet> : PlainTraits<MonthSet, FieldType::MonthSet>
{};
template<> struct MemberTraits<Text> : Kind<FieldType::Text, false>
{
    static Value toValue(Text v) { return v; }
    static Text fromValue(const Value& v) { return isBlank(v) ? Text() : std::get<Text>(v); }
};
template<Enumeration T> struct MemberTraits<T> : Kind<FieldType::Choice, false>
{
    static Value toValue(T v) { return ChoiceValue{static_cast<std::int32_t>(v)}; }
    static T fromValue(const Value& v) { return static_cast<T>(std::get<ChoiceValue>(v).index); }
};
template<class E> struct MemberTraits<Ref<E>> : Kind<FieldType::Reference, false>
{
    static Value toValue(Ref<E> v) { return RefValue{v.id}; }
    static Ref<E> fromValue(const Value& v) { return Ref<E>{isBlank(v) ? noId : std::get<RefValue>(v).id}; }
};

template<class M> struct MemberOf;
template<class Owner, class T> struct MemberOf<T Owner::*>
{
    using Type = T;
};
template<class T> struct TargetOf
{
    static constexpr Entity value = Entity::Company;
};
template<class E> struct TargetOf<Ref<E>>
{
    static constexpr Entity value = entityOf<E>;
};

} // namespace schema_detail

/// What the builder's add() returns: the field, to say more of it.
struct FieldLine
{
    Field& field;
    FieldLine& unit(std::string_view text)
    {
        field.unit = text;
        return *this;
    }
    FieldLine& share()
    {
        field.type = FieldType::Share;
        field.unit = "share";
        return *this;
    }
    FieldLine& range(Decimal low, Decimal high)
    {
        field.minimum = low;
        field.maximum = high;
        return *this;
    }
    FieldLine& atLeast(Decimal low)
    {
        field.minimum = low;
        return *this;
    }
    FieldLine& choices(std::span<const ChoiceItem> items)
    {
        field.choices = items;
        return *this;
    }
    FieldLine& timing()
    {
        field.fieldClass = FieldClass::Timing;
        return *this;
    }
    FieldLine& count()
    {
        field.fieldClass = FieldClass::Count;
        return *this;
    }
    FieldLine& label()
    {
        field.fieldClass = FieldClass::Label;
        return *this;
    }
    FieldLine& mayBeEmpty()
    {
        field.optional = true;
        return *this;
    }
    FieldLine& forKinds(std::initializer_list<int> kinds)
    {
        field.kinds = 0;
        for (const int k : kinds)
            field.kinds |= 1U << k;
        return *this;
    }
};

template<class E> class SchemaBuilder
{
public:
    SchemaBuilder(std::string_view name, std::string_view label, std::string_view plural, std::string_view help)
    {
        m_schema.entity = entityOf<E>;
        m_schema.name = name;
        m_schema.label = label;
        m_schema.plural = plural;
        m_schema.help = help;
        m_schema.create = [] { return std::static_pointer_cast<Row>(std::make_shared<E>()); };
        m_schema.copy = [](const Row& row) {
            return std::static_pointer_cast<Row>(std::make_shared<E>(static_cast<const E&>(row)));
        };
        m_schema.equal = [](const Row& a, const Row& b) { return static_cast<const E&>(a) == static_cast<const E&>(b); };
        m_schema.fields.reserve(64);
        add<&E::name>("name", "Name", "What the row is called in tables, paths and reports.").label().mayBeEmpty();
        m_schema.fields.back().common = true;
    }
    SchemaBuilder& one()
    {
        m_schema.cardinality = Cardinality::One;
        return *this;
    }
    SchemaBuilder& uniqueNames()
    {
        m_schema.naming = Naming::Unique;
        return *this;
    }
    SchemaBuilder& kind(std::string_view field)
    {
        m_schema.kindField = field;
        return *this;
    }
    SchemaBuilder& listOf(std::string_view parent)
    {
        m_schema.parentField = parent;
        return *this;
    }
    /// Another label and help for the common field "name".
    SchemaBuilder& nameIs(std::string_view label, std::string_view help)
    {
        m_schema.fields.front().label = label;
        m_schema.fields.front().help = help;
        return *this;
    }

    template<auto member> FieldLine add(std::string_view name, std::string_view label, std::string_view help)
    {
        using T = typename schema_detail::MemberOf<decltype(member)>::Type;
        using Traits = schema_detail::MemberTraits<T>;
        Field field;
        field.name = name;
        field.label = label;
        field.help = help;
        field.type = Traits::type;
        field.optional = Traits::optional;
        field.target = schema_detail::TargetOf<T>::value;
        field.read = [](const Row& row) { return Traits::toValue(static_cast<const E&>(row).*member); };
        field.same = [](const Row& a, const Row& b) {
            return static_cast<const E&>(a).*member == static_cast<const E&>(b).*member;
        };
        field.write = [](Row& row, const Value& value) { static_cast<E&>(row).*member = Traits::fromValue(value); };
        memberField<member> = m_schema.fields.size();
        m_schema.fields.push_back(field);
        return FieldLine{m_schema.fields.back()};
    }
    EntitySchema finish();

private:
    EntitySchema m_schema;
};

std::span<const ChoiceItem> sourceKinds();

template<class E> EntitySchema SchemaBuilder<E>::finish()
{
    add<&E::note>("note", "Note", "Anything worth remembering about the row.").label().mayBeEmpty();
    m_schema.fields.back().common = true;
    add<&E::sourceKind>(
        "sourceKind", "Kind of source", "Whether the figures are a fact, a quote, an assumption, an estimate or a default.")
        .choices(sourceKinds())
        .label();
    m_schema.fields.back().common = true;
    add<&E::citation>("citation", "Source", "Where the figures come from.").label().mayBeEmpty();
    m_schema.fields.back().common = true;
    add<&E::sourceDate>("sourceDate", "Date of source", "The day as of which the source holds.").label();
    m_schema.fields.back().common = true;
    return std::move(m_schema);
}

// One for each entity, defined in schema_*.cpp.
#define HEADROOM_ENTITY(type) EntitySchema describe##type();
HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY

} // namespace headroom
