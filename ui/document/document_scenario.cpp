// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Document that looks at the project through a scenario, and records in it what is edited.
#include "ui/document/document.h"

#include "core/analysis/scenario_recorder.h"
#include "core/pricing/price_book.h"
#include "ui/format/qt_text.h"

namespace headroom {

Status Document::enterScenario(Id scenario)
{
    if (scenario == m_scenario)
        return done();
    if (scenario != noId) {
        if (!m_project.table<Scenario>().find(scenario))
            return Error{ErrorCode::RowUnknown, "scenario", {}};
        if (const auto applied = applyScenario(m_project, scenario); !applied.findings.empty())
            return applied.findings.front().what;
    }
    m_scenario = scenario;
    showScenario();
    emit scenarioChanged();
    announce(nullptr);
    return done();
}

QString Document::scenarioName() const
{
    const Scenario* scenario = m_project.table<Scenario>().find(m_scenario);
    return scenario ? forDisplay(toQString(scenario->name.view())) : QString();
}

/// What the current scenario makes of the project as it now is.
void Document::showScenario()
{
    m_scenarioFindings.clear();
    if (m_scenario == noId) {
        m_shown = Model();
        return;
    }
    ScenarioModel applied = applyScenario(m_project, m_scenario);
    m_shown = std::move(applied.model);
    m_scenarioFindings = std::move(applied.findings);
}

Status Document::record(const Change& edit, Gesture gesture)
{
    auto change = recordEdit(m_project, m_scenario, edit);
    if (!change.ok() || change->empty())
        return change.ok() ? done() : Status(change.error());
    const Model shownBefore = m_shown;
    if (auto status = headroom::apply(m_project, *change); !status.ok())
        return status;
    Change prices = namesRegions(edit) ? addMissingPrices(applyScenario(m_project, m_scenario).model) : Change();
    if (!prices.empty() && headroom::apply(m_project, prices).ok()) { // prices are the project's, whoever asks for them
        const ChangeKind kind = change->kind;
        *change = joined(std::move(*change), std::move(prices));
        change->kind = kind;
    }
    const Change applied = *change;
    keep(std::move(*change), gesture);
    announceProject(shownBefore, applied);
    return done();
}

/// After a change of the project: what it is to those who look through the scenario.
void Document::announceProject(const Model& before, const Change& change)
{
    if (!m_project.table<Scenario>().find(m_scenario)) {
        m_scenario = noId;
        showScenario();
        emit scenarioChanged();
        announce(nullptr);
        return;
    }
    std::vector<const ScenarioChange*> lists = changesOf(before, m_scenario);
    const std::vector<const ScenarioChange*> now = changesOf(m_project, m_scenario);
    lists.insert(lists.end(), now.begin(), now.end());
    showScenario();
    const Change seen = joined(change, differenceOf(before, m_shown, lists));
    emit scenarioChanged();
    announce(&seen);
}

} // namespace headroom
