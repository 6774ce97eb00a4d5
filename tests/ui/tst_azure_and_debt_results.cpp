// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of Azure's plan, of prepaying debt, of debt events and of share issues, in the real window: tables, charts and explanations.
#include "tests/ui/explain_support.h"

#include "core/analysis/purchase_options.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/option_tree_view.h"
#include "ui/format/messages.h"
#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"
#include "ui/pages/azure_page.h"
#include "ui/pages/azure_results.h"
#include "ui/pages/contracts_page.h"
#include "ui/pages/debt_events_panel.h"
#include "ui/pages/debt_page.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/option_panel.h"
#include "ui/pages/prepayment_panel.h"
#include "ui/pages/share_issue_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

Decimal number(std::string_view text)
{
    return Decimal::parse(text).value();
}

template<class E> void add(Model& model, const E& row)
{
    QVERIFY(apply(model, insertRow(model, entityOf<E>, row)).ok());
}

void show(TestWindow& window, const Model& model)
{
    window.resize(1360, 860);
    window.document().replace(model, {}, Document::Standing::AsStored);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(waitForFigures(window.document()));
}

void showSample(TestWindow& window, const QString& name)
{
    window.resize(1360, 860);
    QVERIFY(window.openSample(name));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(waitForFigures(window.document()));
}

/// The tab and those around it are shown.
void reach(QWidget& tab)
{
    for (QWidget* at = &tab; at->parentWidget(); at = at->parentWidget())
        if (auto* tabs = qobject_cast<QTabWidget*>(at->parentWidget()->parentWidget()))
            tabs->setCurrentWidget(at);
}

double shown(const QString& text)
{
    return QString(text).remove(u',').remove(u'%').trimmed().toDouble();
}

