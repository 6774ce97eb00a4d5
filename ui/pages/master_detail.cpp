// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/master_detail.h"

#include "ui/format/qt_text.h"
#include "ui/pages/page.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

MasterDetail::MasterDetail(Document& document, const MasterDetailSpec& spec, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_entity(spec.entity),
      m_table(new EntityTable(document, spec.entity, spec.table)),
      m_form(new EntityForm(document, spec.entity, spec.groups)),
      m_formArea(scrolled(m_form)),
      m_tabs(new QTabWidget)
{
    const QString label = schemaText(schemaOf(spec.entity).label);
    m_tabs->setAccessibleName(label);
    m_tabs->tabBar()->setAccessibleName(label);
    m_tabs->addTab(m_formArea, label);
    for (const MasterDetailSpec::Child& child : spec.children) {
        auto* table = new EntityTable(document, child.entity, child.table);
        table->layout()->setContentsMargins(6, 6, 6, 6);
        connect(table, &EntityTable::summaryChanged, this, &MasterDetail::summaryChanged);
        m_tabs->addTab(table, schemaText(schemaOf(child.entity).plural));
        m_children.push_back(table);
    }
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"split."_s + toQString(schemaOf(spec.entity).name));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({roomOfTable(), 1000});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(splitter);
    connect(m_table, &EntityTable::summaryChanged, this, &MasterDetail::summaryChanged);
    connect(m_table, &EntityTable::currentRowChanged, this, &MasterDetail::follow);
    follow(currentId());
}

/// What the rows need, within limits: what is below them needs room as well.
int MasterDetail::roomOfTable() const
{
    constexpr int fewest = 4, enough = 8, most = 14, highest = 330; // rows, rows, rows, pixels
    const EntityGrid& grid = m_table->grid();
    const auto heightOf = [&](int rows) {
        return grid.horizontalHeader()->sizeHint().height() + rows * grid.verticalHeader()->defaultSectionSize()
            + grid.horizontalScrollBar()->sizeHint().height() + 2 * grid.frameWidth();
    };
    const int rows = std::clamp(grid.model()->rowCount(), fewest, most);
    const int room = std::min(heightOf(rows), std::max(highest, heightOf(std::min(rows, enough))));
    return m_table->sizeHint().height() - grid.sizeHint().height() + room;
}

/// Where there is no row, there is nothing to fill in: the table says what goes into it.
void MasterDetail::showTabs()
{
    const bool any = m_table->model().rowCount() > 0;
    const int form = m_tabs->indexOf(m_formArea);
    if (m_tabs->isTabVisible(form) == any)
        return;
    m_tabs->setTabVisible(form, any);
    for (EntityTable* child : m_children)
        m_tabs->setTabVisible(m_tabs->indexOf(child), any);
    if (any)
        m_tabs->setCurrentWidget(m_first ? m_first : m_formArea);
    m_tabs->setVisible(any || m_first);
}

void MasterDetail::follow(Id id)
{
    showTabs();
    m_form->setRow(id);
    for (EntityTable* child : m_children)
        child->showRowsOf(id);
    emit currentRowChanged(id);
}

void MasterDetail::addTab(QWidget* widget, const QString& title) { m_tabs->addTab(widget, title); }

void MasterDetail::addFirstTab(QWidget* widget, const QString& title)
{
    m_first = widget;
    m_tabs->insertTab(0, widget, title);
    m_tabs->setCurrentIndex(0);
    m_tabs->show();
}

EntityTable* MasterDetail::childTable(Entity entity) const
{
    for (EntityTable* child : m_children)
        if (child->model().entity() == entity)
            return child;
    return nullptr;
}

void MasterDetail::showChild(Entity entity)
{
    if (EntityTable* child = childTable(entity))
        m_tabs->setCurrentWidget(child);
}

bool MasterDetail::revealMaster(Id id, const Field* field)
{
    if (!m_table->grid().select(id, field))
        return false;
    FieldEditor* editor = field ? m_form->editor(field->name) : nullptr;
    if (!editor || m_table->model().columnOf(*field) >= 0) {
        m_table->grid().setFocus();
        return true;
    }
    m_tabs->setCurrentWidget(m_formArea);
    editor->input()->setFocus();
    m_formArea->ensureWidgetVisible(editor);
    return true;
}

bool MasterDetail::reveal(Entity entity, Id id, const Field* field)
{
    if (entity == m_entity)
        return revealMaster(id, field);
    for (EntityTable* child : m_children) {
        if (child->model().entity() != entity)
            continue;
        const Row* row = m_document.model().findRow(entity, id);
        const EntitySchema& schema = schemaOf(entity);
        if (!row || !m_table->grid().select(std::get<RefValue>(schema.field(schema.parentField)->read(*row)).id))
            return false;
        m_tabs->setCurrentWidget(child);
        child->grid().setFocus();
        return child->grid().select(id, field);
    }
    return false;
}

} // namespace headroom
