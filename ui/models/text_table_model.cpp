// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_table_model.h"

#include "ui/format/entry.h"
#include "ui/format/qt_text.h"
#include "ui/models/table_roles.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

TextTableModel::TextTableModel(const QStringList& headers, int firstNumber, QObject* parent)
    : QAbstractTableModel(parent), m_headers(headers), m_firstNumber(firstNumber)
{}

void TextTableModel::setRows(std::vector<TextRow> rows)
{
    if (rows == m_rows)
        return;
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows = std::move(rows);
        endRemoveRows();
    } else {
        m_rows = std::move(rows);
    }
    if (after > 0) // new rows too: columns that fit their contents look only then
        emit dataChanged(index(0, 0), index(after - 1, columnCount() - 1));
}

void TextTableModel::setHeaders(const QStringList& headers)
{
    if (headers == m_headers || headers.size() != m_headers.size())
        return;
    m_headers = headers;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void TextTableModel::setTable(const QStringList& headers, std::vector<TextRow> rows)
{
    if (headers.size() == m_headers.size()) {
        setHeaders(headers);
        setRows(std::move(rows));
        return;
    }
    beginResetModel();
    m_headers = headers;
    m_rows = std::move(rows);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

std::optional<Fraction> TextTableModel::numberAt(const QModelIndex& index) const
{
    if (index.column() < m_firstNumber)
        return {};
    const auto number = parseNumber(m_rows[static_cast<std::size_t>(index.row())].cells.value(index.column()), Formatter());
    return number.ok() ? std::optional(*number) : std::nullopt;
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TextRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.cells.value(index.column());
    case Qt::UserRole: { // what is a number, for sums
        const auto number = numberAt(index);
        return number ? QVariant(number->toDoubleLossy()) : QVariant();
    }
    case exactNumberRole: {
        const auto number = numberAt(index);
        return number ? QVariant(toQString(number->toText())) : QVariant();
    }
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(m_headers.value(index.column()), row.cells.value(index.column()));
    case Qt::TextAlignmentRole: return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (row.bold) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default: return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace headroom
