// SPDX-License-Identifier: GPL-3.0-or-later
// The statement with its switches: stay, move or benefit; scale; detail.
#pragma once

#include "core/engine/explain.h"
#include "ui/models/statement_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace headroom {

class GridView;

class StatementPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatementPanel(QWidget* parent = nullptr);

    void setProjection(std::shared_ptr<const Projection> projection);
    StatementModel& model() const { return *m_model; }
    QComboBox& viewSwitch() const { return *m_view; }
    GridView& grid() const { return *m_grid; }

signals:
    void summaryChanged(const QString& summary);
    void explainRequested(const headroom::ExplainQuery& query);

private:
    void fillScales();
    void fitColumns();
    void askExplanation(const QModelIndex& index);

    StatementModel* m_model;
    GridView* m_grid;
    QComboBox* m_view;
    QComboBox* m_scale;
    QString m_currency;
    std::shared_ptr<const Projection> m_projection;
};

} // namespace headroom
