// SPDX-License-Identifier: GPL-3.0-or-later
// Where the best plan comes from: what each change replaces, and how near it comes to each limit.
#include "ui/format/input_name.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/decisions/optimise_panel.h"

namespace headroom {

namespace {

QString definitionOf(std::string_view limit)
{
    if (limit == "oneOffPerMonth")
        return OptimisePanel::tr("The one-off cost of a month in the move case: no month may have more than the limit.");
    if (limit == "minimumLiquidity")
        return OptimisePanel::tr("Cash and undrawn commitments at a month's end in the move case: no month may have less.");
    if (limit == "serversPerMonth")
        return OptimisePanel::tr("Servers that waves move or retire in a month: no month may have more.");
    return OptimisePanel::tr(
        "How far a covenant's measure is from its threshold, at the test that comes nearest: below 0 it is breached.");
}

} // namespace

/// What the plan comes to as a whole; a single change is not projected alone.
void OptimisePanel::addAnswer(Provenance& told) const
{
    ProvenanceLine before = asItIs(m_document, m_asked.revision, m_asked.setup.what, m_asked.figure, m_asked.unit);
    before.value = number(m_result->before, m_asked.unit);
    told.lines.push_back(before);
    told.lines.push_back({tr("With all changes of the best plan"), number(m_result->value, m_asked.unit), m_asked.figure, {}});
    told.lines.push_back(
        {tr("Plans that were projected"), Formatter::of(m_document.model()).locale.toString(m_result->projections), {}, {}});
    told.lines.push_back({tr("Make it a scenario and enter it to see the formulas of its figures."), {}, {}, {}});
}

Provenance OptimisePanel::changeTold(int row, int) const
{
    if (!m_result || row < 0 || row >= static_cast<int>(m_result->edits.size()))
        return {};
    const ScenarioEdit& edit = m_result->edits[static_cast<std::size_t>(row)];
    Provenance told;
    told.title = forDisplay(inputName(edit.path), 120);
    told.value = m_changes->index(row, 2).data().toString();
    told.definition =
        tr("One of the changes of the best plan. They were found together: the plans near by are projected, and what "
           "gains most within the limits is kept until no plan is better.");
    addInputs(told, m_document.model(), edit.path, tr("in the best plan: %1").arg(told.value));
    addAnswer(told);
    return told;
}

Provenance OptimisePanel::limitTold(int row, int) const
{
    if (!m_result || row < 0 || row >= static_cast<int>(m_result->checks.size()))
        return {};
    const OptimiseCheck& check = m_result->checks[static_cast<std::size_t>(row)];
    const auto cell = [&](int column) { return m_limits->index(row, column).data().toString(); };
    Provenance told;
    told.title = cell(0);
    told.value = cell(2);
    told.definition = definitionOf(check.id);
    told.lines.push_back({tr("The limit"), cell(1), {}, {}});
    told.lines.push_back({check.holds ? tr("Nearest to it") : tr("Farthest beyond it"), cell(2), tr("in %1").arg(cell(3)), {}});
    const double room =
        check.id == "oneOffPerMonth" || check.id == "serversPerMonth" ? check.limit - check.worst : check.worst - check.limit;
    const Formatter formatter = Formatter::of(m_document.model());
    told.lines.push_back(
        {tr("Room that is left"), check.id == "covenants" ? formatter.ratio(room, 2) : formatter.locale.toString(room, 'f', 0),
            check.holds ? QString() : tr("the limit is broken"), {}});
    addAnswer(told);
    return told;
}

} // namespace headroom
