// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/azure_results.h"

#include "ui/charts/azure_charts.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/input_line.h"
#include "ui/pages/page.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString share(const Formatter& formatter, Money part, Money whole)
{
    return whole.isZero() ? QString()
                          : formatter.percent(static_cast<double>(part.minor()) / static_cast<double>(whole.minor()), 1);
}

QString spanText(const Formatter& formatter, const Projection& p, MonthSpan months)
{
    return AzureCostPanel::tr("%1 to %2").arg(formatter.month(p.monthOf(months.first)), formatter.month(p.monthOf(months.last)));
}

} // namespace

// A chart of the projection and its figures

ProjectionPanel::ProjectionPanel(
    Document& document, TextTableModel* table, const QString& name, const QString& split, QWidget* parent)
    : QWidget(parent), m_document(document), m_table(table), m_chart(new ChartWidget), m_grid(resultTable(table, name))
{
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(besides({copyButton(*m_grid)}));
    layout->addWidget(besideTable(m_chart, m_grid, split), 1);
    connect(m_grid, &GridView::summaryChanged, this, &ProjectionPanel::summaryChanged);
}

void ProjectionPanel::follow()
{
    const auto shown = [this] {
        if (const auto projection = m_document.projection()) {
            show(*projection);
            return;
        }
        const auto& error = m_document.calculationError();
        m_chart->clear(error ? messageText(*error) : tr("Calculating…"));
        m_table->setRows({});
    };
    connect(&m_document, &Document::projected, this, shown);
    shown();
}

ProvenanceLine ProjectionPanel::monthOf(const Projection& p, Line line, int column) const
{
    const Formatter formatter = Formatter::of(p);
    const Month month = p.monthOf(column);
    return {formatter.month(month), formatter.money(-p.value(Case::Move, line, column), MoneyStyle::Statement), {},
        "move." + std::string(info(line).id) + '.' + month.toText()};
}

// Cost by service

AzureCostPanel::AzureCostPanel(Document& document, QWidget* parent)
    : ProjectionPanel(document, new TextTableModel({tr("Service"), QString(), QString(), tr("Share")}, 1),
        tr("Cost of Azure by service"), u"split.azureCost"_s, parent)
{
    m_table->setParent(this);
    explainCells(*m_grid, *this, &AzureCostPanel::told);
    follow();
}

void AzureCostPanel::show(const Projection& p)
{
    m_chart->setContent(azureCostContent(p), tr("Nothing is paid to Azure in the months shown."));
    const Formatter formatter = Formatter::of(p);
    const auto money = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement, MoneyScale::Units); };
    const MonthSpan window = headlineSpan(p), last = lastSpan(p);
    const Money all = costIn(p, Line::Azure, last);
    std::vector<TextRow> rows;
    m_lines.clear();
    for (const Line line : azureParts()) {
        const Money now = costIn(p, line, window), later = costIn(p, line, last);
        if (now.isZero() && later.isZero())
            continue;
        m_lines.push_back(line);
        rows.push_back({{figureText(info(line).label), money(now), money(later), share(formatter, later, all)}, false, -1});
    }
    if (!rows.empty())
        rows.push_back(
            {{figureText(info(Line::Azure).label), money(costIn(p, Line::Azure, window)), money(all), share(formatter, all, all)},
                true, -1});
    m_table->setTable({tr("Service, %1").arg(formatter.currency), spanText(formatter, p, window), spanText(formatter, p, last),
                          tr("Share, %1").arg(spanText(formatter, p, last))},
        std::move(rows));
}

Provenance AzureCostPanel::told(int row, int column) const
{
    const auto p = m_document.projection();
    if (!p || row < 0 || row >= m_table->rowCount())
        return {};
    const Line line = row < static_cast<int>(m_lines.size()) ? m_lines[static_cast<std::size_t>(row)] : Line::Azure;
    const MonthSpan months = column == 1 ? headlineSpan(*p) : lastSpan(*p);
    Provenance told;
    told.title = tr("%1, %2").arg(figureText(info(line).label), spanText(Formatter::of(*p), *p, months));
    told.value = m_table->index(row, std::max(1, column)).data().toString();
    told.definition = column == 3
        ? tr("The cost of the months over the cost of Azure in them.")
        : tr("The sum of the statement's line over the months, in the move case. What is paid may be at other times: commitments "
             "that are paid up front, and invoices that are not due yet.");
    for (int t = months.first; t <= months.last; ++t)
        told.lines.push_back(monthOf(*p, line, t));
    return told;
}

// What is committed

CommittedPanel::CommittedPanel(Document& document, QWidget* parent)
    : ProjectionPanel(document, new TextTableModel({tr("Month"), QString(), QString(), QString(), tr("Committed")}, 1),
        tr("Compute by what it is paid by"), u"split.committed"_s, parent)
{
    m_table->setParent(this);
    explainCells(*m_grid, *this, &CommittedPanel::told);
    connect(m_chart, &ChartWidget::explainRequested, this, [this](const QString& place) {
        if (const Provenance told = this->told(place.toInt(), 0); !told.title.isEmpty())
            emit provenanceRequested(told);
    });
    follow();
}

void CommittedPanel::show(const Projection& p)
{
    const ChartContent content = committedContent(p);
    m_chart->setContent(content, tr("No compute is paid in the months shown."));
    const Formatter formatter = Formatter::of(p);
    QStringList headers{tr("Month, %1").arg(formatter.currency)};
    for (const Line line : computeParts())
        headers.append(figureText(info(line).label));
    headers.append(tr("Committed"));
    std::vector<TextRow> rows;
    for (int t = 1; t <= content.size(); ++t) {
        TextRow row{{formatter.month(p.monthOf(t))}, false, -1};
        Money all;
        for (const Line line : computeParts()) {
            const Money cost = -p.value(Case::Move, line, t);
            all += cost;
            row.cells.append(formatter.money(cost, MoneyStyle::Statement, MoneyScale::Units));
        }
        row.cells.append(share(formatter, all + p.value(Case::Move, Line::AzureCompute, t), all));
        rows.push_back(std::move(row));
    }
    m_table->setTable(headers, std::move(rows));
}

Provenance CommittedPanel::told(int row, int column) const
{
    const auto p = m_document.projection();
    if (!p || row < 0 || row >= m_table->rowCount())
        return {};
    const Formatter formatter = Formatter::of(*p);
    Provenance told;
    const bool ofPart = column >= 1 && column <= static_cast<int>(computeParts().size());
    told.title = ofPart ? figureText(info(computeParts()[static_cast<std::size_t>(column - 1)]).label)
                        : tr("Share of compute that is committed");
    told.title = tr("%1, %2").arg(told.title, formatter.month(p->monthOf(row + 1)));
    told.value = m_table->index(row, ofPart ? column : 4).data().toString();
    told.definition = tr("What reservations and savings plans cost in the month, over all that compute costs in it. How much is "
                         "committed follows the plan's coverage and each workload's purchase option, once its wave has moved.");
    for (const Line line : computeParts()) {
        ProvenanceLine part = monthOf(*p, line, row + 1);
        part.what = figureText(info(line).label);
        told.lines.push_back(part);
    }
    const Model& model = m_document.model();
    for (const std::string_view field : {"commitmentCoverage", "commitmentDelayMonths", "defaultPurchase", "renewCommitments"})
        told.lines.push_back(inputLine(model, Entity::AzurePlan, model.azure(), field));
    return told;
}

} // namespace headroom
