// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of cells pasted into EntityGrid: where each cell goes, with which signs its numbers are read, and what has no place.
#include "ui/widgets/entity_grid.h"

#include "ui/format/entry.h"
#include "ui/format/qt_text.h"
#include "ui/models/row_order.h"
#include "ui/widgets/clipboard_table.h"
#include "ui/widgets/long_task.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using CellText = EntityTableModel::CellText;

constexpr std::size_t manyCells = 5000; // are read in a thread of their own

/// How the numbers of a block are written, as far as it matters to know.
struct SignsSeen
{
    bool own = false;   // a number that only the locale's signs make
    bool other = false; // one that only the other ones make
    QString example;    // one that they don't read as the locale does: of the first kind that is to be asked for
    NumberReadings readings;
};

bool hasSign(const QString& text) { return text.contains(u'.') || text.contains(u','); }

SignsSeen signsIn(const std::vector<CellText>& cells, const EntityTableModel& table)
{
    SignsSeen seen;
    const Model& model = table.document().model();
    for (const CellText& cell : cells) {
        if (!hasSign(cell.text))
            continue;
        const NumberReadings readings = readingsOf(model, table.field(cell.column), cell.text, table.formatter());
        if (readings.own == readings.other)
            continue;
        seen.own = readings.own && !readings.other;
        if (seen.own)
            return seen; // the block is of this locale; what contradicts it is refused with its cell
        const bool isClearer = !readings.own && !seen.other;
        seen.other = seen.other || !readings.own;
        if (seen.example.isEmpty() || isClearer) {
            seen.example = cell.text.trimmed();
            seen.readings = readings;
        }
    }
    return seen;
}

/// Numbers as they are read, in a form that nobody takes for another one.
void readWith(NumberSigns signs, std::vector<CellText>& cells, const EntityTableModel& table)
{
    const Model& model = table.document().model();
    const QString group = table.formatter().locale.groupSeparator();
    for (CellText& cell : cells) {
        if (signs == NumberSigns::Own ? !cell.text.contains(group) : !hasSign(cell.text))
            continue;
        const NumberReadings readings = readingsOf(model, table.field(cell.column), cell.text, table.formatter());
        if (const auto& read = signs == NumberSigns::Own ? readings.own : readings.other)
            cell.text = *read;
    }
}

/// Which signs are meant, in the user's words; nothing: the block is not to be pasted.
std::optional<NumberSigns> askSigns(QWidget& parent, const SignsSeen& seen)
{
    const QString example = forDisplay(seen.example, 40);
    QMessageBox box(QMessageBox::Question, EntityGrid::tr("Paste"),
        seen.readings.own
            ? EntityGrid::tr("The numbers of this block can be read in two ways. What is “%1”?").arg(example)
            : EntityGrid::tr("The numbers of this block are not written with the signs of this project. What is “%1”?")
                  .arg(example),
        QMessageBox::NoButton, &parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(EntityGrid::tr("All numbers of the block are read in the same way."));
    const QPushButton* own = seen.readings.own ? box.addButton(*seen.readings.own, QMessageBox::AcceptRole) : nullptr;
    const QPushButton* other = box.addButton(*seen.readings.other, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (own && box.clickedButton() == own)
        return NumberSigns::Own;
    return box.clickedButton() == other ? std::optional(NumberSigns::Other) : std::nullopt;
}

/// At once where there are few, else while the window waits.
template<class Work> void atOnceOrWaiting(QWidget* window, std::size_t cells, Work work)
{
    if (cells <= manyCells)
        work();
    else
        runLongTask(window, EntityGrid::tr("Filling cells"), Cancellable::No, [&](LongTask&) { work(); });
}

/// Of the texts that were pasted, those whose field the row has no use for.
std::size_t notApplying(const std::vector<CellText>& cells, const EntityTableModel& table)
{
    const EntitySchema& schema = schemaOf(table.entity());
    return static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), [&](const CellText& cell) {
        return !cell.text.trimmed().isEmpty() && cell.row < table.rowCount()
            && !schema.applies(table.field(cell.column), table.rowAt(cell.row));
    }));
}

