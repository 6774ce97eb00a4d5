// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samples.h"

#include "ui/shell/main_window.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(samples)
};

QList<Sample> described()
{
    return {{u"lumen"_s, Words::tr("Lumen: move to Azure"),
                Words::tr("A network operator moves its data centres: estate, waves, debt, covenants and published figures.")},
        {u"lumen-restructuring"_s, Words::tr("Lumen: restructuring"),
            Words::tr("The same debt through its exchanges and amendments of March 2024.")},
        {u"coreweave-buyer"_s, Words::tr("CoreWeave: buyer"),
            Words::tr("Capacity bought ahead with a take-or-pay contract, and what the option to leave is worth.")},
        {u"coreweave-seller"_s, Words::tr("CoreWeave: seller"),
            Words::tr("The same contract from the other side: what is built, how it is financed, what it earns.")},
        {u"coreweave-assignee"_s, Words::tr("CoreWeave: assignee"),
            Words::tr("Who takes the contract over, and on what terms.")}};
}

} // namespace

QList<Sample> samples()
{
    QStringList there = MainWindow::sampleNames();
    QList<Sample> all;
    for (const Sample& sample : described())
        if (there.removeAll(sample.name) > 0)
            all.append(sample);
    for (const QString& name : there)
        all.append({name, name, {}});
    return all;
}

} // namespace headroom
