// SPDX-License-Identifier: GPL-3.0-or-later
// One window a file: whoever has a file open listens on a socket of the user's, and comes to the front when another start of the
// program is asked for the same file.
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace headroom {

class FileWindow : public QObject
{
    Q_OBJECT

public:
    /// Sockets are kept in <stateFolder>/windows, which is the user's alone; an empty one keeps none.
    explicit FileWindow(const QString& stateFolder, QObject* parent = nullptr);

    /// From now on this window answers for the file; empty: for none. Where no socket can be made, nobody does: the file's lock still
    /// says that it is open. A socket that a crash left behind is taken over.
    void answerFor(const QString& path);
    /// Asks whoever has the file open to come to the front; false when nobody answers within a second.
    static bool raiseOther(const QString& stateFolder, const QString& path);

signals:
    void raiseRequested();

private:
    void answer();

    QString m_folder;
    QString m_path;
    QLocalServer* m_server;
};

} // namespace headroom
