// SPDX-License-Identifier: GPL-3.0-or-later
// Named versions of the project: saved, compared, opened, restored, removed.
#include "ui/shell/main_window.h"

#include "core/model/difference.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/document/saved_model.h"
#include "ui/document/version_work.h"
#include "ui/pages/assumptions_page.h"
#include "ui/pages/project_page.h"
#include "ui/shell/version_dialogs.h"
#include "ui/widgets/long_task.h"

#include <QDateTime>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

Page* MainWindow::createProjectPage()
{
    auto* project = new ProjectPage(m_document);
    connect(project, &ProjectPage::saveRequested, this, &MainWindow::saveVersion);
    connect(project, &ProjectPage::openRequested, this, &MainWindow::openVersion);
    connect(project, &ProjectPage::compareRequested, this, &MainWindow::compareVersion);
    connect(project, &ProjectPage::restoreRequested, this, &MainWindow::restoreVersion);
    connect(project, &ProjectPage::removeRequested, this, &MainWindow::removeVersion);
    return project;
}

Page* MainWindow::createAssumptionsPage()
{
    auto* assumptions = new AssumptionsPage(m_document, *m_saved);
    connect(assumptions, &AssumptionsPage::versionWanted, this,
        [this, assumptions](Id version) { assumptions->compareWith(readVersion(version)); });
    return assumptions;
}

void MainWindow::saveVersion()
{
    SaveVersionDialog dialog(this);
    if (!askDialog(dialog))
        return;
    const VersionText text{
        toUtf8(dialog.name().text().trimmed()), toUtf8(dialog.note().toPlainText()), QDateTime::currentSecsSinceEpoch()};
    auto made = longTaskResult(this, tr("Saving the version"), Cancellable::Yes,
        [&, versions = m_document.versions(), project = m_document.project()](
            LongTask& task) { return makeVersion(versions, project, text, task.watch()); });
    if (!made.ok() && made.error().code == ErrorCode::Cancelled) {
        statusBar()->showMessage(tr("Cancelled: there is no new version."), 10000);
        return;
    }
    if (!made.ok()) {
        tell(tr("The version could not be saved."), messageText(made.error()));
        return;
    }
    ProjectVersions versions = m_document.versions();
    versions.push_back(std::move(*made));
    m_document.setVersions(std::move(versions));
    statusBar()->showMessage(tr("The version is in the project; saving the project keeps it."), 5000);
}

/// The project as it was; nothing, and said, where it can't be read.
std::optional<Model> MainWindow::readVersion(Id id)
{
    const auto& versions = m_document.versions();
    const auto found = std::find_if(versions.begin(), versions.end(), [&](const ProjectVersion& v) { return v.id == id; });
    if (found == versions.end())
        return std::nullopt;
    auto model = longTaskResult(this, tr("Reading the version"), Cancellable::Yes,
        [version = *found](LongTask& task) { return modelOf(version, task.watch()); });
    if (model.ok())
        return std::move(*model);
    if (model.error().code != ErrorCode::Cancelled)
        tell(tr("The version can't be read."), messageText(model.error()));
    return std::nullopt;
}

QString MainWindow::versionName(Id id) const
{
    for (const ProjectVersion& version : m_document.versions())
        if (version.id == id)
            return toQString(version.name);
    return {};
}

void MainWindow::openVersion(Id id)
{
    auto model = readVersion(id);
    if (!model || !maybeSave())
        return;
    m_files.newFrom(std::move(*model));
    showPage(PageId::Overview);
}

void MainWindow::compareVersion(Id id)
{
    const auto then = readVersion(id);
    if (!then)
        return;
    std::optional<VersionComparison> comparison;
    runLongTask(this, tr("Comparing"), Cancellable::Yes, [&, project = m_document.project()](LongTask& task) {
        comparison.emplace(compareVersions(*then, project, task.cancelled()));
    });
    const auto wasCancelled = [](const Result<Projection>& p) { return !p.ok() && p.error().code == ErrorCode::Cancelled; };
    if (wasCancelled(comparison->before) || wasCancelled(comparison->after))
        return;
    CompareVersionDialog dialog(versionName(id), *comparison, this);
    askDialog(dialog);
}

/// One undo step takes it back.
void MainWindow::restoreVersion(Id id)
{
    const auto then = readVersion(id);
    if (!then)
        return;
    enterScenario(noId);
    Change change = longTaskResult(this, tr("Comparing"), Cancellable::No,
        [&, project = m_document.project()](LongTask&) { return changeTo(project, *then); });
    change.kind = ChangeKind::Reset;
    change.subject = toUtf8(versionName(id));
    if (change.empty())
        statusBar()->showMessage(tr("Nothing to restore: the project is as it was."), 5000);
    else if (const Status status = m_document.apply(std::move(change)); !status.ok())
        tell(tr("The version could not be restored."), messageText(status.error()));
    else
        statusBar()->showMessage(
            tr("The project is what it was in “%1”; Ctrl+Z takes it back.").arg(forDisplay(versionName(id), 60)), 10000);
}

void MainWindow::removeVersion(Id id)
{
    QMessageBox box(QMessageBox::Question, tr("Delete a version"),
        tr("Delete the version “%1”?").arg(forDisplay(versionName(id), 60)), QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("This can't be undone."));
    QPushButton* remove = box.addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    askDialog(box);
    if (box.clickedButton() != remove)
        return;
    ProjectVersions versions = m_document.versions();
    std::erase_if(versions, [&](const ProjectVersion& v) { return v.id == id; });
    m_document.setVersions(std::move(versions));
}

} // namespace headroom
