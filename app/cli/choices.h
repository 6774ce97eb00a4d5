// SPDX-License-Identifier: GPL-3.0-or-later
// Options that take one of a few words.
#pragma once

#include "core/exchange/day_order.h"
#include "core/exchange/inventory_import.h"

#include <CLI/CLI.hpp>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace headroom::cli {

/// For CLI::Option::transform(): the enumerator that a word stands for, small letters or capitals; anything else is refused with the
/// words that there are.
template<class Enum> CLI::Validator oneOf(const std::map<std::string, Enum>& words)
{
    const auto read = [words](std::string& text) -> std::string {
        std::string known;
        for (const auto& [word, value] : words) {
            if (CLI::detail::to_lower(word) == CLI::detail::to_lower(text)) {
                text = std::to_string(static_cast<long long>(value));
                return {};
            }
            known += (known.empty() ? "" : ", ") + word;
        }
        return "\"" + text + "\" is none of " + known;
    };
    return CLI::Validator(read, "");
}

/// Adds --decimal point|comma.
inline void addDecimal(CLI::App& command, std::optional<DecimalSign>& decimal)
{
    static const std::map<std::string, DecimalSign> signs{{"point", DecimalSign::Point}, {"comma", DecimalSign::Comma}};
    command
        .add_option_function<DecimalSign>(
            "--decimal", [&decimal](DecimalSign sign) { decimal = sign; },
            "The decimal sign, point or comma (default: found out)")
        ->transform(oneOf(signs))
        ->type_name("SIGN");
}

/// Adds --dates day-first|month-first.
inline void addDays(CLI::App& command, std::optional<DayOrder>& days)
{
    static const std::map<std::string, DayOrder> orders{{"day-first", DayOrder::DayFirst}, {"month-first", DayOrder::MonthFirst}};
    command
        .add_option_function<DayOrder>(
            "--dates", [&days](DayOrder order) { days = order; },
            "What comes first in 01/02/2024, day-first or month-first (default: found out)")
        ->transform(oneOf(orders))
        ->type_name("ORDER");
}

/// "cores=CPU #" in two; nullopt without an equals sign.
inline std::optional<std::pair<std::string, std::string>> halves(const std::string& text)
{
    const std::size_t at = text.find('=');
    return at == std::string::npos ? std::nullopt : std::optional(std::pair(text.substr(0, at), text.substr(at + 1)));
}

/// What --map says. Error: PathMalformed.
inline Result<std::vector<ColumnChoice>> columnChoices(const std::vector<std::string>& map)
{
    std::vector<ColumnChoice> choices;
    for (const std::string& text : map) {
        const auto parts = halves(text);
        if (!parts)
            return Error{ErrorCode::PathMalformed, {}, {{"case", "--map"}, {"found", text}, {"expected", "FIELD=HEADER"}}};
        choices.push_back({parts->first, parts->second, {}});
    }
    return choices;
}

} // namespace headroom::cli
