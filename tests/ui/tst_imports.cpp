// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every kind through the window: read, previewed, accepted, taken back; and strange or damaged ones. Layouts are those of the
// tools, rows our own; Lumen's facts are the SEC's (tests/files/edgar).
#include "tests/core/exchange/focus_testing.h"
#include "tests/core/exchange/workbooks.h"
#include "tests/support/command_line.h"
#include "tests/support/http_server.h"
#include "tests/ui/window_support.h"

#include "ui/models/text_table_model.h"
#include "ui/pages/data/column_map.h"
#include "ui/pages/data/company_facts_dialog.h"
#include "ui/pages/data/database_dialog.h"
#include "ui/pages/data/import_dialog.h"
#include "ui/pages/data/import_options_form.h"
#include "ui/pages/page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace headroom;
using namespace testing_support;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

const QByteArray templateCsv = "*Server name,*Cores,*Memory (In MB),*OS name\nweb01,4,16384,Windows Server 2019\n"
                               "db01,8,65536,Linux\n";
/// As a German spreadsheet saves it: semicolons, decimal commas, Windows-1252.
const QByteArray germanCsv = "Servername;Kerne;RAM;Gr\xf6\xdf" "e\nweb01;4;16,5;120\nb\xfcro;2;8,25;40\n";
const QByteArray linesCsv = "line,kind,month,amount\nServices,revenue,2024-01,100.50\nServices,revenue,2024-02,200.25\n";
const QByteArray debtCsv = "Name,Kind,Principal,Maturity,Rate,Coupon,Day count,Pays in,Amortisation\n"
                           "Superpriority notes,note,812000000,2030-04-15,fixed,4.125%,30/360 US,4;10,bullet\n";
const QByteArray estimateCsv =
    "Microsoft Azure Estimate\nShop\nService category,Service type,Custom name,Region,Description,Estimated monthly cost,"
    "Estimated upfront cost\nNetworking,Application Gateway,Front,East US,Standard V2,\"$1,255.50\",$0.00\n"
    ",,,Total,,\"$1,255.50\",$0.00\n";
const QByteArray reservationsCsv =
    "SKU,Location,LookBackPeriod,RecommendedQuantity,ResourceType,Scope,Term\n"
    "Standard_D4s_v5,eastus,Last60Days,5,virtualMachines,Shared,P3Y\n";

QByteArray bill()
{
    using namespace focus_testing;
    return QByteArray::fromStdString(csvOf(columns10,
        {usage({{"BilledCost", "10.25"}, {"EffectiveCost", "8.25"}}), usage({{"BilledCost", "0.75"}, {"EffectiveCost", "0.75"}})}));
}

QString textAt(const QAbstractItemModel& model, int row, int column) { return model.index(row, column).data().toString(); }

QString allText(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(textAt(model, row, column));
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

/// The row of the preview that shows the column of that header; -1 where there is none.
int rowOf(const ColumnMap& map, const QString& header)
{
    for (int row = 0; row < map.rowCount(); ++row)
        if (textAt(map, row, ColumnMap::Header) == header)
            return row;
    return -1;
}

bool choose(ColumnMap& map, const QString& header, int column, const QString& id)
{
    return map.setData(map.index(rowOf(map, header), column), id, Qt::EditRole);
}

} // namespace

class ImportsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyKindIsPreviewedAcceptedAndTakenBack_data();
    void everyKindIsPreviewedAcceptedAndTakenBack();
    void whatWasFoundStandsThereAndCanBeChanged();
    void columnsAreChosenInThePreviewAndRemembered();
    void columnsOfDebtAreChosenToo();
    void anAmbiguousDecimalSignIsAskedFor();
    void aSecondImportShowsWhatChangesAndWhatIsGone();
    void aBillIsReplacedByItself();
    void rowsWithErrorsAreNamedAndTheRestCanBeTaken();
    void damagedAndStrangeFilesAreAnswered_data();
    void damagedAndStrangeFilesAreAnswered();
    void aDatabaseThatIsNotThereIsAnswered();
    void companyFactsAreFetchedByNumber();
    void factsThatCantBeFetchedAreAnswered();
    void aScenarioRefusesNewRows();

