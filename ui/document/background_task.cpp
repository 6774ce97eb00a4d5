// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/background_task.h"

#include <algorithm>
#include <system_error>

namespace headroom {

struct BackgroundTask::Run
{
    std::atomic<bool> cancel = false;
    std::atomic<bool> ended = false;
    std::atomic<int> percent = -1;
    std::thread thread;
};

BackgroundTask::BackgroundTask(QObject* parent) : QObject(parent) {}

BackgroundTask::~BackgroundTask()
{
    for (const auto& run : m_runs)
        run->cancel = true;
    for (const auto& run : m_runs)
        run->thread.join();
}

void BackgroundTask::start(Work work)
{
    if (m_current)
        m_current->cancel = true;
    joinEnded();
    auto run = std::make_shared<Run>();
    try {
        run->thread = std::thread([this, run, work = std::move(work)] { compute(run, work); });
    } catch (const std::system_error&) {
        cancel();
        emit refused();
        return;
    }
    m_current = run;
    m_runs.push_back(run);
    emit started();
}

void BackgroundTask::compute(const std::shared_ptr<Run>& run, const Work& work)
{
    Watch watch;
    watch.cancel = &run->cancel;
    watch.progress = [this, run](std::int64_t done, std::int64_t total) {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
        if (run->percent.exchange(percent) != percent)
            QMetaObject::invokeMethod(
                this,
                [this, run, percent] {
                    if (run == m_current)
                        emit progressed(percent);
                },
                Qt::QueuedConnection);
    };
    Finish finish = work(watch);
    run->ended = true;
    QMetaObject::invokeMethod(
        this, [this, run, finish = std::move(finish)] { end(run, finish); }, Qt::QueuedConnection);
}

void BackgroundTask::cancel()
{
    if (!m_current)
        return;
    m_current->cancel = true;
    m_current = nullptr;
    emit finished(false);
}

void BackgroundTask::end(const std::shared_ptr<Run>& run, const Finish& finish)
{
    if (run == m_current) {
        m_current = nullptr;
        if (finish)
            finish();
        emit finished(true);
    }
    joinEnded();
}

void BackgroundTask::joinEnded()
{
    std::erase_if(m_runs, [](const std::shared_ptr<Run>& run) {
        if (!run->ended)
            return false;
        run->thread.join();
        return true;
    });
}

} // namespace headroom
