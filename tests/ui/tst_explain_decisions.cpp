// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of decisions are explained in the real window: each figure of the headline, cells of two-way tables, answers of goal seeks,
// the best plan, months to leave a site, Azure Migrate's case, and plan against actual.
#include "tests/ui/explain_support.h"

#include "ui/format/qt_text.h"
#include "ui/pages/actuals_page.h"
#include "ui/pages/decisions/azure_migrate_panel.h"
#include "ui/pages/decisions/exit_months_panel.h"
#include "ui/pages/decisions/goal_seek_panel.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/decisions/optimise_panel.h"
#include "ui/pages/decisions/risk_page.h"
#include "ui/pages/decisions/scenarios_page.h"
#include "ui/pages/decisions/two_way_panel.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/headline_label.h"
#include "ui/pages/overview_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

QString linesText(const ExplainPanel& panel) { return title(panel) + u" = "_s + value(panel) + u'\n' + linesOf(panel).join(u'\n'); }

QString improvementText(const Document& document)
{
    const Projection& p = *document.projection();
    return readingText(must(readMeasure(p, must(parseMeasure("cashImprovement12m")))), FigureUnit::Money, Formatter::of(p));
}

} // namespace

class ExplainDecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureOfTheHeadlineIsReachedByKeyboard();
    void aCellOfATwoWayTableNamesItsInputs();
    void theAnswerOfAGoalSeekShowsItsArithmetic();
    void theBestPlanShowsWhatItReplaces();
    void aMonthToLeaveASiteShowsItsParts();
    void azureMigratesFiguresShowTheirFormulas();
    void everyStepToOurFigureIsTheSumOfItsYears_data();
    void everyStepToOurFigureIsTheSumOfItsYears();
    void planAgainstActualLeadsToTheAmounts();
};

// The sentence of the small project names the improvement, the first month, and the month of the payback or the lowest point.
void ExplainDecisionsTest::everyFigureOfTheHeadlineIsReachedByKeyboard()
{
    TestWindow window;
    open(window);
    auto& page = at<OverviewPage>(window, PageId::Overview);
    HeadlineLabel& label = page.headlineLabel();
    std::vector<std::string> wanted;
    for (const HeadlinePiece& piece : headlinePieces(*window.document().projection()))
        if (!piece.target.empty())
            wanted.push_back(piece.target);
    QVERIFY(wanted.size() >= 4);
    std::vector<std::string> asked;
    connect(&label, &HeadlineLabel::explainRequested, this, [&](const std::string& target) { asked.push_back(target); });
    label.setFocus(Qt::TabFocusReason);
    ExplainPanel& panel = window.explanation();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i > 0)
            QTest::keyClick(&label, Qt::Key_Tab);
        QVERIFY(label.hasFocus());
        QTest::keyClick(&label, Qt::Key_Return);
        QCOMPARE(asked.size(), i + 1);
        QCOMPARE(asked.back(), wanted[i]);
        QTRY_VERIFY(!title(panel).isEmpty() && panel.isVisible());
    }
    QTest::keyClick(&label, Qt::Key_Tab);
    QVERIFY(!label.hasFocus());
    QVERIFY2(label.accessibleDescription().startsWith(u"Moving "_s), qPrintable(label.accessibleDescription()));
    // Each leads to an explanation of its own.
    for (const std::string& target : wanted) {
        emit label.explainRequested(target);
        if (target == "cashImprovement12m")
            QTRY_VERIFY2(value(panel).contains(improvementText(window.document())), qPrintable(value(panel)));
        else
            QTRY_VERIFY2(!title(panel).contains(u"mprovement"_s), qPrintable(title(panel)));
        for (const QLabel* said : panel.findChildren<QLabel*>())
            QVERIFY2(!said->text().contains(u"no such"_s), qPrintable(said->text()));
    }
}

void ExplainDecisionsTest::aCellOfATwoWayTableNamesItsInputs()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    TwoWayPanel& panel = page.twoWay();
    page.showTab(panel);
    panel.rows().path->setText(u"wave[\"First\"].fixedCost"_s);
    panel.rows().low->setText(u"100k"_s);
    panel.rows().high->setText(u"300k"_s);
    panel.rows().count->setValue(3);
    panel.columns().path->setText(u"site[\"Denver\"].rentPerMonth"_s);
    panel.columns().low->setText(u"40k"_s);
    panel.columns().high->setText(u"50k"_s);
    panel.columns().count->setValue(2);
    panel.run();
    QVERIFY(ends(panel.strip()));
    press(panel, panel.table(), 1, 2);
    ExplainPanel& told = window.explanation();
    QTRY_COMPARE(value(told), cell(panel.table(), 1, 2));
    // The project has 100,000 and 50,000 (window_support); the cell has 200,000 and 50,000.
    const QTreeWidgetItem* cost = lineNamed(told, u"First: Fixed cost"_s);
    const QTreeWidgetItem* rent = lineNamed(told, u"Denver: Rent"_s);
    QVERIFY2(cost && rent, qPrintable(linesText(told)));
    QVERIFY2(cost->text(1).startsWith(u"100,000"_s) && cost->text(2).endsWith(u"200,000"_s), qPrintable(cost->text(1) + cost->text(2)));
    QVERIFY2(rent->text(2).endsWith(u"50,000"_s), qPrintable(rent->text(2)));
    QCOMPARE(lineNamed(told, u"With everything as it is"_s)->text(1), improvementText(window.document()));
    // The input leads to its field.
    told.tree().setCurrentItem(lineNamed(told, u"First: Fixed cost"_s));
    told.tree().setFocus();
    QTest::keyClick(&told.tree(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::focusWidget() && window.page(PageId::Migration).isAncestorOf(QApplication::focusWidget()));
}

