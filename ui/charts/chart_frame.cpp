// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_frame.h"

#include "ui/charts/output_target.h"
#include "ui/charts/table_of_chart.h"
#include "ui/format/messages.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

struct ChartFrame::Impl
{
    QLabel* title = nullptr;
    QLabel* readout = nullptr;
    QToolButton* button = nullptr;
    QMenu* menu = nullptr;
    QStackedWidget* stack = nullptr;
    QTableView* table = nullptr; // built when it is first asked for
    TableOfChart* numbers = nullptr;
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

/// A file name that any system takes.
QString fileName(const QString& title)
{
    static const QRegularExpression odd(u"[^\\p{L}\\p{N}]+"_s);
    const QString name = QString(title).replace(odd, u" "_s).simplified().left(60).trimmed();
    return (name.isEmpty() ? u"chart"_s : name) + u".png"_s;
}

} // namespace

void addChartAction(QMenu& menu, const QString& text, const QKeySequence& key, std::function<void()> does)
{
    QAction* action = menu.addAction(text);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // shown only: the chart listens to its keys itself
    action->setShortcutVisibleInContextMenu(true);
    QObject::connect(action, &QAction::triggered, &menu, std::move(does));
}

ChartFrame::ChartFrame(QWidget* parent) : QWidget(parent), m_impl(std::make_unique<Impl>())
{
    m_impl->title = textLabel(this, u"chartTitle"_s);
    QFont bold = m_impl->title->font();
    bold.setBold(true);
    m_impl->title->setFont(bold);
    m_impl->readout = textLabel(this, u"chartReadout"_s);
    m_impl->stack = new QStackedWidget(this);
    m_impl->menu = new QMenu(this);
    connect(m_impl->menu, &QMenu::aboutToShow, this, &ChartFrame::fillMenu);
    auto* button = new QToolButton(this);
    m_impl->button = button;
    button->setText(tr("Chart"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_impl->menu);
    auto* top = new QHBoxLayout;
    top->addWidget(m_impl->title, 1);
    top->addWidget(button, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 6, 4, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_impl->stack, 1);
    layout->addWidget(m_impl->readout);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    askTarget = [this](const QString& suggested) {
        return askForTarget(this, {tr("Export the chart"), suggested, tr("Pictures (*.png *.svg *.pdf)")});
    };
    tell = [this](const QString& why) {
        QMessageBox box(QMessageBox::Warning, tr("Export the chart"), why, QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    };
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::setBody(QWidget* body)
{
    m_impl->stack->addWidget(body);
    m_impl->stack->setCurrentIndex(0);
}

ChartTheme ChartFrame::theme() const
{
    ChartTheme theme = themeOf(palette());
    theme.textScale = std::clamp(fontInfo().pixelSize() / usualPixels, 1.0, 2.5);
    return theme;
}

/// Below the picture stands the read-out, or the finding while nothing is read out, so that the height stays.
void ChartFrame::describe(const QString& title, const QString& finding)
{
    const QString read = readout();
    const QString below = read.isEmpty() ? finding : read;
    m_impl->title->setText(title);
    m_impl->readout->setText(below);
    setAccessibleName(title);
    m_impl->button->setAccessibleName(tr("Menu of the chart: %1").arg(title));
    if (below == accessibleDescription())
        return;
    setAccessibleDescription(below);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartFrame::numbersChanged()
{
    if (showsTable())
        m_impl->numbers->show(picture().table);
}

bool ChartFrame::showsTable() const { return m_impl->stack->currentIndex() == 1; }

void ChartFrame::buildTable()
{
    m_impl->numbers = new TableOfChart(this);
    m_impl->table = new QTableView;
    m_impl->table->setModel(m_impl->numbers);
    m_impl->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_impl->table->setWordWrap(false);
    m_impl->table->setTabKeyNavigation(false);
    m_impl->table->setAlternatingRowColors(true);
    m_impl->table->verticalHeader()->hide();
    m_impl->table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_impl->table->installEventFilter(this);
    m_impl->stack->addWidget(m_impl->table);
}

void ChartFrame::toggleTable()
{
    if (!m_impl->table)
        buildTable();
    const bool shown = !showsTable();
    if (shown) {
        m_impl->numbers->show(picture().table);
        m_impl->table->setAccessibleName(tr("Numbers of the chart: %1").arg(accessibleName()));
        if (m_impl->numbers->rowCount() > 0) // screen readers need a current cell at all times
            m_impl->table->setCurrentIndex(m_impl->numbers->index(0, 0));
    }
    m_impl->stack->setCurrentIndex(shown ? 1 : 0);
    if (shown)
        m_impl->table->setFocus();
    else
        setFocus();
}

void ChartFrame::copy() { QApplication::clipboard()->setMimeData(clipboardData(picture())); }

void ChartFrame::exportPicture()
{
    if (!picture().draw)
        return;
    if (const QString path = askTarget(fileName(accessibleName())); !path.isEmpty())
        exportTo(path);
}

bool ChartFrame::exportTo(const QString& path)
{
    const auto format = chartFormatOf(path);
    const Picture shown = picture();
    const Status written =
        format ? writePicture(shown, format.value(), usualSize(shown, format.value()), path) : Status(format.error());
    if (!written)
        tell(messageText(written.error()));
    return written.ok();
}

void ChartFrame::addActions(QMenu&) {}

void ChartFrame::fillMenu()
{
    QMenu& menu = *m_impl->menu;
    menu.clear();
    if (!showsTable())
        addActions(menu);
    addChartAction(menu, showsTable() ? tr("Show the &picture") : tr("Show data &table"), Qt::Key_T, [this] { toggleTable(); });
    addChartAction(menu, tr("&Copy"), QKeySequence::Copy, [this] { copy(); });
    addChartAction(menu, tr("&Export as PNG, SVG or PDF…"), Qt::Key_E, [this] { exportPicture(); });
}

void ChartFrame::contextMenuEvent(QContextMenuEvent* event) { m_impl->menu->popup(event->globalPos()); }

bool ChartFrame::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept(); // ours, before the window's menu
        return true;
    }
    return QWidget::event(event);
}

bool ChartFrame::commonKey(const QKeyEvent& event)
{
    const bool plain = event.modifiers() == Qt::NoModifier;
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.key() == Qt::Key_T && plain)
        toggleTable();
    else if (event.key() == Qt::Key_E && plain)
        exportPicture();
    else
        return false;
    return true;
}

void ChartFrame::keyPressEvent(QKeyEvent* event)
{
    if (!commonKey(*event))
        QWidget::keyPressEvent(event);
}

/// The table would look for a row that begins with the letter.
bool ChartFrame::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = m_impl->table && watched == m_impl->table && event->type() == QEvent::KeyPress;
    return (isKey && commonKey(*static_cast<QKeyEvent*>(event))) || QWidget::eventFilter(watched, event);
}

void ChartFrame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    if (!looks || m_impl->restyling || m_impl->stack->count() == 0)
        return;
    m_impl->restyling = true;
    restyle();
    m_impl->restyling = false;
}

void ChartFrame::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartFrame::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartFrame::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

QSize ChartFrame::sizeHint() const { return {760, 460}; }

/// The title, the legend and what is read out grow with the letters, and what is plotted keeps its height below them.
QSize ChartFrame::minimumSizeHint() const
{
    constexpr int lines = 20;
    return {360, theme().hasLargeText() ? lines * fontMetrics().height() : 280};
}

} // namespace headroom
