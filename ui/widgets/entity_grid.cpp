// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entity_grid.h"

#include "core/model/path.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/row_order.h"
#include "ui/widgets/field_delegate.h"
#include "ui/widgets/fill_handle.h"
#include "ui/widgets/row_header.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace headroom {

EntityGrid::EntityGrid(EntityTableModel& model, RowOrder& order, QWidget* parent)
    : GridView(EntityTableModel::SumRole, EntityTableModel::CopyRole, parent), m_entityModel(model)
{
    useFilters(order);
    setVerticalHeader(new RowHeader(*this));
    verticalHeader()->show();
    setModel(&order);
    setAccessibleName(schemaText(schemaOf(model.entity()).plural));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    m_delegate = new FieldDelegate(model, this);
    setItemDelegate(m_delegate);
    m_handle = new FillHandle(*this); // behind the model, whose cells it looks at
    connect(m_handle, &FillHandle::dragged, this, &EntityGrid::continueBlock);
    connect(m_delegate, &FieldDelegate::entered, this, &EntityGrid::move);
    connect(m_delegate, &FieldDelegate::objected, this, &EntityGrid::objected);
    connect(m_delegate, &FieldDelegate::filled, this, &EntityGrid::fillSelection);
    fitHeaders();
    connect(&order, &RowOrder::wantsChanged, this, &EntityGrid::fitSortSigns);
    fitNumbers(0, model.rowCount() - 1);
    fitTexts();
    connect(this->model(), &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
            if (roles.isEmpty())
                fitNumbers(first.row(), last.row());
        });
    const auto tellRow = [this] { emit currentRowChanged(m_lastCurrent = currentId()); };
    connect(this->model(), &QAbstractItemModel::rowsRemoved, this, tellRow);
    connect(this->model(), &QAbstractItemModel::rowsInserted, this, tellRow);
    connect(this->model(), &QAbstractItemModel::modelReset, this, [this, tellRow] {
        fitNumbers(0, this->model()->rowCount() - 1);
        fitTexts();
        tellRow();
    });
}

void EntityGrid::fitHeaders()
{
    const QFontMetrics metrics = fontMetrics();
    for (int column = 0; column < m_entityModel.columnCount(); ++column) {
        const Field& field = m_entityModel.field(column);
        const bool wide = field.type == FieldType::Text || field.type == FieldType::Reference || field.type == FieldType::Choice;
        const QString header = m_entityModel.headerData(column, Qt::Horizontal).toString();
        int width = metrics.averageCharWidth() * (field.name == "name" ? 30 : wide ? 20 : 12);
        for (const QString& line : header.split(u'\n'))
            width = std::max(width, metrics.horizontalAdvance(line) + 24);
        for (const ChoiceItem& choice : field.choices) // the longest of few words, in any language
            width = std::max(width, std::min(metrics.horizontalAdvance(schemaText(choice.label)) + 20, 3 * width / 2));
        setColumnWidth(column, width);
        m_fitted.push_back(width);
    }
}

/// Names and choices that are cut get room where nobody chose a width. Looks at the first of many rows only.
void EntityGrid::fitTexts()
{
    constexpr int mostRows = 200;
    const int mostWidth = fontMetrics().averageCharWidth() * 46;
    for (const int column : shownColumns()) {
        const FieldType type = m_entityModel.field(column).type;
        int& fitted = m_fitted[static_cast<std::size_t>(column)];
        const bool isText = type == FieldType::Text || type == FieldType::Reference || type == FieldType::Choice;
        if (!isText || columnWidth(column) != fitted)
            continue;
        for (int row = 0; row < std::min(mostRows, model()->rowCount()); ++row) {
            const int text = fontMetrics().horizontalAdvance(model()->index(row, column).data().toString()) + 20;
            fitted = std::max(fitted, std::min(text, mostWidth));
        }
        if (fitted > columnWidth(column))
            setColumnWidth(column, fitted);
    }
}

/// The arrow of a sorted column needs room beside the name.
void EntityGrid::fitSortSigns()
{
    for (const SortKey& key : order()->sortKeys()) {
        const QString name = model()->headerData(key.column, Qt::Horizontal).toString().section(u'\n', 0, 0);
        const int width = fontMetrics().horizontalAdvance(name) + 24;
        if (width > columnWidth(key.column))
            setColumnWidth(key.column, width);
    }
}

/// A number that is cut reads as another number: its column grows. Looks at the first of many rows only.
void EntityGrid::fitNumbers(int firstRow, int lastRow)
{
    constexpr int mostRows = 200;
    const int end = std::min({lastRow, firstRow + mostRows, model()->rowCount() - 1});
    for (const int column : shownColumns()) {
        const FieldType type = m_entityModel.field(column).type;
        if (type == FieldType::Text || type == FieldType::Reference || type == FieldType::Choice || type == FieldType::Boolean)
            continue;
        int width = columnWidth(column);
        for (int row = std::max(0, firstRow); row <= end; ++row)
            width = std::max(width, fontMetrics().horizontalAdvance(model()->index(row, column).data().toString()) + 20);
        if (width > columnWidth(column))
            setColumnWidth(column, width);
    }
}

int EntityGrid::sourceRow(int row) const { return order()->sourceRow(row); }

std::optional<double> EntityGrid::numberAt(int row, int column) const { return m_entityModel.numberAt(sourceRow(row), column); }

