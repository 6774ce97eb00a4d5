// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/price_search_panel.h"

#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/data/price_lists_panel.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/large_letters.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::size_t mostShown = 1'000;

std::vector<std::string> wordsOf(const QString& text, QChar separator)
{
    std::vector<std::string> words;
    for (const QString& word : text.split(separator, Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty())
            words.push_back(toUtf8(word.trimmed()));
    return words;
}

QString kindText(MeterPriceKind kind)
{
    switch (kind) {
    case MeterPriceKind::Consumption: return PriceSearchPanel::tr("Pay as you go");
    case MeterPriceKind::DevTest: return PriceSearchPanel::tr("Development and test");
    case MeterPriceKind::Reservation: return PriceSearchPanel::tr("Reservation");
    case MeterPriceKind::SavingsPlan: return PriceSearchPanel::tr("Savings plan");
    }
    return {};
}

/// The row's texts are copied: they live no longer than the call.
QStringList cellsOf(const MeterPrice& price, const Formatter& formatter)
{
    const auto text = [](std::string_view t) { return forDisplay(toQString(t), 80); };
    return {text(price.service), text(price.product), text(price.sku), text(price.armSku), text(price.meter), text(price.region),
        kindText(price.kind), text(price.unit), price.from ? formatter.date(*price.from) : QString(),
        price.termMonths == 0 ? QString() : QString::number(price.termMonths), formatter.decimal(price.tierFrom),
        formatter.decimal(price.price), text(price.currency)};
}

} // namespace

struct PriceSearchPanel::Found
{
    std::vector<TextRow> rows;
    std::vector<std::string> regions;
    bool more = false;
};

PriceSearchPanel::PriceSearchPanel(Document& document, PriceStore& store, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_store(store),
      m_book(new QComboBox),
      m_kind(new QComboBox),
      m_results(new TextTableModel(
          {tr("Service"), tr("Product"), tr("SKU"), tr("Size (ARM name)"), tr("Meter"), tr("Region"), tr("Kind"), tr("Unit"),
              tr("Valid from"), tr("Months"), tr("From quantity"), tr("Price"), tr("Currency")},
          9, this)),
      m_table(resultTable(m_results, tr("Prices found"))),
      m_use(new QPushButton(tr("&Use the selected prices"))),
      m_strip(new TaskStrip(tr("&Search")))
{
    m_book->setAccessibleName(tr("Price list"));
    m_book->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setAccessibleName(tr("Kind of price"));
    m_kind->addItem(tr("All kinds"), -1);
    for (const MeterPriceKind kind :
        {MeterPriceKind::Consumption, MeterPriceKind::DevTest, MeterPriceKind::Reservation, MeterPriceKind::SavingsPlan})
        m_kind->addItem(kindText(kind), static_cast<int>(kind));
    m_use->setToolTip(
        plainToolTip(tr("Takes the selected rows over into the project, as far as it has a use for them: machines and "
                        "managed disks. One step to undo.")));
    auto* list = new QHBoxLayout;
    list->addWidget(m_book, 1);
    list->addWidget(m_kind);
    auto* fields = new QHBoxLayout;
    m_words = addField(fields, tr("&Words:"), tr("In service, product, SKU or meter"));
    m_service = addField(fields, tr("Ser&vice:"), tr("Exactly"));
    auto* further = hasLargeLetters(*this) ? new QHBoxLayout : fields;
    m_region = addField(further, tr("Re&gion:"), tr("westeurope, eastus"));
    m_sku = addField(further, tr("Si&ze:"), tr("Standard_D4s_v5"));
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_strip, 1);
    actions->addWidget(m_use);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(list);
    layout->addLayout(fields);
    if (further != fields)
        layout->addLayout(further);
    layout->addLayout(actions);
    layout->addWidget(m_table, 1);
    connect(m_strip, &TaskStrip::runRequested, this, &PriceSearchPanel::search);
    connect(m_use, &QPushButton::clicked, this, &PriceSearchPanel::useSelected);
    connect(m_table, &GridView::summaryChanged, this, &PriceSearchPanel::summaryChanged);
    connect(&m_store, &PriceStore::booksChanged, this, &PriceSearchPanel::showBooks);
    showBooks();
}

QLineEdit* PriceSearchPanel::addField(QHBoxLayout* line, const QString& label, const QString& hint)
{
    auto* text = new QLabel(label);
    auto* edit = new QLineEdit;
    edit->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    edit->setPlaceholderText(hint);
    text->setTextFormat(Qt::PlainText);
    text->setBuddy(edit);
    line->addWidget(text);
    line->addWidget(edit, 1);
    connect(edit, &QLineEdit::returnPressed, this, &PriceSearchPanel::search);
    return edit;
}

