// SPDX-License-Identifier: GPL-3.0-or-later
// The open project: its model, what was done to it, whether it is saved, and what is calculated from it.
#pragma once

#include "core/store/project_versions.h"
#include "ui/document/calculator.h"
#include "ui/document/undo_stack.h"

#include <QObject>
#include <QString>

#include <unordered_map>

namespace headroom {

class Journal;
class Session;

/// What has just become of the model: a change was applied, or (no change) another project stands in its place.
struct ChangeEvent
{
    const Change* change = nullptr;
    bool touches(Entity entity) const;
};

enum class CalculationState : std::uint8_t { Running, Current, Failed };

class Document : public QObject
{
    Q_OBJECT

public:
    /// Begins with an empty project that nothing is calculated of.
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    /// What the window shows: the project, or what the current scenario makes of it.
    const Model& model() const { return m_scenario == noId ? m_project : m_shown; }
    /// What is saved.
    const Model& project() const { return m_project; }
    /// Counts every state that the model has had, undone ones included.
    quint64 revision() const { return m_revision; }

    // Scenarios.

    /// While a scenario is current, the window shows what it makes of the project, and what is edited becomes changes of it. noId: the
    /// project as it is. Errors: RowUnknown; why a change of the scenario can't be made.
    Status enterScenario(Id scenario);
    Id scenario() const { return m_scenario; }
    /// Its name; empty for the project as it is.
    QString scenarioName() const;

    // Editing. Nothing else changes the model.

    /// Applies the change as one undo step, with the prices of regions that it newly names. Changes with the same gesture merge.
    /// Errors: as apply() of core/model; in a scenario those of recordEdit().
    Status apply(Change change, Gesture gesture = 0);
    /// Sets a field. Errors: as changeField(), with the field's path.
    Status setField(Entity entity, Id id, const Field& field, const Value& value, Gesture gesture = 0);
    static Gesture newGesture();
    /// Takes back what was applied with the gesture, as if it had never been.
    void cancelGesture(Gesture gesture);

    bool canUndo() const { return m_undo.canUndo(); }
    bool canRedo() const { return m_undo.canRedo(); }
    void undo();
    void redo();
    /// "edit of Lumen Term Loan A: Spread", empty when there is none.
    QString undoName() const;
    QString redoName() const;

    // The project and its file.

    bool isModified() const { return !m_undo.isSaved() || m_versionsNow != m_versionsSaved; }
    /// Absolute; empty before the first save.
    const QString& filePath() const { return m_filePath; }
    /// What the title bar says: the file's name, or "Untitled".
    QString displayName() const;
    /// Puts another project in place of this one; nothing of it can be undone. Unsaved: it holds work that no file holds.
    enum class Standing { AsStored, Unsaved };
    void replace(Model model, const QString& filePath, Standing standing, ProjectVersions versions = {});
    /// Named versions of the project; to have others is no undo step, but a change that wants to be saved.
    const ProjectVersions& versions() const { return m_versions; }
    void setVersions(ProjectVersions versions);
    /// Everything that shows the project is to write it anew: numbers and dates are written in another way now.
    void showAnew();
    /// What stands now, for markSaved() when it has been written; nothing that is done meanwhile merges into it.
    struct Snapshot
    {
        UndoStack::State state = 0;
        quint64 versions = 0;
    };
    Snapshot snapshot();
    /// The file holds what stood then; what was done since is still to be saved.
    void markSaved(const QString& filePath, const Snapshot& saved);
    /// A project of an earlier session with its undo steps; none of it counts as saved.
    void restore(const Session& session);
    /// What is done from now on is told to the journal, which must outlive the document or be taken away with null.
    void setJournal(Journal* journal) { m_journal = journal; }
    Journal* journal() const { return m_journal; }

    // What is calculated.

    CalculationState calculationState() const { return m_state; }
    /// The newest that there is, maybe of an older revision: calculationState() says. Null when there never was one, or when the
    /// inputs have errors.
    std::shared_ptr<const Projection> projection() const { return m_projection; }
    const std::optional<Error>& calculationError() const { return m_error; }
    /// Of the newest calculation: validation, then projection.
    const Findings& findings() const { return m_findings; }
    /// Those of a field; empty when there are none.
    std::vector<const Finding*> findingsOf(Entity entity, Id id, const Field& field) const;

signals:
    /// After every change of the model.
    void changed(const headroom::ChangeEvent& event);
    /// A calculation of the current revision is there, with or without a projection.
    void projected();
    void calculationStateChanged();
    void undoChanged();
    void modifiedChanged(bool modified);
    void filePathChanged();
    /// Another scenario is current, or none, or it has another name.
    void scenarioChanged();
    void versionsChanged();

private:
    void perform(const Change& change);
    static bool namesRegions(const Change& change);
    Status edit(Change& change);
    void keep(Change change, Gesture gesture);
    void announce(const Change* change);
    void announceModified();
    // document_scenario.cpp
    Status record(const Change& edit, Gesture gesture);
    void announceProject(const Model& before, const Change& change);
    void showScenario();
    void accept(const Calculation& calculation);
    void setState(CalculationState state);
    Change withPrices(Model& model, Change change) const;

    Model m_project;
    Id m_scenario = noId;
    Model m_shown; // of the scenario, where one is current
    Findings m_scenarioFindings;
    ProjectVersions m_versions;
    quint64 m_versionsNow = 0; // counts every set of them
    quint64 m_versionsSaved = 0;
    quint64 m_revision = 0;
    UndoStack m_undo;
    Journal* m_journal = nullptr;
    bool m_wasModified = false;
    QString m_filePath;

    Calculator m_calculator;
    CalculationState m_state = CalculationState::Running;
    std::shared_ptr<const Projection> m_projection;
    std::optional<Error> m_error;
    Findings m_findings;
    std::unordered_multimap<std::string, std::size_t> m_findingsByPath;
};

} // namespace headroom
