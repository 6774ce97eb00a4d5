// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/goal_seek_range.h"

namespace headroom {

namespace {

constexpr int gridSteps = 32;
constexpr int mostTried = 400; // values of the field that are all tried

std::optional<Fraction> asFraction(const std::optional<Decimal>& number)
{
    return number ? std::optional(Fraction(*number)) : std::nullopt;
}

void clipTo(GoalSeekRange& range, const std::optional<Fraction>& least, const std::optional<Fraction>& most)
{
    if (least && range.low < *least)
        range.low = *least;
    if (most && *most < range.high)
        range.high = *most;
}

std::string textOf(const GoalSeekRange& range) { return range.low.toText() + ".." + range.high.toText(); }

} // namespace

int GoalField::digits() const
{
    if (m_variation.operation == ChangeOperation::Multiply)
        return 12;
    switch (m_target.field->type) {
    case FieldType::Money: return m_model.moneyDigits();
    case FieldType::Integer:
    case FieldType::Month:
    case FieldType::Date: return 0;
    default: return 12;
    }
}

Result<GoalSeekRange> GoalField::rangeOf(const std::optional<GoalSeekRange>& asked) const
{
    GoalSeekRange range = asked ? *asked : usual();
    if (range.high <= range.low)
        return Error{ErrorCode::DomainError, m_variation.path, {{"expected", "low < high"}}};
    const std::string wanted = textOf(range);
    clip(range, asked.has_value());
    if (range.low <= range.high)
        return range;
    return Error{
        ErrorCode::NumberOutOfRange, m_variation.path, {{"found", wanted}, {"expected", textOf({range.high, range.low})}}};
}

GoalSeekRange GoalField::usual() const
{
    const Field& field = *m_target.field;
    if (m_variation.operation == ChangeOperation::Multiply)
        return {Fraction(0), Fraction(2)};
    const Fraction most = largest();
    if (m_variation.operation == ChangeOperation::Add) {
        const Fraction far = field.type == FieldType::Month ? Fraction(12)
            : field.type == FieldType::Date                 ? Fraction(365)
            : most.isZero()                                 ? Fraction(1)
            : most.sign() < 0                               ? -most
                                                            : most;
        return {-far, far};
    }
    const Decimal thousand(1000);
    if (field.minimum && field.maximum && *field.maximum <= thousand && Decimal(-1000) <= *field.minimum)
        return {Fraction(*field.minimum), Fraction(*field.maximum)};
    const Fraction twice = most.isZero() ? Fraction(1) : most + most;
    return twice.sign() < 0 ? GoalSeekRange{twice, Fraction(0)} : GoalSeekRange{Fraction(0), twice};
}

// The present value that is farthest from zero, of all rows.
Fraction GoalField::largest() const
{
    const auto size = [](const Fraction& f) { return f.sign() < 0 ? -f : f; };
    Fraction found;
    for (const Id id : m_target.ids) {
        const Row& row = *m_model.findRow(m_target.schema->entity, id);
        const std::optional<Fraction> number = numberOf(m_model, *m_target.field, row);
        if (number && size(found) < size(*number))
            found = *number;
    }
    return found;
}

// What the operation may be given so that every row stays in the field's range.
void GoalField::clip(GoalSeekRange& range, bool isAsked) const
{
    const Field& field = *m_target.field;
    if (m_variation.operation == ChangeOperation::Set) {
        clipTo(range, asFraction(field.minimum), asFraction(field.maximum));
        return;
    }
    for (const Id id : m_target.ids)
        if (const auto number = numberOf(m_model, field, *m_model.findRow(m_target.schema->entity, id)); number && isAsked)
            clipForRow(range, *number);
}

void GoalField::clipForRow(GoalSeekRange& range, const Fraction& number) const
{
    const Field& field = *m_target.field;
    const auto least = asFraction(field.minimum);
    const auto most = asFraction(field.maximum);
    if (m_variation.operation == ChangeOperation::Add) {
        clipTo(range, least ? std::optional(*least - number) : std::nullopt, most ? std::optional(*most - number) : std::nullopt);
    } else if (!number.isZero()) {
        const auto factor = [&](const std::optional<Fraction>& end) {
            return end ? std::optional(end->dividedBy(number)) : std::nullopt;
        };
        const bool isTurned = number.sign() < 0;
        clipTo(range, factor(isTurned ? most : least), factor(isTurned ? least : most));
    }
}

GoalGrid GoalField::gridOf(const GoalSeekRange& range) const
{
    const Fraction unit = Fraction::of(1, powerOfTen(digits()));
    const auto rounded = [&](const Fraction& value) { return value.quantised(digits(), Rounding::HalfAway); };
    Fraction low = rounded(range.low);
    Fraction high = rounded(range.high);
    low = low < range.low ? low + unit : low;
    high = range.high < high ? high - unit : high;
    GoalGrid grid;
    if (high < low)
        return grid;
    grid.isWhole = high - low < unit * Fraction(mostTried);
    if (grid.isWhole)
        for (Fraction value = low; value <= high; value = value + unit)
            grid.values.push_back(value);
    for (int i = 0; !grid.isWhole && i <= gridSteps; ++i)
        grid.values.push_back(rounded(low + (high - low) * Fraction::of(i, gridSteps)));
    return grid;
}

} // namespace headroom
