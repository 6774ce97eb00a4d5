// SPDX-License-Identifier: GPL-3.0-or-later
// The explanation in the real window: both ways, back and forward, from figures and from inputs; and inputs tried beside it.
#include "tests/ui/analysis_support.h"

#include "ui/format/core_text.h"
#include "ui/format/headline.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/company_page.h"
#include "ui/pages/debt_page.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/statement_panel.h"
#include "ui/shell/explain_panel.h"
#include "ui/shell/explained_value.h"
#include "ui/shell/trial_slider.h"
#include "ui/shell/what_if_panel.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/grid_view.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QTreeWidget>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

/// Until what was asked for last is shown.
bool followedAfter(WhatIfPanel& panel, const std::function<void()>& act)
{
    int followed = 0;
    const auto connection = QObject::connect(&panel, &WhatIfPanel::followed, &panel, [&] { ++followed; });
    act();
    const bool done = QTest::qWaitFor([&] { return followed > 0; }, 20000);
    QObject::disconnect(connection);
    return done;
}

QTreeWidgetItem* rowStarting(QTreeWidget& tree, const QString& text)
{
    for (QTreeWidgetItemIterator at(&tree); *at; ++at)
        if ((*at)->text(0).startsWith(text))
            return *at;
    return nullptr;
}

void explainHeadline(MainWindow& window)
{
    ExplainQuery query;
    query.target = "cashImprovement12m";
    window.showPage(PageId::Overview);
    emit window.page(PageId::Overview).explainRequested(query);
}

TrialSlider& tryFixedCost(MainWindow& window)
{
    WhatIfPanel& panel = window.explanation().whatIf();
    panel.tryInput(Entity::Wave, 1, *schemaOf<Wave>().field("fixedCost"));
    return *panel.sliders().back();
}

} // namespace

class ExplainDockTest : public QObject
{
    Q_OBJECT

private slots:
    void anInputLeadsToTheFiguresThatDependOnIt();
    void aClickIsEnoughWhileItIsInSight();
    void oneWalksBothWaysAndBack();
    void aFigureOffersTheInputsThatItComesFrom();
    void aTrialMovesTheFiguresAndNothingElse();
    void aPaybackIsTriedInTheWordsOfTheReport();
    void whatIsTriedIsKeptInOneStep();
    void anotherProjectEndsWhatWasTried();
    void aTrialThatCannotBeIsSaid();
    void valuesAreReadOffProjectionsByTheirIds();
};

void ExplainDockTest::anInputLeadsToTheFiguresThatDependOnIt()
{
    TestWindow window;
    open(window);
    auto& page = at<CompanyPage>(window, PageId::Company);
    QVERIFY(page.reveal(Entity::Company, 1, schemaOf<Company>().field("taxRate")));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"company.taxRate"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_BracketRight, Qt::ControlModifier);
    ExplainPanel& panel = window.explanation();
    QTRY_VERIFY(panel.isVisible());
    QVERIFY(panel.direction() == ExplainPanel::Direction::Dependents);
    QVERIFY(panel.tree().hasFocus());
    QTRY_VERIFY(rowStarting(panel.tree(), u"Figures that depend on it"_s));
    QVERIFY(rowStarting(panel.tree(), figureText(window.document().projection()->figure("cashImprovement12m")->label)));
    QVERIFY(rowStarting(panel.tree(), u"Computed from it"_s));
    QVERIFY(panel.tree().topLevelItem(0)->text(0).startsWith(fieldLabel(*schemaOf<Company>().field("taxRate"))));
}

void ExplainDockTest::aClickIsEnoughWhileItIsInSight()
{
    TestWindow window;
    open(window);
    window.showPage(PageId::Overview);
    auto& grid = *at<OverviewPage>(window, PageId::Overview).statement().findChild<GridView*>();
    const auto click = [&](int row) {
        const QModelIndex cell = grid.model()->index(row, 1);
        grid.scrollTo(cell);
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualRect(cell).center());
        return grid.model()->headerData(row, Qt::Vertical).toString().trimmed();
    };
    click(1);
    QVERIFY(!window.explanation().isVisible());
    explainHeadline(window);
    QTRY_VERIFY(window.explanation().isVisible());
    const QString line = click(1);
    QVERIFY2(window.explanation().tree().topLevelItem(0)->text(0).startsWith(line), qPrintable(line));
}

