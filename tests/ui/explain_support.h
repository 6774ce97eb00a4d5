// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the explanation share: its rows as text, and Enter on charts and tables.
#pragma once

#include "tests/ui/analysis_support.h"

#include "ui/charts/chart_widget.h"
#include "ui/shell/explain_panel.h"
#include "ui/widgets/grid_view.h"

#include <QTreeWidget>

namespace window_support {

/// "What | value" of the rows below the first.
inline QStringList linesOf(const ExplainPanel& panel)
{
    QStringList lines;
    const QTreeWidgetItem* root = panel.tree().topLevelItem(0);
    for (int i = 0; root && i < root->childCount(); ++i)
        lines.append(root->child(i)->text(0) + QStringLiteral(" | ") + root->child(i)->text(1));
    return lines;
}

inline QTreeWidgetItem* lineNamed(const ExplainPanel& panel, const QString& what)
{
    QTreeWidgetItem* root = panel.tree().topLevelItem(0);
    for (int i = 0; root && i < root->childCount(); ++i)
        if (root->child(i)->text(0) == what)
            return root->child(i);
    return nullptr;
}

inline QString title(const ExplainPanel& panel)
{
    return panel.tree().topLevelItem(0) ? panel.tree().topLevelItem(0)->text(0) : QString();
}

inline QString value(const ExplainPanel& panel)
{
    return panel.tree().topLevelItem(0) ? panel.tree().topLevelItem(0)->text(1) : QString();
}

inline void press(ChartWidget& chart, int place)
{
    chart.setFocus();
    chart.setCursor(place);
    QTest::keyClick(&chart, Qt::Key_Return);
}

/// Enter on a cell of a table of results.
inline void press(QWidget& panel, const TextTableModel& table, int row, int column = 1)
{
    for (auto* grid : panel.findChildren<GridView*>())
        if (grid->model()->index(0, 0).isValid() && (grid->model() == &table || grid->sourceIndex(grid->model()->index(0, 0)).model() == &table)) {
            for (int shown = 0; shown < grid->model()->rowCount(); ++shown)
                if (grid->sourceIndex(grid->model()->index(shown, 0)).row() == row)
                    grid->setCurrentIndex(grid->model()->index(shown, column));
            grid->explain();
        }
}

} // namespace window_support
