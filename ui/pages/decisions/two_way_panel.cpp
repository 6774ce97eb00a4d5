// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/two_way_panel.h"

#include "ui/format/input_name.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int mostValues = 25; // of an axis
constexpr int usualValues = 5;

/// Of what a field can hold: whole ones of whole numbers, minor units of money.
int digitsOf(const Field& field, ChangeOperation operation, int moneyDigits)
{
    if (operation == ChangeOperation::Multiply)
        return 12;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Month:
    case FieldType::Date: return 0;
    case FieldType::Money: return moneyDigits;
    default: return 12;
    }
}

/// Evenly from low to high; those that the field can't tell apart once.
std::vector<Fraction> evenly(const Fraction& low, const Fraction& high, int count, int digits)
{
    std::vector<Fraction> values;
    for (int i = 0; i < count; ++i) {
        const Fraction value =
            (low + (high - low) * Fraction::of(i, std::max(1, count - 1))).quantised(digits, Rounding::HalfAway);
        if (values.empty() || !(values.back() == value))
            values.push_back(value);
    }
    return values;
}

} // namespace

TwoWayPanel::TwoWayPanel(Document& document, QWidget* parent)
    : QuestionPanel(document,
        {tr("Fill the ta&ble"), tr("Name two inputs and a figure: the table shows the figure at each pair of their values."),
            u"split.twoWay"_s},
        parent),
      m_rows(addAxis({tr("Input down the &rows:"), tr("Input down the rows"), tr("What is set down the rows"),
          tr("&Lowest value:"), tr("First value of the rows"), tr("H&ighest value:"), tr("Last value of the rows"),
          tr("&Number of values:"), tr("Number of rows")})),
      m_columns(addAxis({tr("Input a&cross the columns:"), tr("Input across the columns"), tr("What is set across the columns"),
          tr("Lo&west value:"), tr("First value of the columns"), tr("Highest v&alue:"), tr("Last value of the columns"),
          tr("N&umber of values:"), tr("Number of columns")})),
      m_figure(addFigure(tr("Fi&gure:"), tr("Figure in the cells"))),
      m_title(new QLabel),
      m_table(new TextTableModel({tr("Rows")}, 0, this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setAccessibleName(tr("What the table shows"));
    setHeading(m_title, 1.1);
    GridView* grid = resultTable(m_table, tr("Figure at each pair of values"));
    results().addWidget(m_title);
    results().addLayout(besides({copyButton(*grid)}));
    results().addWidget(grid, 1);
    connect(grid, &GridView::summaryChanged, this, &TwoWayPanel::summaryChanged);
    explainCells(*grid, *this, &TwoWayPanel::told);
}

TwoWayPanel::Axis TwoWayPanel::addAxis(const AxisWords& words)
{
    Axis axis;
    axis.path = addPath(words.path, words.pathName);
    axis.operation = new QComboBox;
    axis.operation->addItem(tr("Its value"), static_cast<int>(ChangeOperation::Set));
    axis.operation->addItem(tr("A factor on its value"), static_cast<int>(ChangeOperation::Multiply));
    axis.operation->addItem(tr("What is added to it"), static_cast<int>(ChangeOperation::Add));
    axis.operation->setAccessibleName(words.operationName);
    addRow(tr("What is set:"), axis.operation);
    axis.low = addLine(words.low, words.lowName, tr("12%, 1.5m, 0.9: in the input's unit."));
    axis.high = addLine(words.high, words.highName, tr("12%, 1.5m, 0.9: in the input's unit."));
    axis.count = addCount(words.count, words.countName, 2, mostValues, usualValues);
    return axis;
}

Result<TableAxis> TwoWayPanel::axisOf(const Axis& axis) const
{
    const Model& model = m_document.model();
    const Formatter formatter = Formatter::of(model);
    TableAxis table;
    table.variation = {
        toUtf8(axis.path->text().trimmed()), Matching::All, static_cast<ChangeOperation>(axis.operation->currentData().toInt())};
    const auto target = targetOf(model, table.variation.path, table.variation.matching);
    if (!target.ok())
        return target.error();
    const Quantity quantity = quantityOf(model, table.variation);
    const auto low = parseQuantity(axis.low->text(), quantity, formatter);
    const auto high = parseQuantity(axis.high->text(), quantity, formatter);
    if (!low.ok() || !high.ok())
        return low.ok() ? high.error() : low.error();
    const int digits = digitsOf(*target->field, table.variation.operation, model.moneyDigits());
    table.values = evenly(*low, *high, axis.count->value(), digits);
    return table;
}

Result<TwoWayPanel::Asked> TwoWayPanel::asked() const
{
    const auto what = m_figure->measure();
    if (!what)
        return Error{ErrorCode::NotComputedYet, {}, {}};
    const auto down = axisOf(m_rows);
    if (!down.ok())
        return down.error();
    const auto across = axisOf(m_columns);
    if (!across.ok())
        return across.error();
    return Asked{*what, *down, *across, m_figure->label(), m_figure->unit(), m_document.revision()};
}

void TwoWayPanel::run()
{
    const auto wanted = computed([&] { return asked(); });
    if (!wanted.ok()) {
        strip().say(messageText(wanted.error()), TextRole::Error);
        return;
    }
    strip().start([this, model = m_document.model(), wanted = *wanted](const Watch& watch) -> BackgroundTask::Finish {
        const auto result = std::make_shared<Result<TwoWayTable>>(
            computed([&] { return twoWayTable(model, wanted.what, wanted.rows, wanted.columns, watch); }));
        return [this, wanted, result] { take(wanted, *result); };
    });
}

void TwoWayPanel::clear()
{
    m_result.reset();
    m_title->clear();
    m_table->setTable({tr("Rows")}, {});
}

void TwoWayPanel::take(const Asked& asked, const Result<TwoWayTable>& result)
{
    clear();
    if (!result.ok()) {
        strip().say(messageText(result.error()), TextRole::Error);
        return;
    }
    m_result = *result;
    m_asked = asked;
    show(asked);
    strip().say(tr("%1 projections were computed.").arg(m_result->rows.values.size() * m_result->columns.values.size()));
    answered(asked.revision);
}

void TwoWayPanel::show(const Asked& asked)
{
    const Model& model = m_document.model();
    const Formatter formatter = Formatter::of(model);
    const TwoWayTable& found = *m_result;
    m_title->setText(tr("%1, by %2 down the rows and %3 across the columns")
                         .arg(asked.figure, inputName(found.rows.variation.path), inputName(found.columns.variation.path)));
    QStringList headers{inputName(found.rows.variation.path)};
    for (const Fraction& value : found.columns.values)
        headers.append(variedText(model, found.columns.variation, value));
    std::vector<TextRow> rows;
    for (std::size_t r = 0; r < found.cells.size(); ++r) {
        TextRow row{{variedText(model, found.rows.variation, found.rows.values[r])}, false, -1};
        for (const Result<Reading>& cell : found.cells[r])
            row.cells.append(cell.ok() ? readingText(*cell, asked.unit, formatter) : sentence(cell.error()));
        rows.push_back(std::move(row));
    }
    m_table->setTable(headers, std::move(rows));
}

/// Of a cell the figure with both inputs set; of the first column what is set down the rows.
Provenance TwoWayPanel::told(int row, int column) const
{
    if (!m_result || row < 0 || row >= static_cast<int>(m_result->cells.size()))
        return {};
    const Model& model = m_document.model();
    const auto set = [&](const TableAxis& axis, int place) {
        const QString at = variedText(model, axis.variation, axis.values[static_cast<std::size_t>(place)]);
        return tr("in this cell: %1").arg(at);
    };
    const TableAxis& down = m_result->rows;
    Provenance told;
    told.title = m_asked.figure;
    told.definition =
        tr("The whole calculation is made with both inputs as they are set for the cell, and everything else as it is.");
    if (column > 0) {
        const auto& cell = m_result->cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column - 1)];
        told.value = cell.ok() ? readingText(*cell, m_asked.unit, Formatter::of(model)) : sentence(cell.error());
    }
    addInputs(told, model, down.variation.path, set(down, row));
    if (column > 0)
        addInputs(told, model, m_result->columns.variation.path, set(m_result->columns, column - 1));
    told.lines.push_back(asItIs(m_document, m_asked.revision, m_asked.what, m_asked.figure, m_asked.unit));
    return told;
}

} // namespace headroom
