// SPDX-License-Identifier: GPL-3.0-or-later
// Above every page when another program changed or removed the file of the open project: what happened, and what can be done.
#pragma once

#include "ui/document/project_files.h"

#include <QFileSystemWatcher>
#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace headroom {

class DiskNotice : public QFrame
{
    Q_OBJECT

public:
    DiskNotice(const Document& document, const ProjectFiles& files, QWidget* parent = nullptr);

    /// Looks at the file now. It is also looked at when it, or something beside it, changes.
    void look();
    QString text() const;
    QPushButton& reloadButton() const { return *m_reload; }
    QPushButton& saveButton() const { return *m_save; }
    QPushButton& keepButton() const { return *m_keep; }

signals:
    void reloadRequested();
    void saveRequested();

private:
    void watch();
    void dismiss();

    const Document& m_document;
    const ProjectFiles& m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_delay;
    std::optional<DiskState> m_dismissed; // is not told again
    QLabel* m_text;
    QPushButton* m_reload;
    QPushButton* m_save;
    QPushButton* m_keep;
};

} // namespace headroom