void ExplainDockTest::oneWalksBothWaysAndBack()
{
    TestWindow window;
    open(window);
    explainHeadline(window);
    ExplainPanel& panel = window.explanation();
    QTreeWidget& tree = panel.tree();
    const QString first = tree.topLevelItem(0)->text(0);
    QVERIFY(!panel.canGoBack());
    tree.setFocus();
    tree.setCurrentItem(tree.topLevelItem(0)->child(0));
    const QString second = tree.currentItem()->text(0);
    QTest::keyClick(&tree, Qt::Key_BracketLeft, Qt::ControlModifier);
    QCOMPARE(tree.topLevelItem(0)->text(0), second);
    QCOMPARE(panel.trail(), QStringList({first, second}));
    QTest::keyClick(&tree, Qt::Key_BracketRight, Qt::ControlModifier);
    QVERIFY(panel.direction() == ExplainPanel::Direction::Dependents);
    QTRY_VERIFY(rowStarting(tree, first)); // the figure that the operand came from
    QTest::keyClick(&tree, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(panel.direction() == ExplainPanel::Direction::Precedents);
    QCOMPARE(tree.topLevelItem(0)->text(0), second);
    QTest::keyClick(&tree, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(tree.topLevelItem(0)->text(0), first);
    QVERIFY(!panel.canGoBack());
    QTest::keyClick(&tree, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(tree.topLevelItem(0)->text(0), second);
    QVERIFY(panel.canGoForward());
}

void ExplainDockTest::aFigureOffersTheInputsThatItComesFrom()
{
    TestWindow window;
    open(window);
    explainHeadline(window);
    WhatIfPanel& panel = window.explanation().whatIf();
    QTRY_VERIFY(panel.inputs().count() > 0);
    const int place = panel.inputs().findText(u"First: Fixed cost"_s);
    QVERIFY(place >= 0);
    panel.inputs().setCurrentIndex(place);
    auto* button = panel.findChild<QPushButton*>();
    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(panel.sliders().size(), std::size_t{1});
    QVERIFY(panel.sliders()[0]->slider().hasFocus());
    QVERIFY(!panel.isTrial());
    QVERIFY(!panel.keepButton().isEnabled());
}

void ExplainDockTest::aTrialMovesTheFiguresAndNothingElse()
{
    TestWindow window;
    open(window);
    explainHeadline(window);
    WhatIfPanel& panel = window.explanation().whatIf();
    TrialSlider& slider = tryFixedCost(window);
    const Model before = window.document().model();
    const auto revision = window.document().revision();
    QVERIFY(followedAfter(panel, [&] {
        slider.number().setFocus();
        slider.number().selectAll();
        QTest::keyClicks(&slider.number(), u"150k"_s);
        QTest::keyClick(&slider.number(), Qt::Key_Return);
    }));
    QVERIFY(panel.isTrial());
    QVERIFY(window.document().model() == before);
    QCOMPARE(window.document().revision(), revision);
    QVERIFY(!window.document().canUndo());
    Model dearer = before;
    QVERIFY(apply(dearer, must(changeField(dearer, Entity::Wave, 1, *schemaOf<Wave>().field("fixedCost"), Money(150'000'00)))).ok());
    const Projection expected = must(project(dearer));
    const Figure& headline = *expected.figure("cashImprovement12m");
    QCOMPARE(panel.shown().size(), std::size_t{1}); // the explained figure is the headline
    QCOMPARE(panel.shown()[0].tried, figureText(expected, headline, headline.value));
    // Dragging, and by keys: the arrow is one place of 400 over 0 to 200,000, so 500.
    QVERIFY(followedAfter(panel, [&] { slider.slider().setValue(slider.slider().maximum()); }));
    QVERIFY(std::get<Money>(slider.value()) == Money(200'000'00));
    QVERIFY(followedAfter(panel, [&] { QTest::keyClick(&slider.slider(), Qt::Key_Left); }));
    QVERIFY(std::get<Money>(slider.value()) == Money(199'500'00));
    QVERIFY(followedAfter(panel, [&] { panel.resetButton().click(); }));
    QVERIFY(!panel.isTrial());
    QVERIFY(std::get<Money>(slider.value()) == Money(100'000'00));
    QVERIFY(panel.shown()[0].tried.isEmpty());
}

// "Aug 2024, after 4.4 months", as the headline, the tables and the report say it.
void ExplainDockTest::aPaybackIsTriedInTheWordsOfTheReport()
{
    TestWindow window;
    open(window);
    window.showPage(PageId::Overview);
    emit window.page(PageId::Overview).explainRequested({"paybackMonth", {}, {}});
    WhatIfPanel& panel = window.explanation().whatIf();
    const Projection asItIs = *window.document().projection();
    const Figure& payback = *asItIs.figure("paybackMonth");
    QVERIFY(std::holds_alternative<double>(payback.value.value));
    const QString said = figureText(asItIs, payback, payback.value);
    QVERIFY2(said.contains(u" months from the start of "_s), qPrintable(said));
    QCOMPARE(window.explanation().tree().topLevelItem(0)->text(1), said);
    TrialSlider& slider = tryFixedCost(window);
    QVERIFY(followedAfter(panel, [&] { slider.slider().setValue(slider.slider().maximum()); }));
    QCOMPARE(panel.shown()[0].asIs, said);
    Model dearer = window.document().model();
    QVERIFY(apply(dearer, must(changeField(dearer, Entity::Wave, 1, *schemaOf<Wave>().field("fixedCost"), Money(200'000'00)))).ok());
    const Projection tried = must(project(dearer));
    QCOMPARE(panel.shown()[0].tried, figureText(tried, *tried.figure("paybackMonth"), tried.figure("paybackMonth")->value));
}

void ExplainDockTest::whatIsTriedIsKeptInOneStep()
{
    TestWindow window;
    open(window);
    explainHeadline(window);
    WhatIfPanel& panel = window.explanation().whatIf();
    TrialSlider& cost = tryFixedCost(window);
    panel.tryInput(Entity::Site, 1, *schemaOf<Site>().field("rentPerMonth"));
    panel.tryInput(Entity::Wave, 1, *schemaOf<Wave>().field("start"));
    QCOMPARE(panel.sliders().size(), std::size_t{3});
    TrialSlider& start = *panel.sliders()[2];
    const Model before = window.document().model();
    QVERIFY(followedAfter(panel, [&] {
        cost.slider().setValue(cost.slider().maximum());
        start.slider().setValue(start.slider().value() + 2);
    }));
    QVERIFY(std::get<Month>(start.value()) == Month(2024, 6));
    QVERIFY(panel.keepButton().isEnabled());
    panel.keepButton().click();
    const Wave& wave = window.document().model().table<Wave>().at(0);
    QVERIFY(wave.fixedCost == Money(200'000'00));
    QVERIFY(wave.start == Month(2024, 6));
    QVERIFY(!panel.isTrial());
    window.document().undo(); // one step
    QVERIFY(window.document().model() == before);
    QVERIFY(!window.document().canUndo());
    QVERIFY(std::get<Money>(cost.value()) == Money(100'000'00)); // what was not moved goes along
}

void ExplainDockTest::anotherProjectEndsWhatWasTried()
{
    TestWindow window;
    open(window);
    explainHeadline(window);
    WhatIfPanel& panel = window.explanation().whatIf();
    TrialSlider& slider = tryFixedCost(window);
    QVERIFY(followedAfter(panel, [&] { slider.slider().setValue(0); }));
    window.newEmpty();
    QVERIFY(panel.sliders().empty());
    QVERIFY(!panel.isTrial());
    QVERIFY(window.explanation().trail().isEmpty());
}

void ExplainDockTest::aTrialThatCannotBeIsSaid()
{
    TestWindow window;
    open(window);
    explainHeadline(window);
    WhatIfPanel& panel = window.explanation().whatIf();
    TrialSlider& slider = tryFixedCost(window);
    slider.number().setText(u"a lot"_s);
    slider.number().setFocus();
    QTest::keyClick(&slider.number(), Qt::Key_Return);
    QVERIFY(!panel.isTrial()); // what was typed is no number: the value stays
    QCOMPARE(slider.number().text(), u"100,000.00"_s);
    slider.number().selectAll();
    QTest::keyClicks(&slider.number(), u"-5"_s); // a cost is not negative
    QTest::keyClick(&slider.number(), Qt::Key_Return);
    QVERIFY(!panel.isTrial());
    const auto labels = slider.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains(u"Expected"_s); }));
}

