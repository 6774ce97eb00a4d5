// SPDX-License-Identifier: GPL-3.0-or-later
// The projects that are built in to start from.
#pragma once

#include <QList>
#include <QString>

namespace headroom {

struct Sample
{
    QString name;  // "lumen", as openSample() has it
    QString title; // "Lumen: move to Azure"
    QString about; // one line
};

/// In the order in which people are offered them; one that has no words of its own goes by its name.
QList<Sample> samples();

} // namespace headroom