private:
    QString write(const QString& name, const QByteArray& bytes) const { return written(m_folder->filePath(name), bytes); }
    /// Imports and accepts, after `look` has had its look at the dialog.
    void accept(TestWindow& window, ImportKind kind, const QString& path, const std::function<void(ImportDialog&)>& look = {});
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImportsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"settings"_s)));
}

void ImportsTest::accept(
    TestWindow& window, ImportKind kind, const QString& path, const std::function<void(ImportDialog&)>& look)
{
    window.askDialog = [&](QDialog& dialog) {
        auto& import = static_cast<ImportDialog&>(dialog);
        if (look)
            look(import);
        return import.acceptButton()->isEnabled();
    };
    window.importFrom(kind, {path});
}

void ImportsTest::everyKindIsPreviewedAcceptedAndTakenBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("entity");
    QTest::addColumn<int>("rows"); // that are new
    QTest::addColumn<QString>("summary");
    const auto add = [](const char* row, ImportKind kind, const QString& name, const QByteArray& bytes, Entity entity, int rows,
                         const QString& summary) {
        QTest::newRow(row) << static_cast<int>(kind) << name << bytes << static_cast<int>(entity) << rows << summary;
    };
    QFile rvtools(QStringLiteral(HEADROOM_SOURCE_DIR "/tests/files/rvtools_calc.xlsx"));
    QFile edgar(QStringLiteral(HEADROOM_SOURCE_DIR "/tests/files/edgar/CIK0000018926.json"));
    QVERIFY(rvtools.open(QIODevice::ReadOnly) && edgar.open(QIODevice::ReadOnly));
    add("Azure Migrate", ImportKind::Inventory, u"servers.csv"_s, templateCsv, Entity::Workload, 2, u"2 of 2 servers"_s);
    add("RVTools", ImportKind::Inventory, u"rvtools.xlsx"_s, rvtools.readAll(), Entity::Workload, 3, u"3 of 5 servers"_s);
    add("any table", ImportKind::Inventory, u"german.csv"_s, germanCsv, Entity::Workload, 2, u"2 of 2 servers"_s);
    add("bill", ImportKind::Bill, u"part_0.csv"_s, bill(), Entity::Actual, 1, u"2 of 2 rows of the bill"_s);
    add("company facts", ImportKind::CompanyFacts, u"CIK0000018926.json"_s, edgar.readAll(), Entity::DebtInstrument, 0,
        u"Lumen Technologies, Inc."_s);
    add("operating lines", ImportKind::OperatingLines, u"lines.csv"_s, linesCsv, Entity::OperatingLine, 1, u"2 of 2 rows"_s);
    add("debt", ImportKind::Debt, u"debt.csv"_s, debtCsv, Entity::DebtInstrument, 1, u"1 of 1 rows"_s);
    add("estimate", ImportKind::Estimate, u"estimate.csv"_s, estimateCsv, Entity::PlatformItem, 1, u"Shop: 1,255.5 USD"_s);
    add("reservations", ImportKind::Reservations, u"reservations.csv"_s, reservationsCsv, Entity::FixedReservation, 1,
        u"1 reservations"_s);
}

void ImportsTest::everyKindIsPreviewedAcceptedAndTakenBack()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, entity);
    QFETCH(int, rows);
    QFETCH(QString, summary);
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    const Model before = window.document().model();
    const QString path = write(name, bytes);
    QString said;
    window.askDialog = [&](QDialog& dialog) {
        auto& import = static_cast<ImportDialog&>(dialog);
        said = import.summary();
        [&] { QVERIFY2(import.rows().rowCount() > 0, qPrintable(said)); }();
        return false;
    };
    window.importFrom(static_cast<ImportKind>(kind), {path});
    QVERIFY2(window.told.isEmpty(), qPrintable(window.told.join(u' ')));
    QVERIFY2(said.contains(summary), qPrintable(said));
    QVERIFY(window.document().model() == before);
    QVERIFY(!window.document().canUndo());
    accept(window, static_cast<ImportKind>(kind), path);
    const auto of = static_cast<Entity>(entity);
    QCOMPARE(static_cast<int>(window.document().model().rowCount(of)), static_cast<int>(before.rowCount(of)) + rows);
    QVERIFY(!(window.document().model() == before));
    QCOMPARE(window.document().undoName(), u"import of "_s + name);
    window.document().undo();
    QVERIFY(window.document().model() == before);
    QVERIFY(!window.document().canUndo());
}

