// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: the answer in words, in pictures and as a statement.
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QScrollArea;
class QTabWidget;

namespace headroom {

class BeginPanel;
class ChartWidget;
class DebtLiquidityChart;
class HeadlineLabel;
class MonthlyCashChart;
class StatementPanel;
class TextTableModel;

class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity, Id, const Field*) override { return false; }

    /// The sentence as it is read.
    const QString& headline() const;
    HeadlineLabel& headlineLabel() const { return *m_headline; }
    /// Below the headline as long as the document is at that revision.
    void sayPlace(const QString& sentence, quint64 revision);
    QLabel& place() const { return *m_place; }
    StatementPanel& statement() const { return *m_statement; }
    MonthlyCashChart& cashChart() const { return *m_cash; }
    ChartWidget& costChart() const { return *m_cost; }
    ChartWidget& stepsChart() const { return *m_steps; }
    BeginPanel& begin() const { return *m_begin; }

signals:
    /// The page on which such rows are entered.
    void pageWanted(headroom::Entity entity);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildCharts();
    QWidget* buildTables();
    QWidget* tableTab(TextTableModel* model, const QString& name);
    void keepLegible();
    void refresh();
    void showParts(const Projection& projection);
    void showFigures(const Projection& projection);
    void askExplanation(const TextTableModel& model, const QModelIndex& index);

    HeadlineLabel* m_headline;
    QLabel* m_state;
    QLabel* m_place;     // of the plan among simulated trials
    BeginPanel* m_begin; // as long as nothing was entered
    QScrollArea* m_beginArea = nullptr;
    QScrollArea* m_figuresArea = nullptr;
    quint64 m_placedAt = 0;
    MonthlyCashChart* m_cash = nullptr;
    DebtLiquidityChart* m_debt = nullptr;
    ChartWidget* m_steps = nullptr;
    ChartWidget* m_cost = nullptr;
    QTabWidget* m_tabs{};
    StatementPanel* m_statement = nullptr;
    TextTableModel* m_parts = nullptr;
    TextTableModel* m_figures = nullptr;
};

} // namespace headroom