void ExplainDockTest::valuesAreReadOffProjectionsByTheirIds()
{
    const Model model = smallProject();
    const Projection p = must(project(model));
    QCOMPARE(*explainedValue(p, model, "cashImprovement12m")->reading.money, std::get<Money>(p.figure("cashImprovement12m")->value.value));
    QCOMPARE(*explainedValue(p, model, "move.netCashFlow.2024-03")->reading.money, p.value(Case::Move, Line::NetCashFlow, 3));
    QCOMPARE(*explainedValue(p, model, "benefit.netCashFlow.2024-05")->reading.money, p.benefitOf(Line::NetCashFlow, 5));
    QCOMPARE(*explainedValue(p, model, "oneOffCost")->reading.money,
        std::find_if(p.headlineParts.begin(), p.headlineParts.end(), [](const HeadlinePart& part) { return part.id == "oneOffCost"; })->amount);
    const InstrumentSeries& debt = p.move.debt.at(0);
    const std::string name = model.table<DebtInstrument>().find(debt.id)->name.str();
    QCOMPARE(*explainedValue(p, model, "move.debt[\"" + name + "\"].closing.2024-04")->reading.money, debt.closing[4]);
    QVERIFY(!explainedValue(p, model, "#12"));
    QVERIFY(!explainedValue(p, model, "wave[\"First\"].fixedCost"));
    QVERIFY(!explainedValue(p, model, "move.debt[\"None\"].closing.2024-04"));
}

HEADROOM_TEST(ExplainDockTest);
#include "tst_explain_dock.moc"
