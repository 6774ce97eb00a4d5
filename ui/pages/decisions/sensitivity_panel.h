// SPDX-License-Identifier: GPL-3.0-or-later
// How much a figure moves with each uncertain input, from its 10th to its 90th percentile: a tornado with its table.
#pragma once

#include "core/analysis/sensitivity.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/live_panel.h"

namespace headroom {

class ChartWidget;
class MeasureChoice;
class OwnInputs;

class SensitivityPanel : public LivePanel
{
    Q_OBJECT

public:
    explicit SensitivityPanel(Document& document, QWidget* parent = nullptr);

    TextTableModel& table() const { return *m_table; }
    ChartWidget& chart() const { return *m_chart; }
    OwnInputs& own() const { return *m_own; }

signals:
    void summaryChanged(const QString& summary);

protected:
    void compute() override;

private:
    /// What the computation was about.
    struct Asked
    {
        QString figure;
        FigureUnit unit = FigureUnit::Money;
        std::string measure;
        std::vector<Uncertainty> inputs;
        std::vector<SensitivityInput> own; // not empty: in place of the inputs
        QString nameOf(const Variation& variation) const;
    };
    void take(const Asked& asked, const Result<std::vector<TornadoBar>>& result);
    std::vector<TextRow> rowsOf(const Asked& asked, const std::vector<TornadoBar>& bars) const;
    void tell(int bar);
    void clear(const QString& why, TextRole role);

    MeasureChoice* m_figure;
    OwnInputs* m_own;
    TextTableModel* m_table;
    ChartWidget* m_chart;
    Asked m_asked;
    std::vector<TornadoBar> m_bars; // as the table has them
};

} // namespace headroom
