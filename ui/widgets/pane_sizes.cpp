// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pane_sizes.h"

#include "ui/widgets/fitting_splitter.h"

#include <QSettings>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// Below "splitters/", earlier versions kept states of splitters that never were laid out.
QString keyOf(const QSplitter& splitter) { return u"panes/"_s + splitter.objectName(); }

/// Before it is shown for the first time, a splitter has neither a place nor sizes; what fits itself was divided by nobody.
bool wasLaidOut(const QSplitter& splitter)
{
    if (const auto* fitting = qobject_cast<const FittingSplitter*>(&splitter); fitting && !fitting->isChosen())
        return false;
    const QList<int> sizes = splitter.sizes();
    return splitter.testAttribute(Qt::WA_WState_Created)
        && std::any_of(sizes.begin(), sizes.end(), [](int size) { return size > 0; });
}

} // namespace

void savePanes(const QWidget& within, QSettings& settings)
{
    for (const auto* splitter : within.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty() && wasLaidOut(*splitter))
            settings.setValue(keyOf(*splitter), splitter->saveState());
    settings.remove(u"splitters"_s);
}

void restorePanes(const QWidget& within, const QSettings& settings)
{
    for (auto* splitter : within.findChildren<QSplitter*>())
        if (const QByteArray state = settings.value(keyOf(*splitter)).toByteArray(); !state.isEmpty()) {
            splitter->restoreState(state);
            if (auto* fitting = qobject_cast<FittingSplitter*>(splitter))
                fitting->setChosen();
        }
}

} // namespace headroom
