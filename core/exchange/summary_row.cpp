// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/summary_row.h"

#include "core/base/letters.h"
#include "core/exchange/csv.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace headroom {

namespace {

// In small letters.
constexpr std::array<std::string_view, 24> labels{"total", "totals", "grand total", "subtotal", "sub total", "sub-total", "sum",
    "overall", "average", "summe", "gesamt", "gesamtsumme", "gesamtergebnis", "zwischensumme", "teilergebnis", "insgesamt",
    "mittelwert", "durchschnitt", "somme", "total g\xc3\xa9n\xc3\xa9ral", "sous-total", "moyenne", "totale", "totaal"};

bool beginsWith(std::string_view text, std::string_view small)
{
    return text.size() >= small.size()
        && std::equal(small.begin(), small.end(), text.begin(), [](char l, char c) { return lowerCase(c) == l; });
}

/// Of each letter that labels begin with, a bit for each letter that stands behind it in one of them.
constexpr std::array<std::uint32_t, 26> secondLetters = [] {
    std::array<std::uint32_t, 26> letters{};
    for (const std::string_view label : labels)
        letters[static_cast<std::size_t>(label[0] - 'a')] |= 1U << (label[1] - 'a');
    return letters;
}();

/// Tells nearly all cells from labels.
bool mayBeLabel(std::string_view cell)
{
    const auto letter = [&](std::size_t place) {
        return static_cast<unsigned>(static_cast<unsigned char>(lowerCase(cell[place]))) - 'a';
    };
    return cell.size() > 1 && letter(0) < 26 && letter(1) < 26 && (secondLetters[letter(0)] >> letter(1) & 1U) != 0;
}

bool isLabel(std::string_view cell)
{
    if (!mayBeLabel(cell))
        return false;
    return std::any_of(labels.begin(), labels.end(), [&](std::string_view label) {
        if (!beginsWith(cell, label))
            return false;
        const std::string_view rest = cell.substr(label.size());
        return rest.empty() || rest.front() == ' ' || rest.front() == ':' || rest.front() == '(';
    });
}

bool isNumber(std::string_view cell)
{
    return std::any_of(cell.begin(), cell.end(), isDigit) && std::all_of(cell.begin(), cell.end(), [](char c) {
        return isDigit(c) || std::string_view(".,'+-% \xc2\xa0\xe2\x80\xaf").find(c) != std::string_view::npos;
    });
}

} // namespace

std::string_view summaryLabel(std::span<const std::string_view> cells)
{
    const auto first = std::find_if(cells.begin(), cells.end(), [](std::string_view cell) { return !trimmed(cell).empty(); });
    if (first == cells.end() || !isLabel(trimmed(*first)))
        return {};
    const bool numbers = std::all_of(first + 1, cells.end(), [](std::string_view cell) {
        const std::string_view text = trimmed(cell);
        return text.empty() || isNumber(text);
    });
    return numbers ? trimmed(*first) : std::string_view();
}

bool isSummaryWord(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    return std::any_of(labels.begin(), labels.end(), [&](std::string_view label) {
        if (!beginsWith(text, label))
            return false;
        const std::string_view rest = trimmed(text.substr(label.size()));
        return rest.empty() || rest == ":" || (rest.size() > 2 && rest.front() == '(' && isDigit(rest[1]) && rest.back() == ')');
    });
}

} // namespace headroom
