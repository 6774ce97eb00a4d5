// SPDX-License-Identifier: GPL-3.0-or-later
// How Azure is bought: plan, discounts, platform, credits and licences.
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
    void addTable(Entity entity, const QString& whenEmpty);
    /// Tables are built when their tab is first shown.
    EntityTable* built(int tab);

    struct Tab
    {
        Entity entity = Entity::FamilyDiscount;
        QString whenEmpty;
        EntityTable* table = nullptr;
    };

    QTabWidget* m_tabs;
    EntityForm* m_form;
    std::vector<Tab> m_tables; // of the tabs from 1 on
};

} // namespace headroom
