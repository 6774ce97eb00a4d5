// SPDX-License-Identifier: GPL-3.0-or-later
// A table that copies what is selected and says what it adds up to.
#pragma once

#include <QTableView>

namespace headroom {

class GridView : public QTableView
{
    Q_OBJECT

public:
    /// `sumRole` gives a double for cells that can be added.
    GridView(int sumRole, int textRole, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// The smallest rectangle around the selection.
    QRect selectedBlock() const;
    /// Its cells hold figures: Enter, a double click and explain() ask for the current one's explanation.
    void setExplains();

public slots:
    /// The selected block as tab-separated text; with both headers when it is the whole table.
    void copy();
    /// Asks for an explanation of the current cell, where it is a figure.
    void explain();

signals:
    void explainRequested(const QModelIndex& index);
    /// "Sum 1,234  Average 617  Count 2", empty for less than two cells.
    void summaryChanged(const QString& summary);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    /// Whether the key press is a command that this view carries out.
    virtual bool isCommand(const QKeyEvent& key) const;

private:
    void summarise();

    int m_sumRole;
    int m_textRole;
    bool m_explains = false;
};

} // namespace headroom
