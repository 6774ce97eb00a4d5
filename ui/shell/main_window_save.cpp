// SPDX-License-Identifier: GPL-3.0-or-later
// Saving the project, and what is asked before something would be lost.
#include "ui/shell/main_window.h"

#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/project_page.h"
#include "ui/shell/disk_notice.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace headroom {

/// False when the user wants to go on with what is open.
bool MainWindow::maybeSave()
{
    if (QWidget* focus = QApplication::focusWidget())
        focus->clearFocus(); // what is being typed counts
    if (!m_document.isModified())
        return notesMayGo();
    switch (askUnsaved()) {
    case Answer::Save: return save();
    case Answer::Discard: return true;
    case Answer::Cancel: return false;
    }
    return false;
}

bool MainWindow::save()
{
    return m_document.filePath().isEmpty() || m_files.isReadOnly() ? saveAs() : saveTo(m_document.filePath());
}

/// Where a file of its own may stand: beside the open one, or among the documents where that folder is gone or can't be written.
QString MainWindow::startOfSaving() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (m_document.filePath().isEmpty())
        return startFolder() + u"/Untitled.headroom"_s;
    const QFileInfo now(m_document.filePath());
    const QFileInfo folder(now.absolutePath());
    return u"%1/%2%3.headroom"_s.arg(folder.isDir() && folder.isWritable() ? folder.filePath() : documents,
        now.completeBaseName(), m_files.isReadOnly() ? u"-2"_s : QString());
}

bool MainWindow::saveAs()
{
    const QString path = askSaveTarget(startOfSaving());
    return !path.isEmpty() && saveTo(path);
}

/// The page whose notes could not be kept as they stand there; null when they are.
const ProjectPage* MainWindow::unkeptNotes() const
{
    const auto* project = static_cast<const ProjectPage*>(m_pages[static_cast<std::size_t>(PageId::Project)]);
    return project && project->notesProblem() ? project : nullptr;
}

/// They are lost only when the user wants that.
bool MainWindow::notesMayGo()
{
    const ProjectPage* project = unkeptNotes();
    if (!project)
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Notes on the project"),
        tr("The notes that stand in the window are not kept: only those from before are."), QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(sentence(*project->notesProblem()));
    QPushButton* const mend = box.addButton(tr("Show the &notes"), QMessageBox::RejectRole);
    QPushButton* const leave = box.addButton(tr("Go on &without them"), QMessageBox::DestructiveRole);
    box.setDefaultButton(mend);
    box.setEscapeButton(mend);
    askDialog(box);
    if (box.clickedButton() == leave)
        return true;
    showPage(PageId::Project);
    project->notes().setFocus();
    return false;
}

bool MainWindow::saveTo(const QString& path)
{
    if (m_files.isBusy() || !notesMayGo())
        return false;
    auto overwrite = ProjectFiles::Overwrite::OnlyOurs;
    auto locking = ProjectFiles::Locking::Respect;
    Status status = m_files.save(path, overwrite, locking);
    while (!status.ok()) {
        if (status.error().code == ErrorCode::Cancelled) {
            statusBar()->showMessage(tr("Not saved: cancelled. The file is as it was."), 10000);
            return false;
        }
        WhenNotSaved answer = WhenNotSaved::Cancel;
        if (status.error().code == ErrorCode::FileChangedOnDisk) {
            overwrite = ProjectFiles::Overwrite::Whatever;
            answer = askReplace() ? WhenNotSaved::Retry : WhenNotSaved::Cancel;
        } else if (status.error().code == ErrorCode::FileLocked && locking == ProjectFiles::Locking::Respect) {
            answer = askSaveOverOther(status.error());
            locking = ProjectFiles::Locking::TakeOver;
        } else {
            answer = askNotSaved(status.error());
        }
        if (answer != WhenNotSaved::Retry)
            return answer == WhenNotSaved::SaveAs && saveAs();
        status = m_files.save(path, overwrite, locking);
    }
    rememberRecent(m_document.filePath());
    showTitle(); // which says whether it is read-only
    m_diskNotice->look();
    return true;
}

/// Someone else has the target open.
MainWindow::WhenNotSaved MainWindow::askSaveOverOther(const Error& locked)
{
    QMessageBox box(QMessageBox::Warning, tr("The project is open elsewhere"), sentence(locked), QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("If both save, the later one replaces the other's work."));
    QPushButton* const other = box.addButton(tr("Save &as\u2026"), QMessageBox::AcceptRole);
    QPushButton* const save = box.addButton(tr("Save a&ll the same"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(other);
    askDialog(box);
    return box.clickedButton() == other ? WhenNotSaved::SaveAs
        : box.clickedButton() == save   ? WhenNotSaved::Retry
                                        : WhenNotSaved::Cancel;
}

MainWindow::WhenNotSaved MainWindow::askNotSaved(const Error& why)
{
    QMessageBox box(QMessageBox::Warning, tr("Not saved"),
        tr("The project could not be saved. Nothing is lost: it is still open here."), QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(messageText(why));
    QPushButton* const other = box.addButton(tr("Save &as\u2026"), QMessageBox::AcceptRole);
    QPushButton* const again = box.addButton(tr("&Try again"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(other);
    askDialog(box);
    return box.clickedButton() == other ? WhenNotSaved::SaveAs
        : box.clickedButton() == again  ? WhenNotSaved::Retry
                                        : WhenNotSaved::Cancel;
}

} // namespace headroom
