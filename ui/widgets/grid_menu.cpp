// SPDX-License-Identifier: GPL-3.0-or-later
// What GridView does by menu: sorting, filters and the choice of columns.
#include "ui/models/row_order.h"
#include "ui/models/row_sources.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/menu_keys.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr int mostShownTexts = 50000;   // rows of results, whose texts are all made for it
constexpr int mostKeptSelected = 10000; // rows, while they are put in another order

struct EntityGridWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::EntityGrid)
};

QString menuText(QString text) { return text.replace(u'\n', u' ').replace(u'&', QStringLiteral("&&")); }

} // namespace

void addWindowCommand(QMenu& menu, QWidget& target, const QKeySequence& keys)
{
    for (QAction* of : target.window()->findChildren<QAction*>()) {
        if (of->shortcut() != keys || of->shortcutContext() == Qt::WidgetShortcut)
            continue;
        QAction* action = menu.addAction(of->text());
        showKeys(*action, keys);
        action->setEnabled(of->isEnabled());
        QObject::connect(action, &QAction::triggered, &target, [&target, of] {
            target.setFocus(); // of the Table button's menu it is the button that has it
            of->trigger();
        });
        return;
    }
}

// Sorting

void GridView::setSortable(QAbstractItemModel* results)
{
    auto* order = new RowOrder(
        *results, [this, results] { return std::make_shared<ShownTexts>(*results, formatter()); }, this);
    order->followResults();
    m_mostArranged = mostShownTexts;
    const QHeaderView& before = *horizontalHeader();
    const int least = before.minimumSectionSize();
    const bool stretches = before.stretchLastSection();
    const auto mode = before.count() > 0 ? before.sectionResizeMode(0) : QHeaderView::Interactive;
    useFilters(*order);
    setModel(order);
    horizontalHeader()->setMinimumSectionSize(least);
    horizontalHeader()->setStretchLastSection(stretches);
    horizontalHeader()->setSectionResizeMode(mode);
}

void GridView::setArrangeable(QAbstractItemModel* results, const QString& key)
{
    setSortable(results);
    QStringList names;
    for (int column = 0; column < results->columnCount(); ++column)
        names.append(QString::number(column));
    letColumnsBeChosen(key, names, static_cast<int>(names.size()), 1);
}

// Filters

void GridView::useFilters(RowOrder& order)
{
    m_filterHeader = new FilterHeader(order, this);
    setHorizontalHeader(m_filterHeader);
    connect(m_filterHeader, &FilterHeader::left, this, [this] { setFocus(); });
    connect(m_filterHeader, &FilterHeader::entered, this, [this](int column) {
        if (const QModelIndex cell = model()->index(rowAt(0), column); cell.isValid())
            QTableView::scrollTo(cell);
    });
}

void GridView::toggleFilters()
{
    if (!m_filterHeader || model()->columnCount() == 0 || !mayArrange())
        return;
    if (m_filterHeader->areLinesShown()) {
        clearFilters();
        m_filterHeader->setLinesShown(false);
        setFocus();
    } else {
        m_filterHeader->editFilter(currentIndex().isValid() ? currentIndex().column() : shownColumns().front());
    }
}

void GridView::filterByCell()
{
    const QModelIndex current = currentIndex();
    if (!m_filterHeader || !current.isValid() || !mayArrange())
        return;
    m_filterHeader->setLinesShown(true);
    const QVariant entry = current.data(Qt::EditRole);
    m_order->setFilter(current.column(), QChar(u'=') + (entry.isValid() ? entry : current.data()).toString());
}

void GridView::clearFilters()
{
    if (m_order)
        m_order->clearFilters();
}

