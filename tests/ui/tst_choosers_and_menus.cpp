// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen, found and summed in the real window: inputs to try, bars by their names, menus with their keys, sums that stay, figures
// and tabs by a few letters, and outlines in high contrast.
#include "tests/ui/explain_support.h"

#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/bridge_panel.h"
#include "ui/pages/decisions/scenarios_page.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/statement_panel.h"
#include "ui/shell/appearance.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/outline_style.h"
#include "ui/shell/trial_slider.h"
#include "ui/shell/what_if_panel.h"
#include "ui/widgets/entity_grid.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

/// "Paste" of "&Paste", with its keys behind it.
QStringList entriesOf(GridView& grid)
{
    QMenu menu;
    grid.fillMenu(menu);
    QStringList entries;
    for (const QAction* action : menu.actions())
        if (!action->isSeparator())
            entries.append(withoutMnemonic(action->text()) + u'|' + action->shortcut().toString(QKeySequence::PortableText));
    return entries;
}

/// What the status bar says of the selection.
QString sumsOf(TestWindow& window)
{
    for (const QLabel* label : window.statusBar()->findChildren<QLabel*>())
        if (label->text().startsWith(u"Sum "_s))
            return label->text();
    return {};
}

/// A small project with two costs of one site that have no names of their own.
Model withUnitCosts()
{
    Model model = projectWithAnalyses();
    for (const auto& [category, amount] : {std::pair(CostCategory::HardwareMaintenance, 10), std::pair(CostCategory::Facilities, 1'000)}) {
        UnitCost cost;
        cost.site = {1};
        cost.category = category;
        cost.basis = CostBasis::PerServer;
        cost.costPerUnitYear = Decimal(amount);
        static_cast<void>(apply(model, insertRow(model, Entity::UnitCost, cost)));
    }
    return model;
}

} // namespace

class ChoosersAndMenusTest : public QObject
{
    Q_OBJECT

private slots:
    void inputsToTryAreNamedSearchedAndRanked();
    void barsOfTheBridgeHaveTheirNames();
    void causesAreCalledAsTheirSteps();
    void sumsStayAfterFillingAndUndo();
    void menusShowKeysAndLeadToExplanations();
    void figuresAndTabsAreFound();
    void scatteredLettersAreNoMatch();
    void highContrastHasOutlines();
};

void ChoosersAndMenusTest::inputsToTryAreNamedSearchedAndRanked()
{
    TestWindow window;
    window.document().replace(withUnitCosts(), {}, Document::Standing::AsStored);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(waitForFigures(window.document()));
    WhatIfPanel& panel = window.explanation().whatIf();
    QSignalSpy ranked(&panel, &WhatIfPanel::ranked);
    ExplainQuery query;
    query.target = "cashImprovement12m";
    emit window.page(PageId::Overview).explainRequested(query);
    QTRY_VERIFY(panel.inputs().count() > 3);
    QTRY_VERIFY_WITH_TIMEOUT(ranked.count() > 0, 30000);
    QStringList names;
    for (int i = 0; i < panel.inputs().count(); ++i)
        names.append(panel.inputs().itemText(i));
    QVERIFY2(names.filter(u"id \""_s).isEmpty(), qPrintable(names.join(u'\n')));
    QVERIFY2(names.filter(u"Denver, "_s).size() >= 2, qPrintable(names.join(u'\n')));
    // Rent of 50,000 a month moves more than a share of nothing; what moves nothing comes last.
    const auto place = [&](const QString& name) { return static_cast<int>(names.indexOf(name)); };
    QVERIFY(place(u"First: Fixed cost"_s) >= 0);
    for (const QString& stranded : names.filter(u"Stranded share"_s))
        QVERIFY2(place(stranded) > place(u"First: Fixed cost"_s), qPrintable(names.join(u'\n')));
    QVERIFY(!names.front().contains(u"Stranded share"_s));
    // A part of the name, in any case of letters, and Enter.
    panel.inputs().setFocus();
    panel.inputs().lineEdit()->selectAll();
    QTest::keyClicks(panel.inputs().lineEdit(), u"FIXED"_s);
    QTest::keyClick(panel.inputs().lineEdit(), Qt::Key_Return);
    QCOMPARE(panel.sliders().size(), std::size_t{1});
    QCOMPARE(panel.inputs().currentText(), u"First: Fixed cost"_s);
    panel.inputs().lineEdit()->setText(u"nothing like it"_s);
    QTest::keyClick(panel.inputs().lineEdit(), Qt::Key_Return);
    QCOMPARE(panel.sliders().size(), std::size_t{1});
}

void ChoosersAndMenusTest::barsOfTheBridgeHaveTheirNames()
{
    TestWindow window;
    window.resize(1360, 860);
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    QVERIFY(shownAfter(page.bridge(), [&] { page.showBridge(); }));
    const ChartContent& content = page.bridge().chart().content();
    QVERIFY(content.sideways);
    QCOMPARE(content.ticks, content.places);
    QVERIFY(content.shortTicks.filter(QRegularExpression(u"^[0-9]+$"_s)).isEmpty());
}

void ChoosersAndMenusTest::causesAreCalledAsTheirSteps()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    QVERIFY(shownAfter(page.bridge(), [&] { page.showBridge(); }));
    const auto* causes = page.bridge().findChild<QListWidget*>();
    QStringList listed;
    for (int i = 0; i < causes->count(); ++i)
        listed.append(causes->item(i)->text());
    int found = 0;
    for (const BridgeStep& step : page.bridge().bridge()->steps)
        found += listed.contains(schemaText(labelOf(step))) ? 1 : 0;
    QVERIFY2(found >= causes->count(), qPrintable(listed.join(u", "_s)));
}