void ImportsTest::whatWasFoundStandsThereAndCanBeChanged()
{
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    accept(window, ImportKind::Inventory, write(u"german.csv"_s, germanCsv), [](ImportDialog& dialog) {
        const ImportOptionsForm& form = dialog.options();
        QCOMPARE(form.kind()->itemText(0), u"Found: Any table of machines"_s);
        QCOMPARE(form.delimiter().itemText(0), u"Found: Semicolon"_s);
        QCOMPARE(form.decimal().itemText(0), u"Found: Comma (1,5)"_s);
        const ColumnMap& map = dialog.columns();
        QCOMPARE(map.rowCount(), 4);
        QCOMPARE(textAt(map, 0, ColumnMap::FirstCells + 1), u"b\u00fcro"_s); // the second row, in the file's encoding
        QVERIFY2(dialog.acceptButton()->isEnabled(), qPrintable(dialog.summary()));
        // With commas for delimiters there is one column, and no machine in it.
        form.delimiter().setCurrentIndex(form.delimiter().findData(u"comma"_s));
        emit form.delimiter().activated(form.delimiter().currentIndex());
        QCOMPARE(dialog.columns().rowCount(), 1);
        QVERIFY(!dialog.acceptButton()->isEnabled());
        form.delimiter().setCurrentIndex(0);
        emit form.delimiter().activated(0);
        QCOMPARE(dialog.columns().rowCount(), 4);
        QVERIFY(dialog.acceptButton()->isEnabled());
    });
    const Model& model = window.document().model();
    QCOMPARE(model.table<Workload>().at(2).memoryGib.toText(), std::string("16.5"));
}

void ImportsTest::columnsAreChosenInThePreviewAndRemembered()
{
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    const Model before = window.document().model();
    const QByteArray table = "Box,Rack,Brain,Muscle\nalpha,R1,16384,4\nbeta,R2,8192,2\n";
    const QString path = write(u"boxes.csv"_s, table);
    accept(window, ImportKind::Inventory, path, [](ImportDialog& dialog) {
        QVERIFY(!dialog.acceptButton()->isEnabled()); // no column says what it is
        QVERIFY(dialog.columns().rowCount() == 4);
        for (const auto& [header, field] : {std::pair(u"Box"_s, u"name"_s), std::pair(u"Muscle"_s, u"cores"_s),
                 std::pair(u"Brain"_s, u"memoryGib"_s), std::pair(u"Rack"_s, u"tag:Rack"_s)}) {
            QVERIFY2(choose(dialog.columns(), header, ColumnMap::Meaning, field), qPrintable(header));
            QTRY_COMPARE(dialog.columns()
                             .index(rowOf(dialog.columns(), header), ColumnMap::Meaning)
                             .data(ColumnMap::idRole)
                             .toString(),
                field);
        }
        const auto unit = [&] {
            return dialog.columns().index(rowOf(dialog.columns(), u"Brain"_s), ColumnMap::Unit).data(ColumnMap::idRole).toString();
        };
        QCOMPARE(unit(), u"MiB"_s); // no machine has 16,384 GiB
        for (const auto& other : {u"KiB"_s, u"MiB"_s}) {
            QVERIFY(choose(dialog.columns(), u"Brain"_s, ColumnMap::Unit, other));
            QTRY_COMPARE(unit(), other);
        }
        QVERIFY2(dialog.acceptButton()->isEnabled(), qPrintable(dialog.summary()));
    });
    const Workload& alpha = window.document().model().table<Workload>().at(2);
    QCOMPARE(alpha.name.str(), std::string("alpha"));
    QCOMPARE(alpha.cores, std::int32_t{4});
    QCOMPARE(alpha.memoryGib.toText(), std::string("16"));
    QCOMPARE(alpha.tags.str(), std::string("Rack=R1"));
    window.document().undo();
    QVERIFY(window.document().model() == before);
    // The next table with these columns needs no word; forgotten, it does again.
    accept(window, ImportKind::Inventory, write(u"more.csv"_s, "Box,Rack,Brain,Muscle\ngamma,R3,4096,2\n"), [](ImportDialog& dialog) {
        QVERIFY2(dialog.summary().startsWith(u"1 of 1 servers"_s), qPrintable(dialog.summary()));
        QCOMPARE(textAt(dialog.columns(), 0, ColumnMap::Why), u"remembered"_s);
        dialog.forgetButton()->click();
        QVERIFY(!dialog.acceptButton()->isEnabled());
    });
}

