// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/disk_notice.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace headroom {

DiskNotice::DiskNotice(const Document& document, const ProjectFiles& files, QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_files(files),
      m_text(new QLabel),
      m_reload(new QPushButton(tr("Reload from disk"))),
      m_save(new QPushButton(tr("Save again"))),
      m_keep(new QPushButton(tr("Keep mine")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("The file on disk"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    for (QPushButton* button : {m_reload, m_save, m_keep})
        layout->addWidget(button);
    m_delay.setSingleShot(true);
    m_delay.setInterval(200); // a program that writes a file seldom does it in one step
    connect(&m_delay, &QTimer::timeout, this, &DiskNotice::look);
    const auto later = [this] { m_delay.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, later);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, later);
    connect(&document, &Document::filePathChanged, this, &DiskNotice::look);
    connect(m_reload, &QPushButton::clicked, this, &DiskNotice::reloadRequested);
    connect(m_save, &QPushButton::clicked, this, &DiskNotice::saveRequested);
    connect(m_keep, &QPushButton::clicked, this, &DiskNotice::dismiss);
    look();
}

/// A file that was put in the place of ours is another one to the system: it is watched anew each time.
void DiskNotice::watch()
{
    const QString path = m_document.filePath();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QString folder = QFileInfo(path).absolutePath();
    if (!watched.isEmpty() && (path.isEmpty() || m_watcher.directories() != QStringList{folder}))
        m_watcher.removePaths(watched);
    if (path.isEmpty())
        return;
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().contains(path) && QFileInfo::exists(path))
        m_watcher.addPath(path);
}

void DiskNotice::look()
{
    if (m_files.isBusy()) { // what we write ourselves is no news
        m_delay.start();
        return;
    }
    watch();
    const DiskState state = m_files.onDisk();
    if (state.what == DiskState::What::AsOpened)
        m_dismissed.reset();
    const bool told = state.what == DiskState::What::AsOpened || m_dismissed == state;
    const bool removed = state.what == DiskState::What::Removed;
    m_text->setText(told ? QString()
            : removed
            ? tr("\u26a0 %1 is no longer there: another program removed or renamed it. What is open here is whole.")
                  .arg(m_document.displayName())
            : tr("\u26a0 Another program changed %1. What is open here is what you had.").arg(m_document.displayName()));
    m_reload->setVisible(!removed);
    m_save->setVisible(removed);
    setVisible(!told);
}

/// Until something else happens to the file. Saving asks all the same.
void DiskNotice::dismiss()
{
    m_dismissed = m_files.onDisk();
    look();
}

QString DiskNotice::text() const { return m_text->text(); }

} // namespace headroom
