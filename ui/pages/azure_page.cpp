// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/azure_page.h"

#include "ui/charts/chart_widget.h"
#include "ui/format/qt_text.h"
#include "ui/pages/azure_results.h"
#include "ui/pages/form_tab.h"
#include "ui/widgets/entity_table.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

std::vector<FormGroup> planGroups()
{
    return {
        {AzurePage::tr("Region and sizes"),
            {"name", "defaultRegion", "sizingRule", "comfortFactor", "vcpuPerPhysicalCore", "allowedSeries"}},
        {AzurePage::tr("Discounts and commitments"),
            {"globalDiscount", "defaultPurchase", "commitmentDelayMonths", "commitmentCoverage", "commitmentPayment",
                "renewCommitments", "priceDrift"}},
        {AzurePage::tr("What comes with the machines"),
            {"networkShare", "backupProduction", "backupRetentionFactor", "logsGbPerServerMonth", "freeLogsGbPerMonth",
                "defenderPlan", "labourShare", "platformLabourShare"}},
        {AzurePage::tr("Recovery, hosts and retained machines"),
            {"recoveryMode", "recoveryFeePerMachine", "drillHoursPerYear", "relocationHost", "relocationVcpuPerCore",
                "arcFeePerMachine"}},
        {AzurePage::tr("Support and payment"), {"supportShare", "supportPerMonth", "paymentTermDays"}},
    };
}

} // namespace

AzurePage::AzurePage(Document& document, QWidget* parent)
    : ExplainingPage(document, parent), m_tabs(new QTabWidget), m_form(new EntityForm(document, Entity::AzurePlan, planGroups()))
{
    showTheOneRow(document, *m_form, Entity::AzurePlan);
    m_tabs->setAccessibleName(tr("Azure"));
    m_tabs->tabBar()->setAccessibleName(tr("Azure"));
    m_tabs->addTab(scrolled(m_form), schemaText(schemaOf(Entity::AzurePlan).label));
    m_cost = addResult<AzureCostPanel>(*m_tabs, tr("Cost by service"));
    connect(&m_cost->chart(), &ChartWidget::explainRequested, this, [this](const QString& node) {
        ExplainQuery query;
        query.target = toUtf8(node);
        emit explainRequested(query);
    });
    QTabWidget& commitments = addGroup(tr("Commitments"));
    m_committed = addResult<CommittedPanel>(commitments, tr("Share committed"));
    m_breakEven = addResult<BreakEvenPanel>(commitments, tr("Break-even use"));
    m_purchase = addResult<PurchasePanel>(commitments, tr("Ways to buy"));
    addTable(commitments, Entity::FixedReservation,
        tr("No fixed reservations: what is reserved follows the workloads' purchase options and the coverage."));
    QTabWidget& discounts = addGroup(tr("Discounts and support"));
    addTable(
        discounts, Entity::FamilyDiscount, tr("No discounts by service family: the plan's negotiated discount counts for all."));
    addTable(
        discounts, Entity::SupportTier, tr("No support tiers: support is the plan's share of the invoice, or its flat fee."));
    addTable(discounts, Entity::AzureCredit, tr("No credits. What Microsoft or a partner grants against the bill goes here."));
    addTable(*m_tabs, Entity::PlatformItem, tr("No platform items: network is the plan's share of compute and storage."));
    QTabWidget& licences = addGroup(tr("Licences"));
    addTable(licences, Entity::LicencePool, tr("No licence pools: nothing is owned that could be brought to Azure."));
    addTable(licences, Entity::SecurityUpdates, tr("No security updates: no version on premises is out of support."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AzurePage::buildShown);
}

QTabWidget& AzurePage::addGroup(const QString& title)
{
    auto* group = new QTabWidget;
    group->setAccessibleName(title);
    group->tabBar()->setAccessibleName(title);
    m_tabs->addTab(group, title);
    connect(group, &QTabWidget::currentChanged, this, &AzurePage::buildShown);
    return *group;
}

template<class Panel> Panel* AzurePage::addResult(QTabWidget& tabs, const QString& title)
{
    auto* panel = new Panel(m_document);
    tabs.addTab(panel, title);
    connect(panel, &Panel::summaryChanged, this, &AzurePage::summaryChanged);
    connect(panel, &Panel::provenanceRequested, this, &AzurePage::provenanceRequested);
    return panel;
}

void AzurePage::addTable(QTabWidget& tabs, Entity entity, const QString& whenEmpty)
{
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(6, 6, 6, 6);
    m_tables.push_back({entity, whenEmpty, place, nullptr});
    tabs.addTab(place, schemaText(schemaOf(entity).plural));
}

void AzurePage::buildShown()
{
    for (Tab& tab : m_tables)
        if (tab.place->isVisibleTo(this))
            built(tab);
}

EntityTable* AzurePage::built(Tab& tab)
{
    if (!tab.table) {
        EntityTableOptions options;
        options.whenEmpty = tab.whenEmpty;
        tab.table = new EntityTable(m_document, tab.entity, options);
        tab.place->layout()->addWidget(tab.table);
        connect(tab.table, &EntityTable::summaryChanged, this, &AzurePage::summaryChanged);
    }
    return tab.table;
}

EntityTable* AzurePage::tableOf(Entity entity) const
{
    auto& page = const_cast<AzurePage&>(*this);
    for (Tab& tab : page.m_tables)
        if (tab.entity == entity)
            return page.built(tab);
    return nullptr;
}

void AzurePage::showTab(const QWidget& within)
{
    for (QTabWidget* tabs : findChildren<QTabWidget*>())
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->widget(tab)->isAncestorOf(&within))
                tabs->setCurrentIndex(tab);
}

bool AzurePage::reveal(Entity entity, Id id, const Field* field)
{
    if (entity == Entity::AzurePlan) {
        m_tabs->setCurrentIndex(0);
        revealInForm(*m_form, field);
        return true;
    }
    EntityTable* table = tableOf(entity);
    if (!table || !table->grid().select(id, field))
        return false;
    showTab(*table);
    table->grid().setFocus();
    return true;
}

} // namespace headroom
