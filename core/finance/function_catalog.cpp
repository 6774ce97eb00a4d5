// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/function_catalog.h"

#include "core/finance/choice_words.h"
#include "core/finance/function_arguments.h"

#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace headroom::finance {

namespace {

std::vector<FunctionInfo> allFunctions()
{
    std::vector<FunctionInfo> all;
    for (const auto& part :
        {returnFunctions, annuityFunctions, depreciationFunctions, dateFunctions, bondFunctions, optionFunctions})
        for (FunctionInfo& function : part())
            all.push_back(std::move(function));
    return all;
}

std::string itemText(double value) { return toText(value); }
std::string itemText(Date value) { return value.toText(); }
template<class T> std::string itemText(const std::vector<T>& list)
{
    std::string text;
    for (const T& item : list)
        text += (text.empty() ? "" : ",") + itemText(item);
    return text;
}

} // namespace

const std::vector<FunctionInfo>& functionCatalog()
{
    static const std::vector<FunctionInfo> all = allFunctions();
    return all;
}

const FunctionInfo* findFunction(std::string_view name)
{
    static const auto byName = [] {
        std::unordered_map<std::string, const FunctionInfo*> map;
        for (const FunctionInfo& function : functionCatalog()) {
            map.emplace(plainWord(function.name), &function);
            for (const std::string_view alias : function.aliases)
                map.emplace(plainWord(alias), &function);
        }
        return map;
    }();
    const auto found = byName.find(plainWord(name));
    return found == byName.end() ? nullptr : found->second;
}

Result<FunctionAnswer> evaluateFunction(std::string_view name, std::span<const std::string_view> arguments)
{
    const FunctionInfo* function = findFunction(name);
    if (!function)
        return Error{ErrorCode::FunctionUnknown, {}, {{"found", std::string(name.substr(0, 60))}}};
    const auto parsed = FunctionArguments::parse(*function, arguments);
    if (!parsed)
        return parsed.error();
    Result<FunctionAnswer> result = function->evaluate(*parsed);
    if (result)
        return result;
    Error error = result.error();
    error.path = std::string(function->name) + (error.path.empty() || error.path == function->name ? "" : "." + error.path);
    return error;
}

Result<FunctionAnswer> answer(const Result<double>& value)
{
    if (!value)
        return value.error();
    return FunctionAnswer{.value = *value};
}

Result<FunctionAnswer> answer(const Result<Root>& root)
{
    if (!root)
        return root.error();
    return FunctionAnswer{.value = root->rate, .roots = root->roots, .residual = root->residual};
}

std::string toText(double value)
{
    constexpr double smallestPlain = 1e-5;
    constexpr double largestPlain = 1e15;
    std::array<char, 64> digits{};
    const double size = std::abs(value);
    const bool plain = value == 0 || (size >= smallestPlain && size < largestPlain);
    const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
    const double noMinusZero = value == 0 ? 0 : value;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), noMinusZero, format).ptr;
    return {digits.data(), end};
}

std::string toText(const FunctionAnswer& answer)
{
    return std::visit([](const auto& value) { return itemText(value); }, answer.value);
}

} // namespace headroom::finance
