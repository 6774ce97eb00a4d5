// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/function_arguments.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace headroom::finance {

namespace {

constexpr double largestWhole = 1'000'000'000;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.push_back(trimmed(text.substr(0, at)));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

Error malformed(ErrorCode code, std::string_view found, std::string expected)
{
    return Error{code, {}, {{"found", std::string(found.substr(0, 60))}, {"expected", std::move(expected)}}};
}

Result<double> parseWhole(std::string_view text)
{
    const auto number = parseNumber(text);
    if (!number)
        return number;
    if (*number != std::floor(*number) || std::abs(*number) > largestWhole)
        return malformed(ErrorCode::NotWhole, text, "12");
    return number;
}

Result<double> parseChoice(const FunctionArgument& argument, std::string_view text)
{
    std::string words;
    std::string plain(text);
    std::erase(plain, ' ');
    for (const std::string_view choice : split(argument.choices, ' ')) {
        const std::size_t equals = choice.rfind('=');
        const std::string_view word = choice.substr(0, equals);
        if (equalsIgnoringCase(word, plain))
            return parseNumber(choice.substr(equals + 1));
        words += (words.empty() ? "" : ", ") + std::string(word);
    }
    return malformed(ErrorCode::ChoiceUnknown, text, words);
}

template<class T, class Parse> Result<std::vector<T>> parseList(std::string_view text, Parse parse)
{
    std::vector<T> list;
    for (const std::string_view part : split(text, ',')) {
        const auto item = parse(part);
        if (!item)
            return item.error();
        list.push_back(*item);
    }
    return list;
}

// "rate=0.05" names the argument itself.
std::size_t namedArgument(const FunctionInfo& function, std::string_view& text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return function.arguments.size();
    const auto found = std::find_if(function.arguments.begin(), function.arguments.end(),
        [&](const FunctionArgument& a) { return equalsIgnoringCase(a.name, trimmed(text.substr(0, equals))); });
    if (found != function.arguments.end())
        text.remove_prefix(equals + 1);
    return static_cast<std::size_t>(found - function.arguments.begin());
}

// The text of each argument, in the function's order.
Result<std::vector<std::string>> placed(const FunctionInfo& function, std::span<const std::string_view> texts)
{
    const std::size_t count = function.arguments.size();
    const bool takesRest = count > 0 && function.arguments.back().kind == ArgumentKind::Numbers;
    std::vector<std::string> result(count);
    std::size_t next = 0;
    for (std::string_view text : texts) {
        const std::size_t named = namedArgument(function, text);
        if (named < count) {
            result[named] = trimmed(text);
        } else if (next < count) {
            result[next++] = trimmed(text);
        } else if (takesRest) {
            result[count - 1] += ',' + std::string(trimmed(text));
        } else if (!trimmed(text).empty()) {
            return Error{ErrorCode::ArgumentsTooMany, std::string(function.name),
                {{"found", std::string(text.substr(0, 60))}, {"expected", std::to_string(count)}}};
        }
    }
    return result;
}

} // namespace

Result<double> parseNumber(std::string_view text)
{
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    const bool begins = !digits.empty() && (digits[0] == '.' || (digits[0] >= '0' && digits[0] <= '9'));
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (begins && problem == std::errc::result_out_of_range)
        return malformed(ErrorCode::NotFinite, text, "-1234.5");
    if (!begins || problem != std::errc() || end != text.data() + text.size())
        return malformed(ErrorCode::NumberMalformed, text, "-1234.5; 0.05, not 5 %; no thousands separators");
    return value;
}

Result<FunctionArguments::Value> FunctionArguments::read(const FunctionArgument& argument, std::string_view text)
{
    const auto valued = [](const auto& result) { return result ? Result<Value>(Value(*result)) : Result<Value>(result.error()); };
    switch (argument.kind) {
    case ArgumentKind::Number: return valued(parseNumber(text));
    case ArgumentKind::Whole: return valued(parseWhole(text));
    case ArgumentKind::Date: return valued(Date::parse(text));
    case ArgumentKind::Numbers: return valued(parseList<double>(text, parseNumber));
    case ArgumentKind::Dates: return valued(parseList<Date>(text, Date::parse));
    case ArgumentKind::Choice: return valued(parseChoice(argument, text));
    }
    return Value();
}

Result<FunctionArguments> FunctionArguments::parse(const FunctionInfo& function, std::span<const std::string_view> texts)
{
    const auto texted = placed(function, texts);
    if (!texted)
        return texted.error();
    FunctionArguments result;
    for (std::size_t i = 0; i < texted->size(); ++i) {
        const FunctionArgument& argument = function.arguments[i];
        const std::string path = std::string(function.name) + '.' + std::string(argument.name);
        const std::string_view text = (*texted)[i].empty() ? argument.fallback : std::string_view((*texted)[i]);
        if (text == required)
            return Error{ErrorCode::ValueRequired, path, {}};
        Result<Value> value = text.empty() ? Result<Value>(Value()) : read(argument, text);
        if (!value) {
            Error error = value.error();
            error.path = path;
            return error;
        }
        result.m_values.push_back(std::move(*value));
    }
    return result;
}

Result<std::vector<DatedFlow>> FunctionArguments::flows(std::size_t i, std::size_t k) const
{
    const std::vector<double>& amounts = numbers(i);
    const std::vector<Date>& days = dates(k);
    if (amounts.size() != days.size())
        return Error{ErrorCode::ListsDiffer, "dates",
            {{"found", std::to_string(days.size())}, {"expected", std::to_string(amounts.size())}}};
    std::vector<DatedFlow> flows;
    for (std::size_t n = 0; n < amounts.size(); ++n)
        flows.push_back({days[n], amounts[n]});
    return flows;
}

} // namespace headroom::finance
