// SPDX-License-Identifier: GPL-3.0-or-later
// The waves of a migration on screen, moved and stretched by mouse and by keyboard.
#pragma once

#include "ui/charts/canvas_frame.h"
#include "ui/charts/gantt.h"

namespace headroom {

/// A bar's middle moves the wave, its ends stretch replication and parallel run, the end of the filled part the ramp; months snap.
/// Keys: up and down choose a wave, left and right move it a month, with Shift they stretch the ramp, with Ctrl the parallel run, with
/// both the replication. A drag, and a key held down, is one gesture; Esc takes a drag back.
class GanttChart : public CanvasFrame
{
    Q_OBJECT

public:
    explicit GanttChart(QWidget* parent = nullptr);

    void setContent(const GanttContent& content);
    const GanttContent& content() const { return m_content; }
    Picture picture() const override;
    QString readout() const override;

    /// Where things are on the canvas now.
    GanttLayout layoutNow() const;
    Id currentWave() const;
    /// Makes it the current one; asks for nothing.
    void setCurrentWave(Id wave);

signals:
    void currentChanged(headroom::Id wave);
    void gestureBegan();
    /// The wave is to have these terms; what changed is in `part`.
    void termsWanted(headroom::Id wave, headroom::GanttPart part, const headroom::GanttTerms& terms);
    /// What was wanted since the gesture began is not wanted any more.
    void gestureCancelled();

protected:
    void paintCanvas(QPainter& painter) override;
    QSizeF neededSize() const override;
    void mousePressed(QMouseEvent& event) override;
    void mouseMoved(QMouseEvent& event) override;
    void mouseReleased(QMouseEvent& event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Drag
    {
        Id wave = noId;
        GanttPart part = GanttPart::Start;
        GanttTerms from;
        double x = 0;
        double monthWidth = 1; // as it was: the span may grow under the hand
    };

    const GanttRow* rowOf(Id wave) const;
    void choose(int row);
    void want(const GanttRow& row, GanttPart part, const GanttTerms& terms);
    bool moveKey(const QKeyEvent& event);
    void showShape(QPointF point);
    void describe();

    GanttContent m_content;
    int m_current = -1;
    std::optional<Drag> m_drag;
};

} // namespace headroom
