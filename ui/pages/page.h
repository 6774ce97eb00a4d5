// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows of a page.
#pragma once

#include "core/engine/explain.h"
#include "ui/document/document.h"

#include <QWidget>

class QScrollArea;
class QTableView;

namespace headroom {

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

protected:
    Document& m_document;
};

/// The widget in a frameless area that scrolls.
QScrollArea* scrolled(QWidget* widget);
/// Settings that all read-only tables share; the name is for screen readers.
void makeReadOnly(QTableView& table, const QString& name);

} // namespace headroom