void GridView::addFilters(QMenu& menu, int column)
{
    menu.addSeparator();
    menu.addAction(EntityGridWords::tr("Filter by this &value"), this, &GridView::filterByCell);
    QAction* const filter =
        menu.addAction(EntityGridWords::tr("Filter colum&ns…"), this, [this, column] { m_filterHeader->editFilter(column); });
    showKeys(*filter, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    if (m_order->isFiltered())
        menu.addAction(EntityGridWords::tr("Clear filters"), this, &GridView::clearFilters);
}

QModelIndex GridView::sourceIndex(const QModelIndex& index) const { return m_order ? m_order->mapToSource(index) : index; }

/// Says where there are too many rows for it.
bool GridView::mayArrange()
{
    if (!m_order || m_order->sourceModel()->rowCount() <= m_mostArranged)
        return m_order != nullptr;
    emit summaryChanged(tr("Too many rows to sort or filter here: at most %1.").arg(formatter().locale.toString(m_mostArranged)));
    return false;
}

void GridView::turnSort(int column)
{
    const bool isAdded = QApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (mayArrange())
        m_order->turnSort(column, isAdded ? RowOrder::Others::Keep : RowOrder::Others::Drop);
}

void GridView::sortByCurrent(Qt::SortOrder order)
{
    if (currentIndex().isValid() && mayArrange())
        m_order->sortBy({{currentIndex().column(), order}});
}

void GridView::sortAscending() { sortByCurrent(Qt::AscendingOrder); }

void GridView::sortDescending() { sortByCurrent(Qt::DescendingOrder); }

void GridView::sortAsItWas()
{
    if (m_order)
        m_order->sortBy({});
}

void GridView::keepPlace()
{
    const QModelIndex current = currentIndex();
    m_keptRow = current.isValid() ? m_order->sourceRow(current.row()) : -1;
    m_keptColumn = current.column();
    if (selectedBlock().height() > mostKeptSelected) // each of its rows would be looked up anew
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
}

/// The current row stays the current one where it is still shown.
void GridView::takePlace()
{
    const int kept = std::exchange(m_keptRow, -1);
    if (kept < 0 || model()->rowCount() == 0)
        return;
    const QModelIndex wanted = model()->index(std::max(0, m_order->rowOf(kept)), std::max(0, m_keptColumn));
    if (currentIndex() != wanted)
        selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect);
    if (m_order->sortKeys().empty())
        scrollTo(currentIndex());
    else
        scrollToTop(); // where the least or the largest stand
}

// Menus

void GridView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int column = byKey ? currentIndex().column() : columnAt(event->pos().x());
    QMenu menu(this);
    addCommands(menu, column < 0 ? currentIndex().column() : column);
    if (!menu.isEmpty())
        menu.exec(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void GridView::addCommands(QMenu& menu, int column)
{
    showKeys(*menu.addAction(tr("&Copy"), this, &GridView::copy), QKeySequence::Copy);
    showKeys(*menu.addAction(tr("&Find…"), this, &GridView::find), QKeySequence::Find);
    if (m_explains)
        addWindowCommand(menu, *this, QKeySequence(Qt::CTRL | Qt::Key_E));
    if (m_explains)
        menu.addAction(tr("E&xplain the figure"), this, &GridView::explain);
    const bool isArranged = m_order && m_order->sourceModel()->rowCount() <= m_mostArranged;
    if (isArranged && column >= 0)
        addSorting(menu, column);
    if (isArranged && m_filterHeader && column >= 0)
        addFilters(menu, column);
    if (m_columns && column >= 0)
        addColumnChoice(menu, column);
}

void GridView::addSorting(QMenu& menu, int column)
{
    menu.addSeparator();
    const auto sort = [this, column](Qt::SortOrder order) { m_order->sortBy({{column, order}}); };
    showKeys(*menu.addAction(tr("Sort &ascending"), this, [sort] { sort(Qt::AscendingOrder); }),
        QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up));
    showKeys(*menu.addAction(tr("Sort &descending"), this, [sort] { sort(Qt::DescendingOrder); }),
        QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down));
    if (!m_order->sortKeys().empty()) {
        menu.addAction(tr("&Then by this column"), this, [this, column] { m_order->turnSort(column, RowOrder::Others::Keep); });
        menu.addAction(tr("&Order as it was"), this, &GridView::sortAsItWas);
    }
}

void GridView::addColumnChoice(QMenu& menu, int column)
{
    menu.addSeparator();
    const std::vector<int> shown = m_columns->shown();
    const auto place = std::find(shown.begin(), shown.end(), column);
    if (place != shown.end()) {
        const auto number = static_cast<int>(place - shown.begin()) + 1;
        menu.addAction(tr("&Hide the column"), this, [this, column] { m_columns->show(column, false); });
        menu.addAction(tr("Move to the &left"), this, [this, column] { m_columns->move(column, -1); });
        menu.addAction(tr("Move to the &right"), this, [this, column] { m_columns->move(column, 1); });
        if (m_columns->frozen() == number)
            menu.addAction(tr("Let all columns &scroll"), this, [this] { m_columns->setFrozen(0); });
        else
            menu.addAction(tr("&Keep columns up to this one in sight"), this, [this, number] { m_columns->setFrozen(number); });
    }
    QMenu* const choice = menu.addMenu(tr("Col&umns"));
    const QAbstractItemModel* const names = m_order ? m_order->sourceModel() : model();
    for (int other = 0; other < names->columnCount(); ++other) {
        QAction* const action = choice->addAction(menuText(names->headerData(other, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(m_columns->isShown(other));
        connect(action, &QAction::toggled, this, [this, other](bool on) { m_columns->show(other, on); });
    }
    choice->addSeparator();
    choice->addAction(tr("As at &first"), m_columns, &ColumnLayout::reset);
}

} // namespace headroom
