// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_plot.h"
#include "ui/format/qt_text.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

struct ChartWidget::Impl
{
    ChartKind kind = ChartKind::MonthlyCash;
    ChartContent content;
    QString emptyText;
    QSet<QString> hidden;
    QCustomPlot* plot = nullptr;
    std::unique_ptr<ChartPlot> chart;
    int cursor = -1;
    bool clickExplains = false;
    bool stale = false;             // the plot has older content
    std::optional<QPointF> dragged; // where the pointer was, while a button is down
};

namespace {

constexpr double zoomStep = 0.8;
constexpr int degreesOfStep = 120; // eighths of a degree of a wheel

} // namespace

ChartWidget::ChartWidget(ChartKind kind, QWidget* parent) : ChartFrame(parent), m_impl(std::make_unique<Impl>())
{
    m_impl->kind = kind;
    m_impl->plot = new QCustomPlot;
    m_impl->plot->setFocusPolicy(Qt::NoFocus);
    m_impl->plot->setMouseTracking(true);
    m_impl->plot->setContextMenuPolicy(Qt::NoContextMenu); // this widget's
    m_impl->plot->installEventFilter(this);
    m_impl->chart = std::make_unique<ChartPlot>(*m_impl->plot);
    setBody(m_impl->plot);
    clear(tr("There is nothing to show yet."));
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setProjection(const Projection& projection, const ChartOptions& options)
{
    setContent(chartContent(m_impl->kind, projection, options), tr("The projection has no months."));
}

void ChartWidget::setContent(const ChartContent& content, const QString& whenEmpty)
{
    if (content == m_impl->content && whenEmpty == m_impl->emptyText)
        return;
    m_impl->content = content;
    m_impl->emptyText = whenEmpty;
    m_impl->cursor = std::min(m_impl->cursor, m_impl->content.size() - 1);
    restyle();
    numbersChanged();
}

void ChartWidget::clear(const QString& why) { setContent({}, why); }

/// The plot is drawn when it is next painted, so not at all while it is out of sight.
void ChartWidget::restyle()
{
    m_impl->stale = true;
    updateGeometry();
    m_impl->plot->update();
    describe();
}

/// Places beside each other have a line each, above and below which stand the title and what is read out.
QSize ChartWidget::minimumSizeHint() const
{
    const QSize usual = ChartFrame::minimumSizeHint();
    const int places = ChartPlot::leastHeight(m_impl->content, theme());
    const int besides = theme().hasLargeText() ? 8 : 5; // lines: long titles wrap
    return places == 0 ? usual : usual.expandedTo({0, places + besides * fontMetrics().height()});
}

void ChartWidget::drawIfStale()
{
    if (!m_impl->stale)
        return;
    m_impl->stale = false;
    m_impl->chart->show(m_impl->content, theme(), m_impl->hidden);
    m_impl->chart->setCursor(m_impl->cursor);
    m_impl->plot->replot(QCustomPlot::rpQueuedRefresh);
}

void ChartWidget::redraw()
{
    if (!m_impl->stale)
        m_impl->plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartWidget::describe()
{
    ChartFrame::describe(m_impl->content.size() == 0 ? m_impl->emptyText : m_impl->content.title, m_impl->content.finding);
}

const ChartContent& ChartWidget::content() const { return m_impl->content; }

int ChartWidget::cursor() const { return m_impl->cursor; }

Picture ChartWidget::picture() const { return pictureOf(m_impl->content); }

QString ChartWidget::readout() const { return m_impl->content.readout(m_impl->cursor); }

ChartKind ChartWidget::kind() const { return m_impl->kind; }

bool ChartWidget::hides(const QString& series) const { return m_impl->hidden.contains(series); }

void ChartWidget::toggleSeries(const QString& series)
{
    if (!m_impl->hidden.remove(series))
        m_impl->hidden.insert(series);
    restyle();
}

void ChartWidget::setCursor(int place)
{
    place = std::clamp(place, -1, m_impl->content.size() - 1);
    if (place == m_impl->cursor)
        return;
    m_impl->cursor = place;
    if (place >= 0)
        m_impl->chart->reveal(place);
    m_impl->chart->setCursor(place);
    redraw();
    describe();
    emit cursorMoved(place);
}

void ChartWidget::zoom(double factor)
{
    drawIfStale();
    m_impl->chart->zoom(factor);
    redraw();
}

void ChartWidget::resetZoom()
{
    drawIfStale();
    m_impl->chart->resetZoom();
    redraw();
}

bool ChartWidget::isZoomed() const { return m_impl->content.size() > 0 && m_impl->chart->isZoomed(); }

void ChartWidget::addActions(QMenu& menu)
{
    if (m_impl->content.size() == 0)
        return;
    if (!m_impl->content.explains(m_impl->cursor).isEmpty())
        addChartAction(menu, tr("E&xplain the figure"), Qt::Key_Return, [this] { explain(); });
    addChartAction(menu, tr("Zoom &in"), Qt::Key_Plus, [this] { zoom(zoomStep); });
    addChartAction(menu, tr("Zoom &out"), Qt::Key_Minus, [this] { zoom(1 / zoomStep); });
    addChartAction(menu, tr("Show &all"), Qt::Key_0, [this] { resetZoom(); });
    const QStringList names = m_impl->content.names();
    if (!names.isEmpty())
        menu.addSeparator();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QKeySequence key = i < 9 ? QKeySequence(static_cast<int>(Qt::Key_1 + i)) : QKeySequence();
        addChartAction(
            menu, forDisplay(names[i], 60).replace(u'&', u"&&"_s), key, [this, name = names[i]] { toggleSeries(name); });
        menu.actions().back()->setCheckable(true);
        menu.actions().back()->setChecked(!hides(names[i]));
    }
    menu.addSeparator();
}

void ChartWidget::setClickExplains(bool explains) { m_impl->clickExplains = explains; }

void ChartWidget::explain()
{
    if (const QString node = m_impl->content.explains(m_impl->cursor); !node.isEmpty())
        emit explainRequested(node);
}

bool ChartWidget::cursorKey(int key)
{
    const int last = m_impl->content.size() - 1;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Left: setCursor(m_impl->cursor < 0 ? last : std::max(0, m_impl->cursor - 1)); return true;
    case Qt::Key_Down:
    case Qt::Key_Right: setCursor(std::min(last, m_impl->cursor + 1)); return true;
    case Qt::Key_Home: setCursor(0); return true;
    case Qt::Key_End: setCursor(last); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: explain(); return true;
    default: return false;
    }
}

