// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/table_file.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/json_tree.h"
#include "ui/charts/output_file.h"
#include "ui/format/qt_text.h"
#include "ui/models/table_roles.h"
#include "ui/widgets/long_task.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QWidget>

#include <cmath>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString headerOf(const QAbstractItemModel& table, int column)
{
    return table.headerData(column, Qt::Horizontal).toString().replace(u'\n', u' ');
}

/// All digits that it has, and no exponent.
std::optional<std::string> numberIn(const QModelIndex& cell)
{
    if (const QVariant exact = cell.data(exactNumberRole); exact.isValid())
        return toUtf8(exact.toString());
    const QVariant value = cell.data(Qt::UserRole);
    if (value.typeId() != QMetaType::Double || !std::isfinite(value.toDouble()))
        return std::nullopt;
    return toUtf8(QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest));
}

/// Of every column; what has none, or one that is there already, has its place behind it.
QStringList namesOf(const QAbstractItemModel& table)
{
    QStringList names;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString header = headerOf(table, column);
        names.append(header.isEmpty() || names.contains(header) ? u"%1 %2"_s.arg(header).arg(column + 1).trimmed() : header);
    }
    return names;
}

/// A table as text, row by row.
class TableText
{
public:
    virtual ~TableText() = default;
    virtual void addRow(const QAbstractItemModel& table, int row) = 0;
    virtual std::string take() = 0;
};

class CsvTable : public TableText
{
public:
    explicit CsvTable(const QAbstractItemModel& table)
    {
        for (int column = 0; column < table.columnCount(); ++column)
            m_csv.text(toUtf8(headerOf(table, column)));
        m_csv.endRow();
    }
    void addRow(const QAbstractItemModel& table, int row) override
    {
        for (int column = 0; column < table.columnCount(); ++column) {
            const QModelIndex cell = table.index(row, column);
            if (const auto number = numberIn(cell))
                m_csv.number(*number);
            else
                m_csv.text(toUtf8(cell.data().toString()));
        }
        m_csv.endRow();
    }
    std::string take() override { return m_csv.take(); }

private:
    CsvWriter m_csv;
};

class JsonTable : public TableText
{
public:
    explicit JsonTable(const QAbstractItemModel& table) : m_names(namesOf(table)) {}
    void addRow(const QAbstractItemModel& table, int row) override
    {
        m_json += row == 0 ? "\n  {" : ",\n  {";
        for (int column = 0; column < table.columnCount(); ++column) {
            m_json += column == 0 ? "" : ", ";
            appendJsonString(m_json, toUtf8(m_names[column]));
            m_json += ": ";
            const QModelIndex cell = table.index(row, column);
            if (const auto number = numberIn(cell))
                m_json += *number;
            else
                appendJsonString(m_json, toUtf8(cell.data().toString()));
        }
        m_json += '}';
    }
    std::string take() override { return m_json + "\n]\n"; }

private:
    const QStringList m_names;
    std::string m_json = "[";
};

/// Tells whether a table became another one: then what was written of it is neither the one nor the other.
class TableWatch : public QObject
{
public:
    explicit TableWatch(const QAbstractItemModel& table)
    {
        const auto see = [this] { m_changed = true; };
        connect(&table, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles.isEmpty() || roles.contains(Qt::DisplayRole)) // not for a mark of a finding
                    m_changed = true;
            });
        connect(&table, &QAbstractItemModel::rowsInserted, this, see);
        connect(&table, &QAbstractItemModel::rowsRemoved, this, see);
        connect(&table, &QAbstractItemModel::columnsInserted, this, see);
        connect(&table, &QAbstractItemModel::columnsRemoved, this, see);
        connect(&table, &QAbstractItemModel::layoutChanged, this, see);
        connect(&table, &QAbstractItemModel::modelReset, this, see);
        connect(&table, &QObject::destroyed, this, see);
    }
    bool changed() const { return m_changed; }

private:
    bool m_changed = false;
};

/// Errors: Cancelled; ChangeStale.
Result<std::string> textOf(const QAbstractItemModel& table, std::unique_ptr<TableText> text, QWidget* window, const QString& what)
{
    const TableWatch watch(table);
    const auto rows = static_cast<std::size_t>(table.rowCount());
    const bool whole = runInSteps(window, what, rows, [&](std::size_t row) {
        if (watch.changed())
            return rows;
        text->addRow(table, static_cast<int>(row));
        return row + 1;
    });
    if (!whole || watch.changed())
        return Error{whole ? ErrorCode::ChangeStale : ErrorCode::Cancelled, {}, {}};
    return text->take();
}

} // namespace

Status writeTable(const QAbstractItemModel& table, const QString& path, QWidget* window, const QString& what)
{
    std::unique_ptr<TableText> text;
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        text = std::make_unique<CsvTable>(table);
    else if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        text = std::make_unique<JsonTable>(table);
    else
        return Error{ErrorCode::FormatUnknown, toUtf8(path), {{"expected", "csv, json"}}};
    const auto written = textOf(table, std::move(text), window, what);
    if (!written.ok())
        return written.error();
    return longTaskResult(window, what, Cancellable::No, [&](LongTask&) {
        return writeOutput(path, QByteArray::fromRawData(written->data(), static_cast<qsizetype>(written->size())));
    });
}

} // namespace headroom
