// SPDX-License-Identifier: GPL-3.0-or-later
// What a long computation looks like: a button that starts it, one that cancels it, how far it is, and what became of it.
#pragma once

#include "ui/document/background_task.h"
#include "ui/widgets/text_style.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace headroom {

class TaskStrip : public QWidget
{
    Q_OBJECT

public:
    /// `text` is the button's, with its mnemonic.
    explicit TaskStrip(const QString& text, QWidget* parent = nullptr);

    /// Starts the work; the button becomes "Cancel" until it has ended.
    void start(BackgroundTask::Work work);
    bool isRunning() const { return m_task.isRunning(); }
    void cancel() { m_task.cancel(); }
    /// Says what the results below are worth: "1,024 trials", "The inputs have changed since."
    void say(const QString& text, TextRole role = TextRole::Quiet);
    QString state() const;
    QPushButton& runButton() const { return *m_run; }
    QPushButton& cancelButton() const { return *m_cancel; }

signals:
    /// The button was pressed.
    void runRequested();
    void cancelled();

private:
    void showRunning();
    void showEnded(bool completed);

    QPushButton* m_run;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_state;
    BackgroundTask m_task; // ends before what it tells of is gone
};

} // namespace headroom
