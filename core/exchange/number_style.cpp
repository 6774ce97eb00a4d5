// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_style.h"

#include "core/base/letters.h"
#include "core/exchange/cell_number.h"
#include "core/exchange/csv.h"

#include <algorithm>

namespace headroom {

namespace {

/// A no-break space, thin or not, an apostrophe of either kind, or a blank: its length at this place; 0 where there is none.
std::size_t spacerAt(std::string_view text, std::size_t at)
{
    for (const std::string_view spacer : {" ", "'", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89", "\xe2\x80\x99"})
        if (text.substr(at).starts_with(spacer))
            return spacer.size();
    return 0;
}

/// Digits, points and commas, with a sign or not; spacers are left out. Empty when there is something else.
std::string bareNumber(std::string_view text)
{
    std::string bare;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c) || c == '.' || c == ',' || (c == '-' && i == 0)) {
            bare += c;
            continue;
        }
        const std::size_t spacer = spacerAt(text, i);
        const bool between = i > 0 && isDigit(text[i - 1]) && i + spacer < text.size() && isDigit(text[i + spacer]);
        if (spacer == 0 || !between)
            return {};
        bare += ' '; // kept, so that groups can be looked at
        i += spacer - 1;
    }
    return bare;
}

/// Whether the separator stands before groups of three digits only, with one to three in front.
bool groups(std::string_view whole, char separator)
{
    if (whole.starts_with('-'))
        whole.remove_prefix(1);
    std::size_t digits = 0;
    bool first = true;
    for (const char c : whole) {
        if (c != separator) {
            ++digits;
            continue;
        }
        if (digits == 0 || digits > 3 || (!first && digits != 3))
            return false;
        first = false;
        digits = 0;
    }
    return first || digits == 3;
}

Error malformed(std::string_view text)
{
    return Error{ErrorCode::NumberMalformed, {}, {{"found", std::string(text.substr(0, 60))}}};
}

std::string readings(std::string_view cell)
{
    std::string both;
    for (const DecimalSign sign : {DecimalSign::Point, DecimalSign::Comma}) {
        const Result<Decimal> value = parseNumber(cell, sign);
        if (value)
            both += (both.empty() ? "" : ", ") + value->toText() + " (decimal " + std::string(decimalSignName(sign)) + ')';
    }
    return both;
}

} // namespace

std::string_view decimalSignName(DecimalSign sign) { return sign == DecimalSign::Point ? "point" : "comma"; }

void DecimalSignGuess::look(std::string_view cell, std::size_t row, std::string_view column)
{
    if (cell.ends_with('%'))
        cell = trimmed(cell.substr(0, cell.size() - 1));
    const std::string bare = bareNumber(cell);
    const auto points = std::count(bare.begin(), bare.end(), '.');
    const auto commas = std::count(bare.begin(), bare.end(), ',');
    if (points + commas == 0)
        return;
    const std::size_t last = bare.find_last_of(".,");
    const auto see = [&](std::optional<Seen>& seen) {
        if (!seen)
            seen = Seen{std::string(cell.substr(0, 60)), std::string(column), row};
    };
    if (points > 0 && commas > 0)
        return see(bare[last] == '.' ? m_point : m_comma);
    if (points + commas > 1) // only a separator of thousands comes more than once
        return see(points > 0 ? m_comma : m_point);
    const std::size_t before = last - (bare.starts_with('-') ? 1 : 0);
    const bool group = bare.size() - last - 1 == 3 && before >= 1 && before <= 3 && bare[bare.starts_with('-') ? 1 : 0] != '0';
    see(group ? m_ambiguous : points > 0 ? m_point : m_comma);
}

Result<DecimalSign> DecimalSignGuess::sign() const
{
    const auto at = [](const Seen& seen, std::string found, std::string expected) {
        return Error{ErrorCode::NumberAmbiguous, {},
            {{"row", std::to_string(seen.row)}, {"column", seen.column}, {"found", std::move(found)},
                {"expected", std::move(expected)}}};
    };
    if (m_point && m_comma) {
        const Seen& later = m_point->row > m_comma->row ? *m_point : *m_comma;
        return at(later, m_point->cell + ", " + m_comma->cell, "one decimal sign in all rows");
    }
    if (m_ambiguous && !m_point && !m_comma)
        return at(*m_ambiguous, m_ambiguous->cell, readings(m_ambiguous->cell));
    return m_comma ? DecimalSign::Comma : DecimalSign::Point;
}

Result<Decimal> parseNumber(std::string_view text, DecimalSign sign)
{
    if (const bool plain = sign == DecimalSign::Point && text.find_first_not_of("0123456789.-") == std::string_view::npos
            && std::count(text.begin(), text.end(), '.') <= 1;
        plain)
        return parseCellNumber(text);
    const auto digits = plainNumberText(text, sign);
    return digits ? Decimal::parse(*digits) : digits.error();
}

Result<std::string> plainNumberText(std::string_view text, DecimalSign sign)
{
    if (text.ends_with('%'))
        return plainNumberText(trimmed(text.substr(0, text.size() - 1)), sign);
    const std::string bare = bareNumber(text);
    const char decimal = sign == DecimalSign::Point ? '.' : ',';
    const char separator = sign == DecimalSign::Point ? ',' : '.';
    const std::size_t point = std::min(bare.find(decimal), bare.size());
    const std::string_view whole = std::string_view(bare).substr(0, point);
    const bool spaced = whole.find(' ') != std::string_view::npos;
    const bool wellFormed = !bare.empty() && bare.find_first_of(". ,", std::min(point + 1, bare.size())) == std::string::npos
        && groups(whole, spaced ? ' ' : separator) && (!spaced || whole.find(separator) == std::string_view::npos);
    if (!wellFormed)
        return malformed(text);
    std::string plain;
    for (const char c : bare)
        if (isDigit(c) || c == '-')
            plain += c;
        else if (c == decimal)
            plain += '.';
    return plain;
}

} // namespace headroom
