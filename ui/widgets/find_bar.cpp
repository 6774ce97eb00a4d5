// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/find_bar.h"

#include "ui/format/qt_text.h"
#include "ui/models/row_order.h"
#include "ui/models/row_sources.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/long_task.h"
#include "ui/widgets/text_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

FindBar::FindBar(GridView& grid)
    : QWidget(&grid),
      m_grid(grid),
      m_sought(new QLineEdit(this)),
      m_replacement(new QLineEdit(this)),
      m_replacing(new QWidget(this)),
      m_state(new QLabel(this))
{
    hide();
    setAutoFillBackground(true);
    setObjectName(u"findBar"_s);
    m_sought->setPlaceholderText(tr("Find"));
    m_sought->setAccessibleName(tr("Find in %1").arg(grid.accessibleName()));
    m_sought->setToolTip(
        plainToolTip(tr("A part of what the cell shows, or its number. Enter finds the next, Shift+Enter the one before.")));
    m_sought->setClearButtonEnabled(true);
    m_sought->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    m_state->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 3, 4, 3);
    layout->addWidget(m_sought, 1);
    const auto add = [&](const QString& text, const QString& help, int step) {
        QToolButton* button = makeButton(text, help);
        connect(button, &QToolButton::clicked, this, [this, step] { go(step); });
        layout->addWidget(button);
    };
    add(tr("Previous"), tr("The cell before that has it (Shift+F3)."), -1);
    add(tr("Next"), tr("The next cell that has it (F3)."), 1);
    layout->addWidget(m_state);
    buildReplacement();
    layout->addWidget(m_replacing, 1);
    QToolButton* close = makeButton(tr("Close"), tr("Back to the table (Esc)."));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(close);
    for (QLineEdit* line : {m_sought, m_replacement})
        line->installEventFilter(this);
    connect(m_sought, &QLineEdit::textChanged, this, [this] { m_state->clear(); });
    const QAbstractItemModel* const model = grid.model();
    const auto forget = [this] { m_valid = false; };
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::modelReset, this, forget);
}

QToolButton* FindBar::makeButton(const QString& text, const QString& help)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(tr("Find: %1").arg(text));
    button->setToolTip(plainToolTip(help));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void FindBar::buildReplacement()
{
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replacement->setAccessibleName(tr("Replace by"));
    m_replacement->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    auto* layout = new QHBoxLayout(m_replacing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_replacement, 1);
    QToolButton* one = makeButton(tr("Replace"), tr("Replaces in the current cell and goes to the next."));
    QToolButton* every = makeButton(tr("All"), tr("Replaces in all cells that are shown, in one step of undo."));
    every->setAccessibleName(tr("Replace all"));
    connect(one, &QToolButton::clicked, this, &FindBar::replace);
    connect(every, &QToolButton::clicked, this, &FindBar::replaceAll);
    layout->addWidget(one);
    layout->addWidget(every);
    m_replacing->setVisible(m_grid.canReplace());
}

QString FindBar::state() const { return m_state->text(); }

void FindBar::open()
{
    show();
    settle(m_grid.currentIndex());
    m_sought->setFocus(Qt::ShortcutFocusReason);
    m_sought->selectAll();
}

void FindBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_grid.isVisible())
        m_grid.setFocus();
}

