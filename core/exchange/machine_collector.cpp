// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/machine_rows.h"
#include "core/model/excerpt.h"

#include <algorithm>

namespace headroom {

MachineCollector::MachineCollector(const Model& model, SameIdentity same)
    : m_same(same), m_workloads(model, BlockIds::AfterTheModels), m_disks(model, BlockIds::AfterTheModels)
{}

bool MachineCollector::add(MachineRows& rows, ImportFindings& findings)
{
    Workload& workload = rows.workload();
    const auto headerOf = [&](std::string_view field) {
        for (const TableColumn& column : rows.columns())
            if (column.field && column.field->name == field)
                return column.header;
        return std::string();
    };
    const auto twice = [&](std::string_view field, Text found, std::size_t firstRow) {
        findings.add(Severity::Error, rows.row(), headerOf(field),
            Error{ErrorCode::RowDuplicate, {}, {{"found", excerpt(found.view())}}}, firstRow);
        return false;
    };
    if (!workload.externalId.empty())
        if (const auto first = m_identities.add(rows.identity(), rows.row())) {
            if (m_same == SameIdentity::Refuse)
                return twice("externalId", workload.externalId, *first);
            rows.tally(
                Severity::Note, ErrorCode::RowIgnored, headerOf("externalId"), "a machine that another row has already", {});
            return false;
        }
    const Text given = workload.name;
    auto first = m_names.add(rows.name(), m_taken.size());
    if (first && !isElsewhere(rows, m_taken[*first]) && workload.externalId.empty())
        return twice("name", given, m_taken[*first].row);
    for (int number = 2; first; ++number) {
        const MadeText numbered = madeText(given.str() + " (" + std::to_string(number) + ')');
        workload.name = numbered.text;
        first = m_names.add(numbered, m_taken.size());
    }
    if (workload.name != given)
        findings.add(Severity::Warning, rows.row(), headerOf("name"),
            Error{ErrorCode::NameNotUnique, {}, {{"found", excerpt(given.view())}, {"expected", excerpt(workload.name.view())}}});
    const Id id = m_workloads.add(workload);
    m_taken.push_back({rows.row(), rows.siteSaid()});
    if (workload.name != given)
        m_namesGiven.emplace(id, given);
    for (WorkloadDisk& disk : rows.disks()) {
        disk.workload = Ref<Workload>{id};
        m_disks.add(disk);
    }
    m_given.push_back(rows.given());
    return true;
}

/// Whether the row says a site, and those of its name before it others. It counts as one of them from then on.
bool MachineCollector::isElsewhere(MachineRows& rows, const Taken& first)
{
    std::vector<Id>& sites = m_sitesOf.try_emplace(rows.name().text, std::vector<Id>{first.site}).first->second;
    const Id site = rows.siteSaid();
    const bool isNew =
        site != noId && std::none_of(sites.begin(), sites.end(), [&](Id other) { return other == noId || other == site; });
    if (isNew || !rows.workload().externalId.empty())
        sites.push_back(site);
    return isNew;
}

void MachineCollector::finish(ImportOutcome& outcome, Change made)
{
    outcome.rowsAccepted = m_workloads.count();
    outcome.disksAccepted = m_disks.count();
    if (outcome.rowsAccepted > 0)
        outcome.change = std::move(made);
    outcome.change.kind = ChangeKind::Import;
    m_workloads.finish(outcome.change);
    m_disks.finish(outcome.change);
    outcome.given.ofRows = std::move(m_given);
    outcome.given.names = std::move(m_namesGiven);
    outcome.notTaken = std::move(m_notTaken);
}

} // namespace headroom