void ImportsTest::columnsOfDebtAreChosenToo()
{
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    const QString path = write(u"loans.csv"_s, "Facility,Owed,Final repayment,Coupon\nTerm Loan B,372000000,2028-06-01,6.00%\n");
    accept(window, ImportKind::Debt, path, [](ImportDialog& dialog) {
        QVERIFY(!dialog.acceptButton()->isEnabled());
        for (const auto& [header, field] : {std::pair(u"Facility"_s, u"name"_s), std::pair(u"Owed"_s, u"principal"_s),
                 std::pair(u"Final repayment"_s, u"maturityDate"_s)}) {
            QVERIFY(choose(dialog.columns(), header, ColumnMap::Meaning, field));
            QTRY_COMPARE(dialog.columns()
                             .index(rowOf(dialog.columns(), header), ColumnMap::Meaning)
                             .data(ColumnMap::idRole)
                             .toString(),
                field);
        }
        QVERIFY2(dialog.acceptButton()->isEnabled(), qPrintable(dialog.summary() + allText(dialog.findings())));
    });
    const DebtInstrument& loan = window.document().model().table<DebtInstrument>().at(1);
    QCOMPARE(loan.name.str(), std::string("Term Loan B"));
    QCOMPARE(loan.principal, Money(372'000'000'00));
    accept(window, ImportKind::Debt, path, [](ImportDialog& dialog) {
        QVERIFY2(dialog.summary().contains(u"There is nothing to change."_s), qPrintable(dialog.summary()));
        QCOMPARE(textAt(dialog.columns(), 0, ColumnMap::Why), u"remembered"_s);
    });
}

void ImportsTest::anAmbiguousDecimalSignIsAskedFor()
{
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    const QString path = write(u"lines.csv"_s, "line;kind;month;amount\nServices;revenue;2024-01;1.500\n");
    accept(window, ImportKind::OperatingLines, path, [](ImportDialog& dialog) {
        QVERIFY(dialog.reading().failure && dialog.reading().failure->code == ErrorCode::NumberAmbiguous);
        QVERIFY(!dialog.acceptButton()->isEnabled());
        QComboBox& decimal = dialog.options().decimal();
        decimal.setCurrentIndex(decimal.findData(u"comma"_s));
        emit decimal.activated(decimal.currentIndex());
        QVERIFY2(dialog.acceptButton()->isEnabled(), qPrintable(dialog.summary()));
    });
    QCOMPARE(window.document().model().table<LineMonth>().at(0).amount, Money(1'500'00));
}

void ImportsTest::aSecondImportShowsWhatChangesAndWhatIsGone()
{
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    const QString path = write(u"servers.csv"_s, templateCsv);
    accept(window, ImportKind::Inventory, path);
    const Model first = window.document().model();
    write(u"servers.csv"_s, "*Server name,*Cores,*Memory (In MB),*OS name\nweb01,6,16384,Windows Server 2019\n"
                            "new01,2,8192,Linux\n");
    accept(window, ImportKind::Inventory, path, [](ImportDialog& dialog) {
        QVERIFY2(dialog.summary().contains(u"New rows: 1, changed: 1, unchanged: 0, gone: 1."_s), qPrintable(dialog.summary()));
        const QString rows = allText(dialog.rows());
        QVERIFY2(rows.contains(u"Changed|Workload|web01|Cores|4|6"_s), qPrintable(rows));
        QVERIFY2(rows.contains(u"New|Workload|new01"_s), qPrintable(rows));
        QVERIFY2(rows.contains(u"Gone|Workload|db01"_s), qPrintable(rows));
        QComboBox& gone = *dialog.options().gone();
        gone.setCurrentIndex(gone.findData(static_cast<int>(Gone::Remove)));
        emit gone.activated(gone.currentIndex());
    });
    QCOMPARE(window.document().model().table<Workload>().size(), std::size_t{4}); // two of the project, web01 and new01
    window.document().undo();
    QVERIFY(window.document().model() == first);
}

void ImportsTest::aBillIsReplacedByItself()
{
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    const QString path = write(u"part_0.csv"_s, bill());
    accept(window, ImportKind::Bill, path, [](ImportDialog& dialog) {
        QCOMPARE(dialog.months().rowCount(), 1);
        QCOMPARE(textAt(dialog.months(), 0, 1), u"USD\u00a011.00"_s); // 10.25 + 0.75
        QCOMPARE(textAt(dialog.months(), 0, 2), u"USD\u00a09.00"_s);
    });
    QCOMPARE(window.document().model().table<Actual>().size(), std::size_t{1});
    accept(window, ImportKind::Bill, path, [](ImportDialog& dialog) {
        QVERIFY2(dialog.summary().contains(u"unchanged: 1"_s), qPrintable(dialog.summary()));
        QVERIFY(!dialog.acceptButton()->isEnabled());
    });
}

void ImportsTest::rowsWithErrorsAreNamedAndTheRestCanBeTaken()
{
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    const QString path = write(u"debt.csv"_s,
        "Name,Kind,Principal,Maturity,Coupon\nGood,note,1000,2030-04-15,4%\nBad,note,1000,2030-13-15,4%\nWorse,note,ten,2030-04-15,4%\n");
    accept(window, ImportKind::Debt, path, [](ImportDialog& dialog) {
        QCOMPARE(dialog.findings().rowCount(), 2);
        QCOMPARE(textAt(dialog.findings(), 0, 1), u"3"_s);
        QCOMPARE(textAt(dialog.findings(), 0, 2), u"Maturity"_s);
        QCOMPARE(textAt(dialog.findings(), 0, 3), u"2030-13-15"_s);
        QCOMPARE(textAt(dialog.findings(), 1, 1), u"4"_s);
        QCOMPARE(textAt(dialog.findings(), 1, 2), u"Principal"_s);
        QCOMPARE(dialog.acceptButton()->text().remove(u'&'), u"Import the rest"_s);
    });
    QCOMPARE(window.document().model().table<DebtInstrument>().size(), std::size_t{2});
}

void ImportsTest::damagedAndStrangeFilesAreAnswered_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said"); // a part of the message
    const auto add = [](const char* row, ImportKind kind, const QByteArray& bytes, const char* said) {
        QTest::newRow(row) << static_cast<int>(kind) << bytes << QString::fromUtf8(said);
    };
    add("empty", ImportKind::Inventory, {}, "f.csv");
    add("a PDF", ImportKind::Inventory, "%PDF-1.7\n1 0 obj\n", "f.csv");
    add("half a workbook", ImportKind::Inventory, "PK\x03\x04 and no more", "f.csv");
    add("a bill without costs", ImportKind::Bill, "ServiceName,RegionId\nVM,westeurope\n", "BilledCost");
    add("a bill of words", ImportKind::Bill, "this is no bill\n", "f.csv");
    add("facts that are no JSON", ImportKind::CompanyFacts, "{\"cik\": 1", "f.csv");
    add("facts of another kind", ImportKind::CompanyFacts, "{\"a\": []}", "f.csv");
    add("debt that is a PDF", ImportKind::Debt, "%PDF-1.7\n", "f.csv");
    add("lines that are empty", ImportKind::OperatingLines, {}, "f.csv");
    add("an estimate without columns", ImportKind::Estimate, {}, "f.csv");
    add("reservations of another kind", ImportKind::Reservations, {}, "f.csv");
    add("bytes of no encoding", ImportKind::Debt, "\xff\xfe\x00\xd8\x00\x00", "f.csv");
}

void ImportsTest::damagedAndStrangeFilesAreAnswered()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    const Model before = window.document().model();
    QString shown;
    accept(window, static_cast<ImportKind>(kind), write(u"f.csv"_s, bytes), [&](ImportDialog& dialog) {
        shown = dialog.summary();
        QVERIFY(!dialog.acceptButton()->isEnabled());
    });
    const QString message = shown + window.told.join(u' ');
    QVERIFY2(message.contains(said), qPrintable(message));
    QVERIFY(window.document().model() == before);
}

