// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grid_view.h"

#include "ui/models/row_order.h"
#include "ui/widgets/clipboard_table.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/frozen_columns.h"
#include "ui/widgets/large_letters.h"
#include "ui/widgets/long_task.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qint64 mostSummed = 2000000; // cells; a larger selection only counts
constexpr qint64 summedAtOnce = 20000;
constexpr std::size_t mostCopied = 500000;

QString oneLine(QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(QChar(0xa0), u' '); }

} // namespace

GridView::GridView(int sumRole, int textRole, QWidget* parent) : QTableView(parent), m_sumRole(sumRole), m_textRole(textRole)
{
    setAlternatingRowColors(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(true);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_summaryTimer.setSingleShot(true);
    connect(&m_summaryTimer, &QTimer::timeout, this, &GridView::summarise);
}

GridView::~GridView() = default;

void GridView::setModel(QAbstractItemModel* model)
{
    m_order = qobject_cast<RowOrder*>(model);
    QTableView::setModel(model);
    useHeader();
    const auto keepCurrent = [this] { // screen readers need a current cell at all times
        if (!currentIndex().isValid() && this->model()->rowCount() > 0 && this->model()->columnCount() > 0)
            selectionModel()->setCurrentIndex(this->model()->index(0, shownColumns().front()), QItemSelectionModel::NoUpdate);
    };
    connect(model, &QAbstractItemModel::modelReset, this, keepCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, keepCurrent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, keepCurrent);
    connect(
        model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
            if (roles.isEmpty()) // not for a mark of a finding
                m_summaryTimer.start(0);
        });
    keepCurrent();
}

void GridView::useHeader()
{
    QHeaderView* const header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &GridView::showHeaderMenu, Qt::UniqueConnection);
    if (!m_order)
        return;
    disconnect(header, &QHeaderView::sectionPressed, this, nullptr); // a click sorts, Ctrl+Space selects
    disconnect(header, &QHeaderView::sectionEntered, this, nullptr);
    connect(header, &QHeaderView::sectionClicked, this, &GridView::turnSort);
    connect(m_order, &RowOrder::aboutToArrange, this, &GridView::keepPlace);
    connect(m_order, &RowOrder::arranged, this, &GridView::takePlace);
}

void GridView::showHeaderMenu(const QPoint& at)
{
    QHeaderView* const header = horizontalHeader();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(at.x(), 0), header->mapToGlobal(at));
    contextMenuEvent(&asked);
}

ColumnLayout& GridView::letColumnsBeChosen(const QString& key, const QStringList& names, int shown, int frozen)
{
    m_columns = new ColumnLayout(*this, {key, names, shown, frozen});
    m_frozen = new FrozenColumns(*this);
    connect(m_columns, &ColumnLayout::changed, this, &GridView::freeze);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &GridView::freeze);
    connect(m_frozen, &FrozenColumns::headerClicked, this, &GridView::turnSort);
    freeze();
    return *m_columns;
}

std::vector<int> GridView::shownColumns() const
{
    if (m_columns)
        return m_columns->shown();
    std::vector<int> all;
    for (int column = 0; column < model()->columnCount(); ++column)
        all.push_back(column);
    return all;
}

// The selection

QRect GridView::selectedBlock() const
{
    QRect block;
    if (!selectionModel())
        return block;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        block |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    if (block.isEmpty() && currentIndex().isValid())
        block = QRect(currentIndex().column(), currentIndex().row(), 1, 1);
    return block;
}

GridView::Cells GridView::selectedCells() const
{
    Cells cells;
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    std::set<int> columns;
    std::vector<bool> rows(static_cast<std::size_t>(model()->rowCount()), false);
    for (const QItemSelectionRange& range : selection) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
        std::fill(rows.begin() + range.top(), rows.begin() + range.bottom() + 1, true);
    }
    if (selection.isEmpty() && currentIndex().isValid()) {
        columns.insert(currentIndex().column());
        rows[static_cast<std::size_t>(currentIndex().row())] = true;
    }
    for (int row = 0; row < static_cast<int>(rows.size()); ++row)
        if (rows[static_cast<std::size_t>(row)])
            cells.rows.push_back(row);
    for (const int column : shownColumns())
        if (columns.contains(column))
            cells.columns.push_back(column);
    return cells;
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    qint64 cells = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        cells += qint64(range.width()) * range.height();
    if (hasFocus())
        m_summary.reset();
    if (cells <= summedAtOnce)
        summarise();
    else
        m_summaryTimer.start(100);
}

