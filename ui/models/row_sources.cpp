// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_sources.h"

#include "core/model/schema.h"
#include "ui/format/entry.h"
#include "ui/format/input_name.h"
#include "ui/format/qt_text.h"

#include <QAbstractItemModel>
#include <QRegularExpression>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// Until `visit` says false.
void visitRows(const Model& model, Entity entity, const std::function<bool(const Row&)>& visit)
{
    switch (entity) {
#define HEADROOM_ENTITY(type)                                                                                                    \
    case Entity::type:                                                                                                           \
        for (const type& row : model.table<type>())                                                                              \
            if (!visit(row))                                                                                                     \
                return;                                                                                                          \
        break;
        HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    }
}

struct OrderOf
{
    std::uint64_t operator()(std::int64_t value) const { return orderOfWhole(value); }
    std::uint64_t operator()(Decimal value) const { return orderOfReal(value.toDoubleLossy()); }
    std::uint64_t operator()(Money value) const { return orderOfWhole(value.minor()); }
    std::uint64_t operator()(Month value) const { return orderOfWhole(value.index()); }
    std::uint64_t operator()(Date value) const { return orderOfWhole(value.serial()); }
    template<class Other> std::uint64_t operator()(const Other&) const { return ColumnKeys::blank; }
};

Operand whole(std::int64_t low, std::int64_t high) { return {orderOfWhole(low), orderOfWhole(high)}; }

/// Whole numbers that equal it, or the gap that it falls into.
Operand wholeNumbers(const Fraction& number)
{
    const std::int64_t near = number.rounded(0, Rounding::HalfAway);
    if (Fraction(near) == number)
        return whole(near, near);
    const std::int64_t below = Fraction(near) < number ? near : near - 1;
    return whole(below + 1, below);
}

/// As the same digits in a field become a double.
Operand realNumber(const Fraction& number)
{
    const auto decimal = Decimal::parse(number.toText());
    const std::uint64_t order = orderOfReal(decimal.ok() ? decimal->toDoubleLossy() : number.toDoubleLossy());
    return {order, order};
}

std::optional<int> yearOf(const QString& text)
{
    static const QRegularExpression year(u"^(19|20|21)\\d\\d$"_s);
    return year.match(text).hasMatch() ? std::optional(text.toInt()) : std::nullopt;
}

std::optional<Operand> monthsOf(const QString& text, const Formatter& formatter)
{
    if (const auto year = yearOf(text))
        return whole(Month(*year, 1).index(), Month(*year, 12).index());
    const auto month = parseMonth(text, formatter);
    return month.ok() ? std::optional(whole(month->index(), month->index())) : std::nullopt;
}

std::optional<Operand> daysOf(const QString& text, const Formatter& formatter)
{
    if (const auto date = parseDate(text, formatter); date.ok())
        return whole(date->serial(), date->serial());
    const auto year = yearOf(text);
    const auto month = year ? Result<Month>(Month(*year, 1)) : parseMonth(text, formatter);
    if (!month.ok())
        return {};
    const Month end = *month + (year ? 12 : 1);
    return whole(Date(month->year(), month->month(), 1).serial(), Date(end.year(), end.month(), 1).serial() - 1);
}

} // namespace

EntityRows::EntityRows(Model model, Entity entity, std::vector<const Field*> fields, std::optional<std::vector<Id>> ids)
    : m_model(std::move(model)),
      m_entity(entity),
      m_fields(std::move(fields)),
      m_ids(std::move(ids)),
      m_formatter(Formatter::of(m_model))
{}

std::size_t EntityRows::rowCount() const { return m_ids ? m_ids->size() : m_model.rowCount(m_entity); }

ColumnKeys::Kind EntityRows::kind(int column) const
{
    switch (field(column).type) {
    case FieldType::Boolean:
    case FieldType::Choice:
    case FieldType::Reference: return ColumnKeys::Kind::Choice;
    case FieldType::Text:
    case FieldType::MonthSet: return ColumnKeys::Kind::Text;
    default: return ColumnKeys::Kind::Number;
    }
}