void ImportsTest::aDatabaseThatIsNotThereIsAnswered()
{
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    window.askDialog = [&](QDialog& dialog) {
        auto& database = static_cast<DatabaseDialog&>(dialog);
        if (database.acceptButton()->isEnabled())
            qFatal("nothing was typed yet");
        database.connectionField().setText(u"host=%1 dbname=costs connect_timeout=2"_s.arg(m_folder->path()));
        database.tableField().setText(u"billing.costs"_s);
        return database.acceptButton()->isEnabled();
    };
    window.importBillFromDatabase();
    QCOMPARE(window.told.size(), 1);
    QVERIFY(!window.document().canUndo());
}

void ImportsTest::companyFactsAreFetchedByNumber()
{
    QFile facts(QStringLiteral(HEADROOM_SOURCE_DIR "/tests/files/edgar/CIK0000018926.json"));
    QVERIFY(facts.open(QIODevice::ReadOnly));
    const std::string json = facts.readAll().toStdString();
    std::string asked;
    HttpServer server([&](HttpPeer& peer, const std::string& target, int) {
        asked = target;
        peer.json(json);
    });
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    const Model before = window.document().model();
    int dialogs = 0;
    window.askDialog = [&](QDialog& dialog) {
        if (++dialogs > 1)
            return static_cast<ImportDialog&>(dialog).acceptButton()->isEnabled();
        auto& fetch = static_cast<CompanyFactsDialog&>(dialog);
        fetch.numberField().setText(u"18 926"_s);
        fetch.whoField().setText(u"Example Corp jane.doe@example.com"_s);
        fetch.addressField().setText(QString::fromStdString(server.url()));
        if (fetch.acceptButton()->isEnabled() || fetch.objection().isEmpty())
            qFatal("a number with a blank within was taken");
        fetch.numberField().setText(u" 18926 "_s);
        return fetch.acceptButton()->isEnabled();
    };
    window.fetchCompanyFacts();
    QCOMPARE(dialogs, 2);
    QVERIFY2(window.told.isEmpty(), qPrintable(window.told.join(u' ')));
    QVERIFY2(asked.ends_with("/CIK0000018926.json"), asked.c_str());
    const Model fetched = window.document().model();
    QVERIFY(!(fetched == before));
    window.document().undo();
    QVERIFY(window.document().model() == before);
    accept(window, ImportKind::CompanyFacts, facts.fileName()); // the file brings the same
    QVERIFY(window.document().model() == fetched);
    QCOMPARE(CompanyFactsDialog().whoField().text(), u"Example Corp jane.doe@example.com"_s);
}

