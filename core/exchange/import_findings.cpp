// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_findings.h"

#include "core/exchange/csv.h"

#include <algorithm>

namespace headroom {

void ImportFindings::add(Severity severity, std::size_t row, std::string_view column, Error what)
{
    what.path = cellPath(m_file, row, column);
    std::vector<Detail> details{{"row", std::to_string(row)}, {"column", std::string(column)}};
    details.insert(details.end(), std::make_move_iterator(what.details.begin()), std::make_move_iterator(what.details.end()));
    what.details = std::move(details);
    add(Finding{severity, std::move(what)});
}

void ImportFindings::add(Finding finding)
{
    if (m_findings.size() < limit) {
        m_findings.push_back(std::move(finding));
        return;
    }
    ++m_cut;
    m_worstCut = std::min(m_worstCut, finding.severity); // errors come first in Severity
}

Findings ImportFindings::take()
{
    if (m_cut > 0)
        m_findings.push_back({m_worstCut, Error{ErrorCode::FindingsCut, m_file, {{"count", std::to_string(m_cut)}}}});
    return std::move(m_findings);
}

} // namespace headroom
