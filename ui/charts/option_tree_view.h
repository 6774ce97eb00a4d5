// SPDX-License-Identifier: GPL-3.0-or-later
// The decision tree of an option on screen.
#pragma once

#include "ui/charts/canvas_frame.h"
#include "ui/charts/option_tree.h"

namespace headroom {

/// Keys: the arrows go from node to node, up and down in the order of reading, left to the parent and right to the first child.
class OptionTreeView : public CanvasFrame
{
    Q_OBJECT

public:
    explicit OptionTreeView(QWidget* parent = nullptr);

    void setTree(const OptionTree& tree);
    /// Nothing to show, and why.
    void clear(const QString& why);
    const OptionTree& tree() const { return m_tree; }
    Picture picture() const override;
    QString readout() const override;

protected:
    void paintCanvas(QPainter& painter) override;
    QSizeF neededSize() const override;
    void mousePressed(QMouseEvent& event) override;
    void mouseMoved(QMouseEvent& event) override;
    void mouseReleased(QMouseEvent& event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    OptionTreeLayout layoutNow() const;
    int nodeAt(QPointF point) const;
    void setCurrent(int node);
    int childOf(int node) const;

    OptionTree m_tree;
    int m_current = -1;
};

} // namespace headroom
