// SPDX-License-Identifier: GPL-3.0-or-later
// Monte Carlo: how many trials of what, how far it is, and what becomes of the figure.
#pragma once

#include "core/analysis/simulation.h"
#include "ui/charts/analysis_charts.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/task_strip.h"

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace headroom {

class ChartWidget;
class FieldEditor;
class MeasureChoice;

class SimulationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SimulationPanel(Document& document, QWidget* parent = nullptr);

    /// Starts it; what can't be simulated is said beside the button.
    void run();
    TaskStrip& strip() const { return *m_strip; }
    QLineEdit& target() const { return *m_target; }
    /// The last one, without its samples.
    const std::optional<Simulation>& simulation() const { return m_simulation; }
    TextTableModel& chances() const { return *m_chances; }
    TextTableModel& spread() const { return *m_spread; }
    TextTableModel& bins() const { return *m_bins; }
    ChartWidget& histogram() const { return *m_histogram; }
    ChartWidget& fan() const { return *m_fan; }

signals:
    void summaryChanged(const QString& summary);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What a run was asked for, and by which names people know it.
    struct Asked
    {
        SimulationOptions options;
        AmountFrame frame;
        QString scenario;
        std::vector<Uncertainty> inputs;
        quint64 revision = 0;
        QString nameOf(Id uncertainty) const;
    };
    struct Done
    {
        Result<Simulation> simulation;
        std::vector<HistogramBin> bins;
    };
    QWidget* buildForm();
    void addField(QFormLayout& form, std::string_view field);
    QWidget* buildResults();
    QWidget* tableTab(TextTableModel* model, const QString& name);
    void follow(const ChangeEvent& event);
    void fillFigures();
    Result<Asked> asked() const;
    static Done compute(const Model& model, SimulationOptions options, const Watch& watch);
    void take(const Asked& asked, Done& done);
    // simulation_tables.cpp
    void showChances(const Asked& asked);
    void showSpread(const Asked& asked);
    void showInfluences(const Asked& asked);
    void showBins(const std::vector<HistogramBin>& bins);
    void showFan(const Asked& asked);

    Document& m_document;
    TaskStrip* m_strip;
    MeasureChoice* m_figure;
    QLineEdit* m_target;
    QComboBox* m_case;
    std::vector<FieldEditor*> m_fields;
    TextTableModel* m_chances;
    TextTableModel* m_spread;
    TextTableModel* m_influences;
    TextTableModel* m_bins;
    TextTableModel* m_months;
    ChartWidget* m_histogram;
    ChartWidget* m_fan;
    std::optional<Simulation> m_simulation;
};

} // namespace headroom
