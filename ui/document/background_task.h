// SPDX-License-Identifier: GPL-3.0-or-later
// One long computation at a time, in a thread of its own: with progress, and given up when it is cancelled or overtaken.
#pragma once

#include "core/analysis/varied_model.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace headroom {

/// What the computation gives, a Result; what it throws becomes an error: nothing may end the program with unsaved work.
template<class Compute> auto computed(Compute&& compute) -> decltype(compute())
{
    try {
        return compute();
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "project", {}};
    } catch (const std::exception&) {
        return Error{ErrorCode::Internal, "project", {}};
    }
}

class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    /// What has to be done in the window's thread with what was computed; nothing for nothing.
    using Finish = std::function<void()>;
    /// Runs in the task's thread on what it has been given by value. It looks at the watch's cancel and tells it how far it is.
    using Work = std::function<Finish(const Watch& watch)>;

    explicit BackgroundTask(QObject* parent = nullptr);
    /// Cancels what runs and waits for it.
    ~BackgroundTask() override;

    /// What runs is cancelled; nothing of it will be heard again. Where the system gives no thread, nothing runs, and refused() says so.
    void start(Work work);
    /// Nothing will be heard of what runs but finished().
    void cancel();
    bool isRunning() const { return m_current != nullptr; }

signals:
    void started();
    /// 0 to 100.
    void progressed(int percent);
    /// `completed`: what was computed has been taken over; else it was cancelled.
    void finished(bool completed);
    void refused();

private:
    struct Run;
    void compute(const std::shared_ptr<Run>& run, const Work& work); // in the task's thread
    void end(const std::shared_ptr<Run>& run, const Finish& finish);
    void joinEnded();

    std::shared_ptr<Run> m_current;
    std::vector<std::shared_ptr<Run>> m_runs; // the current one, and cancelled ones whose threads have not ended
};

} // namespace headroom
