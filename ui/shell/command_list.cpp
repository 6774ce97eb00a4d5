// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_list.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

void addCommands(const QList<QAction*>& actions, const QString& menu, QList<MenuCommand>& all)
{
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = withoutMnemonic(action->text());
        if (const QMenu* below = action->menu()) {
            addCommands(below->actions(), menu.isEmpty() ? text : menu + u" \u203a "_s + text, all);
            continue;
        }
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        all.append({text, menu, keys.join(u", "_s), action});
    }
}

} // namespace

QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

QList<MenuCommand> commandsOf(const QMenuBar& bar)
{
    QList<MenuCommand> all;
    addCommands(bar.actions(), {}, all);
    return all;
}

} // namespace headroom
