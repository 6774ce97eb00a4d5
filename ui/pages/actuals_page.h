// SPDX-License-Identifier: GPL-3.0-or-later
// Plan against actual: what bills and entered amounts say beside the plan, why they differ, and the plan anew.
#pragma once

#include "core/analysis/actual_comparison.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/live_panel.h"
#include "ui/pages/explaining_page.h"

#include <optional>

class QComboBox;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace headroom {

class ChartWidget;
class EntityTable;

/// The comparison, line by line, or of one line month by month.
class ActualsPanel : public LivePanel
{
    Q_OBJECT

public:
    explicit ActualsPanel(Document& document, QWidget* parent = nullptr);

    TextTableModel& lines() const { return *m_lines; }
    TextTableModel& months() const { return *m_months; }
    ChartWidget& chart() const { return *m_chart; }
    const std::optional<ActualComparison>& comparison() const { return m_comparison; }

signals:
    void summaryChanged(const QString& summary);

protected:
    void compute() override;

private:
    void take(const Result<ActualComparison>& result);
    void clear(const QString& why, TextRole role);
    void fillThrough();
    std::optional<Month> through() const;
    void showLines();
    void showMonths();
    const ComparedLine* chosenLine() const;
    // actuals_provenance.cpp
    Provenance lineTold(int row, int column) const;
    Provenance monthTold(int row, int column) const;
    Provenance told(const ComparedLine& line, int part) const;
    std::string planNode(const ComparedLine& line, std::optional<Month> month) const;

    QComboBox* m_case;
    QComboBox* m_through;
    TextTableModel* m_lines;
    TextTableModel* m_months;
    GridView* m_lineGrid;
    QSplitter* m_tables = nullptr;
    ChartWidget* m_chart;
    std::optional<ActualComparison> m_comparison;
};

class ActualsPage : public ExplainingPage
{
    Q_OBJECT

public:
    explicit ActualsPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;
    ActualsPanel& panel() const { return *m_panel; }
    EntityTable& amounts() const { return *m_amounts; }
    /// Puts a button beside the tabs.
    void addButton(QToolButton* button);

private:
    QTabWidget* m_tabs;
    ActualsPanel* m_panel;
    EntityTable* m_amounts;
};

} // namespace headroom
