// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows of a page.
#pragma once

#include "core/engine/explain.h"
#include "ui/document/document.h"

#include <QWidget>

class QAbstractItemModel;
class QScrollArea;
class QTableView;

namespace headroom {

class GridView;

class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Document& document, QWidget* parent = nullptr) : QWidget(parent), m_document(document) {}

    /// Shows the field and puts the focus there; false when it is not on this page. `field` may be null: the row only.
    virtual bool reveal(Entity entity, Id id, const Field* field) = 0;

signals:
    /// What the selected cells add up to, for the status bar.
    void summaryChanged(const QString& summary);
    /// How a figure of the page came about.
    void explainRequested(const headroom::ExplainQuery& query);
    /// The user wants to see a field, on whatever page it is.
    void jumpRequested(headroom::Entity entity, headroom::Id id, const headroom::Field* field);

protected:
    Document& m_document;
};

/// The widget in a frameless area that scrolls.
QScrollArea* scrolled(QWidget* widget);
/// Settings that all read-only tables share; the name is for screen readers.
void makeReadOnly(QTableView& table, const QString& name);
/// A read-only table of results.
GridView* resultTable(QAbstractItemModel* model, const QString& name);
/// A chart, or whatever, with the table of its numbers beside it; `name` is under which the user's split is remembered.
QWidget* besideTable(QWidget* picture, QWidget* table, const QString& name);

} // namespace headroom
