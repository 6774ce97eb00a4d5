// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_plot.h"

#include <qcustomplot.h>

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

struct ChartWidget::Impl
{
    ChartKind kind = ChartKind::MonthlyCash;
    ChartContent content;
    QString emptyText;
    QLabel* title = nullptr;
    QCustomPlot* plot = nullptr;
    QLabel* readout = nullptr;
    std::unique_ptr<ChartPlot> chart;
    int cursor = -1;
    bool restyling = false;
};

namespace {

constexpr double usualPixels = 13; // of text; charts are drawn for it

QLabel* textLabel(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(8, 0, 8, 0);
    return label;
}

} // namespace

ChartWidget::ChartWidget(ChartKind kind, QWidget* parent) : QWidget(parent), m_impl(std::make_unique<Impl>())
{
    m_impl->kind = kind;
    m_impl->title = textLabel(this, u"chartTitle"_s);
    QFont bold = m_impl->title->font();
    bold.setBold(true);
    m_impl->title->setFont(bold);
    m_impl->plot = new QCustomPlot(this);
    m_impl->plot->setFocusPolicy(Qt::NoFocus);
    m_impl->plot->setMouseTracking(true);
    m_impl->plot->installEventFilter(this);
    m_impl->readout = textLabel(this, u"chartReadout"_s);
    m_impl->chart = std::make_unique<ChartPlot>(*m_impl->plot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 4, 8);
    layout->setSpacing(4);
    layout->addWidget(m_impl->title);
    layout->addWidget(m_impl->plot, 1);
    layout->addWidget(m_impl->readout);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    clear(tr("There is nothing to show yet."));
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setProjection(const Projection& projection, const ChartOptions& options)
{
    setContent(chartContent(m_impl->kind, projection, options), tr("The projection has no months."));
}

void ChartWidget::setContent(const ChartContent& content, const QString& whenEmpty)
{
    m_impl->content = content;
    m_impl->emptyText = whenEmpty;
    m_impl->cursor = std::min(m_impl->cursor, m_impl->content.size() - 1);
    restyle();
}

void ChartWidget::clear(const QString& why)
{
    m_impl->content = {};
    m_impl->emptyText = why;
    m_impl->cursor = -1;
    restyle();
}

void ChartWidget::restyle()
{
    m_impl->title->setText(m_impl->content.size() == 0 ? m_impl->emptyText : m_impl->content.title);
    ChartTheme theme = themeOf(palette());
    theme.textScale = std::clamp(fontInfo().pixelSize() / usualPixels, 1.0, 2.5);
    m_impl->chart->show(m_impl->content, theme);
    m_impl->chart->setCursor(m_impl->cursor);
    describe();
    m_impl->plot->replot(QCustomPlot::rpQueuedReplot);
}

/// Below the picture stands the read-out, or the finding while nothing is read out, so that the height stays.
void ChartWidget::describe()
{
    const QString read = readout();
    m_impl->readout->setText(read.isEmpty() ? m_impl->content.finding : read);
    setAccessibleName(m_impl->title->text());
    setAccessibleDescription(read.isEmpty() ? m_impl->content.finding : read);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

const ChartContent& ChartWidget::content() const { return m_impl->content; }

int ChartWidget::cursor() const { return m_impl->cursor; }

QString ChartWidget::readout() const { return m_impl->content.readout(m_impl->cursor); }

ChartKind ChartWidget::kind() const { return m_impl->kind; }

void ChartWidget::setCursor(int place)
{
    place = std::clamp(place, -1, m_impl->content.size() - 1);
    if (place == m_impl->cursor)
        return;
    m_impl->cursor = place;
    m_impl->chart->setCursor(place);
    m_impl->plot->replot(QCustomPlot::rpQueuedReplot);
    describe();
    emit cursorMoved(place);
}

QSize ChartWidget::sizeHint() const { return {760, 460}; }

QSize ChartWidget::minimumSizeHint() const { return {360, 280}; }

void ChartWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    if (!looks || !m_impl->chart || m_impl->restyling)
        return;
    m_impl->restyling = true;
    restyle();
    m_impl->restyling = false;
}

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
    const int last = m_impl->content.size() - 1;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left: setCursor(m_impl->cursor < 0 ? last : std::max(0, m_impl->cursor - 1)); break;
    case Qt::Key_Down:
    case Qt::Key_Right: setCursor(std::min(last, m_impl->cursor + 1)); break;
    case Qt::Key_Home: setCursor(0); break;
    case Qt::Key_End: setCursor(last); break;
    case Qt::Key_Escape:
        if (m_impl->cursor < 0)
            event->ignore();
        setCursor(-1);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

bool ChartWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_impl->plot) {
        if (event->type() == QEvent::MouseMove)
            setCursor(m_impl->chart->placeAt(static_cast<QMouseEvent*>(event)->position()));
        else if (event->type() == QEvent::Leave && !hasFocus())
            setCursor(-1);
        else if (event->type() == QEvent::MouseButtonPress)
            setFocus(Qt::MouseFocusReason);
    }
    return QWidget::eventFilter(watched, event);
}

void ChartWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setCursor(-1);
    update();
}

/// What has room decides how it is labelled.
void ChartWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_impl->content.shortTicks.isEmpty())
        restyle();
}

void ChartWidget::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace headroom
