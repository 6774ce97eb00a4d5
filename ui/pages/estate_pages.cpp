// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/estate_pages.h"

#include "ui/charts/gantt_chart.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/data/sizes_panel.h"
#include "ui/pages/decisions/exit_months_panel.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/input_line.h"
#include "ui/pages/timeline_panel.h"
#include "ui/widgets/grid_view.h"

#include <QVBoxLayout>

#include <set>

namespace headroom {

namespace {

MasterDetailSpec workloadSpec()
{
    MasterDetailSpec spec;
    spec.entity = Entity::Workload;
    spec.table.fields = {"name", "site", "wave", "strategy", "environment", "quantity", "cores", "memoryGib", "storageGib",
        "operatingSystem", "osLicence", "cpuUtilisation", "memoryUtilisation", "hoursPerMonth", "region", "targetSku",
        "purchaseOption", "machine", "poweredOn", "application"};
    spec.table.filtered = true;
    spec.table.whenEmpty = WorkloadsPage::tr("No workloads yet. Import an inventory (Ctrl+I), or add them by hand.");
    spec.groups = {
        {WorkloadsPage::tr("Workload"),
            {"name", "application", "site", "wave", "strategy", "environment", "quantity", "poweredOn"}},
        {WorkloadsPage::tr("Machine"),
            {"machine", "cores", "memoryGib", "storageGib", "cpuUtilisation", "memoryUtilisation", "operatingSystem", "osVersion",
                "databaseEngine", "databaseEdition", "databaseVersion", "egressGbPerMonth", "ipAddresses", "externalId", "tags"}},
        {WorkloadsPage::tr("On Azure"),
            {"region", "targetSku", "hoursPerMonth", "purchaseOption", "osLicence", "saasUsers", "saasPricePerUserMonth"}},
        {WorkloadsPage::tr("Fixed amounts"), {"onPremisesPerMonth", "azurePerMonth", "oneOffCost"}},
    };
    spec.children.push_back({Entity::WorkloadDisk, {}});
    spec.children.back().table.whenEmpty = WorkloadsPage::tr("No disks listed: they are estimated from the workload's storage.");
    spec.children.push_back({Entity::WorkloadTarget, {}});
    spec.children.back().table.whenEmpty =
        WorkloadsPage::tr("No targets: what is replatformed or refactored needs the services that it runs on.");
    return spec;
}

MasterDetailSpec siteSpec()
{
    MasterDetailSpec spec;
    spec.entity = Entity::Site;
    spec.table.fields = {"name", "costGrowth", "rentPerMonth", "leaseEnd", "noticeMonths", "exitFee", "restorationCost",
        "powerModel", "bookValue"};
    spec.table.whenEmpty = SitesPage::tr("No sites yet. A site is a data centre that workloads leave.");
    spec.groups = {
        {SitesPage::tr("Site"),
            {"name", "costGrowth", "vcpuPerCore", "serversPerHost", "serversPerStaff", "staffReleaseLagMonths",
                "severancePerStaff", "paymentLagDays"}},
        {SitesPage::tr("Lease and exit"),
            {"rentPerMonth", "leaseEnd", "noticeMonths", "exitFee", "restorationCost", "decommissionPerServer"}},
        {SitesPage::tr("Power"),
            {"powerModel", "wattsPerCore", "averageLoad", "kwhPerTbYear", "powerUsageEffectiveness", "pricePerKwh",
                "colocationKw", "pricePerKwMonth", "energyMetered", "powerStrandedShare"}},
        {SitesPage::tr("Machines and licences"),
            {"bookValue", "bookLifeMonths", "resaleShare", "refreshStrandedShare", "refreshDeferralMonths", "deferralUplift",
                "licenceRenewalMonths"}},
    };
    spec.children.push_back({Entity::UnitCost, {}});
    spec.children.back().table.whenEmpty =
        SitesPage::tr("No unit costs yet: running the site's machines costs nothing but rent and power.");
    spec.children.push_back({Entity::RefreshTranche, {}});
    spec.children.back().table.whenEmpty = SitesPage::tr("No refreshes: staying needs no new machines.");
    return spec;
}

MasterDetailSpec waveSpec()
{
    MasterDetailSpec spec;
    spec.entity = Entity::Wave;
    spec.table.fields = {"name", "start", "rampMonths", "parallelMonths", "replicationMonths", "fixedCost", "costPerServer",
        "partnerCost", "contingency", "fundingAmount", "fundingShare"};
    spec.table.whenEmpty =
        MigrationPage::tr("No waves yet. A wave says when a group of workloads moves, and what the move costs.");
    spec.groups = {
        {MigrationPage::tr("Time"), {"name", "start", "rampMonths", "parallelMonths", "replicationMonths"}},
        {MigrationPage::tr("One-off cost"), {"fixedCost", "costPerServer", "partnerCost", "contingency"}},
        {MigrationPage::tr("Vendor funding"), {"fundingAmount", "fundingShare", "fundingCap", "fundingForm", "fundingLagMonths"}},
    };
    return spec;
}

void fill(QWidget* page, QWidget* content)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

} // namespace

WorkloadsPage::WorkloadsPage(Document& document, QWidget* parent)
    : ExplainingPage(document, parent), m_workloads(new MasterDetail(document, workloadSpec())), m_sizes(new SizesPanel(document))
{
    fill(this, m_workloads);
    m_workloads->addTab(m_sizes, tr("Sizes and reasons"));
    connect(m_workloads, &MasterDetail::currentRowChanged, m_sizes, &SizesPanel::showReasonOf);
    connect(m_workloads, &MasterDetail::summaryChanged, this, &WorkloadsPage::summaryChanged);
    connect(m_sizes, &SizesPanel::summaryChanged, this, &WorkloadsPage::summaryChanged);
    connect(m_sizes, &SizesPanel::provenanceRequested, this, &WorkloadsPage::provenanceRequested);
    connect(m_sizes, &SizesPanel::workloadChosen, this, [this](Id id) { m_workloads->reveal(Entity::Workload, id, nullptr); });
}

bool WorkloadsPage::reveal(Entity entity, Id id, const Field* field) { return m_workloads->reveal(entity, id, field); }

SitesPage::SitesPage(Document& document, QWidget* parent)
    : Page(document, parent), m_sites(new MasterDetail(document, siteSpec()))
{
    fill(this, m_sites);
    connect(m_sites, &MasterDetail::summaryChanged, this, &SitesPage::summaryChanged);
}

bool SitesPage::reveal(Entity entity, Id id, const Field* field) { return m_sites->reveal(entity, id, field); }

MigrationPage::MigrationPage(Document& document, QWidget* parent)
    : ExplainingPage(document, parent),
      m_waves(new MasterDetail(document, waveSpec())),
      m_timeline(new TimelinePanel(document)),
      m_exits(new TextTableModel({tr("Site"), tr("Last use"), tr("Closes after"), tr("What becomes of it")}, 9, this)),
      m_exitTable(new GridView(Qt::UserRole, Qt::DisplayRole)),
      m_exitMonths(new ExitMonthsPanel(document))
{
    fill(this, m_waves);
    m_exitTable->setModel(m_exits);
    makeReadOnly(*m_exitTable, tr("Site exits"));
    m_waves->addTab(m_exitTable, tr("Site exits"));
    m_waves->addFirstTab(m_timeline, tr("Timeline"));
    connect(m_waves, &MasterDetail::currentRowChanged, &m_timeline->chart(), &GanttChart::setCurrentWave);
    connect(m_timeline, &TimelinePanel::waveChosen, this, [this](Id wave) { m_waves->table().grid().select(wave); });
    connect(m_timeline, &TimelinePanel::explainRequested, this, [this](const std::string& target) {
        emit explainRequested({target, {}, {}});
    });
    m_timeline->chart().setCurrentWave(m_waves->currentId());
    m_waves->addTab(m_exitMonths, tr("Best exit months"));
    connect(m_waves, &MasterDetail::summaryChanged, this, &MigrationPage::summaryChanged);
    connect(m_exitMonths, &ExitMonthsPanel::summaryChanged, this, &MigrationPage::summaryChanged);
    connect(m_exitMonths, &ExitMonthsPanel::provenanceRequested, this, &MigrationPage::provenanceRequested);
    explainCells(*m_exitTable, *this, &MigrationPage::exitTold);
    connect(&document, &Document::projected, this, &MigrationPage::showExits);
    showExits();
}

bool MigrationPage::reveal(Entity entity, Id id, const Field* field) { return m_waves->reveal(entity, id, field); }

void MigrationPage::showExits()
{
    const auto projection = m_document.projection();
    std::vector<TextRow> rows;
    if (projection) {
        const Formatter formatter = Formatter::of(*projection);
        for (const SiteExit& exit : projection->exits) {
            const Row* site = m_document.model().findRow(Entity::Site, exit.site);
            if (!site)
                continue;
            rows.push_back({{forDisplay(toQString(site->name.view())), formatter.month(exit.lastUse),
                                exit.closed ? formatter.month(exit.closes) : QString(),
                                exit.closed ? tr("Closes") : tr("Stays open through the projection")},
                false, exit.site});
        }
    }
    m_exits->setRows(std::move(rows));
}

/// What says when the site closes.
Provenance MigrationPage::exitTold(int row, int column) const
{
    const Model& model = m_document.model();
    const Row* site = model.findRow(Entity::Site, m_exits->tagAt(row));
    if (!site)
        return {};
    Provenance told;
    told.title =
        tr("%1: %2").arg(forDisplay(toQString(site->name.view()), 80), m_exits->headerData(column, Qt::Horizontal).toString());
    told.value = m_exits->index(row, column).data().toString();
    told.definition =
        tr("The last use is the last month in which a wave still has machines on the site. It closes once the lease and "
           "the notice have run out after that.");
    for (const std::string_view field : {"leaseEnd", "noticeMonths", "rentPerMonth"})
        told.lines.push_back(inputLine(model, Entity::Site, *site, field));
    std::set<Id> waves;
    for (const Workload& workload : model.table<Workload>())
        if (workload.site.id == site->id && workload.wave.id != noId && waves.insert(workload.wave.id).second)
            if (const Row* wave = model.findRow(Entity::Wave, workload.wave.id)) {
                ProvenanceLine line = inputLine(model, Entity::Wave, *wave, "start");
                line.what = tr("Start of %1").arg(forDisplay(toQString(wave->name.view()), 80));
                told.lines.push_back(line);
            }
    return told;
}

} // namespace headroom
