// SPDX-License-Identifier: GPL-3.0-or-later
// How the panes of splitters were last divided, from one start of the program to the next.
#pragma once

class QSettings;
class QWidget;

namespace headroom {

/// Keeps the splitters below the widget that have a name. One that was never laid out says nothing: what is kept of it stays.
void savePanes(const QWidget& within, QSettings& settings);
/// Those of which something is kept are divided like that.
void restorePanes(const QWidget& within, const QSettings& settings);

} // namespace headroom
