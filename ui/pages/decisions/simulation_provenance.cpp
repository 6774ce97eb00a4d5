// SPDX-License-Identifier: GPL-3.0-or-later
// Where the results of a simulation come from: no formula leads to them, but trials, a seed, definitions and the inputs drawn.
#include "ui/pages/decisions/simulation_panel.h"

#include "core/analysis/sensitivity.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/input_line.h"
#include "ui/widgets/grid_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

constexpr int firstPercentile = 4; // row of the spread, behind mean, its error, deviation and lowest

QString spreadDefinition(int row)
{
    switch (row) {
    case 0: return Words::tr("The sum of the trials' figures over their number.");
    case 1: return Words::tr("How far the mean of so many trials may be off by chance: the standard deviation of such a mean.");
    case 2: return Words::tr("How far the trials' figures lie from their mean: the root of the mean square.");
    case 3: return Words::tr("The lowest figure of any trial.");
    default: break;
    }
    const auto place = static_cast<std::size_t>(row - firstPercentile);
    if (place >= shownPercentiles.size())
        return Words::tr("The highest figure of any trial.");
    return Words::tr("The trials' figures are sorted; %1 of them lie below this one. Between two figures it is linear, as in a "
                     "spreadsheet's PERCENTILE.INC.")
        .arg(Formatter().percent(shownPercentiles[place], 0));
}

} // namespace

void SimulationPanel::letExplain(GridView* table, TextTableModel* model, Told kind)
{
    table->setExplains();
    connect(table, &GridView::explainRequested, this, [this, model, kind](const QModelIndex& index) {
        if (index.row() < model->rowCount())
            tell(kind, index.row());
    });
}

QString SimulationPanel::titleOf(Told kind, int row) const
{
    switch (kind) {
    case Told::Chance: return m_chances->index(row, 0).data().toString();
    case Told::Spread: return Words::tr("%1: %2").arg(m_asked.frame.figure, m_spread->index(row, 0).data().toString());
    case Told::Influence: return Words::tr("What %1 adds to the spread").arg(m_influences->index(row, 0).data().toString());
    case Told::Bin:
        return Words::tr("Trials from %1 to below %2")
            .arg(m_bins->index(row, 0).data().toString(), m_bins->index(row, 1).data().toString());
    case Told::Month: return Words::tr("Cumulative benefit to the end of %1").arg(m_months->index(row, 0).data().toString());
    }
    return {};
}

QString SimulationPanel::definitionOf(Told kind, int row) const
{
    switch (kind) {
    case Told::Chance: return Words::tr("The share of all trials in which this is so.");
    case Told::Spread: return spreadDefinition(row);
    case Told::Influence:
        return Words::tr("The share of the figure's variance that is left in its mean once this input is known (first-order "
                         "index); the rank correlation is Spearman's. Correlated inputs share what they explain.");
    case Told::Bin: return Words::tr("How many trials have a figure of at least the one amount and below the other.");
    case Told::Month:
        return Words::tr("Percentiles of the trials' benefit from the first of the 12 months to this one: what the move case has "
                         "more cash than the stay case, without draws and share issues.");
    }
    return {};
}

void SimulationPanel::tell(Told kind, int row)
{
    const auto tableOf = [&]() -> const TextTableModel& {
        switch (kind) {
        case Told::Chance: return *m_chances;
        case Told::Spread: return *m_spread;
        case Told::Influence: return *m_influences;
        case Told::Bin: return *m_bins;
        case Told::Month: break;
        }
        return *m_months;
    };
    const TextTableModel& table = tableOf();
    if (!m_simulation || row < 0 || row >= table.rowCount())
        return;
    Provenance told;
    told.title = titleOf(kind, row);
    told.definition = definitionOf(kind, row) + u' '
        + Words::tr("No formula leads to it: every trial is a whole calculation with inputs drawn by their laws. The same seed "
                    "gives the same trials; Export samples writes them.");
    const int valueColumn = kind == Told::Bin ? 2 : kind == Told::Month ? 4 : 1; // of the months the median
    told.value = table.index(row, valueColumn).data().toString();
    for (int column = valueColumn == 1 ? 2 : 1; column < table.columnCount(); ++column)
        if (column != valueColumn && !(kind == Told::Bin && column < valueColumn))
            told.lines.push_back(
                {table.headerData(column, Qt::Horizontal).toString(), table.index(row, column).data().toString(), {}, {}});
    addRun(told);
    addInputs(told, kind, row);
    emit provenanceRequested(told);
}

/// What makes the trials those that they are, and the figure without any uncertainty.
void SimulationPanel::addRun(Provenance& told) const
{
    const Company& company = m_simulated.company();
    for (const std::string_view field : {"simulationTrials", "simulationSeed", "simulationMethod"})
        told.lines.push_back(inputLine(m_simulated, Entity::Company, company, field));
    const MeasureResult& result = m_simulation->measures.front();
    if (const std::int64_t without = m_simulation->trials - result.counted; without > 0)
        told.lines.push_back(
            {Words::tr("Trials without such a figure"), userLocale().toString(static_cast<qlonglong>(without)), {}, {}});
    ProvenanceLine asIs{Words::tr("With every input as it is: %1").arg(m_asked.frame.figure), {}, {}, result.what.text};
    const auto projection = m_document.projection();
    if (const auto reading =
            projection && m_revision == m_document.revision() ? readMeasure(*projection, result.what) : Result<Reading>(Error{});
        reading.ok())
        asIs.value = readingText(*reading, m_asked.frame.unit, Formatter::of(m_simulated));
    told.lines.push_back(asIs);
}

/// The inputs drawn: of an influence the one that it is of.
void SimulationPanel::addInputs(Provenance& told, Told kind, int row) const
{
    const auto& influences = m_simulation->measures.front().influences;
    const auto ends = sensitivityOfUncertainties(m_simulated);
    for (std::size_t i = 0; i < m_asked.inputs.size(); ++i) {
        const Uncertainty& input = m_asked.inputs[i];
        if (kind == Told::Influence && influences[static_cast<std::size_t>(row)].uncertainty != input.id)
            continue;
        ProvenanceLine line =
            inputLine(m_simulated, std::string(input.path.view()), Words::tr("Drawn: %1").arg(m_asked.nameOf(input.id)));
        const Field& law = *schemaOf<Uncertainty>().field("distribution");
        line.how = schemaText(law.choices[static_cast<std::size_t>(input.distribution)].label);
        if (ends.ok() && i < ends->size())
            line.how = Words::tr("%1, 10th to 90th percentile %2 to %3")
                           .arg(line.how, rangeEndText((*ends)[i].variation, (*ends)[i].low),
                               rangeEndText((*ends)[i].variation, (*ends)[i].high));
        told.lines.push_back(line);
    }
}

} // namespace headroom
