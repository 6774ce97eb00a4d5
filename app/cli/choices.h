// SPDX-License-Identifier: GPL-3.0-or-later
// Options that take one of a few words.
#pragma once

#include "core/exchange/number_style.h"

#include <CLI/CLI.hpp>

#include <map>
#include <optional>
#include <string>

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

} // namespace headroom::cli
