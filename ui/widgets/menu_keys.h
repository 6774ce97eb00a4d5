// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that a menu's entries show, of commands that the widget behind the menu listens to itself.
#pragma once

#include <QAction>
#include <QMenu>

namespace headroom {

/// The keys are shown beside the entry, and left to the widget.
inline void showKeys(QAction& action, const QKeySequence& keys)
{
    action.setShortcut(keys);
    action.setShortcutContext(Qt::WidgetShortcut);
    action.setShortcutVisibleInContextMenu(true);
}

/// The window's own command of these keys as an entry, done with the focus in `target`. Nothing where the window has none.
void addWindowCommand(QMenu& menu, QWidget& target, const QKeySequence& keys);

} // namespace headroom
