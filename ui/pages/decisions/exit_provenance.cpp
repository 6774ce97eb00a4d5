// SPDX-License-Identifier: GPL-3.0-or-later
// Where the months to leave a site come from: what the plan is with the site empty then, and the inputs that say when it closes.
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/exit_months_panel.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/input_line.h"

namespace headroom {

/// The figure with the site empty after the month, and its parts.
Provenance ExitMonthsPanel::told(const SiteExitChoice& choice, const ExitCandidate& candidate) const
{
    const Model& model = m_document.model();
    const Formatter formatter = Formatter::of(model);
    const Row* site = model.findRow(Entity::Site, choice.site);
    if (!site)
        return {};
    Provenance told;
    told.title = tr("%1, with the last machine of %2 leaving in %3")
                     .arg(m_asked.figure, forDisplay(toQString(site->name.view()), 80), formatter.month(candidate.lastUse));
    told.value = figureText(candidate.figure);
    told.definition =
        tr("The waves of the site that can be moved are moved so that it is empty after this month, and the whole "
           "calculation is made. Its parts are differences of the move case from the plan over all projected months.");
    for (std::size_t i = 0; i < exitParts.size(); ++i)
        told.lines.push_back({headroom::figureText(exitParts[i].label),
            formatter.money(candidate.parts[i], MoneyStyle::Statement, MoneyScale::Units), {}, {}});
    if (!choice.candidates.empty()) {
        const ExitCandidate& plan = choice.candidates[choice.planned];
        told.lines.push_back({tr("In the plan"), figureText(plan.figure), formatter.month(plan.lastUse), m_asked.what.text});
    }
    for (const std::string_view field : {"leaseEnd", "noticeMonths", "rentPerMonth"})
        if (schemaOf(Entity::Site).field(field))
            told.lines.push_back(inputLine(model, Entity::Site, *site, field));
    for (const ExitWave& wave : choice.waves)
        if (const Row* row = model.findRow(Entity::Wave, wave.wave)) {
            ProvenanceLine line = inputLine(model, Entity::Wave, *row, "start");
            line.what = forDisplay(toQString(row->name.view()), 80);
            line.how = wave.moves ? tr("moves with the site") : tr("stays where it is");
            told.lines.push_back(line);
        }
    return told;
}

Provenance ExitMonthsPanel::siteTold(int row, int) const
{
    if (row < 0 || row >= static_cast<int>(m_choices.size()))
        return {};
    const SiteExitChoice& choice = m_choices[static_cast<std::size_t>(row)];
    return choice.candidates.empty() ? Provenance() : told(choice, choice.candidates[choice.best]);
}

Provenance ExitMonthsPanel::monthTold(int row, int) const
{
    const SiteExitChoice* choice = chosenSite();
    if (!choice || row < 0 || row >= static_cast<int>(choice->candidates.size()))
        return {};
    return told(*choice, choice->candidates[static_cast<std::size_t>(row)]);
}

} // namespace headroom
