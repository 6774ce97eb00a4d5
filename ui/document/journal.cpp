// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/journal.h"

#include "ui/format/qt_text.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

Journal::Journal(const QString& stateFolder, QObject* parent) : QObject(parent), m_state(toUtf8(stateFolder)) {}

Journal::~Journal() = default;

QString Journal::defaultStateFolder()
{
    const QString base = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + u"/.local/state"_s);
    return base + u"/headroom"_s;
}

void Journal::begin(Model model, ProjectVersions versions, SessionOrigin origin)
{
    end();
    m_base = std::move(model);
    m_baseVersions = std::move(versions);
    m_origin = std::move(origin);
}

void Journal::adopt(std::unique_ptr<Session> session)
{
    end();
    m_writer = std::make_unique<SessionWriter>(std::move(session), listener());
}

/// The session begins with the first edit: who only looks leaves nothing behind.
SessionWriter& Journal::writer()
{
    if (!m_writer)
        m_writer =
            std::make_unique<SessionWriter>([state = m_state, base = std::move(m_base), versions = std::move(m_baseVersions),
                                                origin = m_origin] { return Session::create(state, base, origin, versions); },
                listener());
    return *m_writer;
}

SessionWriter::Listener Journal::listener()
{
    SessionWriter::Listener listener;
    listener.failed = [this](const Error& error) { // on the storage thread
        QMetaObject::invokeMethod(
            this,
            [this, error] {
                if (!m_told)
                    emit failed(error);
                m_told = true;
            },
            Qt::QueuedConnection);
    };
    return listener;
}

void Journal::append(Change change) { writer().append(std::move(change)); }

void Journal::replaceLast(Change change) { writer().replaceLast(std::move(change)); }

void Journal::dropLast() { writer().dropLast(); }

void Journal::undo() { writer().undo(); }

void Journal::redo() { writer().redo(); }

void Journal::setVersions(ProjectVersions versions) { writer().setVersions(std::move(versions)); }

void Journal::markSaved(SessionOrigin origin, Digest digest)
{
    m_origin = origin;
    if (m_writer)
        m_writer->markSaved(std::move(origin), digest);
}

void Journal::end()
{
    if (m_writer)
        static_cast<void>(m_writer->close(Session::Ending::Discard)); // what can't be removed is offered again
    m_writer = nullptr;
    m_told = false;
}

Status Journal::waitUntilWritten() { return m_writer ? m_writer->flush() : done(); }

std::vector<Recoverable> Journal::recoverable() const
{
    std::vector<Recoverable> found = recoverableSessions(m_state);
    const auto worthless = [](const Recoverable& r) { return !r.problem && !r.info.unsaved(); };
    for (const Recoverable& r : found)
        if (worthless(r))
            static_cast<void>(discardSession(r.info.path)); // everything in it is in the file
    found.erase(std::remove_if(found.begin(), found.end(), worthless), found.end());
    return found;
}

} // namespace headroom
