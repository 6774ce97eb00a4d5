// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gantt_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom {

GanttChart::GanttChart(QWidget* parent) : CanvasFrame(parent) { describe(); }

void GanttChart::setContent(const GanttContent& content)
{
    if (content == m_content)
        return;
    const Id wave = currentWave();
    m_content = content;
    m_current = -1;
    setCurrentWave(wave);
    describe();
    fitCanvas();
    numbersChanged();
}

Picture GanttChart::picture() const { return pictureOf(m_content); }

QString GanttChart::readout() const { return m_content.readout(m_current); }

GanttLayout GanttChart::layoutNow() const { return {m_content, QSizeF(canvas().size()), theme().textScale, leftInSight()}; }

Id GanttChart::currentWave() const { return m_current < 0 ? noId : m_content.rows[static_cast<std::size_t>(m_current)].id; }

const GanttRow* GanttChart::rowOf(Id wave) const
{
    const auto found =
        std::find_if(m_content.rows.begin(), m_content.rows.end(), [&](const GanttRow& row) { return row.id == wave; });
    return found == m_content.rows.end() ? nullptr : &*found;
}

void GanttChart::setCurrentWave(Id wave)
{
    const GanttRow* row = rowOf(wave);
    m_current = row ? static_cast<int>(row - m_content.rows.data()) : -1;
    describe();
    canvas().update();
}

void GanttChart::choose(int row)
{
    if (m_content.rows.empty())
        return;
    m_current = std::clamp(row, 0, static_cast<int>(m_content.rows.size()) - 1);
    describe();
    showOnCanvas(layoutNow().bar(m_current, GanttPart::Start));
    canvas().update();
    emit currentChanged(currentWave());
}

void GanttChart::describe() { ChartFrame::describe(m_content.title(), m_content.rows.empty() ? QString() : m_content.finding()); }

QSizeF GanttChart::neededSize() const { return GanttLayout::neededSize(m_content, theme().textScale); }

void GanttChart::paintCanvas(QPainter& painter) { paintGantt(painter, m_content, layoutNow(), theme(), m_current); }

void GanttChart::want(const GanttRow& row, GanttPart part, const GanttTerms& terms)
{
    if (terms != row.terms)
        emit termsWanted(row.id, part, terms);
}

void GanttChart::mousePressed(QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const GanttLayout layout = layoutNow();
    const int row = layout.rowAt(event.position());
    if (row < 0)
        return;
    const auto part = layout.partAt(row, event.position());
    choose(row);
    if (!part)
        return;
    const GanttRow& wave = m_content.rows[static_cast<std::size_t>(row)];
    m_drag = Drag{wave.id, *part, wave.terms, event.position().x(), layout.monthWidth()};
    emit gestureBegan();
}

void GanttChart::mouseMoved(QMouseEvent& event)
{
    const GanttRow* row = m_drag ? rowOf(m_drag->wave) : nullptr;
    if (!row) {
        showShape(event.position());
        return;
    }
    const int months = static_cast<int>(std::lround((event.position().x() - m_drag->x) / m_drag->monthWidth));
    const int longer = m_drag->part == GanttPart::Replication ? -months : months;
    want(*row, m_drag->part, changed(m_drag->from, m_drag->part, longer, m_content.limits));
}

void GanttChart::mouseReleased(QMouseEvent& event)
{
    if (event.button() == Qt::LeftButton)
        m_drag.reset();
}

void GanttChart::showShape(QPointF point)
{
    const GanttLayout layout = layoutNow();
    const int row = layout.rowAt(point);
    const auto part = row < 0 ? std::nullopt : layout.partAt(row, point);
    canvas().setCursor(!part ? Qt::ArrowCursor : *part == GanttPart::Start ? Qt::OpenHandCursor : Qt::SizeHorCursor);
    canvas().setToolTip(m_content.readout(row).toHtmlEscaped());
}

/// Left and right, with what they are held with. A key that repeats goes on with its gesture.
bool GanttChart::moveKey(const QKeyEvent& event)
{
    const bool isLeft = event.key() == Qt::Key_Left;
    if (m_current < 0 || !(isLeft || event.key() == Qt::Key_Right))
        return false;
    const auto held = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    const GanttPart part = held == (Qt::ShiftModifier | Qt::ControlModifier) ? GanttPart::Replication
        : held == Qt::ShiftModifier                                          ? GanttPart::Ramp
        : held == Qt::ControlModifier                                        ? GanttPart::Parallel
                                                                             : GanttPart::Start;
    if (!event.isAutoRepeat())
        emit gestureBegan();
    const GanttRow& row = m_content.rows[static_cast<std::size_t>(m_current)];
    want(row, part, changed(row.terms, part, isLeft ? -1 : 1, m_content.limits));
    return true;
}

void GanttChart::keyPressEvent(QKeyEvent* event)
{
    if (showsTable() || event->modifiers().testFlag(Qt::AltModifier)) {
        CanvasFrame::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_drag) {
        m_drag.reset();
        emit gestureCancelled();
        return;
    }
    if (m_drag || moveKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Up: choose(m_current < 0 ? static_cast<int>(m_content.rows.size()) - 1 : m_current - 1); break;
    case Qt::Key_Down: choose(m_current + 1); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(static_cast<int>(m_content.rows.size()) - 1); break;
    default:
        if (!zoomKey(event->key()))
            CanvasFrame::keyPressEvent(event);
    }
}

} // namespace headroom
