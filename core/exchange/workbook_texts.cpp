// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_texts.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t longestTab = 31; // characters

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool isTab(std::string_view name)
{
    return !name.empty() && characters(name) <= longestTab && name.find_first_of("[]:*?/\\'") == std::string_view::npos;
}

} // namespace

WorkbookWords::WorkbookWords(Translate translate) : m_translate(std::move(translate))
{
    std::array<std::string, workbookSheets.size()> wanted;
    std::transform(workbookSheets.begin(), workbookSheets.end(), wanted.begin(), [&](std::string_view s) { return label(s); });
    // All of them or none: an English name might be what another one is called in the reader's language.
    const bool areTabs = std::all_of(wanted.begin(), wanted.end(),
        [&](const std::string& name) { return isTab(name) && std::count(wanted.begin(), wanted.end(), name) == 1; });
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        m_tabs[i] = areTabs ? wanted[i] : std::string(workbookSheets[i]);
        m_inFormulas[i] = m_tabs[i] == workbookSheets[i] ? m_tabs[i] : '\'' + m_tabs[i] + '\'';
    }
}

std::string WorkbookWords::of(WorkbookText text, std::initializer_list<std::string_view> values)
{
    const std::string pattern = label(workbookTexts[static_cast<std::size_t>(text)]);
    std::string said;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t place =
            pattern[i] == '%' && i + 1 < pattern.size() ? static_cast<std::size_t>(pattern[i + 1] - '1') : 9;
        if (place < values.size())
            said += *(values.begin() + static_cast<std::ptrdiff_t>(place));
        else
            said += pattern[i];
        i += place < values.size() ? 1 : 0;
    }
    return said;
}

const std::string& WorkbookWords::translated(std::string_view english, std::string_view meaning)
{
    const auto [known, isNew] = m_known.try_emplace({std::string(english), std::string(meaning)}, english);
    if (isNew && m_translate && !english.empty())
        known->second = m_translate(english, meaning);
    return known->second;
}

std::string WorkbookWords::step(std::string_view english)
{
    std::string name(english);
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z')
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return label(name);
}

} // namespace headroom
