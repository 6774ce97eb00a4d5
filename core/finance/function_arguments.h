// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments of a function of the catalogue, read from text and held to what the function expects.
#pragma once

#include "core/finance/function_catalog.h"
#include "core/finance/rate_of_return.h"

namespace headroom::finance {

inline constexpr std::string_view required = "required";

/// All are read by their place in the function's list; reading one as another kind ends the program.
class FunctionArguments
{
public:
    static Result<FunctionArguments> parse(const FunctionInfo& function, std::span<const std::string_view> texts);

    double number(std::size_t i) const { return std::get<double>(m_values[i]); }
    int whole(std::size_t i) const { return static_cast<int>(std::get<double>(m_values[i])); }
    /// The value that the word stands for.
    int choice(std::size_t i) const { return whole(i); }
    template<class Enum> Enum as(std::size_t i) const { return static_cast<Enum>(whole(i)); }
    Date date(std::size_t i) const { return std::get<Date>(m_values[i]); }
    const std::vector<double>& numbers(std::size_t i) const { return std::get<std::vector<double>>(m_values[i]); }
    const std::vector<Date>& dates(std::size_t i) const { return std::get<std::vector<Date>>(m_values[i]); }
    bool given(std::size_t i) const { return !std::holds_alternative<std::monostate>(m_values[i]); }

    /// The amounts of list i on the dates of list k. Error: ListsDiffer.
    Result<std::vector<DatedFlow>> flows(std::size_t i, std::size_t k) const;

private:
    using Value = std::variant<std::monostate, double, std::vector<double>, Date, std::vector<Date>>;
    static Result<Value> read(const FunctionArgument& argument, std::string_view text);

    std::vector<Value> m_values;
};

/// -?digits(.digits)?(e-?digits)?, finite. Error: NumberMalformed, which says what is not allowed; NotFinite.
Result<double> parseNumber(std::string_view text);

/// The answer of a function that gives a double, or a root.
Result<FunctionAnswer> answer(const Result<double>& value);
Result<FunctionAnswer> answer(const Result<Root>& root);

/// The parts of the catalogue.
std::vector<FunctionInfo> returnFunctions();
std::vector<FunctionInfo> annuityFunctions();
std::vector<FunctionInfo> depreciationFunctions();
std::vector<FunctionInfo> dateFunctions();
std::vector<FunctionInfo> bondFunctions();
std::vector<FunctionInfo> optionFunctions();

} // namespace headroom::finance
