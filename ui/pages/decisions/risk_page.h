// SPDX-License-Identifier: GPL-3.0-or-later
// What is not known, and what becomes of the figures: uncertain inputs, simulation, sensitivity, goal seek.
#pragma once

#include "ui/pages/page.h"

class QTabWidget;

namespace headroom {

class GoalSeekPanel;
class MasterDetail;
class SensitivityPanel;
class SimulationPanel;

class RiskPage : public Page
{
    Q_OBJECT

public:
    explicit RiskPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;

    MasterDetail& uncertainties() const { return *m_uncertainties; }
    SimulationPanel& simulation() const { return *m_simulation; }
    SensitivityPanel& sensitivity() const { return *m_sensitivity; }
    GoalSeekPanel& goalSeek() const { return *m_goalSeek; }
    void showTab(QWidget& panel);

private:
    QTabWidget* m_tabs;
    MasterDetail* m_uncertainties;
    SimulationPanel* m_simulation;
    SensitivityPanel* m_sensitivity;
    GoalSeekPanel* m_goalSeek;
};

} // namespace headroom