/// False when it was cancelled.
bool FindBar::search()
{
    const std::vector<int> columns = m_grid.shownColumns();
    if (m_valid && m_soughtText == m_sought->text() && m_columns == columns)
        return true;
    RowOrder* const order = m_grid.order();
    const QAbstractItemModel& model = *m_grid.model();
    const std::shared_ptr<const RowSource> source =
        order ? order->snapshot() : std::make_shared<ShownTexts>(model, m_grid.formatter());
    const KeysByColumn known = order ? order->keys() : KeysByColumn();
    auto hits = longTaskResult(window(), tr("Searching"), Cancellable::Yes, [&](LongTask& task) {
        Watch watch;
        watch.cancel = &task.cancelled();
        watch.progress = [&](std::int64_t done, std::int64_t total) {
            task.progress(static_cast<std::size_t>(done), static_cast<std::size_t>(total));
        };
        return findCells(*source, columns, m_sought->text(), known, watch);
    });
    if (!hits)
        return false;
    m_hits = std::move(hits->byColumn);
    if (order)
        order->keepKeys(std::move(hits->keys));
    m_rowHits.clear();
    if (!order && m_grid.verticalHeader()->isVisible()) { // lines of a statement have their names there
        const std::string sought = plainText(toUtf8(m_sought->text()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const std::string name = plainText(toUtf8(model.headerData(row, Qt::Vertical).toString()));
            m_rowHits.push_back(!sought.empty() && name.find(sought) != std::string::npos);
        }
    }
    m_columns = columns;
    m_soughtText = m_sought->text();
    m_valid = true;
    return true;
}

bool FindBar::isHit(int row, std::size_t place) const
{
    const auto at = static_cast<std::size_t>(m_grid.order() ? m_grid.order()->sourceRow(row) : row);
    if (place == 0 && at < m_rowHits.size() && m_rowHits[at])
        return true;
    const Marks& hits = m_hits[place];
    return at < hits.size() && hits[at];
}

void FindBar::go(int step)
{
    if (m_sought->text().isEmpty() || !search())
        return;
    const auto width = static_cast<std::int64_t>(m_columns.size());
    const std::int64_t cells = width * m_grid.model()->rowCount();
    const QModelIndex current = m_grid.currentIndex();
    const auto column = std::find(m_columns.begin(), m_columns.end(), current.column());
    const std::int64_t at =
        !current.isValid() ? -1 : current.row() * width + (column == m_columns.end() ? 0 : column - m_columns.begin());
    std::int64_t count = 0;
    std::int64_t place = 0;
    std::int64_t first = -1, before = -1, after = -1, last = -1;
    for (std::int64_t cell = 0; cell < cells; ++cell) {
        if (!isHit(static_cast<int>(cell / width), static_cast<std::size_t>(cell % width)))
            continue;
        ++count;
        last = cell;
        first = first < 0 ? cell : first;
        before = cell < at ? cell : before;
        after = after < 0 && cell > at ? cell : after;
    }
    if (count == 0) {
        m_state->setText(tr("Not found"));
        return;
    }
    const std::int64_t found = step > 0 ? (after >= 0 ? after : first) : (before >= 0 ? before : last);
    for (std::int64_t cell = 0; cell <= found; ++cell)
        place += isHit(static_cast<int>(cell / width), static_cast<std::size_t>(cell % width)) ? 1 : 0;
    const QLocale locale = m_grid.formatter().locale;
    m_state->setText(
        tr("%1 of %2").arg(locale.toString(static_cast<qlonglong>(place)), locale.toString(static_cast<qlonglong>(count))));
    const QModelIndex index =
        m_grid.model()->index(static_cast<int>(found / width), m_columns[static_cast<std::size_t>(found % width)]);
    m_grid.setCurrentIndex(index);
    m_grid.scrollTo(index);
    settle(index);
}

std::vector<QModelIndex> FindBar::all() const
{
    std::vector<QModelIndex> cells;
    for (int row = 0; row < m_grid.model()->rowCount(); ++row)
        for (std::size_t place = 0; place < m_columns.size(); ++place)
            if (isHit(row, place))
                cells.push_back(m_grid.model()->index(row, m_columns[place]));
    return cells;
}

void FindBar::replace()
{
    if (m_sought->text().isEmpty() || !search())
        return;
    const QModelIndex current = m_grid.currentIndex();
    const auto column = std::find(m_columns.begin(), m_columns.end(), current.column());
    const bool isHere = current.isValid() && column != m_columns.end()
        && isHit(current.row(), static_cast<std::size_t>(column - m_columns.begin()));
    if (isHere)
        m_grid.replaceIn({current}, m_sought->text(), m_replacement->text());
    go(1);
}

void FindBar::replaceAll()
{
    if (m_sought->text().isEmpty() || !search())
        return;
    const std::vector<QModelIndex> cells = all();
    const int replaced = m_grid.replaceIn(cells, m_sought->text(), m_replacement->text());
    m_state->setText(tr("Replaced: %1").arg(replaced));
}

/// Where it does not cover the cell.
void FindBar::settle(const QModelIndex& found)
{
    const QRect room = m_grid.viewport()->geometry();
    const int height = sizeHint().height();
    QRect place(room.left(), room.bottom() + 1 - height, room.width(), height);
    const QRect cell = m_grid.visualRect(found).translated(room.topLeft());
    if (found.isValid() && cell.bottom() >= place.top())
        place.moveTop(room.top());
    setGeometry(place);
    raise();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isOurs = enter || key.key() == Qt::Key_F3 || key.key() == Qt::Key_Escape || key.matches(QKeySequence::Find);
    if (!isOurs)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (key.key() == Qt::Key_Escape)
        hide();
    else if (key.matches(QKeySequence::Find))
        open();
    else if (enter && watched == m_replacement)
        replace();
    else
        go(key.modifiers() & Qt::ShiftModifier ? -1 : 1);
    return true;
}

} // namespace headroom
