// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/machine_finder.h"

#include "core/base/letters.h"
#include "core/exchange/machine_rows.h"

#include <algorithm>
#include <iterator>

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

bool hasSize(const Workload& a, const Workload& b) { return a.cores == b.cores && a.memoryGib == b.memoryGib; }

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
    read(rows);
    addNumbered();
    m_areRegrouped = areRegrouped(rows);
    settleIdentities(rows);
    settleEstate(rows);
}

void MachineFinder::read(const Table<Workload>& rows)
{
    std::size_t place = 0;
    for (const Workload& row : rows) {
        const Text name = nameOf(row);
        m_namesInFile.insert(name);
        if (saysSite(place++) && m_byName.contains(name))
            m_saidAt.emplace(name, row.site.id);
        if (!m_byIdentity.empty() && !row.externalId.empty())
            m_inFile.insert(foldedIdentity(row.externalId));
    }
}

Text MachineFinder::nameOf(const Workload& row) const
{
    const auto given = m_given.names.empty() ? m_given.names.end() : m_given.names.find(row.id);
    return given == m_given.names.end() ? row.name : given->second;
}

bool MachineFinder::saysSite(std::size_t place) const
{
    static const std::uint64_t siteBit = givenBit("site");
    return (givenOf(m_given, place) & siteBit) != 0;
}

std::size_t MachineFinder::find(const Workload& row, std::size_t place) const
{
    if (const std::size_t same = byIdentity(row); same < m_there.size() && isSame(row, place, m_there.at(same)))
        return same;
    const std::size_t named = findByName(row, place);
    if (named == m_there.size())
        return named;
    const Text other = m_there.at(named).externalId;
    const bool counts = m_areIdentities || isUuid(other.view());
    const bool isOther = !other.empty() && !row.externalId.empty()
        && ((counts && m_inFile.contains(foldedIdentity(other))) || (m_isOtherEstate && areUuids(row, m_there.at(named))));
    return isOther ? m_there.size() : named;
}

/// Of several machines of its identity the one that has its name, too.
std::size_t MachineFinder::byIdentity(const Workload& row) const
{
    if (row.externalId.empty() || m_byIdentity.empty())
        return m_there.size();
    const Text identity = foldedIdentity(row.externalId);
    const auto same = m_byIdentity.find(identity);
    if (same == m_byIdentity.end())
        return m_there.size();
    const auto named = m_byName.find(nameOf(row));
    const bool hasBoth = named != m_byName.end() && foldedIdentity(m_there.at(named->second).externalId) == identity;
    return hasBoth ? named->second : same->second;
}

/// Whether an identity that both have makes them one machine.
bool MachineFinder::isSame(const Workload& row, std::size_t place, const Workload& there) const
{
    if (isUuid(row.externalId.view()))
        return true;
    const Ref<Site> said = saysSite(place) ? row.site : m_site;
    return m_areIdentities && (hasName(row, there) || !said || said == there.site);
}

bool MachineFinder::hasName(const Workload& row, const Workload& there) const
{
    const Text name = nameOf(row);
    return there.name == name || isNumbered(there.name, name);
}

/// Whether it has another machine's name, and not its cores and memory, but those of this one.
bool MachineFinder::isRenamed(const Workload& row, const Workload& there) const
{
    const auto named = m_byName.find(nameOf(row));
    return named != m_byName.end() && hasSize(row, there) && !hasSize(row, m_there.at(named->second));
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

/// By the name that it got in the file, then by the one that the file has.
std::size_t MachineFinder::at(Ref<Site> site, const Workload& row) const
{
    const std::size_t found = at(site, row.name);
    const Text given = nameOf(row);
    return found < m_there.size() || given == row.name ? found : at(site, given);
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
    const bool says = saysSite(place);
    if (says || m_site)
        if (const std::size_t found = at(says ? row.site : m_site, row); found < m_there.size())
            return found;
    const auto named = m_byName.find(says ? nameOf(row) : row.name);
    if (named == m_byName.end() || isClaimed(row, m_there.at(named->second)))
        return m_there.size();
    const bool isAnywhere = says || !m_site || (m_areRegrouped && isAsThere(row));
    return isAnywhere ? named->second : m_there.size();
}

/// Whether the machine, which isn't at the row's site, is more likely that of another row.
bool MachineFinder::isClaimed(const Workload& row, const Workload& there) const
{
    const Text name = nameOf(row);
    const auto first = m_saidAt.lower_bound({name, noId});
    if (first == m_saidAt.end() || first->first != name)
        return false;
    const auto next = std::next(first);
    const bool hasSeveral = next != m_saidAt.end() && next->first == name;
    return m_saidAt.contains({name, there.site.id}) || (hasSeveral && !hasSize(row, there));
}

bool MachineFinder::isAsThere(const Workload& row) const
{
    const auto named = m_byName.find(row.name);
    return named != m_byName.end() && m_there.at(named->second).citation == row.citation
        && hasSize(row, m_there.at(named->second));
}

/// Whether most machines that the options' site lacks came from this file before and are as they were: they were grouped anew.
bool MachineFinder::areRegrouped(const Table<Workload>& rows)
{
    if (!m_site)
        return false;
    std::size_t missing = 0;
    std::size_t known = 0;
    std::size_t place = 0;
    for (const Workload& row : rows) {
        const bool isMissing = at(m_site, row) == m_there.size();
        const bool isKnown = isMissing && isAsThere(row);
        missing += isMissing;
        known += isKnown;
        m_regrouped += isKnown && !saysSite(place);
        ++place;
    }
    return 2 * known > missing;
}

/// Identities that are no UUIDs are of another estate where most that are known are those of machines of other names.
void MachineFinder::settleIdentities(const Table<Workload>& rows)
{
    std::size_t known = 0;
    std::size_t agreeing = 0;
    for (const Workload& row : rows)
        if (const std::size_t same = byIdentity(row); same < m_there.size() && !isUuid(row.externalId.view())) {
            ++known;
            agreeing += hasName(row, m_there.at(same)) || isRenamed(row, m_there.at(same));
        }
    m_areIdentities = 2 * agreeing >= known;
    std::size_t place = 0;
    for (const Workload& row : rows) {
        const std::size_t same = byIdentity(row);
        const bool isOther = same < m_there.size() && !isSame(row, place, m_there.at(same)) && !hasName(row, m_there.at(same));
        m_identitiesOfOthers += isOther;
        ++place;
    }
}

/// A machine that was made anew has another identity. Where none of several is known they are of another vCenter, unless most of
/// their names are known: then the identities come from elsewhere.
void MachineFinder::settleEstate(const Table<Workload>& rows)
{
    std::size_t uuids = 0;
    for (const Text identity : m_inFile) {
        const bool is = isUuid(identity.view());
        if ((is || m_areIdentities) && m_byIdentity.contains(identity))
            return;
        uuids += is;
    }
    if (uuids == 0)
        return;
    std::size_t shared = 0;
    std::size_t place = 0;
    for (const Workload& row : rows)
        if (const std::size_t named = findByName(row, place++); named < m_there.size())
            shared += areUuids(row, m_there.at(named));
    std::size_t uuidsThere = 0;
    for (const Workload& there : m_there)
        uuidsThere += isUuid(there.externalId.view());
    m_isOtherEstate = uuids > 1 && 2 * shared <= std::min(uuids, uuidsThere);
    (m_isOtherEstate ? m_namesOfOthers : m_otherIdentities) = shared;
}

} // namespace headroom
