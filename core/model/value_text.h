// SPDX-License-Identifier: GPL-3.0-or-later
// A value's text form in files, paths and on the command line: the same for every locale. ui/format has the forms for people.
#pragma once

#include "core/model/model.h"

namespace headroom {

/// Money with all decimals of the currency ("1234.50"), numbers and shares as decimals ("0.21"), "true"/"false", "2024-07",
/// "2024-07-31", a choice by its name, a reference by the row's name (by "#id" where that is not unique or empty), months as
/// "3,6,9,12"; blank is "".
std::string toText(const Model& model, const Field& field, const Value& value);

/// The value that the text spells, checked against the field (checkValue). Errors as there, and NumberMalformed, NotWhole,
/// MonthMalformed, DateMalformed, BooleanMalformed, ChoiceUnknown (with the choices), ReferenceUnknown, ReferenceAmbiguous.
Result<Value> parseValue(const Model& model, const Field& field, std::string_view text);

/// Whether the field can hold the value: type, range, blank only where allowed, texts clean, of 200 characters (notes, citations
/// 2,000). ValueRequired, TypeMismatch, NumberOutOfRange, TextTooLong, TextNotUtf8, ChoiceUnknown, MonthMalformed, ReferenceUnknown.
Status checkValue(const Model& model, const Field& field, const Value& value);

} // namespace headroom
