// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of sizes, of checks and findings, of differences between price lists, and of the way to a reported figure are explained in
// the real window, down to the inputs and on into the calculation.
#include "tests/cli/prices_pages.h"
#include "tests/support/command_line.h"
#include "tests/ui/explain_support.h"

#include "core/pricing/price_book.h"
#include "ui/format/messages.h"
#include "ui/pages/checks/check_provenance.h"
#include "ui/pages/checks/checks_page.h"
#include "ui/pages/checks/finding_list.h"
#include "ui/pages/data/price_difference_panel.h"
#include "ui/pages/data/price_lists_panel.h"
#include "ui/pages/data/prices_page.h"
#include "ui/pages/data/sizes_panel.h"
#include "ui/pages/debt_page.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"

#include <QApplication>
#include <QComboBox>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace headroom;
using namespace testing_support;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

QString linesText(const ExplainPanel& panel) { return title(panel) + u" = "_s + value(panel) + u'\n' + linesOf(panel).join(u'\n'); }

/// The shortcut of the View menu, at a cell.
void askFor(GridView& grid, int row, int column)
{
    grid.setFocus();
    for (int shown = 0; shown < grid.model()->rowCount(); ++shown)
        if (grid.sourceIndex(grid.model()->index(shown, 0)).row() == row)
            grid.setCurrentIndex(grid.model()->index(shown, column));
    QTest::keyClick(&grid, Qt::Key_E, Qt::ControlModifier);
}

GridView& gridOf(QWidget& panel, const QAbstractItemModel& table)
{
    for (auto* grid : panel.findChildren<GridView*>())
        if (grid->model()->rowCount() > 0 && grid->model()->index(0, 0).isValid()
            && (grid->model() == &table || grid->sourceIndex(grid->model()->index(0, 0)).model() == &table))
            return *grid;
    return *panel.findChild<GridView*>();
}

template<class Row> void add(Model& model, const Row& row) { QVERIFY(apply(model, insertRow(model, entityOf<Row>, row)).ok()); }

/// Three sizes of a series that alone is allowed, in West Europe, of 2, 4 and 8 vCPU with 4 GiB each, at 0.1, 0.2 and 0.4 an hour; the second also with Windows, at
/// 0.384. web-1 needs 4 vCPU and 16 GiB and runs Windows.
Model estate()
{
    Model model = projectWithAnalyses();
    AzurePlan plan = model.azure();
    plan.defaultRegion = "westeurope";
    plan.allowedSeries = "Ours";
    model.table<AzurePlan>().put(plan);
    const auto addPrice = [&](const char* name, PriceKind kind, Decimal amount) {
        Price price;
        price.name = name;
        price.region = "westeurope";
        price.kind = kind;
        price.price = amount;
        add(model, price);
    };
    for (const int vcpu : {2, 4, 8}) {
        Sku sku;
        sku.name = Text("Ours_" + std::to_string(vcpu));
        sku.series = "Ours";
        sku.vcpu = vcpu;
        sku.memoryGib = Decimal(vcpu * 4);
        add(model, sku);
        addPrice(sku.name.str().c_str(), PriceKind::Consumption, Decimal(vcpu * 5, 2));
    }
    addPrice("Ours_4", PriceKind::WindowsConsumption, Decimal(384, 3));
    Workload workload;
    workload.name = "web-1";
    workload.site = {1};
    workload.wave = {1};
    workload.cores = 4;
    workload.memoryGib = Decimal(16);
    workload.environment = Environment::Production;
    workload.operatingSystem = OperatingSystem::WindowsServer;
    workload.quantity = 3;
    add(model, workload);
    const Change others = addMissingPrices(model); // of disks and backup
    [&] { QVERIFY(apply(model, others).ok()); }();
    return model;
}

void show(TestWindow& window, const Model& model)
{
    window.document().replace(model, {}, Document::Standing::AsStored);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const bool calculated = waitForFigures(window.document());
    QVERIFY2(calculated, window.document().calculationError() ? qPrintable(messageText(*window.document().calculationError())) : "");
}

/// The row of the explanation leads on into the calculation, and back.
void leadsOn(ExplainPanel& told, const QString& what)
{
    const QString before = title(told);
    QVERIFY2(lineNamed(told, what), qPrintable(linesText(told)));
    told.tree().setCurrentItem(lineNamed(told, what));
    told.showPrecedents();
    QTRY_VERIFY2(title(told) != before && told.tree().topLevelItem(0)->childCount() > 0, qPrintable(linesText(told)));
    told.goBack();
    QCOMPARE(title(told), before);
}

} // namespace

class ExplainTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void aSizesPriceIsItsHours();
    void sizesFollowTheMouse();
    void everyCheckShowsBothSides();
    void aBrokenCheckShowsWhatIsMissing();
    void aFindingLeadsToItsFigureAndInput();
    void aPriceDifferenceIsItsMonths();
    void theWayToTheReportedFigureIsInOneCurrency();
};

// (0.2 + (0.384 - 0.2)) x 730 hours = 280.32 a month; the next cheaper one without a Windows price pays 0.046 a vCPU and hour
// (PriceIndex::windowsLicence): (0.1 + 0.092) x 730 = 140.16.
void ExplainTablesTest::aSizesPriceIsItsHours()
{
    TestWindow window;
    show(window, estate());
    auto& page = at<WorkloadsPage>(window, PageId::Workloads);
    SizesPanel& sizes = page.sizes();
    page.workloads().findChild<QTabWidget*>()->setCurrentWidget(&sizes);
    QTRY_COMPARE_WITH_TIMEOUT(sizes.table().rowCount(), 3, 30000);
    ExplainPanel& told = window.explanation();
    askFor(sizes.grid(), 2, 10);
    QTRY_COMPARE(title(told), u"web-1: a month of a server on Ours_4"_s);
    QCOMPARE(value(told), u"280.32"_s);
    QVERIFY2(lineNamed(told, u"With its numbers"_s), qPrintable(linesText(told)));
    QCOMPARE(lineNamed(told, u"With its numbers"_s)->text(2), u"(0.2 + 0.184) \u00d7 730"_s);
    QVERIFY(lineNamed(told, u"Licence of the operating system"_s)->text(2).contains(u"0.384 less the price without licence"_s));
    const Projection& projection = *window.document().projection();
    leadsOn(told, u"Azure as a whole, %1"_s.arg(Formatter::of(projection).month(projection.monthOf(projection.horizon))));
    askFor(sizes.grid(), 2, 11);
    QTRY_COMPARE(title(told), u"web-1: a month of a server on Ours_2"_s);
    QCOMPARE(value(told), u"140.16"_s);
    QCOMPARE(lineNamed(told, u"The chosen size, Ours_4"_s)->text(1), u"280.32"_s);
    QCOMPARE(lineNamed(told, u"The chosen size, Ours_4"_s)->text(2), u"140.16 more"_s); // 280.32 - 140.16
    askFor(sizes.grid(), 2, 8);
    QTRY_COMPARE(title(told), u"web-1: vCPU that it needs"_s);
    QCOMPARE(value(told), u"4"_s);
    // Enter still leads to the workload; the price's line to the price book.
    askFor(sizes.grid(), 2, 10);
    told.tree().setCurrentItem(lineNamed(told, u"Compute, Ours_4"_s));
    told.tree().setFocus();
    QTest::keyClick(&told.tree(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::focusWidget() && window.page(PageId::Prices).isAncestorOf(QApplication::focusWidget()));
}

void ExplainTablesTest::sizesFollowTheMouse()
{
    TestWindow window;
    show(window, estate());
    auto& page = at<WorkloadsPage>(window, PageId::Workloads);
    SizesPanel& sizes = page.sizes();
    page.workloads().findChild<QTabWidget*>()->setCurrentWidget(&sizes);
    QTRY_COMPARE_WITH_TIMEOUT(sizes.table().rowCount(), 3, 30000);
    askFor(sizes.grid(), 2, 8);
    ExplainPanel& told = window.explanation();
    QTRY_VERIFY(told.isVisible());
    const QRect cell = sizes.grid().visualRect(sizes.grid().model()->index(2, 1));
    QTest::mouseClick(sizes.grid().viewport(), Qt::LeftButton, {}, cell.center());
    QTRY_COMPARE(title(told), u"web-1: a month of a server on Ours_4"_s);
}

void ExplainTablesTest::everyCheckShowsBothSides()
{
    TestWindow window;
    open(window);
    auto& page = at<ChecksPage>(window, PageId::Checks);
    ExplainPanel& told = window.explanation();
    GridView& grid = gridOf(page, page.invariants());
    QCOMPARE(page.invariants().rowCount(), 10);
    for (int row = 0; row < page.invariants().rowCount(); ++row) {
        askFor(grid, row, 0);
        QTRY_COMPARE(title(told), cell(page.invariants(), row, 0));
        QCOMPARE(value(told), u"holds"_s);
        const QTreeWidgetItem* difference = lineNamed(told, u"Difference"_s);
        QVERIFY2(difference, qPrintable(linesText(told)));
        QVERIFY2(difference->text(2).startsWith(u"none"_s), qPrintable(linesText(told)));
    }
    askFor(grid, rowNamed(page.invariants(), u"Cash rolls forward"_s), 0);
    QTRY_VERIFY2(linesOf(told).size() == 5, qPrintable(linesText(told)));
    leadsOn(told, u"Net cash flow"_s);
    leadsOn(told, u"Cash"_s);
}

// A cent too many in the cash of the third month of the move case.
void ExplainTablesTest::aBrokenCheckShowsWhatIsMissing()
{
    const Model model = smallProject();
    Projection projection = must(project(model));
    projection.move[Line::Cash][3] += Money(1);
    const Provenance told = checkProvenance(projection, model, {"cashRollsForward", false, 3, Case::Move});
    QCOMPARE(told.value, u"does not hold"_s);
    QVERIFY2(told.definition.contains(u"Mar 2024, when moving"_s), qPrintable(told.definition));
    QCOMPARE(told.lines.back().what, u"Difference"_s);
    QCOMPARE(told.lines.back().value, u"(0.01)"_s);
    QCOMPARE(told.lines[0].node, std::string("move.cash.2024-02"));
    QCOMPARE(told.lines[1].node, std::string("move.netCashFlow.2024-03"));
}

void ExplainTablesTest::aFindingLeadsToItsFigureAndInput()
{
    TestWindow window;
    Model model = smallProject();
    Company company = model.company();
    company.minimumCash = Money(90'000'000'00);
    model.table<Company>().put(company);
    show(window, model);
    auto& page = at<ChecksPage>(window, PageId::Checks);
    GridView& grid = page.findings().table();
    int row = -1;
    for (int i = 0; i < grid.model()->rowCount(); ++i)
        if (grid.model()->index(i, 2).data().toString().startsWith(u"Cash falls below the minimum"_s))
            row = grid.sourceIndex(grid.model()->index(i, 0)).row();
    QVERIFY(row >= 0);
    askFor(grid, row, 2);
    ExplainPanel& told = window.explanation();
    QTRY_COMPARE(value(told), u"Warning"_s);
    QCOMPARE(lineNamed(told, u"Minimum cash"_s)->text(1), u"90,000,000.00"_s);
    // Cash opens with 1,000,000.
    const Projection& projection = *window.document().projection();
    const Money cash = projection.value(Case::Stay, Line::Cash, 1);
    QCOMPARE(lineNamed(told, u"Cash"_s)->text(1), Formatter::of(projection).money(cash, MoneyStyle::Statement));
    leadsOn(told, u"Shortfall against minimum cash"_s);
    told.tree().setCurrentItem(lineNamed(told, u"Minimum cash"_s));
    told.tree().setFocus();
    QTest::keyClick(&told.tree(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::focusWidget() && window.page(PageId::Company).isAncestorOf(QApplication::focusWidget()));
}

void ExplainTablesTest::aPriceDifferenceIsItsMonths()
{
    QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(u"data"_s)));
    TestWindow window;
    QVERIFY(window.openSample(u"lumen"_s));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(waitForFigures(window.document()));
    auto& prices = at<PricesPage>(window, PageId::Prices);
    const QByteArray region = QByteArray::fromStdString(window.document().model().azure().defaultRegion.str());
    QByteArrayList machines;
    for (const char* size : {"D2s_v5", "D4s_v5", "D8s_v5", "E4s_v5", "E8s_v5"})
        machines << record(size, "0.001").replace("westeurope", region); // so cheap that they win
    prices.lists().importFiles({written(folder.filePath(u"1.json"_s), page(machines))});
    QVERIFY(ends(prices.lists().strip()));
    PriceDifferencePanel& difference = prices.difference();
    prices.findChild<QTabWidget*>()->setCurrentWidget(&difference);
    difference.compare();
    QVERIFY(ends(difference.strip()));
    QVERIFY2(difference.money().rowCount() > 3 && difference.prices().rowCount() > 0, qPrintable(difference.strip().state()));
    ExplainPanel& told = window.explanation();
    GridView& money = gridOf(difference, difference.money());
    const Projection& projection = *window.document().projection();
    askFor(money, 0, 1);
    QTRY_COMPARE(value(told), cell(difference.money(), 0, 1));
    // The project's own prices are the first list: its months are the project's figures, and lead on into their formulas.
    Money sum;
    for (int t = 1; t <= projection.horizon; ++t) {
        const Formatter formatter = Formatter::of(projection);
        const QTreeWidgetItem* month = lineNamed(told, formatter.month(projection.monthOf(t)));
        QVERIFY2(month, qPrintable(linesText(told)));
        QCOMPARE(month->text(1), formatter.money(projection.value(Case::Move, Line::Azure, t), MoneyStyle::Statement));
        sum += projection.value(Case::Move, Line::Azure, t);
    }
    QCOMPARE(value(told), Formatter::of(projection).money(sum, MoneyStyle::Statement));
    leadsOn(told, Formatter::of(projection).month(projection.monthOf(projection.horizon)));
    askFor(money, difference.money().rowCount() - 1, 3); // a figure
    QTRY_COMPARE(value(told), cell(difference.money(), difference.money().rowCount() - 1, 3));
    leadsOn(told, u"First"_s);
    press(difference, difference.prices(), 0, 5);
    QTRY_VERIFY2(lineNamed(told, u"First"_s) && lineNamed(told, u"First"_s)->text(1) == cell(difference.prices(), 0, 5), qPrintable(linesText(told)));
    QCOMPARE(lineNamed(told, u"Second"_s)->text(1), cell(difference.prices(), 0, 6).isEmpty() ? u"none"_s : cell(difference.prices(), 0, 6));
}

// 2,000,000 and, at 1.10, EUR 1,000,000 are 3,100,000; 150,000 more are explained, 3,300,000 were reported.
void ExplainTablesTest::theWayToTheReportedFigureIsInOneCurrency()
{
    TestWindow window;
    Model model = smallProject();
    FxRate rate;
    rate.currency = "EUR";
    rate.date = Date(2023, 12, 31);
    rate.rate = Decimal(110, 2);
    add(model, rate);
    DebtInstrument notes;
    notes.name = "Euro notes";
    notes.currency = "EUR";
    notes.principal = Money(1'000'000'00);
    notes.maturityDate = Date(2030, 6, 30);
    add(model, notes);
    ReportedFigure figure;
    figure.name = "Total debt";
    figure.amount = Money(3'300'000'00);
    figure.asOf = Date(2023, 12, 31);
    add(model, figure);
    ReconciliationStep step;
    step.name = "Leases";
    step.figure = {1};
    step.amount = Money(150'000'00);
    add(model, step);
    show(window, model);
    auto& page = at<DebtPage>(window, PageId::Debt);
    page.reveal(Entity::ReportedFigure, 1, nullptr);
    for (auto* tabs : page.reported().findChildren<QTabWidget*>())
        tabs->setCurrentIndex(tabs->count() - 1);
    const TextTableModel& way = page.reconciliation();
    QTRY_COMPARE(way.rowCount(), 5);
    QCOMPARE(cell(way, 0, 1), u"3,100,000.00"_s);
    QCOMPARE(cell(way, 2, 1), u"3,250,000.00"_s);
    QCOMPARE(cell(way, 4, 1), u"50,000.00"_s);
    GridView& grid = gridOf(page, way);
    ExplainPanel& told = window.explanation();
    askFor(grid, 0, 1);
    QTRY_COMPARE(value(told), u"3,100,000.00"_s);
    QCOMPARE(lineNamed(told, u"Euro notes"_s)->text(1), u"1,100,000.00"_s);
    QVERIFY2(lineNamed(told, u"Euro notes"_s)->text(2).endsWith(u" in EUR"_s), qPrintable(linesText(told)));
    leadsOn(told, u"Opening principal of all debt"_s);
    askFor(grid, 1, 1);
    QTRY_COMPARE(title(told), u"Leases"_s);
    QCOMPARE(lineNamed(told, u"After this step"_s)->text(1), u"3,250,000.00"_s);
    for (int row = 2; row < 5; ++row) {
        askFor(grid, row, 1);
        QTRY_COMPARE(title(told), cell(way, row, 0));
        QCOMPARE(value(told), cell(way, row, 1));
    }
    told.tree().setCurrentItem(lineNamed(told, u"Leases"_s));
    told.tree().setFocus();
    QTest::keyClick(&told.tree(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::focusWidget() && page.reported().isAncestorOf(QApplication::focusWidget()));
}

HEADROOM_TEST(ExplainTablesTest);
#include "tst_explain_tables.moc"
