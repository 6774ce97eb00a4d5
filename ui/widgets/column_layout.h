// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a table are shown, in which order, how wide, and how many stand still while the others scroll: as the user chose,
// kept between sessions.
#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

class QTableView;

namespace headroom {

class ColumnLayout : public QObject
{
    Q_OBJECT

public:
    struct Defaults
    {
        QString key;       // of the settings; empty: nothing is kept
        QStringList names; // of all columns, in settings
        int shown = 0;     // so many of the first are shown
        int frozen = 0;    // so many of those stand still
    };
    /// Takes the view's header as it is for the default, and makes its sections movable.
    ColumnLayout(QTableView& view, Defaults defaults);

    /// In the order on screen, without those that are hidden.
    std::vector<int> shown() const;
    bool isShown(int column) const;
    /// The last one that is shown stays.
    void show(int column, bool shown);
    /// Changes places with a neighbour: -1 with the one before, +1 with the one behind.
    void move(int column, int by);
    int frozen() const { return m_frozen; }
    void setFrozen(int columns);
    void reset();

signals:
    void changed();

private:
    void restore();
    void save();

    QTableView& m_view;
    Defaults m_defaults;
    int m_frozen = 0;
    bool m_restoring = false;
    std::vector<int> m_widths; // that the user gave; 0 for none
};

} // namespace headroom
