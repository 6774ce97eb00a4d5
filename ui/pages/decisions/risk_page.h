// SPDX-License-Identifier: GPL-3.0-or-later
// What is not known, and what becomes of the figures: uncertain inputs, simulation, sensitivity, two-way tables, goal seek.
#pragma once

#include "ui/pages/explaining_page.h"

class QTabWidget;

namespace headroom {

class DiscountsPanel;
class GoalSeekPanel;
class MasterDetail;
class SensitivityPanel;
class SimulationPanel;
class TwoWayPanel;

class RiskPage : public ExplainingPage
{
    Q_OBJECT

public:
    explicit RiskPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;

    MasterDetail& uncertainties() const { return *m_uncertainties; }
    SimulationPanel& simulation() const { return *m_simulation; }
    SensitivityPanel& sensitivity() const { return *m_sensitivity; }
    TwoWayPanel& twoWay() const { return *m_twoWay; }
    GoalSeekPanel& goalSeek() const { return *m_goalSeek; }
    DiscountsPanel& discounts() const { return *m_discounts; }
    void showTab(QWidget& panel);

private:
    QTabWidget* m_tabs;
    MasterDetail* m_uncertainties;
    SimulationPanel* m_simulation;
    SensitivityPanel* m_sensitivity;
    TwoWayPanel* m_twoWay;
    GoalSeekPanel* m_goalSeek;
    DiscountsPanel* m_discounts;
};

} // namespace headroom