// A dollar more of fixed cost is a dollar less of improvement, but for tax: at no fixed cost the figure is the target of itself.
void ExplainDecisionsTest::theAnswerOfAGoalSeekShowsItsArithmetic()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    GoalSeekPanel& panel = page.goalSeek();
    page.showTab(panel);
    panel.path().setText(u"wave[\"First\"].fixedCost"_s);
    panel.target().setText(u"50m"_s); // out of reach
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.result().has_value() && !panel.result()->reached, qPrintable(panel.answer()));
    ExplainPanel& told = window.explanation();
    auto* grid = panel.findChild<GridView*>();
    for (int row = 0; row < grid->model()->rowCount(); ++row) {
        grid->setCurrentIndex(grid->model()->index(row, 1));
        grid->explain();
        QCOMPARE(title(told), grid->model()->index(row, 0).data().toString());
        QCOMPARE(value(told), grid->model()->index(row, 1).data().toString());
        QVERIFY2(lineNamed(told, u"First: Fixed cost"_s), qPrintable(linesText(told)));
        QCOMPARE(lineNamed(told, u"With everything as it is"_s)->text(1), improvementText(window.document()));
    }
    grid->setCurrentIndex(grid->model()->index(3, 1)); // the difference
    grid->explain();
    QCOMPARE(lineNamed(told, u"less the target"_s)->text(1), u"50m"_s);
    const Formatter formatter = Formatter::of(window.document().model());
    const Money figure = *panel.result()->figure.money;
    QCOMPARE(lineNamed(told, u"is the difference"_s)->text(1),
        readingText(Reading::of(figure - Money(50'000'000'00), 2), FigureUnit::Money, formatter));
}

void ExplainDecisionsTest::theBestPlanShowsWhatItReplaces()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    OptimisePanel& panel = page.optimiser();
    page.showTab(panel);
    panel.earlier().setValue(2);
    panel.later().setValue(1);
    panel.budget().setText(u"2m"_s);
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.result() && !panel.result()->edits.empty(), qPrintable(panel.strip().state()));
    press(panel, panel.changes(), 0, 2);
    ExplainPanel& told = window.explanation();
    QTRY_COMPARE(value(told), cell(panel.changes(), 0, 2));
    // The wave starts in April 2024 (window_support); two months earlier is February.
    const QTreeWidgetItem* start = lineNamed(told, u"First: Start"_s);
    QVERIFY2(start, qPrintable(linesText(told)));
    QCOMPARE(start->text(1), u"Apr 2024"_s);
    QVERIFY2(start->text(2).contains(u"Feb 2024"_s), qPrintable(start->text(2)));
    QVERIFY(lineNamed(told, u"With all changes of the best plan"_s));
    const int budget = rowNamed(panel.limits(), u"One-off cost of a month, at most"_s);
    QVERIFY(budget >= 0);
    press(panel, panel.limits(), budget, 2);
    QTRY_COMPARE(title(told), u"One-off cost of a month, at most"_s);
    QCOMPARE(lineNamed(told, u"The limit"_s)->text(1), u"2,000,000"_s);
    const double worst = panel.result()->checks[static_cast<std::size_t>(budget)].worst;
    QCOMPARE(lineNamed(told, u"Room that is left"_s)->text(1), QLocale(QLocale::English).toString(2'000'000 - worst, 'f', 0));
}

void ExplainDecisionsTest::aMonthToLeaveASiteShowsItsParts()
{
    TestWindow window;
    open(window);
    auto& page = at<MigrationPage>(window, PageId::Migration);
    ExitMonthsPanel& panel = page.exitMonths();
    panel.later().setValue(4);
    panel.run();
    QVERIFY(ends(panel.strip()));
    ExplainPanel& told = window.explanation();
    for (int row = 0; row < panel.months().rowCount(); ++row) {
        press(panel, panel.months(), row, 2);
        QTRY_COMPARE(value(told), cell(panel.months(), row, 2));
        for (std::size_t part = 0; part < exitParts.size(); ++part)
            QCOMPARE(told.tree().topLevelItem(0)->child(static_cast<int>(part))->text(1), cell(panel.months(), row, static_cast<int>(part) + 3));
    }
    press(panel, panel.sites(), 0, 5);
    QTRY_COMPARE(value(told), cell(panel.sites(), 0, 5));
    QVERIFY(lineNamed(told, u"Rent"_s) && lineNamed(told, u"First"_s));
}

// Growth is 5 % and half has moved by the end of year 2 (Azure Migrate's settings): (1 + 5 %)^2 on premises, once for Azure.
void ExplainDecisionsTest::azureMigratesFiguresShowTheirFormulas()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    AzureMigratePanel& panel = page.azureMigrate();
    page.showTab(panel);
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.view().has_value(), qPrintable(panel.strip().state()));
    ExplainPanel& told = window.explanation();
    const AzureMigrateView& view = *panel.view();
    const Formatter formatter = Formatter::of(window.document().model());
    const auto whole = [&](const Fraction& amount) {
        return formatter.money(amount.toMoney(2, Rounding::HalfAway), MoneyStyle::Statement, MoneyScale::Units);
    };
    press(panel, panel.years(), 2, 3);
    QTRY_COMPARE(value(told), cell(panel.years(), 2, 3));
    QCOMPARE(lineNamed(told, u"With its numbers"_s)->text(2), u"%1 \u00d7 (1 + 5.0%)^2"_s.arg(whole(view.inputs.opex)));
    press(panel, panel.years(), 2, 5);
    QTRY_COMPARE(lineNamed(told, u"With its numbers"_s)->text(2),
        u"(1 \u2212 50.0%) \u00d7 %1 + 50.0% \u00d7 %2 \u00d7 (1 + 5.0%)"_s.arg(whole(view.years[2].current()), whole(view.inputs.azure)));
    // What running costs is the engine's: its line leads on to the formula.
    told.tree().setCurrentItem(lineNamed(told, u"Running on premises a year"_s));
    told.showPrecedents();
    QTRY_VERIFY2(!title(told).startsWith(u"Future"_s) && told.tree().topLevelItem(0)->childCount() > 0, qPrintable(linesText(told)));
    // The last step is our net present value, which leads to its formula.
    press(panel, panel.steps(), panel.steps().rowCount() - 1);
    told.tree().setCurrentItem(lineNamed(told, u"Net present value"_s));
    told.showPrecedents();
    QTRY_VERIFY2(told.tree().topLevelItem(0)->childCount() > 1, qPrintable(linesText(told)));
}

