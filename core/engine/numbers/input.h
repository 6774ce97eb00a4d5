// SPDX-License-Identifier: GPL-3.0-or-later
// How a formula reads an input: in<&Company::taxRate>(calc, company). The context keeps entity, row and field with it.
#pragma once

#include "core/base/fraction.h"
#include "core/model/model.h"

namespace headroom {

/// Which input a number is.
struct InputKey
{
    Entity entity = Entity::Company;
    Id row = noId;
    std::size_t field = 0;
};

template<auto member, class E> InputKey inputKey(const E& row) { return {entityOf<E>, row.id, memberField<member>}; }

namespace input_detail {

inline Fraction toFraction(Decimal v, int) { return Fraction(v); }
inline Fraction toFraction(Money v, int digits) { return Fraction(v, digits); }
inline Fraction toFraction(std::int32_t v, int) { return Fraction(v); }
template<class T> Fraction toFraction(Opt<T> v, int digits) { return toFraction(v.value(), digits); }

} // namespace input_detail

/// Money in major units, numbers and shares as they are. Domain: a blank optional ends the program; ask first.
template<auto member, class Calc, class E> typename Calc::N in(Calc& calc, const E& row)
{
    return calc.input(inputKey<member>(row), input_detail::toFraction(row.*member, calc.moneyDigits()));
}

} // namespace headroom
