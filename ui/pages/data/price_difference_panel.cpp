// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/price_difference_panel.h"

#include "core/engine/lines.h"
#include "core/model/schema.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/large_letters.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// The model with the prices of the book of that number; as it is for 0.
Result<Model> withPricesOf(const std::string& path, std::int64_t number, const Model& model)
{
    if (number == 0)
        return model;
    auto database = PriceDatabase::open(path);
    if (!database)
        return database.error();
    const auto book = database->book(number);
    if (!book)
        return book.error();
    Findings findings;
    return pricedWith(*database, *book, model, findings);
}

} // namespace

PriceDifferencePanel::PriceDifferencePanel(Document& document, PriceStore& store, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_store(store),
      m_from(new QComboBox),
      m_to(new QComboBox),
      m_money(new TextTableModel({tr("Move case"), tr("First"), tr("Second"), tr("Difference")}, 1, this)),
      m_prices(new TextTableModel(
          {tr("Price"), tr("Region"), tr("Kind"), tr("Unit"), tr("From quantity"), tr("First"), tr("Second")}, 4, this)),
      m_strip(new TaskStrip(tr("&Compare")))
{
    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& text, const QString& name, QComboBox* combo) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(combo);
        combo->setAccessibleName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
        combo->setMinimumContentsLength(hasLargeLetters(*this) ? 12 : 24);
        line->addWidget(label);
        line->addWidget(combo, 1);
        connect(combo, &QComboBox::activated, this, &PriceDifferencePanel::clear);
    };
    add(tr("&First:"), tr("First price list"), m_from);
    add(tr("Secon&d:"), tr("Second price list"), m_to);
    GridView* money = resultTable(m_money, tr("Difference in money"));
    GridView* prices = resultTable(m_prices, tr("Prices in use that differ"));
    prices->setArrangeable(m_prices, u"priceDifference"_s);
    auto* tables = new QSplitter(Qt::Vertical);
    tables->setObjectName(u"split.priceDifference"_s);
    tables->setChildrenCollapsible(false);
    tables->addWidget(money);
    tables->addWidget(prices);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_strip);
    layout->addWidget(tables, 1);
    connect(m_strip, &TaskStrip::runRequested, this, &PriceDifferencePanel::compare);
    connect(&m_store, &PriceStore::booksChanged, this, &PriceDifferencePanel::showBooks);
    connect(&m_document, &Document::changed, this, &PriceDifferencePanel::clear);
    explainCells(*money, *this, &PriceDifferencePanel::moneyTold);
    explainCells(*prices, *this, &PriceDifferencePanel::priceTold);
    for (GridView* table : {money, prices})
        connect(table, &GridView::summaryChanged, this, &PriceDifferencePanel::summaryChanged);
    showBooks();
}

/// Keeps what is chosen; at first the project's prices against the newest list.
void PriceDifferencePanel::showBooks()
{
    for (QComboBox* combo : {m_from, m_to}) {
        const QSignalBlocker blocker(combo);
        const qlonglong chosen = combo->currentData().toLongLong();
        combo->clear();
        combo->addItem(tr("The project's prices"), 0LL);
        for (const StoredPriceBook& book : m_store.books())
            combo->addItem(u"%1 (%2)"_s.arg(bookTitle(book), ageText(book)), static_cast<qlonglong>(book.number));
        const int place = combo->findData(chosen);
        combo->setCurrentIndex(place > 0 ? place : combo == m_to && combo->count() > 1 ? 1 : 0);
    }
    m_strip->runButton().setEnabled(!m_store.books().empty());
    clear();
}

/// What stood here is of other prices or another project.
void PriceDifferencePanel::clear()
{
    m_strip->cancel();
    m_difference.reset();
    m_money->setRows({});
    m_prices->setRows({});
    m_strip->say(m_store.books().empty() ? tr("Fetch or read a price list first.") : QString());
}

void PriceDifferencePanel::compare()
{
    const std::int64_t from = m_from->currentData().toLongLong();
    const std::int64_t to = m_to->currentData().toLongLong();
    const Asked asked{m_from->currentText(), m_to->currentText(), from == 0, to == 0};
    m_strip->start(
        [this, from, to, asked, path = m_store.path(), model = m_document.model()](const Watch&) -> BackgroundTask::Finish {
            auto difference = std::make_shared<Result<PriceDifference>>(computed([&]() -> Result<PriceDifference> {
                const auto first = withPricesOf(path, from, model);
                if (!first)
                    return first.error();
                const auto second = withPricesOf(path, to, model);
                return second ? comparePrices(*first, *second) : second.error();
            }));
            return [this, asked, difference] { show(asked, *difference); };
        });
}

void PriceDifferencePanel::show(const Asked& asked, const Result<PriceDifference>& difference)
{
    m_difference.reset();
    m_asked = asked;
    if (!difference.ok()) {
        m_strip->say(messageText(difference.error()), TextRole::Error);
        return;
    }
    m_difference = *difference;
    const Formatter formatter = Formatter::of(m_document.model());
    const auto amount = [&](Money money) { return formatter.money(money, MoneyStyle::Statement); };
    std::vector<TextRow> money;
    for (const LineDifference& line : difference->lines)
        money.push_back(
            {{figureText(info(line.line).label), amount(line.first), amount(line.second), amount(line.second - line.first)},
                line.line == Line::NetCashFlow, -1});
    for (const FigureDifference& figure : difference->figures)
        money.push_back(
            {{figureText(figure.label), amount(figure.first), amount(figure.second), amount(figure.second - figure.first)}, false,
                -1});
    m_money->setRows(std::move(money));
    const Field& kinds = *schemaOf<Price>().field("kind");
    const auto price = [&](const Opt<Decimal>& value) { return value ? formatter.decimal(*value) : QString(); };
    std::vector<TextRow> prices;
    for (const PriceMove& move : difference->prices)
        prices.push_back({{forDisplay(toQString(move.name.view())), forDisplay(toQString(move.region.view())),
                              schemaText(kinds.choices[static_cast<std::size_t>(move.kind)].label), schemaText(move.unit.view()),
                              formatter.decimal(move.tierFrom), price(move.first), price(move.second)},
            false, -1});
    m_prices->setRows(std::move(prices));
    m_strip->say(
        tr("Sums of %1 months in %2, costs negative. Prices in use that differ: %3; workloads that get another size: %4.")
            .arg(difference->months)
            .arg(toQString(difference->currency.view()))
            .arg(difference->prices.size())
            .arg(difference->resized));
}

} // namespace headroom
