// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <algorithm>

namespace headroom {

namespace {

bool isPlainNumber(std::string_view token)
{
    if (token.starts_with('-'))
        token.remove_prefix(1);
    const std::size_t point = token.find('.');
    const auto digits = [](std::string_view s) {
        return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    return digits(token.substr(0, point)) && (point == std::string_view::npos || digits(token.substr(point + 1)));
}

} // namespace

bool looksLikeFormula(std::string_view text)
{
    if (text.empty())
        return false;
    if (std::string_view("=+-@\t\r\n\0", 8).find(text.front()) != std::string_view::npos)
        return true;
    for (const std::string_view wide : {"\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"}) // ＝ ＋ － ＠
        if (text.starts_with(wide))
            return true;
    return false;
}

std::string guarded(std::string_view text)
{
    return looksLikeFormula(text) || text.starts_with('\'') ? '\'' + std::string(text) : std::string(text);
}

std::string_view unguarded(std::string_view text)
{
    const bool guard = text.starts_with('\'') && (looksLikeFormula(text.substr(1)) || text.substr(1).starts_with('\''));
    return guard ? text.substr(1) : text;
}

void CsvWriter::beginCell()
{
    if (m_rowHasCells)
        m_out += m_delimiter;
    m_rowHasCells = true;
}

void CsvWriter::text(std::string_view value)
{
    beginCell();
    appendQuoted(guarded(value));
}

void CsvWriter::number(std::string_view token)
{
    if (!isPlainNumber(token))
        return text(token);
    beginCell();
    m_out += token;
}

// Blanks at the ends are kept by quotes; so is a lone empty cell apart from an empty line.
void CsvWriter::appendQuoted(std::string_view cell)
{
    const bool plain = !cell.empty() && cell.find_first_of("\"\r\n\t;,") == std::string_view::npos
        && cell.find(m_delimiter) == std::string_view::npos && cell.front() != ' ' && cell.back() != ' ';
    if (plain) {
        m_out += cell;
        return;
    }
    m_out += '"';
    for (const char c : cell) {
        m_out += c;
        if (c == '"')
            m_out += '"';
    }
    m_out += '"';
}

void CsvWriter::endRow()
{
    m_out += "\r\n";
    m_rowHasCells = false;
}

} // namespace headroom
