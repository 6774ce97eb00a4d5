// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/price_lists_panel.h"

#include "core/pricing/price_book.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/data/plain_labels.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <atomic>

using namespace Qt::StringLiterals;

namespace headroom {

struct PriceListsPanel::Progress
{
    std::atomic<std::size_t> pages = 0;
    std::atomic<std::size_t> prices = 0;
    std::atomic<std::int64_t> waitingSeconds = 0;
};

namespace {

/// What stands between commas, without blanks around it.
std::vector<std::string> partsOf(const QString& text)
{
    std::vector<std::string> parts;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts.push_back(toUtf8(part.trimmed()));
    return parts;
}

QString kindText(const std::string& kind)
{
    if (kind == "retail")
        return PriceListsPanel::tr("Azure Retail Prices API");
    if (kind.starts_with("ea"))
        return kind == "ea" ? PriceListsPanel::tr("EA price sheet") : PriceListsPanel::tr("EA price sheet, list prices");
    if (kind.starts_with("mca"))
        return kind == "mca" ? PriceListsPanel::tr("MCA price sheet") : PriceListsPanel::tr("MCA price sheet, list prices");
    return toQString(kind);
}

} // namespace

PriceListsPanel::PriceListsPanel(Document& document, PriceStore& store, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_store(store),
      m_books(new TextTableModel({tr("Price list"), tr("Source"), tr("Contents"), tr("Retrieved"), tr("Age"), tr("Complete"),
                                     tr("Currency"), tr("Prices")},
          7, this)),
      m_findings(new TextTableModel({tr("Severity"), tr("What")}, 9, this)),
      m_age(new QLabel),
      m_strip(new TaskStrip(tr("&Fetch today's prices")))
{
    m_age->setTextFormat(Qt::PlainText);
    m_age->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_age);
    layout->addWidget(buildBooks(), 1);
    layout->addWidget(buildFetch());
    m_looks.setInterval(200);
    connect(&m_looks, &QTimer::timeout, this, &PriceListsPanel::showProgress);
    connect(m_strip, &TaskStrip::runRequested, this, &PriceListsPanel::fetch);
    connect(m_strip, &TaskStrip::cancelled, this, [this] {
        m_looks.stop();
        if (m_progress)
            m_strip->say(tr("Cancelled. What was fetched is kept for a day; fetch again to go on from there."));
    });
    connect(&m_store, &PriceStore::booksChanged, this, &PriceListsPanel::showBooks);
    showBooks();
}

QWidget* PriceListsPanel::buildBooks()
{
    m_bookTable = resultTable(m_books, tr("Price lists"));
    m_bookTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_bookTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_findingTable = resultTable(m_findings, tr("Findings of the price list"));
    m_findingTable->horizontalHeader()->setStretchLastSection(true);
    m_use = new QPushButton(tr("&Use in the project"));
    m_import = new QPushButton(tr("Read from f&iles…"));
    m_remove = new QPushButton(tr("Remove &list"));
    m_sheetPrice = new QComboBox;
    m_sheetPrice->setAccessibleName(tr("Which prices of a price sheet"));
    m_sheetPrice->addItem(tr("Price sheets: what the company pays"), static_cast<int>(SheetPrice::Unit));
    m_sheetPrice->addItem(tr("Price sheets: list prices"), static_cast<int>(SheetPrice::Market));
    m_partial = new QCheckBox(tr("Leave &out rows with errors"));
    m_use->setToolTip(
        plainToolTip(tr("Takes the list's prices of machines and disks over for the regions in use; one step to undo.")));
    m_import->setToolTip(plainToolTip(tr("Saved pages of the price API (JSON), price sheets of an EA or MCA (CSV, zip).")));
    connect(m_use, &QPushButton::clicked, this, &PriceListsPanel::useChosen);
    connect(m_import, &QPushButton::clicked, this, &PriceListsPanel::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &PriceListsPanel::removeChosen);
    auto* tables = new QSplitter(Qt::Vertical);
    tables->setObjectName(u"split.priceLists"_s);
    tables->setChildrenCollapsible(false);
    tables->addWidget(m_bookTable);
    tables->addWidget(m_findingTable);
    tables->setStretchFactor(0, 2);
    tables->setStretchFactor(1, 1);
    m_findingTable->hide();
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(besides({m_use, m_remove, m_import, m_sheetPrice, m_partial}));
    layout->addWidget(tables, 1);
    return place;
}

QWidget* PriceListsPanel::buildFetch()
{
    auto* box = new QGroupBox(tr("Azure Retail Prices API"));
    auto* form = new QFormLayout;
    const auto add = [&](const QString& label, const QString& text, const QString& hint) {
        auto* edit = new QLineEdit(text);
        edit->setAccessibleName(QString(label).remove(u'&').remove(u':'));
        edit->setPlaceholderText(hint);
        form->addRow(label, edit);
        return edit;
    };
    m_services = add(tr("Se&rvices:"), u"%1, %2"_s.arg(toQString(machineService), toQString(storageService)),
        tr("With commas between them; all for all of them"));
    m_regions = add(tr("Re&gions:"), {}, tr("Those that the project uses; or westeurope, eastus; all for all of them"));
    m_address = add(tr("A&ddress:"), toQString(retailPricesAddress), {});
    auto* layout = new QVBoxLayout(box);
    layout->addLayout(form);
    layout->addWidget(m_strip);
    makeLabelsPlain(*box);
    return box;
}

void PriceListsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_store.reload();
}

