// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers behind a chart as an item model. For this folder only.
#pragma once

#include "ui/charts/chart_content.h"

#include <QAbstractTableModel>

namespace headroom {

/// All columns but the first are aligned right.
class TableOfChart : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TableOfChart(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const ChartTable& table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ChartTable m_table;
};

} // namespace headroom
