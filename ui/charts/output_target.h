// SPDX-License-Identifier: GPL-3.0-or-later
// Asking where something is to be written.
#pragma once

#include <QString>

class QWidget;

namespace headroom {

struct TargetQuestion
{
    QString title;
    QString start;   // the path or name that is proposed
    QString filters; // "CSV (*.csv);;JSON (*.json)"; the first ending of the chosen one is that of a name without any
};

/// The path with its ending, or empty when none was chosen. What stands at just that path is replaced only after a question; who does
/// not want that chooses again.
QString askForTarget(QWidget* parent, const TargetQuestion& question);

} // namespace headroom
