// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/table_copy.h"

#include "core/exchange/csv_writer.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/clipboard_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_style.h"

#include <QApplication>
#include <QAbstractProxyModel>
#include <QClipboard>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TableCopy)
};

QString oneLine(QString text) { return text.replace(u'\n', u' ').replace(QChar(0xa0), u' '); }

QStringList headersOf(const QAbstractItemModel& table)
{
    const auto* order = qobject_cast<const QAbstractProxyModel*>(&table);
    const QAbstractItemModel& named = order ? *order->sourceModel() : table; // without the arrows of sorting
    QStringList headers;
    for (int column = 0; column < table.columnCount(); ++column)
        headers.append(oneLine(named.headerData(column, Qt::Horizontal).toString()));
    return headers;
}

QString cellOf(const QAbstractItemModel& table, int row, int column)
{
    return oneLine(table.index(row, column).data().toString());
}

std::vector<std::vector<CopiedCell>> copiedRows(const QAbstractItemModel& table)
{
    std::vector<std::vector<CopiedCell>> rows(1);
    for (const QString& header : headersOf(table))
        rows.front().push_back({header, {}});
    for (int row = 0; row < table.rowCount(); ++row) {
        rows.emplace_back();
        for (int column = 0; column < table.columnCount(); ++column) {
            const QVariant number = table.index(row, column).data(Qt::UserRole);
            rows.back().push_back(
                {cellOf(table, row, column), number.isValid() ? std::optional(number.toDouble()) : std::nullopt});
        }
    }
    return rows;
}

} // namespace

QString tableCsv(const QAbstractItemModel& table)
{
    CsvWriter csv;
    for (const QString& header : headersOf(table))
        csv.text(toUtf8(header));
    csv.endRow();
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column)
            csv.number(toUtf8(cellOf(table, row, column))); // what is no plain number is written as text
        csv.endRow();
    }
    return toQString(csv.written());
}

QString tableTsv(const QAbstractItemModel& table) { return clipboardOf(copiedRows(table))->text(); }

QString tableJson(const QAbstractItemModel& table)
{
    QStringList names;
    for (const QString& header : headersOf(table)) {
        QString name = header;
        for (int number = 2; names.contains(name); ++number)
            name = u"%1 %2"_s.arg(header).arg(number);
        names.append(name);
    }
    QJsonArray rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QJsonObject object;
        for (int column = 0; column < table.columnCount(); ++column)
            object.insert(names[column], cellOf(table, row, column));
        rows.append(object);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson());
}

QToolButton* copyButton(const QTableView& view, const QString& text)
{
    auto* button = new QToolButton;
    button->setText(text.isEmpty() ? Words::tr("Copy table") : text);
    button->setAccessibleName(Words::tr("Copy table: %1").arg(view.accessibleName()));
    button->setToolTip(plainToolTip(Words::tr("Copies the whole table for another program. Ctrl+C copies the selected cells.")));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& what, QString (*as)(const QAbstractItemModel&)) {
        QObject::connect(menu->addAction(what), &QAction::triggered, &view,
            [&view, as] { QApplication::clipboard()->setText(as(*view.model())); });
    };
    add(Words::tr("As &CSV"), tableCsv);
    add(Words::tr("As &JSON"), tableJson);
    QObject::connect(menu->addAction(Words::tr("As &text with tabs")), &QAction::triggered, &view,
        [&view] { QApplication::clipboard()->setMimeData(clipboardOf(copiedRows(*view.model())).release()); });
    button->setMenu(menu);
    return button;
}

QLayout* besides(std::initializer_list<QWidget*> widgets)
{
    auto* line = new FlowLayout;
    for (QWidget* widget : widgets)
        line->addWidget(widget);
    return line;
}

} // namespace headroom
