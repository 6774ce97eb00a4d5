// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/machine_finder.h"

#include "core/base/letters.h"
#include "core/exchange/machine_rows.h"

#include <algorithm>

namespace headroom {

namespace {

/// 8-4-4-4-12 hexadecimal digits.
bool isUuid(std::string_view text)
{
    constexpr std::size_t length = 36;
    constexpr std::string_view digits = "0123456789abcdefABCDEF";
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i == 8 || i == 13 || i == 18 || i == 23 ? text[i] != '-' : digits.find(text[i]) == std::string_view::npos)
            return false;
    return text.size() == length;
}

bool areUuids(const Workload& a, const Workload& b) { return isUuid(a.externalId.view()) && isUuid(b.externalId.view()); }

/// "web" of "web (2)", as a name that is taken is numbered; blank of others.
std::string_view withoutNumber(std::string_view name)
{
    if (!name.ends_with(')'))
        return {};
    const std::size_t at = name.rfind(" (");
    const bool hasNumber = at != std::string_view::npos && at > 0 && at + 3 < name.size()
        && name.find_first_not_of("0123456789", at + 2) == name.size() - 1;
    return hasNumber ? name.substr(0, at) : std::string_view();
}

} // namespace

Text foldedIdentity(Text identity)
{
    const std::string_view text = identity.view();
    const bool hasCapitals = std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return hasCapitals ? Text(lowerCase(text)) : identity;
}

bool isNumbered(Text name, Text plain) { return !plain.empty() && withoutNumber(name.view()) == plain.view(); }

std::uint64_t givenOf(const GivenFields& given, std::size_t place)
{
    return given.ofRows.empty() ? given.all : given.ofRows[place];
}

MachineFinder::MachineFinder(const Table<Workload>& there, const Table<Workload>& rows, const GivenFields& given, Ref<Site> site)
    : m_there(there), m_given(given), m_site(site)
{
    m_byName.reserve(there.size());
    for (std::size_t i = 0; i < there.size(); ++i) {
        m_byName.emplace(there.at(i).name, i);
        if (!there.at(i).externalId.empty())
            m_byIdentity.emplace(foldedIdentity(there.at(i).externalId), i);
    }
    for (const Workload& row : rows) {
        m_namesInFile.insert(row.name);
        if (!m_byIdentity.empty() && !row.externalId.empty())
            m_inFile.insert(foldedIdentity(row.externalId));
    }
    addNumbered();
    m_areRegrouped = areRegrouped(rows);
    settleEstate(rows);
}

std::size_t MachineFinder::find(const Workload& row, std::size_t place) const
{
    if (const auto same = m_byIdentity.find(foldedIdentity(row.externalId));
        same != m_byIdentity.end() && !row.externalId.empty())
        return same->second;
    const std::size_t named = findByName(row, place);
    if (named == m_there.size())
        return named;
    const Text other = m_there.at(named).externalId;
    const bool isOther = !other.empty() && !row.externalId.empty()
        && (m_inFile.contains(foldedIdentity(other)) || (m_isOtherEstate && areUuids(row, m_there.at(named))));
    return isOther ? m_there.size() : named;
}

/// Machines that got a number since theirs is the name of one at another site: in a file they have it without.
void MachineFinder::addNumbered()
{
    for (std::size_t i = 0; i < m_there.size(); ++i) {
        const std::string_view plain = withoutNumber(m_there.at(i).name.view());
        if (plain.empty() || m_namesInFile.contains(m_there.at(i).name))
            continue;
        const auto first = m_byName.find(Text(plain));
        if (first != m_byName.end() && m_there.at(first->second).site != m_there.at(i).site)
            m_numbered.emplace(std::pair(first->first, m_there.at(i).site.id), i);
    }
}

std::size_t MachineFinder::at(Ref<Site> site, Text name) const
{
    const auto named = m_byName.find(name);
    if (named != m_byName.end() && m_there.at(named->second).site == site)
        return named->second;
    const auto numbered = m_numbered.find({name, site.id});
    return numbered == m_numbered.end() ? m_there.size() : numbered->second;
}

/// At the site that the row says, else at that of the options; anywhere where neither is said, or the row's has none of the name.
std::size_t MachineFinder::findByName(const Workload& row, std::size_t place) const
{
    static const std::uint64_t siteBit = givenBit("site");
    const bool saysSite = (givenOf(m_given, place) & siteBit) != 0;
    if (saysSite || m_site)
        if (const std::size_t found = at(saysSite ? row.site : m_site, row.name); found < m_there.size())
            return found;
    const auto named = m_byName.find(row.name);
    const bool isAnywhere = named != m_byName.end() && (saysSite || !m_site || (m_areRegrouped && isAsThere(row)));
    return isAnywhere ? named->second : m_there.size();
}

bool MachineFinder::isAsThere(const Workload& row) const
{
    const auto named = m_byName.find(row.name);
    if (named == m_byName.end())
        return false;
    const Workload& there = m_there.at(named->second);
    return there.citation == row.citation && there.cores == row.cores && there.memoryGib == row.memoryGib;
}

/// Whether most machines that the options' site lacks came from this file before and are as they were: they were grouped anew.
bool MachineFinder::areRegrouped(const Table<Workload>& rows) const
{
    if (!m_site)
        return false;
    std::size_t missing = 0;
    std::size_t known = 0;
    for (const Workload& row : rows) {
        const bool isMissing = at(m_site, row.name) == m_there.size();
        missing += isMissing;
        known += isMissing && isAsThere(row);
    }
    return 2 * known > missing;
}

/// A machine that was made anew has another identity. Where none of several is known they are of another vCenter, unless most of
/// their names are known: then the identities come from elsewhere.
void MachineFinder::settleEstate(const Table<Workload>& rows)
{
    std::size_t uuids = 0;
    for (const Text identity : m_inFile) {
        if (m_byIdentity.contains(identity))
            return;
        uuids += isUuid(identity.view());
    }
    if (uuids < 2)
        return;
    std::size_t shared = 0;
    std::size_t place = 0;
    for (const Workload& row : rows)
        if (const std::size_t named = findByName(row, place++); named < m_there.size())
            shared += areUuids(row, m_there.at(named));
    std::size_t uuidsThere = 0;
    for (const Workload& there : m_there)
        uuidsThere += isUuid(there.externalId.view());
    m_isOtherEstate = 2 * shared <= std::min(uuids, uuidsThere);
    m_otherIdentities = m_isOtherEstate ? 0 : shared;
}

} // namespace headroom
