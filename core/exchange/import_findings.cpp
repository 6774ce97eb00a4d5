// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_findings.h"

#include "core/exchange/csv.h"

#include <algorithm>

namespace headroom {

void ImportFindings::add(
    Severity severity, std::size_t row, std::string_view column, Error what, std::optional<std::size_t> firstRow)
{
    add(Entry{Finding{severity, std::move(what)}, row, std::string(column), firstRow});
}

void ImportFindings::add(Finding finding) { add(Entry{std::move(finding), 0, {}, {}}); }

void ImportFindings::add(Entry entry)
{
    if (m_entries.size() < limit) {
        m_entries.push_back(std::move(entry));
        return;
    }
    ++m_cut;
    m_worstCut = std::min(m_worstCut, entry.finding.severity); // errors come first in Severity
}

void ImportFindings::append(ImportFindings later, std::size_t rowsBefore)
{
    for (Entry& entry : later.m_entries) {
        if (entry.row > 0)
            entry.row += rowsBefore;
        if (entry.firstRow && *entry.firstRow > 0)
            *entry.firstRow += rowsBefore;
        add(std::move(entry));
    }
    m_cut += later.m_cut;
    m_worstCut = std::min(m_worstCut, later.m_worstCut);
}

Finding ImportFindings::placed(Entry entry) const
{
    Finding finding = std::move(entry.finding);
    if (entry.row == 0)
        return finding;
    finding.what.path = cellPath(m_file, entry.row, entry.column);
    std::vector<Detail> details{{"row", std::to_string(entry.row)}, {"column", std::move(entry.column)}};
    std::vector<Detail>& more = finding.what.details;
    details.insert(details.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    if (entry.firstRow)
        details.push_back({"firstRow", *entry.firstRow == 0 ? std::string() : std::to_string(*entry.firstRow)});
    finding.what.details = std::move(details);
    return finding;
}

Findings ImportFindings::take()
{
    Findings findings;
    findings.reserve(m_entries.size() + 1);
    for (Entry& entry : m_entries)
        findings.push_back(placed(std::move(entry)));
    m_entries.clear();
    if (m_cut > 0)
        findings.push_back({m_worstCut, Error{ErrorCode::FindingsCut, m_file, {{"count", std::to_string(m_cut)}}}});
    return findings;
}

} // namespace headroom
