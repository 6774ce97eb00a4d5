// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lines_ahead.h"

#include "core/base/text_maker.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t linesAhead = 8;
constexpr std::size_t columnsLookedAt = 8;

std::string_view unquoted(std::string_view cell)
{
    return cell.size() >= 2 && cell.front() == '"' && cell.back() == '"' ? cell.substr(1, cell.size() - 2) : cell;
}

} // namespace

LinesAhead::LinesAhead(std::string_view text, char delimiter, std::vector<std::size_t> columns)
    : m_text(text), m_delimiter(delimiter), m_columns(std::move(columns))
{
    std::erase_if(m_columns, [](std::size_t column) { return column >= columnsLookedAt; });
    std::sort(m_columns.begin(), m_columns.end());
}

void LinesAhead::follow(std::size_t position)
{
    if (m_columns.empty())
        return;
    if (m_at < position) {
        m_at = position;
        m_ahead = 0;
    }
    m_ahead -= m_ahead > 0;
    for (int lines = m_ahead < linesAhead ? 2 : 1; lines > 0 && m_at < m_text.size(); --lines)
        announceLine();
}

void LinesAhead::announceLine()
{
    const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
    std::string_view rest = m_text.substr(m_at, end - m_at);
    m_at = end + 1;
    ++m_ahead;
    std::size_t column = 0;
    for (const std::size_t wanted : m_columns) {
        std::size_t cell = rest.find(m_delimiter);
        for (; column < wanted && cell != std::string_view::npos; ++column) {
            rest.remove_prefix(cell + 1);
            cell = rest.find(m_delimiter);
        }
        if (column < wanted)
            return;
        expectText(unquoted(rest.substr(0, cell)));
    }
}

} // namespace headroom
