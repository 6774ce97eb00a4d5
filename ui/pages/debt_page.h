// SPDX-License-Identifier: GPL-3.0-or-later
// Debt, the rates it follows, the covenants it is under, and the reported figures it ties to.
#pragma once

#include "ui/document/background_task.h"
#include "ui/pages/explaining_page.h"

class QComboBox;
class QTabWidget;

namespace headroom {

class ChartWidget;
class DebtEventsPanel;
class GridView;
class MasterDetail;
class PrepaymentPanel;
class TextTableModel;

class DebtPage : public ExplainingPage
{
    Q_OBJECT

public:
    explicit DebtPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;
    MasterDetail& instruments() const { return *m_instruments; }
    TextTableModel& schedule() const { return *m_schedule; }
    MasterDetail& reported() const { return *m_reported; }
    TextTableModel& reconciliation() const { return *m_reconciliation; }
    ChartWidget& wall() const { return *m_wall; }
    ChartWidget& headroom() const { return *m_headroom; }
    DebtEventsPanel& events() const { return *m_events; }
    PrepaymentPanel& prepayment() const { return *m_prepayment; }

private:
    QWidget* buildSchedule();
    QWidget* buildWall();
    template<class Panel> void addResult(Panel* panel, const QString& title);
    MasterDetail* addMaster(const struct MasterDetailSpec& spec);
    GridView* readOnlyTable(TextTableModel* model, const QString& name);
    void showSchedule();
    void askExplanation(const QModelIndex& index);
    void explainTest(const QModelIndex& index);
    void showTests();
    void showCharts();
    void tellOfYear(const QString& place);
    void showReconciliation();
    Provenance stepTold(int row, int column) const;
    void refresh();

    QTabWidget* m_tabs;
    MasterDetail* m_instruments;
    MasterDetail* m_indices;
    MasterDetail* m_covenants;
    MasterDetail* m_reported;
    TextTableModel* m_schedule;
    TextTableModel* m_tests;
    TextTableModel* m_reconciliation;
    QComboBox* m_case;
    QComboBox* m_wallCase; // of both charts
    ChartWidget* m_wall;
    ChartWidget* m_headroom;
    DebtEventsPanel* m_events;
    PrepaymentPanel* m_prepayment;
    BackgroundTask m_partsTask; // of a year of the wall
};

} // namespace headroom
