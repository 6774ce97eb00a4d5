// SPDX-License-Identifier: GPL-3.0-or-later
// Which machine of a project a row of an inventory is. For reconcile.cpp.
#pragma once

#include "core/exchange/inventory_import.h"

#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

/// As identities are compared: capitals and small letters are alike.
Text foldedIdentity(Text identity);
/// Whether it is the plain name with the number that a name gets that is taken: "web (2)" of "web".
bool isNumbered(Text name, Text plain);
/// Which fields the row gives.
std::uint64_t givenOf(const GivenFields& given, std::size_t place);

/// By identity, else by name. UUIDs are the world's; any other identity ("vm-101", a row's number) may be one of each estate: those count
/// where at least half of those known say machines of the same names (or machines that have another's name, but not its cores and memory),
/// and not where both name and said site are other ones.
///
/// A name is looked for at the site that the row says, else at the options' `site`; anywhere where neither is said, where the site that
/// the row says has none, and where most machines that `site` lacks came from this file before and have the same cores and memory (they
/// were grouped anew). Not anywhere, where another row says the machine's own name and site, or where rows say several sites for the
/// name and the machine has other cores or memory. A row that carries another identity is the same machine only where the file
/// doesn't have that identity any more; and where a file of several UUIDs has none of those that are there, it is of other machines, as
/// of another vCenter, if at most half of its UUIDs (or of those there) have a name that is known.
class MachineFinder
{
public:
    /// What is given must outlive it.
    MachineFinder(const Table<Workload>& there, const Table<Workload>& rows, const GivenFields& given, Ref<Site> site);

    /// Its place in the table of those that are there; the table's size where it is new.
    std::size_t find(const Workload& row, std::size_t place) const;
    /// How many machines are found by name and have another UUID, in a file of which no UUID is known.
    std::size_t otherIdentities() const { return m_otherIdentities; }
    /// How many rows of another vCenter have the name of a machine.
    std::size_t namesOfOthers() const { return m_namesOfOthers; }
    /// How many rows have the identity of a machine and are taken as others.
    std::size_t identitiesOfOthers() const { return m_identitiesOfOthers; }
    /// How many rows without a site of their own are machines at other sites than the options', grouped anew.
    std::size_t regrouped() const { return m_areRegrouped ? m_regrouped : 0; }
    /// As the file has it, without the number that it got there.
    Text nameOf(const Workload& row) const;

private:
    void read(const Table<Workload>& rows);
    void addNumbered();
    bool saysSite(std::size_t place) const;
    std::size_t byIdentity(const Workload& row) const;
    bool isSame(const Workload& row, std::size_t place, const Workload& there) const;
    bool hasName(const Workload& row, const Workload& there) const;
    bool isRenamed(const Workload& row, const Workload& there) const;
    std::size_t at(Ref<Site> site, const Workload& row) const;
    std::size_t at(Ref<Site> site, Text name) const;
    bool isClaimed(const Workload& row, const Workload& there) const;
    std::size_t findByName(const Workload& row, std::size_t place) const;
    bool isAsThere(const Workload& row) const;
    bool areRegrouped(const Table<Workload>& rows);
    void settleIdentities(const Table<Workload>& rows);
    void settleEstate(const Table<Workload>& rows);

    const Table<Workload>& m_there;
    const GivenFields& m_given;
    Ref<Site> m_site;
    std::unordered_map<Text, std::size_t> m_byIdentity;
    std::unordered_map<Text, std::size_t> m_byName;
    std::map<std::pair<Text, Id>, std::size_t> m_numbered; // by the plain name and the site
    std::unordered_set<Text> m_inFile;                     // identities
    std::unordered_set<Text> m_namesInFile;
    std::set<std::pair<Text, Id>> m_saidAt; // names that are there, with the sites that rows say for them
    bool m_areRegrouped = false;
    std::size_t m_regrouped = 0;
    bool m_isOtherEstate = false;
    bool m_areIdentities = true; // those that are no UUIDs
    std::size_t m_otherIdentities = 0;
    std::size_t m_namesOfOthers = 0;
    std::size_t m_identitiesOfOthers = 0;
};

} // namespace headroom
