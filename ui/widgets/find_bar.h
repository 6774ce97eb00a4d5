// SPDX-License-Identifier: GPL-3.0-or-later
// Finds cells of a table by a text that they contain or a number that they are, one after the other; replaces in tables that can be
// edited.
#pragma once

#include "ui/models/row_arrangement.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace headroom {

class GridView;

class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// Lies over the grid's lower edge, or its upper one where the found cell is below.
    explicit FindBar(GridView& grid);

    void open();
    /// The next cell (+1) or the one before (-1) that has what is sought, around the end.
    void go(int step);
    QLineEdit& sought() const { return *m_sought; }
    QLineEdit& replacement() const { return *m_replacement; }
    QString state() const;

public slots:
    void replace();
    void replaceAll();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QToolButton* makeButton(const QString& text, const QString& help);
    void buildReplacement();
    bool search();
    bool isHit(int row, std::size_t place) const;
    std::vector<QModelIndex> all() const;
    void settle(const QModelIndex& found);

    GridView& m_grid;
    QLineEdit* m_sought;
    QLineEdit* m_replacement;
    QWidget* m_replacing;
    QLabel* m_state;

    // What was found, while neither the text nor the table is another.
    bool m_valid = false;
    QString m_soughtText;
    std::vector<int> m_columns;
    std::vector<Marks> m_hits; // by m_columns, of the table's rows as its model has them
    Marks m_rowHits;           // of headers of rows
};

} // namespace headroom