/// A plain loan of 1,000,000 at 6 % by 30/360, due in 2030; on the last of June 2024 it becomes one at 9 %, due in 2032.
Model restructured()
{
    Model model = Model::empty(Month(2024, 1));
    Company company = model.company();
    company.openingCash = Money(5'000'000'00);
    model.table<Company>().put(company);
    DebtInstrument loan;
    loan.name = "Loan";
    loan.principal = Money(1'000'000'00);
    loan.coupon = number("0.06");
    loan.dayCount = DayCount::Thirty360Us;
    loan.maturityDate = Date(2030, 6, 30);
    loan.callPrice = Decimal(1);
    add(model, loan);
    for (const auto kind : {DebtEventKind::Extend, DebtEventKind::Rerate}) {
        DebtEvent event;
        event.name = kind == DebtEventKind::Extend ? "Later" : "Dearer";
        event.debt = {1};
        event.date = Date(2024, 6, 30);
        event.kind = kind;
        if (kind == DebtEventKind::Extend)
            event.maturityDate = Date(2032, 6, 30);
        else
            event.rate = number("0.09");
        add(model, event);
    }
    return model;
}

} // namespace

class AzureAndDebtResultsTest : public QObject
{
    Q_OBJECT

private slots:
    void azuresCostIsTheSumOfItsServicesAndIsExplained();
    void whatIsCommittedFollowsThePlan();
    void aCommitmentPaysFromItsPriceOverThePriceAnHour();
    void waysToBuyStandBesideEachOther();
    void theDearestDebtIsPrepaidFirst();
    void aWrongAmountIsSaid();
    void debtEventsHaveABeforeAndAnAfter();
    void aShareIssueShowsWhatItBrings();
    void theOptionsValuesAreOneSet();
    void theDecisionTreeIsNotCutOff();
};

void AzureAndDebtResultsTest::azuresCostIsTheSumOfItsServicesAndIsExplained()
{
    TestWindow window;
    showSample(window, u"lumen"_s);
    auto& page = at<AzurePage>(window, PageId::Azure);
    reach(page.cost());
    const TextTableModel& table = page.cost().table();
    QTRY_VERIFY(table.rowCount() > 3);
    for (const int column : {1, 2}) {
        double sum = 0;
        for (int row = 0; row + 1 < table.rowCount(); ++row)
            sum += QString(cell(table, row, column)).remove(u',').replace(u'(', u'-').remove(u')').toDouble();
        QVERIFY2(std::abs(sum - shown(cell(table, table.rowCount() - 1, column))) <= table.rowCount(), qPrintable(cell(table, table.rowCount() - 1, column)));
    }
    // The total is what the statement has in the 12 months from July 2024 on.
    const Projection& p = *window.document().projection();
    Money paid;
    for (int t = 0; t < 12; ++t)
        paid -= p.value(Case::Move, Line::Azure, Month(2024, 7) - p.start + 1 + t);
    QCOMPARE(cell(table, table.rowCount() - 1, 1), Formatter::of(p).money(paid, MoneyStyle::Statement, MoneyScale::Units));
    // Enter explains a service by its months, and a month by its formula.
    const int services = rowNamed(table, figureText(info(Line::AzureStorage).label));
    QVERIFY(services >= 0);
    press(page.cost(), table, services, 1);
    ExplainPanel& panel = window.explanation();
    QTRY_VERIFY2(title(panel).startsWith(figureText(info(Line::AzureStorage).label)), qPrintable(title(panel)));
    QCOMPARE(panel.tree().topLevelItem(0)->childCount(), 12);
    panel.tree().setCurrentItem(panel.tree().topLevelItem(0)->child(0));
    panel.showPrecedents();
    QTRY_VERIFY(panel.tree().topLevelItem(0)->text(0).contains(u"2024"_s) && panel.tree().topLevelItem(0)->childCount() > 0);
    // The chart too: a month of Azure.
    press(page.cost().chart(), 6);
    QTRY_VERIFY(title(panel).startsWith(figureText(info(Line::Azure).label)));
    QVERIFY(isDrawn(page.cost().chart()));
}

// The small project's services have a fixed price: no compute, nothing to commit to.
void AzureAndDebtResultsTest::whatIsCommittedFollowsThePlan()
{
    TestWindow window;
    showSample(window, u"lumen"_s);
    auto& page = at<AzurePage>(window, PageId::Azure);
    reach(page.committed());
    const TextTableModel& table = page.committed().table();
    const Projection& p = *window.document().projection();
    QCOMPARE(table.rowCount(), p.horizon);
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto amount = [&](Line line) { return -static_cast<double>(p.value(Case::Move, line, row + 1).minor()); };
        const double committed = amount(Line::AzureReservations) + amount(Line::AzureSavingsPlans);
        const double all = committed + amount(Line::AzureCompute);
        QCOMPARE(cell(table, row, 4), all == 0 ? QString() : QString::number(100 * committed / all, 'f', 1) + u'%');
    }
    press(page.committed().chart(), table.rowCount() - 1);
    ExplainPanel& panel = window.explanation();
    QTRY_VERIFY(title(panel).startsWith(u"Share of compute"_s));
    QVERIFY(lineNamed(panel, figureText(info(Line::AzureReservations).label)));
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    QVERIFY(waitForFigures(window.document()));
    QTRY_COMPARE(table.rowCount(), 0);
    QCOMPARE(page.committed().chart().accessibleName(), u"No compute is paid in the months shown."_s);
}

