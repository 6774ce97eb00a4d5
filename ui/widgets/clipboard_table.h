// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of cells on the clipboard, as spreadsheets write and read them.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;

namespace headroom {

struct CopiedCell
{
    QString text;
    std::optional<double> number; // what a spreadsheet is to hold, where it is a number
};

/// As tab-separated text, and as a table in HTML that tells numbers from texts whatever the reader's locale; the latter up to
/// 50,000 cells.
std::unique_ptr<QMimeData> clipboardOf(const std::vector<std::vector<CopiedCell>>& rows);

/// With which decimal sign what is on the clipboard was copied here; empty where another program put it there.
QString decimalSignOf(const QMimeData& data);

/// The cells of tab-separated text. A cell in quotation marks may hold tabs, line breaks and (doubled) quotation marks.
std::vector<QStringList> cellsOfTabbedText(const QString& text);

} // namespace headroom