std::optional<double> GridView::numberAt(int row, int column) const
{
    const QVariant value = model()->index(row, column).data(m_sumRole);
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

bool GridView::isBlankAt(int row, int column) const { return model()->index(row, column).data().toString().isEmpty(); }

/// Nothing is told twice: of a page's tables each is asked anew when figures change, and those without a selection would take away what
/// the one with a selection has told.
void GridView::tellSummary(const QString& summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    emit summaryChanged(summary);
}

void GridView::summarise()
{
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    qint64 cells = 0;
    for (const QItemSelectionRange& range : selection)
        cells += qint64(range.width()) * range.height();
    const QLocale locale = formatter().locale;
    if (cells < 2 || cells > mostSummed) {
        tellSummary(cells < 2 ? QString() : tr("Cells: %1").arg(locale.toString(cells)));
        return;
    }
    double sum = 0, least = 0, most = 0;
    int count = 0;
    const std::vector<int> shown = shownColumns();
    for (const QItemSelectionRange& range : selection) {
        for (const int column : shown) {
            if (column < range.left() || column > range.right())
                continue;
            for (int row = range.top(); row <= range.bottom(); ++row) {
                if (const std::optional<double> number = numberAt(row, column)) {
                    least = count == 0 ? *number : std::min(least, *number);
                    most = count == 0 ? *number : std::max(most, *number);
                    sum += *number;
                    ++count;
                }
            }
        }
    }
    const auto text = [&](double number) { return locale.toString(number, 'f', 2); };
    tellSummary(count == 0 ? tr("Cells: %1").arg(locale.toString(cells))
                           : tr("Sum %1   Average %2   Count %3   Min %4   Max %5")
                                 .arg(text(sum), text(sum / count), locale.toString(count), text(least), text(most)));
}

void GridView::setExplains(ExplainOn on)
{
    m_explains = true;
    if (on == ExplainOn::EnterToo)
        connect(this, &QTableView::activated, this, &GridView::explain);
    connect(this, &QTableView::clicked, this, [this] {
        if (m_clickExplains && QApplication::keyboardModifiers() == Qt::NoModifier)
            explain();
    });
}

void GridView::explain()
{
    if (m_explains && currentIndex().isValid())
        emit explainRequested(sourceIndex(currentIndex()));
}

bool GridView::copyCells()
{
    const Cells cells = selectedCells();
    if (cells.rows.empty() || cells.columns.empty())
        return false;
    if (cells.rows.size() * cells.columns.size() > mostCopied) {
        emit objected(
            tr("Too many cells for the clipboard: at most %1.").arg(formatter().locale.toString(qlonglong{mostCopied})));
        return false;
    }
    const bool isWhole =
        cells.columns.size() == shownColumns().size() && static_cast<int>(cells.rows.size()) == model()->rowCount();
    const bool withHeaders = isWhole && editTriggers() == NoEditTriggers;
    const bool withNames = withHeaders && verticalHeader()->isVisible();
    const QAbstractItemModel* const headers = m_order ? m_order->sourceModel() : model(); // without the arrows of sorting
    std::vector<std::vector<CopiedCell>> rows;
    if (withHeaders) {
        rows.emplace_back(withNames ? 1 : 0);
        for (const int column : cells.columns)
            rows.back().push_back({oneLine(headers->headerData(column, Qt::Horizontal).toString()), {}});
    }
    const int count = model()->rowCount();
    const bool all = runInSteps(window(), tr("Copying"), cells.rows.size(), [&](std::size_t done) {
        if (model()->rowCount() != count) // other rows: what is copied is neither these nor those
            return cells.rows.size();
        const int row = cells.rows[done];
        std::vector<CopiedCell>& copied = rows.emplace_back();
        if (withNames)
            copied.push_back({oneLine(model()->headerData(row, Qt::Vertical).toString()), {}});
        for (const int column : cells.columns) {
            const QModelIndex index = model()->index(row, column);
            const bool isSelected = cells.rows.size() * cells.columns.size() == 1 || selectionModel()->isSelected(index);
            copied.push_back(isSelected ? CopiedCell{index.data(m_textRole).toString(), numberAt(row, column)} : CopiedCell());
        }
        return done + 1;
    });
    if (!all || model()->rowCount() != count)
        return false;
    QApplication::clipboard()->setMimeData(clipboardOf(rows).release());
    return true;
}

// Finding

void GridView::find()
{
    if (model()->columnCount() == 0)
        return;
    if (!m_findBar)
        m_findBar = new FindBar(*this);
    m_findBar->open();
}

void GridView::findNext()
{
    if (!m_findBar || m_findBar->sought().text().isEmpty())
        find();
    else
        m_findBar->go(1);
}

void GridView::findPrevious()
{
    if (!m_findBar || m_findBar->sought().text().isEmpty())
        find();
    else
        m_findBar->go(-1);
}

int GridView::replaceIn(const std::vector<QModelIndex>&, const QString&, const QString&) { return 0; }

// Columns that stand still

void GridView::freeze()
{
    std::vector<int> columns = shownColumns();
    columns.resize(std::min(columns.size(), static_cast<std::size_t>(m_columns->frozen())));
    m_frozen->setColumns(columns);
}

void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen)
        m_frozen->follow();
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_leavesRoom && hasLargeLetters(*this)) // no text pushes the amounts beside it out of sight
        horizontalHeader()->setMaximumSectionSize(
            std::max(horizontalHeader()->minimumSectionSize(), viewport()->width() * 6 / 10));
    if (m_findBar && m_findBar->isVisible())
        m_findBar->setGeometry(m_findBar->x(),
            std::min(m_findBar->y(), viewport()->geometry().bottom() + 1 - m_findBar->height()), viewport()->width(),
            m_findBar->height());
}

/// Nothing is scrolled for a cell that stands still; others are not to lie below those that do.
void GridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QScrollBar* const bar = horizontalScrollBar();
    const int before = bar->value();
    const bool standsStill = m_frozen && index.isValid() && m_frozen->isVisible() && m_frozen->holds(index.column());
    if (standsStill) {
        const int beside = columnAt(m_frozen->width() + 1);
        QTableView::scrollTo(beside < 0 ? index : index.sibling(index.row(), beside), hint);
        bar->setValue(before);
        return;
    }
    QTableView::scrollTo(index, hint);
    if (m_frozen && index.isValid() && m_frozen->isVisible() && visualRect(index).left() < m_frozen->width())
        bar->setValue(bar->value() - (m_frozen->width() - visualRect(index).left()));
}

bool GridView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool willEdit = trigger == AllEditTriggers || (editTriggers() & trigger);
    if (willEdit && m_frozen && m_frozen->isVisible() && m_frozen->holds(index.column()))
        horizontalScrollBar()->setValue(0); // the editor opens in the cell's own place
    return QTableView::edit(index, trigger, event);
}

} // namespace headroom
