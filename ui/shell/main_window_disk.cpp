// SPDX-License-Identifier: GPL-3.0-or-later
// The file of the project on disk: what other programs do to it, and what is dropped onto the window.
#include "ui/shell/main_window.h"

#include "ui/document/import_reading.h"
#include "ui/format/qt_text.h"
#include "ui/shell/disk_notice.h"
#include "ui/shell/read_only_banner.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

bool isProject(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "headroom"_L1 || suffix == "json"_L1;
}

/// The files and folders of this machine among what is dragged that can be opened or imported.
QStringList usableFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls())
        if (const QString path = url.toLocalFile(); url.isLocalFile() && (isProject(path) || kindOfImport(toUtf8(path))))
            files.append(path);
    return files;
}

} // namespace

/// What stands above the pages and speaks of the file.
void MainWindow::buildDiskNotice()
{
    m_diskNotice = new DiskNotice(m_document, m_files, this);
    connect(m_diskNotice, &DiskNotice::reloadRequested, this, &MainWindow::reloadFromDisk);
    connect(m_diskNotice, &DiskNotice::saveRequested, this, [this] { save(); });
    m_readOnlyBanner = new ReadOnlyBanner(m_document, m_files, this);
    connect(m_readOnlyBanner, &ReadOnlyBanner::copyRequested, this, [this] { saveAs(); });
    connect(m_readOnlyBanner, &ReadOnlyBanner::editRequested, this, &MainWindow::reloadFromDisk);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_diskNotice)
        m_diskNotice->look(); // some file systems tell nobody
}

void MainWindow::reloadFromDisk()
{
    if (m_document.isModified()) {
        QMessageBox box(QMessageBox::Warning, tr("Reload from disk"),
            tr("%1 has changes that are not saved.").arg(m_document.displayName()), QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(tr("Reloading loses them. To keep both, save under another name first."));
        QPushButton* reload = box.addButton(tr("Reload"), QMessageBox::DestructiveRole);
        box.setDefaultButton(box.addButton(QMessageBox::Cancel));
        askDialog(box);
        if (box.clickedButton() != reload)
            return;
    }
    openPath(m_document.filePath());
}

/// Whether what another program wrote may be replaced, or what it removed may be written again.
bool MainWindow::askReplace()
{
    const bool removed = m_files.onDisk().what == DiskState::What::Removed;
    QMessageBox box(QMessageBox::Warning, tr("Changed on disk"),
        removed ? tr("Another program removed or renamed the file since it was opened. Save it again in the same place?")
                : tr("Another program changed the file since it was opened. Replace it with what is open here?"),
        QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    QPushButton* replace = box.addButton(removed ? tr("Save again") : tr("Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    askDialog(box);
    return box.clickedButton() == replace;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!usableFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = usableFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    QTimer::singleShot(0, this, [this, files] { openDropped(files); }); // the other program waits for the end of the drop
}

void MainWindow::openDropped(const QStringList& paths)
{
    for (const QString& path : m_files.isBusy() ? QStringList() : paths) {
        if (const auto kind = kindOfImport(toUtf8(path)))
            importFrom(*kind, {path});
        else if (isProject(path))
            openBeside(path);
        else
            tell(tr("%1 can't be opened.").arg(forDisplay(QFileInfo(path).fileName())),
                tr("The window takes projects (.headroom, .json), tables (.csv, .xlsx), bills and company facts (CIK….json)."));
    }
}

} // namespace headroom
