// SPDX-License-Identifier: GPL-3.0-or-later
// The small square at the lower right corner of a selected block: dragged down or to the right, the block is continued.
#pragma once

#include <QObject>
#include <QRect>

class QTableView;

namespace headroom {

class FillHandle : public QObject
{
    Q_OBJECT

public:
    explicit FillHandle(QTableView& table);

    /// Over what the table has painted.
    void paint() const;

signals:
    /// Rows and columns as they stand on screen (columns by their places there); `to` contains `from`, and is longer or wider.
    void dragged(const QRect& from, const QRect& to);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRect selectedPlaces() const;
    QRect onScreen(const QRect& places) const;
    QRect square() const;
    QRect reached(const QPoint& at) const;

    QTableView& m_table;
    QRect m_from; // while it is dragged
    QRect m_to;
};

} // namespace headroom
