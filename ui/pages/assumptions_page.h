// SPDX-License-Identifier: GPL-3.0-or-later
// The register of assumptions: every input with where it comes from; Enter leads to it.
#pragma once

#include "ui/models/assumption_model.h"
#include "ui/pages/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace headroom {

class AssumptionsPage : public Page
{
    Q_OBJECT

public:
    explicit AssumptionsPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity, Id, const Field*) override { return false; }

    AssumptionModel& model() const { return *m_model; }
    GridView& grid() const { return *m_grid; }
    QLineEdit& filter() const { return *m_filter; }
    QComboBox& kind() const { return *m_kind; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildFilters();
    void refresh();
    void filterRows();
    void say();
    void jump(const QModelIndex& index);

    AssumptionModel* m_model;
    GridView* m_grid;
    QLineEdit* m_filter;
    QComboBox* m_kind;
    QLabel* m_state;
    QTimer m_delay; // typing is one search, not ten
    bool m_stale = true;
};

} // namespace headroom
