// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/machine_rows.h"
#include "core/model/excerpt.h"

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
    auto first = m_names.add(rows.name(), rows.row());
    if (first && workload.externalId.empty())
        return twice("name", given, *first);
    for (int number = 2; first; ++number) {
        const MadeText numbered = madeText(given.str() + " (" + std::to_string(number) + ')');
        workload.name = numbered.text;
        first = m_names.add(numbered, rows.row());
    }
    if (workload.name != given)
        findings.add(Severity::Warning, rows.row(), headerOf("name"),
            Error{ErrorCode::NameNotUnique, {}, {{"found", excerpt(given.view())}, {"expected", excerpt(workload.name.view())}}});
    const Id id = m_workloads.add(workload);
    for (WorkloadDisk& disk : rows.disks()) {
        disk.workload = Ref<Workload>{id};
        m_disks.add(disk);
    }
    m_given.push_back(rows.given());
    return true;
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
    outcome.notTaken = std::move(m_notTaken);
}

} // namespace headroom
