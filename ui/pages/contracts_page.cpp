// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contracts_page.h"

#include "ui/format/qt_text.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/option_panel.h"
#include "ui/pages/share_issue_panel.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

MasterDetailSpec capacitySpec()
{
    MasterDetailSpec spec;
    spec.entity = Entity::CapacityContract;
    spec.table.fields = {"name", "role", "counterparty", "deliveryStart", "months", "units", "pricePerUnitMonth",
        "takeOrPayShare", "decision", "appliesTo"};
    spec.table.whenEmpty = ContractsPage::tr("No capacity contracts. Add what is bought or sold by the unit and month.");
    spec.groups = {
        {ContractsPage::tr("Contract"),
            {"name", "role", "counterparty", "deliveryStart", "months", "rampMonths", "units", "pricePerUnitMonth", "escalator",
                "appliesTo"}},
        {ContractsPage::tr("Take or pay, and payment"),
            {"takeOrPayShare", "useShare", "makeUpMonths", "prepaymentShare", "prepaymentMonth", "paymentTermDays",
                "terminationMonth", "terminationFee"}},
        {ContractsPage::tr("Value and cost"),
            {"avoidedCostPerUnitMonth", "energyPerUnitMonth", "sitePerUnitMonth", "assetLifeMonths"}},
        {ContractsPage::tr("Option"),
            {"decision", "optionExpiry", "assignee", "assignmentFee", "volatility", "riskFreeRate", "costOfDebt",
                "valueLostPerYear"}},
    };
    spec.children.push_back({Entity::CapacityCapex, {}});
    spec.children.back().table.fields = {"month", "amount"};
    spec.children.back().table.whenEmpty = ContractsPage::tr("No spending listed. A seller's building costs go here, by month.");
    spec.children.push_back({Entity::CapacityUse, {}});
    spec.children.back().table.fields = {"month", "units"};
    spec.children.back().table.whenEmpty = ContractsPage::tr("No use listed: every month uses the contract's share.");
    spec.children.push_back({Entity::CapacityOutcome, {}});
    spec.children.back().table.whenEmpty = ContractsPage::tr("No outcomes. They are the branches of the option's decision tree.");
    return spec;
}

MasterDetailSpec commitmentSpec()
{
    MasterDetailSpec spec;
    spec.entity = Entity::SpendCommitment;
    spec.table.whenEmpty = ContractsPage::tr("No spend commitments. A Microsoft Azure Consumption Commitment (MACC) goes here.");
    spec.children.push_back({Entity::CommitmentMilestone, {}});
    spec.children.back().table.fields = {"month", "cumulative"};
    spec.children.back().table.whenEmpty = ContractsPage::tr("No milestones: only the amount at the end counts.");
    spec.children.push_back({Entity::CommitmentFamily, {}});
    spec.children.back().table.whenEmpty = ContractsPage::tr("No families listed: all but support count.");
    return spec;
}

MasterDetailSpec shareSpec()
{
    MasterDetailSpec spec;
    spec.entity = Entity::EquityEvent;
    spec.table.whenEmpty = ContractsPage::tr("No share issues. A public offering or another sale of new shares goes here.");
    return spec;
}

} // namespace

ContractsPage::ContractsPage(Document& document, QWidget* parent)
    : ExplainingPage(document, parent),
      m_tabs(new QTabWidget),
      m_option(new OptionPanel(document)),
      m_shares(new ShareIssuePanel(document))
{
    m_tabs->setAccessibleName(tr("Contracts"));
    m_tabs->tabBar()->setAccessibleName(tr("Contracts"));
    MasterDetail* capacity = addMaster(capacitySpec());
    capacity->addTab(m_option, tr("Option"));
    connect(capacity, &MasterDetail::currentRowChanged, m_option, &OptionPanel::setContract);
    connect(m_option, &OptionPanel::provenanceRequested, this, &ContractsPage::provenanceRequested);
    connect(m_option, &OptionPanel::summaryChanged, this, &ContractsPage::summaryChanged);
    m_option->setContract(capacity->currentId());
    addMaster(commitmentSpec());
    MasterDetail* issues = addMaster(shareSpec());
    issues->addTab(m_shares, tr("Result"));
    connect(issues, &MasterDetail::currentRowChanged, m_shares, &ShareIssuePanel::setIssue);
    connect(m_shares, &ShareIssuePanel::provenanceRequested, this, &ContractsPage::provenanceRequested);
    connect(m_shares, &ShareIssuePanel::summaryChanged, this, &ContractsPage::summaryChanged);
    m_shares->setIssue(issues->currentId());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
}

MasterDetail* ContractsPage::addMaster(const MasterDetailSpec& spec)
{
    auto* master = new MasterDetail(m_document, spec);
    m_tabs->addTab(master, schemaText(schemaOf(spec.entity).plural));
    connect(master, &MasterDetail::summaryChanged, this, &ContractsPage::summaryChanged);
    m_masters.push_back(master);
    return master;
}

bool ContractsPage::reveal(Entity entity, Id id, const Field* field)
{
    for (MasterDetail* master : m_masters)
        if (master->reveal(entity, id, field)) {
            m_tabs->setCurrentWidget(master);
            return true;
        }
    return false;
}

} // namespace headroom