// 15 + 12 = 27; filled down from 15 it is 30.
void ChoosersAndMenusTest::sumsStayAfterFillingAndUndo()
{
    TestWindow window;
    open(window);
    auto& page = at<WorkloadsPage>(window, PageId::Workloads);
    EntityGrid& grid = page.workloads().table().grid();
    const Field& field = *schemaOf<Workload>().field("quantity");
    QVERIFY(window.document().setField(Entity::Workload, 1, field, std::int64_t{15}).ok());
    QVERIFY(window.document().setField(Entity::Workload, 2, field, std::int64_t{12}).ok());
    QVERIFY(waitForFigures(window.document()));
    QVERIFY(grid.select(1, &field));
    const int column = grid.currentIndex().column();
    grid.setFocus();
    grid.selectionModel()->select(QItemSelection(grid.model()->index(0, column), grid.model()->index(1, column)), QItemSelectionModel::ClearAndSelect);
    QTRY_VERIFY2(sumsOf(window).startsWith(u"Sum 27.00 "_s), qPrintable(sumsOf(window)));
    QTest::keyClick(&grid, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(waitForFigures(window.document()));
    QTest::qWait(200); // tables of figures follow
    QVERIFY2(sumsOf(window).startsWith(u"Sum 30.00 "_s), qPrintable(sumsOf(window)));
    window.document().undo();
    QVERIFY(waitForFigures(window.document()));
    QTest::qWait(200);
    QVERIFY2(sumsOf(window).startsWith(u"Sum 27.00 "_s), qPrintable(sumsOf(window)));
}

void ChoosersAndMenusTest::menusShowKeysAndLeadToExplanations()
{
    TestWindow window;
    open(window);
    auto& page = at<WorkloadsPage>(window, PageId::Workloads);
    EntityGrid& grid = page.workloads().table().grid();
    QVERIFY(grid.select(1, schemaOf<Workload>().field("quantity")));
    grid.setFocus();
    const QStringList entries = entriesOf(grid);
    for (const QString& wanted : {u"Cut|Ctrl+X"_s, u"Copy|Ctrl+C"_s, u"Paste|Ctrl+V"_s, u"Clear|Del"_s, u"Fill down|Ctrl+D"_s, u"Fill right|Ctrl+R"_s,
             u"Find…|Ctrl+F"_s, u"Sort ascending|Alt+Shift+Up"_s, u"Comes from|Ctrl+["_s, u"Goes into|Ctrl+]"_s})
        QVERIFY2(entries.contains(wanted), qPrintable(wanted + u" in\n"_s + entries.join(u'\n')));
    QMenu menu;
    grid.fillMenu(menu);
    for (QAction* action : menu.actions())
        if (withoutMnemonic(action->text()) == u"Goes into"_s)
            action->trigger();
    QTRY_VERIFY(window.explanation().isVisible());
    QTRY_VERIFY2(title(window.explanation()).contains(fieldLabel(*schemaOf<Workload>().field("quantity"))), qPrintable(title(window.explanation())));
    // A table of figures offers its explanation.
    window.showPage(PageId::Overview);
    auto& statement = *at<OverviewPage>(window, PageId::Overview).statement().findChild<GridView*>();
    QVERIFY(!entriesOf(statement).filter(u"|Ctrl+E"_s).isEmpty());
}

void ChoosersAndMenusTest::figuresAndTabsAreFound()
{
    TestWindow window;
    open(window);
    const auto find = [&](const QString& words) {
        QStringList first;
        window.askDialog = [&](QDialog& dialog) {
            auto& palette = static_cast<CommandPalette&>(dialog);
            palette.show();
            palette.input().setFocus();
            palette.input().setText(words);
            const QTreeWidgetItem* item = palette.list().topLevelItem(0);
            first = {item ? item->text(0) : QString(), item ? item->text(1) : QString()};
            QTest::keyClick(&palette.input(), Qt::Key_Return);
            return dialog.result() == QDialog::Accepted;
        };
        for (const MenuCommand& command : commandsOf(*window.menuBar()))
            if (command.keys == u"Ctrl+Shift+P"_s)
                command.action->trigger();
        return first;
    };
    QCOMPARE(find(u"cash improvement"_s), QStringList({figureText(window.document().projection()->figure("cashImprovement12m")->label), u"Figure"_s}));
    QTRY_VERIFY(window.explanation().isVisible());
    QTRY_VERIFY2(title(window.explanation()).startsWith(u"Cash improvement"_s), qPrintable(title(window.explanation())));
    QCOMPARE(find(u"debt before and after"_s), QStringList({u"Debt: Before and after"_s, u"Tab"_s}));
    QVERIFY(window.page(PageId::Debt).isVisible());
    bool isShown = false;
    for (const QTabWidget* tabs : window.page(PageId::Debt).findChildren<QTabWidget*>())
        isShown = isShown || tabs->tabText(tabs->currentIndex()) == u"Before and after"_s;
    QVERIFY(isShown);
}

void ChoosersAndMenusTest::scatteredLettersAreNoMatch()
{
    QVERIFY(!fuzzyScore(u"Level 3 unsecured senior notes", {u"sites"_s}));
    QVERIFY(!fuzzyScore(u"Shares, basic", {u"cash"_s}));
    QVERIFY(fuzzyScore(u"Opening cash", {u"opc"_s}));
}

// WCAG 2.2, 1.4.11: what a control's border is told by has 3:1 to what is beside it; white on black has 21:1.
void ChoosersAndMenusTest::highContrastHasOutlines()
{
    OutlineStyle style;
    QPushButton button(u"Add"_s);
    button.setStyle(&style);
    button.setPalette(paletteOf(Colours::HighContrast));
    button.resize(120, 32);
    const auto lightAtRim = [](QWidget& widget) {
        const QImage image = widget.grab().toImage();
        int light = 0;
        for (int x = 10; x < image.width() - 10; ++x)
            light += std::max(qGray(image.pixel(x, 0)), qGray(image.pixel(x, 1))) > 160 ? 1 : 0;
        return light;
    };
    QVERIFY2(lightAtRim(button) > 90, qPrintable(QString::number(lightAtRim(button))));
    button.setPalette(paletteOf(Colours::Dark));
    QVERIFY(lightAtRim(button) < 10);
}

HEADROOM_TEST(ChoosersAndMenusTest);
#include "tst_choosers_and_menus.moc"