void ExplainDecisionsTest::everyStepToOurFigureIsTheSumOfItsYears_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString& sample : MainWindow::sampleNames())
        QTest::newRow(qPrintable(sample)) << sample;
}

void ExplainDecisionsTest::everyStepToOurFigureIsTheSumOfItsYears()
{
    QFETCH(QString, sample);
    TestWindow window;
    QVERIFY(window.openSample(sample));
    const auto view = azureMigrateView(window.document().model());
    if (!view.ok())
        QSKIP("has no net present value");
    for (const AzureMigrateStep& step : view->steps) {
        Money sum;
        for (const Money year : step.years)
            sum += year;
        if (step.id != "discountRate")
            QCOMPARE(sum.minor(), step.amount.minor());
    }
}

void ExplainDecisionsTest::planAgainstActualLeadsToTheAmounts()
{
    TestWindow window;
    Model model = projectWithAnalyses();
    Actual rent;
    rent.month = Month(2024, 2);
    rent.line = "onPremRent";
    rent.billedAmount = Money(-60'000'00);
    QVERIFY(apply(model, insertRow(model, Entity::Actual, rent)).ok());
    window.document().replace(model, {}, Document::Standing::AsStored);
    window.show();
    QVERIFY(waitForFigures(window.document()));
    auto& page = at<ActualsPage>(window, PageId::Actuals);
    ActualsPanel& panel = page.panel();
    QTRY_VERIFY(panel.comparison().has_value() && !panel.strip().isRunning());
    int row = -1;
    for (std::size_t i = 0; i < panel.comparison()->lines.size(); ++i)
        if (panel.comparison()->lines[i].actualToDate() == Money(-60'000'00))
            row = static_cast<int>(i);
    QVERIFY(row >= 0);
    press(panel, panel.lines(), row, 3);
    ExplainPanel& told = window.explanation();
    QTRY_COMPARE(value(told), cell(panel.lines(), row, 3));
    QCOMPARE(linesOf(told).size(), 1); // one month has an actual amount
    press(panel, panel.months(), 1, 3);
    QTRY_COMPARE(value(told), cell(panel.months(), 1, 3));
    QVERIFY2(lineNamed(told, u"Plan"_s) && lineNamed(told, u"Actual"_s), qPrintable(linesText(told)));
    const QTreeWidgetItem* entered = lineNamed(told, u"Entered for the line"_s);
    QVERIFY2(entered, qPrintable(linesText(told)));
    QCOMPARE(entered->text(1), cell(panel.months(), 1, 2));
}

HEADROOM_TEST(ExplainDecisionsTest);
#include "tst_explain_decisions.moc"
