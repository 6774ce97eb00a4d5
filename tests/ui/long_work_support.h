// SPDX-License-Identifier: GPL-3.0-or-later
// Someone who watches the screen while something takes long, and presses Cancel when told to; and a project that takes long.
#pragma once

#include "tests/ui/window_support.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace window_support {

/// The small project with so many workloads more.
inline headroom::Model largeProject(int workloads)
{
    using namespace headroom;
    Model model = smallProject();
    std::vector<Workload> rows;
    rows.reserve(static_cast<std::size_t>(workloads));
    for (int i = 0; i < workloads; ++i) {
        Workload row;
        row.id = 10 + i;
        row.name = "server-" + std::to_string(i);
        row.note = "rack " + std::to_string(i * 7919 % 1'000'003);
        row.onPremisesPerMonth = Money(i);
        row.azurePerMonth = Money(i * 3);
        row.site = {1};
        row.wave = {1};
        rows.push_back(row);
    }
    model.table<Workload>().append(std::move(rows));
    return model;
}

/// Its timer runs only while the window lives.
class Eyes : public QObject
{
public:
    enum class Cancel { Never, AtOnce };
    explicit Eyes(Cancel cancel) : m_cancel(cancel)
    {
        m_timer.callOnTimeout(this, &Eyes::look);
        m_timer.start(5);
    }
    QString title;      // of the dialog that says what goes on
    bool moved = false; // it says how far it is
    int looks = 0;
    std::function<void()> once; // done when the dialog is there

private:
    void look()
    {
        ++looks;
        const auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        title = dialog->windowTitle();
        if (once)
            std::exchange(once, {})();
        if (const auto* bar = dialog->findChild<QProgressBar*>(); bar && bar->maximum() == 100 && bar->value() > 0)
            moved = true;
        if (const auto* buttons = dialog->findChild<QDialogButtonBox*>(); buttons && m_cancel == Cancel::AtOnce)
            buttons->button(QDialogButtonBox::Cancel)->click();
    }
    const Cancel m_cancel;
    QTimer m_timer;
};

} // namespace window_support
