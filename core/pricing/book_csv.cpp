// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/book_csv.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace headroom {

void bookBroken(std::string_view where)
{
    std::fprintf(stderr, "headroom: the shipped price book is broken: %.*s\n", static_cast<int>(where.size()), where.data());
    std::abort();
}

BookCsv::BookCsv(std::string_view file, std::string_view header)
{
    if (!file.starts_with(header) || file.substr(header.size(), 1) != "\n" || !file.ends_with('\n'))
        bookBroken(header);
    m_rest = file.substr(header.size() + 1);
    m_fields.resize(static_cast<std::size_t>(std::count(header.begin(), header.end(), ',')) + 1);
    m_unquoted.resize(m_fields.size());
}

bool BookCsv::next()
{
    if (m_rest.empty())
        return false;
    for (std::size_t column = 0; column < m_fields.size(); ++column) {
        const bool last = column + 1 == m_fields.size();
        if (m_rest.starts_with('"')) {
            m_fields[column] = takeQuoted(column);
        } else {
            const std::size_t end = m_rest.find_first_of(",\n\"");
            m_fields[column] = m_rest.substr(0, end);
            m_rest.remove_prefix(std::min(end, m_rest.size()));
        }
        if (!m_rest.starts_with(last ? '\n' : ','))
            bookBroken(m_fields[0]);
        m_rest.remove_prefix(1);
    }
    return true;
}

std::string_view BookCsv::takeQuoted(std::size_t column)
{
    std::string& text = m_unquoted[column];
    text.clear();
    m_rest.remove_prefix(1);
    for (;;) {
        const std::size_t quote = m_rest.find('"');
        if (quote == std::string_view::npos)
            bookBroken(m_fields[0]);
        text.append(m_rest.substr(0, quote));
        m_rest.remove_prefix(quote + 1);
        if (!m_rest.starts_with('"'))
            return text;
        text += '"';
        m_rest.remove_prefix(1);
    }
}

} // namespace headroom
