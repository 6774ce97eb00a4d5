// SPDX-License-Identifier: GPL-3.0-or-later
// What is computed apart from the projection: the use from which commitments pay, and ways to buy beside each other.
#include "ui/pages/azure_results.h"

#include "ui/charts/azure_charts.h"
#include "ui/charts/analysis_charts.h"
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

QString optionText(PurchaseOption option)
{
    const Field& field = *schemaOf<AzurePlan>().field("defaultPurchase");
    return schemaText(field.choices[static_cast<std::size_t>(option)].label);
}

/// "USD 0.452", "0,452 USD", as the language has amounts.
QString priceText(const SizeBreakEven& size, const Formatter& formatter)
{
    const QString currency = forDisplay(toQString(size.currency.view()), 8), price = formatter.decimal(size.hourly);
    return formatter.locale.language() == QLocale::English ? currency + QChar(0xa0) + price : price + QChar(0xa0) + currency;
}

} // namespace

// The use from which commitments pay

BreakEvenPanel::BreakEvenPanel(Document& document, QWidget* parent) : LivePanel(document, parent)
{
    QStringList headers{tr("Size"), tr("Region"), tr("Machines"), tr("Price an hour")};
    for (const PurchaseOption option : committedOptions)
        headers.append(optionText(option));
    m_table = new TextTableModel(headers, 2, this);
    GridView* grid = resultTable(m_table, tr("Use from which on a commitment costs less"));
    grid->setArrangeable(m_table, u"breakEvens"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(&strip());
    layout->addLayout(besides({copyButton(*grid)}));
    layout->addWidget(grid, 1);
    connect(grid, &GridView::summaryChanged, this, &BreakEvenPanel::summaryChanged);
    explainCells(*grid, *this, &BreakEvenPanel::told);
}

void BreakEvenPanel::compute()
{
    strip().start([this, model = m_document.model()](const Watch&) -> BackgroundTask::Finish {
        const auto sizes = std::make_shared<Result<std::vector<SizeBreakEven>>>(
            computed([&]() -> Result<std::vector<SizeBreakEven>> { return sizeBreakEvens(model); }));
        return [this, model, sizes] {
            if (sizes->ok())
                take(model, **sizes);
            else
                strip().say(messageText(sizes->error()), TextRole::Error);
        };
    });
}

void BreakEvenPanel::take(const Model& model, const std::vector<SizeBreakEven>& sizes)
{
    m_model = model;
    m_sizes = sizes;
    const Formatter formatter = Formatter::of(model);
    std::vector<TextRow> rows;
    for (const SizeBreakEven& size : m_sizes) {
        TextRow row{{forDisplay(toQString(size.size.view()), 60), forDisplay(toQString(size.region.view()), 40),
                        formatter.locale.toString(qlonglong{size.machines}),
                        priceText(size, formatter)},
            false, -1};
        for (const auto& price : size.committed)
            row.cells.append(price ? formatter.percent(price->share, 1) : tr("no price"));
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(rows));
    strip().say(m_sizes.empty() ? tr("No machine gets a size that has a price.")
                                : tr("Shares of all hours, at list prices without licences. Below that share paying as you go "
                                     "costs less, from it on the commitment."));
    emit shown();
}

Provenance BreakEvenPanel::told(int row, int column) const
{
    if (row < 0 || row >= static_cast<int>(m_sizes.size()))
        return {};
    const SizeBreakEven& size = m_sizes[static_cast<std::size_t>(row)];
    const auto priceLine = [&](Id id) {
        const Price* price = m_model.table<Price>().find(id);
        return price ? inputLine(m_model, Entity::Price, *price, "price") : ProvenanceLine();
    };
    Provenance told;
    told.title = tr("%1 in %2: %3")
                     .arg(m_table->index(row, 0).data().toString(), m_table->index(row, 1).data().toString(),
                         m_table->headerData(column, Qt::Horizontal).toString());
    told.value = m_table->index(row, column).data().toString();
    told.definition =
        tr("The commitment's price an hour over the price an hour as one goes: a reservation's price is spread over "
           "the 8,760 hours of each year of its term.");
    ProvenanceLine hourly = priceLine(size.hourlyRow);
    hourly.what = tr("Price an hour, as one goes");
    told.lines.push_back(hourly);
    for (std::size_t o = 0; o < committedOptions.size(); ++o) {
        if (!size.committed[o] || (column >= 4 && column != static_cast<int>(o) + 4))
            continue;
        ProvenanceLine line = priceLine(size.committed[o]->row);
        line.what = optionText(committedOptions[o]);
        if (size.committed[o]->estimate)
            line.how = tr("estimated by the series' usual discount");
        told.lines.push_back(line);
    }
    return told;
}

// Ways to buy

PurchasePanel::PurchasePanel(Document& document, QWidget* parent)
    : LivePanel(document, parent),
      m_table(
          new TextTableModel({tr("Way to buy"), tr("Paid in 12 months"), tr("Cash improvement, 12 months"),
                                 tr("Cost over the term"), tr("Prepaid at the end"), tr("Payable beyond"), tr("Break-even use")},
              1, this)),
      m_chart(new ChartWidget)
{
    GridView* grid = resultTable(m_table, tr("Ways to buy"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(&strip());
    layout->addLayout(besides({copyButton(*grid)}));
    layout->addWidget(besideTable(m_chart, grid, u"split.purchase"_s), 1);
    connect(grid, &GridView::summaryChanged, this, &PurchasePanel::summaryChanged);
    explainCells(*grid, *this, &PurchasePanel::told);
    connect(m_chart, &ChartWidget::explainRequested, this, [this](const QString& place) {
        if (const Provenance told = this->told(place.toInt(), 3); !told.title.isEmpty())
            emit provenanceRequested(told);
    });
    m_chart->clear(tr("Calculating…"));
}

void PurchasePanel::compute()
{
    strip().start([this, model = m_document.model()](const Watch& watch) -> BackgroundTask::Finish {
        ProjectOptions options;
        options.cancel = watch.cancel;
        const auto result =
            std::make_shared<Result<PurchaseOptionComparison>>(computed([&] { return comparePurchaseOptions(model, options); }));
        return [this, model, result] { take(model, *result); };
    });
}

void PurchasePanel::take(const Model& model, const Result<PurchaseOptionComparison>& result)
{
    m_comparison.reset();
    if (!result.ok()) {
        m_chart->clear(messageText(result.error()));
        m_table->setRows({});
        strip().say(messageText(result.error()), TextRole::Error);
        return;
    }
    m_model = model;
    m_comparison = *result;
    const Formatter formatter = Formatter::of(model);
    const auto money = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement, MoneyScale::Units); };
    QStringList names;
    std::vector<TextRow> rows;
    for (const PurchaseOptionResult& option : m_comparison->options) {
        const bool isPlan = option.option == model.azure().defaultPurchase;
        names.append(optionText(option.option));
        rows.push_back({{isPlan ? tr("%1 (the plan's)").arg(names.back()) : names.back(), money(option.cashIn12Months),
                            money(option.cashImprovement12m), money(option.costOverTerm), money(option.prepaidAtHorizon),
                            money(option.payableBeyondHorizon),
                            option.breakEvenUse ? formatter.percent(*option.breakEvenUse, 1) : QString()},
            isPlan, -1});
    }
    m_table->setHeaders({tr("Way to buy, %1").arg(formatter.currency), tr("Paid in 12 months"), tr("Cash improvement, 12 months"),
        tr("Cost over %1 months").arg(m_comparison->termMonths), tr("Prepaid at the end"), tr("Payable beyond"),
        tr("Break-even use")});
    m_table->setRows(std::move(rows));
    ChartContent content = purchaseContent(*m_comparison, names);
    explainByPlace(content);
    m_chart->setContent(content, tr("Nothing is paid to Azure."));
    strip().say(tr("Each as if all machines that always run were bought so, with the plan's coverage, delay, payment and fixed "
                   "reservations; machines that run part of the time stay pay as you go. Of the move case."));
    emit shown();
}

Provenance PurchasePanel::told(int row, int column) const
{
    if (!m_comparison || row < 0 || row >= m_table->rowCount())
        return {};
    Provenance told;
    const int of = std::max(1, column);
    told.title = tr("%1: %2").arg(optionText(m_comparison->options[static_cast<std::size_t>(row)].option),
        m_table->headerData(of, Qt::Horizontal).toString());
    told.value = m_table->index(row, of).data().toString();
    switch (of) {
    case 1: told.definition = tr("Invoices of Azure in the 12 months of the headline, less what is still owed of them."); break;
    case 2: told.definition = tr("Net cash flow of the 12 months, move less stay, with everything bought so."); break;
    case 3: told.definition = tr("What Azure costs over the term, from the first month on Azure on."); break;
    case 4: told.definition = tr("What is paid at the horizon's end and not cost yet: it is used up afterwards."); break;
    case 5: told.definition = tr("Commitments that are still to be invoiced after the horizon."); break;
    default:
        told.definition = tr("The share of the hours from which on the commitment costs less than pay as you go at the plan's "
                             "discount: over all machines that always run, weighted by their price.");
    }
    told.definition += u' ' + tr("The whole calculation is made with every workload's purchase option set to this one.");
    for (int part = 1; part < m_table->columnCount(); ++part)
        if (part != of)
            told.lines.push_back(
                {m_table->headerData(part, Qt::Horizontal).toString(), m_table->index(row, part).data().toString(), {}, {}});
    for (const std::string_view field :
        {"defaultPurchase", "commitmentCoverage", "commitmentDelayMonths", "commitmentPayment", "globalDiscount"})
        told.lines.push_back(inputLine(m_model, Entity::AzurePlan, m_model.azure(), field));
    return told;
}

} // namespace headroom
