// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entity_grid.h"

#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/field_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace headroom {

namespace {

/// The cells of tab-separated text; a quoted cell may hold line breaks, which become blanks.
std::vector<QStringList> cellsOf(const QString& text)
{
    std::vector<QStringList> rows{QStringList()};
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        rows.back().append(cell);
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && (quoted || cell.isEmpty())) {
            if (quoted && i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = !quoted;
        } else if (c == u'\r') {
            continue;
        } else if (c == u'\t' && !quoted) {
            endCell();
        } else if (c == u'\n') {
            if (quoted) {
                cell += u' ';
            } else {
                endCell();
                rows.emplace_back();
            }
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !rows.back().isEmpty())
        endCell();
    if (rows.back().isEmpty())
        rows.pop_back();
    return rows;
}

} // namespace

EntityGrid::EntityGrid(EntityTableModel& model, QSortFilterProxyModel* filter, QWidget* parent)
    : GridView(EntityTableModel::SumRole, Qt::EditRole, parent), m_entityModel(model), m_filter(filter)
{
    setModel(filter ? static_cast<QAbstractItemModel*>(filter) : &model);
    setAccessibleName(schemaText(schemaOf(model.entity()).plural));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    auto* delegate = new FieldDelegate(model, this);
    setItemDelegate(delegate);
    connect(delegate, &FieldDelegate::entered, this, &EntityGrid::move);
    connect(delegate, &FieldDelegate::objected, this, &EntityGrid::objected);
    const QFontMetrics metrics = fontMetrics();
    for (int column = 0; column < model.columnCount(); ++column) {
        const FieldType type = model.field(column).type;
        const bool wide = type == FieldType::Text || type == FieldType::Reference || type == FieldType::Choice;
        const QString header = model.headerData(column, Qt::Horizontal).toString();
        const bool isName = model.field(column).name == "name";
        int width = metrics.averageCharWidth() * (isName ? 30 : wide ? 20 : 12);
        for (const QString& line : header.split(u'\n'))
            width = std::max(width, metrics.horizontalAdvance(line) + 20);
        for (const ChoiceItem& choice : model.field(column).choices) // the longest of few words, in any language
            width = std::max(width, std::min(metrics.horizontalAdvance(schemaText(choice.label)) + 16, 3 * width / 2));
        setColumnWidth(column, width);
    }
    fitNumbers(0, model.rowCount() - 1);
    connect(this->model(), &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) { fitNumbers(first.row(), last.row()); });
    connect(
        this->model(), &QAbstractItemModel::rowsRemoved, this, [this] { emit currentRowChanged(m_lastCurrent = currentId()); });
    connect(
        this->model(), &QAbstractItemModel::rowsInserted, this, [this] { emit currentRowChanged(m_lastCurrent = currentId()); });
    connect(this->model(), &QAbstractItemModel::modelReset, this, [this] {
        fitNumbers(0, this->model()->rowCount() - 1);
        emit currentRowChanged(m_lastCurrent = currentId());
    });
}

/// A number that is cut reads as another number: its column grows. Looks at the first of many rows only.
void EntityGrid::fitNumbers(int firstRow, int lastRow)
{
    constexpr int mostRows = 200;
    const int end = std::min({lastRow, firstRow + mostRows, model()->rowCount() - 1});
    for (int column = 0; column < model()->columnCount(); ++column) {
        const FieldType type = m_entityModel.field(column).type;
        if (type == FieldType::Text || type == FieldType::Reference || type == FieldType::Choice || type == FieldType::Boolean)
            continue;
        int width = columnWidth(column);
        for (int row = std::max(0, firstRow); row <= end; ++row)
            width = std::max(width, fontMetrics().horizontalAdvance(model()->index(row, column).data().toString()) + 16);
        if (width > columnWidth(column))
            setColumnWidth(column, width);
    }
}

int EntityGrid::sourceRow(int row) const { return m_filter ? m_filter->mapToSource(m_filter->index(row, 0)).row() : row; }

Id EntityGrid::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(EntityTableModel::IdRole).toInt() : noId;
}

bool EntityGrid::select(Id id, const Field* field)
{
    const int row = m_entityModel.rowOf(id);
    if (row < 0)
        return false;
    QModelIndex cell = m_entityModel.index(row, field ? std::max(0, m_entityModel.columnOf(*field)) : 0);
    if (m_filter)
        cell = m_filter->mapFromSource(cell);
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

void EntityGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    m_entityModel.endGesture();
    GridView::closeEditor(editor, hint);
    setFocus();
}

void EntityGrid::move(int rows)
{
    const QModelIndex next = currentIndex().sibling(currentIndex().row() + rows, currentIndex().column());
    if (next.isValid())
        setCurrentIndex(next);
}

