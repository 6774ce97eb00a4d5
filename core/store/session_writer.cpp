// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session_writer.h"

namespace headroom {

SessionWriter::SessionWriter(Open open, Listener listener) : m_listener(std::move(listener))
{
    m_thread = std::thread([this, open = std::move(open)]() mutable { run(std::move(open)); });
}

SessionWriter::SessionWriter(std::unique_ptr<Session> session, Listener listener)
    : m_listener(std::move(listener)), m_session(std::move(session))
{
    m_thread = std::thread([this] { run({}); });
}

SessionWriter::~SessionWriter()
{
    if (m_thread.joinable())
        static_cast<void>(close(Session::Ending::Keep)); // a failure was reported to the listener
}

std::uint64_t SessionWriter::append(Change change)
{
    return post([change = std::move(change)](Session& session) { return session.append(change); });
}

std::uint64_t SessionWriter::replaceLast(Change change)
{
    return post([change = std::move(change)](Session& session) { return session.replaceLast(change); });
}

std::uint64_t SessionWriter::dropLast()
{
    return post([](Session& session) { return session.dropLast(); });
}

std::uint64_t SessionWriter::undo()
{
    return post([](Session& session) { return session.undo(); });
}

std::uint64_t SessionWriter::redo()
{
    return post([](Session& session) { return session.redo(); });
}

std::uint64_t SessionWriter::setVersions(ProjectVersions versions)
{
    return post([versions = std::move(versions)](Session& session) { return session.setVersions(versions); });
}

std::uint64_t SessionWriter::markSaved(SessionOrigin origin, Digest saved)
{
    return post([origin = std::move(origin), saved](Session& session) { return session.markSaved(origin, saved); });
}

std::uint64_t SessionWriter::post(Task task)
{
    const std::lock_guard lock(m_mutex);
    m_queue.push_back(std::move(task));
    m_failure.reset();
    m_wake.notify_one();
    return ++m_posted;
}

std::uint64_t SessionWriter::stored() const
{
    const std::lock_guard lock(m_mutex);
    return m_stored;
}

void SessionWriter::retry()
{
    const std::lock_guard lock(m_mutex);
    m_failure.reset();
    m_wake.notify_one();
}

Status SessionWriter::flush()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return !m_busy && ((m_queue.empty() && m_opened) || m_failure); });
    return m_failure ? Status(*m_failure) : done();
}

Status SessionWriter::close(Session::Ending ending)
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_abandon = ending == Session::Ending::Discard;
        m_failure.reset(); // one more try
        m_wake.notify_one();
    }
    m_thread.join();
    const bool complete = m_queue.empty() && !m_failure;
    if (m_session) {
        const Status closed = m_session->close(ending);
        m_session.reset();
        if (!closed)
            return closed;
    }
    return complete || m_abandon ? done() : Status(*m_failure);
}

void SessionWriter::run(Open open)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto hasWork = [this] { return !m_opened || !m_queue.empty(); };
        m_wake.wait(lock, [&] { return m_stop || (!m_failure && hasWork()); });
        if (m_stop && (m_abandon || m_failure || !hasWork()))
            return;
        Task task = m_opened ? m_queue.front() : Task();
        m_busy = true;
        lock.unlock();
        const Status result = carryOut(task, open);
        lock.lock();
        report(result);
        const std::uint64_t ticket = m_stored;
        lock.unlock();
        if (!result && m_listener.failed)
            m_listener.failed(result.error());
        if (result && task && m_listener.stored)
            m_listener.stored(ticket);
        lock.lock();
        m_busy = false;
        m_idle.notify_all();
    }
}

// The first piece of work is the session itself.
Status SessionWriter::carryOut(Task& task, Open& open)
{
    if (task)
        return task(*m_session);
    if (!m_session) {
        auto session = open();
        if (!session)
            return session.error();
        m_session = std::move(session).value();
    }
    if (m_listener.opened)
        m_listener.opened(m_session->info());
    return done();
}

// Domain: the mutex is held.
void SessionWriter::report(const Status& result)
{
    if (!result) {
        m_failure = result.error();
        return;
    }
    if (m_opened) {
        m_queue.pop_front();
        ++m_stored;
    }
    m_opened = true;
}

} // namespace headroom