// A reservation of a year has 8,760 hours: at 0.10 an hour as one goes and 525.60 for the year it pays from 60 % on.
void AzureAndDebtResultsTest::aCommitmentPaysFromItsPriceOverThePriceAnHour()
{
    TestWindow window;
    Model model = Model::empty(Month(2024, 1));
    Sku sku;
    sku.name = "Standard_D2s_v5";
    sku.vcpu = 2;
    sku.memoryGib = Decimal(8);
    add(model, sku);
    for (const auto& [kind, text, unit] : {std::tuple(PriceKind::Consumption, "0.1", "hour"), std::tuple(PriceKind::Reservation1Year, "525.6", "year")}) {
        Price price;
        price.name = "Standard_D2s_v5";
        price.region = "eastus";
        price.kind = kind;
        price.unit = unit;
        price.price = number(text);
        add(model, price);
    }
    AzurePlan plan = model.azure();
    plan.backupProduction = false;
    plan.logsGbPerServerMonth = {};
    plan.defenderPlan = DefenderPlan::None;
    model.table<AzurePlan>().put(plan);
    Sku tier;
    tier.name = "P10_LRS";
    tier.kind = SkuKind::ManagedDisk;
    tier.diskClass = DiskClass::PremiumSsd;
    tier.redundancy = "LRS";
    tier.sizeGib = Decimal(128);
    add(model, tier);
    Price disk;
    disk.name = "P10_LRS";
    disk.region = "eastus";
    disk.unit = "month";
    disk.price = number("19.71");
    add(model, disk);
    Site site;
    site.name = "Denver";
    add(model, site);
    Wave wave;
    wave.name = "First";
    wave.start = Month(2024, 2);
    add(model, wave);
    Workload machine;
    machine.name = "web";
    machine.site = {1};
    machine.wave = {1};
    machine.targetSku = "Standard_D2s_v5";
    machine.region = "eastus";
    machine.quantity = 3;
    machine.storageGib = Decimal(64);
    add(model, machine);
    show(window, model);
    QVERIFY2(window.document().projection(), window.document().calculationError() ? qPrintable(messageText(*window.document().calculationError())) : "no error");
    auto& page = at<AzurePage>(window, PageId::Azure);
    reach(page.breakEven());
    const TextTableModel& table = page.breakEven().table();
    QTRY_COMPARE(table.rowCount(), 1);
    QCOMPARE(cell(table, 0, 0), u"Standard_D2s_v5"_s);
    QCOMPARE(cell(table, 0, 2), u"3"_s);
    QCOMPARE(cell(table, 0, 4), u"60.0%"_s);
    press(page.breakEven(), table, 0, 4);
    ExplainPanel& panel = window.explanation();
    QTRY_VERIFY(title(panel).startsWith(u"Standard_D2s_v5 in eastus"_s));
    QCOMPARE(lineNamed(panel, u"Price an hour, as one goes"_s)->text(1), u"0.1"_s);
}

void AzureAndDebtResultsTest::waysToBuyStandBesideEachOther()
{
    TestWindow window;
    showSample(window, u"lumen"_s);
    auto& page = at<AzurePage>(window, PageId::Azure);
    PurchasePanel& panel = page.purchase();
    QVERIFY(shownAfter(panel, [&] { reach(panel); }));
    const auto core = must(comparePurchaseOptions(window.document().model()));
    QCOMPARE(panel.table().rowCount(), 5);
    const Formatter formatter = Formatter::of(window.document().model());
    for (std::size_t i = 0; i < core.options.size(); ++i) {
        QCOMPARE(cell(panel.table(), static_cast<int>(i), 1), formatter.money(core.options[i].cashIn12Months, MoneyStyle::Statement, MoneyScale::Units));
        QCOMPARE(cell(panel.table(), static_cast<int>(i), 3), formatter.money(core.options[i].costOverTerm, MoneyStyle::Statement, MoneyScale::Units));
    }
    QCOMPARE(panel.chart().content().places.size(), 5);
    QVERIFY(isDrawn(panel.chart()));
    press(panel.chart(), 1);
    QTRY_VERIFY2(title(window.explanation()).contains(u"Cost over"_s), qPrintable(title(window.explanation())));
    QVERIFY(lineNamed(window.explanation(), fieldLabel(*schemaOf<AzurePlan>().field("commitmentCoverage"))));
    // It goes out as CSV.
    auto* copy = panel.findChild<QToolButton*>();
    QVERIFY(copy && copy->menu());
    copy->menu()->actions().front()->trigger();
    QCOMPARE(QApplication::clipboard()->text().trimmed().count(u'\n'), 5);
    // An edit makes it anew; Cancel ends it.
    const Field& coverage = *schemaOf<AzurePlan>().field("commitmentCoverage");
    QVERIFY(window.document().setField(Entity::AzurePlan, 1, coverage, number("0.5")).ok());
    QTRY_VERIFY(panel.strip().isRunning());
    panel.strip().cancelButton().click();
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.strip().state().startsWith(u"Cancelled"_s), qPrintable(panel.strip().state()));
    QVERIFY(shownAfter(panel, [&] { panel.strip().runButton().click(); }));
}