void ImportsTest::factsThatCantBeFetchedAreAnswered()
{
    HttpServer server([&](HttpPeer& peer, const std::string&, int) { peer.answer(404, "", ""); });
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    QString address = QString::fromStdString(server.url());
    window.askDialog = [&](QDialog& dialog) {
        auto& fetch = static_cast<CompanyFactsDialog&>(dialog);
        fetch.numberField().setText(u"1"_s);
        fetch.whoField().setText(u"jane.doe@example.com"_s);
        fetch.addressField().setText(address);
        return fetch.acceptButton()->isEnabled();
    };
    window.fetchCompanyFacts();
    QCOMPARE(window.told.size(), 1);
    QVERIFY2(window.told.front().contains(u"404"_s), qPrintable(window.told.front()));
    address = u"http://facts.example/"_s; // not encrypted, and not this machine
    window.fetchCompanyFacts();
    QCOMPARE(window.told.size(), 2);
    QVERIFY(!window.document().canUndo());
}

void ImportsTest::aScenarioRefusesNewRows()
{
    TestWindow window;
    Model model = smallProject();
    Scenario scenario;
    scenario.name = "Later";
    QVERIFY(apply(model, insertRow(model, Entity::Scenario, scenario)).ok());
    window.document().replace(model, {}, Document::Standing::AsStored);
    window.enterScenario(1);
    QCOMPARE(window.document().scenario(), Id{1});
    accept(window, ImportKind::Inventory, write(u"servers.csv"_s, templateCsv));
    QCOMPARE(window.told.size(), 1);
    QVERIFY(window.document().project() == model);
}

HEADROOM_TEST(ImportsTest);
#include "tst_imports.moc"
