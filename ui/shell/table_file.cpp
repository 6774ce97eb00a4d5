// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/table_file.h"

#include "core/exchange/csv_writer.h"
#include "ui/charts/output_file.h"
#include "ui/format/qt_text.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString headerOf(const QAbstractItemModel& table, int column)
{
    return table.headerData(column, Qt::Horizontal).toString().replace(u'\n', u' ');
}

/// What the status bar would add up.
std::optional<double> numberIn(const QModelIndex& cell)
{
    const QVariant value = cell.data(Qt::UserRole);
    return value.typeId() == QMetaType::Double ? std::optional(value.toDouble()) : std::nullopt;
}

/// Without exponent and without zeros at its end.
QString plain(double number)
{
    QString text = QString::number(number, 'f', 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
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
                csv.number(toUtf8(plain(*number)));
            else
                csv.text(toUtf8(cell.data().toString()));
        }
        csv.endRow();
    }
    return QByteArray::fromStdString(csv.take());
}

QByteArray jsonOf(const QAbstractItemModel& table)
{
    QJsonArray rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QJsonObject object;
        for (int column = 0; column < table.columnCount(); ++column) {
            const QModelIndex cell = table.index(row, column);
            const QString header = headerOf(table, column);
            const QString name =
                header.isEmpty() || object.contains(header) ? u"%1 %2"_s.arg(header).arg(column + 1).trimmed() : header;
            const auto number = numberIn(cell);
            object.insert(name, number ? QJsonValue(*number) : QJsonValue(cell.data().toString()));
        }
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
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