const StoredPriceBook* PriceListsPanel::chosen() const
{
    const auto row = static_cast<std::size_t>(m_bookTable->currentIndex().row());
    return m_bookTable->currentIndex().isValid() && row < m_store.books().size() ? &m_store.books()[row] : nullptr;
}

void PriceListsPanel::showBooks()
{
    std::vector<TextRow> rows;
    const QLocale locale = userLocale();
    for (const StoredPriceBook& book : m_store.books())
        rows.push_back({{kindText(book.kind), forDisplay(toQString(book.label), 60), forDisplay(toQString(book.scope), 80),
                            toQString(book.retrieved.substr(0, 10)), ageText(book), book.complete ? tr("Yes") : tr("Perhaps not"),
                            toQString(book.currency), locale.toString(static_cast<qlonglong>(book.prices))},
            false, static_cast<int>(rows.size())});
    m_books->setRows(std::move(rows));
    const bool any = !m_store.books().empty();
    m_use->setEnabled(any);
    m_remove->setEnabled(any);
    if (m_store.error())
        m_age->setText(messageText(*m_store.error()));
    else if (any)
        m_age->setText(tr("The newest list is %1: %2, %3 prices.")
                           .arg(ageText(m_store.books().front()), bookTitle(m_store.books().front()),
                               locale.toString(static_cast<qlonglong>(m_store.books().front().prices))));
    else
        m_age->setText(
            tr("No price lists yet: the project has the prices that came with the program. Fetch today's, or read them "
               "from files."));
    setTextRole(m_age, m_store.error() ? TextRole::Error : any ? TextRole::Plain : TextRole::Quiet);
}

void PriceListsPanel::showFindings(const Findings& findings)
{
    std::vector<TextRow> rows;
    for (const Finding& finding : findings)
        rows.push_back({{severityText(finding.severity), messageText(finding.what)}, finding.severity == Severity::Error, -1});
    m_findingTable->setVisible(!rows.empty());
    m_findings->setRows(std::move(rows));
}

void PriceListsPanel::showProgress()
{
    if (!m_progress || !m_strip->isRunning())
        return;
    const std::int64_t waiting = m_progress->waitingSeconds;
    const QLocale locale = userLocale();
    QString text = tr("Fetched: pages %1, prices %2.")
                       .arg(locale.toString(static_cast<qlonglong>(m_progress->pages)),
                           locale.toString(static_cast<qlonglong>(m_progress->prices)));
    if (waiting > 0)
        text += u' ' + tr("The server asks to wait: %1 s.").arg(waiting);
    m_strip->say(text);
}

void PriceListsPanel::fetch()
{
    PriceRefresh refresh;
    refresh.services = partsOf(m_services->text());
    refresh.regions = partsOf(m_regions->text());
    if (refresh.services.empty())
        refresh.services = PriceRefresh().services;
    if (refresh.regions.empty())
        for (const Text region : regionsInUse(m_document.model()))
            refresh.regions.push_back(region.str());
    if (refresh.regions.empty())
        return m_strip->say(tr("Say for which regions: the project names none yet."), TextRole::Error);
    refresh.currency = m_document.model().company().currency.str();
    refresh.address = toUtf8(m_address->text().trimmed());
    refresh.folder = pagesFolder(m_store.path());
    m_progress = std::make_shared<Progress>();
    m_looks.start();
    m_strip->start([this, refresh, path = m_store.path(), progress = m_progress](const Watch& watch) -> BackgroundTask::Finish {
        PriceRefresh watched = refresh;
        watched.cancel = watch.cancel;
        watched.progress = [&](const RetailProgress& p) {
            progress->pages = p.pages;
            progress->prices = p.prices;
            progress->waitingSeconds = p.waiting.count() > 0 ? p.waiting.count() / 1000 + 1 : 0;
            watch.tell(
                static_cast<std::int64_t>(p.query), static_cast<std::int64_t>(watched.services.size() * watched.regions.size()));
        };
        auto outcome = std::make_shared<Result<PriceListOutcome>>(computed([&]() -> Result<PriceListOutcome> {
            auto database = PriceDatabase::open(path);
            return database ? refreshPrices(*database, watched) : database.error();
        }));
        return [this, outcome] { finishList(*outcome); };
    });
    m_strip->say(tr("Fetching…"));
}

