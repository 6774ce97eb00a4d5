// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window: built when they are first asked for, shown, and found by a field.
#include "ui/shell/main_window.h"

#include "ui/pages/actuals_page.h"
#include "ui/pages/azure_page.h"
#include "ui/pages/checks/checks_page.h"
#include "ui/pages/company_page.h"
#include "ui/pages/contracts_page.h"
#include "ui/pages/data/prices_page.h"
#include "ui/pages/debt_page.h"
#include "ui/pages/decisions/risk_page.h"
#include "ui/pages/decisions/scenarios_page.h"
#include "ui/pages/decisions/simulation_panel.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/widgets/pane_sizes.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace headroom {

Page* MainWindow::createPage(PageId id)
{
    switch (id) {
    case PageId::Overview: return new OverviewPage(m_document);
    case PageId::Company: return new CompanyPage(m_document);
    case PageId::Workloads: return new WorkloadsPage(m_document);
    case PageId::Sites: return new SitesPage(m_document);
    case PageId::Migration: return new MigrationPage(m_document);
    case PageId::Azure: return new AzurePage(m_document);
    case PageId::Debt: return new DebtPage(m_document);
    case PageId::Contracts: return new ContractsPage(m_document);
    case PageId::Scenarios: {
        auto* scenarios = new ScenariosPage(m_document);
        connect(scenarios, &ScenariosPage::enterRequested, this, &MainWindow::enterScenario);
        return scenarios;
    }
    case PageId::Risk: return new RiskPage(m_document);
    case PageId::Actuals: return new ActualsPage(m_document);
    case PageId::Prices: return new PricesPage(m_document);
    case PageId::Assumptions: return createAssumptionsPage();
    case PageId::Checks: return new ChecksPage(m_document);
    case PageId::Report: {
        auto* report = new ReportPage(m_document);
        connect(report, &ReportPage::exportRequested, this, &MainWindow::exportPdf);
        connect(report, &ReportPage::printRequested, this, &MainWindow::printReport);
        return report;
    }
    case PageId::Project: return createProjectPage();
    }
    return nullptr;
}

namespace {

/// As large as there is room, and not smaller than the page can be. It asks for no more: an area that scrolls would take what the page
/// would like to have for what it needs.
class PageHolder : public QWidget
{
public:
    explicit PageHolder(QWidget* page) : m_page(page)
    {
        page->setParent(this);
        page->show();
        follow();
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            follow();
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent*) override { m_page->setGeometry(rect()); }

private:
    void follow() { setMinimumSize(m_page->minimumSizeHint()); }

    QWidget* m_page;
};

/// A page that needs more than the window has is scrolled: the window stays on the screen in the largest letters too.
QScrollArea* scrollable(Page* page)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(new PageHolder(page));
    return area;
}

/// On which a project begins to get such rows.
MainWindow::PageId pageOf(Entity entity)
{
    switch (entity) {
    case Entity::Workload: return MainWindow::PageId::Workloads;
    case Entity::Site: return MainWindow::PageId::Sites;
    case Entity::DebtInstrument: return MainWindow::PageId::Debt;
    case Entity::SpendCommitment: return MainWindow::PageId::Contracts;
    default: return MainWindow::PageId::Company;
    }
}

} // namespace

Page& MainWindow::page(PageId id)
{
    const auto index = static_cast<std::size_t>(id);
    if (!m_pages[index]) {
        Page* created = createPage(id);
        m_pages[index] = created;
        addImportButtons(*created);
        connect(created, &Page::summaryChanged, m_summary, &QLabel::setText);
        connect(created, &Page::jumpRequested, this, &MainWindow::reveal);
        connect(created, &Page::explainRequested, this, qOverload<const ExplainQuery&>(&MainWindow::explain));
        if (const auto* explaining = qobject_cast<ExplainingPage*>(created))
            connect(explaining, &ExplainingPage::provenanceRequested, this, qOverload<const Provenance&>(&MainWindow::explain));
        if (const auto* risk = qobject_cast<RiskPage*>(created))
            connect(&risk->simulation(), &SimulationPanel::planPlaced, &static_cast<OverviewPage&>(page(PageId::Overview)),
                &OverviewPage::sayPlace);
        if (const auto* overview = qobject_cast<OverviewPage*>(created))
            connect(overview, &OverviewPage::pageWanted, this, [this](Entity entity) { showPage(pageOf(entity)); });
        QWidget* placeholder = m_stack->widget(static_cast<int>(id));
        m_stack->insertWidget(static_cast<int>(id), scrollable(created));
        m_stack->removeWidget(placeholder);
        delete placeholder;
        letClicksExplain(*created);
        const QSettings settings;
        describe(*created, id);
        restorePanes(*created, settings);
    }
    return *m_pages[index];
}

void MainWindow::showPage(PageId id)
{
    leaveStart();
    page(id); // builds it
    m_stack->setCurrentIndex(static_cast<int>(id));
    m_summary->clear();
    m_navigation->setCurrentRow(static_cast<int>(id));
}

bool MainWindow::reveal(Entity entity, Id id, const Field* field)
{
    for (int i = 0; i < pageCount; ++i) {
        const auto candidate = static_cast<PageId>(i);
        if (page(candidate).reveal(entity, id, field)) {
            showPage(candidate);
            page(candidate).reveal(entity, id, field); // now visible, so that it can have the focus
            return true;
        }
    }
    return false;
}

} // namespace headroom
