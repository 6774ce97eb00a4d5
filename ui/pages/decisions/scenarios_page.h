// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios: what they change, what they come to beside each other, why they differ, and the one that is best.
#pragma once

#include "ui/pages/explaining_page.h"

class QTabWidget;
class QToolButton;

namespace headroom {

class AzureMigratePanel;
class BridgePanel;
class ComparisonPanel;
class MasterDetail;
class OptimisePanel;

class ScenariosPage : public ExplainingPage
{
    Q_OBJECT

public:
    explicit ScenariosPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;

    MasterDetail& scenarios() const { return *m_scenarios; }
    ComparisonPanel& comparison() const { return *m_comparison; }
    BridgePanel& bridge() const { return *m_bridge; }
    OptimisePanel& optimiser() const { return *m_optimiser; }
    AzureMigratePanel& azureMigrate() const { return *m_azureMigrate; }
    void showTab(QWidget& panel);
    QToolButton& recordButton() const { return *m_record; }
    void showComparison();
    void showBridge();

signals:
    /// The user wants to work in the scenario; noId: to stop it.
    void enterRequested(headroom::Id scenario);

private:
    void giveRules();
    void buildRecordButton();
    void showRecording();

    QTabWidget* m_tabs;
    MasterDetail* m_scenarios;
    ComparisonPanel* m_comparison;
    BridgePanel* m_bridge;
    OptimisePanel* m_optimiser;
    AzureMigratePanel* m_azureMigrate;
    QToolButton* m_record;
};

} // namespace headroom
