// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_preview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int gap = 14;         // pixels around a page
constexpr int mostKept = 12;    // pictures
constexpr double largest = 2.4; // pixels a point, however wide the window is

} // namespace

ReportPreview::ReportPreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
}

void ReportPreview::setPages(ReportPages pages)
{
    const int page = std::max(0, currentPage());
    m_pages = std::move(pages);
    m_why.clear();
    m_pictures.clear();
    m_shown = -1;
    layOut();
    showPage(std::min(page, pageCount() - 1));
    viewport()->update();
}

void ReportPreview::clear(const QString& why)
{
    m_pages.reset();
    m_pictures.clear();
    m_why = why;
    m_shown = -1;
    layOut();
    viewport()->update();
}

double ReportPreview::scaleOf(int page) const
{
    const double room = viewport()->width() - 2 * gap;
    return std::clamp(room / m_pages->sizeOf(page).width(), 0.2, largest);
}

void ReportPreview::layOut()
{
    m_places.clear();
    int y = gap;
    for (int page = 0; page < pageCount(); ++page) {
        const QSize size = (m_pages->sizeOf(page) * scaleOf(page)).toSize();
        m_places.append({(viewport()->width() - size.width()) / 2, y, size.width(), size.height()});
        y += size.height() + gap;
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
}

int ReportPreview::currentPage() const
{
    const QScrollBar& bar = *verticalScrollBar();
    if (bar.maximum() > 0 && bar.value() == bar.maximum()) // however low the last page is
        return static_cast<int>(m_places.size()) - 1;
    const int middle = bar.value() + viewport()->height() / 3;
    for (int page = 0; page < m_places.size(); ++page)
        if (m_places[page].bottom() + gap >= middle)
            return page;
    return static_cast<int>(m_places.size()) - 1;
}

void ReportPreview::showPage(int page)
{
    if (page < 0 || page >= m_places.size())
        return;
    verticalScrollBar()->setValue(m_places[page].top() - gap);
    scrollContentsBy(0, 0);
}

const QPixmap& ReportPreview::picture(int page)
{
    if (const auto found = m_pictures.constFind(page); found != m_pictures.constEnd())
        return *found;
    if (m_pictures.size() >= mostKept)
        m_pictures.clear();
    const double ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(m_pages->picture(page, scaleOf(page) * ratio));
    pixmap.setDevicePixelRatio(ratio);
    return *m_pictures.insert(page, pixmap);
}

void ReportPreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (!m_pages) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.fillRect(viewport()->rect(), palette().window());
        painter.drawText(viewport()->rect().adjusted(gap, gap, -gap, -gap), Qt::AlignCenter | Qt::TextWordWrap, m_why);
        return;
    }
    const int y = verticalScrollBar()->value();
    for (int page = 0; page < m_places.size(); ++page) {
        const QRect place = m_places[page].translated(0, -y);
        if (!place.intersects(event->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), picture(page));
        painter.setPen(palette().color(QPalette::Shadow));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    m_pictures.clear();
    layOut();
    showPage(page);
}

void ReportPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_shown) {
        m_shown = page;
        setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
        emit currentPageChanged(page);
    }
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home: showPage(0); break;
    case Qt::Key_End: showPage(pageCount() - 1); break;
    case Qt::Key_PageDown: showPage(currentPage() + 1); break;
    case Qt::Key_PageUp: showPage(currentPage() - 1); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace headroom
