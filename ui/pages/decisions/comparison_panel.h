// SPDX-License-Identifier: GPL-3.0-or-later
// All scenarios side by side: every figure, and every line over the 12 months of the headline.
#pragma once

#include "core/analysis/measure.h"
#include "core/engine/explain.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/live_panel.h"

class QComboBox;

namespace headroom {

class GridView;

class ComparisonPanel : public LivePanel
{
    Q_OBJECT

public:
    explicit ComparisonPanel(Document& document, QWidget* parent = nullptr);

    TextTableModel& table() const { return *m_table; }

signals:
    void summaryChanged(const QString& summary);
    /// How a figure of what the window shows came about.
    void explainRequested(const headroom::ExplainQuery& query);

protected:
    void compute() override;

private:
    /// The project as it is, or a scenario, and what it comes to.
    struct Column
    {
        Id scenario = noId;
        QString name;
        Result<Projection> projection;
    };
    static std::vector<Column> columnsOf(const Model& project, const Watch& watch);
    void fill();
    void askExplanation(const QModelIndex& index);
    QStringList headers() const;
    std::vector<TextRow> figureRows() const;
    std::vector<TextRow> lineRows() const;

    QComboBox* m_of;
    TextTableModel* m_table;
    GridView* m_grid;
    std::vector<Column> m_columns;
};

} // namespace headroom
