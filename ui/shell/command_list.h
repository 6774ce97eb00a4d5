// SPDX-License-Identifier: GPL-3.0-or-later
// What a menu bar can do, as a list: for the palette and for the list of shortcuts.
#pragma once

#include <QList>
#include <QPointer>
#include <QString>

class QAction;
class QMenuBar;

namespace headroom {

struct MenuCommand
{
    QString text; // "Save as…"
    QString menu; // "File", "File › New"
    QString keys; // "Ctrl+Shift+S", empty for none
    QPointer<QAction> action;
};

/// Every action of every menu, in their order.
QList<MenuCommand> commandsOf(const QMenuBar& bar);
/// A menu's text as people read it: no marks of mnemonics.
QString withoutMnemonic(const QString& text);

} // namespace headroom
