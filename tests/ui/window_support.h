// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the window share: a window on a small project, answers instead of boxes, waiting for figures.
#pragma once

#include "tests/support/testing.h"

#include "ui/shell/main_window.h"

namespace window_support {

/// A small company with debt, a site, a wave and two workloads of fixed Azure cost: quick to calculate, nothing to price.
headroom::Model smallProject();

/// Settings go to a folder of the test; no box is shown.
class TestWindow : public headroom::MainWindow
{
public:
    explicit TestWindow(const QString& stateFolder = {});

    QStringList told; // what boxes would have said
    headroom::MainWindow::Answer answer = headroom::MainWindow::Answer::Cancel;
    int asked = 0;
    QRect room{0, 0, 10'000, 10'000}; // without a display a screen has 800 x 800

private:
    QRect roomOnScreen() const override { return room; }
};

/// Waits until the figures are those of the current inputs; false after ten seconds, or when there are none.
bool waitForFigures(headroom::Document& document);

/// Everything that a projection says, as text: equal texts are equal figures.
QStringList figuresOf(const headroom::Projection& projection);

} // namespace window_support
