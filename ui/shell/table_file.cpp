// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/table_file.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/json_tree.h"
#include "ui/charts/output_file.h"
#include "ui/format/qt_text.h"
#include "ui/models/table_roles.h"

#include <QAbstractItemModel>
#include <QLocale>

#include <cmath>
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

QByteArray csvOf(const QAbstractItemModel& table)
{
    CsvWriter csv;
    for (int column = 0; column < table.columnCount(); ++column)
        csv.text(toUtf8(headerOf(table, column)));
    csv.endRow();
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const QModelIndex cell = table.index(row, column);
            if (const auto number = numberIn(cell))
                csv.number(*number);
            else
                csv.text(toUtf8(cell.data().toString()));
        }
        csv.endRow();
    }
    return QByteArray::fromStdString(csv.take());
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

QByteArray jsonOf(const QAbstractItemModel& table)
{
    const QStringList names = namesOf(table);
    std::string json = "[";
    for (int row = 0; row < table.rowCount(); ++row) {
        json += row == 0 ? "\n  {" : ",\n  {";
        for (int column = 0; column < table.columnCount(); ++column) {
            json += column == 0 ? "" : ", ";
            appendJsonString(json, toUtf8(names[column]));
            json += ": ";
            const QModelIndex cell = table.index(row, column);
            if (const auto number = numberIn(cell))
                json += *number;
            else
                appendJsonString(json, toUtf8(cell.data().toString()));
        }
        json += '}';
    }
    return QByteArray::fromStdString(json + "\n]\n");
}

} // namespace

Status writeTable(const QAbstractItemModel& table, const QString& path)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return writeOutput(path, csvOf(table));
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return writeOutput(path, jsonOf(table));
    return Error{ErrorCode::FormatUnknown, toUtf8(path), {{"expected", "csv, json"}}};
}

} // namespace headroom
