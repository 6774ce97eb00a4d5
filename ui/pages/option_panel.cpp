// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/option_panel.h"

#include "ui/charts/option_tree_view.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/option_provenance.h"
#include "ui/pages/option_worth.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString nameOf(const Row* row) { return row ? forDisplay(toQString(row->name.view()), 60) : QString(); }

QString decisionText(OptionDecision decision)
{
    const Field& field = schemaOf<CapacityContract>().fields[memberField<&CapacityContract::decision>];
    return schemaText(field.choices[static_cast<std::size_t>(decision)].label);
}

} // namespace

OptionPanel::OptionPanel(Document& document, QWidget* parent)
    : LivePanel(document, parent),
      m_tree(new OptionTreeView),
      m_decisions(new TextTableModel({tr("Figure"), tr("Exercise"), tr("Lapse"), tr("Assign")}, 1, this)),
      m_worth(new TextTableModel({tr("What it is worth"), tr("Amount"), tr("How it is reckoned")}, 1, this))
{
    m_worth->setTextFrom(2);
    GridView* table = resultTable(m_decisions, tr("What each decision does"));
    GridView* worth = resultTable(m_worth, tr("What the option is worth"));
    auto* tables = new QSplitter(Qt::Horizontal);
    tables->setObjectName(u"split.optionWorth"_s);
    auto* all = new QSplitter(Qt::Vertical); // the tree grows to the right
    all->setObjectName(u"split.optionTree"_s);
    tables->addWidget(table);
    tables->addWidget(worth);
    all->addWidget(m_tree);
    all->addWidget(tables);
    for (QSplitter* splitter : {tables, all})
        splitter->setChildrenCollapsible(false);
    all->setStretchFactor(0, 3);
    all->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(&strip());
    layout->addWidget(all, 1);
    for (GridView* grid : {table, worth})
        connect(grid, &GridView::summaryChanged, this, &OptionPanel::summaryChanged);
    explainCells(*table, *this, &OptionPanel::decisionTold);
    explainCells(*worth, *this, &OptionPanel::worthTold);
    connect(m_tree, &OptionTreeView::explainRequested, this, &OptionPanel::tell);
}

void OptionPanel::setContract(Id contract)
{
    if (contract == m_contract)
        return;
    m_contract = contract;
    invalidate();
}

void OptionPanel::compute()
{
    const CapacityContract* k = m_document.model().table<CapacityContract>().find(m_contract);
    if (!k) {
        clear(tr("No contract is chosen."), TextRole::Quiet);
        return;
    }
    if (!k->optionExpiry) {
        clear(
            tr("This contract has no option: enter until when it can be exercised, on the contract's own tab."), TextRole::Quiet);
        return;
    }
    strip().start([this, model = m_document.model(), contract = m_contract](const Watch&) -> BackgroundTask::Finish {
        const auto result = std::make_shared<Result<OptionComparison>>(computed([&] { return compareOption(model, contract); }));
        return [this, contract, model, result] { take(contract, model, *result); };
    });
}

void OptionPanel::clear(const QString& why, TextRole role)
{
    m_comparison.reset();
    m_tree->clear(why);
    m_decisions->setRows({});
    m_worth->setRows({});
    strip().say(why, role);
}

void OptionPanel::take(Id contract, const Model& model, const Result<OptionComparison>& result)
{
    if (contract != m_contract)
        return; // another one is chosen meanwhile, and will be computed
    if (!result.ok()) {
        clear(messageText(result.error()), TextRole::Error);
        return;
    }
    m_model = model;
    m_comparison = *result;
    m_tree->setTree(optionTree(*result, optionNames(model, contract)));
    showDecisions(*result);
    showWorth(*result);
    strip().say(
        result->reachesEnd ? tr(
            "Decisions are reckoned in the company's projection, after tax. The tree and what the option is worth are present "
            "values before tax.")
                           : tr("Decisions are reckoned in the company's projection, after tax, over %1 months: the term goes on "
                                "beyond them. The tree "
                                "and what the option is worth are present values before tax, of the whole term.")
                                 .arg(result->months));
    emit shown();
}

void OptionPanel::tell(int node)
{
    if (m_comparison)
        emit provenanceRequested(optionProvenance(m_model, *m_comparison, m_tree->tree(), node));
}

Provenance OptionPanel::decisionTold(int row, int column) const
{
    if (!m_comparison || row < 0 || row >= m_decisions->rowCount())
        return {};
    const auto header = [&](int at) { return m_decisions->headerData(at, Qt::Horizontal).toString(); };
    Provenance told = decisionProvenance(m_model, *m_comparison, row);
    told.title = m_decisions->index(row, 0).data().toString();
    if (column > 0)
        told.title = u"%1: %2"_s.arg(header(column), told.title);
    told.value = m_decisions->index(row, std::max(column, 1)).data().toString();
    for (int other = 1; other < m_decisions->columnCount(); ++other)
        told.lines.insert(
            told.lines.begin() + (other - 1), {header(other), m_decisions->index(row, other).data().toString(), {}, {}});
    return told;
}

void OptionPanel::showDecisions(const OptionComparison& comparison)
{
    Formatter formatter = Formatter::of(m_document.model());
    const auto money = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement, MoneyScale::Units); };
    QStringList headers{tr("Figure, %1").arg(formatter.currency)};
    std::vector<TextRow> rows{{{tr("Cash of the 12 months")}, false, -1}, {{tr("Committed over the term")}, false, -1},
        {{tr("Net present value over lapse, after tax")}, true, -1}, {{tr("Lowest liquidity")}, false, -1},
        {{tr("Month of the lowest liquidity")}, false, -1}, {{tr("Least covenant headroom")}, false, -1},
        {{tr("Covenant with the least headroom")}, false, -1}};
    for (const DecisionColumn& column : comparison.decisions) {
        headers.append(decisionText(column.decision));
        const Covenant* covenant = m_document.model().table<Covenant>().find(column.tightestCovenant);
        const QStringList cells{money(column.cash12m), money(column.committed), money(column.npv), money(column.lowestLiquidity),
            formatter.month(column.lowestLiquidityMonth),
            column.lowestHeadroom ? formatter.percent(*column.lowestHeadroom, 1) : tr("no tests"), nameOf(covenant)};
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].cells.append(cells[static_cast<qsizetype>(i)]);
    }
    m_decisions->setTable(headers, std::move(rows));
}

void OptionPanel::showWorth(const OptionComparison& comparison)
{
    const Formatter formatter = Formatter::of(m_model);
    std::vector<TextRow> rows;
    for (const WorthLine& line : worthLines(m_model, comparison))
        rows.push_back(
            {{line.name, line.amount ? formatter.money(*line.amount, MoneyStyle::Statement, MoneyScale::Units) : QString(),
                 line.how},
                line.isSum || !line.amount, -1});
    m_worth->setTable({tr("What it is worth"), formatter.currency, tr("How it is reckoned")}, std::move(rows));
}

Provenance OptionPanel::worthTold(int row, int) const
{
    if (!m_comparison)
        return {};
    const std::vector<WorthLine> lines = worthLines(m_model, *m_comparison);
    if (row < 0 || row >= static_cast<int>(lines.size()) || !lines[static_cast<std::size_t>(row)].amount)
        return {};
    const WorthLine& line = lines[static_cast<std::size_t>(row)];
    Provenance told = worthProvenance(m_model, *m_comparison, line);
    told.title = line.name;
    told.value = m_worth->index(row, 1).data().toString();
    return told;
}

} // namespace headroom
