// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/scenarios_page.h"

#include "core/analysis/scenario.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/azure_migrate_panel.h"
#include "ui/pages/decisions/bridge_panel.h"
#include "ui/pages/decisions/comparison_panel.h"
#include "ui/pages/decisions/optimise_panel.h"
#include "ui/pages/master_detail.h"
#include "ui/widgets/text_style.h"

#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

MasterDetailSpec scenarioSpec()
{
    MasterDetailSpec spec;
    spec.entity = Entity::Scenario;
    spec.table.fields = {"name", "parent", "note"};
    spec.table.whenEmpty =
        ScenariosPage::tr("No scenarios yet. Add one (Ins), then record in it what you edit: the project keeps "
                          "its own values.");
    spec.groups = {{ScenariosPage::tr("Scenario"), {"name", "parent"}}};
    spec.children.push_back({Entity::ScenarioChange, {}});
    spec.children.back().table.fields = {"path", "operation", "value", "all", "order"};
    spec.children.back().table.whenEmpty = ScenariosPage::tr(
        "No changes yet: the scenario is what it inherits from. Record what you edit, or add a change (Ins) and name its field.");
    return spec;
}

/// A change begins with the plan's discount, behind those that are there.
void beginChange(const Model& model, Row& row)
{
    auto& change = static_cast<ScenarioChange&>(row);
    change.path = "azure.globalDiscount";
    change.value = Text(model.azure().globalDiscount.toText());
    change.order = 1;
    for (const ScenarioChange& other : model.table<ScenarioChange>())
        if (other.scenario.id == change.scenario.id)
            change.order = std::max(change.order, other.order + 1);
}

} // namespace

ScenariosPage::ScenariosPage(Document& document, QWidget* parent)
    : ExplainingPage(document, parent),
      m_tabs(new QTabWidget),
      m_scenarios(new MasterDetail(document, scenarioSpec())),
      m_comparison(new ComparisonPanel(document)),
      m_bridge(new BridgePanel(document)),
      m_optimiser(new OptimisePanel(document)),
      m_azureMigrate(new AzureMigratePanel(document)),
      m_record(new QToolButton)
{
    m_tabs->setAccessibleName(tr("Scenarios"));
    m_tabs->tabBar()->setAccessibleName(tr("Scenarios"));
    m_tabs->addTab(m_scenarios, schemaText(schemaOf(Entity::Scenario).plural));
    m_tabs->addTab(m_comparison, tr("Side by side"));
    m_tabs->addTab(m_bridge, tr("Bridge"));
    m_tabs->addTab(m_optimiser, tr("Best plan"));
    m_tabs->addTab(m_azureMigrate, tr("Azure Migrate's case"));
    m_scenarios->showChild(Entity::ScenarioChange);
    m_scenarios->table().widen("note", 90);
    m_scenarios->childTable(Entity::ScenarioChange)->widen("path", 60);
    m_scenarios->childTable(Entity::ScenarioChange)->widen("value", 36);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    giveRules();
    buildRecordButton();
    connect(m_scenarios, &MasterDetail::summaryChanged, this, &ScenariosPage::summaryChanged);
    connect(m_comparison, &ComparisonPanel::summaryChanged, this, &ScenariosPage::summaryChanged);
    connect(m_comparison, &ComparisonPanel::explainRequested, this, &ScenariosPage::explainRequested);
    connect(m_bridge, &BridgePanel::provenanceRequested, this, &ScenariosPage::provenanceRequested);
    connect(m_bridge, &BridgePanel::summaryChanged, this, &ScenariosPage::summaryChanged);
    for (QuestionPanel* panel : std::initializer_list<QuestionPanel*>{m_optimiser, m_azureMigrate}) {
        connect(panel, &QuestionPanel::summaryChanged, this, &ScenariosPage::summaryChanged);
        connect(panel, &QuestionPanel::provenanceRequested, this, &ScenariosPage::provenanceRequested);
    }
    connect(m_optimiser, &OptimisePanel::kept, this, [this](Id scenario) { reveal(Entity::Scenario, scenario, nullptr); });
}

void ScenariosPage::giveRules()
{
    EntityTableModel::RowRules ofScenarios;
    ofScenarios.remove = [](const Model& model, Id id) { return removeScenario(model, id); };
    m_scenarios->table().model().setRowRules(std::move(ofScenarios));
    EntityTableModel::RowRules ofChanges;
    ofChanges.begin = beginChange;
    m_scenarios->childTable(Entity::ScenarioChange)->model().setRowRules(std::move(ofChanges));
}

void ScenariosPage::buildRecordButton()
{
    m_record->setText(tr("&Record what I edit"));
    m_record->setAccessibleName(tr("Record what I edit in the current scenario"));
    m_record->setToolTip(
        plainToolTip(tr("The window shows the scenario; what you edit on any page becomes a change of it, and the "
                        "project keeps its own values (Ctrl+Shift+R).")));
    m_record->setCheckable(true);
    m_record->setFocusPolicy(Qt::StrongFocus);
    m_scenarios->table().addButton(m_record);
    connect(m_record, &QToolButton::clicked, this, [this](bool on) {
        emit enterRequested(on ? m_scenarios->currentId() : Id(noId));
        showRecording(); // as it then is
    });
    connect(m_scenarios, &MasterDetail::currentRowChanged, this, &ScenariosPage::showRecording);
    connect(&m_document, &Document::scenarioChanged, this, &ScenariosPage::showRecording);
    showRecording();
}

/// Pressed while the current row is the one that is recorded in; another row's press goes over to that one.
void ScenariosPage::showRecording()
{
    const QSignalBlocker blocker(m_record);
    const Id current = m_scenarios->currentId();
    m_record->setEnabled(current != noId);
    m_record->setChecked(current != noId && current == m_document.scenario());
}

void ScenariosPage::showTab(QWidget& panel) { m_tabs->setCurrentWidget(&panel); }

void ScenariosPage::showComparison() { m_tabs->setCurrentWidget(m_comparison); }

void ScenariosPage::showBridge() { m_tabs->setCurrentWidget(m_bridge); }

bool ScenariosPage::reveal(Entity entity, Id id, const Field* field)
{
    if (!m_scenarios->reveal(entity, id, field))
        return false;
    m_tabs->setCurrentWidget(m_scenarios);
    return true;
}

} // namespace headroom
