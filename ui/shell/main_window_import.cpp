// SPDX-License-Identifier: GPL-3.0-or-later
// What the window takes over from files of other programs.
#include "ui/shell/main_window.h"

#include "core/exchange/column_memory.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/actuals_page.h"
#include "ui/document/import_sources.h"
#include "ui/pages/company_page.h"
#include "ui/pages/data/company_facts_dialog.h"
#include "ui/pages/data/database_dialog.h"
#include "ui/pages/data/group_dialog.h"
#include "ui/pages/data/import_dialog.h"
#include "ui/pages/debt_page.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"
#include "ui/widgets/entity_table.h"
#include "ui/widgets/long_task.h"
#include "ui/widgets/text_style.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// What the dialog that asks for files says.
struct Asking
{
    QString title;
    QString filter;
};

Asking askingFor(ImportKind kind)
{
    const QString tables = MainWindow::tr("Tables (*.csv *.xlsx);;All files (*)");
    switch (kind) {
    case ImportKind::Inventory:
        return {MainWindow::tr("Import an inventory"), MainWindow::tr("Inventories (*.csv *.xlsx);;All files (*)")};
    case ImportKind::Bill:
        return {MainWindow::tr("Import a bill"),
            MainWindow::tr("Bills in FOCUS's columns (*.csv *.gz manifest.json);;All files (*)")};
    case ImportKind::CompanyFacts:
        return {MainWindow::tr("Import company facts of SEC EDGAR"), MainWindow::tr("Company facts (*.json);;All files (*)")};
    case ImportKind::OperatingLines: return {MainWindow::tr("Import operating lines"), tables};
    case ImportKind::Debt: return {MainWindow::tr("Import debt"), tables};
    case ImportKind::Estimate: return {MainWindow::tr("Import an estimate of the pricing calculator"), tables};
    case ImportKind::Reservations:
        return {MainWindow::tr("Import reservation recommendations"), MainWindow::tr("Recommendations (*.csv);;All files (*)")};
    }
    return {};
}

MainWindow::PageId pageOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Inventory: return MainWindow::PageId::Workloads;
    case ImportKind::Bill: return MainWindow::PageId::Actuals;
    case ImportKind::CompanyFacts:
    case ImportKind::OperatingLines: return MainWindow::PageId::Company;
    case ImportKind::Debt: return MainWindow::PageId::Debt;
    case ImportKind::Estimate:
    case ImportKind::Reservations: return MainWindow::PageId::Azure;
    }
    return MainWindow::PageId::Overview;
}

} // namespace

void MainWindow::buildImportMenu(QMenu* file)
{
    QMenu* menu = file->addMenu(tr("&Import"));
    const auto add = [&](const QString& text, const QKeySequence& keys, const QString& help, ImportKind kind) {
        addAction(menu, text, keys, help, [this, kind] { chooseAndImport(kind); });
    };
    add(tr("&Inventory…"), QKeySequence(u"Ctrl+I"_s), tr("Imports servers: Azure Migrate, RVTools, or any table."),
        ImportKind::Inventory);
    add(tr("&Bill…"), {}, tr("Imports actual amounts from a bill in FOCUS's columns."), ImportKind::Bill);
    addAction(menu, tr("Bill from a d&atabase…"), {}, tr("Imports actual amounts from a table in PostgreSQL."),
        [this] { importBillFromDatabase(); });
    add(tr("&Company facts (EDGAR)…"), {}, tr("Imports balances, the last twelve months and debt by year from filings."),
        ImportKind::CompanyFacts);
    addAction(menu, tr("Company facts from the &SEC…"), {}, tr("Fetches the same by the company's number with the SEC."),
        [this] { fetchCompanyFacts(); });
    add(tr("Operating &lines…"), {}, tr("Imports operating lines and their months from a table."), ImportKind::OperatingLines);
    add(tr("&Debt…"), {}, tr("Imports debt instruments from a table."), ImportKind::Debt);
    add(tr("&Estimate of the pricing calculator…"), {}, tr("Imports Azure services with their cost a month."),
        ImportKind::Estimate);
    add(tr("&Reservation recommendations…"), {}, tr("Imports what Azure recommends to reserve."), ImportKind::Reservations);
    menu->addSeparator();
    addAction(menu, tr("&Price lists…"), {}, tr("Shows the page that fetches and reads price lists."),
        [this] { showPage(PageId::Prices); });
}