// 1,000,000 prepaid at the end of June saves half a year of 5 % or of 10 %: the dear one comes first, what can't be called last.
void AzureAndDebtResultsTest::theDearestDebtIsPrepaidFirst()
{
    TestWindow window;
    Model model = Model::empty(Month(2024, 1));
    Company company = model.company();
    company.openingCash = Money(5'000'000'00);
    company.taxRate = Decimal();
    company.cashInterestRate = Decimal();
    model.table<Company>().put(company);
    for (const auto& [name, coupon, callable] : {std::tuple("Cheap notes", "0.05", true), std::tuple("Dear notes", "0.1", true), std::tuple("Locked notes", "0.2", false)}) {
        DebtInstrument notes;
        notes.name = name;
        notes.kind = InstrumentKind::Note;
        notes.principal = Money(2'000'000'00);
        notes.coupon = number(coupon);
        notes.dayCount = DayCount::Thirty360Us;
        if (callable)
            notes.callPrice = Decimal(1);
        add(model, notes);
    }
    show(window, model);
    auto& page = at<DebtPage>(window, PageId::Debt);
    PrepaymentPanel& panel = page.prepayment();
    reach(panel);
    panel.amount().setText(u"1m"_s);
    panel.month().setText(u"2024-06"_s);
    panel.amount().setFocus();
    QTest::keyClick(&panel.amount(), Qt::Key_Return);
    QVERIFY(ends(panel.strip()));
    QCOMPARE(panel.table().rowCount(), 3);
    QCOMPARE(cell(panel.table(), 0, 0), u"Dear notes"_s);
    QCOMPARE(cell(panel.table(), 0, 1), u"1,000,000"_s);
    QVERIFY(panel.ranking()->until >= Month(2024, 12));
    const int months = panel.ranking()->until - Month(2024, 6);
    QCOMPARE(shown(cell(panel.table(), 0, 3)), std::round(1e6 * 0.1 * months / 12));
    QCOMPARE(shown(cell(panel.table(), 1, 3)), std::round(1e6 * 0.05 * months / 12));
    QCOMPARE(cell(panel.table(), 2, 0), u"Locked notes: can't be called then"_s);
    QVERIFY2(panel.strip().state().startsWith(u"Prepay Dear notes: it saves"_s), qPrintable(panel.strip().state()));
    QCOMPARE(panel.chart().content().ticks, QStringList({u"Dear notes"_s, u"Cheap notes"_s}));
    press(panel.chart(), 0);
    QTRY_COMPARE(title(window.explanation()), u"Dear notes: Saving"_s);
    QCOMPARE(lineNamed(window.explanation(), u"Interest avoided"_s)->text(1), cell(panel.table(), 0, 3));
    // What is asked stays the answer's until it is asked again.
    QVERIFY(window.document().setField(Entity::DebtInstrument, 1, *schemaOf<DebtInstrument>().field("coupon"), number("0.3")).ok());
    QTRY_VERIFY(panel.strip().state().startsWith(u"The inputs have changed since"_s));
}

void AzureAndDebtResultsTest::aWrongAmountIsSaid()
{
    TestWindow window;
    show(window, restructured());
    auto& page = at<DebtPage>(window, PageId::Debt);
    reach(page.prepayment());
    page.prepayment().amount().setText(u"much"_s);
    page.prepayment().run();
    QVERIFY(!page.prepayment().strip().isRunning());
    QVERIFY(!page.prepayment().strip().state().isEmpty());
    page.prepayment().amount().setText(u"0"_s);
    page.prepayment().run();
    QVERIFY(ends(page.prepayment().strip()));
    QVERIFY2(page.prepayment().strip().state().startsWith(u"There is no cash to prepay with"_s), qPrintable(page.prepayment().strip().state()));
}

// The principal stays 1,000,000; it is due two years later, and a year costs 90,000 instead of 60,000.
void AzureAndDebtResultsTest::debtEventsHaveABeforeAndAnAfter()
{
    TestWindow window;
    show(window, restructured());
    auto& page = at<DebtPage>(window, PageId::Debt);
    DebtEventsPanel& panel = page.events();
    QVERIFY(shownAfter(panel, [&] { reach(panel); }));
    const TextTableModel& table = panel.table();
    const auto rowOf = [&](const QString& name) {
        const int row = rowNamed(table, name);
        return row < 0 ? QStringList() : QStringList{cell(table, row, 1), cell(table, row, 2), cell(table, row, 3)};
    };
    QCOMPARE(rowOf(u"Principal of all debt"_s), QStringList({u"1,000,000"_s, u"1,000,000"_s, u"\u2013"_s}));
    QCOMPARE(rowOf(u"Average year of maturity, by principal"_s), QStringList({u"2030.0"_s, u"2032.0"_s, u"2.0 years"_s}));
    QCOMPARE(rowOf(u"Interest accrued, Jul 2024 to Jun 2025"_s), QStringList({u"60,000"_s, u"90,000"_s, u"30,000"_s}));
    QCOMPARE(rowOf(u"Falls due in 2030"_s), QStringList({u"1,000,000"_s, u"\u2013"_s, u"(1,000,000)"_s}));
    QCOMPARE(panel.tests().rowCount(), 1);
    press(panel, table, 2, 2);
    ExplainPanel& told = window.explanation();
    QTRY_VERIFY(title(told).startsWith(u"Interest accrued"_s));
    QVERIFY(lineNamed(told, u"Dearer"_s) && lineNamed(told, u"Later"_s));
    // Without events there is nothing to compare.
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    QTRY_VERIFY_WITH_TIMEOUT(panel.strip().state().startsWith(u"No debt event happens"_s), 30000);
    QCOMPARE(table.rowCount(), 0);
}

// 10 million new shares at 20 beside 90 million: 200 million, less 5 % and 1 million; a tenth of the company.
void AzureAndDebtResultsTest::aShareIssueShowsWhatItBrings()
{
    TestWindow window;
    Model model = smallProject();
    Company company = model.company();
    company.sharesBasic = Decimal(90'000'000);
    company.sharesDiluted = Decimal(100'000'000);
    model.table<Company>().put(company);
    EquityEvent issue;
    issue.name = "Offering";
    issue.date = Date(2024, 5, 15);
    issue.primaryShares = Decimal(10'000'000);
    issue.price = Decimal(20);
    issue.underwritingFee = number("0.05");
    issue.expenses = Money(1'000'000'00);
    add(model, issue);
    show(window, model);
    auto& page = at<ContractsPage>(window, PageId::Contracts);
    reach(page.shareIssue());
    QVERIFY(page.shares().table().grid().select(1));
    const TextTableModel& table = page.shareIssue().table();
    QTRY_VERIFY(table.rowCount() > 0);
    const auto moved = [&](const QString& name) { return cell(table, rowNamed(table, name), 2); };
    QCOMPARE(moved(u"Gross proceeds"_s), u"200,000,000"_s);
    QCOMPARE(moved(u"Underwriting fee"_s), u"10,000,000"_s);
    QCOMPARE(moved(u"Net proceeds"_s), u"189,000,000"_s);
    QCOMPARE(moved(u"Given up by holders before"_s), u"10.00%"_s);
    QCOMPARE(moved(u"Implied value, diluted"_s), u"2,200,000,000"_s);
    press(page.shareIssue(), table, rowNamed(table, u"Net proceeds"_s), 2);
    QTRY_COMPARE(title(window.explanation()), u"Offering: Net proceeds"_s);
    QCOMPARE(lineNamed(window.explanation(), u"Gross proceeds"_s)->text(1), u"200,000,000"_s);
    // It follows an edit.
    QVERIFY(window.document().setField(Entity::EquityEvent, 1, *schemaOf<EquityEvent>().field("price"), Decimal(30)).ok());
    QTRY_COMPARE(moved(u"Gross proceeds"_s), u"300,000,000"_s);
}

void AzureAndDebtResultsTest::theOptionsValuesAreOneSet()
{
    TestWindow window;
    showSample(window, u"coreweave-buyer"_s);
    auto& page = at<ContractsPage>(window, PageId::Contracts);
    OptionPanel& panel = page.option();
    QVERIFY(page.capacity().table().grid().select(contractsWithOption(window.document().model()).front()));
    QVERIFY(shownAfter(panel, [&] { reach(panel); }));
    const TextTableModel& worth = panel.worth();
    const auto amount = [&](int row) {
        const QString text = QString(cell(worth, row, 1)).remove(u',').remove(u')');
        return text == u"\u2013"_s ? 0.0 : QString(text).replace(u'(', u'-').toDouble();
    };
    // Of the outcomes: waiting is the right less the best of today, and both are what title and tree say.
    const int right = rowNamed(worth, u"The right: deciding when the outcome is known"_s);
    QVERIFY(right > 2);
    double best = -1e300;
    for (int row = 1; row < right; ++row)
        best = std::max(best, amount(row));
    QCOMPARE(cell(worth, right + 1, 0), u"Waiting"_s);
    QVERIFY(std::abs(amount(right + 1) - (amount(right) - best)) <= 1); // each is rounded to the unit
    QVERIFY(amount(right + 1) > 0);
    const OptionTree& tree = panel.tree().tree();
    QVERIFY2(tree.title.contains(u"wait for the outcome"_s), qPrintable(tree.title));
    const OptionNode* wait = nullptr;
    for (const OptionNode& node : tree.nodes)
        if (node.parent == 0 && node.best)
            wait = &node;
    QVERIFY(wait && wait->kind == OptionNodeKind::Chance);
    QVERIFY2(wait->full.endsWith(cell(worth, right, 1)), qPrintable(wait->full));
    QVERIFY(tree.nodes[1].full.contains(QString(cell(worth, 1, 1)).remove(u'(').remove(u')')));
    // Of the volatility: the two present values, their sum, the right and waiting.
    const int brings = rowNamed(worth, u"What the capacity brings"_s);
    QVERIFY(std::abs(amount(brings + 2) - amount(brings) - amount(brings + 1)) <= 1);
    QVERIFY(std::abs(amount(brings + 4) - amount(brings + 3) + std::max(0.0, amount(brings + 2))) <= 1);
    QVERIFY2(cell(worth, brings, 2).startsWith(u"at the discount rate"_s), qPrintable(cell(worth, brings, 2)));
    press(panel, worth, brings + 3);
    QTRY_COMPARE(title(window.explanation()), u"The right until its expiry"_s);
    QVERIFY(lineNamed(window.explanation(), fieldLabel(*schemaOf<CapacityContract>().field("volatility"))));
}

void AzureAndDebtResultsTest::theDecisionTreeIsNotCutOff()
{
    TestWindow window;
    showSample(window, u"coreweave-buyer"_s);
    auto& page = at<ContractsPage>(window, PageId::Contracts);
    QVERIFY(page.capacity().table().grid().select(contractsWithOption(window.document().model()).front()));
    QVERIFY(shownAfter(page.option(), [&] { reach(page.option()); }));
    const OptionTreeView& view = page.option().tree();
    QVERIFY2(view.canvas().width() <= view.width(), qPrintable(u"%1 of %2"_s.arg(view.canvas().width()).arg(view.width())));
}

HEADROOM_TEST(AzureAndDebtResultsTest);
#include "tst_azure_and_debt_results.moc"