QString notPasted(std::size_t rows, std::size_t columns, std::size_t cells, const QLocale& locale)
{
    QStringList lines;
    const auto add = [&](const QString& why, std::size_t count) {
        if (count > 0)
            lines.append(why.arg(locale.toString(static_cast<qulonglong>(count))));
    };
    add(EntityGrid::tr("Rows not pasted, because the table is filtered: %1."), rows);
    add(EntityGrid::tr("Columns not pasted, because the table has no more: %1."), columns);
    add(EntityGrid::tr("Values not pasted, because their field doesn't apply to the kind of their row: %1."), cells);
    return lines.join(u' ');
}

} // namespace

/// A block is repeated over a selection that is larger; where one of its rows is shorter than the others, nothing is written. Below
/// the last row come new ones, unless a filter hides some.
void EntityGrid::paste()
{
    const std::vector<QStringList> pasted = cellsOfTabbedText(QApplication::clipboard()->text());
    if (pasted.empty())
        return;
    const Cells selected = selectedCells();
    const std::vector<int> shown = shownColumns();
    const int top = selected.rows.empty() ? 0 : selected.rows.front();
    const auto left = static_cast<std::size_t>(
        selected.columns.empty() ? 0 : std::find(shown.begin(), shown.end(), selected.columns.front()) - shown.begin());
    std::size_t width = 0;
    for (const QStringList& row : pasted)
        width = std::max(width, static_cast<std::size_t>(row.size()));
    const std::size_t columns = std::max(width, selected.columns.size());
    const std::size_t rows = std::max(pasted.size(), selected.rows.size());
    std::size_t rowsLeft = 0;
    CellTexts cells;
    for (std::size_t r = 0; r < rows; ++r) {
        const int target = r < selected.rows.size() ? selected.rows[r] : top + static_cast<int>(r);
        const bool beyond = target >= model()->rowCount();
        if (beyond && order()->isFiltered()) {
            rowsLeft = rows - r;
            break;
        }
        const int row = beyond ? m_entityModel.rowCount() + target - model()->rowCount() : sourceRow(target);
        const QStringList& from = pasted[r % pasted.size()];
        for (std::size_t c = 0; c < columns && left + c < shown.size(); ++c)
            if (const auto at = static_cast<qsizetype>(c % width); at < from.size())
                cells.push_back({row, shown[left + c], from.at(at)});
    }
    if (!readNumbers(cells))
        return;
    // what kind a row is decides which of its other fields are taken
    const Field* const kind = schemaOf(m_entityModel.entity()).field(schemaOf(m_entityModel.entity()).kindField);
    std::stable_partition(
        cells.begin(), cells.end(), [&](const CellText& cell) { return &m_entityModel.field(cell.column) == kind; });
    if (write(cells, ChangeKind::Paste))
        emit objected(notPasted(rowsLeft, left + width > shown.size() ? left + width - shown.size() : 0,
            notApplying(cells, m_entityModel), formatter().locale));
}

/// Numbers that are written for another locale, or may be, are asked for; false when the block is not to be pasted. What was copied
/// here is as the locale has it.
bool EntityGrid::readNumbers(CellTexts& cells)
{
    NumberSigns signs = NumberSigns::Own;
    if (decimalSignOf(*QApplication::clipboard()->mimeData()) != formatter().locale.decimalPoint()) {
        SignsSeen seen;
        atOnceOrWaiting(window(), cells.size(), [&] { seen = signsIn(cells, m_entityModel); });
        if (!seen.own && !seen.example.isEmpty()) {
            const auto answer = askSigns(*this, seen);
            if (!answer)
                return false;
            signs = *answer;
        }
    }
    atOnceOrWaiting(window(), cells.size(), [&] { readWith(signs, cells, m_entityModel); });
    return true;
}

} // namespace headroom
