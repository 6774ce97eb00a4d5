// SPDX-License-Identifier: GPL-3.0-or-later
// A small read-only table of texts that were made elsewhere: key figures, schedules, findings.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace headroom {

class Fraction;

struct TextRow
{
    QStringList cells;
    bool bold = false;
    int tag = -1; // what the row stands for, for whoever filled the table
    bool operator==(const TextRow&) const = default;
};

class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Columns from `firstNumber` on are aligned right.
    TextTableModel(const QStringList& headers, int firstNumber, QObject* parent = nullptr);

    /// Keeps the selection: rows are added and removed at the end only. Says nothing where they are as they were.
    void setRows(std::vector<TextRow> rows);
    void setHeaders(const QStringList& headers);
    /// Columns from this one on are texts again, aligned left.
    void setTextFrom(int column) { m_firstText = column; }
    /// Other columns, and rows for them; the selection is lost where their number changes.
    void setTable(const QStringList& headers, std::vector<TextRow> rows);
    int tagAt(int row) const { return m_rows[static_cast<std::size_t>(row)].tag; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headers;
    std::optional<Fraction> numberAt(const QModelIndex& index) const;
    bool isNumber(int column) const { return column >= m_firstNumber && column < m_firstText; }

    int m_firstNumber;
    int m_firstText = std::numeric_limits<int>::max();
    std::vector<TextRow> m_rows;
};

} // namespace headroom
