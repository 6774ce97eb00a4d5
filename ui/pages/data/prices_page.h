// SPDX-License-Identifier: GPL-3.0-or-later
// What Azure costs: the prices and sizes that the project keeps, the user's price lists, and what another list would mean.
#pragma once

#include "ui/document/price_store.h"
#include "ui/pages/explaining_page.h"

#include <vector>

class QTabWidget;

namespace headroom {

class EntityTable;
class ForeignPricesBar;
class PriceDifferencePanel;
class PriceListsPanel;
class PriceSearchPanel;

class PricesPage : public ExplainingPage
{
    Q_OBJECT

public:
    explicit PricesPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;
    /// Of prices or sizes.
    EntityTable* tableOf(Entity entity);

    ForeignPricesBar& foreign() const { return *m_foreign; }
    PriceStore& store() { return m_store; }
    PriceListsPanel& lists() const { return *m_lists; }
    PriceSearchPanel& search() const { return *m_search; }
    PriceDifferencePanel& difference() const { return *m_difference; }

private:
    struct Tab
    {
        Entity entity = Entity::Price;
        QString whenEmpty;
        EntityTable* table = nullptr;
    };
    void addTable(Entity entity, const QString& whenEmpty);
    /// Tables are built when their tab is first shown: prices and sizes are long.
    EntityTable* built(int tab);

    PriceStore m_store;
    ForeignPricesBar* m_foreign;
    QTabWidget* m_tabs;
    std::vector<Tab> m_tables; // of the first tabs
    PriceListsPanel* m_lists;
    PriceSearchPanel* m_search;
    PriceDifferencePanel* m_difference;
};

} // namespace headroom
