// SPDX-License-Identifier: GPL-3.0-or-later
// A header with a line below each column's name in which its filter is typed.
#pragma once

#include <QHeaderView>

#include <vector>

class QLineEdit;

namespace headroom {

class RowOrder;

class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// Of the view, whose model `rows` does the filtering.
    FilterHeader(RowOrder& rows, QAbstractItemView* view);

    void setLinesShown(bool shown);
    bool areLinesShown() const { return m_shown; }
    /// Puts the focus into the column's line.
    void editFilter(int column);
    QLineEdit* line(int column) const;
    QSize sizeHint() const override;

signals:
    /// Enter, Down or Esc: back to the table.
    void left();
    /// The line has the focus: its column is to be seen.
    void entered(int column);

protected:
    void updateGeometries() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* makeLine(int column);
    void place();
    void showFilters();
    int lineHeight() const;
    int step(int column, int by) const;

    RowOrder& m_rows;
    bool m_shown = false;
    std::vector<QLineEdit*> m_lines;
};

} // namespace headroom
