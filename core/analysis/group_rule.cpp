// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/group_rule.h"

#include "core/model/excerpt.h"
#include "core/model/value_text.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::string_view linkedPrefix = "linked:";

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool alike(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trimmedTag(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// Places of a text while a pattern is matched against it.
struct Matching
{
    std::string_view pattern;
    std::string_view text;
    std::size_t captureFrom = std::string_view::npos;
    std::size_t captureTo = std::string_view::npos;
    std::size_t steps = 0;
};

constexpr std::size_t mostSteps = 100'000; // of one text: a pattern of many stars ends as no match

bool matches(Matching& m, std::size_t p, std::size_t t)
{
    if (++m.steps > mostSteps)
        return false;
    if (p == m.pattern.size())
        return t == m.text.size();
    switch (m.pattern[p]) {
    case '(': m.captureFrom = t; return matches(m, p + 1, t);
    case ')': {
        const std::size_t before = m.captureTo;
        m.captureTo = t;
        if (matches(m, p + 1, t))
            return true;
        m.captureTo = before;
        return false;
    }
    case '*':
        for (std::size_t at = t; at <= m.text.size(); ++at)
            if (matches(m, p + 1, at))
                return true;
        return false;
    case '?': return t < m.text.size() && matches(m, p + 1, t + 1);
    default: return t < m.text.size() && lower(m.text[t]) == lower(m.pattern[p]) && matches(m, p + 1, t + 1);
    }
}

/// One pair of parentheses, or none.
bool isWellFormed(std::string_view pattern)
{
    const auto opens = std::count(pattern.begin(), pattern.end(), '(');
    const auto closes = std::count(pattern.begin(), pattern.end(), ')');
    return opens == closes && opens <= 1 && (opens == 0 || pattern.find('(') < pattern.find(')'));
}

} // namespace

std::optional<std::string_view> matchPattern(std::string_view pattern, std::string_view text)
{
    Matching m{pattern, text};
    if (!matches(m, 0, 0))
        return std::nullopt;
    if (m.captureTo == std::string_view::npos)
        return text;
    return text.substr(m.captureFrom, m.captureTo - m.captureFrom);
}

std::string_view tagValue(std::string_view tags, std::string_view key)
{
    while (!tags.empty()) {
        const std::size_t comma = std::min(tags.find(','), tags.size());
        const std::string_view tag = trimmedTag(tags.substr(0, comma));
        const std::size_t equals = std::min(tag.find('='), tag.size());
        if (alike(trimmedTag(tag.substr(0, equals)), key))
            return equals == tag.size() ? tag : trimmedTag(tag.substr(equals + 1));
        tags.remove_prefix(std::min(comma + 1, tags.size()));
    }
    return {};
}

Result<GroupRule> GroupRule::parse(std::string_view text)
{
    const auto malformed = [whole = text] {
        return Error{ErrorCode::PathMalformed, {},
            {{"found", excerpt(whole)},
                {"expected", "SOURCE[:PATTERN][=GROUP], linked:KEY; \"name:(*)-*\", \"cluster\", \"name:erp*=ERP\""}}};
    };
    GroupRule rule;
    if (text.starts_with(linkedPrefix)) {
        rule.m_linked = true;
        rule.m_source = text.substr(linkedPrefix.size());
        return rule.m_source.empty() ? Result<GroupRule>(malformed()) : rule;
    }
    const std::size_t equals = text.rfind('=');
    if (equals != std::string_view::npos) {
        rule.m_group = trimmedTag(text.substr(equals + 1));
        text = text.substr(0, equals);
        if (rule.m_group.empty())
            return malformed();
    }
    const std::size_t colon = std::min(text.find(':'), text.size());
    rule.m_source = trimmedTag(text.substr(0, colon));
    if (colon < text.size())
        rule.m_pattern = text.substr(colon + 1);
    if (rule.m_source.empty() || (colon < text.size() && rule.m_pattern.empty()) || !isWellFormed(rule.m_pattern))
        return malformed();
    rule.m_field = schemaOf<Workload>().field(rule.m_source);
    return rule;
}

std::string GroupRule::groupOf(const Model& model, const Workload& workload) const
{
    if (m_linked)
        return {};
    const std::string value =
        m_field ? toText(model, *m_field, m_field->read(workload)) : std::string(tagValue(workload.tags.view(), m_source));
    if (value.empty())
        return {};
    const auto captured = m_pattern.empty() ? std::optional<std::string_view>(value) : matchPattern(m_pattern, value);
    if (!captured)
        return {};
    return m_group.empty() ? std::string(trimmedTag(*captured)) : m_group;
}

} // namespace headroom