bool EntityGrid::isCommand(const QKeyEvent& key) const
{
    return GridView::isCommand(key) || key.matches(QKeySequence::Cut) || key.matches(QKeySequence::Paste)
        || key.matches(QKeySequence::Delete) || key.key() == Qt::Key_Insert
        || (key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_D || key.key() == Qt::Key_Delete));
}

void EntityGrid::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (control && event->key() == Qt::Key_Delete)
        removeRows();
    else if (event->key() == Qt::Key_Delete || (event->key() == Qt::Key_Backspace && !control))
        clearCells();
    else if (control && event->key() == Qt::Key_D)
        fillDown();
    else if (event->key() == Qt::Key_Insert && !shift && !control)
        addRow();
    else if (enter && state() != EditingState)
        move(shift ? -1 : 1);
    else
        GridView::keyPressEvent(event);
}

void EntityGrid::cut()
{
    copy();
    clearCells();
}

void EntityGrid::paste()
{
    const std::vector<QStringList> pasted = cellsOf(QApplication::clipboard()->text());
    QRect block = selectedBlock();
    if (pasted.empty() || (block.isEmpty() && model()->rowCount() > 0))
        return;
    if (block.isEmpty())
        block = QRect(0, 0, 1, 1);
    qsizetype width = 0;
    for (const QStringList& row : pasted)
        width = std::max(width, row.size());
    const int rows = std::max(static_cast<int>(pasted.size()), block.height());
    const int columns = std::max(static_cast<int>(width), block.width());
    std::vector<EntityTableModel::CellText> cells;
    for (int r = 0; r < rows; ++r) {
        const int target = block.top() + r;
        const bool beyond = target >= model()->rowCount();
        if (beyond && (m_filter || r >= static_cast<int>(pasted.size())))
            break;
        const QStringList& from = pasted[static_cast<std::size_t>(r) % pasted.size()];
        for (int c = 0; c < columns && block.left() + c < model()->columnCount() && !from.isEmpty(); ++c)
            cells.push_back({beyond ? target : sourceRow(target), block.left() + c, from.at(c % from.size())});
    }
    write(cells, ChangeKind::Paste);
}

void EntityGrid::clearCells()
{
    const Model& model = m_entityModel.document().model();
    const EntitySchema& schema = schemaOf(m_entityModel.entity());
    const auto blank = schema.create();
    const Formatter formatter = Formatter::of(model);
    std::vector<EntityTableModel::CellText> cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        const Field& field = m_entityModel.field(index.column());
        const bool numeric = field.type == FieldType::Money && !field.optional;
        if (field.optional || numeric) // what must have a value keeps it, amounts become zero
            cells.push_back({sourceRow(index.row()), index.column(),
                fieldText(model, field, field.optional ? Value() : field.read(*blank), formatter)});
    }
    write(cells, ChangeKind::Edit);
}

void EntityGrid::fillDown()
{
    const QRect block = selectedBlock();
    std::vector<EntityTableModel::CellText> cells;
    for (int column = block.left(); column <= block.right(); ++column) {
        const int from = block.height() > 1 ? block.top() : block.top() - 1;
        if (from < 0)
            continue;
        const QString text = model()->index(from, column).data(Qt::EditRole).toString();
        for (int row = from + 1; row <= block.bottom(); ++row)
            cells.push_back({sourceRow(row), column, text});
    }
    write(cells, ChangeKind::Fill);
}

void EntityGrid::write(const std::vector<EntityTableModel::CellText>& cells, ChangeKind kind)
{
    const Status status = m_entityModel.setCells(cells, kind);
    emit objected(status.ok() ? QString() : messageText(status.error()));
}

void EntityGrid::addRow()
{
    if (const Id id = m_entityModel.insertNew(); id != noId)
        select(id);
    else if (m_entityModel.refusal())
        emit objected(messageText(*m_entityModel.refusal()));
}

void EntityGrid::duplicateRow()
{
    if (currentId() == noId)
        return;
    if (const Id id = m_entityModel.insertNew(currentId()); id != noId)
        select(id);
    else if (m_entityModel.refusal())
        emit objected(messageText(*m_entityModel.refusal()));
}

std::vector<Id> EntityGrid::selectedIds() const
{
    std::vector<Id> ids;
    const QRect block = selectedBlock();
    for (int row = block.top(); row <= block.bottom() && row < model()->rowCount(); ++row)
        ids.push_back(model()->index(row, 0).data(EntityTableModel::IdRole).toInt());
    return ids;
}

void EntityGrid::removeRows()
{
    const std::vector<Id> ids = selectedIds();
    if (ids.empty())
        return;
    const Status status = m_entityModel.removeIds(ids);
    emit objected(status.ok() ? QString() : messageText(status.error()));
}

} // namespace headroom