bool EntityGrid::isBlankAt(int row, int column) const
{
    const Row& of = m_entityModel.rowAt(sourceRow(row));
    const Field& field = m_entityModel.field(column);
    return !schemaOf(m_entityModel.entity()).applies(field, of) || isBlank(field.read(of));
}

Id EntityGrid::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(EntityTableModel::IdRole).toInt() : noId;
}

std::string EntityGrid::currentPath() const
{
    const Row* row = m_entityModel.document().model().findRow(m_entityModel.entity(), currentId());
    const auto* field = static_cast<const Field*>(currentIndex().data(EntityTableModel::FieldRole).value<void*>());
    return row && field ? pathOf(m_entityModel.document().model(), m_entityModel.entity(), *row, field) : std::string();
}

bool EntityGrid::select(Id id, const Field* field)
{
    const int row = m_entityModel.rowOf(id);
    if (row < 0)
        return false;
    if (order()->rowOf(row) < 0)
        order()->clearFilters();
    if (order()->rowOf(row) < 0) // of many rows, which are still being sorted
        order()->sortBy({});
    int column = field ? m_entityModel.columnOf(*field) : -1;
    if (column < 0 || isColumnHidden(column))
        column = shownColumns().front();
    const QModelIndex cell = order()->mapFromSource(m_entityModel.index(row, column));
    if (!cell.isValid())
        return false;
    setCurrentIndex(cell);
    scrollTo(cell);
    return true;
}

void EntityGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    GridView::currentChanged(current, previous);
    emit objected({});
    if (const Id id = currentId(); id != m_lastCurrent)
        emit currentRowChanged(m_lastCurrent = id);
}

/// A click leaves no cell whose entry was refused.
bool EntityGrid::viewportEvent(QEvent* event)
{
    const bool isClick = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    return (isClick && m_delegate->holds()) || GridView::viewportEvent(event);
}

// Keys

void EntityGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (m_delegate->isHeld(editor)) { // another cell was made the current one: back to the one that is edited
        QTimer::singleShot(0, editor, [this, cell = QPersistentModelIndex(indexAt(editor->geometry().center()))] {
            if (cell.isValid() && m_delegate->holds())
                setCurrentIndex(cell);
            m_delegate->returnToHeld();
        });
        return;
    }
    const bool goesOn = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    if (goesOn && m_tabbedFrom < 0)
        m_tabbedFrom = currentIndex().column();
    m_entityModel.endGesture();
    GridView::closeEditor(editor, hint);
    if (!goesOn)
        setFocus();
}

/// Within a selected block from cell to cell; else down or up, after Tab back to the column from where it went.
void EntityGrid::move(int rows)
{
    const Cells cells = selectedCells();
    const auto row = std::find(cells.rows.begin(), cells.rows.end(), currentIndex().row());
    const auto column = std::find(cells.columns.begin(), cells.columns.end(), currentIndex().column());
    const int from = std::exchange(m_tabbedFrom, -1);
    if (cells.rows.size() * cells.columns.size() > 1 && row != cells.rows.end() && column != cells.columns.end()) {
        const auto height = static_cast<std::ptrdiff_t>(cells.rows.size());
        const auto count = height * static_cast<std::ptrdiff_t>(cells.columns.size());
        const auto place = ((column - cells.columns.begin()) * height + (row - cells.rows.begin()) + rows + count) % count;
        selectionModel()->setCurrentIndex(model()->index(cells.rows[static_cast<std::size_t>(place % height)],
                                              cells.columns[static_cast<std::size_t>(place / height)]),
            QItemSelectionModel::NoUpdate);
        return;
    }
    const QModelIndex next = currentIndex().sibling(currentIndex().row() + rows, from < 0 ? currentIndex().column() : from);
    if (next.isValid())
        setCurrentIndex(next);
}

bool EntityGrid::isCommand(const QKeyEvent& key) const
{
    const bool control = key.modifiers() == Qt::ControlModifier;
    return GridView::isCommand(key) || key.matches(QKeySequence::Cut) || key.matches(QKeySequence::Paste)
        || key.matches(QKeySequence::Delete) || key.key() == Qt::Key_Insert
        || (control
            && (key.key() == Qt::Key_D || key.key() == Qt::Key_R || key.key() == Qt::Key_Delete
                || key.key() == Qt::Key_Semicolon));
}

/// False when the key is none of a command.
bool EntityGrid::editByKey(const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (modifiers == Qt::ControlModifier && enter)
        fillSelection();
    else if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_D)
        fillDown();
    else if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_R)
        fillRight();
    else if ((modifiers & Qt::ControlModifier) && key.key() == Qt::Key_Semicolon) // with Shift on some keyboards
        insertDate();
    else if (modifiers == Qt::ControlModifier && (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Minus))
        removeRows();
    else if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_Plus)
        addRow();
    else if (key.key() == Qt::Key_Delete || (key.key() == Qt::Key_Backspace && modifiers != Qt::ControlModifier))
        clearCells();
    else if (key.key() == Qt::Key_Insert && modifiers == Qt::NoModifier)
        addRow();
    else if (enter && state() != EditingState)
        move(modifiers & Qt::ShiftModifier ? -1 : 1);
    else
        return false;
    return true;
}

void EntityGrid::keyPressEvent(QKeyEvent* event)
{
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (tab && m_tabbedFrom < 0)
        m_tabbedFrom = currentIndex().column();
    else if (!tab && !enter)
        m_tabbedFrom = -1;
    if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (!editByKey(*event))
        GridView::keyPressEvent(event);
}

} // namespace headroom
