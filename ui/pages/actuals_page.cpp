// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actuals_page.h"

#include "ui/charts/actual_chart.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/widgets/entity_table.h"
#include "ui/widgets/grid_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace headroom {

ActualsPanel::ActualsPanel(Document& document, QWidget* parent)
    : LivePanel(document, parent),
      m_case(new QComboBox),
      m_through(new QComboBox),
      m_lines(new TextTableModel({tr("Line"), tr("Plan to date"), tr("Actual to date"), tr("Variance"), tr("By quantity"),
                                     tr("By price"), tr("Plan"), tr("Re-forecast")},
          1, this)),
      m_months(new TextTableModel(
          {tr("Month"), tr("Plan"), tr("Actual"), tr("Variance"), tr("By quantity"), tr("By price"), tr("Re-forecast")}, 1,
          this)),
      m_lineGrid(resultTable(m_lines, tr("Plan against actual by line"))),
      m_chart(new ChartWidget)
{
    m_case->addItem(tr("Move"), static_cast<int>(Case::Move));
    m_case->addItem(tr("Stay"), static_cast<int>(Case::Stay));
    m_case->setAccessibleName(tr("Case of the plan"));
    m_through->setAccessibleName(tr("Last month whose actual amounts count"));
    m_through->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& text, QComboBox* combo) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(combo);
        line->addWidget(label);
        line->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &ActualsPanel::invalidate);
    };
    add(tr("&Plan of:"), m_case);
    add(tr("Act&ual through:"), m_through);
    line->addWidget(&strip(), 1);
    m_lineGrid->setSortable(m_lines);
    GridView* months = resultTable(m_months, tr("Plan against actual by month"));
    m_tables = new QSplitter(Qt::Vertical);
    m_tables->setObjectName(u"split.actuals"_s);
    m_tables->setChildrenCollapsible(false);
    m_tables->addWidget(m_lineGrid);
    m_tables->addWidget(besideTable(m_chart, months, u"split.actualMonths"_s));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_tables, 1);
    layout->addStretch();
    connect(m_lineGrid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActualsPanel::showMonths);
    for (GridView* grid : {m_lineGrid, months})
        connect(grid, &GridView::summaryChanged, this, &ActualsPanel::summaryChanged);
    explainCells(*m_lineGrid, *this, &ActualsPanel::lineTold);
    explainCells(*months, *this, &ActualsPanel::monthTold);
}

/// The months that have amounts; keeps what is chosen.
void ActualsPanel::fillThrough()
{
    std::set<int> months;
    for (const Actual& actual : m_document.model().table<Actual>())
        months.insert(actual.month.index());
    const QVariant chosen = m_through->currentData();
    const QSignalBlocker blocker(m_through);
    m_through->clear();
    m_through->addItem(tr("All months"));
    const Formatter formatter = Formatter::of(m_document.model());
    for (const int month : months)
        m_through->addItem(formatter.month(Month::fromIndex(month)), month);
    m_through->setCurrentIndex(std::max(0, chosen.isValid() ? m_through->findData(chosen) : 0));
}

std::optional<Month> ActualsPanel::through() const
{
    const QVariant chosen = m_through->currentData();
    return chosen.isValid() ? std::optional(Month::fromIndex(chosen.toInt())) : std::nullopt;
}

void ActualsPanel::compute()
{
    fillThrough();
    if (m_document.model().table<Actual>().empty()) {
        clear(tr("No actual amounts yet: import a bill, or enter them on the next tab."), TextRole::Quiet);
        return;
    }
    ComparisonOptions options;
    options.which = static_cast<Case>(m_case->currentData().toInt());
    options.through = through();
    strip().start([this, model = m_document.model(), options](const Watch&) -> BackgroundTask::Finish {
        const auto result = std::make_shared<Result<ActualComparison>>(computed([&] { return compareActuals(model, options); }));
        return [this, result] { take(*result); };
    });
}

void ActualsPanel::clear(const QString& why, TextRole role)
{
    m_comparison.reset();
    m_lines->setRows({});
    m_months->setRows({});
    m_chart->clear(why);
    m_tables->hide(); // the strip says why
    strip().say(why, role);
}

