// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of an analysis' tables say where their figures come from, as a panel with provenanceRequested() tells it.
#pragma once

#include "core/analysis/measure.h"
#include "core/model/model.h"
#include "ui/document/document.h"
#include "ui/format/provenance.h"
#include "ui/widgets/grid_view.h"

namespace headroom {

/// Enter, a double click (but where these lead elsewhere), or a click while the explanation is in sight asks `tell` for the cell's row
/// and column; what comes back without a title is not shown.
template<class Panel>
void explainCells(GridView& grid, Panel& panel, Provenance (Panel::*tell)(int row, int column) const,
    GridView::ExplainOn on = GridView::ExplainOn::EnterToo)
{
    grid.setExplains(on);
    QObject::connect(&grid, &GridView::explainRequested, &panel, [&panel, tell](const QModelIndex& index) {
        if (const Provenance told = (panel.*tell)(index.row(), index.column()); !told.title.isEmpty())
            emit panel.provenanceRequested(told);
    });
}

/// The figure with everything as it is, and the way to its formula; without a value where the window has other inputs by now.
ProvenanceLine asItIs(const Document& document, quint64 revision, const Measure& what, const QString& figure, FigureUnit unit);

/// The inputs that the path leads to, each with its value in the project; `here`: what it is in the analysis. Of very many the first.
void addInputs(Provenance& told, const Model& model, const std::string& path, const QString& here);

} // namespace headroom
