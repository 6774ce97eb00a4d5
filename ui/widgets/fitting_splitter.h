// SPDX-License-Identifier: GPL-3.0-or-later
// A picture and tables that divide their width by what the tables need, until the user divides it.
#pragma once

#include <QSplitter>
#include <QTimer>

namespace headroom {

/// The tables get what their columns take, at most 55 % of the width; the picture gets the rest. In large letters they lie below it.
class FittingSplitter : public QSplitter
{
    Q_OBJECT

public:
    FittingSplitter(QWidget* picture, QWidget* tables, QWidget* parent = nullptr);

    /// Whether the user moved the divider: then it stays there.
    bool isChosen() const { return m_chosen; }
    void setChosen() { m_chosen = true; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void turn();
    void fit();
    /// Of the widest table, with its frame and a scroll bar, in pixels.
    int wanted() const;

    QTimer m_later; // many columns change at once
    bool m_chosen{};
};

} // namespace headroom
