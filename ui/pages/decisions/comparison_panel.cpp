// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/comparison_panel.h"

#include "core/analysis/scenario.h"
#include "core/engine/case_names.h"
#include "ui/format/headline.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

const FigureValue& valueOf(const Figure& figure, MeasuredOf of)
{
    return of == MeasuredOf::Stay ? figure.stay : of == MeasuredOf::Move ? figure.move : figure.value;
}

/// Of the case; of figures that have no cases the only value.
const FigureValue& shownOf(const Figure& figure, MeasuredOf of)
{
    const FigureValue& own = valueOf(figure, of);
    return own.value.index() == 0 && !own.reason ? figure.value : own;
}

/// Flows of the headline's 12 months, balances at their end.
Money lineOf(const Projection& projection, MeasuredOf of, Line line)
{
    Measure what;
    what.of = of;
    what.line = line;
    return measureMoney(projection, what).valueOr(Money());
}

} // namespace

ComparisonPanel::ComparisonPanel(Document& document, QWidget* parent)
    : LivePanel(document, parent),
      m_of(new QComboBox),
      m_table(new TextTableModel({tr("Figure")}, 1, this)),
      m_grid(resultTable(m_table, tr("Scenarios side by side")))
{
    m_of->addItem(tr("Move"), static_cast<int>(MeasuredOf::Move));
    m_of->addItem(tr("Stay"), static_cast<int>(MeasuredOf::Stay));
    m_of->addItem(tr("Move less stay"), static_cast<int>(MeasuredOf::Pair));
    m_of->setAccessibleName(tr("What the scenarios' columns show"));
    auto* label = new QLabel(tr("&Scenarios show:"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_of);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_of);
    line->addWidget(&strip(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_grid, 1);
    connect(m_of, &QComboBox::currentIndexChanged, this, &ComparisonPanel::fill);
    connect(m_grid, &GridView::summaryChanged, this, &ComparisonPanel::summaryChanged);
    m_grid->setExplains();
    connect(m_grid, &GridView::explainRequested, this, &ComparisonPanel::askExplanation);
}

/// Of what the window shows: the project, or the scenario that one has entered. Of the other columns it is said how to get there.
void ComparisonPanel::askExplanation(const QModelIndex& index)
{
    const int figure = m_table->tagAt(index.row());
    const int column = index.column() - 2; // behind the names and Stay
    if (figure < 0 || m_columns.empty() || column >= static_cast<int>(m_columns.size()))
        return;
    if (column >= 0 && m_columns[static_cast<std::size_t>(column)].scenario != m_document.scenario()) {
        strip().say(tr("The explanation is of what the window shows: enter the scenario first (Ctrl+Shift+R)."), TextRole::Error);
        return;
    }
    const Figure& asked = m_columns.front().projection->figures[static_cast<std::size_t>(figure)];
    const auto of = column < 0 ? MeasuredOf::Stay : static_cast<MeasuredOf>(m_of->currentData().toInt());
    ExplainQuery query;
    query.target = std::string(asked.id);
    if (of == MeasuredOf::Stay && asked.stay.value.index() != 0)
        query.of = ExplainCase::Stay;
    else if (of == MeasuredOf::Move && asked.move.value.index() != 0)
        query.of = ExplainCase::Move;
    emit explainRequested(query);
}

std::vector<ComparisonPanel::Column> ComparisonPanel::columnsOf(const Model& project, const Watch& watch)
{
    ProjectOptions options;
    options.cancel = watch.cancel;
    Projector projector;
    std::vector<Column> columns{{noId, tr("Project as it is"), computed([&] { return projector.project(project, options); })}};
    const auto total = static_cast<std::int64_t>(project.table<Scenario>().size()) + 1;
    for (const Scenario& scenario : project.table<Scenario>()) {
        watch.tell(static_cast<std::int64_t>(columns.size()), total);
        columns.push_back({scenario.id, forDisplay(toQString(scenario.name.view()), 60), computed([&]() -> Result<Projection> {
                               ScenarioModel applied = applyScenario(project, scenario.id);
                               if (!applied.findings.empty())
                                   return applied.findings.front().what;
                               return projector.project(applied.model, options);
                           })});
    }
    return columns;
}

void ComparisonPanel::compute()
{
    strip().start([this, project = m_document.project()](const Watch& watch) -> BackgroundTask::Finish {
        auto columns = std::make_shared<std::vector<Column>>(columnsOf(project, watch));
        return [this, columns] {
            m_columns = std::move(*columns);
            fill();
            emit shown();
        };
    });
}

QStringList ComparisonPanel::headers() const
{
    QStringList names{tr("Figure, amounts in %1").arg(Formatter::of(m_document.project()).currency), tr("Stay")};
    for (const Column& column : m_columns)
        names.append(column.name);
    return names;
}

void ComparisonPanel::fill()
{
    if (m_columns.empty())
        return;
    QStringList problems;
    for (const Column& column : m_columns)
        if (!column.projection.ok())
            problems.append(tr("%1: %2").arg(column.name, messageText(column.projection.error())));
    std::vector<TextRow> rows;
    if (m_columns.front().projection.ok()) {
        rows = figureRows();
        std::vector<TextRow> lines = lineRows();
        rows.insert(rows.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    }
    m_table->setTable(headers(), std::move(rows));
    if (!problems.isEmpty())
        strip().say(problems.join(u'\n'), TextRole::Error);
    else if (m_columns.size() == 1)
        strip().say(tr("No scenarios yet: add one on the first tab to see it beside the project."));
    else
        strip().say(tr("Scenarios: %1").arg(m_columns.size() - 1));
}

std::vector<TextRow> ComparisonPanel::figureRows() const
{
    const auto of = static_cast<MeasuredOf>(m_of->currentData().toInt());
    const Projection& base = *m_columns.front().projection;
    std::vector<TextRow> rows;
    for (const Figure& figure : base.figures) {
        const std::string_view ofCases = labelOfCases(figure.id); // where its own label names the difference
        const bool isDifference = of == MeasuredOf::Pair && !ofCases.empty();
        TextRow row{{figureText(of == MeasuredOf::Pair || ofCases.empty() ? figure.label : ofCases),
                        isDifference ? QString() : figureText(base, figure, figure.stay)},
            false, static_cast<int>(&figure - base.figures.data())};
        for (const Column& column : m_columns) {
            const Figure* own = column.projection.ok() ? column.projection->figure(figure.id) : nullptr;
            row.cells.append(own ? figureText(*column.projection, *own, shownOf(*own, of)) : QString());
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TextRow> ComparisonPanel::lineRows() const
{
    const auto of = static_cast<MeasuredOf>(m_of->currentData().toInt());
    const Projection& base = *m_columns.front().projection;
    std::vector<TextRow> rows;
    rows.push_back(
        {{tr("Lines over the 12 months from %1").arg(Formatter::of(base).month(base.monthOf(base.headlineColumn)))}, true, -1});
    for (const LineInfo& line : lineInfos) {
        const auto text = [&](const Projection& p, MeasuredOf which) {
            return Formatter::of(p).money(lineOf(p, which, line.line), MoneyStyle::Statement, MoneyScale::Units);
        };
        TextRow row{{figureText(line.label), text(base, MeasuredOf::Stay)}, false, -1};
        bool isEmpty = lineOf(base, MeasuredOf::Stay, line.line).isZero();
        for (const Column& column : m_columns) {
            row.cells.append(column.projection.ok() ? text(*column.projection, of) : QString());
            isEmpty = isEmpty && (!column.projection.ok() || lineOf(*column.projection, of, line.line).isZero());
        }
        if (!isEmpty)
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace headroom
