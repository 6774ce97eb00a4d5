// SPDX-License-Identifier: GPL-3.0-or-later
// Where each row of a goal seek's answer comes from: what was asked, what was tried, and the input.
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/decisions/goal_seek_panel.h"
#include "ui/pages/decisions/measure_choice.h"

namespace headroom {

QString GoalSeekPanel::definitionOf(Told kind) const
{
    switch (kind) {
    case Told::Reached:
    case Told::Solution:
        return m_result->everyValue
            ? tr(
                "Every value that the field takes in the range is tried, each with the whole calculation; the one that gives the "
                "target nearest to the present value is the answer.")
            : tr("The whole calculation is made at 33 values across the range. Where the figure passes the target between two of "
                 "them, the distance is halved until two neighbouring values of the field are left.");
    case Told::Figure: return tr("The whole calculation is made with the input at the value found, everything else as it is.");
    case Told::Difference: return tr("The figure at the value found, less the target.");
    case Told::Crossings:
        return tr("How often the figure passed the target among the values tried. With more than one there are several answers; "
                  "the nearest to the present value is taken.");
    case Told::From:
    case Told::To:
        return m_asked.goal.range ? tr("As it was asked for, as far as the field goes.")
                                  : tr("The field's own range where it has one; else from 0 to twice its present value.");
    case Told::Lowest:
    case Told::Highest: return tr("The lowest and the highest figure among all the values tried.");
    }
    return {};
}

/// What was tried, and the input with its value in the project.
void GoalSeekPanel::addSearch(Provenance& told) const
{
    const GoalSeekResult& found = *m_result;
    const Variation& varied = m_asked.goal.variation;
    const Formatter formatter = Formatter::of(m_document.model());
    addInputs(told, m_document.model(), varied.path, tr("at the value found: %1").arg(valueText(varied, found.value)));
    told.lines.push_back({tr("Searched from"), valueText(varied, found.searched.low), {}, {}});
    told.lines.push_back({tr("Searched to"), valueText(varied, found.searched.high), {}, {}});
    told.lines.push_back({tr("Values tried"), formatter.locale.toString(found.tried),
        tr("%1 of them with such a figure").arg(formatter.locale.toString(found.withFigure)), {}});
}

Provenance GoalSeekPanel::told(int row, int) const
{
    if (!m_result || row < 0 || row >= m_table->rowCount())
        return {};
    const auto kind = static_cast<Told>(m_table->tagAt(row));
    const GoalSeekResult& found = *m_result;
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](const Reading& reading) { return readingText(reading, m_asked.unit, formatter); };
    Provenance told;
    told.title = m_table->index(row, 0).data().toString();
    told.value = m_table->index(row, 1).data().toString();
    told.definition = definitionOf(kind);
    if (kind == Told::Reached || kind == Told::Figure || kind == Told::Difference) {
        told.lines.push_back({m_asked.figure, text(found.figure), tr("at the value found"), {}});
        told.lines.push_back({tr("less the target"), m_asked.target, tr("as it was asked for"), {}});
        told.lines.push_back({tr("is the difference"), text(found.difference), {}, {}});
    }
    if (kind == Told::Lowest || kind == Told::Highest) {
        told.lines.push_back({tr("Lowest figure seen"), text(found.lowest), {}, {}});
        told.lines.push_back({tr("Highest figure seen"), text(found.highest), {}, {}});
    }
    addSearch(told);
    if (!m_asked.against)
        told.lines.push_back(asItIs(m_document, m_asked.revision, m_asked.goal.what, m_asked.figure, m_asked.unit));
    return told;
}

} // namespace headroom
