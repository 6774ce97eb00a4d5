// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/risk_page.h"

#include "ui/format/qt_text.h"
#include "ui/pages/decisions/discounts_panel.h"
#include "ui/pages/decisions/goal_seek_panel.h"
#include "ui/pages/decisions/sensitivity_panel.h"
#include "ui/pages/decisions/simulation_panel.h"
#include "ui/pages/decisions/two_way_panel.h"
#include "ui/pages/master_detail.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

MasterDetailSpec uncertaintySpec()
{
    MasterDetailSpec spec;
    spec.entity = Entity::Uncertainty;
    spec.table.fields = {"name", "path", "operation", "distribution", "mean", "deviation", "low", "mode", "high", "all"};
    spec.table.title = RiskPage::tr("Uncertain inputs");
    spec.table.whenEmpty = RiskPage::tr("No uncertain inputs yet. Add one (Ins), name its field and say how far it may vary.");
    spec.groups = {
        {RiskPage::tr("Input"), {"name", "path", "all", "operation"}},
        {RiskPage::tr("Law"), {"distribution", "mean", "deviation", "lowerBound", "upperBound", "low", "mode", "high"}},
    };
    spec.children.push_back({Entity::UncertaintyPoint, {}});
    spec.children.back().table.whenEmpty = RiskPage::tr("No values: a discrete law needs the values that it can take.");
    spec.children.push_back({Entity::Correlation, {}});
    spec.children.back().table.whenEmpty = RiskPage::tr("Not correlated with other inputs: it is drawn on its own.");
    return spec;
}

} // namespace

RiskPage::RiskPage(Document& document, QWidget* parent)
    : ExplainingPage(document, parent),
      m_tabs(new QTabWidget),
      m_uncertainties(new MasterDetail(document, uncertaintySpec())),
      m_simulation(new SimulationPanel(document)),
      m_sensitivity(new SensitivityPanel(document)),
      m_twoWay(new TwoWayPanel(document)),
      m_goalSeek(new GoalSeekPanel(document)),
      m_discounts(new DiscountsPanel(document))
{
    EntityTableModel::RowRules rules; // an input that every project has, and that is not zero
    rules.begin = [](const Model&, Row& row) { static_cast<Uncertainty&>(row).path = "azure.labourShare"; };
    m_uncertainties->table().model().setRowRules(std::move(rules));
    m_uncertainties->table().widen("path", 44);
    m_tabs->setAccessibleName(tr("Risk"));
    m_tabs->tabBar()->setAccessibleName(tr("Risk"));
    m_tabs->addTab(m_uncertainties, tr("Uncertain inputs"));
    m_tabs->addTab(m_simulation, tr("Simulation"));
    m_tabs->addTab(m_sensitivity, tr("Sensitivity"));
    m_tabs->addTab(m_twoWay, tr("Two-way table"));
    m_tabs->addTab(m_goalSeek, tr("Goal seek"));
    m_tabs->addTab(m_discounts, tr("Every discount"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    connect(m_uncertainties, &MasterDetail::summaryChanged, this, &RiskPage::summaryChanged);
    connect(m_simulation, &SimulationPanel::summaryChanged, this, &RiskPage::summaryChanged);
    connect(m_simulation, &SimulationPanel::provenanceRequested, this, &RiskPage::provenanceRequested);
    connect(m_sensitivity, &SensitivityPanel::provenanceRequested, this, &RiskPage::provenanceRequested);
    connect(m_sensitivity, &SensitivityPanel::summaryChanged, this, &RiskPage::summaryChanged);
    for (QuestionPanel* panel : std::initializer_list<QuestionPanel*>{m_twoWay, m_goalSeek, m_discounts}) {
        connect(panel, &QuestionPanel::summaryChanged, this, &RiskPage::summaryChanged);
        connect(panel, &QuestionPanel::provenanceRequested, this, &RiskPage::provenanceRequested);
    }
}

void RiskPage::showTab(QWidget& panel) { m_tabs->setCurrentWidget(&panel); }

bool RiskPage::reveal(Entity entity, Id id, const Field* field)
{
    if (!m_uncertainties->reveal(entity, id, field))
        return false;
    m_tabs->setCurrentWidget(m_uncertainties);
    return true;
}

} // namespace headroom