bool ChartWidget::zoomKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(zoomStep); return true;
    case Qt::Key_Minus: zoom(1 / zoomStep); return true;
    case Qt::Key_0: resetZoom(); return true;
    default: break;
    }
    const QString series = m_impl->content.names().value(key - Qt::Key_1);
    if (key < Qt::Key_1 || key > Qt::Key_9 || series.isEmpty())
        return false;
    toggleSeries(series);
    return true;
}

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (showsTable() || !plain || !(cursorKey(event->key()) || zoomKey(event->key()))) {
        if (event->key() == Qt::Key_Escape && m_impl->cursor >= 0)
            setCursor(-1);
        else
            ChartFrame::keyPressEvent(event);
    }
}

void ChartWidget::pointerMoved(QPointF point, Qt::MouseButtons buttons)
{
    if (m_impl->dragged && buttons.testFlag(Qt::LeftButton) && isZoomed()) {
        m_impl->chart->pan(point - *m_impl->dragged);
        m_impl->dragged = point;
        redraw();
    }
    setCursor(m_impl->chart->placeAt(point));
    m_impl->plot->setCursor(m_impl->chart->legendAt(point).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartWidget::explainAt(QPointF point)
{
    if (const QString node = m_impl->chart->explainedAt(point); !node.isEmpty())
        emit explainRequested(node);
}

void ChartWidget::pointerPressed(QPointF point)
{
    setFocus(Qt::MouseFocusReason);
    m_impl->dragged = point;
    if (const QString series = m_impl->chart->legendAt(point); !series.isEmpty())
        toggleSeries(series);
    else if (m_impl->clickExplains && !isZoomed()) // else it is dragged
        explainAt(point);
}

bool ChartWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_impl->plot)
        return ChartFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Paint: drawIfStale(); break;
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        pointerMoved(mouse->position(), mouse->buttons());
        break;
    }
    case QEvent::MouseButtonPress:
        if (static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
            pointerPressed(static_cast<QMouseEvent*>(event)->position());
        break;
    case QEvent::MouseButtonDblClick:
        if (static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
            explainAt(static_cast<QMouseEvent*>(event)->position());
        break;
    case QEvent::MouseButtonRelease: m_impl->dragged.reset(); break;
    case QEvent::Leave:
        if (!hasFocus())
            setCursor(-1);
        break;
    case QEvent::Wheel: {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        m_impl->chart->zoom(std::pow(zoomStep, static_cast<double>(wheel->angleDelta().y()) / degreesOfStep), wheel->position());
        redraw();
        return true;
    }
    default: break;
    }
    return ChartFrame::eventFilter(watched, event);
}

void ChartWidget::focusOutEvent(QFocusEvent* event)
{
    ChartFrame::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setCursor(-1);
}

/// What has room decides how it is labelled.
void ChartWidget::resizeEvent(QResizeEvent* event)
{
    ChartFrame::resizeEvent(event);
    restyle();
}

} // namespace headroom