void PriceListsPanel::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Read price lists"), {}, tr("Price lists (*.json *.csv *.zip *.gz);;All files (*)"));
    if (!paths.isEmpty())
        importFiles(paths);
}

void PriceListsPanel::importFiles(const QStringList& paths)
{
    PriceListImport list;
    for (const QString& path : paths)
        list.sources.push_back(toUtf8(path));
    list.sheetPrice = static_cast<SheetPrice>(m_sheetPrice->currentData().toInt());
    list.faultyRows = m_partial->isChecked() ? FaultyRows::LeaveOut : FaultyRows::Refuse;
    m_looks.stop();
    m_progress.reset();
    m_strip->start([this, list, path = m_store.path()](const Watch& watch) -> BackgroundTask::Finish {
        PriceListImport watched = list;
        watched.cancel = watch.cancel;
        watched.progress = [&](std::size_t done, std::size_t total) {
            watch.tell(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
        };
        auto outcome = std::make_shared<Result<PriceListOutcome>>(computed([&]() -> Result<PriceListOutcome> {
            auto database = PriceDatabase::open(path);
            return database ? importPriceLists(*database, watched) : database.error();
        }));
        return [this, outcome] { finishList(*outcome); };
    });
    m_strip->say(tr("Reading…"));
}

void PriceListsPanel::finishList(const Result<PriceListOutcome>& outcome)
{
    m_looks.stop();
    if (!outcome.ok()) {
        showFindings({});
        m_strip->say(messageText(outcome.error()), TextRole::Error);
        return;
    }
    showFindings(outcome->findings);
    if (!outcome->book) {
        m_strip->say(
            tr("Nothing was kept: rows have errors, listed above. Tick “Leave out rows with errors” to keep the others."),
            TextRole::Error);
        return;
    }
    m_store.reload();
    m_bookTable->setCurrentIndex(m_books->index(0, 0));
    m_strip->say(tr("A new list with %1 prices. The project keeps its own until you use the list.")
                     .arg(userLocale().toString(static_cast<qlonglong>(outcome->book->prices))),
        TextRole::Good);
}

void PriceListsPanel::useChosen()
{
    const StoredPriceBook* book = chosen();
    if (!book)
        return;
    m_looks.stop();
    m_progress.reset();
    m_strip->start(
        [this, book = *book, path = m_store.path(), model = m_document.model()](const Watch&) -> BackgroundTask::Finish {
            auto update = std::make_shared<Result<PriceUpdate>>(computed([&]() -> Result<PriceUpdate> {
                auto database = PriceDatabase::open(path);
                return database ? priceUpdate(*database, book, model, {}) : database.error();
            }));
            return [this, update] { finishUse(*update); };
        });
}

void PriceListsPanel::finishUse(const Result<PriceUpdate>& update)
{
    showFindings(update.ok() ? update->findings : Findings());
    const Status applied = update.ok() ? applyUpdate(m_document, *update) : Status(update.error());
    if (applied.ok())
        m_strip->say(updateText(*update), TextRole::Good);
    else
        m_strip->say(messageText(applied.error()), TextRole::Error);
}

void PriceListsPanel::removeChosen()
{
    const StoredPriceBook* book = chosen();
    if (!book)
        return;
    const Status removed = m_store.remove(book->number);
    if (removed.ok())
        m_strip->say(tr("The list was removed. Projects keep the prices that they use."));
    else
        m_strip->say(messageText(removed.error()), TextRole::Error);
}

QString updateText(const PriceUpdate& update)
{
    const QLocale locale = userLocale();
    const auto count = [&](std::size_t number) { return locale.toString(static_cast<qlonglong>(number)); };
    return PriceListsPanel::tr(
        "Prices changed: %1, renewed: %2, added: %3; sizes added: %4; rows that a project has no use for: %5.")
        .arg(count(update.changed), count(update.renewed), count(update.added), count(update.newSkus), count(update.leftOut));
}

Status applyUpdate(Document& document, PriceUpdate update)
{
    for (const Finding& finding : update.findings)
        if (finding.severity == Severity::Error)
            return finding.what;
    return update.change.empty() ? done() : document.apply(std::move(update.change));
}

} // namespace headroom
