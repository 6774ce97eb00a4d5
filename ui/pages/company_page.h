// SPDX-License-Identifier: GPL-3.0-or-later
// The company: time frame, opening balances, tax, history, its operating lines and exchange rates.
#pragma once

#include "ui/pages/page.h"

#include <utility>
#include <vector>

class QTabWidget;
class QToolButton;

namespace headroom {

class EntityForm;
class EntityTable;
class MasterDetail;

class CompanyPage : public Page
{
    Q_OBJECT

public:
    explicit CompanyPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;
    EntityForm& form() const { return *m_form; }
    MasterDetail& lines() const { return *m_lines; }
    /// Puts a button beside the tabs.
    void addButton(QToolButton* button);

private:
    void addTable(Entity entity, const QString& whenEmpty);

    QTabWidget* m_tabs;
    EntityForm* m_form;
    MasterDetail* m_lines;
    std::vector<std::pair<Entity, EntityTable*>> m_tables;
};

} // namespace headroom