/// What does not apply to a row is blank, as it is on screen.
void EntityRows::forEach(const Field& which, const std::atomic<bool>* cancel, const std::function<void(const Value&)>& take) const
{
    const EntitySchema& schema = schemaOf(m_entity);
    const Field* const kindField = which.kinds == ~0U || schema.kindField.empty() ? nullptr : schema.field(schema.kindField);
    std::size_t taken = 0;
    const auto visit = [&](const Row& row) {
        bool applies = true;
        if (kindField) {
            const int kind = std::get<ChoiceValue>(kindField->read(row)).index;
            applies = kind >= 0 && kind < 32 && (which.kinds >> kind & 1U) != 0;
        }
        take(applies ? which.read(row) : Value());
        return ++taken % 4096 != 0 || !cancel || !*cancel;
    };
    if (!m_ids) {
        visitRows(m_model, m_entity, visit);
        return;
    }
    for (const Id id : *m_ids)
        if (!visit(*m_model.findRow(m_entity, id)))
            return;
}

/// Of the rows of the target, in their order.
std::vector<std::uint64_t> EntityRows::references(const Field& which, std::vector<std::string>& texts) const
{
    for (std::size_t i = 0; i < m_model.rowCount(which.target); ++i) {
        const Row& target = m_model.rowAt(which.target, i);
        texts.push_back(target.name.empty() ? '#' + std::to_string(target.id) : plainText(target.name.view()));
    }
    return rankTexts(texts);
}

std::vector<std::uint64_t> EntityRows::labels(const Field& which, std::vector<std::string>& texts) const
{
    if (which.type == FieldType::Boolean)
        for (const bool value : {false, true})
            texts.push_back(plainText(toUtf8(fieldText(m_model, which, Value(value), m_formatter))));
    for (const ChoiceItem& choice : which.choices)
        texts.push_back(plainText(toUtf8(schemaText(choice.label))));
    return rankTexts(texts);
}

ColumnKeys EntityRows::keys(int column, const std::atomic<bool>* cancel) const
{
    const Field& which = field(column);
    ColumnKeys keys;
    keys.kind = kind(column);
    if (keys.kind == ColumnKeys::Kind::Text) {
        keys.starts = {0};
        keys.starts.reserve(rowCount() + 1);
        const bool isPath = holdsPath(m_entity, which); // found by the input's name, and by the path itself
        forEach(which, cancel, [&](const Value& value) {
            const Text* const text = std::get_if<Text>(&value);
            if (text && isPath)
                keys.addText(toUtf8(inputName(text->view()) + u' ' + toQString(text->view())));
            else
                keys.addText(text ? text->view() : std::string_view(toUtf8(fieldText(m_model, which, value, m_formatter))));
        });
        return keys;
    }
    keys.order.reserve(rowCount());
    if (keys.kind == ColumnKeys::Kind::Number) {
        forEach(which, cancel, [&](const Value& value) { keys.order.push_back(std::visit(OrderOf(), value)); });
        return keys;
    }
    const std::vector<std::uint64_t> ranks =
        which.type == FieldType::Reference ? references(which, keys.texts) : labels(which, keys.texts);
    forEach(which, cancel, [&](const Value& value) {
        std::size_t place = ranks.size();
        if (const auto* ref = std::get_if<RefValue>(&value); ref && m_model.findRow(which.target, ref->id))
            place = m_model.lowerBound(which.target, ref->id);
        else if (const auto* choice = std::get_if<ChoiceValue>(&value))
            place = static_cast<std::size_t>(choice->index);
        else if (const auto* flag = std::get_if<bool>(&value))
            place = *flag ? 1 : 0;
        keys.order.push_back(place < ranks.size() ? ranks[place] : ColumnKeys::blank);
    });
    return keys;
}

std::optional<Operand> EntityRows::operand(int column, const QString& text) const
{
    const Field& which = field(column);
    if (which.type == FieldType::Month)
        return monthsOf(text, m_formatter);
    if (which.type == FieldType::Date)
        return daysOf(text, m_formatter);
    const auto number = parseNumber(text, m_formatter);
    if (!number.ok())
        return {};
    try {
        if (which.type == FieldType::Money)
            return wholeNumbers(*number * Fraction(powerOfTen(m_model.moneyDigits())));
        if (which.type == FieldType::Integer)
            return wholeNumbers(*number);
        const bool isPercent = which.type == FieldType::Share && !text.contains(u'%'); // as such a field takes it
        return realNumber(isPercent ? *number * Fraction::of(1, 100) : *number);
    } catch (const OverflowError&) {
        return {};
    }
}

