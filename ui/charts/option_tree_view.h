// SPDX-License-Identifier: GPL-3.0-or-later
// The decision tree of an option on screen.
#pragma once

#include "ui/charts/canvas_frame.h"
#include "ui/charts/option_tree.h"

namespace headroom {

/// Keys: the arrows go from node to node, up and down in the order of reading, left to the parent and right to the first child;
/// Enter and a double click explain the node.
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
    int current() const { return m_current; }
    /// One click is enough to explain, as long as the explanation is in sight.
    void setClickExplains(bool explains) { m_clickExplains = explains; }

public slots:
    /// Asks for an explanation of the node that one is at.
    void explain();

signals:
    void explainRequested(int node);

protected:
    void paintCanvas(QPainter& painter) override;
    QSizeF neededSize() const override;
    void mousePressed(QMouseEvent& event) override;
    void mouseMoved(QMouseEvent& event) override;
    void mouseReleased(QMouseEvent& event) override;
    void mouseDoubleClicked(QMouseEvent& event) override;
    void addActions(QMenu& menu) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    OptionTreeLayout layoutNow() const;
    int nodeAt(QPointF point) const;
    void setCurrent(int node);
    int childOf(int node) const;

    OptionTree m_tree;
    int m_current = -1;
    bool m_clickExplains = false;
};

} // namespace headroom
