// SPDX-License-Identifier: GPL-3.0-or-later
// A field that a scenario, an uncertainty or a goal leads to by its path, and what is done with its values.
#pragma once

#include "core/base/fraction.h"
#include "core/model/change.h"

#include <string_view>
#include <vector>

namespace headroom {

enum class Matching : std::uint8_t { One, All };

struct FieldTarget
{
    const EntitySchema* schema = nullptr;
    const Field* field = nullptr;
    std::vector<Id> ids; // in id order, at least one
};

/// The rows that a path names, and its field. Errors: those of parsePath(); PathMalformed when it names no field; RuleBroken
/// for a field of the analyses themselves; PathNoMatch;
/// PathAmbiguous when several rows match and one is asked for.
Result<FieldTarget> targetOf(const Model& model, std::string_view path, Matching matching);

/// Whether the field can be set to, multiplied by, or added to by numbers: months and dates can only be added to. Error: TypeMismatch.
Status canVary(const FieldTarget& target, ChangeOperation operation);

/// Sets every row's field to the text's value, or multiplies it with the text's number, or adds that (months to a month, days to a
/// date), as one change. Products and sums are exact, then rounded half away from zero: integers to whole ones, money to the minor
/// unit, numbers to twelve decimals, or fewer where 16 digits hold no more. Errors, with the row's path: as parseValue() and
/// checkValue(), ValueRequired where a blank field is to be multiplied or added to, TypeMismatch, Overflow.
Result<Change> changeTarget(const Model& model, const FieldTarget& target, ChangeOperation operation, std::string_view text);
/// The same by a number in the field's unit: money in major units, rounded as above; dates can only be added to, by whole numbers.
Result<Change> changeTarget(const Model& model, const FieldTarget& target, ChangeOperation operation, const Fraction& number);

/// The same with every value that would lie outside the field's range at the end of it.
struct ChangeWithinRange
{
    Change change;
    bool isOutside = false; // whether one would have
};
Result<ChangeWithinRange> changeTargetWithinRange(
    const Model& model, const FieldTarget& target, ChangeOperation operation, const Fraction& number);
/// A drawn number as changeTarget() is given it: with as many decimals as fifteen digits allow, at most twelve; whole for months and
/// days. Error: NotFinite, also from 9 10^18 on.
Result<Fraction> drawnNumber(const FieldTarget& target, double drawn);

/// A field's value as a number: money in major units. Nothing where it is blank or not a number.
std::optional<Fraction> numberOf(const Model& model, const Field& field, const Row& row);
/// A number with as many decimals as a Decimal holds, at most twelve, half away from zero. Throws OverflowError.
Decimal toDecimal(const Fraction& number);

} // namespace headroom