/// Where the page has tables that a file can fill.
void MainWindow::addImportButtons(Page& page)
{
    const auto button = [this](const QString& text, const QString& help, std::function<void()> does) {
        auto* made = new QToolButton;
        made->setText(text);
        made->setAccessibleName(help);
        made->setToolTip(plainToolTip(help));
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, std::move(does));
        return made;
    };
    const auto importer = [&](const QString& text, const QString& help, ImportKind kind) {
        return button(text, help, [this, kind] { chooseAndImport(kind); });
    };
    if (auto* workloads = qobject_cast<WorkloadsPage*>(&page)) {
        EntityTable& table = workloads->workloads().table();
        table.addButton(importer(tr("Import…"), tr("Import an inventory"), ImportKind::Inventory));
        table.addButton(button(tr("Group…"), tr("Group workloads into applications, waves or sites by rule"),
            [this] { groupWorkloads(GroupingWay::ByRule); }));
    } else if (auto* migration = qobject_cast<MigrationPage*>(&page)) {
        migration->waves().table().addButton(button(
            tr("Suggest waves…"), tr("Suggest waves by size and risk"), [this] { groupWorkloads(GroupingWay::SuggestedWaves); }));
    } else if (auto* company = qobject_cast<CompanyPage*>(&page)) {
        QToolButton* facts =
            importer(tr("From an EDGAR file…"), tr("Import company facts of SEC EDGAR"), ImportKind::CompanyFacts);
        auto* choices = new QMenu(facts);
        choices->addAction(tr("From a &file…"), this, [this] { chooseAndImport(ImportKind::CompanyFacts); });
        choices->addAction(tr("From the &SEC…"), this, [this] { fetchCompanyFacts(); });
        facts->setMenu(choices);
        facts->setPopupMode(QToolButton::MenuButtonPopup);
        company->addButton(facts);
        company->lines().table().addButton(importer(tr("Import…"), tr("Import operating lines"), ImportKind::OperatingLines));
    } else if (auto* debt = qobject_cast<DebtPage*>(&page)) {
        debt->instruments().table().addButton(importer(tr("Import…"), tr("Import debt"), ImportKind::Debt));
    } else if (auto* actuals = qobject_cast<ActualsPage*>(&page)) {
        QToolButton* bill = importer(tr("Import a bill…"), tr("Import a bill"), ImportKind::Bill);
        auto* choices = new QMenu(bill);
        choices->addAction(tr("From &files…"), this, [this] { chooseAndImport(ImportKind::Bill); });
        choices->addAction(tr("From a &database…"), this, [this] { importBillFromDatabase(); });
        bill->setMenu(choices);
        bill->setPopupMode(QToolButton::MenuButtonPopup);
        actuals->addButton(bill);
    }
}

void MainWindow::chooseAndImport(ImportKind kind)
{
    const Asking asking = askingFor(kind);
    const QString folder = m_document.filePath().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                           : QFileInfo(m_document.filePath()).absolutePath();
    const QStringList paths = kind == ImportKind::Bill
        ? QFileDialog::getOpenFileNames(this, asking.title, folder, asking.filter)
        : QStringList(QFileDialog::getOpenFileName(this, asking.title, folder, asking.filter));
    if (!paths.isEmpty() && !paths.front().isEmpty())
        importFrom(kind, paths);
}

void MainWindow::importInventoryFrom(const QString& path) { importFrom(ImportKind::Inventory, {path}); }

void MainWindow::importFrom(ImportKind kind, const QStringList& paths)
{
    ImportRequest request;
    request.kind = kind;
    for (const QString& path : paths)
        request.sources.push_back(toUtf8(QFileInfo(path).absoluteFilePath()));
    request.options.fileName = toUtf8(forDisplay(QFileInfo(paths.front()).fileName()));
    request.options.columnMemory = defaultColumnMemory();
    importInto(request);
}

/// From the start page into a project of its own, which is closed again when nothing came of it.
void MainWindow::importInto(const ImportRequest& request)
{
    const bool fromStart = isAtStart();
    if (fromStart)
        newEmpty();
    if (!runImport(request) && fromStart) {
        m_files.close();
        showStart();
    }
}

void MainWindow::importBillFromDatabase()
{
    DatabaseDialog dialog(this);
    if (!askDialog(dialog))
        return;
    ImportRequest request;
    request.kind = ImportKind::Bill;
    request.connection = dialog.connection();
    request.table = dialog.table();
    request.options.fileName = dialog.table();
    importInto(request);
}

void MainWindow::fetchCompanyFacts()
{
    CompanyFactsDialog dialog(this);
    if (!askDialog(dialog))
        return;
    dialog.rememberWhoAsks();
    FactsSource source = dialog.source();
    auto facts = longTaskResult(this, tr("Fetching the company's facts"), Cancellable::Yes, [&source](LongTask& task) {
        source.cancel = &task.cancelled();
        return readFacts(source);
    });
    if (!facts) {
        if (facts.error().code != ErrorCode::Cancelled)
            tell(tr("The company's facts can't be fetched."), messageText(facts.error()));
        return;
    }
    ImportRequest request;
    request.kind = ImportKind::CompanyFacts;
    request.options.fileName = facts->name;
    request.facts = std::make_shared<const FactsText>(*std::move(facts));
    importInto(request);
}

/// True when something was imported.
bool MainWindow::runImport(const ImportRequest& request)
{
    const QString name = forDisplay(toQString(request.options.fileName), 80);
    const Model model = m_document.model();
    ImportReading reading = ImportDialog::readWith(this, model, request);
    if (reading.failure && reading.failure->code == ErrorCode::Cancelled)
        return false;
    if (reading.failure && reading.table.columns.empty()) { // nothing that could be read otherwise
        tell(tr("%1 can't be imported.").arg(name), messageText(*reading.failure));
        return false;
    }
    ImportDialog dialog(model, request, std::move(reading), this);
    if (!askDialog(dialog))
        return false;
    if (const Status status = m_document.apply(dialog.reading().change); !status.ok()) {
        tell(tr("%1 could not be imported.").arg(name), messageText(status.error()));
        return false;
    }
    if (const Status kept = rememberChoices(dialog.request(), dialog.reading()); !kept.ok())
        tell(tr("What was chosen for the columns can't be remembered."), messageText(kept.error()));
    showPage(pageOf(request.kind));
    return true;
}

void MainWindow::groupWorkloads(GroupingWay way)
{
    GroupDialog dialog(
        m_document.model(), way == GroupingWay::ByRule ? GroupDialog::Way::ByRule : GroupDialog::Way::SuggestedWaves, this);
    if (!askDialog(dialog))
        return;
    if (const Status status = m_document.apply(dialog.change()); !status.ok())
        tell(tr("The workloads can't be grouped."), messageText(status.error()));
}

} // namespace headroom
