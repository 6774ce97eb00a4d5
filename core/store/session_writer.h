// SPDX-License-Identifier: GPL-3.0-or-later
// The storage thread: takes edits in order without making anyone wait, and says what is on the disk.
#pragma once

#include "core/store/session.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace headroom {

/// All members may be called from any thread; calls from one thread are carried out in their order. An edit that fails stays at
/// the head of the queue with everything behind it: nothing is lost, and retry() or the next call tries again.
class SessionWriter
{
public:
    using Open = std::function<Result<std::unique_ptr<Session>>()>;
    /// Called on the storage thread, one at a time; they must not call close() or flush().
    struct Listener
    {
        std::function<void(const SessionInfo&)> opened;
        std::function<void(std::uint64_t ticket)> stored; // everything up to this ticket is on the disk
        std::function<void(const Error&)> failed;
    };

    /// Starts the thread, which opens the session first: Session::create or Session::recover.
    SessionWriter(Open open, Listener listener);
    /// An existing one, such as one that was just recovered.
    SessionWriter(std::unique_ptr<Session> session, Listener listener);
    /// Closes with Keep.
    ~SessionWriter();

    // Each returns its ticket: rising numbers from 1 on.
    std::uint64_t append(Change change);
    std::uint64_t replaceLast(Change change);
    std::uint64_t dropLast();
    std::uint64_t undo();
    std::uint64_t redo();
    std::uint64_t setVersions(ProjectVersions versions);
    std::uint64_t markSaved(SessionOrigin origin, Digest saved);

    /// The last ticket that is on the disk.
    std::uint64_t stored() const;
    /// Tries again after a failure.
    void retry();
    /// Waits until everything is on the disk. Errors: that of the edit that can't be written.
    Status flush();
    /// Waits for what can be written, ends the session and the thread. With Discard nothing is written any more.
    /// Errors: as flush(), with the session kept; the edits in the queue are lost then.
    Status close(Session::Ending ending);

private:
    using Task = std::function<Status(Session&)>;
    std::uint64_t post(Task task);
    void run(Open open);
    Status carryOut(Task& task, Open& open);
    void report(const Status& result);

    Listener m_listener;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake; // of the thread
    std::condition_variable m_idle; // of those who wait for it
    std::deque<Task> m_queue;
    std::uint64_t m_posted = 0;
    std::uint64_t m_stored = 0;
    std::optional<Error> m_failure;
    bool m_opened = false;
    bool m_busy = false; // with a task or with telling of it
    bool m_stop = false;
    bool m_abandon = false;
    std::unique_ptr<Session> m_session; // the thread's, until it has ended
    std::thread m_thread;
};

} // namespace headroom
