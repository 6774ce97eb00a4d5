// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_sections.h"

#include <algorithm>

namespace headroom {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string allNames()
{
    std::string names;
    for (const SectionInfo& section : sectionInfos)
        names += (names.empty() ? "" : ", ") + std::string(section.name);
    return names;
}

} // namespace

Result<std::vector<SectionId>> parseSections(std::string_view list, std::string_view where)
{
    std::vector<SectionId> sections;
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        const std::string_view name = trimmed(list.substr(0, comma));
        list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
        if (name.empty())
            continue;
        const auto found = std::find_if(
            sectionInfos.begin(), sectionInfos.end(), [&](const SectionInfo& section) { return section.name == name; });
        if (found == sectionInfos.end())
            return Error{ErrorCode::ChoiceUnknown, std::string(where), {{"found", std::string(name)}, {"expected", allNames()}}};
        if (std::find(sections.begin(), sections.end(), found->id) == sections.end())
            sections.push_back(found->id);
    }
    return sections;
}

std::string sectionList(const std::vector<SectionId>& sections)
{
    std::string list;
    for (const SectionId section : sections)
        list += (list.empty() ? "" : ",") + std::string(info(section).name);
    return list;
}

} // namespace headroom
