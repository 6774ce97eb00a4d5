// SPDX-License-Identifier: GPL-3.0-or-later
// Monte Carlo: how many trials of what, how far it is, and what becomes of the figure.
#pragma once

#include "core/analysis/simulation.h"
#include "ui/format/provenance.h"
#include "ui/charts/analysis_charts.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/task_strip.h"

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

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
    QComboBox& sense() const { return *m_sense; }
    MeasureChoice& figure() const { return *m_figure; }
    QPushButton& exportButton() const { return *m_export; }
    /// Draws the last simulation's trials again, from the same seed and inputs, and writes them as CSV.
    void exportSamplesTo(const QString& path);
    /// The last one, without its samples.
    const std::optional<Simulation>& simulation() const { return m_simulation; }
    TextTableModel& chances() const { return *m_chances; }
    TextTableModel& spread() const { return *m_spread; }
    TextTableModel& bins() const { return *m_bins; }
    TextTableModel& months() const { return *m_months; }
    ChartWidget& histogram() const { return *m_histogram; }
    ChartWidget& fan() const { return *m_fan; }

signals:
    void summaryChanged(const QString& summary);
    /// Where the headline's improvement stands among the trials, for the document of that revision; empty: nothing to say.
    void planPlaced(const QString& sentence, quint64 revision);
    /// Where a figure comes from that no formula leads to.
    void provenanceRequested(const headroom::Provenance& provenance);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What a row of results is.
    enum class Told : std::uint8_t { Chance, Spread, Influence, Bin, Month };
    /// What a run was asked for, and by which names people know it.
    struct Asked
    {
        SimulationOptions options;
        AmountFrame frame;
        QString scenario;
        std::vector<Uncertainty> inputs;
        quint64 revision = 0;
        QString nameOf(Id uncertainty) const;
        /// Inputs of a continuous law that took a few values only, with how many.
        QStringList withFewValues(const Simulation& simulation) const;
        /// Of the fan, which is of money whatever the figure is.
        AmountFrame money() const { return {frame.figure, frame.currency, frame.moneyDigits, FigureUnit::Money}; }
    };
    struct Done
    {
        Result<Simulation> simulation;
        Histogram histogram;
    };
    void take(const Model& model, const Asked& asked, Done& done);
    QWidget* buildForm();
    void addField(QFormLayout& form, std::string_view field);
    QWidget* buildResults();
    QWidget* tableTab(TextTableModel* model, const QString& name, Told kind);
    void chooseAndExport();
    void follow(const ChangeEvent& event);
    void sayState(const QString& news, TextRole role);
    void fillFigures();
    Result<Asked> asked() const;
    static Done compute(const Model& model, SimulationOptions options, const Watch& watch);
    // simulation_tables.cpp
    void showChances(const Asked& asked);
    void showSpread(const Asked& asked);
    void showInfluences(const Asked& asked);
    void showBins(const std::vector<HistogramBin>& bins, const AmountFrame& frame);
    void showFan(const Asked& asked);
    void showCharts(const Histogram& shown, const Asked& asked);
    // simulation_provenance.cpp
    void letExplain(GridView* table, TextTableModel* model, Told kind);
    void tell(Told kind, int row);
    QString definitionOf(Told kind, int row) const;
    QString titleOf(Told kind, int row) const;
    void addRun(Provenance& told) const;
    void addInputs(Provenance& told, Told kind, int row) const;
    static bool hasFigures(const Simulation& simulation);

    Document& m_document;
    TaskStrip* m_strip;
    MeasureChoice* m_figure;
    QLineEdit* m_target;
    QComboBox* m_sense;
    QComboBox* m_case;
    std::vector<FieldEditor*> m_fields;
    TextTableModel* m_chances;
    TextTableModel* m_spread;
    TextTableModel* m_influences;
    TextTableModel* m_bins;
    TextTableModel* m_months;
    ChartWidget* m_histogram;
    ChartWidget* m_fan;
    QPushButton* m_export;
    std::optional<Simulation> m_simulation;
    quint64 m_revision = 0; // of the document that was simulated
    Model m_simulated;      // the inputs of the simulation
    SimulationOptions m_options;
    Asked m_asked;
};

} // namespace headroom
