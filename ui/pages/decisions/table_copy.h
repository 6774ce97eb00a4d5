// SPDX-License-Identifier: GPL-3.0-or-later
// A table of results for other programs: as CSV that no spreadsheet takes for formulas, and as JSON.
#pragma once

#include <QString>

#include <initializer_list>

class QAbstractItemModel;
class QLayout;
class QTableView;
class QToolButton;
class QWidget;

namespace headroom {

/// The table as it is shown: its headers, then its rows. Texts that look like formulas have an apostrophe in front.
QString tableCsv(const QAbstractItemModel& table);
/// The same with tabs between the cells, as spreadsheets take it from the clipboard.
QString tableTsv(const QAbstractItemModel& table);
/// An object a row, by header, with the texts as they are shown; two headers of the same name are told apart by a number.
QString tableJson(const QAbstractItemModel& table);

/// Copies the view's whole table, as one chooses; `text` tells it from others beside it.
QToolButton* copyButton(const QTableView& view, const QString& text = {});
/// Widgets side by side, as wide as they need, on further lines where they don't fit.
QLayout* besides(std::initializer_list<QWidget*> widgets);

} // namespace headroom
