// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/function_arguments.h"

#include "core/finance/choice_words.h"

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
    const auto number = choiceOf(argument.choices, text);
    return number ? Result<double>(*number) : Result<double>(number.error());
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

std::string argumentPath(const FunctionInfo& function, std::size_t place)
{
    return std::string(function.name) + '.' + std::string(function.arguments[place].name);
}

// "rate=0.05" names the argument itself.
std::size_t namedArgument(const FunctionInfo& function, std::string_view& text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return function.arguments.size();
    const auto found = std::find_if(function.arguments.begin(), function.arguments.end(),
        [&](const FunctionArgument& a) { return plainWord(a.name) == plainWord(text.substr(0, equals)); });
    if (found != function.arguments.end())
        text.remove_prefix(equals + 1);
    return static_cast<std::size_t>(found - function.arguments.begin());
}

// The text of each argument, in the function's order: a named one takes its own place, the others the next that is free.
class Placing
{
public:
    explicit Placing(const FunctionInfo& function)
        : m_function(function), m_texts(function.arguments.size()), m_named(function.arguments.size())
    {}

    Status place(std::string_view text)
    {
        const std::size_t named = namedArgument(m_function, text);
        text = trimmed(text);
        if (named < m_texts.size())
            return placeNamed(named, text);
        while (m_next < m_texts.size() && m_named[m_next])
            ++m_next;
        if (m_next < m_texts.size())
            m_texts[m_next++] = text;
        else if (takesRest())
            m_texts.back() += ',' + std::string(text);
        else if (!text.empty())
            return Error{ErrorCode::ArgumentsTooMany, std::string(m_function.name),
                {{"found", std::string(text.substr(0, 60))}, {"expected", std::to_string(m_texts.size())}}};
        return done();
    }
    std::vector<std::string> texts() && { return std::move(m_texts); }

private:
    Status placeNamed(std::size_t place, std::string_view text)
    {
        if (m_named[place] || !m_texts[place].empty())
            return Error{ErrorCode::KeyDuplicate, argumentPath(m_function, place),
                {{"found", m_texts[place].substr(0, 60) + " and " + std::string(text.substr(0, 60))}}};
        m_named[place] = true;
        m_texts[place] = text;
        return done();
    }
    bool takesRest() const
    {
        return !m_texts.empty() && !m_named.back() && m_function.arguments.back().kind == ArgumentKind::Numbers;
    }

    const FunctionInfo& m_function;
    std::vector<std::string> m_texts;
    std::vector<bool> m_named;
    std::size_t m_next = 0;
};

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
    Placing placing(function);
    for (const std::string_view text : texts)
        if (const Status placed = placing.place(text); !placed)
            return placed.error();
    const std::vector<std::string> texted = std::move(placing).texts();
    FunctionArguments result;
    for (std::size_t i = 0; i < texted.size(); ++i) {
        const FunctionArgument& argument = function.arguments[i];
        const std::string path = argumentPath(function, i);
        const std::string_view text = texted[i].empty() ? argument.fallback : std::string_view(texted[i]);
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
