// SPDX-License-Identifier: GPL-3.0-or-later
// How Azure is bought: plan, discounts, platform, credits, licences, and the project's prices.
#pragma once

#include "ui/pages/page.h"

#include <vector>

class QTabWidget;

namespace headroom {

class EntityForm;
class EntityTable;

class AzurePage : public Page
{
    Q_OBJECT

public:
    explicit AzurePage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;
    EntityTable* tableOf(Entity entity) const;

private:
    void addTable(Entity entity, const QString& whenEmpty, bool filtered);
    /// Tables are built when their tab is first shown: prices and sizes are long.
    EntityTable* built(int tab);

    struct Tab
    {
        Entity entity = Entity::Price;
        QString whenEmpty;
        bool filtered = false;
        EntityTable* table = nullptr;
    };

    QTabWidget* m_tabs;
    EntityForm* m_form;
    std::vector<Tab> m_tables; // of the tabs from 1 on
};

} // namespace headroom