void ActualsPanel::take(const Result<ActualComparison>& result)
{
    if (!result.ok()) {
        clear(messageText(result.error()), TextRole::Error);
        return;
    }
    m_comparison = *result;
    m_tables->show();
    showLines();
    showMonths();
    const Formatter formatter = Formatter::of(m_document.model());
    QString state = m_comparison->lastActual > 0 ? tr("Actual through %1. Costs are negative: a positive variance is good.")
                                                       .arg(formatter.month(m_comparison->monthOf(m_comparison->lastActual)))
                                                 : tr("No actual amount lies in the months of the plan.");
    for (const Finding& finding : m_comparison->findings)
        state += u'\n' + messageText(finding.what);
    strip().say(state);
    emit shown();
}

void ActualsPanel::showLines()
{
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement); };
    std::vector<TextRow> rows;
    for (const ComparedLine& line : m_comparison->lines) {
        const bool isSplit = !line.unit.empty();
        rows.push_back({{figureText(line.label), text(line.planToDate()), text(line.actualToDate()),
                            text(line.actualToDate() - line.planToDate()), isSplit ? text(line.quantityToDate()) : QString(),
                            isSplit ? text(line.priceToDate()) : QString(), text(line.planTotal()), text(line.reforecastTotal())},
            false, static_cast<int>(rows.size())});
    }
    m_lines->setRows(std::move(rows));
}

const ComparedLine* ActualsPanel::chosenLine() const
{
    const int current = m_lineGrid->sourceIndex(m_lineGrid->currentIndex()).row();
    const bool is = m_comparison && current >= 0 && static_cast<std::size_t>(current) < m_comparison->lines.size();
    return is ? &m_comparison->lines[static_cast<std::size_t>(current)] : nullptr;
}

void ActualsPanel::showMonths()
{
    const ComparedLine* chosen = chosenLine();
    if (!chosen) {
        m_months->setRows({});
        m_chart->clear(tr("No line is chosen."));
        return;
    }
    const ComparedLine& line = *chosen;
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement); };
    std::vector<TextRow> rows;
    for (int t = 1; t <= m_comparison->months; ++t) {
        const ComparedMonth& month = line.months[static_cast<std::size_t>(t)];
        rows.push_back(
            {{formatter.month(m_comparison->monthOf(t)), text(month.plan), month.actual ? text(*month.actual) : QString(),
                 month.actual ? text(month.variance()) : QString(), month.split ? text(month.split->quantity) : QString(),
                 month.split ? text(month.split->price) : QString(), text(month.reforecast())},
                false, -1});
    }
    m_months->setHeaders(
        {figureText(line.label), tr("Plan"), tr("Actual"), tr("Variance"), tr("By quantity"), tr("By price"), tr("Re-forecast")});
    m_months->setRows(std::move(rows));
    m_chart->setContent(actualContent(*m_comparison, line), tr("The plan has no months."));
}

namespace {

EntityTableOptions amountOptions()
{
    EntityTableOptions options;
    options.fields = {"month", "line", "service", "region", "category", "billedAmount", "effectiveAmount", "quantity", "unit"};
    options.whenEmpty = ActualsPage::tr("No actual amounts yet. Add what really happened, by month and line of the statement.");
    options.filtered = true;
    return options;
}

} // namespace

ActualsPage::ActualsPage(Document& document, QWidget* parent)
    : ExplainingPage(document, parent),
      m_tabs(new QTabWidget),
      m_panel(new ActualsPanel(document)),
      m_amounts(new EntityTable(document, Entity::Actual, amountOptions()))
{
    m_tabs->setAccessibleName(tr("Actuals"));
    m_tabs->tabBar()->setAccessibleName(tr("Actuals"));
    m_tabs->addTab(m_panel, tr("Plan against actual"));
    m_tabs->addTab(m_amounts, schemaText(schemaOf(Entity::Actual).plural));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    connect(m_panel, &ActualsPanel::summaryChanged, this, &ActualsPage::summaryChanged);
    connect(m_panel, &ActualsPanel::provenanceRequested, this, &ActualsPage::provenanceRequested);
    connect(m_amounts, &EntityTable::summaryChanged, this, &ActualsPage::summaryChanged);
}

void ActualsPage::addButton(QToolButton* button) { m_tabs->setCornerWidget(button); }

bool ActualsPage::reveal(Entity entity, Id id, const Field* field)
{
    if (entity != Entity::Actual || !m_amounts->grid().select(id, field))
        return false;
    m_tabs->setCurrentWidget(m_amounts);
    m_amounts->grid().setFocus();
    return true;
}

} // namespace headroom
