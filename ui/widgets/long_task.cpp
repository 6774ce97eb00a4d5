// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/long_task.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEventLoop>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <future>
#include <utility>

namespace headroom {

namespace {

using namespace std::chrono_literals;

constexpr auto atOnceFor = 60ms; // nobody notices: nothing else happens meanwhile, no cursor changes
std::chrono::milliseconds silentFor = 500ms;
constexpr auto looksEvery = 50ms;

// The wait cursor, for as long as the object lives.
class WaitCursor
{
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor&) = delete;
    WaitCursor& operator=(const WaitCursor&) = delete;
};

bool hasEnded(const std::future<void>& work) { return work.wait_for(0ms) == std::future_status::ready; }

// Stays until the work has ended, however the user tries to close it: no input reaches the window meanwhile.
class ProgressDialog : public QDialog
{
public:
    ProgressDialog(QWidget* window, const QString& what, Cancellable cancellable, LongTask& task) : QDialog(window), m_task(task)
    {
        setWindowTitle(what);
        setWindowModality(Qt::WindowModal);
        auto* label = new QLabel(what);
        label->setTextFormat(Qt::PlainText);
        m_bar->setAccessibleName(what);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(label);
        layout->addWidget(m_bar);
        if (cancellable == Cancellable::Yes) {
            auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
            m_cancel = buttons->button(QDialogButtonBox::Cancel);
            connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
            layout->addWidget(buttons);
        }
        setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    }
    void reject() override
    {
        if (!m_cancel)
            return;
        m_task.cancel();
        m_cancel->setEnabled(false);
    }
    void showPercent(int percent)
    {
        m_bar->setRange(0, percent < 0 ? 0 : 100); // 0 to 0 is a bar that only shows that something goes on
        m_bar->setValue(std::max(percent, 0));
    }

private:
    LongTask& m_task;
    QProgressBar* m_bar = new QProgressBar;
    QPushButton* m_cancel = nullptr;
};

/// `atFirstLook` is called when the dialog has been there for a moment.
void showUntilEnd(QWidget* window, const QString& what, Cancellable cancellable, LongTask& task, const std::future<void>& work,
    std::function<void()> atFirstLook)
{
    ProgressDialog dialog(window, what, cancellable, task);
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &dialog, [&] {
        if (atFirstLook)
            std::exchange(atFirstLook, {})();
        dialog.showPercent(task.percent());
        if (hasEnded(work))
            loop.quit();
    });
    timer.start(looksEvery);
    dialog.showPercent(task.percent());
    dialog.show();
    loop.exec();
}

constexpr auto turn = 20ms; // of work between two looks at what the user does

} // namespace

int LongTask::percent() const
{
    const std::size_t total = m_total.load(std::memory_order_relaxed);
    if (total == 0)
        return -1;
    const std::size_t done = std::min(m_done.load(std::memory_order_relaxed), total);
    return static_cast<int>(100.0 * static_cast<double>(done) / static_cast<double>(total));
}

void showLongTasksAfter(std::chrono::milliseconds silence) { silentFor = silence; }

void runLongTask(QWidget* window, const QString& what, Cancellable cancellable, const std::function<void(LongTask&)>& work)
{
    LongTask task;
    const auto start = std::chrono::steady_clock::now();
    const bool dialogFirst = silentFor == 0ms;
    std::promise<void> mayBegin;
    std::future<void> begins = mayBegin.get_future();
    if (!dialogFirst)
        mayBegin.set_value();
    std::future<void> running = std::async(std::launch::async, [&] {
        begins.wait();
        work(task);
    });
    if (running.wait_for(std::min<std::chrono::milliseconds>(atOnceFor, silentFor)) != std::future_status::ready) {
        const WaitCursor cursor;
        while (!hasEnded(running) && std::chrono::steady_clock::now() - start < silentFor) {
            running.wait_for(10ms);
            QGuiApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        }
    }
    if (!hasEnded(running))
        showUntilEnd(window, what, cancellable, task, running,
            dialogFirst ? [&mayBegin] { mayBegin.set_value(); } : std::function<void()>());
    running.get();
}

bool runInSteps(QWidget* window, const QString& what, std::size_t total, const std::function<std::size_t(std::size_t from)>& step)
{
    using Clock = std::chrono::steady_clock;
    std::size_t done = 0;
    const auto workUntil = [&](Clock::time_point end) {
        do
            done = step(done);
        while (done < total && Clock::now() < end);
    };
    if (total > 0 && silentFor > 0ms)
        workUntil(Clock::now() + silentFor);
    if (done >= total)
        return true;
    LongTask task;
    const WaitCursor cursor;
    ProgressDialog dialog(window, what, Cancellable::Yes, task);
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &dialog, [&] {
        workUntil(Clock::now() + turn);
        task.progress(done, total);
        dialog.showPercent(task.percent());
        if (done >= total || task.cancelled())
            loop.quit();
    });
    timer.start(silentFor == 0ms ? looksEvery : 0ms);
    dialog.show();
    loop.exec();
    return !task.cancelled();
}

} // namespace headroom