/// Keeps what is chosen.
void PriceSearchPanel::showBooks()
{
    const QSignalBlocker blocker(m_book);
    const QVariant chosen = m_book->currentData();
    m_book->clear();
    for (const StoredPriceBook& book : m_store.books())
        m_book->addItem(u"%1 (%2)"_s.arg(bookTitle(book), ageText(book)), static_cast<qlonglong>(book.number));
    m_book->setCurrentIndex(std::max(0, chosen.isValid() ? m_book->findData(chosen) : 0));
    const bool any = m_book->count() > 0;
    if (!any)
        m_book->addItem(tr("No price lists yet"));
    m_book->setEnabled(any);
    m_strip->runButton().setEnabled(any);
    m_use->setEnabled(any && m_results->rowCount() > 0);
}

void PriceSearchPanel::search()
{
    const auto book = std::find_if(m_store.books().begin(), m_store.books().end(),
        [&](const StoredPriceBook& b) { return b.number == m_book->currentData().toLongLong(); });
    if (book == m_store.books().end())
        return;
    m_searched = *book;
    m_query = PriceQuery();
    m_query.book = book->number;
    m_query.words = wordsOf(m_words->text(), u' ');
    m_query.services = wordsOf(m_service->text(), u',');
    m_query.regions = wordsOf(m_region->text(), u',');
    m_query.armSku = toUtf8(m_sku->text().trimmed());
    if (m_kind->currentData().toInt() >= 0)
        m_query.kind = static_cast<MeterPriceKind>(m_kind->currentData().toInt());
    m_query.limit = mostShown + 1;
    m_strip->start([this, query = m_query, path = m_store.path(), formatter = Formatter::of(m_document.model())](
                       const Watch& watch) -> BackgroundTask::Finish {
        auto found = std::make_shared<Result<Found>>(computed([&]() -> Result<Found> {
            auto database = PriceDatabase::open(path);
            if (!database)
                return database.error();
            Found all;
            const Status status = database->find(query, [&](const MeterPrice& price) -> Status {
                if (watch.isCancelled())
                    return Error{ErrorCode::Cancelled, {}, {}};
                all.more = all.rows.size() == mostShown;
                if (!all.more) {
                    all.rows.push_back({cellsOf(price, formatter), false, -1});
                    all.regions.emplace_back(price.region);
                }
                return done();
            });
            return status ? Result<Found>(std::move(all)) : status.error();
        }));
        return [this, found] { show(*found); };
    });
}

void PriceSearchPanel::show(const Result<Found>& found)
{
    if (!found.ok()) {
        m_strip->say(messageText(found.error()), TextRole::Error);
        return;
    }
    m_regions = found->regions;
    m_results->setRows(found->rows);
    m_table->clearSelection();
    m_use->setEnabled(!found->rows.empty());
    m_strip->say(found->more ? tr("The first %1 prices. Say more to find fewer.").arg(found->rows.size())
                             : tr("Prices found: %1.").arg(found->rows.size()));
}

void PriceSearchPanel::useSelected()
{
    std::set<std::size_t> rows;
    std::set<std::string> regions;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.insert(static_cast<std::size_t>(index.row()));
        regions.insert(m_regions[static_cast<std::size_t>(index.row())]);
    }
    if (rows.empty())
        return m_strip->say(tr("Select the prices to use first."), TextRole::Error);
    m_strip->start(
        [this, rows, wanted = std::vector<std::string>(regions.begin(), regions.end()), query = m_query, book = m_searched,
            path = m_store.path(), model = m_document.model()](const Watch&) -> BackgroundTask::Finish {
            auto update = std::make_shared<Result<PriceUpdate>>(computed([&]() -> Result<PriceUpdate> {
                auto database = PriceDatabase::open(path);
                if (!database)
                    return database.error();
                return priceUpdate(book, model, wanted, [&](const MeterPriceSink& sink) {
                    std::size_t place = 0; // the order is always the same
                    return database->find(
                        query, [&](const MeterPrice& price) { return rows.contains(place++) ? sink(price) : done(); });
                });
            }));
            return [this, update] {
                const Status applied = update->ok() ? applyUpdate(m_document, **update) : Status(update->error());
                m_strip->say(applied.ok() ? updateText(**update) : messageText(applied.error()),
                    applied.ok() ? TextRole::Good : TextRole::Error);
            };
        });
}

} // namespace headroom
