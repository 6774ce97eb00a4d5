// SPDX-License-Identifier: GPL-3.0-or-later
// Projects, their workbooks, and what LibreOffice makes of those against what Headroom computes.
#pragma once

#include "core/analysis/field_change.h"
#include "core/engine/case_names.h"
#include "core/engine/other_numbers.h"
#include "core/exchange/project_json.h"
#include "core/exchange/workbook.h"
#include "core/pricing/price_book.h"
#include "tests/support/libreoffice.h"
#include "tests/support/testing.h"

#include <QProcess>

#include <cmath>

namespace workbook_testing {

using namespace headroom;

inline Model modelOf(const QString& file)
{
    QFile json(QStringLiteral(HEADROOM_SOURCE_DIR) + file);
    Findings findings;
    auto model = json.open(QIODevice::ReadOnly) ? readProjectJson(json.readAll().toStdString(), findings)
                                                : Result<Model>(Error{ErrorCode::FileMissing, {}, {}});
    if (!model || !apply(*model, addMissingPrices(*model)))
        qFatal("%s can't be read", qPrintable(file));
    return *model;
}

/// Nothing where Headroom refuses the value.
inline std::optional<Model> changed(const Model& model, const QString& path, const QString& value)
{
    Model made = model;
    const auto target = targetOf(made, path.toStdString(), Matching::One);
    const auto change = target ? changeTarget(made, *target, ChangeOperation::Set, value.toStdString())
                               : Result<Change>(target.error());
    if (!change || !apply(made, *change))
        return std::nullopt;
    return made;
}

inline Model with(const Model& model, const QString& path, const QString& value)
{
    auto made = changed(model, path, value);
    if (!made)
        qFatal("%s can't be set", qPrintable(path));
    return *std::move(made);
}

inline Status writeBook(const Model& model, const QString& path, std::size_t mostFormulas = WorkbookOptions().mostFormulas,
    const Translate& words = {})
{
    const auto projection = project(model);
    const auto traced = traceProject(model);
    if (!projection || !traced)
        return projection ? traced.error() : projection.error();
    WorkbookOptions options;
    options.file = "project.headroom";
    options.mostFormulas = mostFormulas;
    options.words = words;
    return writeWorkbook(model, *projection, *traced, options, path.toStdString());
}

/// A cell as LibreOffice shows it: "1234.5", or "12.5%" of a share; not a number for a text.
inline double numberOf(const QString& cell)
{
    bool isNumber = false;
    const double number = cell.endsWith(u'%') ? cell.chopped(1).toDouble(&isNumber) / 100 : cell.toDouble(&isNumber);
    return isNumber ? number : std::nan("");
}

/// Whether the cell says what the figure is: amounts to the cent, rates and ratios to a millionth, months and "none" by their words.
inline bool says(const QString& cell, const FigureValue& value, int moneyDigits)
{
    if (const auto* money = std::get_if<Money>(&value.value))
        return std::abs(numberOf(cell) - money->toDoubleLossy(moneyDigits)) < 0.005;
    if (const auto* number = std::get_if<double>(&value.value))
        return std::abs(numberOf(cell) - *number) <= 1e-6 * std::max(1.0, std::abs(*number));
    if (const auto* month = std::get_if<Month>(&value.value))
        return cell == QString::fromStdString(month->toText());
    return cell == (value.reason ? QStringLiteral("none") : QString());
}

/// What differs on the sheet Summary: every figure of both cases (in a row of its own where the figure's label names the difference) and
/// of their difference, and what the headline is made of. All of them are there: `compared` gets how many cells those were, 3 a figure and
/// 1 a part.
inline QString summaryDiffers(const testing_support::Recalculated& book, const Projection& expected, int& compared)
{
    QHash<QString, QStringList> rows;
    const QList<QStringList> lines = book.lines(QStringLiteral("Summary"));
    for (const QStringList& cells : lines) {
        for (const QString& cell : cells)
            if (cell.startsWith(u'#') || cell.startsWith(QStringLiteral("Err:")))
                return cells.join(u'|');
        if (!rows.contains(cells.value(0)))
            rows.insert(cells.value(0), cells);
    }
    for (const Figure& figure : expected.figures) {
        const std::string_view ofCases = labelOfCases(figure.id);
        const std::array values{figure.stay, figure.move, figure.value};
        for (std::size_t i = 0; i < values.size(); ++i, ++compared) {
            const bool isCase = i < 2 && !ofCases.empty();
            const QStringList cells = rows.value(QString::fromStdString(std::string(isCase ? ofCases : figure.label)));
            if (cells.isEmpty() || !says(cells.value(static_cast<qsizetype>(i) + 2), values[i], expected.moneyDigits))
                return QStringLiteral("%1, %2: %3").arg(QString::fromStdString(std::string(figure.id))).arg(i).arg(cells.join(u'|'));
        }
    }
    for (const HeadlinePart& part : expected.headlineParts) {
        const QStringList cells = rows.value(QString::fromStdString(std::string(part.label)));
        if (!says(cells.value(4), {part.amount, std::nullopt}, expected.moneyDigits))
            return QString::fromStdString(std::string(part.label)) + QStringLiteral(": ") + cells.join(u'|');
        ++compared;
    }
    return {};
}

inline int summaryCells(const Projection& p) { return static_cast<int>(3 * p.figures.size() + p.headlineParts.size()); }

/// Every line and month of a statement, or one line, to the cent, or within a bound.
inline QString statementDiffers(const testing_support::Recalculated& book, const Projection& expected, Case which,
    Line only = Line::None, double bound = 0.005)
{
    constexpr qsizetype firstLine = 4; // title, months, names and ends of months
    const QList<QStringList> rows = book.lines(which == Case::Stay ? QStringLiteral("Stay") : QStringLiteral("Move"));
    for (const LineInfo& line : lineInfos) {
        if (only != Line::None && line.line != only)
            continue;
        const QStringList cells = rows.value(firstLine + static_cast<qsizetype>(line.line));
        if (cells.value(0).trimmed() != QString::fromStdString(std::string(line.label)))
            return QStringLiteral("no line %1").arg(QString::fromStdString(std::string(line.label)));
        for (int t = 1; t <= expected.months; ++t) {
            const double wanted = expected.value(which, line.line, t).toDoubleLossy(expected.moneyDigits);
            if (!(std::abs(numberOf(cells.value(t + 1)) - wanted) <= bound))
                return QStringLiteral("%1, month %2: %3, not %4").arg(cells.value(0)).arg(t).arg(cells.value(t + 1)).arg(wanted, 0, 'f', 2);
        }
    }
    return {};
}

} // namespace workbook_testing
