// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is done to the project in a session on disk, so that after a crash it is offered again.
#pragma once

#include "core/store/session_writer.h"

#include <QObject>
#include <QString>

namespace headroom {

class Journal : public QObject
{
    Q_OBJECT

public:
    /// Sessions are kept in <stateFolder>/sessions.
    explicit Journal(const QString& stateFolder, QObject* parent = nullptr);
    /// Writes what waits, and keeps the session as a crash would, unless end() was called.
    ~Journal() override;

    /// $XDG_STATE_HOME/headroom, or ~/.local/state/headroom.
    static QString defaultStateFolder();

    /// Another project is open; the session of the last one is removed. A session is made at the first edit.
    void begin(Model model, ProjectVersions versions, SessionOrigin origin);
    /// Goes on with a recovered session.
    void adopt(std::unique_ptr<Session> session);
    void append(Change change);
    /// The last step has become this one.
    void replaceLast(Change change);
    void dropLast();
    void undo();
    void redo();
    void setVersions(ProjectVersions versions);
    void markSaved(SessionOrigin origin, Digest digest);
    /// Removes the session: nothing of it is wanted any more.
    void end();
    /// Until everything that was told is on the disk. Errors: that of the edit that can't be written.
    Status waitUntilWritten();

    /// What earlier runs left and no file holds.
    std::vector<Recoverable> recoverable() const;

signals:
    /// The edits can't be kept: after a crash they would be lost. Told once a session.
    void failed(const headroom::Error& error);

private:
    SessionWriter& writer();
    SessionWriter::Listener listener();

    const std::string m_state;
    Model m_base; // before the first edit
    ProjectVersions m_baseVersions;
    SessionOrigin m_origin;
    bool m_told = false;
    std::unique_ptr<SessionWriter> m_writer; // ends before the rest
};

} // namespace headroom
