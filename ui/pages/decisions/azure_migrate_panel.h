// SPDX-License-Identifier: GPL-3.0-or-later
// The business case as Azure Migrate publishes its method, and the way from its figure to ours.
#pragma once

#include "core/analysis/azure_migrate_view.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/question_panel.h"

#include <array>

class QComboBox;
class QLabel;

namespace headroom {

class ChartWidget;

class AzureMigratePanel : public QuestionPanel
{
    Q_OBJECT

public:
    explicit AzureMigratePanel(Document& document, QWidget* parent = nullptr);

    void run() override;
    QLineEdit& growth() const { return *m_growth; }
    QCheckBox& published() const { return *m_published; }
    QCheckBox& assessed() const { return *m_assessed; }
    QComboBox& sizing() const { return *m_sizing; }
    QLineEdit& comfort() const { return *m_comfort; }
    QComboBox& savings() const { return *m_savings; }
    QLineEdit& discount() const { return *m_discount; }
    TextTableModel& parts() const { return *m_parts; }
    TextTableModel& machines() const { return *m_machines; }
    TextTableModel& years() const { return *m_years; }
    TextTableModel& costs() const { return *m_costs; }
    TextTableModel& steps() const { return *m_steps; }
    ChartWidget& chart() const { return *m_chart; }
    const std::optional<AzureMigrateView>& view() const { return m_view; }

protected:
    void clear() override;

private:
    struct Asked
    {
        AzureMigrateInputs settings;
        AzureMigrateBasis basis;
        quint64 revision = 0;
    };
    void buildForm();
    void buildResults();
    Result<Asked> asked() const;
    Result<Fraction> share(const QLineEdit& line, const Fraction& usual) const;
    void take(const Asked& asked, const Result<AzureMigrateView>& result);
    void showYears();
    void showCosts();
    void showSteps();
    // azure_migrate_provenance.cpp
    Provenance stepTold(int row, int column) const;
    Provenance yearTold(int row, int column) const;
    Provenance costTold(int row, int column) const;
    Provenance partTold(int row, int column) const;
    Provenance machineTold(int row, int column) const;
    void tellStep(Provenance& told, const AzureMigrateStep& step) const;
    void addYearInputs(Provenance& told, std::size_t year) const;
    QString filledIn(int column, std::size_t year) const;
    // azure_migrate_assessment.cpp
    void buildAssessmentForm();
    QWidget* buildAssessment();
    Result<std::optional<AzureMigrateAssessmentSettings>> assessmentAsked() const;
    void showAssessment();
    QString assessmentText(const AzureMigrateAssessment& assessment) const;
    QString whole(const Fraction& amount) const;
    QString whole(Money amount) const;

    QLineEdit* m_growth = nullptr;
    QLineEdit* m_rate = nullptr;
    std::array<QLineEdit*, 4> m_migrated{};
    QCheckBox* m_published = nullptr;
    QLineEdit* m_colocation = nullptr;
    QCheckBox* m_assessed = nullptr;
    QComboBox* m_sizing = nullptr;
    QLineEdit* m_comfort = nullptr;
    QComboBox* m_savings = nullptr;
    QLineEdit* m_discount = nullptr;
    QLabel* m_sized = nullptr;
    TextTableModel* m_parts = nullptr;
    TextTableModel* m_machines = nullptr;
    QLabel* m_answer = nullptr;
    TextTableModel* m_years = nullptr;
    TextTableModel* m_costs = nullptr;
    TextTableModel* m_steps = nullptr;
    ChartWidget* m_chart = nullptr;
    std::optional<AzureMigrateView> m_view;
};

} // namespace headroom
