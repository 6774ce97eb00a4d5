// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/override_index.h"

#include "ui/format/entry.h"
#include "ui/format/qt_text.h"

#include <QStringList>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::size_t mostTold = 6; // scenarios that a mark names

std::uint64_t keyOf(Entity entity, Id row, const Field& field)
{
    const auto place = static_cast<std::uint64_t>(schemaOf(entity).indexOf(field));
    return (static_cast<std::uint64_t>(entity) << 48) ^ (place << 32) ^ static_cast<std::uint32_t>(row);
}

/// The scenario and those that it inherits from.
std::set<Id> lineage(const Model& project, Id scenario)
{
    std::set<Id> ids;
    const Scenario* row = project.table<Scenario>().find(scenario);
    while (row && ids.insert(row->id).second)
        row = project.table<Scenario>().find(row->parent.id);
    return ids;
}

} // namespace

OverrideIndex& OverrideIndex::of(Document& document)
{
    auto* index = document.findChild<OverrideIndex*>(QString(), Qt::FindDirectChildrenOnly);
    return index ? *index : *new OverrideIndex(document);
}

OverrideIndex::OverrideIndex(Document& document) : QObject(&document), m_document(document)
{
    connect(&document, &Document::projected, this, &OverrideIndex::lookThrough);
    connect(&document, &Document::scenarioChanged, this, &OverrideIndex::changed);
    lookThrough();
}

void OverrideIndex::lookThrough()
{
    const Model& project = m_document.project();
    if (project.table<ScenarioChange>().empty()) {
        m_task.cancel();
        if (!m_overrides.empty()) {
            m_overrides.clear();
            emit changed();
        }
        return;
    }
    m_task.start([this, project](const Watch&) -> BackgroundTask::Finish {
        const auto found = std::make_shared<std::vector<Override>>();
        try {
            *found = overrides(project);
        } catch (const OverflowError&) { // marks are left out; the calculation says why
        }
        return [this, found] {
            m_overrides.clear();
            for (const Override& one : *found)
                m_overrides.emplace(keyOf(one.entity, one.row, *one.field), one);
            emit changed();
        };
    });
}

std::vector<const Override*> OverrideIndex::overridesOf(Entity entity, Id row, const Field& field) const
{
    std::vector<const Override*> found;
    const auto [from, to] = m_overrides.equal_range(keyOf(entity, row, field));
    for (auto at = from; at != to; ++at)
        found.push_back(&at->second);
    std::sort(found.begin(), found.end(), [](const Override* a, const Override* b) {
        return std::pair(a->scenario, a->change) < std::pair(b->scenario, b->change);
    });
    return found;
}

QString OverrideIndex::scenarioName(Id scenario) const
{
    const Scenario* row = m_document.project().table<Scenario>().find(scenario);
    return row ? forDisplay(toQString(row->name.view()), 60) : QString();
}

std::optional<OverrideIndex::Mark> OverrideIndex::markOf(Entity entity, Id row, const Field& field) const
{
    if (m_overrides.empty())
        return std::nullopt;
    std::vector<const Override*> found = overridesOf(entity, row, field);
    const Model& project = m_document.project();
    const Formatter formatter = Formatter::of(project);
    if (isInScenario()) {
        const std::set<Id> inherited = lineage(project, m_document.scenario());
        std::erase_if(found, [&](const Override* one) { return !inherited.contains(one->scenario); });
        const Row* own = project.findRow(entity, row);
        if (found.empty() || !own)
            return std::nullopt;
        const QString value = forDisplay(fieldText(project, field, field.read(*own), formatter), 60);
        return Mark{tr("Project: %1").arg(value.isEmpty() ? tr("blank") : value),
            tr("Scenario %1 changes it. The project has: %2").arg(scenarioName(found.back()->scenario), value)};
    }
    QStringList lines;
    std::set<Id> scenarios;
    for (const Override* one : found)
        if (scenarios.insert(one->scenario).second && scenarios.size() <= mostTold)
            lines.append(tr("Scenario %1 makes it: %2")
                             .arg(scenarioName(one->scenario), forDisplay(fieldText(project, field, one->value, formatter), 60)));
    if (scenarios.empty())
        return std::nullopt;
    if (scenarios.size() > mostTold)
        lines.append(tr("and %n more", nullptr, static_cast<int>(scenarios.size() - mostTold)));
    return Mark{tr("In %n scenarios", nullptr, static_cast<int>(scenarios.size())), lines.join(u'\n')};
}

} // namespace headroom