void EntityRows::markWritten(int column, const ColumnKeys& keys, const QString& text, std::vector<std::uint8_t>& marks,
    const std::atomic<bool>* cancel) const
{
    const std::string sought = plainText(toUtf8(text.trimmed()));
    if (sought.empty())
        return;
    std::unordered_map<std::uint64_t, bool> known;
    std::size_t row = 0;
    forEach(field(column), cancel, [&](const Value& value) {
        const auto [has, isNew] = known.try_emplace(keys.order[row], false);
        if (isNew)
            has->second =
                plainText(toUtf8(fieldText(m_model, field(column), value, m_formatter))).find(sought) != std::string::npos;
        marks[row++] |= has->second ? 1 : 0;
    });
}

// Texts

namespace {

bool isNothing(const QString& text)
{
    return text.isEmpty() || (text.size() == 1 && QStringView(u"-\u2013\u2014").contains(text.front()));
}

/// The order values of a column of numbers; a dash is a zero as in statements.
std::vector<std::uint64_t> numbersOf(const QStringList& texts, const Formatter& formatter)
{
    std::vector<std::uint64_t> numbers;
    bool any = false;
    for (const QString& text : texts) {
        if (isNothing(text)) {
            numbers.push_back(text.isEmpty() ? ColumnKeys::blank : orderOfReal(0));
            continue;
        }
        auto order = ColumnKeys::blank;
        if (const auto number = parseNumber(text, formatter); number.ok())
            order = orderOfReal(number->toDoubleLossy());
        else if (const auto month = parseMonth(text, formatter); month.ok())
            order = orderOfReal(month->index());
        if (order == ColumnKeys::blank)
            return {};
        any = true;
        numbers.push_back(order);
    }
    return any ? numbers : std::vector<std::uint64_t>();
}

} // namespace

ShownTexts::ShownTexts(const QAbstractItemModel& model, const Formatter& formatter)
    : m_rows(static_cast<std::size_t>(model.rowCount())), m_formatter(formatter)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        m_numbers.push_back(numbersOf(texts, formatter));
        m_columns.push_back(std::move(texts));
    }
}

ColumnKeys::Kind ShownTexts::kind(int column) const
{
    return m_numbers[static_cast<std::size_t>(column)].empty() ? ColumnKeys::Kind::Text : ColumnKeys::Kind::Number;
}

ColumnKeys ShownTexts::keys(int column, const std::atomic<bool>*) const
{
    ColumnKeys keys;
    keys.kind = kind(column);
    keys.order = m_numbers[static_cast<std::size_t>(column)];
    if (keys.kind == ColumnKeys::Kind::Text) {
        keys.starts = {0};
        for (const QString& text : m_columns[static_cast<std::size_t>(column)])
            keys.addText(toUtf8(text));
    }
    return keys;
}

void ShownTexts::markWritten(
    int column, const ColumnKeys&, const QString& text, std::vector<std::uint8_t>& marks, const std::atomic<bool>*) const
{
    const QStringList& texts = m_columns[static_cast<std::size_t>(column)];
    const std::string sought = plainText(toUtf8(text.trimmed()));
    for (std::size_t row = 0; row < m_rows && !sought.empty(); ++row)
        if (plainText(toUtf8(texts[static_cast<qsizetype>(row)])).find(sought) != std::string::npos)
            marks[row] = 1;
}

std::optional<Operand> ShownTexts::operand(int, const QString& text) const
{
    std::uint64_t order = 0;
    if (const auto number = parseNumber(text, m_formatter); number.ok())
        order = orderOfReal(number->toDoubleLossy());
    else if (const auto month = parseMonth(text, m_formatter); month.ok())
        order = orderOfReal(month->index());
    else
        return {};
    return Operand{order, order};
}

} // namespace headroom
