// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "core/model/path.h"
#include "core/pricing/price_book.h"
#include "core/store/session.h"
#include "ui/document/journal.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <QFileInfo>

#include <algorithm>

namespace headroom {

namespace {

Entity entityOfStep(const Step& step)
{
    return std::visit([](const auto& s) { return s.entity; }, step);
}

/// Whether the step can make the project use a region that it did not use before.
bool stepNamesRegions(const Step& step)
{
    const Entity entity = entityOfStep(step);
    if (entity != Entity::AzurePlan && entity != Entity::Workload && entity != Entity::PlatformItem
        && entity != Entity::FixedReservation)
        return false;
    const auto* field = std::get_if<FieldStep>(&step);
    if (!field)
        return true;
    const std::string_view name = schemaOf(entity).fields[field->field].name;
    return name == "region" || name == "defaultRegion";
}

} // namespace

bool ChangeEvent::touches(Entity entity) const
{
    return !change
        || std::any_of(change->steps.begin(), change->steps.end(), [&](const Step& s) { return entityOfStep(s) == entity; });
}

Document::Document(QObject* parent) : QObject(parent), m_project(Model::empty(Month(2024, 1)))
{
    connect(&m_calculator, &Calculator::finished, this, [this](const auto& calculation) { accept(*calculation); });
}

Document::~Document() = default;

Status Document::apply(Change change, Gesture gesture)
{
    if (change.empty())
        return done();
    if (m_scenario != noId)
        return record(change, gesture);
    if (auto status = edit(change); !status.ok())
        return status;
    const Change applied = change; // shares rows and blocks
    keep(std::move(change), gesture);
    announce(&applied);
    return done();
}

/// Applies the change to the project, and adds what has to come with it.
Status Document::edit(Change& change)
{
    if (auto status = headroom::apply(m_project, change); !status.ok())
        return status;
    change = withPrices(m_project, std::move(change));
    return done();
}

/// What was applied becomes an undo step, and is told to the journal.
void Document::keep(Change change, Gesture gesture)
{
    const Change applied = change;
    const UndoStack::Pushed pushed = m_undo.push(std::move(change), gesture);
    if (m_journal && pushed == UndoStack::Pushed::NewStep)
        m_journal->append(applied);
    else if (m_journal && pushed == UndoStack::Pushed::Merged)
        m_journal->replaceLast(m_undo.undone());
    else if (m_journal)
        m_journal->dropLast();
}

bool Document::namesRegions(const Change& change)
{
    return std::any_of(change.steps.begin(), change.steps.end(), stepNamesRegions);
}

/// Adds, and applies, the prices of regions that the change newly names.
Change Document::withPrices(Model& model, Change change) const
{
    if (!namesRegions(change))
        return change;
    Change prices = addMissingPrices(model);
    if (prices.empty() || !headroom::apply(model, prices).ok())
        return change;
    const ChangeKind kind = change.kind;
    const std::string subject = change.subject;
    change = joined(std::move(change), std::move(prices));
    change.kind = kind;
    change.subject = subject;
    return change;
}

Status Document::setField(Entity entity, Id id, const Field& field, const Value& value, Gesture gesture)
{
    auto change = changeField(model(), entity, id, field, value);
    return change.ok() ? apply(std::move(*change), gesture) : Status(change.error());
}

Gesture Document::newGesture()
{
    static Gesture last = 0;
    return ++last;
}

void Document::cancelGesture(Gesture gesture)
{
    if (gesture == 0 || m_undo.gestureOnTop() != gesture || m_undo.isSaved())
        return;
    const Change back = inverse(m_undo.undone());
    m_undo.stepBack();
    m_undo.dropRedo();
    if (m_journal)
        m_journal->dropLast();
    perform(back);
}

void Document::undo()
{
    if (!m_undo.canUndo())
        return;
    const Change back = inverse(m_undo.undone());
    m_undo.stepBack();
    if (m_journal)
        m_journal->undo();
    perform(back);
}

void Document::redo()
{
    if (!m_undo.canRedo())
        return;
    const Change again = m_undo.redone();
    m_undo.stepForward();
    if (m_journal)
        m_journal->redo();
    perform(again);
}

/// Applies a change that is known to fit.
void Document::perform(const Change& change)
{
    const Model before = model();
    if (!headroom::apply(m_project, change).ok())
        qFatal("an undo step does not fit the model");
    if (m_scenario == noId)
        announce(&change);
    else
        announceProject(before, change);
}

void Document::announce(const Change* change)
{
    ++m_revision;
    emit changed(ChangeEvent{change});
    emit undoChanged();
    announceModified();
    setState(CalculationState::Running);
    m_calculator.request(model(), m_revision);
}

void Document::announceModified()
{
    if (const bool modified = isModified(); modified != m_wasModified) {
        m_wasModified = modified;
        emit modifiedChanged(modified);
    }
}

QString Document::undoName() const { return canUndo() ? changeName(m_project, m_undo.undone()) : QString(); }

QString Document::redoName() const { return canRedo() ? changeName(m_project, m_undo.redone()) : QString(); }

QString Document::displayName() const
{
    return m_filePath.isEmpty() ? tr("Untitled") : forDisplay(QFileInfo(m_filePath).fileName());
}

void Document::replace(Model model, const QString& filePath, Standing standing, ProjectVersions versions)
{
    m_project = std::move(model);
    m_scenario = noId;
    showScenario();
    m_undo.clear();
    if (standing == Standing::Unsaved)
        m_undo.markNeverSaved();
    m_versions = std::move(versions);
    m_versionsSaved = ++m_versionsNow;
    m_filePath = filePath;
    m_projection = nullptr;
    m_error.reset();
    m_findings.clear();
    m_findingsByPath.clear();
    emit filePathChanged();
    emit scenarioChanged();
    emit versionsChanged();
    announce(nullptr);
}

void Document::setVersions(ProjectVersions versions)
{
    m_versions = std::move(versions);
    ++m_versionsNow;
    if (m_journal)
        m_journal->setVersions(m_versions);
    emit versionsChanged();
    announceModified();
}

void Document::showAnew()
{
    emit changed(ChangeEvent{});
    emit undoChanged();
    emit projected();
}

void Document::restore(const Session& session)
{
    replace(session.model(), toQString(session.info().origin.path), Standing::Unsaved, session.versions());
    m_undo.restore({session.changes().begin(), session.changes().end()}, session.applied());
    emit undoChanged();
}

Document::Snapshot Document::snapshot() { return {m_undo.sealedState(), m_versionsNow}; }

void Document::markSaved(const QString& filePath, const Snapshot& saved)
{
    m_undo.markSaved(saved.state);
    m_versionsSaved = saved.versions;
    if (m_filePath != filePath) {
        m_filePath = filePath;
        emit filePathChanged();
    }
    announceModified();
}

void Document::accept(const Calculation& calculation)
{
    if (calculation.revision != m_revision)
        return;
    m_projection = calculation.projection;
    m_error = calculation.error;
    m_findings = calculation.findings;
    m_findings.insert(m_findings.begin(), m_scenarioFindings.begin(), m_scenarioFindings.end());
    m_findingsByPath.clear();
    for (std::size_t i = 0; i < m_findings.size(); ++i)
        m_findingsByPath.emplace(m_findings[i].what.path, i);
    setState(m_error ? CalculationState::Failed : CalculationState::Current);
    emit projected();
}

void Document::setState(CalculationState state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit calculationStateChanged();
}

std::vector<const Finding*> Document::findingsOf(Entity entity, Id id, const Field& field) const
{
    std::vector<const Finding*> found;
    const Row* row = m_findingsByPath.empty() ? nullptr : model().findRow(entity, id);
    if (!row)
        return found;
    const auto [first, last] = m_findingsByPath.equal_range(pathOf(model(), entity, *row, &field));
    for (auto i = first; i != last; ++i)
        found.push_back(&m_findings[i->second]);
    return found;
}

} // namespace headroom
