// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is wrong or doubtful, and whether the figures hold together.
#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QLabel;
class QModelIndex;

namespace headroom {

class GridView;
class TextTableModel;

class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPanel(Document& document, QWidget* parent = nullptr);

    int rowCount() const;
    GridView& table() const { return *m_table; }

signals:
    /// The user wants to see where a finding is.
    void jumpRequested(headroom::Entity entity, headroom::Id id, const headroom::Field* field);
    /// "Errors: 2, Warnings: 3", "No errors or warnings".
    void summaryChanged(const QString& summary);

private:
    void refresh();
    void jump(const QModelIndex& index);

    Document& m_document;
    TextTableModel* m_model;
    GridView* m_table;
    QLabel* m_invariants;
};

} // namespace headroom
