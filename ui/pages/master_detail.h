// SPDX-License-Identifier: GPL-3.0-or-later
// A table above, and below it everything about its current row: the form, and the lists under it.
#pragma once

#include "ui/widgets/entity_form.h"
#include "ui/widgets/entity_table.h"

#include <QWidget>

class QScrollArea;
class QTabWidget;

namespace headroom {

struct MasterDetailSpec
{
    Entity entity = Entity::Company;
    EntityTableOptions table;
    std::vector<FormGroup> groups;
    struct Child
    {
        Entity entity = Entity::Company;
        EntityTableOptions table;
    };
    std::vector<Child> children;
};

class MasterDetail : public QWidget
{
    Q_OBJECT

public:
    MasterDetail(Document& document, const MasterDetailSpec& spec, QWidget* parent = nullptr);

    EntityTable& table() const { return *m_table; }
    EntityForm& form() const { return *m_form; }
    Id currentId() const { return m_table->grid().currentId(); }
    void addTab(QWidget* widget, const QString& title);
    /// Before all others, and shown first.
    void addFirstTab(QWidget* widget, const QString& title);
    bool reveal(Entity entity, Id id, const Field* field);
    /// The table of what is listed under the current row; null where there is none of the entity.
    EntityTable* childTable(Entity entity) const;
    /// Shows it in place of the form.
    void showChild(Entity entity);

signals:
    void currentRowChanged(headroom::Id id);
    void summaryChanged(const QString& summary);

private:
    int roomOfTable() const;
    void showTabs();
    void follow(Id id);
    bool revealMaster(Id id, const Field* field);

    Document& m_document;
    Entity m_entity;
    EntityTable* m_table;
    EntityForm* m_form;
    QScrollArea* m_formArea;
    QTabWidget* m_tabs;
    QWidget* m_first = nullptr; // what is shown before the form, rows or none
    std::vector<EntityTable*> m_children;
};

} // namespace headroom
