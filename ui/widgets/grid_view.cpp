// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grid_view.h"

#include "ui/format/formatter.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int mostSummed = 200000; // cells; a larger selection only counts

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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void GridView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    const auto keepCurrent = [this] { // screen readers need a current cell at all times
        if (!currentIndex().isValid() && this->model()->rowCount() > 0 && this->model()->columnCount() > 0)
            selectionModel()->setCurrentIndex(this->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    };
    connect(model, &QAbstractItemModel::modelReset, this, keepCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, keepCurrent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, keepCurrent);
    connect(model, &QAbstractItemModel::dataChanged, this, &GridView::summarise);
    keepCurrent();
}

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

void GridView::setExplains()
{
    m_explains = true;
    connect(this, &QTableView::activated, this, &GridView::explainRequested);
}

void GridView::explain()
{
    if (m_explains && currentIndex().isValid())
        emit explainRequested(currentIndex());
}

void GridView::copy()
{
    const QRect block = selectedBlock();
    if (block.isEmpty())
        return;
    const bool whole = block.width() == model()->columnCount() && block.height() == model()->rowCount();
    QStringList lines;
    const auto header = [&](int section, Qt::Orientation orientation) {
        return oneLine(model()->headerData(section, orientation).toString());
    };
    if (whole) {
        QStringList cells{QString()};
        for (int column = block.left(); column <= block.right(); ++column)
            cells.append(header(column, Qt::Horizontal));
        lines.append(cells.join(u'\t'));
    }
    for (int row = block.top(); row <= block.bottom(); ++row) {
        QStringList cells;
        if (whole)
            cells.append(header(row, Qt::Vertical));
        for (int column = block.left(); column <= block.right(); ++column)
            cells.append(oneLine(model()->index(row, column).data(m_textRole).toString()));
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

bool GridView::isCommand(const QKeyEvent& key) const { return key.matches(QKeySequence::Copy); }

bool GridView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isCommand(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // ours, before the window's menu
        return true;
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    summarise();
}

void GridView::summarise()
{
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    qint64 cells = 0;
    for (const QItemSelectionRange& range : selection)
        cells += qint64(range.width()) * range.height();
    if (cells < 2 || cells > mostSummed) {
        emit summaryChanged(cells < 2 ? QString() : tr("Cells: %1").arg(cells));
        return;
    }
    double sum = 0;
    int count = 0;
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                const QVariant value = model()->index(row, column).data(m_sumRole);
                if (value.isValid()) {
                    sum += value.toDouble();
                    ++count;
                }
            }
        }
    }
    const QLocale locale = userLocale();
    emit summaryChanged(count == 0 ? tr("Cells: %1").arg(cells)
                                   : tr("Sum %1   Average %2   Count %3")
                                         .arg(locale.toString(sum, 'f', 2), locale.toString(sum / count, 'f', 2))
                                         .arg(count));
}

} // namespace headroom
