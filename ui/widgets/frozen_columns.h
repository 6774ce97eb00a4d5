// SPDX-License-Identifier: GPL-3.0-or-later
// The first columns of a table, drawn over it while it is scrolled sideways; gone where they are in their own place.
#pragma once

#include <QTableView>

#include <vector>

namespace headroom {

class FrozenColumns : public QTableView
{
    Q_OBJECT

public:
    /// Over `table`, whose model, selection and delegate it shares.
    explicit FrozenColumns(QTableView& table);

    /// In the order on screen.
    void setColumns(const std::vector<int>& columns);
    bool holds(int column) const;
    /// Shows itself where it is needed and has room.
    void follow();

signals:
    void headerClicked(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fill();

    QTableView& m_table;
    std::vector<int> m_columns;
    bool m_filled = false;
};

} // namespace headroom
