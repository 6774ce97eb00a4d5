// SPDX-License-Identifier: GPL-3.0-or-later
// Work that may take longer than a user waits without a word: on a thread of its own, with progress and a way to end it.
#pragma once

#include "core/base/work_watch.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>

class QWidget;

namespace headroom {

/// What the work and the window tell each other. Any thread.
class LongTask
{
public:
    /// For what takes one.
    WorkWatch watch()
    {
        return {&m_cancelled, [this](std::size_t done, std::size_t total) { progress(done, total); }};
    }
    /// How much of how much is done, in any unit; a total of 0 says that nobody knows.
    void progress(std::size_t done, std::size_t total)
    {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
    }
    /// Set when the user wants it to end; the work looks at it now and then and returns.
    const std::atomic<bool>& cancelled() const { return m_cancelled; }

    /// 0 to 100, or -1 where nobody knows.
    int percent() const;
    void cancel() { m_cancelled.store(true); }

private:
    std::atomic<std::size_t> m_done = 0;
    std::atomic<std::size_t> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

enum class Cancellable {
    No,
    Yes,
};

/// Runs `work` on a thread of its own and returns when it has ended. The window goes on being painted but takes no input;
/// after half a second a dialog says what goes on (`what`) and how far it is, with a button that cancels where that is possible.
/// `work` touches no widgets. Throws what it throws.
void runLongTask(QWidget* window, const QString& what, Cancellable cancellable, const std::function<void(LongTask&)>& work);

/// The same for work that only this thread may do, such as asking a table's model: `step` is called with how far it is, does a little
/// more and says how far it is then, until that is `total`. What takes less than half a second is done without another event. False
/// when it was cancelled.
bool runInSteps(
    QWidget* window, const QString& what, std::size_t total, const std::function<std::size_t(std::size_t from)>& step);

/// From now on the dialog comes after this time; what is shorter than that ends without a word. After 0 it stands there for a moment
/// before the work begins, so that tests can cancel any work.
void showLongTasksAfter(std::chrono::milliseconds silence);

/// The same for work with a result.
template<class Work> auto longTaskResult(QWidget* window, const QString& what, Cancellable cancellable, Work work)
{
    std::optional<decltype(work(std::declval<LongTask&>()))> result;
    runLongTask(window, what, cancellable, [&](LongTask& task) { result.emplace(work(task)); });
    return std::move(*result);
}

} // namespace headroom
