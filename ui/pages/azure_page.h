// SPDX-License-Identifier: GPL-3.0-or-later
// How Azure is bought: plan, discounts, platform, credits and licences; and what comes of it.
#pragma once

#include "ui/pages/explaining_page.h"

#include <vector>

class QTabWidget;

namespace headroom {

class EntityForm;
class EntityTable;
class AzureCostPanel;
class BreakEvenPanel;
class CommittedPanel;
class PurchasePanel;

class AzurePage : public ExplainingPage
{
    Q_OBJECT

public:
    explicit AzurePage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;
    EntityTable* tableOf(Entity entity) const;
    AzureCostPanel& cost() const { return *m_cost; }
    CommittedPanel& committed() const { return *m_committed; }
    BreakEvenPanel& breakEven() const { return *m_breakEven; }
    PurchasePanel& purchase() const { return *m_purchase; }

private:
    template<class Panel> Panel* addResult(QTabWidget& tabs, const QString& title);
    QTabWidget& addGroup(const QString& title);
    struct Tab
    {
        Entity entity = Entity::FamilyDiscount;
        QString whenEmpty;
        QWidget* place = nullptr;
        EntityTable* table = nullptr;
    };
    void addTable(QTabWidget& tabs, Entity entity, const QString& whenEmpty);
    /// Tables are built when their tab is first shown.
    void buildShown();
    void showTab(const QWidget& within);
    EntityTable* built(Tab& tab);

    QTabWidget* m_tabs;
    EntityForm* m_form;
    AzureCostPanel* m_cost;
    CommittedPanel* m_committed;
    BreakEvenPanel* m_breakEven;
    PurchasePanel* m_purchase;
    std::vector<Tab> m_tables;
};

} // namespace headroom
