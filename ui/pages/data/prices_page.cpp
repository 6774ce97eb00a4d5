// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/prices_page.h"

#include "ui/format/qt_text.h"
#include "ui/pages/data/foreign_prices_bar.h"
#include "ui/pages/data/price_difference_panel.h"
#include "ui/pages/data/price_lists_panel.h"
#include "ui/pages/data/price_search_panel.h"
#include "ui/widgets/entity_table.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace headroom {

PricesPage::PricesPage(Document& document, QWidget* parent)
    : ExplainingPage(document, parent),
      m_foreign(new ForeignPricesBar(document)),
      m_tabs(new QTabWidget),
      m_lists(new PriceListsPanel(document, m_store)),
      m_search(new PriceSearchPanel(document, m_store)),
      m_difference(new PriceDifferencePanel(document, m_store))
{
    m_tabs->setAccessibleName(tr("Prices"));
    m_tabs->tabBar()->setAccessibleName(tr("Prices"));
    addTable(Entity::Price, tr("No prices yet. They are taken from the price book when a region is named."));
    addTable(Entity::Sku, tr("No Azure sizes yet. They come with the prices of a region."));
    m_tabs->addTab(m_lists, tr("Price lists"));
    m_tabs->addTab(m_search, tr("Search"));
    m_tabs->addTab(m_difference, tr("Difference"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_foreign);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { built(tab); });
    connect(m_search, &PriceSearchPanel::summaryChanged, this, &PricesPage::summaryChanged);
    connect(m_difference, &PriceDifferencePanel::summaryChanged, this, &PricesPage::summaryChanged);
    connect(m_difference, &PriceDifferencePanel::provenanceRequested, this, &PricesPage::provenanceRequested);
    built(0);
}

void PricesPage::addTable(Entity entity, const QString& whenEmpty)
{
    m_tables.push_back({entity, whenEmpty, nullptr});
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(6, 6, 6, 6);
    m_tabs->addTab(place, schemaText(schemaOf(entity).plural));
}

EntityTable* PricesPage::built(int tab)
{
    if (tab < 0 || static_cast<std::size_t>(tab) >= m_tables.size())
        return nullptr;
    Tab& which = m_tables[static_cast<std::size_t>(tab)];
    if (which.table)
        return which.table;
    EntityTableOptions options;
    options.whenEmpty = which.whenEmpty;
    options.filtered = true;
    if (which.entity == Entity::Price)
        options.fields = {
            "name", "region", "kind", "price", "currency", "unit", "tierFrom", "sourceDate", "sourceKind", "citation"};
    which.table = new EntityTable(m_document, which.entity, options);
    m_tabs->widget(tab)->layout()->addWidget(which.table);
    connect(which.table, &EntityTable::summaryChanged, this, &PricesPage::summaryChanged);
    return which.table;
}

EntityTable* PricesPage::tableOf(Entity entity)
{
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        if (m_tables[i].entity == entity)
            return built(static_cast<int>(i));
    return nullptr;
}

bool PricesPage::reveal(Entity entity, Id id, const Field* field)
{
    EntityTable* table = tableOf(entity);
    if (!table || !table->grid().select(id, field))
        return false;
    m_tabs->setCurrentWidget(table->parentWidget());
    table->grid().setFocus();
    return true;
}

} // namespace headroom
