// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of this folder by name, with arguments as text: for command lines, files of cases, and lists of what there is.
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace headroom::finance {

class FunctionArguments;

enum class ArgumentKind {
    Number, // -?digits(.digits)?(e-?digits)?; no percent sign, no thousands separator
    Whole,
    Date,    // 2024-03-31
    Numbers, // separated by commas
    Dates,
    Choice // a word of FunctionArgument::choices
};

struct FunctionArgument
{
    std::string_view name;
    ArgumentKind kind = ArgumentKind::Number;
    std::string_view fallback; // taken when the argument is left out or empty; "required" where it can't be
    std::string_view meaning;  // with unit and sign
    std::string_view choices;  // "end=0 begin=1": words and the values they stand for
};

/// roots and residual are those of Root, where the function looks for a rate; else 0.
struct FunctionAnswer
{
    std::variant<double, std::vector<double>, Date, std::vector<Date>> value;
    int roots = 0;
    double residual = 0;
};

struct FunctionInfo
{
    std::string_view name;
    std::vector<std::string_view> aliases;
    std::string_view meaning;
    std::vector<FunctionArgument> arguments;
    std::function<Result<FunctionAnswer>(const FunctionArguments&)> evaluate;
};

/// All functions, in the order in which people would list them.
const std::vector<FunctionInfo>& functionCatalog();

/// By name or alias as plainWord(); null when there is none.
const FunctionInfo* findFunction(std::string_view name);

/// The value of a function of the catalogue for arguments in its order; "name=value" may stand anywhere instead and uses up its
/// place: the others take the places that are free, in order. What is left over at the end of a function whose last argument is
/// Numbers belongs to that list. Errors: FunctionUnknown, ArgumentsTooMany, KeyDuplicate (an argument given twice), ValueRequired, NumberMalformed, NotWhole, DateMalformed, ChoiceUnknown, ListsDiffer, with the path "pmt.rate", and those of
/// the function.
Result<FunctionAnswer> evaluateFunction(std::string_view name, std::span<const std::string_view> arguments);

/// The shortest decimal digits that read back to the same double; dates as 2024-03-31; lists separated by commas.
std::string toText(const FunctionAnswer& answer);
std::string toText(double value);

} // namespace headroom::finance
