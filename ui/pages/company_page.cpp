// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_page.h"

#include "ui/format/qt_text.h"
#include "ui/pages/form_tab.h"
#include "ui/pages/master_detail.h"
#include "ui/widgets/entity_table.h"

#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

std::vector<FormGroup> companyGroups()
{
    return {
        {CompanyPage::tr("Company and time"),
            {"name", "currency", "start", "horizon", "headlineStart", "evaluationMonths", "discountRate", "usageGrowth",
                "rounding"}},
        {CompanyPage::tr("Cash and working capital"),
            {"openingCash", "minimumCash", "cashInterestRate", "daysSalesOutstanding", "daysPayablesOutstanding",
                "openingReceivables", "openingPayables", "openingPrepaid", "openingPrepaidMonths", "openingAccruedAzure"}},
        {CompanyPage::tr("Balance sheet"), {"openingFixedAssets", "openingAssetLifeMonths", "openingEquity"}},
        {CompanyPage::tr("Tax"),
            {"taxRate", "taxYearEndMonth", "taxPaymentMonths", "lossesBroughtForward", "lossLimitShare", "interestLimitShare",
                "interestLimitBase", "disallowedInterestBroughtForward", "taxableProfitYearToDate", "taxAccruedYearToDate",
                "openingTaxPayable", "taxDepreciation", "taxLifeYears", "openingTaxBasis"}},
        {CompanyPage::tr("Shares and cash sweep"), {"sharesBasic", "sharesDiluted", "sweepShare", "sweepMonths"}},
        {CompanyPage::tr("The last 12 months, for covenants"),
            {"lastYearEbitda", "lastYearCashInterest", "lastYearTaxPaid", "lastYearCapex"}},
        {CompanyPage::tr("Simulation"), {"simulationTrials", "simulationSeed", "simulationMethod"}},
        {CompanyPage::tr("Report and formats"),
            {"formatLocale", "reportLanguage", "reportStatus", "reportWithout", "preparedBy", "preparedFor", "confidentiality"}},
    };
}

MasterDetailSpec lineSpec()
{
    MasterDetailSpec spec;
    spec.entity = Entity::OperatingLine;
    spec.table.whenEmpty = CompanyPage::tr(
        "No operating lines yet. Add one for revenue, one for cost: without them only the move itself is projected.");
    spec.children.push_back({Entity::LineMonth, {}});
    spec.children.back().table.fields = {"month", "amount"};
    spec.children.back().table.whenEmpty =
        CompanyPage::tr("No explicit months: the line's base amount, growth and season count.");
    spec.children.push_back({Entity::SeasonWeight, {}});
    spec.children.back().table.fields = {"calendarMonth", "factor"};
    spec.children.back().table.whenEmpty = CompanyPage::tr("No seasonal factors: every month counts the same.");
    return spec;
}

} // namespace

CompanyPage::CompanyPage(Document& document, QWidget* parent)
    : Page(document, parent),
      m_tabs(new QTabWidget),
      m_form(new EntityForm(document, Entity::Company, companyGroups())),
      m_lines(new MasterDetail(document, lineSpec()))
{
    showTheOneRow(document, *m_form, Entity::Company);
    m_tabs->setAccessibleName(schemaText(schemaOf(Entity::Company).label));
    m_tabs->tabBar()->setAccessibleName(schemaText(schemaOf(Entity::Company).label));
    m_tabs->addTab(scrolled(m_form), schemaText(schemaOf(Entity::Company).label));
    m_tabs->addTab(m_lines, schemaText(schemaOf(Entity::OperatingLine).plural));
    addTable(Entity::PastMonth, tr("No past months: covenants take the totals of the last 12 months on the first tab."));
    addTable(Entity::FxRate, tr("No exchange rates: every instrument is in the project's currency."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    connect(m_lines, &MasterDetail::summaryChanged, this, &CompanyPage::summaryChanged);
}

void CompanyPage::addTable(Entity entity, const QString& whenEmpty)
{
    EntityTableOptions options;
    options.whenEmpty = whenEmpty;
    auto* table = new EntityTable(m_document, entity, options);
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(table);
    m_tabs->addTab(place, schemaText(schemaOf(entity).plural));
    m_tables.emplace_back(entity, table);
    connect(table, &EntityTable::summaryChanged, this, &CompanyPage::summaryChanged);
}

void CompanyPage::addButton(QToolButton* button) { m_tabs->setCornerWidget(button); }

bool CompanyPage::reveal(Entity entity, Id id, const Field* field)
{
    if (entity == Entity::Company) {
        m_tabs->setCurrentIndex(0);
        revealInForm(*m_form, field);
        return true;
    }
    for (const auto& [shown, table] : m_tables)
        if (shown == entity && table->grid().select(id, field)) {
            m_tabs->setCurrentWidget(table->parentWidget());
            table->grid().setFocus();
            return true;
        }
    if (!m_lines->reveal(entity, id, field))
        return false;
    m_tabs->setCurrentWidget(m_lines);
    return true;
}

} // namespace headroom
